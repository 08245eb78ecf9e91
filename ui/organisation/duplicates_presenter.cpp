// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/duplicates_presenter.h"

#include "core/organisation/person_repository.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"

#include <map>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using organisation::ListedPerson;
using organisation::PersonId;
using storage::Session;

QString nipOf(const ListedPerson& person)
{
    return person.line.person.nip.isEmpty() ? DuplicatesPresenter::tr("tanpa NIP") : person.line.person.nip;
}

std::vector<RowModel<PairRow>::Field> pairFields()
{
    return std::vector<RowModel<PairRow>::Field>{
        {{u"nama"_s, DuplicatesPresenter::tr("Nama"), Qt::AlignLeft, 170, true}, [](const PairRow& r) { return Cell{.text = r.first.line.person.fullName(), .tip = r.first.line.person.fullName()}; }},
        {{u"nip"_s, DuplicatesPresenter::tr("NIP"), Qt::AlignLeft, 158}, [](const PairRow& r) { return Cell{.text = nipOf(r.first.line.person.nip.isEmpty() ? r.second : r.first)}; }},
        {{u"sebab"_s, DuplicatesPresenter::tr("Sebab"), Qt::AlignLeft, 92}, [](const PairRow& r) { return Cell{.text = r.why, .tone = Tone::Quiet}; }}};
}

std::vector<RowModel<PairFact>::Field> factFields()
{
    const auto valueCell = [](const QString& value, const PairFact& fact) { return Cell{.text = value.isEmpty() ? u"–"_s : value, .tone = fact.first == fact.second ? Tone::Quiet : Tone::Plain, .tip = value}; };
    return std::vector<RowModel<PairFact>::Field>{
        {{u"hal"_s, DuplicatesPresenter::tr("Hal"), Qt::AlignLeft, 116}, [](const PairFact& f) { return Cell{.text = f.field, .tone = Tone::Quiet}; }},
        {{u"pertama"_s, DuplicatesPresenter::tr("Catatan pertama"), Qt::AlignLeft, 220, true}, [valueCell](const PairFact& f) { return valueCell(f.first, f); }},
        {{u"kedua"_s, DuplicatesPresenter::tr("Catatan kedua"), Qt::AlignLeft, 240}, [valueCell](const PairFact& f) { return valueCell(f.second, f); }}};
}

QString bornOf(const organisation::Person& person)
{
    if (person.born.isValid()) return wording::shortDate(person.born);
    const auto nip = organisation::Nip::parse(person.nip);
    return nip ? wording::shortDate(nip->birthDate()) : QString();
}

} // namespace

DuplicatesPresenter::DuplicatesPresenter(Workspace& workspace) : m_workspace(workspace), m_pairs(pairFields()), m_facts(factFields()) {}

void DuplicatesPresenter::load()
{
    std::vector<PairRow> rows;
    const auto read = m_workspace.store().read([&](Session& session) {
        std::map<PersonId, ListedPerson> people;
        for (ListedPerson& person : organisation::peopleOn(session, m_workspace.today())) people.emplace(*person.line.person.id, std::move(person));
        for (const organisation::PossibleDuplicate& pair : organisation::possibleDuplicates(session))
            rows.push_back({people.at(pair.first), people.at(pair.second), pair.why == u"nik"_s ? tr("NIK sama") : tr("nama sama")});
    });
    if (!read) Q_EMIT said(wording::errorSentence(read.error()));
    m_pairs.show(std::move(rows));
    select(m_pairs.rowCount() > 0 ? 0 : -1);
}

void DuplicatesPresenter::select(int row)
{
    m_selected = row < m_pairs.rowCount() ? row : -1;
    std::vector<PairFact> facts;
    if (m_selected >= 0) {
        const PairRow& pair = m_pairs.row(m_selected);
        const auto both = [&](const QString& field, auto value) { facts.push_back({field, value(pair.first), value(pair.second)}); };
        both(tr("Nama"), [](const ListedPerson& p) { return p.line.person.fullName(); });
        both(tr("NIP"), [](const ListedPerson& p) { return p.line.person.nip; });
        both(tr("NIK"), [](const ListedPerson& p) { return p.line.person.nik; });
        both(tr("Lahir"), [](const ListedPerson& p) { return bornOf(p.line.person); });
        both(tr("Jenis"), [](const ListedPerson& p) { return p.line.employment; });
        both(tr("Golongan"), [](const ListedPerson& p) { return p.line.rank; });
        both(tr("Jabatan"), [](const ListedPerson& p) { return p.line.post; });
        both(tr("OPD"), [](const ListedPerson& p) { return p.line.officeName; });
        both(tr("Unit kerja"), [](const ListedPerson& p) { return p.line.unitName; });
        both(tr("Atasan"), [](const ListedPerson& p) { return p.superiorName; });
    }
    m_facts.show(std::move(facts));
    Q_EMIT changed();
}

bool DuplicatesPresenter::haveTwoNips() const
{
    if (m_selected < 0) return false;
    const QString first = m_pairs.row(m_selected).first.line.person.nip, second = m_pairs.row(m_selected).second.line.person.nip;
    return !first.isEmpty() && !second.isEmpty() && first != second;
}

void DuplicatesPresenter::finish(const Result<void>& done, const QString& sentence)
{
    if (!done) return Q_EMIT said(wording::errorSentence(done.error()));
    m_workspace.tellChanged();
    load();
    Q_EMIT said(sentence, tr("Urungkan"), u"edit.undo"_s);
}

void DuplicatesPresenter::merge(bool keepFirst)
{
    if (m_selected < 0) return;
    const PairRow pair = m_pairs.row(m_selected);
    const PersonId first = *pair.first.line.person.id, second = *pair.second.line.person.id;
    finish(organisation::mergePeople(m_workspace.store(), keepFirst ? first : second, keepFirst ? second : first), tr("Dua catatan %1 digabungkan.").arg(pair.first.line.person.fullName()));
}

void DuplicatesPresenter::keepApart()
{
    if (m_selected < 0) return;
    const PairRow pair = m_pairs.row(m_selected);
    finish(organisation::keepApart(m_workspace.store(), *pair.first.line.person.id, *pair.second.line.person.id), tr("%1 dicatat sebagai dua orang.").arg(pair.first.line.person.fullName()));
}

} // namespace tinjau::ui
