// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/attendance_words.h"

#include "core/attendance/excuse_group.h"
#include "core/organisation/nip.h"
#include "core/wording/dates.h"
#include "core/wording/lists.h"
#include "core/wording/numbers.h"

#include <map>

namespace tinjau::print {

using namespace Qt::StringLiterals;
using attendance::AttendanceTally;
using attendance::DayResult;
using attendance::DayStatus;
using attendance::ExcuseGroup;
using attendance::OfficeMonth;
using attendance::StatusReason;
using wording::TextValues;

namespace {

/// Codes that a column of 5.5 mm has no room for.
QString shortCode(const QString& code)
{
    static const std::map<QString, QString> narrow{{u"WFA"_s, u"WF"_s}, {u"KAHAR"_s, u"KH"_s}, {u"CAP"_s, u"CA"_s}, {u"THN"_s, u"TH"_s}};
    const auto found = narrow.find(code);
    return found == narrow.end() ? code.left(3) : found->second;
}

QString counted(int days)
{
    return wording::formatted(Ratio(days));
}

/// "17 (Proklamasi Kemerdekaan)", "24–25 (Cuti bersama Natal)": days in a row with one name are one entry.
QStringList holidaysOf(const OfficeMonth& month)
{
    QStringList list;
    for (std::size_t i = 0; i < month.days.size(); ++i) {
        const QString name = month.days[i].holiday;
        if (name.isEmpty()) continue;
        std::size_t last = i;
        while (last + 1 < month.days.size() && month.days[last + 1].holiday == name) ++last;
        const QString first = QString::number(month.days[i].day.day());
        list << (last == i ? first : first + u'–' + QString::number(month.days[last].day.day())) + u" ("_s + name + u')';
        i = last;
    }
    return list;
}

} // namespace

QString AttendanceWords::text(const QString& key, TextValues own) const
{
    own.insert(m_common);
    return m_catalogue.text(key, own);
}

QStringList AttendanceWords::lines(const QString& key, TextValues own) const
{
    own.insert(m_common);
    return m_catalogue.paragraphs(key, own);
}

TextValues commonValues(const OfficeMonth& month)
{
    const QString name = wording::monthAndYear(month.range.first);
    return {{u"office"_s, month.office.name},
            {u"officeCapitals"_s, month.office.name.toUpper()},
            {u"month"_s, name},
            {u"monthCapitals"_s, name.toUpper()},
            {u"year"_s, QString::number(month.range.first.year())}};
}

AttendanceFrame attendanceFrameOf(const overview::IssuingOffice& office, QDate signedOn, const QString& dataVersion)
{
    AttendanceFrame frame;
    frame.office = paperOfficeOf(office.profile, office.name, office.emblem);
    if (office.profile.name.isEmpty() && office.name.isEmpty()) frame.office.name.clear();
    frame.sheet = office.paper.sheet == organisation::SheetSize::A4 ? Paper::A4 : Paper::F4;
    frame.typeface = office.paper.typeface == organisation::PaperTypeface::Serif ? Typeface::Serif : Typeface::Sans;
    frame.training = office.isTraining;
    if (office.signatory) frame.signature = organisation::signingLines(office.signatory->authority, office.signatory->signer);
    frame.signedOn = signedOn;
    frame.dataVersion = dataVersion;
    return frame;
}

ValuePaper paperFor(const AttendanceFrame& frame, const AttendanceWords& words, const QString& footer)
{
    ValuePaper paper;
    paper.office = frame.office;
    paper.sheet = frame.sheet;
    paper.typeface = frame.typeface;
    paper.title = footer;
    paper.footer = footer;
    paper.dataVersion = frame.dataVersion.isEmpty() ? words.text(u"footer.madePlain"_s) : words.text(u"footer.made"_s, {{u"version"_s, frame.dataVersion}});
    if (frame.draft) paper.watermark = u"KONSEP"_s;
    if (frame.training) paper.watermark = u"LATIHAN"_s;
    if (!frame.number.isEmpty()) paper.issueLines << u"NOMOR "_s + frame.number;
    if (frame.revision > 0) paper.issueLines << u"REVISI KE-%1"_s.arg(frame.revision);
    return paper;
}

Signature signerOf(const AttendanceFrame& frame, const AttendanceWords& words)
{
    return signatureFor(frame.signature,
                        words.text(u"signature.place"_s, {{u"place"_s, signingPlace(frame.office)}, {u"date"_s, signingDate(frame.signedOn)}}));
}

QString dayCode(const DayResult& day)
{
    switch (day.status) {
    case DayStatus::NotScheduled: return day.reason == StatusReason::RestAfterDuty ? u"LP"_s : u"–"_s;
    case DayStatus::NonWorkingDay: return {};
    case DayStatus::Undetermined: return u"?"_s;
    case DayStatus::Excused: return shortCode(day.letterCode);
    case DayStatus::Present: return u"H"_s;
    case DayStatus::Late: return u"TL"_s;
    case DayStatus::LeftEarly: return u"PC"_s;
    case DayStatus::PresentIncomplete: return u"LK"_s;
    case DayStatus::UnexcusedAbsence: return day.reason == StatusReason::Verified ? u"TK"_s : u"TK*"_s;
    }
    return {};
}

QDate lastDayOfData(const DateRange& range, QDate today)
{
    const QDate last = std::min(range.last, today.addDays(-1));
    return last < range.first ? QDate() : last;
}

QStringList basisLines(const OfficeMonth& month, std::optional<int> workingDays, const AttendanceWords& words)
{
    const QString calendar = month.calendarSources.isEmpty()
        ? words.text(u"basis.noCalendar"_s)
        : words.text(u"basis.calendar"_s, {{u"decrees"_s, month.calendarSources.join(u"; "_s)}});
    const QDate last = lastDayOfData(month.range, month.today);
    const QString cutOff = last.isValid() ? words.text(u"basis.cutOff"_s, {{u"day"_s, wording::longDate(last)}}) : words.text(u"basis.noCutOff"_s);
    QString line = words.text(u"basis.line"_s, {{u"calendar"_s, calendar}, {u"cutOff"_s, cutOff}});
    if (workingDays) line += u' ' + words.text(u"basis.workingDays"_s, {{u"workingDays"_s, QString::number(*workingDays)}});
    QStringList lines{line};
    const QStringList holidays = holidaysOf(month);
    if (!holidays.isEmpty()) lines << words.text(u"basis.holidays"_s, {{u"list"_s, holidays.join(u"; "_s)}});
    return lines;
}

TextValues tallyValues(const AttendanceTally& tally)
{
    return {{u"scheduled"_s, counted(tally.scheduled)},
            {u"settled"_s, counted(tally.settled())},
            {u"pending"_s, counted(tally.pending)},
            {u"present"_s, counted(tally.present())},
            {u"onTime"_s, counted(tally.onTime)},
            {u"late"_s, counted(tally.late)},
            {u"early"_s, counted(tally.leftEarly)},
            {u"incomplete"_s, counted(tally.incomplete)},
            {u"study"_s, counted(excusedDays(tally, ExcuseGroup::Study))},
            {u"leave"_s, counted(excusedDays(tally, ExcuseGroup::Leave))},
            {u"sick"_s, counted(excusedDays(tally, ExcuseGroup::Sick))},
            {u"permission"_s, counted(excusedDays(tally, ExcuseGroup::Permission))},
            {u"duty"_s, counted(tally.onDuty())},
            {u"absent"_s, counted(tally.absent())},
            {u"verified"_s, counted(tally.verifiedAbsent)},
            {u"candidates"_s, counted(tally.candidates)},
            {u"attendance"_s, attendance::percentText(tally.attendance())},
            {u"physical"_s, attendance::percentText(tally.physical())},
            {u"withoutAbsence"_s, attendance::percentText(tally.withoutAbsence())},
            {u"coverage"_s, attendance::percentText(tally.dataCoverage())}};
}

std::vector<ValueRow> headOf(const QStringList& columns)
{
    ValueRow row;
    for (const QString& column : columns) row.cells.push_back(ValueCell(column));
    return {row};
}

QString printedNip(const QString& nip)
{
    const auto parsed = organisation::Nip::parse(nip);
    return parsed ? parsed->spaced() : nip;
}

} // namespace tinjau::print
