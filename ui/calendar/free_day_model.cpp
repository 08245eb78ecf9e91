// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/free_day_model.h"

#include "core/wording/dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct FreeDays {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::FreeDays)
};

Cell kindCell(const FreeDayRow& row)
{
    if (!row.withdrawn.isEmpty())
        return {.sort = 9, .mark = codeMark(u"–"_s, Tone::Quiet, CellMark::Fill::Dashed, FreeDays::tr("dicabut")), .tip = FreeDays::tr("dicabut: %1").arg(row.withdrawn)};
    return {.sort = static_cast<int>(row.day.kind), .mark = holidayMark(row.day.kind), .tip = holidayWords(row.day.kind)};
}

Cell nameCell(const FreeDayRow& row)
{
    const bool isFree = row.withdrawn.isEmpty();
    return {.text = row.day.name, .tone = isFree ? Tone::Plain : Tone::Quiet, .note = isFree ? QString() : FreeDays::tr("dicabut"), .tip = row.day.name};
}

} // namespace

QString holidayWords(calendar::HolidayKind kind)
{
    switch (kind) {
    case calendar::HolidayKind::National: return FreeDays::tr("libur nasional");
    case calendar::HolidayKind::JointLeave: return FreeDays::tr("cuti bersama");
    case calendar::HolidayKind::Local: return FreeDays::tr("libur daerah");
    }
    return {};
}

CellMark holidayMark(calendar::HolidayKind kind)
{
    switch (kind) {
    case calendar::HolidayKind::National: return codeMark(u"N"_s, Tone::Accent, CellMark::Fill::Soft, holidayWords(kind));
    case calendar::HolidayKind::JointLeave: return codeMark(u"C"_s, Tone::Violet, CellMark::Fill::Soft, holidayWords(kind));
    case calendar::HolidayKind::Local: return codeMark(u"D"_s, Tone::Accent, CellMark::Fill::Outline, holidayWords(kind));
    }
    return {};
}

QString dayWords(QDate day)
{
    return u"%1, %2"_s.arg(wording::weekdayName(day), day.toString(u"dd/MM/yyyy"_s));
}

QString stateWords(const std::optional<calendar::Holiday>& holiday, bool isRamadan)
{
    const QString what = holiday ? u"%1: %2"_s.arg(holidayWords(holiday->kind), holiday->name) : FreeDays::tr("hari biasa");
    return isRamadan ? FreeDays::tr("%1, Ramadan").arg(what) : what;
}

std::vector<RowModel<FreeDayRow>::Field> freeDayFields()
{
    return std::vector<RowModel<FreeDayRow>::Field>{
        {{u"tanggal"_s, FreeDays::tr("Tanggal"), Qt::AlignLeft, 80}, [](const FreeDayRow& r) {
             return Cell{.text = u"%1 %2"_s.arg(wording::weekdayName(r.day.date).left(3), r.day.date.toString(u"dd/MM"_s)), .sort = r.day.date, .tip = dayWords(r.day.date)};
         }},
        {{u"jenis"_s, FreeDays::tr("Jenis"), Qt::AlignCenter, 48}, kindCell},
        {{u"nama"_s, FreeDays::tr("Nama"), Qt::AlignLeft, 120, true}, nameCell},
        {{u"dasar"_s, FreeDays::tr("Dasar"), Qt::AlignLeft, 96}, [](const FreeDayRow& r) {
             const QString basis = r.withdrawn.isEmpty() ? r.day.source : r.withdrawn;
             return Cell{.text = basis, .tone = Tone::Quiet, .tip = basis};
         }}};
}

std::vector<RowModel<DayChangeRow>::Field> dayChangeFields()
{
    return std::vector<RowModel<DayChangeRow>::Field>{
        {{u"tanggal"_s, FreeDays::tr("Tanggal"), Qt::AlignLeft, 140}, [](const DayChangeRow& r) {
             return Cell{.text = dayWords(r.change.date), .sort = r.change.date};
         }},
        {{u"sebelum"_s, FreeDays::tr("Sekarang"), Qt::AlignLeft, 190}, [](const DayChangeRow& r) {
             const QString words = stateWords(r.change.before, r.change.wasRamadan);
             return Cell{.text = words, .tone = Tone::Quiet, .tip = words};
         }},
        {{u"sesudah"_s, FreeDays::tr("Menjadi"), Qt::AlignLeft, 190, true}, [](const DayChangeRow& r) {
             const QString words = stateWords(r.change.after, r.change.isRamadan);
             return Cell{.text = words, .bold = true, .tip = words};
         }}};
}

} // namespace tinjau::ui
