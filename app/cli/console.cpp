// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/wording/error_sentence.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

void put(std::FILE* stream, const QByteArray& content)
{
    std::fwrite(content.constData(), 1, static_cast<std::size_t>(content.size()), stream);
}

QString padded(const QString& cell, qsizetype width, bool right, bool last)
{
    if (right) return cell.rightJustified(width);
    return last ? cell : cell.leftJustified(width);
}

} // namespace

void Console::json(const QJsonObject& document)
{
    put(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Console::bytes(const QByteArray& content)
{
    put(stdout, content);
}

void Console::line(const QString& text)
{
    put(stdout, (text + u'\n').toUtf8());
}

void Console::table(const QStringList& headings, const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths;
    std::vector<bool> right;
    QStringList titles;
    for (const QString& heading : headings) {
        right.push_back(heading.startsWith(u'>'));
        titles << (right.back() ? heading.mid(1) : heading);
        widths.push_back(titles.back().size());
    }
    for (const QStringList& row : rows)
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row.value(static_cast<qsizetype>(i)).size());

    const auto write = [&](const QStringList& row) {
        QStringList cells;
        for (std::size_t i = 0; i < widths.size(); ++i)
            cells << padded(row.value(static_cast<qsizetype>(i)), widths[i], right[i], i + 1 == widths.size());
        line(cells.join(u"  "_s));
    };
    write(titles);
    QStringList rule;
    for (const qsizetype width : widths) rule << QString(width, u'─');
    line(rule.join(u"  "_s));
    for (const QStringList& row : rows) write(row);
}

void Console::say(const QString& sentence)
{
    put(stderr, (sentence + u'\n').toUtf8());
}

int Console::fail(const Error& error)
{
    say(wording::errorSentence(error));
    return exitCodeOf(error.code);
}

int Console::misuse(const QString& sentence)
{
    say(sentence);
    return WrongUsage;
}

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileProtected:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileNotATable:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileUnsupported:
    case ErrorCode::WriteFailed:
    case ErrorCode::DiskFull:
    case ErrorCode::BackupNotProven:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::Cancelled: return FileTrouble;
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreExists:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreRefused: return StoreTrouble;
    case ErrorCode::RuleMissing:
    case ErrorCode::RuleMalformed:
    case ErrorCode::RuleRefused:
    case ErrorCode::Conflict: return RuleRefused;
    case ErrorCode::NotFound:
    case ErrorCode::BadArgument: return WrongUsage;
    }
    return FileTrouble;
}

} // namespace tinjau::cli
