// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace tinjau::attendance {

/// What a day code of a list means.
struct ListCode {
    QString code;             ///< H, CS, IZN, CT, DL, …; empty: says nothing about the day
    bool isAmbiguous = false; ///< TL may be "terlambat" or "tugas luar"; asked once per file
    bool operator==(const ListCode&) const = default;
};

/// The codes that offices write into lists (resources/attendance/codes.json).
class ListCodes {
public:
    static Result<ListCodes> parse(const QByteArray& json, const QString& fileName);
    static ListCodes shipped();

    /// None for a word that is no known code.
    std::optional<ListCode> read(const QString& text) const;

private:
    QHash<QString, ListCode> m_codes;
};

} // namespace tinjau::attendance
