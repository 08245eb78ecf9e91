// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/layout_readers.h"

namespace tinjau::attendance {

/// What a sheet says of people, punches, days or letters, by the reader that is surest; none where
/// no reader knows the sheet. With a kind ("roster", "punches", …) only readings of it count.
std::optional<SheetReading> readSheet(const exchange::Grid& grid, std::size_t sheetIndex,
                                      const ReaderKit& kit, const ReadOptions& options,
                                      const QString& kind = {});

/// All these layouts as one target of the table finder.
class EvidenceTarget final : public exchange::ImportTarget {
public:
    EvidenceTarget(const ReaderKit& kit, ReadOptions options)
        : m_kit(kit), m_options(std::move(options))
    {
    }
    QString kind() const override { return QStringLiteral("evidence"); }
    const std::vector<exchange::FieldSpec>& fields() const override { return m_kit.headings.fields(); }
    std::optional<exchange::FieldMatch> match(const exchange::Heading& heading) const override
    {
        return m_kit.headings.match(heading);
    }
    int marksNeeded() const override { return m_kit.headings.marksNeeded(); }
    bool isHeadingCode(QStringView text) const override { return m_kit.headings.isHeadingCode(text); }
    std::vector<exchange::TableLayout> tablesIn(const exchange::Grid& grid,
                                                std::size_t sheetIndex) const override;

private:
    const ReaderKit& m_kit;
    ReadOptions m_options;
};

} // namespace tinjau::attendance
