// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_file.h"
#include "core/attendance/training_attendance.h"
#include "core/organisation/training_people.h"
#include "core/survey/training_data.h"
#include "core/wording/numbers.h"
#include "core/wording/periods.h"

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

Result<int> countOf(const Invocation& call, const QString& option, int otherwise)
{
    const auto given = call.value(option);
    if (!given) return otherwise;
    bool isNumber = false;
    const int count = given->toInt(&isNumber);
    if (!isNumber || count < 1) return failure(ErrorCode::BadArgument, {u"--"_s + option, u"bilangan bulat mulai 1"_s});
    return count;
}

Result<survey::TrainingLoad> loadOf(const Invocation& call)
{
    survey::TrainingLoad load;
    const auto offices = countOf(call, u"opd"_s, load.offices), people = countOf(call, u"people"_s, load.people),
               months = countOf(call, u"months"_s, load.months), seed = countOf(call, u"seed"_s, 1);
    for (const auto* count : {&offices, &people, &months, &seed})
        if (!*count) return failure(count->error());
    return survey::TrainingLoad{*offices, *people, *months, static_cast<unsigned>(*seed)};
}

int runDemo(const Invocation& call, Console& console)
{
    const auto load = loadOf(call);
    if (!load) return console.fail(load.error());
    auto store = createDataFile(call);
    if (!store) return console.fail(store.error());
    NoProgress unseen;
    const auto filled = survey::fillTrainingData(**store, *load, wording::nameOfPeriod, unseen);
    if (!filled) return console.fail(filled.error());
    if (load->people == 0)
        if (const auto people = organisation::fillTrainingPeople(**store); !people) return console.fail(people.error());
    const auto attended = attendance::fillTrainingAttendance(**store, {load->people, load->months, load->seed}, unseen);
    if (!attended) return console.fail(attended.error());
    if (call.json)
        console.json({{u"file"_s, (*store)->path()}});
    else
        console.line(u"Data latihan dibuat: "_s + (*store)->path());
    return Done;
}

} // namespace

CommandSpec demoCommand()
{
    return {u"demo"_s, {}, 0, 0, u"mengisi berkas data baru dengan kabupaten rekaan untuk latihan"_s,
            {{u"opd"_s, u"N"_s, u"jumlah OPD"_s}, {u"people"_s, u"N"_s, u"jumlah pegawai, menentukan pula banyaknya jawaban"_s},
             {u"months"_s, u"N"_s, u"jumlah bulan"_s}, {u"seed"_s, u"N"_s, u"benih bilangan acak"_s}},
            false, runDemo};
}

} // namespace tinjau::cli
