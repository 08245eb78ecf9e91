#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The rows of attlog files into an indexed table by the shell of SQLite: import_sqlite.sh DATABASE FILE…
set -e
database=$1
shift
rm -f "$database"
{
    echo 'CREATE TABLE punch(pin TEXT, at TEXT, machine TEXT, state TEXT, verify TEXT, work TEXT);'
    echo 'CREATE UNIQUE INDEX punch_key ON punch(machine, at, pin);'
    echo 'CREATE INDEX punch_batch ON punch(machine);' # as ours finds the rows of a file again
    echo '.mode tabs'
    for file; do echo ".import \"$file\" punch"; done
} | sqlite3 "$database"
