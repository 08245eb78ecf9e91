// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace tinjau::documents {

/// How the office numbers its papers (penomoran surat). Placeholders: {klasifikasi}, {urut}, {urut:3}
/// (with leading zeros to that width), {kode unit}, {bulan} (roman, as registers write it), {tahun}.
struct NumberPattern {
    QString pattern = QStringLiteral("{klasifikasi}/{urut}/{kode unit}/{tahun}");
    QString classification = {}; ///< kode klasifikasi arsip; the office enters its own
    QString unitCode = {};                                ///< "Bag.Org"
    bool operator==(const NumberPattern&) const = default;
};

/// BadArgument (values: the wrong placeholder, expectation): one that does not exist, or {urut} or
/// {tahun} missing, without which two papers would bear the same number.
Result<void> checkPattern(const QString& pattern);

/// "000.8.3.4/12/Bag.Org/2026". An empty part takes its slash with it. The pattern must be sound.
QString paperNumber(const NumberPattern& pattern, qint64 sequence, QDate issuedOn);

/// The numbers from 1 to `highest` that are not in `used`, in order.
std::vector<qint64> gapsIn(const std::vector<qint64>& used, qint64 highest);

} // namespace tinjau::documents
