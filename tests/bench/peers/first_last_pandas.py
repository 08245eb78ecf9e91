# SPDX-License-Identifier: GPL-3.0-or-later
"""First and last punch of each person and day, with the minutes late and early: what a colleague would script. No schedule,
no calendar, no letters, no coverage. Prints the milliseconds of the derivation alone, without making the punches."""
import sys
import time

import numpy as np
import pandas as pd

people = int(sys.argv[1])
days = pd.bdate_range("2026-01-01", "2026-12-31")
random = np.random.default_rng(2026)
shape = (people, len(days))
person = np.repeat(np.arange(people), len(days))
day = np.tile(days.values, people)
come = day + (7 * 3600 + random.integers(0, 3600, shape).ravel()).astype("timedelta64[s]")
leave = day + (16 * 3600 - 600 + random.integers(0, 3600, shape).ravel()).astype("timedelta64[s]")
punches = pd.DataFrame({"person": np.concatenate([person, person]), "at": np.concatenate([come, leave])})

begin = time.perf_counter()
punches["day"] = punches["at"].dt.normalize()
spans = punches.groupby(["person", "day"])["at"].agg(["min", "max"])
midnight = spans.index.get_level_values("day")
spans["late"] = ((spans["min"] - midnight).dt.total_seconds() // 60 - 450).clip(lower=0)
spans["early"] = (960 - (spans["max"] - midnight).dt.total_seconds() // 60).clip(lower=0)
print(f"{(time.perf_counter() - begin) * 1000:.0f}")
