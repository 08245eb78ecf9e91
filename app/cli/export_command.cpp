// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_file.h"
#include "core/exchange/xlsx_export.h"
#include "core/overview/survey_lists.h"

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

using List = Result<exchange::ExportList> (*)(storage::Store&, const rules::RuleBook&, QDate);

struct NamedList {
    QString name;
    QString words;
    List make;
};

const std::vector<NamedList>& lists()
{
    static const std::vector<NamedList> known{
        {u"surveys"_s, u"daftar survei dengan indeks"_s, overview::surveyList},
        {u"offices"_s, u"daftar OPD dan layanan"_s, overview::officeList},
        {u"follow-ups"_s, u"daftar tindak lanjut"_s, overview::followUpList},
        {u"duties"_s, u"OPD yang belum menyelesaikan survei tahun ini"_s, overview::dutyList},
    };
    return known;
}

int runExport(const Invocation& call, Console& console)
{
    const auto it = std::ranges::find(lists(), call.operands.first(), &NamedList::name);
    if (it == lists().end()) {
        QStringList names;
        for (const NamedList& list : lists()) names << list.name;
        return console.misuse(u"Daftar \"%1\" tidak dikenal. Yang ada: %2"_s.arg(call.operands.first(), names.join(u", "_s)));
    }
    const auto out = call.value(u"o"_s);
    if (!out) return console.misuse(u"Sebutkan berkas hasil dengan -o."_s);
    const auto book = rules::RuleBook::shipped();
    if (!book) return console.fail(book.error());
    auto store = openDataFile(call, storage::OpenMode::ReadOnly);
    if (!store) return console.fail(store.error());
    const auto list = it->make(**store, *book, call.clock.today());
    if (!list) return console.fail(list.error());
    if (auto written = exchange::writeList(*list, *out, call.clock.nowUtc()); !written) return console.fail(written.error());
    console.line(u"Ditulis: %1 (%2 baris)"_s.arg(*out).arg(list->rows.size()));
    return Done;
}

} // namespace

CommandSpec exportCommand()
{
    return {u"export"_s, u"DAFTAR -o HASIL.xlsx"_s, 1, 1, u"daftar sebagai xlsx: surveys, offices, follow-ups, duties"_s,
            {{u"o"_s, u"HASIL"_s, u"berkas yang ditulis"_s}}, false, runExport};
}

} // namespace tinjau::cli
