// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/number_format.h"
#include "core/exchange/workbook.h"

#include <unordered_map>

namespace tinjau::exchange {

/// A workbook that Excel 2003 saved as one XML text ("XML Spreadsheet 2003"); web programs still
/// write it, mostly under the name .xls.
class Xml2003Workbook final : public Workbook {
public:
    /// Errors: FileUnreadable, FileDamaged (values: the file's name).
    static Result<std::unique_ptr<Workbook>> open(const QString& path);

    Container container() const override { return Container::Xml2003; }
    const std::vector<SheetHead>& sheets() const override { return m_heads; }
    Result<SheetFacts> read(std::size_t index, CellVisitor& visitor, Progress& progress) override;
    const std::vector<ReadWarning>& warnings() const override { return m_warnings; }

    using Formats = std::unordered_map<std::string, NumberFormat>; ///< by style

private:
    explicit Xml2003Workbook(QString path) : m_path(std::move(path)) {}

    QString m_path;
    Formats m_formats;
    std::vector<SheetHead> m_heads;
    std::vector<ReadWarning> m_warnings;
};

} // namespace tinjau::exchange
