// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/candidate_model.h"

#include "core/wording/dates.h"
#include "ui/attendance/day_mark_model.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct CandidateWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::CandidateWords)
};

using attendance::DayFlag;
using attendance::DayResult;
using attendance::MonthPerson;
using attendance::OfficeMonth;

/// The machines whose files span the day.
QString testedWords(const OfficeMonth& month, std::size_t day, const DayResult& result)
{
    QStringList machines;
    for (const attendance::MonthSource& source : month.sources)
        if (source.days[day] == attendance::Coverage::Full) machines << source.machine.name;
    QStringList words;
    if (!machines.isEmpty()) words << CandidateWords::tr("%1 penuh").arg(machines.join(u", "_s));
    words << CandidateWords::tr("tanpa rekaman, surat, dan koreksi");
    if (result.flags.has(DayFlag::LetterTooLate)) words << CandidateWords::tr("surat lewat batas waktu");
    return words.join(u" · "_s);
}

CandidateRow rowOf(const MonthPerson& person, const OfficeMonth& month, std::size_t day)
{
    const auto& line = person.line;
    return {*line.person.id, line.person.fullName(), line.person.nip, line.unitName, month.office.name, {}, isVerified(person.days[day]), testedWords(month, day, person.days[day]), person.tally.verifiedAbsent, false};
}

/// Days off within a run neither end it nor belong to it.
void addRuns(const MonthPerson& person, const OfficeMonth& month, std::vector<CandidateRow>& rows)
{
    bool isOpen = false;
    for (std::size_t day = 0; day < person.days.size(); ++day) {
        const DayResult& result = person.days[day];
        if (isFree(result)) continue;
        const bool isAway = result.status == attendance::DayStatus::UnexcusedAbsence;
        if (isAway && (!isOpen || rows.back().isVerified != isVerified(result))) rows.push_back(rowOf(person, month, day));
        if (isAway) rows.back().days.push_back(month.days[day].day);
        isOpen = isAway;
    }
}

QString daysText(const std::vector<QDate>& days)
{
    return wording::dateRange({days.front(), days.back()});
}

QString dayList(const std::vector<QDate>& days)
{
    QStringList words;
    for (const QDate day : days) words << u"%1 %2"_s.arg(wording::weekdayName(day), wording::longDate(day));
    return words.join(u'\n');
}

Cell stateCell(const CandidateRow& row)
{
    const QString words = row.isVerified ? CandidateWords::tr("terverifikasi") : CandidateWords::tr("calon");
    return {.sort = words, .mark = row.isVerified ? codeMark(u"TK"_s, Tone::Bad, CellMark::Fill::Solid, words) : codeMark(u"TK*"_s, Tone::Bad, CellMark::Fill::Outline, words)};
}

} // namespace

std::vector<CandidateRow> candidateRows(const OfficeMonth& month)
{
    std::vector<CandidateRow> rows;
    for (const MonthPerson& person : month.people) addRuns(person, month, rows);
    std::ranges::stable_partition(rows, [](const CandidateRow& row) { return !row.isVerified; });
    return rows;
}

std::unique_ptr<CandidateTable> makeCandidateModel(std::function<void()> ticked)
{
    std::vector<CandidateTable::Field> fields{
        {{.id = u"pilih"_s, .title = {}, .align = Qt::AlignHCenter, .width = 38},
         [](const CandidateRow& row) { return Cell{.sort = row.isTicked ? 0 : 1, .mark = tickMark(row.isTicked, row.isTicked ? CandidateWords::tr("dipilih") : CandidateWords::tr("tidak dipilih"))}; }},
        {{.id = u"status"_s, .title = CandidateWords::tr("Status"), .align = Qt::AlignHCenter, .width = 66}, stateCell},
        {{.id = u"nama"_s, .title = CandidateWords::tr("Pegawai"), .width = 190, .stretch = true}, [](const CandidateRow& row) { return Cell{.text = row.name, .tip = u"%1\n%2"_s.arg(row.name, row.nip).trimmed()}; }},
        {{.id = u"opd"_s, .title = CandidateWords::tr("OPD"), .width = 150}, [](const CandidateRow& row) { return Cell{.text = row.office, .tone = Tone::Quiet, .tip = row.office}; }},
        {{.id = u"unit"_s, .title = CandidateWords::tr("Unit kerja"), .width = 140}, [](const CandidateRow& row) { return Cell{.text = row.unit, .tone = Tone::Quiet, .tip = row.unit}; }},
        {{.id = u"tanggal"_s, .title = CandidateWords::tr("Tanggal"), .width = 190}, [](const CandidateRow& row) { return Cell{.text = daysText(row.days), .sort = row.days.front(), .tip = dayList(row.days)}; }},
        {{.id = u"hari"_s, .title = CandidateWords::tr("Hari"), .align = Qt::AlignRight, .width = 56, .tip = CandidateWords::tr("Hari kerja berturut-turut")},
         [](const CandidateRow& row) { return Cell{.text = QString::number(row.days.size()), .sort = static_cast<int>(row.days.size()), .bold = true}; }},
        {{.id = u"bulan"_s, .title = CandidateWords::tr("TK bulan ini"), .align = Qt::AlignRight, .width = 86, .tip = CandidateWords::tr("Hari yang sudah terverifikasi dalam bulan ini")},
         [](const CandidateRow& row) { return Cell{.text = QString::number(row.inMonth), .sort = row.inMonth}; }},
        {{.id = u"diuji"_s, .title = CandidateWords::tr("Yang diuji"), .width = 260}, [](const CandidateRow& row) { return Cell{.text = row.tested, .tone = Tone::Quiet, .tip = row.tested}; }}};
    auto model = std::make_unique<CandidateTable>(std::move(fields));
    tickByFirstColumn(*model, std::move(ticked));
    return model;
}

} // namespace tinjau::ui
