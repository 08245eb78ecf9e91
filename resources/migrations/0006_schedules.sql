-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calendar and working time that the regency keeps itself: free days taken back, amended calendars, and groups of people who
-- work alike (kelompok kerja).

ALTER TABLE local_holiday ADD COLUMN withdrawn TEXT NOT NULL DEFAULT '';  -- why the day is not free any more; empty: it is

-- A dated calendar file that the regency laid over a shipped one. The highest version of a year counts.
CREATE TABLE calendar_amendment (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    year      INTEGER NOT NULL,
    version   INTEGER NOT NULL CHECK (version > 0),
    file_name TEXT    NOT NULL DEFAULT '',
    body      TEXT    NOT NULL CHECK (body <> ''),      -- the file as it was given
    UNIQUE (year, version)
) STRICT;

CREATE TABLE work_group (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT    NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE work_group_member (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id   INTEGER NOT NULL REFERENCES work_group(id),
    person_id  INTEGER NOT NULL REFERENCES person(id),
    valid_from TEXT,
    valid_to   TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;
CREATE INDEX work_group_member_group ON work_group_member(group_id);
CREATE INDEX work_group_member_person ON work_group_member(person_id);
