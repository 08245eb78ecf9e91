// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/profile_lists.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

QString normal(const QString& text)
{
    QString plain;
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c == u'+') plain += c.toLower();
    return plain;
}

std::vector<ProfileWord> readWords(rules::PackReader& reader, const QString& key)
{
    std::vector<ProfileWord> words;
    reader.each(key, [&](rules::PackReader& row) {
        row.allowOnly({u"value"_s, u"label"_s, u"synonyms"_s});
        const QString value = row.text(u"value"_s);
        words.push_back({value, row.textOr(u"label"_s, value), row.texts(u"synonyms"_s)});
        for (const QString& synonym : words.back().synonyms)
            if (const auto known = wordFor(words, synonym); known && *known != value)
                row.mistake(u"synonyms"_s, u"no spelling twice (%1)"_s.arg(synonym));
    });
    return words;
}

std::vector<AgeClass> readAgeClasses(rules::PackReader& reader)
{
    std::vector<AgeClass> classes;
    reader.each(u"age_classes"_s, [&](rules::PackReader& row) {
        row.allowOnly({u"label"_s, u"from"_s, u"to"_s});
        const AgeClass read{row.text(u"label"_s), row.integer(u"from"_s, 0, 200),
                            row.integer(u"to"_s, 0, 200)};
        const bool follows = classes.empty() || read.from == classes.back().to + 1;
        if (!follows || read.to < read.from) row.mistake(u"from"_s, u"follows the class before"_s);
        classes.push_back(read);
    });
    return classes;
}

} // namespace

Result<ProfileLists> readProfileLists(const rules::RulePack& pack)
{
    rules::PackReader reader = pack.read({u"sex"_s, u"education"_s, u"occupation"_s,
                                          u"disability"_s, u"age_classes"_s, u"blank"_s});
    ProfileLists lists;
    lists.sex = readWords(reader, u"sex"_s);
    lists.education = readWords(reader, u"education"_s);
    lists.occupation = readWords(reader, u"occupation"_s);
    lists.disability = readWords(reader, u"disability"_s);
    lists.ageClasses = readAgeClasses(reader);
    lists.blank = reader.texts(u"blank"_s);
    if (!reader.isSound()) return reader.asFailure();
    return lists;
}

std::optional<QString> wordFor(const std::vector<ProfileWord>& list, const QString& seen)
{
    const QString wanted = normal(seen);
    if (wanted.isEmpty()) return std::nullopt;
    for (const ProfileWord& word : list) {
        if (normal(word.value) == wanted || normal(word.label) == wanted) return word.value;
        for (const QString& synonym : word.synonyms)
            if (normal(synonym) == wanted) return word.value;
    }
    return std::nullopt;
}

QString labelFor(const std::vector<ProfileWord>& list, const QString& value)
{
    const auto word = std::find_if(list.begin(), list.end(),
                                   [&](const ProfileWord& known) { return known.value == value; });
    return word == list.end() ? value : word->label;
}

std::optional<QString> ageClassFor(const ProfileLists& lists, int age)
{
    for (const AgeClass& known : lists.ageClasses)
        if (age >= known.from && age <= known.to) return known.label;
    return std::nullopt;
}

} // namespace tinjau::survey
