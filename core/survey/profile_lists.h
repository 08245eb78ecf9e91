// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/rule_pack.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::survey {

/// One word of a profile list and the spellings that mean it.
struct ProfileWord {
    QString value = {};       ///< what is stored
    QString label = {};       ///< what is shown
    QStringList synonyms = {};
    bool operator==(const ProfileWord&) const = default;
};

/// An age class, both ends included.
struct AgeClass {
    QString label = {};
    int from = 0;
    int to = 0;
    bool operator==(const AgeClass&) const = default;
};

/// The lists of respondent characteristics; an office may lay its own over the shipped ones.
struct ProfileLists {
    std::vector<ProfileWord> sex = {};
    std::vector<ProfileWord> education = {};
    std::vector<ProfileWord> occupation = {};
    std::vector<ProfileWord> disability = {};
    std::vector<AgeClass> ageClasses = {}; ///< ascending, without gaps
    QStringList blank = {};                ///< spellings of "nothing was filled in"
    bool operator==(const ProfileLists&) const = default;
};

Result<ProfileLists> readProfileLists(const rules::RulePack& pack);

/// The word of the list that this spelling means; none if it is not known. Case, spaces and
/// punctuation do not matter.
std::optional<QString> wordFor(const std::vector<ProfileWord>& list, const QString& seen);
/// The label to show for a stored value; the value itself where the list does not know it.
QString labelFor(const std::vector<ProfileWord>& list, const QString& value);
/// The class of an age; none outside all classes.
std::optional<QString> ageClassFor(const ProfileLists& lists, int age);

} // namespace tinjau::survey
