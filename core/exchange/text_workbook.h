// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_encoding.h"
#include "core/exchange/text_layout.h"
#include "core/exchange/workbook.h"

class QFile;

namespace tinjau::exchange {

/// A csv, tsv, txt or dat file: one sheet without a name, all cells text. Row n is record n; blank
/// lines count, a "sep=" line does not. Read in pieces, never whole.
class TextWorkbook final : public Workbook {
public:
    /// Errors: FileMissing, FileUnreadable, FileEmpty, FileDamaged (nothing but NUL bytes),
    /// FileNotATable (binary content).
    static Result<std::unique_ptr<TextWorkbook>> open(const QString& path);

    Container container() const override { return Container::Text; }
    std::optional<QString> encoding() const override { return encodingName(m_encoding); }
    std::optional<QString> newline() const override { return lineEndName(m_layout.lineEnd); }
    std::optional<QString> delimiter() const override { return delimiterName(m_layout); }
    const std::vector<SheetHead>& sheets() const override { return m_sheets; }
    Result<SheetFacts> read(std::size_t index, CellVisitor& visitor, Progress& progress) override;
    const std::vector<ReadWarning>& warnings() const override { return m_warnings; }

    /// Whether its lines fall into columns.
    bool hasColumns() const { return m_layout.kind != TextLayout::Kind::OneColumn; }

private:
    explicit TextWorkbook(QString path) : m_path(std::move(path)) {}
    Result<void> survey(QFile& file);
    Result<void> judgeHead(QFile& file);
    void warnOnce(ReadWarning warning);

    QString m_path;
    TextEncoding m_encoding = TextEncoding::Ascii;
    TextLayout m_layout;
    std::vector<SheetHead> m_sheets{SheetHead{}};
    std::vector<ReadWarning> m_warnings;
};

} // namespace tinjau::exchange
