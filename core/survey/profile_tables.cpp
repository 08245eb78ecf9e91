// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/profile_tables.h"

#include <algorithm>
#include <functional>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

/// The label under which a profile is counted; none: not filled in.
using LabelOf = std::function<std::optional<QString>(const Profile&)>;

struct Field {
    QString name;
    QStringList order; ///< labels in the order of the list
    LabelOf labelOf;
};

QStringList labels(const std::vector<ProfileWord>& words)
{
    QStringList all;
    for (const ProfileWord& word : words) all << word.label;
    return all;
}

Field wordField(const QString& name, const std::vector<ProfileWord>& words,
                std::optional<QString> Profile::* member)
{
    return {name, labels(words), [&words, member](const Profile& profile) -> std::optional<QString> {
                if (!(profile.*member)) return std::nullopt;
                return labelFor(words, *(profile.*member));
            }};
}

Field ageField(const ProfileLists& lists)
{
    QStringList order;
    for (const AgeClass& known : lists.ageClasses) order << known.label;
    return {u"age"_s, order, [&lists](const Profile& profile) -> std::optional<QString> {
                if (profile.ageClass) return profile.ageClass;
                if (!profile.age) return std::nullopt;
                return ageClassFor(lists, *profile.age);
            }};
}

ProfileTable::Row row(const QString& label, qint64 count, std::size_t total)
{
    return {label, count, Ratio(100) * Ratio(count) / Ratio(static_cast<qint64>(total))};
}

ProfileTable table(const Field& field, const AnswerSheet& sheet,
                   const std::vector<std::size_t>& responses)
{
    std::vector<std::pair<QString, qint64>> counts;
    for (const QString& label : field.order) counts.emplace_back(label, 0);
    const std::ptrdiff_t known = std::ssize(counts);
    qint64 notFilledIn = 0;
    for (const std::size_t i : responses) {
        const auto label = field.labelOf(sheet.responses[i].profile);
        if (!label || label->isEmpty()) {
            ++notFilledIn;
            continue;
        }
        auto at = std::find_if(counts.begin(), counts.end(),
                               [&](const auto& entry) { return entry.first == *label; });
        if (at == counts.end()) at = counts.insert(counts.end(), {*label, 0});
        ++at->second;
    }
    std::stable_sort(counts.begin() + known, counts.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });

    ProfileTable built{field.name, {}};
    for (const auto& [label, count] : counts)
        if (count > 0) built.rows.push_back(row(label, count, responses.size()));
    if (notFilledIn > 0) built.rows.push_back(row({}, notFilledIn, responses.size()));
    return built;
}

bool isFilledIn(const ProfileTable& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [](const ProfileTable::Row& one) { return !one.label.isEmpty(); });
}

} // namespace

std::vector<ProfileTable> profileTables(const AnswerSheet& sheet,
                                        const std::vector<std::size_t>& responses,
                                        const ProfileLists& lists)
{
    const std::vector<ProfileWord> noList;
    const std::vector<Field> fields = {
        wordField(u"sex"_s, lists.sex, &Profile::sex),
        ageField(lists),
        wordField(u"education"_s, lists.education, &Profile::education),
        wordField(u"occupation"_s, lists.occupation, &Profile::occupation),
        wordField(u"service"_s, noList, &Profile::service),
        wordField(u"disability"_s, lists.disability, &Profile::disability),
    };
    std::vector<ProfileTable> tables;
    for (const Field& field : fields)
        if (ProfileTable built = table(field, sheet, responses); isFilledIn(built))
            tables.push_back(std::move(built));
    return tables;
}

} // namespace tinjau::survey
