-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal and what belongs to the data file itself. These tables are written by core/storage alone and are
-- not journalled; every other table is, by triggers that are made from the schema when the file is opened.

-- One act of a person (or an undo of one): one transaction. `hash` is SHA-256 over the act, its entries, its bulk
-- records and the hash of the act before it.
CREATE TABLE journal_act (
    id             INTEGER PRIMARY KEY,
    at             TEXT    NOT NULL,            -- UTC
    actor          TEXT    NOT NULL,
    code           TEXT    NOT NULL,
    description    TEXT    NOT NULL,            -- the act in words
    source         TEXT,                        -- file, sheet, cell
    kind           TEXT    NOT NULL CHECK (kind IN ('act', 'undo', 'redo')),
    of_act         INTEGER REFERENCES journal_act(id),
    schema_version INTEGER NOT NULL,            -- which columns its entries know
    previous_hash  TEXT    NOT NULL,
    hash           TEXT    NOT NULL,
    CHECK ((kind = 'act') = (of_act IS NULL))
) STRICT;
CREATE INDEX journal_act_of ON journal_act(of_act) WHERE of_act IS NOT NULL;

-- One changed row: before and after as JSON; no `before` is an insert, no `after` a deletion.
CREATE TABLE journal_entry (
    id         INTEGER PRIMARY KEY,
    act_id     INTEGER NOT NULL REFERENCES journal_act(id),
    table_name TEXT    NOT NULL,
    row_id     INTEGER NOT NULL,
    before     TEXT,
    after      TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX journal_entry_act ON journal_entry(act_id);
CREATE INDEX journal_entry_row ON journal_entry(table_name, row_id, id);

-- Rows that came in, or were taken back, by the thousand: no entry each, but one record with a digest per row.
-- `digests` holds, for each row in the order of its key, the key (8 bytes) and 8 bytes of SHA-256 over the row as JSON.
CREATE TABLE journal_bulk (
    id         INTEGER PRIMARY KEY,
    act_id     INTEGER NOT NULL REFERENCES journal_act(id),
    operation  TEXT    NOT NULL CHECK (operation IN ('insert', 'remove')),
    table_name TEXT    NOT NULL,
    batch_id   INTEGER NOT NULL,
    row_count  INTEGER NOT NULL CHECK (row_count > 0),
    digests    BLOB    NOT NULL,
    checksum   TEXT    NOT NULL                 -- SHA-256 of digests
) STRICT;
CREATE INDEX journal_bulk_act ON journal_bulk(act_id);
CREATE INDEX journal_bulk_batch ON journal_bulk(batch_id);

-- The rows of a removed batch, so that redo brings them back as they were.
CREATE TABLE journal_bulk_rows (
    id      INTEGER PRIMARY KEY,
    bulk_id INTEGER NOT NULL REFERENCES journal_bulk(id),
    part    INTEGER NOT NULL,
    rows    BLOB    NOT NULL,                   -- compressed JSON array
    UNIQUE (bulk_id, part)
) STRICT;

-- Contents of attachments, by their SHA-256 (hex); never changed.
CREATE TABLE store_content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes  BLOB NOT NULL
) STRICT;

-- Facts about the file itself, such as its last proven backup.
CREATE TABLE store_fact (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- A checksum over the whole file while nobody works in it; sixty-four zeros while somebody does.
CREATE TABLE store_seal (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
INSERT INTO store_seal(id, hash) VALUES (1, '0000000000000000000000000000000000000000000000000000000000000000');
