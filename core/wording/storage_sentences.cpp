// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/storage_sentences.h"

#include "core/wording/lists.h"

using namespace Qt::StringLiterals;

namespace tinjau::wording {

namespace {

using storage::Finding;
using storage::FindingKind;

/// "baris 12 tabel response (kolom scores)".
QString placeOf(const Finding& finding)
{
    QString place = u"tabel "_s + finding.table;
    if (finding.row) place = u"baris %1 "_s.arg(*finding.row) + place;
    if (!finding.columns.isEmpty()) place += u" (kolom %1)"_s.arg(listed(finding.columns, u"dan"_s));
    return place;
}

QString actOf(const Finding& finding)
{
    return finding.act ? u"perbuatan nomor %1"_s.arg(finding.act->number()) : u"salah satu perbuatan"_s;
}

} // namespace

QString findingCode(FindingKind kind)
{
    switch (kind) {
    case FindingKind::DatabaseDamaged: return u"DATABASE_DAMAGED"_s;
    case FindingKind::SchemaChanged: return u"SCHEMA_CHANGED"_s;
    case FindingKind::ReferenceBroken: return u"REFERENCE_BROKEN"_s;
    case FindingKind::JournalBroken: return u"JOURNAL_BROKEN"_s;
    case FindingKind::BatchBroken: return u"BATCH_BROKEN"_s;
    case FindingKind::RowChanged: return u"ROW_CHANGED"_s;
    case FindingKind::RowMissing: return u"ROW_MISSING"_s;
    case FindingKind::RowUnknown: return u"ROW_UNKNOWN"_s;
    case FindingKind::ContentChanged: return u"CONTENT_CHANGED"_s;
    case FindingKind::FileAltered: return u"FILE_ALTERED"_s;
    }
    return {};
}

QString findingSentence(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::DatabaseDamaged: return u"Berkas data rusak pada tingkat halaman."_s;
    case FindingKind::SchemaChanged: return u"Susunan %1 diubah dari luar program."_s.arg(placeOf(finding));
    case FindingKind::ReferenceBroken: return u"Rujukan pada %1 menunjuk data yang tidak ada."_s.arg(placeOf(finding));
    case FindingKind::JournalBroken: return u"Jurnal tidak utuh: %1 tidak sesuai segelnya."_s.arg(actOf(finding));
    case FindingKind::BatchBroken: return u"Catatan impor pada %1 tidak sesuai jumlah ujinya."_s.arg(actOf(finding));
    case FindingKind::RowChanged: return u"Isi %1 diubah dari luar program."_s.arg(placeOf(finding));
    case FindingKind::RowMissing: return u"Isi %1 hilang tanpa catatan jurnal."_s.arg(placeOf(finding));
    case FindingKind::RowUnknown: return u"Isi %1 ditambahkan dari luar program."_s.arg(placeOf(finding));
    case FindingKind::ContentChanged: return u"Isi lampiran tidak sesuai jumlah ujinya."_s;
    case FindingKind::FileAltered:
        return u"Isi berkas berubah di luar program sejak terakhir ditutup, walaupun tidak ada baris data yang berbeda; periksa "
               u"kesehatan diska."_s;
    }
    return {};
}

} // namespace tinjau::wording
