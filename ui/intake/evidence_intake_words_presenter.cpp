// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/evidence_intake_presenter.h"

#include "core/wording/dates.h"
#include "core/wording/evidence_sentences.h"
#include "core/wording/import_sentences.h"
#include "core/wording/lists.h"
#include "core/wording/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What the assistant says about a file of people or attendance.
namespace tinjau::ui {

namespace {

using organisation::MatchClass;

QString number(qint64 count)
{
    return wording::formatted(count);
}

void addIfAny(QStringList& parts, const QString& words, qint64 count)
{
    if (count > 0) parts << words.arg(number(count));
}

} // namespace

QString EvidenceIntake::kindWords() const
{
    return m_preview ? wording::layoutWords(m_preview->file.reading.layout.layout.value_or(QString())) : QString();
}

QString EvidenceIntake::factsWords() const
{
    if (!m_preview) return {};
    const attendance::SheetReading& reading = m_preview->file.reading;
    QStringList what{tr("%1 orang").arg(number(std::ssize(reading.people)))};
    addIfAny(what, tr("%1 rekaman"), std::ssize(reading.punches));
    addIfAny(what, tr("%1 kode hari"), std::ssize(reading.statuses));
    addIfAny(what, tr("%1 surat"), std::ssize(reading.letters));
    if (reading.layout.period) what << wording::dateRange(*reading.layout.period);
    const attendance::RowCounts& rows = m_preview->rows;
    QStringList parts;
    addIfAny(parts, tr("%1 baru"), rows.fresh);
    addIfAny(parts, tr("%1 berubah"), rows.changed);
    addIfAny(parts, tr("%1 sama"), rows.same);
    addIfAny(parts, tr("%1 bermasalah"), rows.problem);
    addIfAny(parts, tr("%1 dilewati"), rows.skipped);
    addIfAny(parts, tr("%1 kosong"), rows.blank);
    addIfAny(parts, tr("%1 peristiwa mesin"), rows.event);
    return tr("<b>%1</b>: %2. %3 baris dibaca = %4.").arg(kindWords().toHtmlEscaped(), what.join(u", "_s), number(rows.read), parts.isEmpty() ? u"0"_s : parts.join(u" + "_s));
}

QString EvidenceIntake::warningWords() const
{
    if (!m_preview) return {};
    if (isRoster()) return {};
    const auto unsure = std::ranges::count_if(m_preview->people, [](const auto& person) { return person.matched != MatchClass::Nip && person.matched != MatchClass::Pin; });
    if (unsure == 0) return {};
    return tr("%1 orang belum pasti siapa. Datanya tetap disimpan dan baru dihitung setelah pasangannya dipastikan; tidak seorang pun dianggap tidak hadir karenanya.").arg(unsure);
}

QString EvidenceIntake::destinationWords() const
{
    QStringList words{m_wish.origin.office};
    if (asksMachine() && !m_wish.origin.machine.isEmpty()) words << m_wish.origin.machine;
    if (m_preview && m_preview->file.reading.layout.period && !isRoster()) words << wording::dateRange(*m_preview->file.reading.layout.period);
    return words.join(u" · "_s);
}

QString EvidenceIntake::footWords() const
{
    if (!m_preview) return {};
    if (m_isWriting) return tr("Sedang ditulis…");
    if (m_isBusy) return tr("Sedang dibaca…");
    if (!m_trouble.isEmpty()) return tr("Belum dapat ditulis.");
    QStringList missing;
    if (const int open = openDecisionCount(); open > 0) missing << tr("%1 keputusan").arg(open);
    if (!error(u"office"_s).isEmpty()) missing << tr("OPD");
    if (!error(u"machine"_s).isEmpty()) missing << tr("mesin");
    if (!error(u"month"_s).isEmpty()) missing << tr("bulan");
    if (!missing.isEmpty()) return tr("<b>Belum dapat ditulis.</b> Masih menunggu: %1.").arg(wording::listed(missing, u"dan"_s));
    if (rowsToWrite() == 0) return tr("<b>Tidak ada yang baru.</b> Semua isinya sudah tersimpan.");
    return tr("<b>Akan ditulis: %1 baris</b> ke %2. Satu impor, dapat dibatalkan kapan saja.").arg(number(rowsToWrite()), destinationWords().toHtmlEscaped());
}

Explanation EvidenceIntake::explanation() const
{
    if (!m_preview) return {};
    const exchange::TableLayout& layout = m_preview->file.reading.layout;
    Explanation told{.title = tr("Mengapa dibaca begini"), .subtitle = kindWords()};
    ReasonSection table{.heading = tr("Tabel")};
    table.rows.push_back({.text = tr("Keyakinan"), .figure = tr("%1 %").arg(layout.confidence)});
    if (layout.dataRows) table.rows.push_back({.text = tr("Baris data"), .figure = u"%1–%2"_s.arg(layout.dataRows->first).arg(layout.dataRows->last)});
    if (!m_preview->file.sheets.isEmpty()) table.rows.push_back({.text = tr("Lembar"), .note = m_preview->file.sheets.join(u", "_s)});
    told.sections.push_back(table);
    ReasonSection columns{.heading = tr("Kolom")};
    for (const exchange::ColumnMapping& column : layout.columns) {
        const QString what = column.field ? wording::fieldWords(*column.field) : tr("tidak dipakai");
        columns.rows.push_back({.text = u"%1 · %2"_s.arg(exchange::columnLetters(column.column), what), .note = wording::mappingReasonWords(column)});
    }
    if (!columns.rows.empty()) told.sections.push_back(columns);
    told.footer = tr("Kolom vendor seperti Terlambat, Absent, atau Jumlah hanya catatan: status dihitung dari rekaman, jadwal, dan surat.");
    return told;
}

} // namespace tinjau::ui
