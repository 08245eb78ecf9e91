// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/skm_elements.h"
#include "core/print/skm_words.h"
#include "core/print/table.h"

/// The tables of the SKM report, without their captions. The headers are those that offices expect.
namespace tinjau::print {

/// No. · Unsur Pelayanan · what it is about.
Table elementContentTable(const SkmPaperInput& input);
/// No. · Kegiatan · Waktu Pelaksanaan · Jumlah Hari Kerja.
Table planTable(const SkmPaperInput& input);
/// Jenis Layanan · Populasi (N) · Sampel Minimal (n) · Responden · Keterangan.
Table populationTable(const SkmPaperInput& input);
/// Populasi (N) · Sampel (n), in three pairs of columns.
Table sampleTable(const SkmPaperInput& input);
/// No. · Karakteristik · Indikator · Jumlah · Persentase.
Table profileTable(const SkmPaperInput& input, const SkmWords& words);
/// No. · Unsur Pelayanan · NRR · NRR Tertimbang · Nilai Konversi · Mutu · Kinerja, with the total.
Table elementTable(const SkmPaperInput& input, const SkmWords& words);
/// The same columns without weights, for elements that the index leaves out.
Table extraElementTable(const SkmPaperInput& input);
/// No. · Prioritas Unsur · Program/Kegiatan · Waktu (TW I–IV) · Penanggung Jawab.
Table followUpTable(const SkmPaperInput& input);
/// Periode · Nilai IKM · Mutu · n · Bobot.
Table trendTable(const SkmPaperInput& input, const SkmWords& words);
/// No. · Rencana Tindak Lanjut · Sudah/Belum · Deskripsi · Dokumentasi · Tantangan/Hambatan.
Table outcomesTable(const SkmPaperInput& input, const SkmWords& words);
/// No. · Saran/Masukan · Jumlah.
Table remarksTable(const std::vector<Remark>& remarks, const SkmWords& words);

/// Whether every element that counts has the same number of answers.
bool hasEqualCounts(const survey::SurveyResult& result);
/// "Laki-laki", "Tidak diisi" …: the label of a row of the profile.
QString profileLabel(const QString& field, const QString& label, const SkmWords& words);
/// "Jenis Kelamin".
QString profileName(const QString& field, const SkmWords& words);

} // namespace tinjau::print
