// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/data_file.h"
#include "core/attendance/office_month.h"
#include "core/attendance/person_month.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/overview/issuing_office.h"
#include "core/print/attendance_paper.h"
#include "core/print/layout.h"
#include "core/print/pdf_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

using attendance::OfficeMonth;
using organisation::Office;
using organisation::OfficeId;
using organisation::PersonId;

/// What was asked for, once its names are known.
struct RecapCall {
    QString paper = {};
    QDate month = {};
    std::optional<Office> office = {};
    std::optional<PersonId> person = {};
    QString path = {};
    bool isWorkbook = false;
};

const QStringList& paperNames()
{
    static const QStringList names{u"matrix"_s, u"person"_s, u"opd"_s, u"year"_s, u"sending"_s, u"verify"_s};
    return names;
}

/// Papers that may be about all offices; the others need one.
bool mayBeAboutAll(const QString& paper)
{
    return paper == u"opd"_s || paper == u"sending"_s || paper == u"verify"_s;
}

Result<std::optional<Office>> officeAsked(storage::Session& session, const Invocation& call, const RecapCall& asked)
{
    const auto name = call.value(u"opd"_s);
    if (!name) return std::optional<Office>();
    organisation::OfficeRepository offices(session);
    const auto found = offices.named(*name, asked.month.addMonths(1).addDays(-1));
    if (!found) return failure(ErrorCode::BadArgument, {u"--opd"_s, u"OPD yang dikenal (\"%1\" tidak ada)"_s.arg(*name)});
    return found;
}

/// By NIP or by name, case apart.
Result<std::optional<PersonId>> personAsked(storage::Session& session, const Invocation& call, const RecapCall& asked)
{
    const auto wanted = call.value(u"person"_s);
    if (!wanted) return std::optional<PersonId>();
    std::vector<PersonId> found;
    for (const auto& line : organisation::PersonRepository(session).on(QDate(), asked.office ? asked.office->id : std::nullopt))
        if (line.person.nip == *wanted || line.person.name.compare(*wanted, Qt::CaseInsensitive) == 0
            || line.person.fullName().compare(*wanted, Qt::CaseInsensitive) == 0)
            found.push_back(*line.person.id);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.size() != 1) return failure(ErrorCode::BadArgument, {u"--person"_s, u"NIP atau nama lengkap satu pegawai"_s});
    return std::optional(found.front());
}

Result<RecapCall> readCall(const Invocation& call, storage::Store& store)
{
    RecapCall asked;
    asked.paper = call.value(u"paper"_s).value_or(u"matrix"_s);
    if (!paperNames().contains(asked.paper)) return failure(ErrorCode::BadArgument, {u"--paper"_s, paperNames().join(u" | "_s)});
    asked.month = QDate::fromString(call.value(u"month"_s).value_or(QString()) + u"-01"_s, Qt::ISODate);
    if (!asked.month.isValid()) return failure(ErrorCode::BadArgument, {u"--month"_s, u"bulan berbentuk 2026-08"_s});
    asked.path = call.value(u"o"_s).value_or(QString());
    if (asked.path.isEmpty()) return failure(ErrorCode::BadArgument, {u"-o"_s, u"berkas hasil, .pdf atau .xlsx"_s});
    asked.isWorkbook = asked.path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    if (!asked.isWorkbook && !asked.path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return failure(ErrorCode::BadArgument, {u"-o"_s, u"berkas hasil, .pdf atau .xlsx"_s});
    return store.read([&](storage::Session& session) -> Result<RecapCall> {
        const auto office = officeAsked(session, call, asked);
        if (!office) return failure(office.error());
        asked.office = *office;
        if (!asked.office && !mayBeAboutAll(asked.paper)) return failure(ErrorCode::BadArgument, {u"--opd"_s, u"nama OPD"_s});
        const auto person = personAsked(session, call, asked);
        if (!person) return failure(person.error());
        asked.person = *person;
        return asked;
    });
}

Result<std::vector<OfficeMonth>> monthsOfOffices(storage::Store& store, const RecapCall& asked, QDate today)
{
    std::vector<OfficeId> ids;
    if (asked.office) {
        ids = {*asked.office->id};
    } else {
        const auto all = store.read([&](storage::Session& session) { return organisation::OfficeRepository(session).all(asked.month.addMonths(1).addDays(-1)); });
        if (!all) return failure(all.error());
        for (const Office& office : *all) ids.push_back(*office.id);
    }
    std::vector<OfficeMonth> months;
    for (const OfficeId id : ids) {
        auto month = attendance::officeMonth(store, id, asked.month, today);
        if (!month) return failure(month.error());
        months.push_back(std::move(*month));
    }
    if (months.empty()) return failure(ErrorCode::NotFound, {u"office"_s});
    return months;
}

/// January up to the last month that has begun.
Result<std::vector<OfficeMonth>> monthsOfYear(storage::Store& store, const RecapCall& asked, QDate today)
{
    std::vector<OfficeMonth> months;
    for (int number = 1; number <= 12; ++number) {
        const QDate first(asked.month.year(), number, 1);
        if (first >= today && !months.empty()) break;
        auto month = attendance::officeMonth(store, *asked.office->id, first, today);
        if (!month) return failure(month.error());
        months.push_back(std::move(*month));
    }
    return months;
}

Result<print::ValuePaper> paperAsked(storage::Store& store, const RecapCall& asked, const print::AttendanceFrame& frame, QDate today)
{
    const auto catalogue = wording::TextCatalogue::shipped(u"attendance_recap"_s);
    if (asked.paper == u"person"_s) {
        const auto people = attendance::personMonths(store, *asked.office->id, asked.month, today, asked.person);
        if (!people) return failure(people.error());
        if (people->empty()) return failure(ErrorCode::NotFound, {u"person"_s});
        return print::personPaper(*people, frame, catalogue);
    }
    if (asked.paper == u"year"_s) {
        const auto months = monthsOfYear(store, asked, today);
        if (!months) return failure(months.error());
        return print::yearPaper(*months, asked.person, frame, catalogue);
    }
    const auto months = monthsOfOffices(store, asked, today);
    if (!months) return failure(months.error());
    if (asked.paper == u"opd"_s) return print::officesPaper(*months, frame, catalogue);
    if (asked.paper == u"sending"_s) return print::sendingPaper(*months, frame, catalogue);
    if (asked.paper == u"verify"_s) return print::verificationPaper(*months, frame, catalogue);
    return print::monthMatrixPaper(months->front(), frame, catalogue);
}

Result<void> writePages(const print::ValuePaper& paper, const QString& path)
{
    const auto fonts = print::Fonts::load();
    if (!fonts) return failure(fonts.error());
    const print::Document document = documentOf(paper);
    NoProgress unseen;
    return print::writePdf(document, print::layOut(document, *fonts), *fonts, path, unseen);
}

int runRecap(const Invocation& call, Console& console)
{
    auto store = openDataFile(call, storage::OpenMode::ReadOnly);
    if (!store) return console.fail(store.error());
    const auto asked = readCall(call, **store);
    if (!asked) return console.fail(asked.error());
    const QDate today = call.clock.today();
    const auto issuing = overview::issuingOffice(**store, std::nullopt, print::attendanceSignedAs, today);
    if (!issuing) return console.fail(issuing.error());
    auto frame = print::attendanceFrameOf(*issuing, today, call.clock.nowUtc().toLocalTime().toString(u"dd-MM-yyyy HH.mm"_s));
    frame.draft = call.has(u"draft"_s);
    const auto paper = paperAsked(**store, *asked, frame, today);
    if (!paper) return console.fail(paper.error());
    const auto written = asked->isWorkbook ? writeWorkbook(*paper, asked->path, call.clock.nowUtc()) : writePages(*paper, asked->path);
    if (!written) return console.fail(written.error());
    if (call.json)
        console.json({{u"paper"_s, asked->paper}, {u"month"_s, asked->month.toString(u"yyyy-MM"_s)}, {u"sheets"_s, static_cast<qint64>(paper->sheets.size())}, {u"file"_s, asked->path}});
    else
        console.line(u"Ditulis: "_s + asked->path);
    return Done;
}

} // namespace

CommandSpec attendanceRecapCommand()
{
    return {u"attendance recap"_s, u"--month TTTT-BB --opd NAMA -o HASIL"_s, 0, 0, u"rekap kehadiran: PDF atau xlsx menurut nama berkas hasil"_s,
            {{u"month"_s, u"TTTT-BB"_s, u"bulan; untuk year: bulan mana pun dari tahunnya"_s},
             {u"opd"_s, u"NAMA"_s, u"perangkat daerah; opd, sending, dan verify tanpa ini: semua"_s},
             {u"paper"_s, paperNames().join(u'|'), u"naskah: matriks bulanan, per pegawai, per OPD, tahunan, pengiriman, verifikasi"_s},
             {u"person"_s, u"NIP|NAMA"_s, u"satu pegawai saja, untuk person dan year"_s},
             {u"draft"_s, {}, u"cetak tanda KONSEP"_s},
             {u"o"_s, u"HASIL"_s, u"berkas yang ditulis"_s}},
            true, runRecap};
}

} // namespace tinjau::cli
