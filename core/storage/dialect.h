// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/place.h"

#include <QString>

#include <vector>

namespace tinjau::storage {

/// What only SQLite says in its own way. Outside of core/storage and the migrations, SQL keeps to
/// what PostgreSQL understands as well.
namespace dialect {

/// "Tinj": marks a SQLite file as ours.
inline constexpr qint64 applicationId = 0x54696E6A;

/// Settings of a connection that writes: foreign keys on, every commit on the disk before it
/// counts. A write-ahead log needs shared memory, which a network share does not give.
void prepareForWork(Connection& connection, Place place);
/// Settings of a connection that only reads.
void prepareForReading(Connection& connection);

qint64 readApplicationId(Connection& connection);
void writeApplicationId(Connection& connection);
qint64 readVersion(Connection& connection);
void writeVersion(Connection& connection, qint64 version);

/// Names of our own tables, sorted.
std::vector<QString> tables(Connection& connection);

struct Column {
    QString name;
    QString type; ///< INTEGER, TEXT or BLOB
    bool operator==(const Column&) const = default;
};
/// Columns in the order of the table; the first is the key.
std::vector<Column> columns(Connection& connection, const QString& table);

/// A reference of `column` in `table` to the key of another table.
struct Reference {
    QString table;
    QString column;
    QString target;
};
std::vector<Reference> references(Connection& connection);

} // namespace dialect

} // namespace tinjau::storage
