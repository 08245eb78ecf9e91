-- SPDX-License-Identifier: GPL-3.0-or-later
-- People (pegawai), what holds of them from day to day, and the numbers under which fingerprint machines know them. A
-- closed range is "from, to", both days included; an empty end is open. Nothing is overwritten by a change: the old term
-- ends and a new one begins, so that a list of last March stays what it was.

CREATE TABLE person (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT    NOT NULL CHECK (name <> ''),    -- without titles
    front_title TEXT,                                   -- gelar depan, as printed
    back_title  TEXT,
    nip         TEXT    CHECK (length(nip) = 18 AND nip NOT GLOB '*[^0-9]*'),
    nik         TEXT    CHECK (length(nik) = 16 AND nik NOT GLOB '*[^0-9]*'),
    born        TEXT,                                   -- only where it is not that of the NIP
    merged_into INTEGER REFERENCES person(id)           -- was found to be the same person as that one
) STRICT;
CREATE UNIQUE INDEX person_nip ON person(nip) WHERE nip IS NOT NULL AND merged_into IS NULL;
CREATE INDEX person_name ON person(name);
CREATE INDEX person_merged ON person(merged_into) WHERE merged_into IS NOT NULL;

-- One fact that holds for a while: 'employment' (PNS, CPNS, PPPK, …), 'rank' (golongan ruang), 'post' (jabatan).
CREATE TABLE person_term (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id  INTEGER NOT NULL REFERENCES person(id),
    aspect     TEXT    NOT NULL CHECK (aspect IN ('employment', 'rank', 'post')),
    value      TEXT    NOT NULL CHECK (value <> ''),
    valid_from TEXT,
    valid_to   TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;
CREATE INDEX person_term_person ON person_term(person_id, aspect);

-- Where a person works.
CREATE TABLE placement (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id  INTEGER NOT NULL REFERENCES person(id),
    office_id  INTEGER NOT NULL REFERENCES office(id),
    unit_id    INTEGER REFERENCES unit(id),
    valid_from TEXT,
    valid_to   TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;
CREATE INDEX placement_person ON placement(person_id);
CREATE INDEX placement_office ON placement(office_id);
CREATE INDEX placement_unit ON placement(unit_id) WHERE unit_id IS NOT NULL;

-- Who is meant by a number of a machine (PIN, without leading zeros), confirmed by a person. The number may pass to somebody
-- else later.
CREATE TABLE pin_owner (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    machine_id INTEGER NOT NULL REFERENCES machine(id),
    pin        TEXT    NOT NULL CHECK (pin <> ''),
    person_id  INTEGER NOT NULL REFERENCES person(id),
    found_by   TEXT    NOT NULL,                        -- class of the match that was confirmed; ROSTER
    valid_from TEXT,
    valid_to   TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;
CREATE INDEX pin_owner_pin ON pin_owner(machine_id, pin);
CREATE INDEX pin_owner_person ON pin_owner(person_id);

-- Who is meant by a name in the recaps and letters of an office, confirmed by a person; it holds for what comes later too.
CREATE TABLE name_owner (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id INTEGER REFERENCES office(id),            -- NULL: in lists of no known office
    named_as  TEXT    NOT NULL CHECK (named_as <> ''),
    person_id INTEGER NOT NULL REFERENCES person(id),
    found_by  TEXT    NOT NULL                          -- class of the match that was confirmed; MANUAL
) STRICT;
CREATE UNIQUE INDEX name_owner_name ON name_owner(named_as, coalesce(office_id, 0));
CREATE INDEX name_owner_office ON name_owner(office_id) WHERE office_id IS NOT NULL;
CREATE INDEX name_owner_person ON name_owner(person_id);
