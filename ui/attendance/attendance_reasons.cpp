// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendance_reasons.h"

#include "core/wording/dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct AttendanceReasons {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::AttendanceReasons)
};

using attendance::AttendanceTally;

ReasonRow counted(const QString& text, int days)
{
    return {.text = text, .figure = QString::number(days)};
}

void addIfAny(std::vector<ReasonRow>& rows, const QString& text, int days)
{
    if (days > 0) rows.push_back(counted(text, days));
}

ReasonSection sumSection(const AttendanceTally& tally)
{
    ReasonSection section{.heading = AttendanceReasons::tr("Hitungan")};
    auto& rows = section.rows;
    addIfAny(rows, AttendanceReasons::tr("Hadir tepat waktu"), tally.onTime);
    addIfAny(rows, AttendanceReasons::tr("Hadir, terlambat"), tally.late);
    addIfAny(rows, AttendanceReasons::tr("Hadir, pulang cepat"), tally.leftEarly);
    addIfAny(rows, AttendanceReasons::tr("Hadir, satu sisi tidak terekam"), tally.incomplete);
    for (const auto& [code, days] : tally.excused) addIfAny(rows, AttendanceReasons::tr("Surat %1").arg(code), days);
    addIfAny(rows, AttendanceReasons::tr("Tanpa keterangan, terverifikasi"), tally.verifiedAbsent);
    addIfAny(rows, AttendanceReasons::tr("Calon tanpa keterangan"), tally.candidates);
    rows.push_back({.text = AttendanceReasons::tr("Sudah dapat ditetapkan"), .figure = QString::number(tally.settled()), .total = true});
    addIfAny(rows, AttendanceReasons::tr("Belum dapat ditetapkan"), tally.pending);
    rows.push_back({.text = AttendanceReasons::tr("Hari kerja"), .figure = QString::number(tally.scheduled), .total = true});
    return section;
}

ReasonSection shareSection(const AttendanceTally& tally)
{
    const auto percent = [](const std::optional<Ratio>& share) { return share ? attendance::percentText(share) + u'%' : u"–"_s; };
    return {.heading = AttendanceReasons::tr("Persentase"),
            .rows = {{.text = AttendanceReasons::tr("Kehadiran: (%1 hadir + %2 dinas) dari %3").arg(tally.present()).arg(tally.onDuty()).arg(tally.settled()), .figure = percent(tally.attendance())},
                     {.text = AttendanceReasons::tr("Kehadiran fisik"), .figure = percent(tally.physical())},
                     {.text = AttendanceReasons::tr("Tanpa TK"), .figure = percent(tally.withoutAbsence())},
                     {.text = AttendanceReasons::tr("Cakupan data"), .figure = percent(tally.dataCoverage())}},
            .source = AttendanceReasons::tr("Hari yang belum dapat ditetapkan tidak ikut dalam persentase; “–” berarti belum ada hari yang dapat ditetapkan.")};
}

} // namespace

Explanation tallyReason(const attendance::OfficeMonth& month, const attendance::MonthPerson& person)
{
    Explanation reason{.title = person.line.person.fullName(), .subtitle = u"%1 · %2"_s.arg(wording::monthAndYear(month.range.first), person.line.unitName.isEmpty() ? month.office.name : person.line.unitName)};
    const auto share = person.tally.attendance();
    reason.figure = share ? attendance::percentText(share) + u'%' : u"–"_s;
    reason.verdict = AttendanceReasons::tr("kehadiran");
    reason.sections = {sumSection(person.tally), shareSection(person.tally)};
    if (!person.isMapped) reason.sections.push_back({.note = AttendanceReasons::tr("PIN mesin belum dipasangkan dengan pegawai ini, jadi rekamannya belum terhitung."), .noteTone = Tone::Warn});
    return reason;
}

} // namespace tinjau::ui
