-- SPDX-License-Identifier: GPL-3.0-or-later
-- Offices, what they are called on paper, and the survey of the people they serve (SKM).
-- Keys are never used again (AUTOINCREMENT), so that the history of a deleted row stays its own. Dates are ISO text. A row
-- with a `batch_id` came in with others by import: it is journalled with its batch, later changes of it one by one.

-- Files kept with a record; the bytes are in store_content.
CREATE TABLE attachment (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256     TEXT    NOT NULL REFERENCES store_content(sha256),
    file_name  TEXT    NOT NULL,
    media_type TEXT    NOT NULL,
    added_at   TEXT    NOT NULL,
    note       TEXT
) STRICT;
CREATE INDEX attachment_content ON attachment(sha256);

-- One file (or sheet) that was taken in.
CREATE TABLE import_batch (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,
    kind               TEXT    NOT NULL,                -- 'skm', …
    file_name          TEXT    NOT NULL,
    file_sha256        TEXT    NOT NULL CHECK (length(file_sha256) = 64),
    sheet              TEXT,
    layout_fingerprint TEXT,
    mapping            TEXT    NOT NULL,
    counts             TEXT    NOT NULL,
    checksum           TEXT,                            -- over the answers as they were taken over
    state              TEXT    NOT NULL CHECK (state IN ('applied', 'superseded')),
    imported_at        TEXT    NOT NULL,
    imported_by        TEXT    NOT NULL
) STRICT;
CREATE INDEX import_batch_file ON import_batch(file_sha256);

-- What a person confirmed about a layout; found again by the structure of the table, not by the file's name.
CREATE TABLE import_layout (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        TEXT    NOT NULL,
    fingerprint TEXT    NOT NULL,
    mapping     TEXT    NOT NULL,
    accepted_at TEXT    NOT NULL,
    accepted_by TEXT    NOT NULL,
    UNIQUE (kind, fingerprint)
) STRICT;

-- Perangkat daerah (OPD).
CREATE TABLE office (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT    NOT NULL CHECK (name <> ''),
    short_name TEXT,
    code       TEXT,
    kind       TEXT,                                    -- dinas, badan, kecamatan, …
    valid_from TEXT,
    valid_to   TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;
CREATE INDEX office_name ON office(name);
CREATE UNIQUE INDEX office_code ON office(code, coalesce(valid_from, '')) WHERE code IS NOT NULL;

-- Unit kerja below an office: bidang, UPTD, puskesmas.
CREATE TABLE unit (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id  INTEGER NOT NULL REFERENCES office(id),
    parent_id  INTEGER REFERENCES unit(id),
    name       TEXT    NOT NULL CHECK (name <> ''),
    kind       TEXT,
    valid_from TEXT,
    valid_to   TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;
CREATE INDEX unit_office ON unit(office_id);
CREATE INDEX unit_parent ON unit(parent_id) WHERE parent_id IS NOT NULL;

-- Jenis layanan.
CREATE TABLE service (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id  INTEGER NOT NULL REFERENCES office(id),
    unit_id    INTEGER REFERENCES unit(id),
    name       TEXT    NOT NULL CHECK (name <> ''),
    valid_from TEXT,
    valid_to   TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;
CREATE INDEX service_office ON service(office_id);
CREATE INDEX service_unit ON service(unit_id) WHERE unit_id IS NOT NULL;

-- What an office, a unit or a service was called up to and with a day; its own row holds the name of now.
CREATE TABLE former_name (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id  INTEGER REFERENCES office(id),
    unit_id    INTEGER REFERENCES unit(id),
    service_id INTEGER REFERENCES service(id),
    name       TEXT    NOT NULL CHECK (name <> ''),
    last_day   TEXT    NOT NULL,
    CHECK ((office_id IS NOT NULL) + (unit_id IS NOT NULL) + (service_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX former_name_office ON former_name(office_id) WHERE office_id IS NOT NULL;
CREATE INDEX former_name_unit ON former_name(unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX former_name_service ON former_name(service_id) WHERE service_id IS NOT NULL;

-- Who signs, in which form (a.n., u.b., Plt., Plh. or by own right), for which kind of paper, and when.
CREATE TABLE signatory (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id     INTEGER REFERENCES office(id),        -- none: the bureau itself
    paper_kind    TEXT,                                 -- none: every paper
    name          TEXT    NOT NULL CHECK (name <> ''),  -- with titles, as printed
    rank          TEXT,                                 -- pangkat/golongan
    nip           TEXT,
    name_only     INTEGER NOT NULL DEFAULT 0 CHECK (name_only IN (0, 1)),
    post          TEXT    NOT NULL CHECK (post <> ''),  -- that signs, or that is stood in for
    own_post      TEXT,                                 -- of somebody who stands in for another post
    on_behalf_of  TEXT,                                 -- a.n.
    through       TEXT,                                 -- u.b.
    acting        TEXT    NOT NULL DEFAULT 'none' CHECK (acting IN ('none', 'plt', 'plh', 'pj')),
    valid_from    TEXT,
    valid_to      TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;
CREATE INDEX signatory_office ON signatory(office_id);

-- Office profile and choices between rules, each with its legal basis and the day it holds from. An office's own value
-- stands before the bureau's.
CREATE TABLE setting (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id   INTEGER REFERENCES office(id),          -- none: for all
    key         TEXT    NOT NULL CHECK (key <> ''),
    value       TEXT    NOT NULL,
    legal_basis TEXT,
    valid_from  TEXT    NOT NULL DEFAULT '0001-01-01'
) STRICT;
CREATE UNIQUE INDEX setting_key ON setting(key, coalesce(office_id, 0), valid_from);
CREATE INDEX setting_office ON setting(office_id) WHERE office_id IS NOT NULL;

-- One survey of one unit (or service) in one period.
CREATE TABLE survey (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id     INTEGER NOT NULL REFERENCES office(id),
    unit_id       INTEGER REFERENCES unit(id),
    service_id    INTEGER REFERENCES service(id),
    instrument    TEXT    NOT NULL,                     -- id of the rule pack
    period_from   TEXT    NOT NULL,
    period_to     TEXT    NOT NULL,
    period_label  TEXT    NOT NULL,                     -- "Semester I Tahun 2026"
    population    INTEGER CHECK (population > 0),
    settings      TEXT    NOT NULL DEFAULT '{}',        -- how it is computed
    choices       TEXT    NOT NULL DEFAULT '{}',        -- what a person decided for it alone
    reported_on   TEXT,                                 -- date of the report
    state         TEXT    NOT NULL CHECK (state IN ('open', 'closed', 'issued')),
    note          TEXT,
    CHECK (period_from <= period_to)
) STRICT;
CREATE INDEX survey_office ON survey(office_id, period_from);
CREATE INDEX survey_unit ON survey(unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX survey_service ON survey(service_id) WHERE service_id IS NOT NULL;

-- The questions in the order of the answers.
CREATE TABLE survey_question (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    survey_id INTEGER NOT NULL REFERENCES survey(id),
    position  INTEGER NOT NULL CHECK (position >= 0),   -- from 0: place in response.scores
    element   TEXT    NOT NULL,                         -- key of the element by its meaning
    heading   TEXT    NOT NULL,                         -- as the form has it
    letters   TEXT,                                     -- its column in the first file
    scale     TEXT    NOT NULL DEFAULT 'four' CHECK (scale IN ('four', 'four_reversed', 'five_linear', 'five_proportional')),
    UNIQUE (survey_id, position)
) STRICT;

-- One filled-in form. `scores` has one character per question in order: the answer as given, '1' to '5'; '-' for none; '!'
-- for a cell that held something else. Questions that a later file added are missing at its end.
CREATE TABLE response (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    survey_id      INTEGER NOT NULL REFERENCES survey(id),
    batch_id       INTEGER REFERENCES import_batch(id), -- none: typed in
    source_sheet   TEXT,
    source_row     INTEGER,
    answered_at    TEXT,                                -- office wall-clock time, or a date alone
    has_seconds    INTEGER NOT NULL DEFAULT 0 CHECK (has_seconds IN (0, 1)),
    sex            TEXT,
    age            INTEGER CHECK (age BETWEEN 0 AND 150),
    age_class      TEXT,
    education      TEXT,
    occupation     TEXT,
    service        TEXT,
    disability     TEXT,
    sender_hash    TEXT,                                -- keyed hash, only where the office asked for it
    comment        TEXT,
    scores         TEXT    NOT NULL CHECK (scores NOT GLOB '*[^-!1-5]*'),
    raw            TEXT,        -- array of the cells' texts; none: the scores themselves
    fingerprint    TEXT    NOT NULL,                    -- finds the same form again in another file
    state          TEXT    NOT NULL DEFAULT 'used' CHECK (state IN ('used', 'excluded')),
    excluded_why   TEXT,
    excluded_by    TEXT,
    excluded_at    TEXT,
    CHECK ((state = 'excluded') = (excluded_why IS NOT NULL AND excluded_by IS NOT NULL AND excluded_at IS NOT NULL))
) STRICT;
CREATE INDEX response_survey ON response(survey_id, fingerprint);
CREATE INDEX response_scores ON response(survey_id, state, scores); -- the index of a survey reads nothing else
CREATE INDEX response_batch ON response(batch_id) WHERE batch_id IS NOT NULL;

-- What a quality rule said about a form, and what a person decided about it.
CREATE TABLE response_flag (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    response_id INTEGER NOT NULL REFERENCES response(id),
    batch_id    INTEGER REFERENCES import_batch(id),    -- found while that batch came in
    rule        TEXT    NOT NULL,
    version     TEXT    NOT NULL,
    params      TEXT    NOT NULL DEFAULT '{}',
    state       TEXT    NOT NULL DEFAULT 'baru' CHECK (state IN ('baru', 'diterima', 'dikecualikan')),
    decided_by  TEXT,
    reason      TEXT,
    decided_at  TEXT,
    UNIQUE (response_id, rule),
    CHECK ((state = 'baru') = (decided_by IS NULL))
) STRICT;
CREATE INDEX response_flag_batch ON response_flag(batch_id) WHERE batch_id IS NOT NULL;

-- Rencana tindak lanjut (RTL).
CREATE TABLE follow_up (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    survey_id      INTEGER NOT NULL REFERENCES survey(id),
    element        TEXT    NOT NULL,
    action         TEXT    NOT NULL CHECK (action <> ''),
    priority       INTEGER,
    quarters       TEXT,                                -- planned: "2026-Q3,2026-Q4"
    due            TEXT,
    owner          TEXT,
    done_at        TEXT,
    evidence       TEXT,
    evidence_file  INTEGER REFERENCES attachment(id),
    obstacle       TEXT,                                -- tantangan/hambatan
    carried_from   INTEGER REFERENCES follow_up(id)
) STRICT;
CREATE INDEX follow_up_survey ON follow_up(survey_id);
CREATE INDEX follow_up_evidence ON follow_up(evidence_file) WHERE evidence_file IS NOT NULL;
CREATE INDEX follow_up_carried ON follow_up(carried_from) WHERE carried_from IS NOT NULL;

-- Where the result was shown to the public.
CREATE TABLE publication (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    survey_id     INTEGER NOT NULL REFERENCES survey(id),
    medium        TEXT    NOT NULL,
    published_on  TEXT    NOT NULL,
    evidence      TEXT,
    evidence_file INTEGER REFERENCES attachment(id)
) STRICT;
CREATE INDEX publication_survey ON publication(survey_id);
CREATE INDEX publication_evidence ON publication(evidence_file) WHERE evidence_file IS NOT NULL;

-- A value of an earlier period that is known from its report alone ("angka laporan"), for the trend.
CREATE TABLE reported_index (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    office_id    INTEGER NOT NULL REFERENCES office(id),
    unit_id      INTEGER REFERENCES unit(id),
    service_id   INTEGER REFERENCES service(id),
    period_from  TEXT    NOT NULL,
    period_to    TEXT    NOT NULL,
    period_label TEXT    NOT NULL,
    shown        TEXT    NOT NULL,                      -- "88,31" as a decimal with a point
    grade        TEXT,
    respondents  INTEGER CHECK (respondents > 0),
    note         TEXT,
    CHECK (period_from <= period_to)
) STRICT;
CREATE INDEX reported_index_office ON reported_index(office_id, period_from);
CREATE INDEX reported_index_unit ON reported_index(unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX reported_index_service ON reported_index(service_id) WHERE service_id IS NOT NULL;

-- A paper as it was issued, frozen: the PDF, the pages as they are drawn, and the figures. `sequence` is its number in the
-- register of its year. A correction is a new revision under the same number; both stay printable.
CREATE TABLE issued_paper (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    register     TEXT    NOT NULL,                      -- 'skm', …
    year         INTEGER NOT NULL,
    sequence     INTEGER NOT NULL CHECK (sequence > 0),
    revision     INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0),
    number       TEXT    NOT NULL,                      -- as printed
    kind         TEXT    NOT NULL,                      -- 'skm_report', …
    title        TEXT    NOT NULL,
    office_id    INTEGER REFERENCES office(id),
    office_name  TEXT    NOT NULL,                      -- as printed
    period_label TEXT    NOT NULL,
    survey_id    INTEGER REFERENCES survey(id),
    revises      INTEGER REFERENCES issued_paper(id),
    reason       TEXT,                                  -- why it was revised
    paper_file   INTEGER NOT NULL REFERENCES attachment(id),
    pages_file   INTEGER NOT NULL REFERENCES attachment(id),
    figures      TEXT    NOT NULL,                      -- what was computed, with its settings
    checksum     TEXT    NOT NULL,                      -- over all that stands on the pages
    issued_on    TEXT    NOT NULL,
    issued_by    TEXT    NOT NULL,
    UNIQUE (register, year, sequence, revision),
    CHECK ((revision = 0) = (revises IS NULL))
) STRICT;
CREATE INDEX issued_paper_office ON issued_paper(office_id) WHERE office_id IS NOT NULL;
CREATE INDEX issued_paper_survey ON issued_paper(survey_id) WHERE survey_id IS NOT NULL;
CREATE INDEX issued_paper_file ON issued_paper(paper_file);
CREATE INDEX issued_paper_pages ON issued_paper(pages_file);
CREATE INDEX issued_paper_revises ON issued_paper(revises) WHERE revises IS NOT NULL;
