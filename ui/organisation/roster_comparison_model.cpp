// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/roster_comparison_model.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::ComparisonWords)
};

using organisation::RosterFate;

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
