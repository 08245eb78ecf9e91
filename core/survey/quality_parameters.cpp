// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/quality_parameters.h"

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

FlagLevel levelOf(rules::PackReader& row)
{
    const QString level = row.text(u"level"_s);
    if (level == "not-counted"_L1) return FlagLevel::NotCounted;
    if (level == "warning"_L1) return FlagLevel::Warning;
    if (level != "info"_L1) row.mistake(u"level"_s, u"not-counted|info|warning"_s);
    return FlagLevel::Info;
}

QTime timeOf(rules::PackReader& row, const QString& key)
{
    const QTime time = QTime::fromString(row.text(key), u"hh:mm"_s);
    if (!time.isValid()) row.mistake(key, u"hh:mm"_s);
    return time;
}

/// The keys that a rule has of its own.
QStringList ownKeys(int number)
{
    switch (number) {
    case 1: return {u"min_answers"_s, u"unit_share_percent"_s};
    case 3: return {u"min_rows"_s, u"within_seconds"_s};
    case 4: return {u"less_than_seconds"_s};
    case 6: return {u"min_blank"_s};
    case 8: return {u"night_from"_s, u"night_to"_s};
    case 9:
        return {u"age_lowest"_s, u"age_highest"_s, u"class_bounds_at_most"_s,
                u"class_bounds_min_rows"_s, u"class_bounds"_s};
    case 10: return {u"more_than_percent"_s, u"min_rows"_s};
    case 12: return {u"min_respondents"_s};
    default: return {};
    }
}

void readNumbers(int number, rules::PackReader& row, QualityParameters& read)
{
    switch (number) {
    case 1:
        read.straightMinAnswers = row.integer(u"min_answers"_s, 1, 100);
        read.straightUnitSharePercent = row.integer(u"unit_share_percent"_s, 0, 100);
        break;
    case 3:
        read.burstMinRows = row.integer(u"min_rows"_s, 2, 1000);
        read.burstSeconds = row.integer(u"within_seconds"_s, 1, 86400);
        break;
    case 4: read.fastSeconds = row.integer(u"less_than_seconds"_s, 1, 86400); break;
    case 6: read.minBlankElements = row.integer(u"min_blank"_s, 1, 100); break;
    case 8:
        read.nightFrom = timeOf(row, u"night_from"_s);
        // The minute named last is inside.
        read.nightTo = timeOf(row, u"night_to"_s).addSecs(59);
        break;
    case 9:
        read.ageLowest = row.integer(u"age_lowest"_s, 0, 200);
        read.ageHighest = row.integer(u"age_highest"_s, 0, 200);
        read.classBoundsAtMost = row.integer(u"class_bounds_at_most"_s, 1, 100);
        read.classBoundsMinRows = row.integer(u"class_bounds_min_rows"_s, 1, 10000);
        read.classBounds = row.integers(u"class_bounds"_s);
        break;
    case 10:
        read.officerMorePercent = row.integer(u"more_than_percent"_s, 0, 100);
        read.officerMinRows = row.integer(u"min_rows"_s, 1, 10000);
        break;
    case 12: read.constantMinRespondents = row.integer(u"min_respondents"_s, 1, 100000); break;
    default: break;
    }
}

} // namespace

Result<QualityParameters> readQualityParameters(const rules::RulePack& pack)
{
    rules::PackReader reader = pack.read({u"rules"_s});
    QualityParameters read;
    int number = 0;
    reader.each(u"rules"_s, [&](rules::PackReader& row) {
        if (number > 12 || row.text(u"id"_s) != u"Q%1"_s.arg(number))
            return row.mistake(u"id"_s, u"Q0..Q12 in order"_s);
        row.allowOnly(QStringList{u"id"_s, u"version"_s, u"name"_s, u"level"_s} + ownKeys(number));
        read.rules[static_cast<std::size_t>(number)] = {
            row.text(u"name"_s), row.integer(u"version"_s, 1, 1000), levelOf(row)};
        readNumbers(number, row, read);
        ++number;
    });
    if (number != 13) reader.mistake(u"rules"_s, u"Q0..Q12"_s);
    if (!reader.isSound()) return reader.asFailure();
    return read;
}

} // namespace tinjau::survey
