#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The same files into a new data file: import_punches.sh TINJAU-CLI DATABASE FILE…
set -e
cli=$1
database=$2
shift 2
rm -f "$database"*
"$cli" --db "$database" init
"$cli" --db "$database" import --opd "Dinas Contoh" --as punches "$@"
