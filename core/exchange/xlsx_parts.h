// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/number_format.h"
#include "core/exchange/workbook.h"
#include "core/exchange/zip_package.h"

#include <string>
#include <vector>

namespace tinjau::exchange {

/// The small parts of an xlsx that say what its sheets are and how numbers are shown.
struct XlsxParts {
    struct Sheet {
        SheetHead head;
        std::string part; ///< "xl/worksheets/sheet1.xml"
    };
    std::vector<Sheet> sheets;
    std::string sharedStrings; ///< name of the part; empty without one
    DateSystem dateSystem = DateSystem::From1900;
    std::vector<NumberFormat> formats; ///< one per cell style; may be empty
};

/// Where the workbook stands in a package ("xl/workbook.xml"); empty if it is no spreadsheet.
std::string xlsxWorkbookPart(const ZipPackage& package);

/// Errors: FileDamaged (values: the part), FileTooLarge.
Result<XlsxParts> readXlsxParts(const ZipPackage& package, const std::string& workbookPart);

} // namespace tinjau::exchange
