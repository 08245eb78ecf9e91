// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/calendar/working_days.h"
#include "core/rules/rule_book.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

using calendar::SkippedDay;

/// What was asked, or the sentence about what is wrong with it.
struct DeadlineCall {
    QDate start = {};
    int n = 0;
    calendar::DayUnit unit = calendar::DayUnit::Working;
    std::vector<calendar::Holiday> extraDays = {};
    QString trouble = {};
};

QDate dateFrom(const QString& text)
{
    static const QString form = u"yyyy-MM-dd"_s;
    return QDate::fromString(text, form);
}

DeadlineCall deadlineCall(const Invocation& call)
{
    DeadlineCall asked;
    asked.start = dateFrom(call.operands[0]);
    if (!asked.start.isValid())
        return {.trouble = u"Tanggal \"%1\" tidak ada. Tulis TTTT-BB-HH, misalnya 2026-08-03."_s.arg(call.operands[0])};
    bool isNumber = false;
    asked.n = call.operands[1].toInt(&isNumber);
    if (!isNumber || asked.n < 0 || asked.n > 100'000)
        return {.trouble = u"Jumlah hari \"%1\" bukan bilangan bulat dari 0 sampai 100000."_s.arg(call.operands[1])};
    const QString unit = call.value(u"unit"_s).value_or(u"working"_s);
    if (unit != u"working"_s && unit != u"calendar"_s)
        return {.trouble = u"Satuan \"%1\" tidak dikenal. Pilih working atau calendar."_s.arg(unit)};
    if (unit == u"calendar"_s) asked.unit = calendar::DayUnit::Calendar;
    for (const QString& text : call.options.values(u"holiday"_s)) {
        const QDate day = dateFrom(text);
        if (!day.isValid()) return {.trouble = u"Tanggal libur \"%1\" tidak ada. Tulis TTTT-BB-HH."_s.arg(text)};
        asked.extraDays.push_back({day, u"libur tambahan"_s, calendar::HolidayKind::Local, {}});
    }
    return asked;
}

QString wordOf(SkippedDay::Reason reason)
{
    return reason == SkippedDay::Reason::Weekend ? u"weekend"_s : u"holiday"_s;
}

QJsonObject asJson(const DeadlineCall& asked, const calendar::Deadline& deadline)
{
    QJsonArray skipped;
    for (const SkippedDay& day : deadline.skipped)
        skipped << QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"reason"_s, wordOf(day.reason)}, {u"name"_s, day.name}};
    return {{u"start"_s, asked.start.toString(Qt::ISODate)}, {u"n"_s, asked.n},
            {u"unit"_s, asked.unit == calendar::DayUnit::Working ? u"working"_s : u"calendar"_s},
            {u"result"_s, deadline.result.toString(Qt::ISODate)}, {u"skipped"_s, skipped}};
}

void show(const calendar::Deadline& deadline, Console& console)
{
    console.line(u"Jatuh pada: %1"_s.arg(deadline.result.toString(Qt::ISODate)));
    if (deadline.skipped.empty()) return;
    std::vector<QStringList> rows;
    for (const SkippedDay& day : deadline.skipped)
        rows.push_back({day.date.toString(Qt::ISODate),
                        day.reason == SkippedDay::Reason::Weekend ? u"akhir pekan"_s : day.name});
    console.table({u"Dilewati"_s, u"Sebab"_s}, rows);
}

int addWorkingDays(const Invocation& call, Console& console)
{
    const DeadlineCall asked = deadlineCall(call);
    if (!asked.trouble.isEmpty()) return console.misuse(asked.trouble);
    const auto book = rules::RuleBook::shipped();
    if (!book) return console.fail(book.error());
    const auto packs = calendar::calendarPacksOf(*book);
    if (!packs) return console.fail(packs.error());
    const auto deadline = calendar::addDays(calendar::WorkCalendar(*packs, asked.extraDays), asked.start, asked.n, asked.unit);
    if (!deadline) return console.fail(deadline.error());
    if (call.json) console.json(asJson(asked, *deadline));
    else show(*deadline, console);
    return Done;
}

} // namespace

CommandSpec calendarCommand()
{
    return {u"calendar add-working-days"_s, u"TANGGAL N"_s, 2, 2, u"tenggat dalam hari kerja, dengan hari yang dilewati"_s,
            {{u"unit"_s, u"SATUAN"_s, u"working (hari kerja) atau calendar (hari kalender)"_s},
             {u"holiday"_s, u"TANGGAL"_s, u"hari libur tambahan; boleh berulang"_s}},
            false, addWorkingDays};
}

} // namespace tinjau::cli
