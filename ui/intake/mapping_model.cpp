// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/mapping_model.h"

#include "core/wording/dates.h"
#include "core/wording/numbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using organisation::MatchClass;
using State = MappingRow::State;

namespace {

struct MappingTable {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::MappingTable)
};

/// By what somebody is proposed.
QString reasonWords(MatchClass matched)
{
    switch (matched) {
    case MatchClass::Nip: return MappingTable::tr("NIP sama");
    case MatchClass::Pin: return MappingTable::tr("PIN dikenal");
    case MatchClass::NipPrefix: return MappingTable::tr("awal NIP sama");
    case MatchClass::Nip15AndName: return MappingTable::tr("NIP rusak, nama cocok");
    case MatchClass::Name: return MappingTable::tr("nama sama");
    case MatchClass::Prefix: return MappingTable::tr("awal nama sama");
    case MatchClass::Ambiguous: return MappingTable::tr("beberapa orang cocok");
    case MatchClass::None: break;
    }
    return {};
}

Cell textCell(const QString& text, Tone tone = Tone::Plain)
{
    return text.isEmpty() ? Cell{.text = u"–"_s, .tone = Tone::Quiet} : Cell{.text = text, .tone = tone, .tip = text};
}

Cell keyCell(const MappingRow& row)
{
    bool isNumber = false;
    const qulonglong number = row.key.toULongLong(&isNumber);
    return {.text = row.key, .sort = isNumber ? QVariant(number) : QVariant(), .bold = true, .tip = row.key};
}

Cell dayCell(QDate day)
{
    return day.isValid() ? Cell{.text = wording::shortDate(day), .sort = day} : textCell({});
}

Cell stateCell(const MappingRow& row)
{
    return {.sort = static_cast<int>(row.state), .mark = mappingMark(row.state), .tip = reasonWords(row.matched)};
}

} // namespace

CellMark mappingMark(State state)
{
    switch (state) {
    case State::Nobody: return chipMark(MappingTable::tr("Belum ada"), Tone::Quiet, u"x"_s);
    case State::Several: return chipMark(MappingTable::tr("Beberapa calon"), Tone::Warn, u"alert"_s);
    case State::Proposed: return chipMark(MappingTable::tr("Usulan"), Tone::Warn, u"why"_s);
    case State::Owned: return chipMark(MappingTable::tr("Dipastikan"), Tone::Ok, u"check"_s);
    }
    return {};
}

std::vector<RowModel<MappingRow>::Field> mappingFields()
{
    return std::vector<RowModel<MappingRow>::Field>{
        {{.id = u"nomor"_s, .title = MappingTable::tr("PIN atau nama"), .width = 150}, keyCell},
        {{.id = u"disebut"_s, .title = MappingTable::tr("Disebut dalam berkas"), .width = 170}, [](const MappingRow& row) { return textCell(row.called, Tone::Quiet); }},
        {{.id = u"rekaman"_s, .title = MappingTable::tr("Rekaman"), .align = Qt::AlignRight, .width = 80},
         [](const MappingRow& row) { return Cell{.text = wording::formatted(Ratio(row.records)), .sort = row.records}; }},
        {{.id = u"pertama"_s, .title = MappingTable::tr("Pertama"), .width = 104}, [](const MappingRow& row) { return dayCell(row.first); }},
        {{.id = u"terakhir"_s, .title = MappingTable::tr("Terakhir"), .width = 104}, [](const MappingRow& row) { return dayCell(row.last); }},
        {{.id = u"keadaan"_s, .title = MappingTable::tr("Pasangan"), .width = 130}, stateCell},
        {{.id = u"alasan"_s, .title = MappingTable::tr("Cocok menurut"), .width = 150}, [](const MappingRow& row) { return textCell(reasonWords(row.matched), Tone::Quiet); }},
        {{.id = u"pegawai"_s, .title = MappingTable::tr("Pegawai"), .width = 240, .stretch = true},
         [](const MappingRow& row) { return textCell(row.person, row.state == State::Owned ? Tone::Plain : Tone::Quiet); }}};
}

} // namespace tinjau::ui
