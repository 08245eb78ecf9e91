// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_target.h"
#include "core/survey/sheet_vocabulary.h"

namespace tinjau::survey {

/// Survey answers as a target of the table finder: rows of answers, summaries, and questionnaires
/// that are not about the nine elements. Keeps a reference to the vocabulary.
class SkmTarget final : public exchange::ImportTarget {
public:
    explicit SkmTarget(const SheetVocabulary& vocabulary);

    QString kind() const override;
    const std::vector<exchange::FieldSpec>& fields() const override { return m_fields; }
    std::optional<exchange::FieldMatch> match(const exchange::Heading& heading) const override;
    int marksNeeded() const override { return 5; }
    bool isHeadingCode(QStringView text) const override;
    std::vector<exchange::TableLayout> tablesIn(const exchange::Grid& grid,
                                                std::size_t sheetIndex) const override;

private:
    const SheetVocabulary& m_vocabulary;
    std::vector<exchange::FieldSpec> m_fields;
};

} // namespace tinjau::survey
