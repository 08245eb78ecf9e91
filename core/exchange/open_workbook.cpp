// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_signature.h"
#include "core/exchange/html_workbook.h"
#include "core/exchange/ods_workbook.h"
#include "core/exchange/text_workbook.h"
#include "core/exchange/user_data_workbook.h"
#include "core/exchange/workbook.h"
#include "core/exchange/xls_workbook.h"
#include "core/exchange/xlsx_workbook.h"
#include "core/exchange/xml2003_workbook.h"

#include <QFile>
#include <QFileInfo>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

using Opened = Result<std::unique_ptr<Workbook>>;

bool isNamedAsWorkbook(const QString& path) {
    static const QStringList suffixes{u"xls"_s, u"xlsx"_s, u"xlsm"_s, u"xlsb"_s, u"ods"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

/// Programs on the web save tables with tabs under the name .xls, and Excel opens them; a sentence
/// or a list with commas under a workbook's name is not what its name says.
Opened openText(const QString& path) {
    Result<std::unique_ptr<TextWorkbook>> book = TextWorkbook::open(path);
    if (!book) return failure(book.error());
    const bool isOldName = QFileInfo(path).suffix().toLower() == u"xls"_s;
    const bool isTabbed = (*book)->delimiter() == u"TAB"_s;
    if (isNamedAsWorkbook(path) && !(isOldName && isTabbed)) {
        return failure(ErrorCode::FileNotATable, {}, path);
    }
    return std::unique_ptr<Workbook>(std::move(*book));
}

/// What a zip is that holds no spreadsheet.
QString packageName(const ZipPackage& package) {
    if (package.has("xl/workbook.bin")) return u"XLSB"_s;
    if (package.has("word/document.xml")) return u"DOCX"_s;
    if (package.has("ppt/presentation.xml")) return u"PPTX"_s;
    if (package.has("Index/Document.iwa")) return u"NUMBERS"_s;
    return package.has("mimetype") ? u"ODT"_s : u"ZIP"_s;
}

Opened openZip(const QString& path) {
    Result<ZipPackage> package = ZipPackage::open(path);
    if (!package) return failure(package.error());
    const std::string workbookPart = xlsxWorkbookPart(*package);
    if (!workbookPart.empty()) return XlsxWorkbook::open(std::move(*package), workbookPart);
    if (OdsWorkbook::isInside(*package)) return OdsWorkbook::open(std::move(*package));
    return failure(ErrorCode::FileUnsupported, {packageName(*package)}, path);
}

Opened openAs(const FileSignature& signature, const QString& path) {
    using Kind = FileSignature::Kind;
    switch (signature.kind) {
    case Kind::Cfb:
    case Kind::BareBiff:
        return openXls(path);
    case Kind::Html:
        return openHtml(path);
    case Kind::Zip:
        return openZip(path);
    case Kind::Xml2003:
        return Xml2003Workbook::open(path);
    case Kind::MangledCfb:
        return failure(ErrorCode::FileDamaged, {}, path, u"CFB as UTF-8"_s);
    case Kind::OtherKnown:
        return failure(ErrorCode::FileUnsupported, {signature.name}, path);
    case Kind::Text:
        break;
    }
    return openText(path);
}

} // namespace

QString containerName(Container container) {
    switch (container) {
    case Container::Xlsx:
        return u"XLSX"_s;
    case Container::Biff8:
        return u"BIFF8"_s;
    case Container::Biff5:
        return u"BIFF5"_s;
    case Container::Ods:
        return u"ODS"_s;
    case Container::Html:
        return u"HTML"_s;
    case Container::Xml2003:
        return u"XML2003"_s;
    case Container::UserDat:
        return u"USERDAT"_s;
    case Container::Text:
        break;
    }
    return u"TEXT"_s;
}

Result<std::unique_ptr<Workbook>> openWorkbook(const QString& path) {
    constexpr qint64 HEAD = 4096;
    constexpr qint64 MOST_USER_DATA = 72 * 65536; // record numbers have 16 bits
    QFile file(path);
    if (!QFileInfo::exists(path)) return failure(ErrorCode::FileMissing, {}, path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {}, path, file.errorString());
    }
    const QByteArray head = file.read(HEAD);
    if (head.isEmpty()) return failure(ErrorCode::FileEmpty, {}, path);
    if (head.contains('\0') && file.size() <= MOST_USER_DATA) {
        const QByteArray bytes = head + file.readAll();
        if (UserDataWorkbook::fits(bytes))
            return std::unique_ptr<Workbook>(UserDataWorkbook::of(bytes));
    }
    file.close();
    return openAs(signatureOf({head.constData(), static_cast<std::size_t>(head.size())}), path);
}

} // namespace tinjau::exchange
