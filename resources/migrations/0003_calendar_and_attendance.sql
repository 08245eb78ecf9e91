-- SPDX-License-Identifier: GPL-3.0-or-later
-- Working time and attendance (kehadiran): free days of the regency, schedules, and the evidence from which the status of a
-- day is derived. No status is stored. Moments are office wall-clock time, YYYY-MM-DDThh:mm:ss. The next step makes the table
-- person; SQLite asks for it only when a row is written.

CREATE TABLE local_holiday (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    day    TEXT    NOT NULL,
    name   TEXT    NOT NULL CHECK (name <> ''),
    source TEXT    NOT NULL CHECK (source <> ''),       -- the decree
    UNIQUE (day, name)
) STRICT;

CREATE TABLE work_schedule (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT    NOT NULL CHECK (name <> ''),
    is_roster  INTEGER NOT NULL DEFAULT 0 CHECK (is_roster IN (0, 1)),
    has_ramadan INTEGER NOT NULL DEFAULT 0 CHECK (has_ramadan IN (0, 1)),
    valid_from TEXT,
    valid_to   TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;

-- Minutes from midnight; beyond 1440 the next day. Slot: 1 (Monday) to 7, or the code of a shift.
CREATE TABLE work_hours (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    schedule_id  INTEGER NOT NULL REFERENCES work_schedule(id),
    kind         TEXT    NOT NULL CHECK (kind IN ('week', 'ramadan', 'shift')),
    slot         TEXT    NOT NULL,
    from_minute  INTEGER NOT NULL,
    to_minute    INTEGER NOT NULL,
    breaks       TEXT    NOT NULL DEFAULT '',           -- '720-780 900-915'
    flex_minutes INTEGER NOT NULL DEFAULT 0,
    CHECK (from_minute < to_minute),
    UNIQUE (schedule_id, kind, slot)
) STRICT;

CREATE TABLE schedule_assignment (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    level       TEXT    NOT NULL CHECK (level IN ('regency', 'office', 'unit', 'group', 'person')),
    assignee    INTEGER NOT NULL,                       -- 0 for the regency
    schedule_id INTEGER NOT NULL REFERENCES work_schedule(id),
    valid_from  TEXT,
    valid_to    TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;
CREATE INDEX schedule_assignment_schedule ON schedule_assignment(schedule_id);

CREATE TABLE roster_entry (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id  INTEGER REFERENCES import_batch(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    day       TEXT    NOT NULL,
    code      TEXT    NOT NULL CHECK (code <> ''),
    UNIQUE (person_id, day)
) STRICT;
CREATE INDEX roster_entry_batch ON roster_entry(batch_id) WHERE batch_id IS NOT NULL;

-- A fingerprint machine (mesin absensi), or whatever else writes one punch per line.
CREATE TABLE machine (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id INTEGER REFERENCES office(id),
    name      TEXT    NOT NULL CHECK (name <> ''),
    UNIQUE (office_id, name)
) STRICT;
CREATE UNIQUE INDEX machine_without_office ON machine(name) WHERE office_id IS NULL;

-- A punch as the machine wrote it. Its key is machine, PIN and second; a row is one origin of it, so that taking one file
-- back leaves what another file brought too.
CREATE TABLE punch (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id   INTEGER REFERENCES import_batch(id),
    machine_id INTEGER NOT NULL REFERENCES machine(id),
    pin        TEXT    NOT NULL CHECK (pin <> ''),      -- where a file has none: the NIP or the name that it writes
    at         TEXT    NOT NULL CHECK (length(at) = 19),
    source_sheet TEXT,                                  -- NULL: a file of lines
    source_line INTEGER                                 -- of the file or sheet
) STRICT;
-- By machine and time, as files come: rows are added at the end, and a day is read without the rest.
CREATE UNIQUE INDEX punch_key ON punch(machine_id, at, pin, coalesce(batch_id, 0));
CREATE INDEX punch_batch ON punch(batch_id) WHERE batch_id IS NOT NULL;

-- The time that a file of a machine speaks for.
CREATE TABLE punch_file (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id   INTEGER REFERENCES import_batch(id),
    machine_id INTEGER NOT NULL REFERENCES machine(id),
    from_at    TEXT    NOT NULL,
    to_at      TEXT    NOT NULL,                        -- not included
    CHECK (from_at <= to_at)
) STRICT;
CREATE INDEX punch_file_machine ON punch_file(machine_id);
CREATE INDEX punch_file_batch ON punch_file(batch_id) WHERE batch_id IS NOT NULL;

-- What the files of a machine call a number: how it is proposed whom it means.
CREATE TABLE machine_user (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id   INTEGER REFERENCES import_batch(id),
    machine_id INTEGER NOT NULL REFERENCES machine(id),
    pin        TEXT    NOT NULL CHECK (pin <> ''),
    name       TEXT    NOT NULL DEFAULT '',
    nip        TEXT    NOT NULL DEFAULT ''              -- as it stands in the file, maybe damaged
) STRICT;
CREATE INDEX machine_user_pin ON machine_user(machine_id, pin);
CREATE INDEX machine_user_batch ON machine_user(batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE clock_offset (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    machine_id INTEGER NOT NULL REFERENCES machine(id),
    from_at    TEXT    NOT NULL,
    to_at      TEXT    NOT NULL,
    seconds    INTEGER NOT NULL,
    reason     TEXT    NOT NULL
) STRICT;
CREATE INDEX clock_offset_machine ON clock_offset(machine_id);

CREATE TABLE machine_outage (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    machine_id INTEGER NOT NULL REFERENCES machine(id),
    from_at    TEXT    NOT NULL,
    to_at      TEXT    NOT NULL,
    statement  TEXT    NOT NULL,
    CHECK (from_at < to_at)
) STRICT;
CREATE INDEX machine_outage_machine ON machine_outage(machine_id);

CREATE TABLE excuse_letter (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id    INTEGER REFERENCES import_batch(id),
    office_id   INTEGER REFERENCES office(id),          -- whose list it came in
    source      TEXT    NOT NULL DEFAULT '',            -- 'Surat!A9', 'line 41'; empty: entered by hand
    code        TEXT    NOT NULL CHECK (code <> ''),
    number      TEXT    NOT NULL DEFAULT '',
    dated_on    TEXT,
    state       TEXT    NOT NULL CHECK (state IN ('diajukan', 'disetujui', 'ditolak', 'dibatalkan')),
    first_day   TEXT    NOT NULL,
    last_day    TEXT    NOT NULL,
    from_minute INTEGER,                                -- of each day; none: the whole day
    to_minute   INTEGER,
    CHECK (first_day <= last_day),
    CHECK ((from_minute IS NULL) = (to_minute IS NULL))
) STRICT;
CREATE INDEX excuse_letter_days ON excuse_letter(first_day, last_day);
CREATE INDEX excuse_letter_office ON excuse_letter(office_id) WHERE office_id IS NOT NULL;
CREATE INDEX excuse_letter_batch ON excuse_letter(batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE excuse_letter_person (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id  INTEGER REFERENCES import_batch(id),
    letter_id INTEGER NOT NULL REFERENCES excuse_letter(id),
    person_id INTEGER REFERENCES person(id),            -- NULL: nobody is sure yet whom `named_as` means
    named_as  TEXT    NOT NULL DEFAULT '',              -- NIP or name in the file
    CHECK (person_id IS NOT NULL OR named_as <> ''),
    UNIQUE (letter_id, person_id, named_as)
) STRICT;
CREATE INDEX excuse_letter_person_person ON excuse_letter_person(person_id);
CREATE INDEX excuse_letter_person_named ON excuse_letter_person(named_as) WHERE person_id IS NULL;
CREATE INDEX excuse_letter_person_batch ON excuse_letter_person(batch_id) WHERE batch_id IS NOT NULL;

-- Signed manual lists and recaps of offices; several lists of one day may differ. A code of an absence (CS, DL) is a claim
-- for which the letter is still to come.
CREATE TABLE list_entry (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id   INTEGER REFERENCES import_batch(id),
    office_id  INTEGER REFERENCES office(id),           -- whose list it is
    person_id  INTEGER REFERENCES person(id),           -- NULL: as `named_as` says, whoever that is
    named_as   TEXT    NOT NULL DEFAULT '',             -- NIP or name in the list
    source     TEXT    NOT NULL DEFAULT '',             -- 'Rekap!B9', 'line 41'; empty: entered by hand
    day        TEXT    NOT NULL,
    mark       TEXT    NOT NULL CHECK (mark IN ('none', 'present', 'absent')),
    code       TEXT    NOT NULL DEFAULT '',
    in_minute  INTEGER,
    out_minute INTEGER,
    CHECK (person_id IS NOT NULL OR named_as <> '')
) STRICT;
CREATE INDEX list_entry_day ON list_entry(day, person_id);
CREATE INDEX list_entry_person ON list_entry(person_id);
CREATE INDEX list_entry_named ON list_entry(named_as) WHERE person_id IS NULL;
CREATE INDEX list_entry_office ON list_entry(office_id) WHERE office_id IS NOT NULL;
CREATE INDEX list_entry_batch ON list_entry(batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE inspection_mark (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id),
    day       TEXT    NOT NULL,
    mark      TEXT    NOT NULL CHECK (mark IN ('none', 'found', 'not-found'))
) STRICT;
CREATE INDEX inspection_mark_day ON inspection_mark(day, person_id);
CREATE INDEX inspection_mark_person ON inspection_mark(person_id);

CREATE TABLE attendance_correction (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id   INTEGER NOT NULL REFERENCES person(id),
    day         TEXT    NOT NULL,
    in_minute   INTEGER,
    out_minute  INTEGER,
    decided     TEXT,                                   -- the status, where the day is decided
    code        TEXT    NOT NULL DEFAULT '',
    reason      TEXT    NOT NULL CHECK (reason <> ''),
    made_by     TEXT    NOT NULL,
    approved_by TEXT    NOT NULL DEFAULT ''             -- empty: a proposal, which changes nothing
) STRICT;
CREATE INDEX attendance_correction_day ON attendance_correction(day, person_id);
CREATE INDEX attendance_correction_person ON attendance_correction(person_id);

CREATE TABLE absence_verification (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id   INTEGER NOT NULL REFERENCES person(id),
    day         TEXT    NOT NULL,
    verified_by TEXT    NOT NULL CHECK (verified_by <> ''),
    UNIQUE (person_id, day)
) STRICT;

CREATE TABLE declared_coverage (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id  INTEGER NOT NULL REFERENCES unit(id),
    day      TEXT    NOT NULL,
    coverage TEXT    NOT NULL CHECK (coverage IN ('none', 'partial', 'full')),
    UNIQUE (unit_id, day)
) STRICT;
