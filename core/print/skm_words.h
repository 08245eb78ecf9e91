// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/document.h"
#include "core/print/skm_paper_input.h"
#include "core/wording/text_catalogue.h"

namespace tinjau::print {

/// The sentences of the papers of one survey, with the values that all of them share already
/// filled.
class SkmWords {
public:
    SkmWords(const SkmPaperInput& input, const wording::TextCatalogue& catalogue);

    QString text(const QString& key, const wording::TextValues& own = {}) const;
    QStringList lines(const QString& key, const wording::TextValues& own = {}) const;
    /// One justified paragraph; what stands between ** is bold.
    Paragraph paragraph(const QString& key, const wording::TextValues& own = {}) const;
    /// One paragraph for each text of the key.
    std::vector<Block> paragraphs(const QString& key, const wording::TextValues& own = {}) const;

    const QString& period() const { return m_period; }
    const QString& unitFull() const { return m_unitFull; }

private:
    const wording::TextCatalogue& m_catalogue;
    wording::TextValues m_common;
    QString m_period;
    QString m_unitFull;
};

/// "layanan Penerbitan Akta Perkawinan"; a service that is called "Pelayanan …" is not named so
/// twice.
QString serviceName(const SkmPaperInput& input);

/// "NOMOR …" and "REVISI KE-2" of an issued paper; nothing of a draft.
QStringList issueLines(const SkmPaperInput& input);

/// "88,31": an index or an element value as papers print it.
QString shownValue(const Ratio& value, int decimals = 2);

/// Numbered or lettered items: "a.", "b." … each a hanging paragraph; `size` in points.
std::vector<Block> letteredItems(const std::vector<RichText>& items, double size = 12);

/// "A 88,31–100,00; B 76,61–88,30; …".
QString categoryLimits(const survey::Instrument& instrument);

/// "1/9", "0,1111"; empty where the elements have different weights.
QString weightText(const survey::IndexValue& index, int elementsUsed);

} // namespace tinjau::print
