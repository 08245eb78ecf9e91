// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/paper_office.h"

#include "core/wording/dates.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

PaperOffice paperOfficeOf(const organisation::OfficeProfile& profile, const QString& officeName, const QByteArray& emblem)
{
    PaperOffice office;
    office.government = profile.government;
    office.name = profile.name.isEmpty() ? QStringList{officeName.toUpper()} : profile.name;
    office.address = profile.address;
    office.emblem = QImage::fromData(emblem);
    office.regency = profile.regency;
    office.place = profile.place;
    return office;
}

Signature signatureFor(const std::optional<organisation::SigningLines>& signing, const QString& placeAndDate)
{
    Signature signature;
    signature.above = {placeAndDate};
    signature.nameBold = true;
    signature.nameUnderlined = signing.has_value();
    if (!signing) {
        signature.above.push_back(u"Kepala "_s + dots(30) + u',');
        signature.name = dots(36);
        signature.below = {u"NIP. "_s + dots(30)};
        return signature;
    }
    for (const QString& line : signing->above) signature.above.push_back(line);
    signature.name = signing->name;
    for (const QString& line : signing->below) signature.below.push_back(line);
    return signature;
}

QString signingPlace(const PaperOffice& office)
{
    return office.place.isEmpty() ? dots(16) : office.place;
}

QString signingDate(QDate signedOn)
{
    return signedOn.isValid() ? wording::longDate(signedOn) : dots();
}

QString dots(int count)
{
    return QString(count, u'.');
}

} // namespace tinjau::print
