// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/signing.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;

namespace {

QString actingPrefix(Acting acting) {
    switch (acting) {
    case Acting::None:
        return {};
    case Acting::Plt:
        return u"Plt. "_s;
    case Acting::Plh:
        return u"Plh. "_s;
    case Acting::Pj:
        return u"Pj. "_s;
    }
    return {};
}

QString printed(const QString& post, const SigningStyle& style) {
    return style.postInCapitals ? post.toUpper() : post;
}

QStringList belowName(const Signer& signer, const SigningStyle& style) {
    if (signer.nameOnly) return {};
    QStringList lines;
    if (!signer.rank.isEmpty()) lines << signer.rank;
    if (!signer.nip) return lines;
    const QString& label = signer.nip->kind() == Nip::Kind::Pppk ? style.pppkLabel : style.nipLabel;
    return lines << label + u' ' + signer.nip->spaced();
}

QString printedName(const Signer& signer, const SigningStyle& style) {
    return style.nameInCapitals || signer.nameOnly ? signer.name.toUpper() : signer.name;
}

} // namespace

SigningLines signingLines(const Authority& authority, const Signer& signer,
                          const SigningStyle& style) {
    QStringList lines;
    // The giver of a mandate is always in capitals, whatever the office does with the post below.
    if (!authority.onBehalfOf.isEmpty()) lines << u"a.n. "_s + authority.onBehalfOf.toUpper();
    QString post = actingPrefix(authority.acting) + printed(authority.post, style);
    if (!authority.through.isEmpty()) {
        lines << printed(authority.through, style);
        if (style.throughOnOwnLine)
            lines << u"u.b."_s;
        else
            post.prepend(u"u.b. "_s);
    }
    lines << post;
    if (!authority.ownPost.isEmpty()) lines << printed(authority.ownPost, style);
    lines.back() += u',';
    return {lines, printedName(signer, style), belowName(signer, style)};
}

SigningLines roleLines(const QString& role, const Signer& signer, const SigningStyle& style) {
    return {{role + u','}, printedName(signer, style), belowName(signer, style)};
}

std::vector<SigningProblem> signingProblems(const Authority& authority, const Signer& signer,
                                            QDate paperDate) {
    std::vector<SigningProblem> problems;
    if (!authority.through.isEmpty() && authority.onBehalfOf.isEmpty())
        problems.push_back(SigningProblem::ThroughWithoutOnBehalf);
    const bool standsIn = authority.acting != Acting::None;
    const auto same = [&](const QString& post) {
        return !post.isEmpty() && post.compare(authority.post, Qt::CaseInsensitive) == 0;
    };
    if ((standsIn && same(authority.onBehalfOf)) || same(authority.through))
        problems.push_back(SigningProblem::OnBehalfOfSamePost);
    if (!signer.validity.contains(paperDate)) problems.push_back(SigningProblem::NotInOffice);
    if (authority.post.isEmpty()) problems.push_back(SigningProblem::MissingPost);
    if (signer.name.isEmpty()) problems.push_back(SigningProblem::MissingName);
    return problems;
}

std::vector<SigningProblem> pageProblems(const SigningPage& page) {
    QSet<QString> names;
    std::vector<SigningProblem> problems;
    const auto look = [&](const std::optional<SigningLines>& lines) {
        if (!lines || lines->name.isEmpty()) return;
        const QString key = lines->name.toCaseFolded();
        if (names.contains(key)) problems.push_back(SigningProblem::SamePersonTwice);
        names.insert(key);
    };
    look(page.right);
    look(page.left);
    look(page.acknowledging);
    return problems;
}

SigningLines acknowledging(SigningLines lines) {
    lines.above.prepend(u"Mengetahui,"_s);
    return lines;
}

std::vector<SignatoryEntry> signatoriesOn(const std::vector<SignatoryEntry>& table, const QString& use,
                                          QDate day) {
    std::vector<const SignatoryEntry*> able;
    for (const SignatoryEntry& entry : table | std::views::reverse)
        if ((entry.use == use || entry.use.isEmpty()) && entry.signer.validity.contains(day)) able.push_back(&entry);
    std::ranges::stable_sort(able, [](const SignatoryEntry* a, const SignatoryEntry* b) {
        if (a->use.isEmpty() != b->use.isEmpty()) return b->use.isEmpty();
        return a->signer.validity.first > b->signer.validity.first;
    });
    std::vector<SignatoryEntry> entries;
    for (const SignatoryEntry* entry : able) entries.push_back(*entry);
    return entries;
}

} // namespace tinjau::organisation
