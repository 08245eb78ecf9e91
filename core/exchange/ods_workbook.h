// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ods_styles.h"
#include "core/exchange/workbook.h"
#include "core/exchange/zip_package.h"

namespace tinjau::exchange {

/// A spreadsheet of LibreOffice and others (ods). Its sheets lie one behind the other in one part,
/// so reading a later sheet passes over the earlier ones.
class OdsWorkbook final : public Workbook {
public:
    /// Whether a package is an OpenDocument spreadsheet.
    static bool isInside(const ZipPackage& package);
    /// Errors: FileProtected, FileDamaged (values: the part), FileTooLarge.
    static Result<std::unique_ptr<Workbook>> open(ZipPackage package);

    Container container() const override { return Container::Ods; }
    const std::vector<SheetHead>& sheets() const override { return m_heads; }
    Result<SheetFacts> read(std::size_t index, CellVisitor& visitor, Progress& progress) override;
    const std::vector<ReadWarning>& warnings() const override { return m_warnings; }

private:
    explicit OdsWorkbook(ZipPackage package) : m_package(std::move(package)) {}
    Result<void> readHeads();
    void warn(ReadWarning::Code code, const QString& where);

    ZipPackage m_package;
    OdsStyles m_styles;
    std::vector<SheetHead> m_heads;
    std::vector<qint64> m_repetitions; ///< by sheet: cells made by repetition when it was last read
    std::vector<ReadWarning> m_warnings;
};

} // namespace tinjau::exchange
