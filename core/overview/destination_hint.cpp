// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/destination_hint.h"

#include "core/exchange/text_match.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"

namespace tinjau::overview {

namespace {

using organisation::Office;
using organisation::Service;

constexpr int shortestName = 4;

bool isNamed(const QStringList& plainTitles, const QString& name)
{
    const QString plain = exchange::plainText(name);
    if (plain.size() < shortestName) return false;
    for (const QString& title : plainTitles)
        if (exchange::containsPhrase(title, plain)) return true;
    return false;
}

/// The one that is named; of "Kecamatan Bone" and "Kecamatan Bone Raya" the longer, of two others none.
template <typename Named>
std::optional<Named> oneNamed(const std::vector<Named>& all, const QStringList& plainTitles, auto&& namesOf)
{
    std::optional<Named> found;
    QString foundName;
    for (const Named& one : all)
        for (const QString& name : namesOf(one)) {
            if (!isNamed(plainTitles, name)) continue;
            const bool isPart = exchange::containsPhrase(exchange::plainText(foundName), exchange::plainText(name));
            const bool isWhole = exchange::containsPhrase(exchange::plainText(name), exchange::plainText(foundName));
            if (found && found->id != one.id && !isPart && !isWhole) return std::nullopt;
            if (found && isPart && !isWhole) continue;
            found = one;
            foundName = name;
        }
    return found;
}

} // namespace

DestinationHint destinationHint(storage::Session& session, const QStringList& titles, QDate today,
                                const std::function<std::optional<DateRange>(const QString&)>& readPeriod)
{
    QStringList plain;
    for (const QString& title : titles) plain << exchange::plainText(title);
    DestinationHint hint;
    const auto office = oneNamed(organisation::OfficeRepository(session).all(today), plain,
                                 [](const Office& o) { return QStringList{o.name, o.shortName}; });
    if (office) {
        hint.office = office->name;
        const auto service = oneNamed(organisation::ServiceRepository(session).of(*office->id, today), plain,
                                      [](const Service& s) { return QStringList{s.name}; });
        if (service) hint.service = service->name;
    }
    for (const QString& title : titles)
        if (!hint.period) hint.period = readPeriod(title.section(u':', -1).trimmed());
    return hint;
}

} // namespace tinjau::overview
