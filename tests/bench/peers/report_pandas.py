# SPDX-License-Identifier: GPL-3.0-or-later
"""The report a colleague would script: pandas for the means, matplotlib for the chart, LibreOffice for the PDF."""
import html
import pathlib
import subprocess
import sys
import tempfile

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

source, target = sys.argv[1], pathlib.Path(sys.argv[2])
table = pd.read_excel(source)
elements = list(table.columns[3:12])
means = table[elements].mean()
index = means.mean() * 25
with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    plt.barh(elements, means * 25)
    plt.savefig(folder / "chart.png", dpi=150)
    rows = "".join(f"<tr><td>{name}</td><td>{mean:.3f}</td><td>{mean * 25:.2f}</td></tr>" for name, mean in means.items())
    answers = "".join("<tr>" + "".join(f"<td>{html.escape(str(v))}</td>" for v in row) + "</tr>" for row in table[elements].values)
    (folder / "report.html").write_text(
        f"<h1>Laporan SKM</h1><p>IKM {index:.2f}</p><table border=1>{rows}</table><img src='{folder}/chart.png'>"
        f"<table border=1>{answers}</table>", encoding="utf-8")
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf:writer_web_pdf_Export",
                    "--outdir", str(folder), str(folder / "report.html")], check=True, stdout=subprocess.DEVNULL)
    (folder / "report.pdf").rename(target) if target.parent.stat().st_dev == folder.stat().st_dev else target.write_bytes((folder / "report.pdf").read_bytes())
