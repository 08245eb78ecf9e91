// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_presenter.h"

#include "core/organisation/person_repository.h"
#include "core/wording/error_sentence.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using attendance::OfficeMonth;
using organisation::OfficeId;

namespace {

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

std::vector<OfficeChoice> officesWithPeople(storage::Session& session, QDate day)
{
    std::map<OfficeId, OfficeChoice> found;
    for (const organisation::PersonLine& line : organisation::PersonRepository(session).on(day)) {
        if (!line.office) continue;
        OfficeChoice& choice = found.try_emplace(*line.office, OfficeChoice{*line.office, line.officeName, 0}).first->second;
        ++choice.people;
    }
    std::vector<OfficeChoice> choices;
    for (auto& [id, choice] : found) choices.push_back(std::move(choice));
    std::ranges::sort(choices, [](const OfficeChoice& left, const OfficeChoice& right) { return QString::localeAwareCompare(left.name, right.name) < 0; });
    return choices;
}

} // namespace

MonthPresenter::MonthPresenter(Workspace& workspace, JobRunner& jobs)
    : m_workspace(workspace), m_jobs(jobs), m_reload(workspace, [this] {
          m_areOfficesKnown = false;
          load();
      }),
      // The month that just ended is looked at on its first day, too.
      m_firstDay(monthOf(workspace.today().addDays(-1)))
{
}

void MonthPresenter::choose(std::optional<OfficeId> office, QDate month)
{
    const QDate first = month.isValid() ? monthOf(month) : m_firstDay;
    if (office == m_office && first == m_firstDay) return;
    m_office = office;
    m_firstDay = first;
    // Before the page was shown for the first time there is nothing to read for.
    if (m_turn > 0) load();
}

Result<MonthPresenter::Loaded> MonthPresenter::read(storage::Store& store, std::optional<OfficeId> wanted, QDate month, QDate today, std::vector<OfficeChoice> known)
{
    Loaded loaded{std::move(known), wanted, {}};
    if (loaded.offices.empty()) {
        auto offices = store.read([&](storage::Session& session) { return officesWithPeople(session, month.addMonths(1).addDays(-1)); });
        if (!offices) return failure(offices.error());
        loaded.offices = std::move(*offices);
    }
    if (loaded.offices.empty()) return loaded;
    if (!wanted || std::ranges::find(loaded.offices, *wanted, &OfficeChoice::id) == loaded.offices.end()) loaded.office = loaded.offices.front().id;
    auto found = attendance::officeMonth(store, *loaded.office, month, today);
    if (!found) return failure(found.error());
    loaded.month = std::make_shared<const OfficeMonth>(std::move(*found));
    return loaded;
}

void MonthPresenter::load()
{
    const int turn = ++m_turn;
    m_isLoading = true;
    std::vector<OfficeChoice> known = m_areOfficesKnown ? m_offices : std::vector<OfficeChoice>{};
    m_jobs.start(tr("Membaca bulan"),
                 [store = &m_workspace.store(), office = m_office, month = m_firstDay, today = m_workspace.today(), known](Progress&) -> Result<Loaded> {
                     auto own = store->another();
                     if (!own) return failure(own.error());
                     return read(**own, office, month, today, known);
                 },
                 [self = QPointer(this), turn](Result<Loaded> loaded) {
                     if (self) self->finish(turn, std::move(loaded));
                 });
    Q_EMIT changed();
}

void MonthPresenter::finish(int turn, Result<Loaded> loaded)
{
    if (turn != m_turn) return;
    m_isLoading = false;
    m_trouble.clear();
    if (loaded) {
        m_isRead = true;
        m_offices = std::move(loaded->offices);
        m_areOfficesKnown = !m_offices.empty();
        m_office = loaded->office;
        m_month = loaded->month;
    } else {
        m_month.reset();
        m_trouble = wording::errorSentence(loaded.error());
    }
    m_model.show(m_month);
    Q_EMIT changed();
}

QString MonthPresenter::officeName() const
{
    const auto found = m_office ? std::ranges::find(m_offices, *m_office, &OfficeChoice::id) : m_offices.end();
    return found == m_offices.end() ? QString() : found->name;
}

bool MonthPresenter::hasNoEvidence() const
{
    if (!m_month || m_month->people.empty()) return false;
    const auto& total = m_month->total;
    return total.scheduled > 0 && total.settled() == 0;
}

QString MonthPresenter::factsWords() const
{
    if (!m_month) return {};
    const int all = static_cast<int>(m_month->people.size()), shown = m_model.shownPeople();
    const QString people = shown < all ? tr("%1 dari %2 pegawai").arg(shown).arg(all) : tr("%1 pegawai").arg(all);
    return tr("%1 hari kerja · %2 · cakupan data").arg(m_month->workingDays).arg(people);
}

QString MonthPresenter::coverageShare() const
{
    if (!m_month) return {};
    const auto share = m_month->total.dataCoverage();
    if (!share) return u"–"_s;
    const Ratio percent = *share * Ratio(100);
    return percent.toFixed(percent.isWhole() ? 0 : 1, u',') + u'%';
}

} // namespace tinjau::ui
