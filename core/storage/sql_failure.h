// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <exception>

namespace tinjau::storage {

/// What the database answered when a statement could not be carried out. The only exception type of
/// the program: thrown by Statement and Connection, caught only where a Store begins and ends its
/// work, so that repositories read as straight lines and no forgotten check commits half a change.
class SqlFailure final : public std::exception {
public:
    /// `code` is SQLite's extended result code; `message` its own words; `sql` the statement.
    SqlFailure(int code, QString message, QString sql);

    int code() const { return m_code; }
    const char* what() const noexcept override { return m_what.constData(); }
    /// The same in the terms of the rest of the program; `file` is the data file concerned.
    Error toError(const QString& file) const;

private:
    int m_code;
    QByteArray m_what;
};

} // namespace tinjau::storage
