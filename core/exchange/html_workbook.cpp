// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_workbook.h"

#include "core/exchange/file_bytes.h"
#include "core/exchange/html_document.h"

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

class HtmlWorkbook final : public Workbook {
public:
    explicit HtmlWorkbook(HtmlDocument document) : m_document(std::move(document))
    {
        const bool areSheetsNamed = m_document.sheetNames.size() == m_document.tables.size();
        for (std::size_t i = 0; i < m_document.tables.size(); ++i) {
            const HtmlTable& table = m_document.tables[i];
            SheetHead head;
            if (!table.caption.isEmpty()) {
                head.name = table.caption;
            } else if (areSheetsNamed) {
                head.name = m_document.sheetNames[i];
            }
            head.leadingLines = table.leadingLines;
            m_sheets.push_back(std::move(head));
            if (table.isCapped()) {
                m_warnings.push_back({ReadWarning::Code::CappedRepetition,
                                      m_sheets.back().name.value_or(QString::number(i + 1))});
            }
        }
    }

    Container container() const override { return Container::Html; }
    std::optional<QString> encoding() const override { return m_document.encoding; }
    const std::vector<SheetHead>& sheets() const override { return m_sheets; }
    const std::vector<ReadWarning>& warnings() const override { return m_warnings; }

    Result<SheetFacts> read(std::size_t index, CellVisitor& visitor, Progress& progress) override
    {
        TINJAU_ENSURE(index < m_document.tables.size(), "only sheets that were listed are read");
        const HtmlTable& table = m_document.tables[index];
        const auto total = static_cast<qint64>(table.cells().size());
        qint64 done = 0;
        for (const HtmlTable::StoredCell& stored : table.cells()) {
            if (++done % 4096 == 0) {
                progress.report(done, total);
                if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
            }
            if (!visitor.visit(cellFrom(table, stored))) break;
        }
        return table.facts();
    }

private:
    Cell cellFrom(const HtmlTable& table, const HtmlTable::StoredCell& stored) const
    {
        Cell cell;
        cell.at = {static_cast<int>(stored.row), static_cast<int>(stored.column)};
        cell.type = static_cast<CellType>(stored.type);
        cell.text = table.text(stored);
        cell.number = stored.number;
        const bool isPlain = cell.type == CellType::Text || cell.type == CellType::Boolean
                             || cell.type == CellType::Error;
        if (!isPlain) cell.format = &m_document.formats[stored.format];
        cell.isFormula = stored.isFormula;
        return cell;
    }

    HtmlDocument m_document;
    std::vector<SheetHead> m_sheets;
    std::vector<ReadWarning> m_warnings;
};

constexpr qint64 largestFileMegabytes = 128;

} // namespace

Result<std::unique_ptr<Workbook>> openHtml(const QString& path)
{
    auto bytes = readFileBytes(path, largestFileMegabytes);
    if (!bytes) return failure(bytes.error());
    auto document = HtmlDocument::parse(*bytes);
    if (!document) {
        Error error = document.error();
        error.file = path;
        return failure(std::move(error));
    }
    return std::unique_ptr<Workbook>(std::make_unique<HtmlWorkbook>(std::move(*document)));
}

} // namespace tinjau::exchange
