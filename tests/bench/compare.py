#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times whole programs against what an office would use instead, in turn (A B A B …), and writes README.md beside this file.

  compare.py --build build/bench [--runs 5] [--rows 500000] [--punches 1000000] [--no-write]
"""
import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PYTHON = "/usr/bin/python3"


class Run:
    def __init__(self, wall, cpu, megabytes):
        self.wall, self.cpu, self.megabytes = wall, cpu, megabytes


def timed(command):
    started = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit {child.returncode}: {child.stderr.read().decode(errors='replace')[-300:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


class Comparison:
    """Ours against one other program; figures are medians over paired runs."""

    def __init__(self, what, ours, other_name, other, goal, runs):
        self.what, self.other_name, self.goal = what, other_name, goal
        timed(ours), timed(other)                                       # warm the caches
        pairs = [(timed(ours), timed(other)) for _ in range(runs)]
        self.ours, self.other = zip(*pairs)
        self.ratio = statistics.median(b.cpu / a.cpu for a, b in pairs)
        self.wall_ratio = statistics.median(b.wall / a.wall for a, b in pairs)

    def row(self):
        def figure(runs):
            return f"{statistics.median(r.wall for r in runs):.2f} s, {max(r.megabytes for r in runs):.0f} MB"
        return f"| {self.what} | {figure(self.ours)} | {self.other_name}: {figure(self.other)} | {self.wall_ratio:.1f} × | {self.goal} |"


ELEMENTS = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Kompetensi", "Perilaku", "Pengaduan", "Sarana"]


def survey_sheet(path):
    from openpyxl import Workbook
    book = Workbook()
    sheet = book.active
    sheet.append(["No", "Jenis Kelamin", "Usia", *ELEMENTS])
    for n in range(1, 401):
        sheet.append([n, "LP"[n % 2], 18 + n * 7 % 50, *[1 + (n * (k + 3) + n // 7 + k) % 4 if n % 5 == 0 else 3 + (n + k) % 2 for k in range(9)]])
    book.save(path)


def attlog_files(folder, punches):
    """Twenty files of one machine, one after the other in time; 500 people who come and go on every day."""
    import datetime
    files, people, day = [], 500, datetime.date(2021, 1, 4)
    days = max(1, punches // 20 // (2 * people))
    for number in range(20):
        path = folder / f"{number}_attlog.dat"
        with open(path, "w", newline="") as out:
            for _ in range(days):
                for hour in (7, 16):
                    for n in range(people):
                        out.write(f"{n + 1:9d}\t{day} {hour:02d}:{n * 60 // people:02d}:{n * 7 % 60:02d}\t1\t0\t1\t0\r\n")
                day += datetime.timedelta(days=1)
        files.append(path)
    return files


def importing(cli, folder, punches, runs):
    files = attlog_files(folder, punches)
    return Comparison(f"`import` of {punches:,} punches out of 20 attlog files", ["sh", HERE / "import_punches.sh", cli, folder / "ours.tinjau", *files],
                      "`sqlite3` shell, `.import` into an indexed table", ["sh", HERE / "peers/import_sqlite.sh", folder / "peer.db", *files],
                      "≥ 0.25 ×, peak < 250 MB", runs)


def milliseconds(build, program, wanted):
    """Processor time of the named benchmarks of one program: {name: ms}."""
    done = subprocess.run([pathlib.Path(build, "tests/bench", program), "--benchmark_format=json", f"--benchmark_filter={wanted}"],
                          capture_output=True, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True)
    return {one["name"].split("/iterations")[0]: one["cpu_time"] for one in json.loads(done.stdout)["benchmarks"]}


def inside(build):
    """Rows of the table for what is measured inside one process."""
    table = milliseconds(build, "layout_bench", "AndPdf")
    rows = []
    for number, what in enumerate(("answers", "names")):
        ours, other = table[f"ownLayoutAndPdf/{number}"], table[f"textDocumentLayoutAndPdf/{number}"]
        rows.append(f"| 5,000 rows × 8 columns of {what}, laid out and written to PDF | {ours / 1000:.2f} s | QTextDocument: {other / 1000:.2f} s "
                    f"| {other / ours:.1f} × | ≥ 20 × |")
    index = milliseconds(build, "index_bench", "indexOf")["indexOf200000StoredAnswers"]
    rows.append(f"| index over 200,000 stored answers | {index / 1000:.3f} s | | | < 0.5 s |")
    days = milliseconds(build, "attendance_bench", "yearOfStatuses/8000")["yearOfStatuses/8000"]
    peer = float(subprocess.run([PYTHON, HERE / "peers/first_last_pandas.py", "8000"], capture_output=True, text=True, check=True).stdout)
    rows.append(f"| day statuses of 8,000 people for a year, with reasons | {days / 1000:.2f} s | pandas, first and last punch only: {peer / 1000:.2f} s "
                f"| {peer / days:.1f} × | < 10 s |")
    window = milliseconds(build, "window_bench", ".")
    window["switchOfPage"] = max(value for name, value in window.items() if name.startswith("switchOfPage/big:1"))
    for name, what, wanted in (("startOfWindow/big:0", "window usable on the training data", "< 1 s"),
                               ("startOfWindow/big:1", "window usable on a file with 200,000 answers", "< 1.5 s"),
                               ("switchOfPage", "a switch there to the slowest page", "< 100 ms"),
                               ("keystrokeInTable", "a keystroke in a table of 100,000 rows", "< 16 ms")):
        rows.append(f"| {what} | {window[name] / 1000:.3f} s | | | {wanted} |")
    return rows


def micro(build):
    """The micro-benchmarks' own tables, as they print them."""
    found = []
    for program in sorted(pathlib.Path(build, "tests/bench").glob("*_bench")):
        done = subprocess.run([program, "--benchmark_min_time=0.5"], capture_output=True, text=True,
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True)
        found.append((program.name, done.stdout.strip()))
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--rows", type=int, default=500000)
    parser.add_argument("--punches", type=int, default=1000000)
    parser.add_argument("--no-write", action="store_true")
    options = parser.parse_args()
    build = pathlib.Path(options.build).resolve()
    cli, bench = build / "app/tinjau-cli", build / "tests/bench"

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        big, answers = folder / "big.xlsx", folder / "answers.xlsx"
        subprocess.run([bench / "bench-make_sheet", str(options.rows), big], check=True)
        subprocess.run([PYTHON, __file__, "--survey-sheet", answers], check=True)
        reader = [bench / "bench-read_sheet", big]
        report = [cli, "skm", "report", answers, "-o", folder / "report.pdf", "--opd", "Dinas Contoh", "--service", "Layanan Contoh",
                  "--from", "2026-07-01", "--to", "2026-11-20", "--population", "2000"]
        rows = [
            importing(cli, folder, options.punches, min(options.runs, 3)),
            Comparison(f"read an xlsx of {options.rows:,} rows × 14 columns", reader, "openpyxl, read-only",
                       [PYTHON, HERE / "peers/read_openpyxl.py", big], "≥ 10 ×, peak < 64 MB", 1 if options.rows > 100000 else options.runs),
            Comparison("the same against inflating it", reader, "`unzip -p`", ["unzip", "-p", big], "≥ 0.33 ×", options.runs),
            Comparison("`skm report` on 400 answers, cold process to PDF", report, "pandas + matplotlib + LibreOffice",
                       [PYTHON, HERE / "peers/report_pandas.py", answers, folder / "peer.pdf"], "≥ 10 ×, < 1 s", options.runs),
        ]
    table = "\n".join([row.row() for row in rows] + inside(build))
    details = "\n\n".join(f"### {name}\n\n```\n{text}\n```" for name, text in micro(build))
    cpu = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.processor())
    page = f"""# How fast

Made by `./dev bench`; do not edit. Machine: {cpu}, {os.cpu_count()} cores, {platform.system()} {platform.release().split('-')[0]}.
Whole processes, run in turn with the other program; medians of wall time, peak of resident memory. The factor says how many times longer the other one takes.

| What | Tinjau | Instead | Factor | Wanted |
|---|---|---|---|---|
{table}

## Parts, measured inside one process

{details}
"""
    print(page)
    if not options.no_write:
        (HERE / "README.md").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--survey-sheet":
        survey_sheet(sys.argv[2])
    else:
        main()
