// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/people_search_presenter.h"

#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int leastLetters = 3;
constexpr std::size_t mostHits = 8;

} // namespace

PeopleSearchPresenter::PeopleSearchPresenter(Workspace& workspace) : m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] { m_entries.reset(); });
}

void PeopleSearchPresenter::read()
{
    m_entries.emplace();
    // What cannot be read is not found; the page itself says why.
    (void)m_workspace.store().read([this](storage::Session& session) {
        for (const organisation::Office& office : organisation::OfficeRepository(session).all(m_workspace.today()))
            m_entries->push_back({{office.name, tr("OPD"), u"building"_s, u"opd/%1"_s.arg(office.id->number()), {office.shortName}}, (office.name + u' ' + office.shortName).toLower()});
        for (const organisation::PersonLine& line : organisation::PersonRepository(session).on(m_workspace.today())) {
            const QString name = line.person.fullName();
            const QString text = line.officeName.isEmpty() ? name : name + u" · "_s + line.officeName;
            m_entries->push_back({{text, tr("Pegawai"), u"user"_s, u"opd/pegawai/%1"_s.arg(line.person.id->number()), {line.person.nip}}, (name + u' ' + line.person.nip).toLower()});
        }
    }).has_value();
}

std::vector<PeopleSearchPresenter::Hit> PeopleSearchPresenter::find(const QString& typed)
{
    const QStringList words = typed.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    if (typed.simplified().size() < leastLetters) return {};
    if (!m_entries) read();
    std::vector<Hit> hits;
    for (const Entry& entry : *m_entries) {
        if (!std::ranges::all_of(words, [&entry](const QString& word) { return entry.key.contains(word); })) continue;
        hits.push_back(entry.hit);
        if (hits.size() == mostHits) break;
    }
    return hits;
}

} // namespace tinjau::ui
