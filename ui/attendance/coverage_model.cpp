// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/coverage_model.h"

#include "core/wording/dates.h"
#include "core/wording/lists.h"
#include "ui/attendance/day_mark_model.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct CoverageTexts {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::CoverageTexts)
};

using attendance::Coverage;
using attendance::MonthDay;
using attendance::OfficeMonth;

CoverageRow bareRow(const OfficeMonth& month)
{
    CoverageRow row{.office = *month.office.id, .officeName = month.office.name, .people = static_cast<int>(month.people.size())};
    for (const MonthDay& day : month.days) row.due.push_back(!day.isFree && day.day < month.today);
    row.days.assign(month.days.size(), Coverage::None);
    row.dutyDays = static_cast<int>(std::ranges::count(row.due, true));
    for (const attendance::MonthPerson& person : month.people) {
        row.open += static_cast<int>(std::ranges::count_if(person.days, isOpen));
        row.candidates += static_cast<int>(std::ranges::count_if(person.days, isCandidate));
    }
    return row;
}

Cell dayCell(const CoverageRow& row, std::size_t day, QDate firstDay)
{
    if (day >= row.days.size() || !row.due[day]) return {};
    const QString words = coverageWords(row.days[day]);
    Cell cell{.sort = shareOf(row.days[day]), .mark = coverageMark(shareOf(row.days[day]), words), .tip = u"%1: %2"_s.arg(wording::longDate(firstDay.addDays(static_cast<qint64>(day))), words)};
    return cell;
}

Cell completeCell(const CoverageRow& row)
{
    const bool isWhole = row.complete >= row.dutyDays;
    return {.text = u"%1/%2"_s.arg(row.complete).arg(row.dutyDays), .sort = row.dutyDays > 0 ? row.complete * 1000 / row.dutyDays : 1000, .tone = isWhole ? Tone::Quiet : Tone::Warn, .bold = !isWhole};
}

} // namespace

void addCoverage(CoverageBoard& board, const OfficeMonth& month)
{
    const CoverageRow bare = bareRow(month);
    if (bare.people == 0) return;
    std::ranges::move(candidateRows(month), std::back_inserter(board.candidates));
    if (month.sources.empty()) {
        board.rows.push_back(bare);
        board.rows.back().source = CoverageTexts::tr("belum ada sumber");
        return;
    }
    std::vector<CoverageRow> rows;
    for (const attendance::MonthSource& source : month.sources) {
        CoverageRow row = bare;
        row.machine = source.machine.id;
        row.source = source.machine.name;
        row.days = source.days;
        row.complete = 0;
        for (std::size_t day = 0; day < row.days.size(); ++day)
            if (row.due[day] && row.days[day] == Coverage::Full) ++row.complete;
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, &CoverageRow::complete);
    std::ranges::move(rows, std::back_inserter(board.rows));
}

QString missingWords(const CoverageRow& row, QDate firstDay)
{
    QStringList runs;
    for (std::size_t day = 0; day < row.days.size(); ++day) {
        const auto lacks = [&](std::size_t at) { return row.due[at] && row.days[at] != Coverage::Full; };
        if (!lacks(day)) continue;
        std::size_t last = day;
        // A weekend between two missing days does not part them.
        for (std::size_t next = day + 1; next < row.days.size() && (!row.due[next] || lacks(next)); ++next)
            if (lacks(next)) last = next;
        const int from = firstDay.addDays(static_cast<qint64>(day)).day(), to = firstDay.addDays(static_cast<qint64>(last)).day();
        runs << (from == to ? QString::number(from) : u"%1–%2"_s.arg(from).arg(to));
        day = last;
    }
    return wording::listed(runs, CoverageTexts::tr("dan"));
}

std::pair<QDate, QDate> missingDays(const CoverageRow& row, QDate firstDay)
{
    std::pair days{firstDay, firstDay};
    bool isAny = false;
    for (std::size_t day = 0; day < row.days.size(); ++day) {
        if (!row.due[day] || row.days[day] == Coverage::Full) continue;
        days.second = firstDay.addDays(static_cast<qint64>(day));
        if (!isAny) days.first = days.second;
        isAny = true;
    }
    return days;
}

std::unique_ptr<CoverageTable> makeCoverageModel(QDate firstDay)
{
    std::vector<CoverageTable::Field> fields{
        {{.id = u"opd"_s, .title = CoverageTexts::tr("OPD"), .width = 172, .stretch = true}, [](const CoverageRow& row) { return Cell{.text = row.officeName}; }},
        {{.id = u"sumber"_s, .title = CoverageTexts::tr("Sumber"), .width = 100},
         [](const CoverageRow& row) { return Cell{.text = row.source, .tone = row.machine ? Tone::Plain : Tone::Bad}; }},
        {{.id = u"lengkap"_s, .title = CoverageTexts::tr("Lengkap"), .align = Qt::AlignRight, .width = 62}, completeCell},
        {{.id = u"kurang"_s, .title = CoverageTexts::tr("Belum ada"), .width = 84},
         [firstDay](const CoverageRow& row) { return Cell{.text = missingWords(row, firstDay), .tip = missingWords(row, firstDay)}; }}};
    fields.push_back({{.id = u"terbuka"_s, .title = CoverageTexts::tr("Sel ?"), .align = Qt::AlignRight, .width = 46},
                      [](const CoverageRow& row) { return Cell{.text = QString::number(row.open), .sort = row.open, .tone = row.open > 0 ? Tone::Plain : Tone::Quiet}; }});
    fields.push_back({{.id = u"calon"_s, .title = CoverageTexts::tr("Calon TK"), .align = Qt::AlignRight, .width = 62},
                      [](const CoverageRow& row) { return Cell{.text = QString::number(row.candidates), .sort = row.candidates, .tone = row.candidates > 0 ? Tone::Bad : Tone::Quiet}; }});
    for (int day = 0; day < firstDay.daysInMonth(); ++day)
        fields.push_back({{.id = u"d%1"_s.arg(day + 1), .title = QString::number(day + 1), .align = Qt::AlignHCenter, .width = coverageDayWidth, .tip = wording::weekdayName(firstDay.addDays(day))},
                          [firstDay, place = static_cast<size_t>(day)](const CoverageRow& row) { return dayCell(row, place, firstDay); }});
    return std::make_unique<CoverageTable>(std::move(fields));
}

} // namespace tinjau::ui
