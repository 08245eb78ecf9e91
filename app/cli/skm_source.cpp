// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/skm_source.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

/// The day whose rules count: the end of the survey where it is known, else today.
QDate rulesDay(const SkmSource& source, QDate today)
{
    const QDate last = source.call.period.last;
    return last.isValid() && last < today ? last : today;
}

Result<void> compute(SkmSource& source, QDate today)
{
    const auto book = rules::RuleBook::shipped();
    if (!book) return failure(book.error());
    auto surveyRules = survey::surveyRulesFor(*book, rulesDay(source, today));
    if (!surveyRules) return failure(surveyRules.error());
    source.rules = std::move(*surveyRules);
    source.context.period = source.call.period;
    source.context.today = today;
    source.result = survey::computeSurvey(source.answers, source.rules, source.call.settings, source.call.choices, source.context);
    return {};
}

Result<void> readFile(SkmSource& source, const QString& path)
{
    auto book = exchange::openWorkbook(path);
    if (!book) return failure(book.error());
    NoProgress unseen;
    auto sheet = survey::readSkmSheet(**book, source.call.reading, unseen);
    if (!sheet) return failure(sheet.error());
    source.answers = sheet->answers;
    source.sheet = std::move(*sheet);
    source.fileName = QFileInfo(path).fileName();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) source.fileBytes = file.readAll();
    return {};
}

} // namespace

Result<SkmSource> readSkmSource(const Invocation& call)
{
    auto options = readSkmCall(call);
    if (!options) return failure(options.error());
    SkmSource source;
    source.call = std::move(*options);
    if (call.operands.isEmpty()) return failure(ErrorCode::BadArgument, {u"BERKAS"_s, u"berkas jawaban atau --survey NOMOR"_s});
    if (auto read = readFile(source, call.operands.first()); !read) return failure(read.error());
    if (auto computed = compute(source, call.clock.today()); !computed) return failure(computed.error());
    return source;
}

} // namespace tinjau::cli
