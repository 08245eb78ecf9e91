// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tinjau::storage {

/// One step of the schema, from the file `NNNN_name.sql`. Once released it is never edited. A step
/// adds tables and columns (with a default), and may change checks and indexes; it never drops or
/// renames a column and never changes data, because the journal of the years before speaks of both.
/// What the data need is an act of its own after the migration.
struct Migration {
    qint64 version = 0; ///< 1, 2, 3 … without gaps
    QString name;
    QByteArray sql;
};

/// The steps that the program carries, in order. A gap in their numbers is a bug.
std::vector<Migration> shippedMigrations();

/// The schema version that this program reads and writes.
qint64 newestVersion(const std::vector<Migration>& migrations);

/// Takes the file from its version to the newest. Each step and its version number are one
/// transaction: a step that fails leaves the file at the step before. Throws SqlFailure.
void migrate(Connection& connection, const std::vector<Migration>& migrations);

} // namespace tinjau::storage
