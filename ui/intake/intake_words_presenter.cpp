// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_presenter.h"

#include "core/wording/evidence_sentences.h"
#include "core/wording/import_sentences.h"
#include "core/wording/lists.h"
#include "core/wording/numbers.h"

using namespace Qt::StringLiterals;

// What the assistant says about the file in front.
namespace tinjau::ui {

namespace {

using survey::ImportVerdict;
using survey::SkmSheet;

QString rowNumbers(const std::vector<int>& rows)
{
    QStringList texts;
    for (const int row : rows) texts << QString::number(row);
    return wording::listed(texts, u"dan"_s);
}

/// "Lembar “Data” · judul baris 6 dan 7 · 431 baris jawaban"
QStringList sourceWords(const SkmSheet& sheet, std::size_t rows)
{
    QStringList words;
    if (sheet.source.sheet) words << IntakePresenter::tr("Lembar “%1”").arg(*sheet.source.sheet);
    if (!sheet.source.headerRows.empty()) words << IntakePresenter::tr("judul baris %1").arg(rowNumbers(sheet.source.headerRows));
    if (rows > 0) words << IntakePresenter::tr("%1 baris").arg(wording::formatted(static_cast<qint64>(rows)));
    return words;
}

ReasonSection tableSection(const exchange::TableLayout& table)
{
    ReasonSection section{.heading = table.sheet ? IntakePresenter::tr("Tabel di lembar “%1”").arg(*table.sheet) : IntakePresenter::tr("Tabel")};
    section.paragraph = wording::tableReasonWords(table) + u'.';
    section.paragraph[0] = section.paragraph[0].toUpper();
    section.rows.push_back({.text = IntakePresenter::tr("Keyakinan"), .figure = IntakePresenter::tr("%1 %").arg(table.confidence)});
    if (!table.headerRows.empty()) section.rows.push_back({.text = IntakePresenter::tr("Baris judul"), .figure = rowNumbers(table.headerRows)});
    if (table.dataRows)
        section.rows.push_back({.text = IntakePresenter::tr("Baris jawaban"), .figure = u"%1–%2"_s.arg(table.dataRows->first).arg(table.dataRows->last)});
    return section;
}

ReasonSection columnSection(const exchange::TableLayout& table)
{
    ReasonSection section{.heading = IntakePresenter::tr("Kolom")};
    for (const exchange::ColumnMapping& column : table.columns) {
        const QString what = column.field ? wording::fieldWords(*column.field) : IntakePresenter::tr("tidak dipakai");
        section.rows.push_back({.text = u"%1 · %2"_s.arg(exchange::columnLetters(column.column), what), .note = wording::mappingReasonWords(column)});
    }
    return section;
}

} // namespace

int IntakePresenter::step() const
{
    const auto wasRead = [](const IntakeFile& each) { return each.state != IntakeFile::State::Unreadable && each.state != IntakeFile::State::Left; };
    if (m_stage == Stage::Done && std::ranges::any_of(m_files, wasRead)) return 4;
    if (m_stage != Stage::Checking || !m_preview) return 0; // Berkas
    if (hasEvidence()) return m_evidence.canWrite() ? 3 : 2;
    if (!hasAnswers()) return 1;
    return canWrite() ? 3 : 2;
}

QString IntakePresenter::title() const
{
    const IntakeFile* open = file();
    if (!open) return tr("Impor");
    return hasAnswers() ? tr("Impor SKM: %1").arg(open->name()) : tr("Impor: %1").arg(open->name());
}

QString IntakePresenter::purpose() const
{
    if (m_stage == Stage::Empty) return tr("Jawaban survei, daftar pegawai, rekaman mesin, rekap, dan surat, dari berkas apa pun bentuknya");
    if (m_stage == Stage::Done) return tr("Berkas yang baru saja diimpor");
    QStringList words;
    if (m_files.size() > 1) words << tr("Berkas %1 dari %2").arg(*m_current + 1).arg(m_files.size());
    if (hasEvidence() && m_evidence.preview()) words << m_evidence.kindWords() << tr("%1 baris").arg(wording::formatted(m_evidence.preview()->rows.read));
    else if (hasEvidence()) words << tr("sedang dibaca");
    else if (m_preview && !hasAnswers()) words << tr("belum ada tabel jawaban yang dikenali");
    else if (m_preview) words << sourceWords(m_preview->import.sheet, m_preview->rows.size());
    else words << tr("sedang dibaca");
    if (m_preview && m_layoutWasKnown) words << tr("bentuk sudah dikenal");
    return words.join(u" · "_s);
}

QString IntakePresenter::footWords() const
{
    if (m_stage != Stage::Checking || !m_preview) return {};
    if (hasEvidence()) return m_evidence.footWords();
    if (m_isBusy) return tr("Sedang dibaca…");
    if (!m_trouble.isEmpty()) return tr("Belum dapat ditulis.");
    if (!hasAnswers()) return tr("Tidak ada jawaban yang dapat ditulis dari berkas ini.");
    QStringList missing;
    if (const int open = openDecisionCount(); open > 0) missing << tr("%1 keputusan").arg(open);
    if (!destinationError(u"office"_s).isEmpty()) missing << tr("OPD");
    if (!destinationError(u"period"_s).isEmpty()) missing << tr("periode");
    if (!missing.isEmpty()) return tr("<b>Belum dapat ditulis.</b> Masih menunggu: %1.").arg(wording::listed(missing, u"dan"_s));
    if (rowsToWrite() == 0) return tr("<b>Tidak ada yang baru.</b> Semua barisnya sudah tersimpan atau kosong.");
    auto found = counts();
    QStringList parts{tr("%1 baru").arg(wording::formatted(qint64(found[ImportVerdict::New])))};
    if (const int refused = found[ImportVerdict::CellRefused]; refused > 0) parts << tr("%1 tanpa sel yang ditolak").arg(refused);
    return tr("<b>Akan ditulis: %1 baris</b> (%2) ke %3.").arg(wording::formatted(rowsToWrite()), parts.join(u", "_s), destinationWords().toHtmlEscaped());
}

Explanation IntakePresenter::explanation() const
{
    if (m_stage == Stage::Checking && hasEvidence()) return m_evidence.explanation();
    if (m_stage != Stage::Checking || !m_preview || m_preview->import.sheet.tables.empty()) return {};
    const SkmSheet& sheet = m_preview->import.sheet;
    Explanation told{.title = tr("Mengapa dibaca begini"), .subtitle = file()->name()};
    for (const exchange::TableLayout& table : sheet.tables) told.sections.push_back(tableSection(table));
    told.sections.push_back(columnSection(sheet.tables.front()));
    ReasonSection notes{.heading = tr("Catatan")};
    for (const survey::SkmNote& note : sheet.notes) notes.rows.push_back({.text = wording::skmNoteSentence(note)});
    for (const exchange::Problem& problem : sheet.problems) notes.rows.push_back({.text = wording::problemSentence(problem), .fulfilled = false});
    constexpr std::size_t mostNotes = 40;
    if (notes.rows.size() > mostNotes) notes.rows.resize(mostNotes);
    if (!notes.rows.empty()) told.sections.push_back(notes);
    told.footer = tr("Arti kolom dapat diganti pada kotak di atas kolomnya.");
    return told;
}

} // namespace tinjau::ui
