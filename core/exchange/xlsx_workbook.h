// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/shared_strings.h"
#include "core/exchange/workbook.h"
#include "core/exchange/xlsx_parts.h"

namespace tinjau::exchange {

/// A workbook of Excel 2007 and later (xlsx, xlsm), also Strict Open XML.
class XlsxWorkbook final : public Workbook {
public:
    /// Errors: FileDamaged (values: the part), FileProtected, FileTooLarge.
    static Result<std::unique_ptr<Workbook>> open(ZipPackage package,
                                                  const std::string& workbookPart);

    Container container() const override { return Container::Xlsx; }
    const std::vector<SheetHead>& sheets() const override { return m_heads; }
    Result<SheetFacts> read(std::size_t index, CellVisitor& visitor, Progress& progress) override;
    const std::vector<ReadWarning>& warnings() const override { return m_warnings; }

private:
    XlsxWorkbook(ZipPackage package, XlsxParts parts);
    Result<void> loadStrings(Progress& progress);
    void warn(ReadWarning::Code code, const QString& where);

    ZipPackage m_package;
    XlsxParts m_parts;
    std::vector<SheetHead> m_heads;
    std::optional<SharedStrings> m_strings; ///< loaded with the first sheet
    std::vector<ReadWarning> m_warnings;
};

} // namespace tinjau::exchange
