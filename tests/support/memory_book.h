// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"

#include <QStringList>

#include <vector>

namespace tinjau::tests {

/// One sheet written down in a test: rows of texts, merged ranges as "A1:B2".
struct MemorySheet {
    std::optional<QString> name;
    std::vector<QStringList> rows;
    QStringList merged;
    bool isHidden = false;
};

/// A workbook that exists in the test only; every cell is a text, empty ones are left out.
class MemoryBook final : public exchange::Workbook {
public:
    explicit MemoryBook(std::vector<MemorySheet> sheets) : m_sheets(std::move(sheets))
    {
        for (const MemorySheet& sheet : m_sheets)
            m_heads.push_back({sheet.name, exchange::SheetKind::Cells, sheet.isHidden});
    }
    explicit MemoryBook(std::vector<QStringList> rows)
        : MemoryBook({MemorySheet{{}, std::move(rows), {}, false}})
    {
    }

    exchange::Container container() const override { return exchange::Container::Xlsx; }
    const std::vector<exchange::SheetHead>& sheets() const override { return m_heads; }
    const std::vector<exchange::ReadWarning>& warnings() const override { return m_warnings; }

    Result<exchange::SheetFacts> read(std::size_t index, exchange::CellVisitor& visitor,
                                      Progress&) override
    {
        const MemorySheet& sheet = m_sheets[index];
        for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
            for (qsizetype c = 0; c < sheet.rows[r].size(); ++c) {
                const QByteArray text = sheet.rows[r][c].toUtf8();
                if (text.isEmpty()) continue;
                exchange::Cell cell;
                cell.at = {static_cast<int>(r) + 1, static_cast<int>(c) + 1};
                cell.text = std::string_view(text.data(), static_cast<std::size_t>(text.size()));
                if (!visitor.visit(cell)) return exchange::SheetFacts{};
            }
        }
        exchange::SheetFacts facts;
        for (const QString& range : sheet.merged) {
            const auto first = exchange::parseA1(range.section(u':', 0, 0));
            const auto last = exchange::parseA1(range.section(u':', 1, 1));
            facts.merged.push_back({*first, *last});
        }
        return facts;
    }

private:
    std::vector<MemorySheet> m_sheets;
    std::vector<exchange::SheetHead> m_heads;
    std::vector<exchange::ReadWarning> m_warnings;
};

/// Rows from lines with fields between ';'.
inline std::vector<QStringList> rowsOf(const QStringList& lines)
{
    std::vector<QStringList> rows;
    for (const QString& line : lines) rows.push_back(line.split(u';'));
    return rows;
}

} // namespace tinjau::tests
