// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_workbook.h"

#include "core/exchange/xlsx_sheet.h"

#include <algorithm>

namespace tinjau::exchange {

Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(ZipPackage package,
                                                     const std::string& workbookPart) {
    Result<XlsxParts> parts = readXlsxParts(package, workbookPart);
    if (!parts) return failure(parts.error());
    return std::unique_ptr<Workbook>(new XlsxWorkbook(std::move(package), std::move(*parts)));
}

XlsxWorkbook::XlsxWorkbook(ZipPackage package, XlsxParts parts)
    : m_package(std::move(package)), m_parts(std::move(parts)) {
    for (const XlsxParts::Sheet& sheet : m_parts.sheets) m_heads.push_back(sheet.head);
    for (const QString& name : m_package.duplicates()) warn(ReadWarning::Code::DuplicatePart, name);
}

Result<void> XlsxWorkbook::loadStrings(Progress& progress) {
    if (m_strings) return {};
    m_strings.emplace();
    if (m_parts.sharedStrings.empty()) return {};
    Result<ZipPart> part = m_package.part(m_parts.sharedStrings);
    if (!part) return failure(part.error());
    Result<SharedStrings> strings = SharedStrings::read(std::move(*part), progress);
    if (!strings) return failure(strings.error());
    m_strings = std::move(*strings);
    return {};
}

Result<SheetFacts> XlsxWorkbook::read(std::size_t index, CellVisitor& visitor, Progress& progress) {
    const XlsxParts::Sheet& sheet = m_parts.sheets.at(index);
    if (sheet.head.kind != SheetKind::Cells) return SheetFacts{};
    if (Result<void> loaded = loadStrings(progress); !loaded) {
        m_strings.reset();
        return failure(loaded.error());
    }
    Result<ZipPart> part = m_package.part(sheet.part);
    if (!part) return failure(part.error());
    const QString name = part->name();
    XlsxSheetListener listener(m_parts, *m_strings, visitor);
    if (Result<void> parsed = parseXml(std::move(*part), listener, progress); !parsed) {
        return failure(parsed.error());
    }
    if (listener.refusal()) {
        return failure(ErrorCode::FileDamaged, {name}, m_package.path(),
                       QString::fromLatin1(listener.refusal()));
    }
    for (const ReadWarning::Code loss : listener.losses()) {
        warn(loss, sheet.head.name.value_or(QString()));
    }
    return listener.takeFacts();
}

void XlsxWorkbook::warn(ReadWarning::Code code, const QString& where) {
    const bool isKnown =
        std::any_of(m_warnings.begin(), m_warnings.end(),
                    [&](const ReadWarning& w) { return w.code == code && w.where == where; });
    if (!isKnown) m_warnings.push_back({code, where});
}

} // namespace tinjau::exchange
