-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who leads whom, who left and why, which two people of one name are two, and which office went into which.

ALTER TABLE office ADD COLUMN merged_into INTEGER REFERENCES office(id);
CREATE INDEX office_merged ON office(merged_into) WHERE merged_into IS NOT NULL;

-- Atasan langsung, where it is not simply the head of the unit or office.
CREATE TABLE superior (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id   INTEGER NOT NULL REFERENCES person(id),
    superior_id INTEGER NOT NULL REFERENCES person(id),
    valid_from  TEXT,
    valid_to    TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;
CREATE INDEX superior_person ON superior(person_id);
CREATE INDEX superior_superior ON superior(superior_id);

-- Who leads an office, or one of its units.
CREATE TABLE unit_head (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id  INTEGER NOT NULL REFERENCES office(id),
    unit_id    INTEGER REFERENCES unit(id),             -- none: the office as a whole
    person_id  INTEGER NOT NULL REFERENCES person(id),
    valid_from TEXT,
    valid_to   TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;
CREATE INDEX unit_head_office ON unit_head(office_id);
CREATE INDEX unit_head_unit ON unit_head(unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX unit_head_person ON unit_head(person_id);

-- Somebody works for the regency no longer.
CREATE TABLE departure (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id),
    last_day  TEXT    NOT NULL,
    reason    TEXT    NOT NULL CHECK (reason IN ('pensiun', 'pindah', 'berhenti', 'meninggal', 'lain')),
    note      TEXT
) STRICT;
CREATE INDEX departure_person ON departure(person_id);

-- Two people who look like one were looked at and are two.
CREATE TABLE distinct_people (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    first_id  INTEGER NOT NULL REFERENCES person(id),
    second_id INTEGER NOT NULL REFERENCES person(id),
    UNIQUE (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT;
CREATE INDEX distinct_people_second ON distinct_people(second_id);
