// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace tinjau::rules {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.exists()) return failure(ErrorCode::FileMissing, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {}, path, file.errorString());
    return file.readAll();
}

bool isBetter(const RulePack& candidate, const RulePack& best)
{
    if (candidate.fromOffice != best.fromOffice) return candidate.fromOffice;
    return candidate.validity.first > best.validity.first;
}

} // namespace

Result<RuleBook> RuleBook::shipped()
{
    QStringList paths;
    QDirIterator files(u":/rules"_s, {u"*.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) paths << files.next();
    paths.sort();

    RuleBook book;
    for (const QString& path : paths) {
        auto content = contentOf(path);
        if (!content) return Failure{content.error()};
        auto pack = parsePack(*content, path, false);
        if (!pack) return Failure{pack.error()};
        if (auto added = book.add(*std::move(pack)); !added) return Failure{added.error()};
    }
    return book;
}

Result<void> RuleBook::add(RulePack pack)
{
    const auto known = std::find_if(m_packs.begin(), m_packs.end(),
                                    [&](const RulePack& other) { return other.id == pack.id; });
    if (known == m_packs.end()) {
        m_packs.push_back(std::move(pack));
        return {};
    }
    if (!pack.fromOffice) return failure(ErrorCode::Conflict, {pack.id}, pack.file);
    if (known->kind != pack.kind)
        return failure(ErrorCode::RuleMalformed, {pack.file, u"kind"_s, known->kind}, pack.file);
    *known = std::move(pack);
    return {};
}

Result<void> RuleBook::addOfficeFile(const QString& path)
{
    auto content = contentOf(path);
    if (!content) return Failure{content.error()};
    auto pack = parsePack(*content, path, true);
    if (!pack) return Failure{pack.error()};
    return add(*std::move(pack));
}

Result<RulePack> RuleBook::find(const QString& kind, QDate on) const
{
    const RulePack* best = nullptr;
    for (const RulePack& pack : m_packs)
        if (pack.kind == kind && pack.validity.contains(on) && (!best || isBetter(pack, *best)))
            best = &pack;
    if (!best) return failure(ErrorCode::RuleMissing, {kind, on.toString(Qt::ISODate)});
    return *best;
}

Result<RulePack> RuleBook::byId(const QString& id) const
{
    for (const RulePack& pack : m_packs)
        if (pack.id == id) return pack;
    return failure(ErrorCode::RuleMissing, {id});
}

std::vector<RulePack> RuleBook::all(const QString& kind) const
{
    std::vector<RulePack> found;
    std::copy_if(m_packs.begin(), m_packs.end(), std::back_inserter(found),
                 [&](const RulePack& pack) { return pack.kind == kind; });
    std::stable_sort(found.begin(), found.end(), [](const RulePack& a, const RulePack& b) {
        return a.validity.first < b.validity.first;
    });
    return found;
}

} // namespace tinjau::rules
