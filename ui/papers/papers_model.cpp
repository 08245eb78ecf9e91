// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_model.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct PapersModel {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::PapersModel)
};

Cell stateCell(const PaperRow& row)
{
    if (row.state == PaperRow::State::Draft) return {.mark = chipMark(PapersModel::tr("konsep"), Tone::Quiet, u"edit"_s)};
    if (row.state == PaperRow::State::Superseded) return {.mark = chipMark(PapersModel::tr("digantikan"), Tone::Quiet, u"skip"_s)};
    if (row.isReopened) return {.mark = chipMark(PapersModel::tr("dibuka lagi"), Tone::Warn, u"edit"_s), .tip = PapersModel::tr("Surveinya dibuka lagi untuk revisi; naskah ini tetap berlaku sampai revisi terbit.")};
    const int revision = row.paper->place.revision;
    if (revision > 0) return {.mark = chipMark(PapersModel::tr("revisi ke-%1").arg(revision), Tone::Accent, u"check"_s)};
    return {.mark = chipMark(PapersModel::tr("terbit"), Tone::Ok, u"check"_s)};
}

Cell numberCell(const PaperRow& row)
{
    if (!row.paper) return {.text = u"–"_s, .sort = u""_s, .tone = Tone::Quiet};
    const auto& place = row.paper->place;
    const bool isOld = row.state == PaperRow::State::Superseded;
    return {.text = row.paper->number, .sort = u"%1/%2/%3"_s.arg(place.year).arg(place.sequence, 6, 10, QChar(u'0')).arg(place.revision),
            .tone = isOld ? Tone::Quiet : Tone::Plain, .bold = !isOld, .note = row.paper->issuedOn.toString(u"dd/MM/yyyy"_s), .tip = row.paper->number};
}

Cell figureCell(const PaperRow& row)
{
    if (row.figure.isEmpty()) return {.text = u"–"_s, .tone = Tone::Quiet};
    return {.text = row.figure, .sort = QString(row.figure).replace(u',', u'.').toDouble(),
            .mark = row.grade.isEmpty() ? CellMark{} : gradeMark(row.grade.front(), row.grade)};
}

} // namespace

std::vector<RowModel<PaperRow>::Field> paperFields()
{
    return std::vector<RowModel<PaperRow>::Field>{
        {{u"keadaan"_s, PapersModel::tr("Keadaan"), Qt::AlignLeft, 112}, stateCell},
        {{u"nomor"_s, PapersModel::tr("Nomor dan tanggal"), Qt::AlignLeft, 136}, numberCell},
        {{u"naskah"_s, PapersModel::tr("Naskah"), Qt::AlignLeft, 168}, [](const PaperRow& row) { return Cell{.text = row.title, .note = row.period, .tip = row.period}; }},
        {{u"opd"_s, PapersModel::tr("OPD dan layanan"), Qt::AlignLeft, 150, true},
         [](const PaperRow& row) { return Cell{.text = row.office, .note = row.service, .tip = row.service.isEmpty() ? row.office : row.office + u"\n"_s + row.service}; }},
        {{.id = u"ikm"_s, .title = PapersModel::tr("IKM"), .align = Qt::AlignRight, .width = 88}, figureCell}};
}

} // namespace tinjau::ui
