// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/verify_paper.h"

#include "core/documents/issued_paper_repository.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace tinjau::documents {

using namespace Qt::StringLiterals;

namespace {

const QString scheme = u"tinjau:naskah:"_s;

} // namespace

QString metadataIdentifier(const RegisterPlace& place)
{
    return scheme + place.identifier();
}

std::optional<RegisterPlace> placeNamedIn(const QByteArray& pdf)
{
    static const QRegularExpression named(scheme + u"([a-z_-]+/\\d{1,4}/\\d{1,9}/\\d{1,4})"_s);
    const auto match = named.match(QString::fromLatin1(pdf));
    return match.hasMatch() ? RegisterPlace::fromIdentifier(match.captured(1)) : std::nullopt;
}

Verification verifyPaper(storage::Session& session, const QByteArray& pdf)
{
    IssuedPaperRepository papers(session);
    const auto sha256 = QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    Verification found;
    found.paper = papers.withFile(sha256);
    const bool isWhole = found.paper.has_value();
    if (!isWhole)
        if (const auto place = placeNamedIn(pdf)) found.paper = papers.at(*place);
    if (!found.paper) return found;
    found.newest = papers.revisions(found.paper->place).back();
    if (!isWhole) found.verdict = Verdict::Altered;
    else found.verdict = found.newest->id == found.paper->id ? Verdict::Unchanged : Verdict::Outdated;
    return found;
}

} // namespace tinjau::documents
