// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/mapping_presenter.h"

#include "core/organisation/machine_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/wording/error_sentence.h"
#include "core/wording/lists.h"
#include "ui/base/act_outcome.h"
#include "ui/intake/mapping_model.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using organisation::PersonId;
using State = MappingRow::State;

/// What a job reads.
struct MappingPresenter::Loaded {
    std::vector<MappingSource> sources = {};
    std::map<PersonId, QString> people = {};
    std::vector<MappingRow> rows = {};
    std::size_t source = 0;
};

namespace {

QDate dayOf(const std::optional<attendance::LocalSecond>& at)
{
    return at ? attendance::dayOf(*at) : QDate();
}

QString personWords(const std::map<PersonId, QString>& people, const std::vector<PersonId>& some)
{
    QStringList words;
    for (const PersonId person : some)
        if (const auto known = people.find(person); known != people.end()) words << known->second;
    return words.join(u"; "_s);
}

State stateOf(const attendance::Proposal& proposal)
{
    return proposal.people.empty() ? State::Nobody : proposal.people.size() == 1 ? State::Proposed : State::Several;
}

MappingRow rowOf(const attendance::PinLine& line)
{
    QStringList called = line.seen.names + line.seen.nips;
    called.removeDuplicates();
    MappingRow row{line.seen.pin, {}, called.join(u" · "_s), line.seen.punches, dayOf(line.seen.first), dayOf(line.seen.last), State::Owned, {}, {}, {}};
    if (!line.owners.empty()) {
        row.people = {line.owners.back().person};
        return row;
    }
    row.state = stateOf(line.proposal);
    row.matched = line.proposal.matched;
    row.people = line.proposal.people;
    return row;
}

MappingRow rowOf(const attendance::NameLine& line, const QString& office)
{
    QStringList called{office, line.seen.file};
    called.removeAll(QString());
    MappingRow row{line.seen.named, line.seen.office, called.join(u" · "_s), line.seen.days + line.seen.letters, line.seen.first, line.seen.last, State::Owned, {}, {}, {}};
    if (line.seen.person) {
        row.people = {*line.seen.person};
        return row;
    }
    row.state = stateOf(line.proposal);
    row.matched = line.proposal.matched;
    row.people = line.proposal.people;
    return row;
}

} // namespace

MappingPresenter::MappingPresenter(Workspace& workspace, JobRunner& jobs) : m_workspace(workspace), m_jobs(jobs), m_rows(mappingFields())
{
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_isOutdated = true;
        if (m_isInSight) load();
    });
}

void MappingPresenter::arrive()
{
    m_isInSight = true;
    if (m_isOutdated) load();
}

void MappingPresenter::leave()
{
    m_isInSight = false;
}

void MappingPresenter::setSource(int index)
{
    if (index < 0 || index == m_source || index >= std::ssize(m_sources)) return;
    m_source = index;
    load();
}

Result<MappingPresenter::Loaded> MappingPresenter::read(storage::Store& store, std::size_t wanted)
{
    Loaded loaded;
    std::map<organisation::OfficeId, QString> offices;
    const auto known = store.read([&](storage::Session& session) -> Result<void> {
        for (const auto& office : organisation::OfficeRepository(session).all(QDate())) offices[*office.id] = office.name;
        for (const auto& machine : organisation::MachineRepository(session).all()) {
            const QString office = machine.office ? offices[*machine.office] : QString();
            loaded.sources.push_back({machine.id, office.isEmpty() ? machine.name : u"%1 · %2"_s.arg(office, machine.name)});
        }
        for (const auto& line : organisation::PersonRepository(session).on(QDate())) {
            QStringList words{line.person.fullName(), line.person.nip, line.officeName};
            words.removeAll(QString());
            loaded.people[*line.person.id] = words.join(u" · "_s);
        }
        return {};
    });
    if (!known) return failure(known.error());
    loaded.sources.push_back({{}, tr("Nama dalam daftar dan surat")});
    loaded.source = std::min(wanted, loaded.sources.size() - 1);
    if (const auto machine = loaded.sources[loaded.source].machine) {
        const auto lines = attendance::pinLines(store, *machine);
        if (!lines) return failure(lines.error());
        for (const auto& line : *lines) loaded.rows.push_back(rowOf(line));
    } else {
        const auto lines = attendance::nameLines(store);
        if (!lines) return failure(lines.error());
        for (const auto& line : *lines) loaded.rows.push_back(rowOf(line, line.seen.office ? offices[*line.seen.office] : QString()));
    }
    for (MappingRow& row : loaded.rows) row.person = personWords(loaded.people, row.people);
    return loaded;
}

void MappingPresenter::load()
{
    m_isLoading = true;
    m_isOutdated = false;
    const int ticket = ++m_ticket;
    m_jobs.start(
        tr("Membaca pemetaan PIN"),
        [store = &m_workspace.store(), wanted = static_cast<std::size_t>(m_source)](Progress&) -> Result<Loaded> {
            const auto own = store->another();
            return own ? read(**own, wanted) : Result<Loaded>(failure(own.error()));
        },
        [self = QPointer(this), ticket](const Result<Loaded>& loaded) {
            if (!self || ticket != self->m_ticket) return;
            self->m_isLoading = false;
            if (loaded) return self->show(*loaded);
            Q_EMIT self->said(wording::errorSentence(loaded.error()));
            Q_EMIT self->changed();
        });
    Q_EMIT changed();
}

void MappingPresenter::show(Loaded loaded)
{
    m_sources = std::move(loaded.sources);
    m_people = std::move(loaded.people);
    m_source = static_cast<int>(loaded.source);
    m_rows.show(std::move(loaded.rows));
    Q_EMIT changed();
}

bool MappingPresenter::isAboutNames() const
{
    return m_source < std::ssize(m_sources) && !m_sources[static_cast<std::size_t>(m_source)].machine;
}

int MappingPresenter::count(State state) const
{
    return static_cast<int>(std::ranges::count(m_rows.rows(), state, &MappingRow::state));
}

int MappingPresenter::proposalsIn(const std::vector<int>& rows) const
{
    return static_cast<int>(std::ranges::count_if(rows, [this](int row) { return m_rows.row(row).state == State::Proposed; }));
}

bool MappingPresenter::confirm(const std::vector<int>& rows)
{
    std::vector<Choice> choices;
    for (const int row : rows)
        if (const MappingRow& line = m_rows.row(row); line.state == State::Proposed) choices.push_back({&line, line.people.front(), line.matched});
    if (choices.empty()) {
        Q_EMIT said(tr("Pilih dahulu baris yang berisi satu usulan."));
        return false;
    }
    return keep(choices, QDate());
}

bool MappingPresenter::choose(int row, PersonId person, QDate since)
{
    return keep({{&m_rows.row(row), person, organisation::MatchClass::None}}, since);
}

bool MappingPresenter::keep(const std::vector<Choice>& choices, QDate since)
{
    const QString sentence = choices.size() == 1 ? tr("%1 dipastikan: %2.").arg(choices.front().row->key, personWords(m_people, {choices.front().person}))
                                                 : tr("%1 pasangan dipastikan.").arg(choices.size());
    if (isAboutNames()) {
        std::vector<attendance::NameChoice> names;
        for (const Choice& choice : choices) names.push_back({choice.row->office, choice.row->key, choice.person, choice.matched});
        return tell(attendance::confirmNames(m_workspace.store(), names), sentence);
    }
    const auto machine = *m_sources[static_cast<std::size_t>(m_source)].machine;
    std::vector<attendance::PinChoice> pins;
    for (const Choice& choice : choices) pins.push_back({machine, choice.row->key, choice.person, choice.matched, since});
    return tell(attendance::confirmPins(m_workspace.store(), pins), sentence);
}

bool MappingPresenter::forget(int row)
{
    const MappingRow line = m_rows.row(row);
    if (line.state != State::Owned) return false;
    const QString sentence = tr("%1 dilepas dari pegawainya. Rekamannya tetap tersimpan.").arg(line.key);
    if (isAboutNames()) return tell(attendance::forgetName(m_workspace.store(), line.office, line.key), sentence);
    return tell(attendance::forgetPin(m_workspace.store(), *m_sources[static_cast<std::size_t>(m_source)].machine, line.key), sentence);
}

bool MappingPresenter::tell(const Result<void>& done, const QString& sentence)
{
    return tellOutcome(*this, m_workspace, done, sentence);
}

std::vector<ChoosablePerson> MappingPresenter::choosable(int row) const
{
    std::vector<ChoosablePerson> people;
    const auto& proposed = m_rows.row(row).people;
    for (const PersonId person : proposed)
        if (const auto known = m_people.find(person); known != m_people.end()) people.push_back({person, known->second});
    const auto rest = std::ssize(people);
    for (const auto& [person, words] : m_people)
        if (std::ranges::find(proposed, person) == proposed.end()) people.push_back({person, words});
    std::ranges::sort(people.begin() + rest, people.end(), {}, &ChoosablePerson::words);
    return people;
}

} // namespace tinjau::ui
