// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls_workbook.h"

#include "core/exchange/biff_sheet.h"
#include "core/exchange/cfb_container.h"
#include "core/exchange/file_bytes.h"

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Excel itself cannot fill a sheet beyond 65,536 × 256 cells; real files stay far below this.
constexpr qint64 largestFileMegabytes = 256;

class XlsWorkbook final : public Workbook {
public:
    XlsWorkbook(QString path, std::string stream, bool isStreamComplete, BiffGlobals globals)
        : m_path(std::move(path)), m_stream(std::move(stream)), m_globals(std::move(globals))
    {
        if (!isStreamComplete || m_globals.isCut) warn(u"Workbook"_s);
    }

    Container container() const override
    {
        return m_globals.isBiff8 ? Container::Biff8 : Container::Biff5;
    }
    const std::vector<SheetHead>& sheets() const override { return m_globals.sheets; }
    const std::vector<ReadWarning>& warnings() const override { return m_warnings; }

    Result<SheetFacts> read(std::size_t index, CellVisitor& visitor, Progress& progress) override
    {
        TINJAU_ENSURE(index < m_globals.sheets.size(), "only sheets that were listed are read");
        const SheetHead& head = m_globals.sheets[index];
        if (head.kind == SheetKind::Chart) return SheetFacts{};
        const auto [begin, end] = m_globals.extents[index];
        BiffSheet sheet(m_globals, ByteView(m_stream).sub(0, end), begin);
        auto facts = sheet.read(visitor, progress);
        const QString name = head.name.value_or(u"Workbook"_s);
        if (!facts && facts.error().code == ErrorCode::FileDamaged) {
            return failure(ErrorCode::FileDamaged, {name}, m_path, u"no sheet at its place"_s);
        }
        if (sheet.isIncomplete()) warn(name);
        return facts;
    }

private:
    void warn(const QString& where)
    {
        const bool isKnown = std::any_of(m_warnings.begin(), m_warnings.end(),
                                         [&](const ReadWarning& w) { return w.where == where; });
        if (!isKnown) m_warnings.push_back({ReadWarning::Code::Recovered, where});
    }

    QString m_path;
    std::string m_stream;
    BiffGlobals m_globals;
    std::vector<ReadWarning> m_warnings;
};

/// The stream of the workbook in an OLE2 file; files for two generations of Excel hold two of them.
Result<CfbStream> workbookStream(ByteView file)
{
    auto container = CfbContainer::parse(file);
    if (!container) return failure(container.error());
    for (const QString& name : {u"Workbook"_s, u"Book"_s}) {
        if (container->has(name)) return container->load(name);
    }
    if (container->has(u"EncryptedPackage") || container->has(u"EncryptionInfo")) {
        return failure(ErrorCode::FileProtected);
    }
    return failure(ErrorCode::FileNotATable, {}, {}, u"OLE2 without a workbook"_s);
}

bool looksLikeBiff(ByteView file)
{
    const std::uint16_t id = file.u16(0);
    const bool isBegin = id == 0x0009 || id == 0x0209 || id == 0x0409 || id == biff::Bof;
    return isBegin && file.u16(2) >= 4 && file.u16(2) <= 16;
}

Result<std::unique_ptr<Workbook>> openBytes(std::string bytes, const QString& path)
{
    CfbStream stream;
    if (CfbContainer::isCfb(ByteView(bytes))) {
        auto found = workbookStream(ByteView(bytes));
        if (!found) return failure(found.error());
        stream = std::move(*found);
    } else if (looksLikeBiff(ByteView(bytes))) {
        stream.bytes = std::move(bytes);
    } else {
        return failure(ErrorCode::FileNotATable, {}, {}, u"neither OLE2 nor BIFF"_s);
    }
    auto globals = BiffGlobals::read(ByteView(stream.bytes));
    if (!globals) return failure(globals.error());
    return std::unique_ptr<Workbook>(std::make_unique<XlsWorkbook>(
        path, std::move(stream.bytes), stream.isComplete, std::move(*globals)));
}

} // namespace

Result<std::unique_ptr<Workbook>> openXls(const QString& path)
{
    auto bytes = readFileBytes(path, largestFileMegabytes);
    if (!bytes) return failure(bytes.error());
    auto book = openBytes(std::move(*bytes), path);
    if (book) return book;
    Error error = book.error();
    error.file = path;
    return failure(std::move(error));
}

} // namespace tinjau::exchange
