// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/paper_profile.h"

#include "core/base/ensure.h"
#include "core/organisation/setting_repository.h"

#include <QStringList>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastMargin = 5, greatestMargin = 60;

QString textOf(const PaperMargins& margins)
{
    return u"%1/%2/%3/%4"_s.arg(margins.top).arg(margins.left).arg(margins.bottom).arg(margins.right);
}

/// The usual ones where the text makes no sense.
PaperMargins marginsIn(const QString& text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() != 4) return {};
    const PaperMargins margins{parts[0].toInt(), parts[1].toInt(), parts[2].toInt(), parts[3].toInt()};
    return margins.isSound() ? margins : PaperMargins{};
}

} // namespace

bool PaperMargins::isSound() const
{
    const auto fits = [](int edge) { return edge >= leastMargin && edge <= greatestMargin; };
    return fits(top) && fits(left) && fits(bottom) && fits(right);
}

PaperProfile paperProfile(storage::Session& session, std::optional<OfficeId> office, QDate on)
{
    SettingRepository settings(session);
    const auto text = [&](const QString& key) {
        const auto found = settings.inForce(key, office, on);
        return found ? found->value : QString();
    };
    PaperProfile profile;
    if (text(u"paper.sheet"_s) == u"A4") profile.sheet = SheetSize::A4;
    if (text(u"paper.typeface"_s) == u"serif") profile.typeface = PaperTypeface::Serif;
    profile.margins = marginsIn(text(u"paper.margins"_s));
    const qint64 emblem = text(u"paper.emblem"_s).toLongLong();
    if (emblem > 0) profile.emblem = AttachmentId::fromNumber(emblem);
    return profile;
}

void setPaperProfile(storage::Session& session, std::optional<OfficeId> office, const PaperProfile& profile, QDate validFrom)
{
    TINJAU_ENSURE(profile.margins.isSound(), "margins were checked where they were typed");
    SettingRepository settings(session);
    const auto set = [&](const QString& key, const QString& value) { settings.set({office, key, value, {}, validFrom}); };
    set(u"paper.sheet"_s, profile.sheet == SheetSize::A4 ? u"A4"_s : u"F4"_s);
    set(u"paper.typeface"_s, profile.typeface == PaperTypeface::Serif ? u"serif"_s : u"sans"_s);
    set(u"paper.margins"_s, textOf(profile.margins));
    set(u"paper.emblem"_s, profile.emblem ? QString::number(profile.emblem->number()) : QString());
}

} // namespace tinjau::organisation
