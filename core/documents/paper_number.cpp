// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper_number.h"

#include <QRegularExpression>
#include <QSet>

#include <set>

namespace tinjau::documents {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& placeholder()
{
    static const QRegularExpression expression(u"\\{([^{}:]*)(?::(\\d))?\\}"_s);
    return expression;
}

QString romanMonth(int month)
{
    static const QStringList names{u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s, u"IX"_s, u"X"_s, u"XI"_s, u"XII"_s};
    return names.value(month - 1);
}

QString valueOf(const QString& name, int width, const NumberPattern& pattern, qint64 sequence, QDate day)
{
    if (name == u"klasifikasi") return pattern.classification;
    if (name == u"kode unit") return pattern.unitCode;
    if (name == u"bulan") return romanMonth(day.month());
    if (name == u"tahun") return QString::number(day.year());
    return QString::number(sequence).rightJustified(width, u'0');
}

} // namespace

Result<void> checkPattern(const QString& pattern)
{
    static const QSet<QString> known{u"klasifikasi"_s, u"urut"_s, u"kode unit"_s, u"bulan"_s, u"tahun"_s};
    QSet<QString> seen;
    auto found = placeholder().globalMatch(pattern);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString name = match.captured(1);
        if (!known.contains(name)) return failure(ErrorCode::BadArgument, {match.captured(), u"known-placeholder"_s});
        seen << name;
    }
    for (const QString& needed : {u"urut"_s, u"tahun"_s})
        if (!seen.contains(needed)) return failure(ErrorCode::BadArgument, {u"{%1}"_s.arg(needed), u"present"_s});
    return {};
}

QString paperNumber(const NumberPattern& pattern, qint64 sequence, QDate issuedOn)
{
    QStringList parts;
    for (const QString& part : pattern.pattern.split(u'/')) {
        QString text;
        qsizetype from = 0;
        auto found = placeholder().globalMatch(part);
        while (found.hasNext()) {
            const auto match = found.next();
            text += QStringView(part).mid(from, match.capturedStart() - from);
            text += valueOf(match.captured(1), match.captured(2).toInt(), pattern, sequence, issuedOn);
            from = match.capturedEnd();
        }
        text += QStringView(part).mid(from);
        if (!text.isEmpty()) parts << text;
    }
    return parts.join(u'/');
}

std::vector<qint64> gapsIn(const std::vector<qint64>& used, qint64 highest)
{
    const std::set<qint64> taken(used.begin(), used.end());
    std::vector<qint64> gaps;
    for (qint64 number = 1; number <= highest; ++number)
        if (!taken.contains(number)) gaps.push_back(number);
    return gaps;
}

} // namespace tinjau::documents
