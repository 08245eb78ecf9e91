// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/people_presenter.h"

#include "core/exchange/xlsx_export.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "ui/base/act_outcome.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using organisation::ListedPerson;
using organisation::NipFault;
using organisation::Office;
using organisation::OfficeId;
using organisation::PersonId;
using organisation::Standing;
using organisation::Unit;
using organisation::UnitId;
using storage::Session;
using Kind = OrganisationPlace::Kind;

QString shortNameOf(const Office& office)
{
    return office.shortName.isEmpty() ? office.name : office.shortName;
}

template <typename Thing>
QString noteOf(const Thing& thing, QDate day)
{
    return thing.validity.contains(day) || !thing.validity.last.isValid() ? QString() : PeoplePresenter::tr("s.d. %1").arg(wording::shortDate(thing.validity.last));
}

template <typename Thing>
QString nameOf(const std::vector<Thing>& all, decltype(Thing::id) id)
{
    const auto found = std::ranges::find(all, id, &Thing::id);
    return found == all.end() ? QString() : found->name;
}

std::optional<OfficeId> officeOfKey(const QString& key)
{
    bool isNumber = false;
    const qint64 number = key.toLongLong(&isNumber);
    return isNumber ? std::optional(OfficeId::fromNumber(number)) : std::nullopt;
}

/// A person's name in parts, with titles in their proper spelling.
void readName(organisation::Person& person, const QString& typed)
{
    const organisation::PersonName parts = organisation::TitleList::shipped().split(typed.simplified());
    person.name = parts.name;
    person.frontTitle = parts.front.join(u' ');
    person.backTitle = parts.back.join(u", "_s);
}

QString labelOf(const ListedPerson& person)
{
    const organisation::Person& named = person.line.person;
    return named.nip.isEmpty() ? named.fullName() : named.fullName() + u" · "_s + named.nip;
}

} // namespace

QString nipTrouble(const QString& text)
{
    if (text.trimmed().isEmpty()) return {};
    const organisation::NipReading reading = organisation::readNip(text);
    if (reading.nip) return {};
    switch (reading.faults.empty() ? NipFault::Length : reading.faults.front()) {
    case NipFault::Length: return PeoplePresenter::tr("NIP berisi 18 angka; di sini ada %1. Periksa angka yang kurang atau lebih.").arg(reading.length);
    case NipFault::LetterForDigit: return PeoplePresenter::tr("Ada huruf yang mirip angka. Mungkin maksudnya %1; tulis demikian bila benar.").arg(reading.proposal);
    case NipFault::NotADigit: return PeoplePresenter::tr("Tanda ke-%1 bukan angka. Tulis 18 angka tanpa huruf.").arg(reading.position);
    case NipFault::ScientificNotation:
    case NipFault::SerialTruncated: return PeoplePresenter::tr("Angka terakhirnya hilang karena lembar sebar. Salin NIP dari SK atau kartu pegawai.");
    case NipFault::BirthDate: return PeoplePresenter::tr("Delapan angka pertama bukan tanggal lahir yang ada. Periksa tahun, bulan, dan harinya.");
    case NipFault::Start: return PeoplePresenter::tr("Angka ke-9 sampai ke-14 bukan TMT CPNS atau tahun dan urutan kontrak PPPK yang mungkin.");
    case NipFault::Sex: return PeoplePresenter::tr("Angka ke-15 seharusnya 1 (laki-laki) atau 2 (perempuan).");
    case NipFault::LooksLikeNik: return PeoplePresenter::tr("Ini NIK (16 angka), bukan NIP. Tulis di isian NIK.");
    case NipFault::Empty:
    case NipFault::TooYoung: break;
    }
    return PeoplePresenter::tr("NIP ini bukan 18 angka yang benar. Periksa tanggal lahir dan urutannya, atau kosongkan.");
}

PeoplePresenter::PeoplePresenter(Workspace& workspace) : m_workspace(workspace), m_rows(peopleFields())
{
}

template <typename Work>
bool PeoplePresenter::act(const QString& code, const QString& description, Work work)
{
    return tellOutcome(*this, m_workspace, m_workspace.store().write({code, description, {}}, work), description + u'.');
}

void PeoplePresenter::load()
{
    const auto read = m_workspace.store().read([this](Session& session) {
        m_people = organisation::peopleOn(session, asOf());
        m_offices = organisation::OfficeRepository(session).all({});
        m_units = organisation::UnitRepository(session).all({});
        m_heads = organisation::SuperiorRepository(session).heads();
    });
    if (!read) Q_EMIT said(wording::errorSentence(read.error()));
    showTree();
    showRows();
    Q_EMIT changed();
}

void PeoplePresenter::setAsOf(QDate day)
{
    const QDate wanted = day == m_workspace.today() ? QDate() : day;
    if (wanted == m_asOf) return;
    m_asOf = wanted;
    load();
}

void PeoplePresenter::setPlace(const OrganisationPlace& place)
{
    if (m_place == place) return;
    m_place = place;
    showRows();
    Q_EMIT changed();
}

QString PeoplePresenter::placeName() const
{
    switch (m_place.kind) {
    case Kind::Everybody: return tr("Semua OPD");
    case Kind::Office: return nameOf(m_offices, m_place.office);
    case Kind::Unit: return nameOf(m_units, m_place.unit);
    case Kind::Unplaced: return tr("Belum ditempatkan");
    case Kind::Left: break;
    }
    return tr("Sudah keluar");
}

void PeoplePresenter::showEnded(bool shown)
{
    m_showsEnded = shown;
    showTree();
    Q_EMIT changed();
}

void PeoplePresenter::showTree()
{
    std::map<OfficeId, int> inOffice;
    std::map<UnitId, int> inUnit;
    int atWork = 0, unplaced = 0, left = 0;
    for (const ListedPerson& person : m_people) {
        if (person.line.office) ++inOffice[*person.line.office];
        if (person.line.unit) ++inUnit[*person.line.unit];
        if (person.standing == Standing::Placed) ++atWork;
        if (person.standing == Standing::Unplaced) ++unplaced;
        if (person.standing == Standing::Left) ++left;
    }
    std::map<OfficeId, std::vector<PlaceNode>> units;
    for (const Unit& unit : m_units)
        if (m_showsEnded || unit.validity.contains(asOf()))
            units[unit.office].push_back({{Kind::Unit, unit.office, unit.id}, unit.name, noteOf(unit, asOf()), inUnit[*unit.id], {}});
    std::vector<PlaceNode> nodes{{{}, tr("Semua OPD"), {}, atWork + unplaced, {}}};
    for (const Office& office : m_offices)
        if (m_showsEnded || office.validity.contains(asOf()))
            nodes.push_back({{Kind::Office, office.id, {}}, office.name, noteOf(office, asOf()), inOffice[*office.id], std::move(units[*office.id])});
    if (unplaced > 0) nodes.push_back({{Kind::Unplaced, {}, {}}, tr("Belum ditempatkan"), {}, unplaced, {}});
    if (left > 0) nodes.push_back({{Kind::Left, {}, {}}, tr("Sudah keluar"), {}, left, {}});
    m_tree.show(std::move(nodes));
    if (!m_tree.indexOf(m_place).isValid()) m_place = {};
}

void PeoplePresenter::showRows()
{
    std::map<OfficeId, QString> names;
    for (const Office& office : m_offices) names.emplace(*office.id, shortNameOf(office));
    std::vector<PersonRow> shown;
    const bool isOfAll = m_place.kind == Kind::Everybody;
    for (const ListedPerson& person : m_people) {
        if (!isAt(person, m_place)) continue;
        shown.push_back(personRow(person, isOfAll, person.line.office ? names[*person.line.office] : QString()));
    }
    m_rows.show(std::move(shown));
}

int PeoplePresenter::rowOf(PersonId person) const
{
    for (int row = 0; row < m_rows.rowCount(); ++row)
        if (m_rows.row(row).person.line.person.id == person) return row;
    return -1;
}

const ListedPerson* PeoplePresenter::find(PersonId person) const
{
    const auto found = std::ranges::find_if(m_people, [person](const ListedPerson& one) { return one.line.person.id == person; });
    return found == m_people.end() ? nullptr : &*found;
}

std::vector<PersonId> PeoplePresenter::placedIn(const std::vector<int>& rows) const
{
    std::vector<PersonId> people;
    for (const int row : rows)
        if (row >= 0 && row < m_rows.rowCount()) people.push_back(*m_rows.row(row).person.line.person.id);
    return people;
}

std::vector<std::pair<QString, QString>> PeoplePresenter::offices() const
{
    std::vector<std::pair<QString, QString>> found;
    for (const Office& office : m_offices)
        if (office.validity.contains(m_workspace.today())) found.emplace_back(QString::number(office.id->number()), office.name);
    return found;
}

QStringList PeoplePresenter::unitsOf(const QString& office) const
{
    QStringList names;
    for (const Unit& unit : m_units)
        if (unit.office == officeOfKey(office) && unit.validity.contains(m_workspace.today())) names << unit.name;
    return names;
}

QStringList PeoplePresenter::namesAtWork() const
{
    QStringList names;
    for (const ListedPerson& person : m_people)
        if (person.standing == Standing::Placed) names << labelOf(person);
    return names;
}

std::optional<PersonId> PeoplePresenter::meant(const QString& text) const
{
    const QString wanted = text.trimmed();
    std::vector<PersonId> found;
    for (const ListedPerson& person : m_people) {
        const organisation::Person& named = person.line.person;
        if (labelOf(person) == wanted || (!wanted.isEmpty() && named.nip == wanted)) return named.id;
        const bool isNamed = named.fullName().compare(wanted, Qt::CaseInsensitive) == 0 || named.name.compare(wanted, Qt::CaseInsensitive) == 0;
        if (isNamed) found.push_back(*named.id);
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

QString PeoplePresenter::namesOf(const std::vector<PersonId>& people) const
{
    const ListedPerson* first = people.empty() ? nullptr : find(people.front());
    if (people.size() == 1 && first) return first->line.person.fullName();
    return tr("%1 pegawai").arg(people.size());
}

std::optional<UnitId> PeoplePresenter::unitIn(Session& session, OfficeId office, const QString& name, QDate day) const
{
    if (name.trimmed().isEmpty()) return std::nullopt;
    return organisation::UnitRepository(session).idOf(office, name, day);
}

std::map<QString, QString> PeoplePresenter::errorsInNew(const PersonFields& fields)
{
    std::map<QString, QString> errors;
    organisation::Person person;
    readName(person, fields.name);
    if (person.name.isEmpty()) errors[u"name"_s] = tr("Nama belum diisi.");
    if (const QString trouble = nipTrouble(fields.nip); !trouble.isEmpty()) errors[u"nip"_s] = trouble;
    if (!officeOfKey(fields.office)) errors[u"office"_s] = tr("Pilih OPD tempatnya bekerja.");
    if (errors.contains(u"nip"_s)) return errors;
    const auto nip = organisation::readNip(fields.nip).nip;
    if (!nip) return errors;
    for (const ListedPerson& other : m_people)
        if (other.line.person.nip == nip->digits())
            errors[u"nip"_s] = wording::errorSentence({ErrorCode::RuleRefused, {u"nip-taken"_s, nip->digits(), other.line.person.fullName()}});
    return errors;
}

std::optional<PersonId> PeoplePresenter::add(const PersonFields& fields)
{
    organisation::NewPerson made;
    readName(made.person, fields.name);
    if (const auto nip = organisation::readNip(fields.nip).nip) made.person.nip = nip->digits();
    made.employment = fields.employment;
    made.rank = fields.rank.trimmed();
    made.post = fields.post.trimmed();
    made.office = officeOfKey(fields.office);
    made.since = fields.since;
    std::optional<PersonId> added;
    act(u"people.add"_s, tr("Menambah pegawai %1").arg(made.person.fullName()), [&](Session& session) -> Result<void> {
        made.unit = unitIn(session, *made.office, fields.unit, fields.since);
        const auto id = organisation::addPerson(session, made);
        if (!id) return failure(id.error());
        added = *id;
        return {};
    });
    return added;
}

std::map<QString, QString> PeoplePresenter::errorsInTransfer(const std::vector<PersonId>& people, const QString& office, QDate since)
{
    std::map<QString, QString> errors;
    if (!officeOfKey(office)) errors[u"office"_s] = tr("Pilih OPD tujuannya.");
    if (!since.isValid()) {
        errors[u"since"_s] = tr("Hari pertama di tempat baru belum diisi. Tulis hari/bulan/tahun, misalnya 01/12/2026.");
        return errors;
    }
    (void)m_workspace.store().read([&](Session& session) {
        for (const PersonId person : people) {
            const QDate first = organisation::firstDayOfNextPlace(session, person);
            if (first.isValid() && since < first) errors[u"since"_s] = wording::errorSentence({ErrorCode::RuleRefused, {u"place-day"_s, first.toString(Qt::ISODate)}});
        }
    }).has_value();
    return errors;
}

void PeoplePresenter::transfer(const std::vector<PersonId>& people, const QString& office, const QString& unit, const QString& post, QDate since)
{
    const auto target = officeOfKey(office);
    if (!target || people.empty()) return;
    const QString words = tr("Memutasi %1 ke %2 mulai %3").arg(namesOf(people), nameOf(m_offices, target), wording::shortDate(since));
    act(u"people.transfer"_s, words, [&](Session& session) -> Result<void> {
        const auto unitId = unitIn(session, *target, unit, since);
        for (const PersonId person : people)
            if (const auto moved = organisation::transfer(session, person, *target, unitId, post.trimmed(), since); !moved) return moved;
        return {};
    });
}

std::map<QString, QString> PeoplePresenter::errorsInLeaving(const std::vector<PersonId>& people, QDate lastDay)
{
    std::map<QString, QString> errors;
    if (!lastDay.isValid()) {
        errors[u"day"_s] = tr("Hari kerja terakhir belum diisi. Tulis hari/bulan/tahun, misalnya 31/12/2026.");
        return errors;
    }
    (void)m_workspace.store().read([&](Session& session) {
        for (const PersonId person : people) {
            const QDate next = organisation::firstDayOfNextPlace(session, person);
            if (next.isValid() && lastDay < next.addDays(-1)) errors[u"day"_s] = wording::errorSentence({ErrorCode::RuleRefused, {u"end-day"_s, next.addDays(-1).toString(Qt::ISODate)}});
        }
    }).has_value();
    return errors;
}

void PeoplePresenter::leave(const std::vector<PersonId>& people, organisation::DepartureReason reason, QDate lastDay, const QString& note)
{
    if (people.empty()) return;
    const QString words = tr("Mencatat %1 keluar (%2) setelah %3").arg(namesOf(people), departureWords(reason), wording::shortDate(lastDay));
    act(u"people.leave"_s, words, [&](Session& session) -> Result<void> {
        for (const PersonId person : people)
            if (const auto left = organisation::leave(session, {{}, person, lastDay, reason, note.trimmed()}); !left) return left;
        return {};
    });
}

void PeoplePresenter::setSuperior(const std::vector<PersonId>& people, std::optional<PersonId> superior, QDate since)
{
    if (people.empty()) return;
    const ListedPerson* named = superior ? find(*superior) : nullptr;
    const QString words = named ? tr("Menunjuk %1 sebagai atasan langsung %2").arg(named->line.person.fullName(), namesOf(people))
                                : tr("Mengembalikan atasan langsung %1 kepada kepala unitnya").arg(namesOf(people));
    act(u"people.superior"_s, words, [&](Session& session) {
        organisation::SuperiorRepository superiors(session);
        for (const PersonId person : people) {
            if (!superior) superiors.endSuperior(person, since);
            else if (person != *superior) superiors.setSuperior(person, *superior, since);
        }
    });
}

void PeoplePresenter::setHead(OfficeId office, std::optional<UnitId> unit, PersonId head, QDate since)
{
    const ListedPerson* named = find(head);
    const QString place = unit ? nameOf(m_units, unit) : nameOf(m_offices, std::optional(office));
    act(u"people.head"_s, tr("Mencatat %1 sebagai kepala %2").arg(named ? named->line.person.fullName() : QString(), place),
        [&](Session& session) { organisation::SuperiorRepository(session).setHead(office, unit, head, since); });
}

QString PeoplePresenter::headOf(OfficeId office, std::optional<UnitId> unit) const
{
    for (const organisation::UnitHead& head : m_heads) {
        const ListedPerson* person = head.office == office && head.unit == unit && head.validity.contains(asOf()) ? find(head.person) : nullptr;
        if (person) return labelOf(*person);
    }
    return {};
}

void PeoplePresenter::exportRows(const std::vector<int>& places, const QString& path)
{
    exchange::ExportList list{.title = tr("Pegawai %1").arg(wording::shortDate(asOf())),
                              .columns = {{tr("Nama")}, {tr("NIP")}, {tr("Golongan")}, {tr("Jabatan")}, {tr("OPD")}, {tr("Unit kerja")}, {tr("Jenis")}, {tr("Atasan langsung")}},
                              .rows = {}};
    for (const int place : places) {
        const ListedPerson& person = m_rows.row(place).person;
        const organisation::PersonLine& line = person.line;
        list.rows.push_back({line.person.fullName(), line.person.nip, line.rank, line.post, line.officeName, line.unitName, line.employment, person.superiorName});
    }
    const auto written = exchange::writeList(list, path, m_workspace.clock().nowUtc());
    Q_EMIT said(written ? tr("Tersimpan: %1").arg(path) : wording::errorSentence(written.error()));
}

Explanation PeoplePresenter::explanation(int row) const
{
    if (row < 0 || row >= m_rows.rowCount()) return {};
    const ListedPerson& person = m_rows.row(row).person;
    const organisation::PersonLine& line = person.line;
    Explanation why{.title = line.person.fullName(), .subtitle = line.person.nip};
    ReasonSection place{.heading = tr("Tempat kerja pada %1").arg(wording::longDate(asOf()))};
    if (line.office) place.rows.push_back({.text = line.officeName, .note = line.unitName});
    else place.paragraph = person.departure ? departureWords(*person.departure) : tr("Belum ada penempatan pada hari itu.");
    ReasonSection superior{.heading = tr("Atasan langsung")};
    if (person.superior) superior.rows.push_back({.text = person.superiorName, .note = superiorWords(person.superior->by)});
    else superior.paragraph = tr("Belum diketahui: kepala unit atau OPD-nya belum dicatat.");
    why.sections = {std::move(place), std::move(superior)};
    if (const auto nip = organisation::Nip::parse(line.person.nip)) {
        ReasonSection number{.heading = tr("Yang terbaca dari NIP")};
        number.rows.push_back({.text = tr("Lahir"), .figure = wording::shortDate(nip->birthDate())});
        number.rows.push_back({.text = nip->kind() == organisation::Nip::Kind::Pns ? tr("TMT CPNS") : tr("Kontrak PPPK"),
                               .figure = nip->startMonth() ? u"%1-%2"_s.arg(*nip->startMonth(), 2, 10, QChar(u'0')).arg(nip->startYear()) : QString::number(nip->startYear())});
        number.rows.push_back({.text = tr("Jenis kelamin"), .figure = nip->sex() == organisation::Sex::Male ? tr("laki-laki") : tr("perempuan")});
        why.sections.push_back(std::move(number));
    }
    why.footer = tr("Daftar menunjukkan keadaan per %1; mutasi sesudahnya tidak mengubahnya.").arg(wording::shortDate(asOf()));
    return why;
}

QStringList PeoplePresenter::examples()
{
    if (m_people.empty()) load();
    const auto placed = std::ranges::find(m_people, Standing::Placed, &ListedPerson::standing);
    if (placed == m_people.end()) return {};
    return {u"opd/pegawai/%1"_s.arg(placed->line.person.id->number())};
}

} // namespace tinjau::ui
