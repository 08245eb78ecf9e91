// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_workbook.h"

#include "core/exchange/return_copy.h"
#include "core/exchange/return_package.h"
#include "core/exchange/xlsx_parts.h"

#include <QFileInfo>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

Result<ReturnedFile> writeReturn(const QString& source, const std::vector<ReturnMark>& marks, const ReturnWords& words, const QString& target,
                                 const QDateTime& createdUtc)
{
    const QFileInfo from(source), to(target);
    if (to.exists() && from.canonicalFilePath() == to.canonicalFilePath())
        return failure(ErrorCode::BadArgument, {u"target"_s, u"berkas lain daripada berkas asalnya"_s}, target);
    const auto book = openWorkbook(source);
    if (!book) return failure(book.error());
    if ((*book)->container() == Container::Xlsx) {
        const auto package = ZipPackage::open(source);
        if (!package) return failure(package.error());
        const auto returned = writeMarkedPackage(*package, xlsxWorkbookPart(*package), marks, words, target, createdUtc);
        if (!returned) return failure(returned.error());
        if (*returned) return **returned;
    }
    return writeMarkedCopy(**book, marks, words, target, createdUtc);
}

} // namespace tinjau::exchange
