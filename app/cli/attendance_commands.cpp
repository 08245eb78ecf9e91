// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/data_file.h"
#include "app/cli/json_value.h"
#include "core/attendance/day_class.h"
#include "core/attendance/office_month.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/wording/attendance_sentences.h"
#include "core/wording/dates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

using attendance::DayResult;
using attendance::OfficeMonth;
using attendance::PersonDayStory;
using organisation::PersonLine;

/// Which days of which people are asked for.
struct StatusCall {
    DateRange days = {};
    QString nip = {};
    std::vector<organisation::OfficeId> offices = {};
};

Result<DateRange> daysOf(const Invocation& call)
{
    const auto date = call.value(u"date"_s), month = call.value(u"month"_s);
    if (date.has_value() == month.has_value()) return failure(ErrorCode::BadArgument, {u"--date"_s, u"--date 2026-08-03 atau --month 2026-08"_s});
    const QDate first = QDate::fromString(date ? *date : *month + u"-01"_s, Qt::ISODate);
    if (!first.isValid()) return failure(ErrorCode::BadArgument, {date ? u"--date"_s : u"--month"_s, date ? u"tanggal berbentuk 2026-08-03"_s : u"bulan berbentuk 2026-08"_s});
    return DateRange{first, date ? first : first.addMonths(1).addDays(-1)};
}

Result<organisation::Person> personNamed(storage::Session& session, const QString& nip)
{
    const auto person = organisation::PersonRepository(session).withNip(nip);
    if (!person) return failure(ErrorCode::BadArgument, {u"--nip"_s, u"NIP pegawai yang terdaftar (\"%1\" tidak ada)"_s.arg(nip)});
    return *person;
}

/// The offices that are meant: the named one, those of the person, or all.
Result<std::vector<organisation::OfficeId>> officesOf(storage::Session& session, const Invocation& call, const StatusCall& asked)
{
    organisation::OfficeRepository offices(session);
    std::vector<organisation::OfficeId> ids;
    if (const auto name = call.value(u"opd"_s)) {
        const auto office = offices.named(*name, asked.days.last);
        if (!office) return failure(ErrorCode::BadArgument, {u"--opd"_s, u"OPD yang dikenal (\"%1\" tidak ada)"_s.arg(*name)});
        return std::vector{*office->id};
    }
    if (asked.nip.isEmpty()) {
        for (const auto& office : offices.all(asked.days.last)) ids.push_back(*office.id);
        return ids;
    }
    const auto person = personNamed(session, asked.nip);
    if (!person) return failure(person.error());
    for (const auto& placement : organisation::PersonRepository(session).placementsOf(*person->id))
        if (std::ranges::find(ids, placement.office) == ids.end() && (!placement.validity.first.isValid() || placement.validity.first <= asked.days.last)
            && (!placement.validity.last.isValid() || placement.validity.last >= asked.days.first))
            ids.push_back(placement.office);
    return ids;
}

Result<StatusCall> readCall(const Invocation& call, storage::Store& store)
{
    const auto days = daysOf(call);
    if (!days) return failure(days.error());
    StatusCall asked{*days, call.value(u"nip"_s).value_or(QString()), {}};
    auto offices = store.read([&](storage::Session& session) { return officesOf(session, call, asked); });
    if (!offices) return failure(offices.error());
    asked.offices = std::move(*offices);
    return asked;
}

/// What the day is for the count of absences, as the rules on discipline call it.
QString classWord(attendance::DayClass counted)
{
    switch (counted) {
    case attendance::DayClass::Absent: return u"ALPA"_s;
    case attendance::DayClass::Pending: return u"BV"_s;
    case attendance::DayClass::Present: return u"HADIR"_s;
    case attendance::DayClass::Excused: return u"SAH"_s;
    case attendance::DayClass::NotWorkingDay: return u"BUKAN"_s;
    }
    return {};
}

QJsonValue minutes(const std::optional<int>& value)
{
    return orNull(value, [](int minute) { return minute; });
}

QJsonObject dayJson(const PersonLine& line, const QString& office, QDate day, const DayResult& result)
{
    QJsonArray flags;
    for (const QString& flag : result.flags.names()) flags << flag;
    return {{u"nip"_s, textOrNull(line.person.nip)},
            {u"name"_s, line.person.fullName()},
            {u"opd"_s, office},
            {u"unit"_s, textOrNull(line.unitName)},
            {u"date"_s, day.toString(Qt::ISODate)},
            {u"status"_s, attendance::nameOf(result.status)},
            {u"detail"_s, textOrNull(attendance::detailOf(result))},
            {u"late"_s, minutes(result.late)},
            {u"early"_s, minutes(result.early)},
            {u"flags"_s, flags},
            {u"class"_s, classWord(attendance::dayClassOf(result))},
            {u"text"_s, wording::dayStatusWords(result)}};
}

/// The days of a month that were asked for, one line each.
void addDays(const OfficeMonth& month, const StatusCall& asked, QJsonArray& rows)
{
    for (const attendance::MonthPerson& person : month.people) {
        if (!asked.nip.isEmpty() && person.line.person.nip != asked.nip) continue;
        for (std::size_t i = 0; i < month.days.size(); ++i)
            if (asked.days.contains(month.days[i].day)) rows << dayJson(person.line, month.office.name, month.days[i].day, person.days[i]);
    }
}

void showDays(const QJsonArray& rows, Console& console)
{
    QString name;
    for (const auto row : rows) {
        const QJsonObject day = row.toObject();
        const QString person = u"%1 (%2)"_s.arg(day[u"name"].toString(), day[u"nip"].toString(u"tanpa NIP"_s));
        if (person != name) console.line(person + u", "_s + day[u"opd"].toString());
        name = person;
        const QDate date = QDate::fromString(day[u"date"].toString(), Qt::ISODate);
        console.line(u"  %1 %2  %3"_s.arg(wording::shortDate(date), wording::weekdayName(date).leftJustified(6), day[u"text"].toString()));
    }
}

int runStatus(const Invocation& call, Console& console)
{
    const auto store = openDataFile(call, storage::OpenMode::ReadOnly);
    if (!store) return console.fail(store.error());
    const auto asked = readCall(call, **store);
    if (!asked) return console.fail(asked.error());
    QJsonArray rows;
    for (const organisation::OfficeId office : asked->offices) {
        const auto month = attendance::officeMonth(**store, office, asked->days.first, (*store)->clock().today());
        if (!month) return console.fail(month.error());
        addDays(*month, *asked, rows);
    }
    if (call.json) console.json({{u"from"_s, asked->days.first.toString(Qt::ISODate)}, {u"to"_s, asked->days.last.toString(Qt::ISODate)}, {u"days"_s, rows}});
    else showDays(rows, console);
    return Done;
}

QString kindWord(attendance::SourcePlace::Kind kind)
{
    switch (kind) {
    case attendance::SourcePlace::Kind::Punch: return u"punch"_s;
    case attendance::SourcePlace::Kind::List: return u"list"_s;
    case attendance::SourcePlace::Kind::Letter: return u"letter"_s;
    }
    return {};
}

QString stepWord(attendance::ReasonStep step)
{
    static const QStringList words{u"plan"_s, u"freeDay"_s, u"coverage"_s, u"outage"_s, u"punches"_s, u"strayPunch"_s, u"letter"_s,
                                   u"list"_s, u"inspection"_s, u"correction"_s, u"rule"_s, u"verified"_s};
    return words[static_cast<qsizetype>(step)];
}

QJsonObject storyJson(const PersonDayStory& story)
{
    QJsonArray chain, sources;
    for (const attendance::ReasonLink& link : story.reasons)
        chain << QJsonObject{{u"step"_s, stepWord(link.step)}, {u"values"_s, QJsonArray::fromStringList(link.values)}, {u"text"_s, wording::reasonSentence(link)}};
    for (const attendance::SourcePlace& place : story.places)
        sources << QJsonObject{{u"kind"_s, kindWord(place.kind)}, {u"what"_s, place.what}, {u"file"_s, textOrNull(place.file)}, {u"where"_s, textOrNull(place.place)}};
    QJsonObject json = dayJson(story.line, story.line.officeName, story.facts.day, story.result);
    json[u"rule"_s] = story.result.rule;
    json[u"chain"_s] = chain;
    QJsonArray files;
    for (const auto& [machine, file] : story.files)
        files << QJsonObject{{u"machine"_s, machine.name}, {u"file"_s, textOrNull(file.file)}, {u"firstLine"_s, file.firstLine}, {u"lastLine"_s, file.lastLine}, {u"people"_s, file.people}};
    json[u"files"_s] = files;
    json[u"verifiedBy"_s] = textOrNull(story.verifiedBy);
    json[u"correctedBy"_s] = story.correction ? QJsonValue(story.correction->by) : QJsonValue(QJsonValue::Null);
    json[u"approvedBy"_s] = story.correction ? QJsonValue(story.correction->approvedBy) : QJsonValue(QJsonValue::Null);
    json[u"sources"_s] = sources;
    return json;
}

void showStory(const PersonDayStory& story, Console& console)
{
    console.line(u"%1 (%2), %3"_s.arg(story.line.person.fullName(), story.line.person.nip, story.line.officeName));
    console.line(u"%1, %2: %3"_s.arg(wording::weekdayName(story.facts.day), wording::longDate(story.facts.day), wording::dayStatusWords(story.result)));
    for (const attendance::ReasonLink& link : story.reasons) console.line(u"  • "_s + wording::reasonSentence(link));
    for (const auto& [machine, file] : story.files)
        console.line(u"    %1: %2, baris %3–%4, %5 nomor merekam"_s.arg(machine.name, file.file).arg(file.firstLine).arg(file.lastLine).arg(file.people));
    if (!story.verifiedBy.isEmpty()) console.line(u"    diverifikasi oleh "_s + story.verifiedBy);
    if (story.correction) console.line(u"    dikoreksi oleh %1, disetujui oleh %2: %3"_s.arg(story.correction->by, story.correction->approvedBy, story.correction->reason));
    for (const attendance::SourcePlace& place : story.places) console.line(u"    %1 ← %2"_s.arg(place.what, wording::sourceWords(place)));
}

int runExplain(const Invocation& call, Console& console)
{
    const auto nip = call.value(u"nip"_s);
    if (!nip) return console.fail(Error{ErrorCode::BadArgument, {u"--nip"_s, u"NIP pegawai"_s}, {}});
    const QDate day = QDate::fromString(call.value(u"date"_s).value_or(QString()), Qt::ISODate);
    if (!day.isValid()) return console.fail(Error{ErrorCode::BadArgument, {u"--date"_s, u"tanggal berbentuk 2026-08-03"_s}, {}});
    const auto store = openDataFile(call, storage::OpenMode::ReadOnly);
    if (!store) return console.fail(store.error());
    const auto person = (*store)->read([&](storage::Session& session) { return personNamed(session, *nip); });
    if (!person) return console.fail(person.error());
    const auto story = attendance::personDayStory(**store, *person->id, day, (*store)->clock().today());
    if (!story) return console.fail(story.error());
    if (call.json) console.json(storyJson(*story));
    else showStory(*story, console);
    return Done;
}

} // namespace

std::vector<CommandSpec> attendanceCommands()
{
    const OptionSpec nip{u"nip"_s, u"NIP"_s, u"hanya pegawai ini"_s}, opd{u"opd"_s, u"NAMA"_s, u"hanya OPD ini"_s},
        date{u"date"_s, u"TANGGAL"_s, u"satu hari, 2026-08-03"_s}, month{u"month"_s, u"BULAN"_s, u"satu bulan, 2026-08"_s};
    return {{u"attendance status"_s, {}, 0, 0, u"status kehadiran tiap pegawai dan hari, dengan menitnya"_s, {date, month, opd, nip}, false, runStatus},
            {u"attendance explain"_s, {}, 0, 0, u"mengapa seorang pegawai berstatus demikian pada suatu hari"_s, {nip, date}, false, runExplain}};
}

} // namespace tinjau::cli
