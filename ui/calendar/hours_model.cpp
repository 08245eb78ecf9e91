// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/hours_model.h"

#include "core/calendar/schedule_check.h"
#include "core/wording/working_hours.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct Hours {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::Hours)
};

constexpr int minutesOfDay = 24 * 60;

void refuse(HoursRow& row, const QString& column, const QString& trouble)
{
    row.troubled = column;
    row.trouble = trouble;
    row.hours.reset();
}

std::optional<int> flexIn(const QString& text)
{
    if (text.trimmed().isEmpty()) return 0;
    bool isNumber = false;
    const int minutes = text.trimmed().toInt(&isNumber);
    return isNumber && minutes >= 0 && minutes <= 240 ? std::optional(minutes) : std::nullopt;
}

QString faultWords(calendar::ScheduleFault::Kind kind)
{
    using Kind = calendar::ScheduleFault::Kind;
    switch (kind) {
    case Kind::BreakOutside: return Hours::tr("Istirahatnya di luar jam kerja hari itu; betulkan jam istirahat atau jam kerjanya.");
    case Kind::BreaksOverlap: return Hours::tr("Dua istirahat bertumpuk; pisahkan jamnya.");
    case Kind::TooLong: return Hours::tr("Lebih dari 36 jam sekali dinas; periksa jam pulangnya.");
    default: return {};
    }
}

Cell textCell(const HoursRow& row, const QString& column, const QString& text)
{
    if (row.troubled != column) return {.text = text};
    return {.text = text.isEmpty() ? u"…"_s : text, .tone = Tone::Bad, .frame = Cell::Frame::Bad, .tip = row.trouble};
}

Cell netCell(const HoursRow& row)
{
    if (!row.hours) return {.text = row.isBlank() ? u"–"_s : QString(), .sort = 0, .tone = Tone::Quiet};
    return {.text = wording::durationText(row.hours->netMinutes()), .sort = row.hours->netMinutes()};
}

Cell sumCell(const std::vector<const HoursRow*>& rows)
{
    int minutes = 0;
    for (const HoursRow* row : rows) minutes += row->hours ? row->hours->netMinutes() : 0;
    return {.text = wording::durationText(minutes), .sort = minutes, .bold = true};
}

} // namespace

HoursRow hoursRow(const QString& slot, const QString& label, const std::optional<calendar::DutyHours>& hours)
{
    HoursRow row{.slot = slot, .label = label, .hours = hours};
    if (!hours) return row;
    row.from = wording::minuteText(hours->span.from);
    row.to = wording::minuteText(hours->span.to);
    row.breaks = wording::breaksText(hours->breaks);
    if (hours->flexMinutes > 0) row.flex = QString::number(hours->flexMinutes);
    return row;
}

void typeInto(HoursRow& row, const QString& column, const QString& text)
{
    const QString plain = text.trimmed();
    if (column == u"kode"_s) row.label = plain.toUpper();
    if (column == u"masuk"_s) row.from = plain;
    if (column == u"pulang"_s) row.to = plain;
    if (column == u"istirahat"_s) row.breaks = plain;
    if (column == u"luwes"_s) row.flex = plain;
}

void readHours(HoursRow& row, bool isShift)
{
    row.troubled.clear();
    row.trouble.clear();
    row.hours.reset();
    if (row.isBlank()) return;
    if (isShift && row.label.isEmpty()) return refuse(row, u"kode"_s, Hours::tr("Isi kode sifnya, misalnya P, S, atau M."));
    if (isShift && calendar::isDayOffCode(row.label)) return refuse(row, u"kode"_s, Hours::tr("OFF dan LP berarti hari tanpa dinas; pakai kode lain untuk sif."));
    const auto from = wording::minuteIn(row.from), to = wording::minuteIn(row.to);
    if (!from) return refuse(row, u"masuk"_s, Hours::tr("Tulis jam masuk, misalnya 07.30."));
    if (!to) return refuse(row, u"pulang"_s, Hours::tr("Tulis jam pulang, misalnya 16.00; yang lewat tengah malam cukup 07.30."));
    const calendar::MinuteSpan span{*from, *to > *from ? *to : *to + minutesOfDay};
    const auto breaks = wording::breaksIn(row.breaks, span.from);
    if (!breaks) return refuse(row, u"istirahat"_s, Hours::tr("Tulis istirahat sebagai 12.00–13.00; beberapa dipisah titik koma."));
    const auto flex = flexIn(row.flex);
    if (!flex) return refuse(row, u"luwes"_s, Hours::tr("Tulis menit luwes sebagai bilangan dari 0 sampai 240."));
    calendar::Schedule probe;
    probe.name = u"-"_s;
    probe.shifts[u"-"_s] = {span, *breaks, *flex};
    const auto faults = calendar::faultsOf(probe);
    if (!faults.empty()) {
        const bool isLong = faults.front().kind == calendar::ScheduleFault::Kind::TooLong;
        return refuse(row, isLong ? u"pulang"_s : u"istirahat"_s, faultWords(faults.front().kind));
    }
    row.hours = probe.shifts[u"-"_s];
}

std::unique_ptr<HoursTable> makeHoursTable(bool isShift, std::function<bool(const std::vector<CellEdit>&)> apply)
{
    const auto cellOf = [](const QString& column, QString HoursRow::*text) {
        return [column, text](const HoursRow& row) { return textCell(row, column, row.*text); };
    };
    std::vector<HoursTable::Field> fields;
    if (isShift)
        fields.push_back({{u"kode"_s, Hours::tr("Kode"), Qt::AlignLeft, 76, false, true}, [](const HoursRow& row) {
                              Cell cell = textCell(row, u"kode"_s, row.label);
                              cell.bold = true;
                              return cell;
                          }});
    else
        fields.push_back({{u"hari"_s, Hours::tr("Hari"), Qt::AlignLeft, 84}, [](const HoursRow& row) { return Cell{.text = row.label, .sort = row.slot}; },
                          [](int, const std::vector<const HoursRow*>&) { return Cell{.text = Hours::tr("Seminggu"), .bold = true}; }});
    fields.push_back({{u"masuk"_s, Hours::tr("Masuk"), Qt::AlignLeft, 80, false, true}, cellOf(u"masuk"_s, &HoursRow::from)});
    fields.push_back({{u"pulang"_s, Hours::tr("Pulang"), Qt::AlignLeft, 80, false, true}, cellOf(u"pulang"_s, &HoursRow::to)});
    fields.push_back({{u"istirahat"_s, Hours::tr("Istirahat"), Qt::AlignLeft, 170, true, true}, cellOf(u"istirahat"_s, &HoursRow::breaks)});
    fields.push_back({{.id = u"luwes"_s, .title = Hours::tr("Luwes"), .align = Qt::AlignRight, .width = 66, .editable = true,
                       .tip = Hours::tr("Menit yang boleh bergeser pada jam masuk; jam pulang ikut bergeser.")},
                      cellOf(u"luwes"_s, &HoursRow::flex)});
    fields.push_back({{u"bersih"_s, Hours::tr("Jam bersih"), Qt::AlignRight, 130}, netCell, [](int, const std::vector<const HoursRow*>& rows) { return sumCell(rows); }});
    auto table = std::make_unique<HoursTable>(std::move(fields));
    table->setEditing(std::move(apply));
    if (!isShift) table->setTotalRows(1);
    return table;
}

} // namespace tinjau::ui
