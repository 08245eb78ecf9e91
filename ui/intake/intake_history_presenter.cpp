// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_history_presenter.h"

#include "core/organisation/import_batch.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "core/wording/numbers.h"

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using organisation::rowsTakenOver;
using storage::JournalBatch;

QString recorded(const JournalBatch& batch, const QString& field)
{
    return batch.record ? batch.record->value(field).toString() : QString();
}

QString kindWords(const QString& kind)
{
    if (kind == u"skm"_s) return IntakeHistoryPresenter::tr("jawaban survei");
    if (kind == u"roster"_s) return IntakeHistoryPresenter::tr("daftar pegawai");
    if (kind == u"punches"_s) return IntakeHistoryPresenter::tr("rekaman mesin");
    if (kind == u"matrix"_s) return IntakeHistoryPresenter::tr("rekap bulanan");
    if (kind == u"letters"_s) return IntakeHistoryPresenter::tr("daftar surat");
    return kind == u"schedule"_s ? IntakeHistoryPresenter::tr("jadwal sif") : kind;
}

Cell timeCell(const JournalBatch& batch)
{
    const QDateTime at = batch.act.at.toLocalTime();
    return {.text = wording::shortDate(at.date()) + u' ' + wording::clockTime(at.time()), .sort = batch.act.at};
}

Cell stateCell(const JournalBatch& batch)
{
    return {.mark = batch.act.isUndone ? chipMark(IntakeHistoryPresenter::tr("Dibatalkan"), Tone::Quiet, u"undo"_s)
                                       : chipMark(IntakeHistoryPresenter::tr("Berlaku"), Tone::Ok, u"check"_s)};
}

std::vector<RowModel<JournalBatch>::Field> fields()
{
    return std::vector<RowModel<JournalBatch>::Field>{
        {{u"nomor"_s, IntakeHistoryPresenter::tr("No."), Qt::AlignRight, 56}, [](const JournalBatch& b) { return Cell{.text = QString::number(b.batch), .sort = b.batch}; }},
        {{u"waktu"_s, IntakeHistoryPresenter::tr("Waktu"), Qt::AlignLeft, 140}, timeCell},
        {{u"berkas"_s, IntakeHistoryPresenter::tr("Berkas"), Qt::AlignLeft, 260, true}, [](const JournalBatch& b) { return Cell{.text = recorded(b, u"file_name"_s)}; }},
        {{u"isi"_s, IntakeHistoryPresenter::tr("Isi"), Qt::AlignLeft, 130}, [](const JournalBatch& b) { return Cell{.text = kindWords(recorded(b, u"kind"_s))}; }},
        {{u"lembar"_s, IntakeHistoryPresenter::tr("Lembar"), Qt::AlignLeft, 140}, [](const JournalBatch& b) { return Cell{.text = recorded(b, u"sheet"_s), .tone = Tone::Quiet}; }},
        {{u"baris"_s, IntakeHistoryPresenter::tr("Baris"), Qt::AlignRight, 72}, [](const JournalBatch& b) { return Cell{.text = wording::formatted(rowsTakenOver(b)), .sort = rowsTakenOver(b)}; }},
        {{u"oleh"_s, IntakeHistoryPresenter::tr("Oleh"), Qt::AlignLeft, 150}, [](const JournalBatch& b) { return Cell{.text = b.act.actor}; }},
        {{u"keadaan"_s, IntakeHistoryPresenter::tr("Keadaan"), Qt::AlignLeft, 120}, stateCell}};
}

} // namespace

IntakeHistoryPresenter::IntakeHistoryPresenter(Workspace& workspace) : m_workspace(workspace), m_batches(fields())
{
    connect(&m_workspace, &Workspace::changed, this, &IntakeHistoryPresenter::load);
}

void IntakeHistoryPresenter::load()
{
    auto batches = storage::Journal(m_workspace.store()).batches();
    if (!batches) Q_EMIT said(wording::errorSentence(batches.error()));
    std::vector<JournalBatch> rows = batches ? std::move(*batches) : std::vector<JournalBatch>{};
    std::ranges::reverse(rows);
    m_batches.show(std::move(rows));
    Q_EMIT changed();
}

bool IntakeHistoryPresenter::canUndo(int row) const
{
    return row >= 0 && row < m_batches.rowCount() && !m_batches.row(row).act.isUndone;
}

void IntakeHistoryPresenter::undo(int row)
{
    if (!canUndo(row)) return;
    const JournalBatch batch = m_batches.row(row);
    const auto undone = storage::Journal(m_workspace.store()).undoBatch(batch.batch);
    if (!undone) return Q_EMIT said(wording::errorSentence(undone.error()));
    m_workspace.tellChanged();
    Q_EMIT said(tr("Impor %1 dibatalkan; %2 baris ditarik kembali.").arg(recorded(batch, u"file_name"_s), wording::formatted(rowsTakenOver(batch))), tr("Ulangi"),
                u"edit.redo"_s);
}

} // namespace tinjau::ui
