// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issued_paper.h"

#include <QStringList>

namespace tinjau::documents {

using namespace Qt::StringLiterals;

QString RegisterPlace::identifier() const
{
    return u"%1/%2/%3/%4"_s.arg(registerName).arg(year).arg(sequence).arg(revision);
}

std::optional<RegisterPlace> RegisterPlace::fromIdentifier(const QString& identifier)
{
    const QStringList parts = identifier.split(u'/');
    if (parts.size() != 4) return std::nullopt;
    bool isYear = false, isSequence = false, isRevision = false;
    const RegisterPlace place{parts[0], parts[1].toInt(&isYear), parts[2].toLongLong(&isSequence), parts[3].toInt(&isRevision)};
    if (!isYear || !isSequence || !isRevision || place.registerName.isEmpty()) return std::nullopt;
    return place;
}

} // namespace tinjau::documents
