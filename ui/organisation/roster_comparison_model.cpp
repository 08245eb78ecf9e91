// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/roster_comparison_model.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::ComparisonWords)
};

using organisation::PersonId;
using organisation::PersonLine;
using organisation::RosterFate;
using organisation::RosterLine;
using organisation::SheetPerson;

QString fieldWords(const QString& field)
{
    static const QHash<QString, const char*> words{{u"name"_s, QT_TRANSLATE_NOOP("tinjau::ui::ComparisonWords", "nama")}, {u"rank"_s, QT_TRANSLATE_NOOP("tinjau::ui::ComparisonWords", "golongan")}, {u"post"_s, QT_TRANSLATE_NOOP("tinjau::ui::ComparisonWords", "jabatan")}, {u"employment"_s, QT_TRANSLATE_NOOP("tinjau::ui::ComparisonWords", "jenis")},
                                                   {u"office"_s, QT_TRANSLATE_NOOP("tinjau::ui::ComparisonWords", "OPD")}, {u"unit"_s, QT_TRANSLATE_NOOP("tinjau::ui::ComparisonWords", "unit")}, {u"nip"_s, QT_TRANSLATE_NOOP("tinjau::ui::ComparisonWords", "NIP")}};
    const auto known = words.constFind(field);
    return known == words.constEnd() ? field : ComparisonWords::tr(*known);
}

QString differenceWords(const RosterLine& line)
{
    QStringList parts;
    for (const organisation::RosterDifference& one : line.differences)
        parts << u"%1: %2 → %3"_s.arg(fieldWords(one.field), one.stored.isEmpty() ? u"–"_s : one.stored, one.listed);
    return parts.join(u" · "_s);
}

QString unclearWords(const SheetPerson& listed, const RosterLine& line)
{
    if (listedName(listed).isEmpty()) return ComparisonWords::tr("namanya tidak tertulis");
    if (!line.differences.empty()) return ComparisonWords::tr("nama ini tercatat dengan NIP lain: satu orang dengan dua NIP, atau dua orang");
    if (!listed.nipRaw.isEmpty()) return ComparisonWords::tr("NIP rusak");
    return line.candidates.size() > 1 ? ComparisonWords::tr("beberapa orang bernama sama") : ComparisonWords::tr("tanpa NIP; ada yang bernama sama di OPD lain");
}

Cell tickCell(const ComparisonRow& row)
{
    if (!canTick(row)) return {.sort = -1};
    return {.sort = row.isTicked ? 1 : 0, .mark = tickMark(row.isTicked, row.isTicked ? ComparisonWords::tr("ditulis") : ComparisonWords::tr("tidak ditulis"))};
}

Cell whatCell(const ComparisonRow& row)
{
    const QString text = row.proposal.isEmpty() ? row.what : row.what.isEmpty() ? row.proposal : row.what + u" · "_s + row.proposal;
    return {.text = text, .tone = row.line.fate == RosterFate::Unclear ? Tone::Warn : Tone::Plain, .tip = text};
}

} // namespace

QString listedName(const SheetPerson& listed)
{
    return listed.parts.name.isEmpty() ? listed.name : listed.parts.full();
}

QString storedWords(PersonId person, const std::map<PersonId, PersonLine>& stored)
{
    const auto known = stored.find(person);
    if (known == stored.end()) return {};
    const QString where = known->second.officeName.isEmpty() ? QString() : u", "_s + known->second.officeName;
    return known->second.person.fullName() + u" · "_s + known->second.person.nip + where;
}

ComparisonRow comparisonRow(const RosterLine& line, const std::vector<SheetPerson>& people, const std::map<PersonId, PersonLine>& stored)
{
    ComparisonRow row{.line = line};
    if (!line.listed) {
        if (const auto known = stored.find(*line.person); known != stored.end()) {
            row.name = known->second.person.fullName();
            row.nip = known->second.person.nip;
        }
        row.what = ComparisonWords::tr("tercatat di OPD ini, tidak ada di daftar; dicentang berarti penempatannya berakhir");
        return row;
    }
    const SheetPerson& listed = people[*line.listed];
    row.name = listedName(listed);
    row.nip = listed.nipRaw.isEmpty() ? listed.nip : listed.nipRaw;
    row.listRow = listed.row;
    row.what = line.fate == RosterFate::Unclear ? unclearWords(listed, line) : differenceWords(line);
    row.isTicked = line.fate == RosterFate::New || line.fate == RosterFate::Moved || line.fate == RosterFate::Changed;
    if (line.fate == RosterFate::Unclear && !line.candidates.empty())
        row.proposal = ComparisonWords::tr("mungkin %1").arg(storedWords(line.candidates.front(), stored));
    return row;
}

QString fateWords(RosterFate fate)
{
    switch (fate) {
    case RosterFate::New: return ComparisonWords::tr("Baru");
    case RosterFate::Same: return ComparisonWords::tr("Sama");
    case RosterFate::Moved: return ComparisonWords::tr("Pindah");
    case RosterFate::Changed: return ComparisonWords::tr("Berubah");
    case RosterFate::Gone: return ComparisonWords::tr("Tidak ada lagi");
    case RosterFate::Unclear: break;
    }
    return ComparisonWords::tr("Belum jelas");
}

CellMark fateMark(RosterFate fate)
{
    switch (fate) {
    case RosterFate::New: return chipMark(fateWords(fate), Tone::Ok, u"plus"_s);
    case RosterFate::Same: return chipMark(fateWords(fate), Tone::Quiet, u"equal"_s);
    case RosterFate::Moved: return chipMark(fateWords(fate), Tone::Accent, u"transfer"_s);
    case RosterFate::Changed: return chipMark(fateWords(fate), Tone::Accent, u"edit"_s);
    case RosterFate::Gone: return chipMark(fateWords(fate), Tone::Violet, u"arrow-right"_s);
    case RosterFate::Unclear: break;
    }
    return chipMark(fateWords(fate), Tone::Warn, u"why"_s);
}

bool canTick(const ComparisonRow& row)
{
    return row.line.fate != RosterFate::Same && row.line.fate != RosterFate::Unclear;
}

std::vector<RowModel<ComparisonRow>::Field> comparisonFields()
{
    return std::vector<RowModel<ComparisonRow>::Field>{
        {{u"tulis"_s, ComparisonWords::tr("Tulis"), Qt::AlignHCenter, 54, false, true}, tickCell},
        {{u"keadaan"_s, ComparisonWords::tr("Keadaan"), Qt::AlignLeft, 124}, [](const ComparisonRow& r) { return Cell{.sort = static_cast<int>(r.line.fate), .mark = fateMark(r.line.fate)}; }},
        {{u"nama"_s, ComparisonWords::tr("Nama"), Qt::AlignLeft, 220}, [](const ComparisonRow& r) { return Cell{.text = r.name, .tip = r.name}; }},
        {{u"nip"_s, ComparisonWords::tr("NIP"), Qt::AlignLeft, 158}, [](const ComparisonRow& r) { return Cell{.text = r.nip}; }},
        {{u"beda"_s, ComparisonWords::tr("Yang berbeda: tercatat → daftar"), Qt::AlignLeft, 360, true}, whatCell},
        {{u"baris"_s, ComparisonWords::tr("Baris"), Qt::AlignRight, 58},
         [](const ComparisonRow& r) { return Cell{.text = r.listRow > 0 ? QString::number(r.listRow) : QString(), .sort = r.listRow, .tone = Tone::Quiet}; }}};
}

} // namespace tinjau::ui
