// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/person_presenter.h"

#include "core/organisation/machine_repository.h"
#include "core/organisation/nik.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_acts.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/storage/journal.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "ui/base/act_outcome.h"
#include "ui/base/typed_date.h"
#include "ui/organisation/people_presenter.h"

#include <QHash>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using organisation::Aspect;
using organisation::Person;
using organisation::PersonTerm;
using organisation::Placement;
using storage::Session;

enum TermColumn { AspectColumn, ValueColumn, TermFromColumn, TermToColumn };
enum PlacementColumn { OfficeColumn, UnitColumn, PlacementFromColumn, PlacementToColumn };

QString dayText(QDate day)
{
    return day.isValid() ? wording::shortDate(day) : QString();
}

Cell fromCell(const DateRange& validity)
{
    return {.text = dayText(validity.first), .sort = validity.first, .tip = validity.first.isValid() ? QString() : PersonPresenter::tr("sejak semula; tidak diketahui sejak kapan")};
}

Cell toCell(const DateRange& validity)
{
    return {.text = validity.last.isValid() ? dayText(validity.last) : PersonPresenter::tr("seterusnya"), .sort = validity.last,
            .tone = validity.last.isValid() ? Tone::Plain : Tone::Quiet};
}

std::vector<RowModel<PersonTerm>::Field> termFields()
{
    return std::vector<RowModel<PersonTerm>::Field>{
        {{u"hal"_s, PersonPresenter::tr("Hal"), Qt::AlignLeft, 148}, [](const PersonTerm& t) { return Cell{.text = aspectWords(t.aspect), .sort = static_cast<int>(t.aspect)}; }},
        {{u"isi"_s, PersonPresenter::tr("Isi"), Qt::AlignLeft, 220, true, true}, [](const PersonTerm& t) { return Cell{.text = t.value, .tip = t.value}; }},
        {{u"mulai"_s, PersonPresenter::tr("Mulai (TMT)"), Qt::AlignLeft, 104, false, true}, [](const PersonTerm& t) { return fromCell(t.validity); }},
        {{u"sampai"_s, PersonPresenter::tr("Sampai"), Qt::AlignLeft, 104, false, true}, [](const PersonTerm& t) { return toCell(t.validity); }}};
}

std::vector<RowModel<PlacementRow>::Field> placementFields()
{
    return std::vector<RowModel<PlacementRow>::Field>{
        {{u"opd"_s, PersonPresenter::tr("OPD"), Qt::AlignLeft, 220, true}, [](const PlacementRow& r) { return Cell{.text = r.office, .tip = r.office}; }},
        {{u"unit"_s, PersonPresenter::tr("Unit kerja"), Qt::AlignLeft, 170}, [](const PlacementRow& r) { return Cell{.text = r.unit, .tip = r.unit}; }},
        {{u"mulai"_s, PersonPresenter::tr("Mulai"), Qt::AlignLeft, 104, false, true}, [](const PlacementRow& r) { return fromCell(r.placement.validity); }},
        {{u"sampai"_s, PersonPresenter::tr("Sampai"), Qt::AlignLeft, 104, false, true}, [](const PlacementRow& r) { return toCell(r.placement.validity); }}};
}

QString foundByWords(const QString& code)
{
    static const QHash<QString, const char*> words{{u"ROSTER"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "dari daftar pegawai")}, {u"NIP"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "PIN sama dengan NIP")},
                                                   {u"NAME"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "nama sama, disetujui")}, {u"NIP_PREFIX"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "awal NIP, disetujui")},
                                                   {u"PREFIX"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "awal nama, disetujui")}, {u"NIP15+NAME"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "15 angka NIP dan nama, disetujui")}};
    const auto known = words.constFind(code);
    return known == words.constEnd() ? PersonPresenter::tr("ditetapkan petugas") : PersonPresenter::tr(*known);
}

std::vector<RowModel<PinRow>::Field> pinFields()
{
    return std::vector<RowModel<PinRow>::Field>{
        {{u"mesin"_s, PersonPresenter::tr("Mesin"), Qt::AlignLeft, 180, true}, [](const PinRow& r) { return Cell{.text = r.machine, .tip = r.machine}; }},
        {{u"pin"_s, PersonPresenter::tr("PIN"), Qt::AlignLeft, 110}, [](const PinRow& r) { return Cell{.text = r.owner.pin}; }},
        {{u"asal"_s, PersonPresenter::tr("Diketahui dari"), Qt::AlignLeft, 190}, [](const PinRow& r) { return Cell{.text = foundByWords(r.owner.foundBy), .tone = Tone::Quiet}; }},
        {{u"mulai"_s, PersonPresenter::tr("Mulai"), Qt::AlignLeft, 104}, [](const PinRow& r) { return fromCell(r.owner.validity); }},
        {{u"sampai"_s, PersonPresenter::tr("Sampai"), Qt::AlignLeft, 104}, [](const PinRow& r) { return toCell(r.owner.validity); }}};
}

std::vector<RowModel<ChangeRow>::Field> changeFields()
{
    return std::vector<RowModel<ChangeRow>::Field>{
        {{u"waktu"_s, PersonPresenter::tr("Waktu (UTC)"), Qt::AlignLeft, 130}, [](const ChangeRow& r) { return Cell{.text = r.act.at.toString(u"dd-MM-yyyy HH.mm"_s), .sort = r.act.at}; }},
        {{u"perbuatan"_s, PersonPresenter::tr("Perbuatan"), Qt::AlignLeft, 260}, [](const ChangeRow& r) { return Cell{.text = r.act.description, .tip = r.act.description}; }},
        {{u"isi"_s, PersonPresenter::tr("Yang berubah"), Qt::AlignLeft, 320, true}, [](const ChangeRow& r) { return Cell{.text = r.what, .tip = r.what}; }},
        {{u"oleh"_s, PersonPresenter::tr("Oleh"), Qt::AlignLeft, 120}, [](const ChangeRow& r) { return Cell{.text = r.act.actor}; }},
        {{u"keadaan"_s, PersonPresenter::tr("Keadaan"), Qt::AlignLeft, 90}, [](const ChangeRow& r) { return Cell{.text = r.act.isUndone ? PersonPresenter::tr("diurungkan") : QString(), .tone = Tone::Quiet}; }}};
}

/// What a column of the journal is called on the screen; empty: not shown.
QString fieldWords(const QString& column)
{
    static const QHash<QString, const char*> words{{u"name"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "nama")}, {u"front_title"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "gelar depan")}, {u"back_title"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "gelar belakang")},
                                                   {u"nip"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "NIP")}, {u"nik"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "NIK")}, {u"born"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "tanggal lahir")},
                                                   {u"value"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "isi")}, {u"valid_from"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "mulai")}, {u"valid_to"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "sampai")},
                                                   {u"last_day"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "hari terakhir")}, {u"reason"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "alasan")}, {u"pin"_s, QT_TRANSLATE_NOOP("tinjau::ui::PersonPresenter", "PIN")}};
    const auto known = words.constFind(column);
    return known == words.constEnd() ? QString() : PersonPresenter::tr(*known);
}

QString valueWords(const QJsonValue& value)
{
    const QString text = value.isNull() || value.isUndefined() ? u"–"_s : value.toVariant().toString();
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? wording::shortDate(day) : text;
}

QString changeWords(const storage::Change& change)
{
    QStringList parts;
    const QJsonObject before = change.before.value_or(QJsonObject()), after = change.after.value_or(QJsonObject());
    std::set<QString> columns;
    for (const QJsonObject& side : {before, after})
        for (const QString& column : side.keys()) columns.insert(column);
    for (const QString& column : columns) {
        const QString words = fieldWords(column);
        if (words.isEmpty() || before[column] == after[column]) continue;
        if (change.before) parts << u"%1: %2 → %3"_s.arg(words, valueWords(before[column]), valueWords(after[column]));
        else if (!after[column].isNull()) parts << u"%1 %2"_s.arg(words, valueWords(after[column]));
    }
    return parts.join(u" · "_s);
}

/// The day that was typed; an empty cell, "seterusnya" and "–" are none. Nothing if it is no day.
std::optional<QDate> typedDay(const QString& text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty() || typed == u"–"_s || typed == PersonPresenter::tr("seterusnya")) return QDate();
    return dateIn(typed);
}

/// Puts a typed day into the range; says what is wrong, else nothing.
QString putDay(DateRange& validity, bool isFrom, const QString& text)
{
    const auto day = typedDay(text);
    if (!day) return PersonPresenter::tr("“%1” bukan tanggal. Tulis hari/bulan/tahun, misalnya 01/12/2026.").arg(text);
    (isFrom ? validity.first : validity.last) = *day;
    if (validity.first.isValid() && validity.last.isValid() && validity.last < validity.first)
        return PersonPresenter::tr("Hari terakhir mendahului hari pertamanya. Betulkan salah satunya.");
    return {};
}

} // namespace

QString aspectWords(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Employment: return PersonPresenter::tr("Jenis kepegawaian");
    case Aspect::Rank: return PersonPresenter::tr("Golongan");
    case Aspect::Post: break;
    }
    return PersonPresenter::tr("Jabatan");
}

PersonPresenter::PersonPresenter(Workspace& workspace)
    : m_workspace(workspace), m_terms(termFields()), m_placements(placementFields()), m_pins(pinFields()), m_changes(changeFields())
{
    m_terms.setEditing([this](const std::vector<CellEdit>& edits) { return editTerms(edits); });
    m_placements.setEditing([this](const std::vector<CellEdit>& edits) { return editPlacements(edits); });
}

template <typename Work>
bool PersonPresenter::act(const QString& code, const QString& description, Work work)
{
    return tellOutcome(*this, m_workspace, m_workspace.store().write({code, description, {}}, work), description + u'.');
}

void PersonPresenter::open(std::optional<organisation::PersonId> person)
{
    m_id = person;
    load();
}

void PersonPresenter::load()
{
    m_person.reset();
    std::vector<PersonTerm> terms;
    std::vector<PlacementRow> placements;
    std::vector<PinRow> pins;
    const auto read = m_workspace.store().read([&](Session& session) {
        if (!m_id) return;
        for (organisation::ListedPerson& one : organisation::peopleOn(session, m_workspace.today()))
            if (one.line.person.id == m_id) m_person = std::move(one);
        organisation::PersonRepository people(session);
        terms = people.termsOf(*m_id);
        organisation::OfficeRepository offices(session);
        organisation::UnitRepository units(session);
        for (const Placement& placement : people.placementsOf(*m_id)) {
            const auto office = offices.find(placement.office);
            const auto unit = placement.unit ? units.find(*placement.unit) : std::nullopt;
            placements.push_back({placement, office ? office->name : QString(), unit ? unit->name : QString()});
        }
        const auto machines = organisation::MachineRepository(session).all();
        for (const organisation::PinOwner& owner : people.pinsOf(*m_id)) {
            const auto machine = std::ranges::find(machines, std::optional(owner.machine), &organisation::Machine::id);
            pins.push_back({owner, machine == machines.end() ? QString() : machine->name});
        }
    });
    if (!read) Q_EMIT said(wording::errorSentence(read.error()));
    m_terms.show(std::move(terms));
    m_placements.show(std::move(placements));
    m_pins.show(std::move(pins));
    loadChanges();
    Q_EMIT changed();
}

void PersonPresenter::loadChanges()
{
    std::vector<ChangeRow> rows;
    storage::Journal journal(m_workspace.store());
    const auto take = [&](const QString& table, qint64 row, const QString& subject = {}) {
        const auto history = journal.history(table, row);
        if (!history) return;
        for (const storage::Change& change : *history)
            if (const QString what = changeWords(change); !what.isEmpty()) rows.push_back({change.act, subject.isEmpty() ? what : subject + u": "_s + what});
    };
    if (m_person) take(u"person"_s, m_id->number());
    for (const PersonTerm& term : m_terms.rows()) take(u"person_term"_s, *term.id, aspectWords(term.aspect));
    for (const PlacementRow& row : m_placements.rows()) take(u"placement"_s, *row.placement.id, row.unit.isEmpty() ? row.office : row.office + u", "_s + row.unit);
    for (const PinRow& row : m_pins.rows()) take(u"pin_owner"_s, *row.owner.id, row.machine);
    if (m_person && m_person->departure) take(u"departure"_s, *m_person->departure->id);
    std::ranges::stable_sort(rows, [](const ChangeRow& one, const ChangeRow& other) { return one.act.id > other.act.id; });
    m_changes.show(std::move(rows));
}

IdentityFields PersonPresenter::identity() const
{
    if (!m_person) return {};
    const Person& person = m_person->line.person;
    return {person.frontTitle, person.name, person.backTitle, person.nip, person.nik, person.born};
}

Person PersonPresenter::personOf(const IdentityFields& fields) const
{
    Person person = m_person->line.person;
    person.frontTitle = fields.front.simplified();
    person.name = fields.name.simplified();
    person.backTitle = fields.back.simplified();
    const auto nip = organisation::readNip(fields.nip).nip;
    person.nip = nip ? nip->digits() : QString();
    const auto nik = organisation::readNik(fields.nik, m_workspace.today()).nik;
    person.nik = nik ? nik->digits() : QString();
    person.born = nip && nip->birthDate() == fields.born ? QDate() : fields.born;
    return person;
}

std::map<QString, QString> PersonPresenter::errorsIn(const IdentityFields& fields)
{
    std::map<QString, QString> errors;
    if (!m_person) return errors;
    if (fields.name.trimmed().isEmpty()) errors[u"name"_s] = tr("Nama belum diisi.");
    if (const QString trouble = nipTrouble(fields.nip); !trouble.isEmpty()) errors[u"nip"_s] = trouble;
    if (!fields.nik.trimmed().isEmpty() && !organisation::readNik(fields.nik, m_workspace.today()).nik)
        errors[u"nik"_s] = tr("NIK ini bukan 16 angka yang benar. Salin dari KTP, atau kosongkan.");
    const auto nip = organisation::readNip(fields.nip).nip;
    if (!nip) return errors;
    if (fields.born.isValid() && organisation::contradictsBirthDate(*nip, fields.born))
        errors[u"born"_s] = tr("Berbeda dari NIP (%1). Keduanya tetap disimpan; periksa mana yang benar.").arg(wording::shortDate(nip->birthDate()));
    const auto owner = m_workspace.store().read([&](Session& session) { return organisation::PersonRepository(session).withNip(nip->digits()); });
    if (owner && *owner && (*owner)->id != m_id)
        errors[u"nip"_s] = wording::errorSentence({ErrorCode::RuleRefused, {u"nip-taken"_s, nip->digits(), (*owner)->fullName()}});
    return errors;
}

QString PersonPresenter::nipWords() const
{
    const auto nip = m_person ? organisation::Nip::parse(m_person->line.person.nip) : std::nullopt;
    if (!nip) return {};
    const QString sex = nip->sex() == organisation::Sex::Male ? tr("laki-laki") : tr("perempuan");
    if (nip->kind() == organisation::Nip::Kind::Pppk)
        return tr("Menurut NIP: lahir %1, %2, PPPK tahun %3, kontrak ke-%4").arg(wording::shortDate(nip->birthDate()), sex).arg(nip->startYear()).arg(nip->contractOrder().value_or(1));
    return tr("Menurut NIP: lahir %1, %2, CPNS sejak %3-%4").arg(wording::shortDate(nip->birthDate()), sex).arg(nip->startMonth().value_or(1), 2, 10, QChar(u'0')).arg(nip->startYear());
}

void PersonPresenter::save(const IdentityFields& fields)
{
    if (!m_person) return;
    auto errors = errorsIn(fields);
    errors.erase(u"born"_s); // a warning: the date is kept beside the NIP
    if (!errors.empty()) return;
    const Person person = personOf(fields);
    if (person == m_person->line.person) return;
    act(u"people.correct"_s, tr("Mengubah data diri %1").arg(person.fullName()), [&](Session& session) { return organisation::correctPerson(session, person); });
}

bool PersonPresenter::setTerm(Aspect aspect, const QString& value, QDate since)
{
    if (!m_person || value.trimmed().isEmpty()) return false;
    return act(u"people.term"_s, tr("Mencatat %1 %2 untuk %3").arg(aspectWords(aspect).toLower(), value.trimmed(), m_person->line.person.fullName()),
               [&](Session& session) { organisation::PersonRepository(session).setTerm(*m_id, aspect, value.trimmed(), since); });
}

bool PersonPresenter::editTerms(const std::vector<CellEdit>& edits)
{
    std::map<int, PersonTerm> changed;
    for (const CellEdit& edit : edits) {
        PersonTerm& term = changed.try_emplace(edit.row, m_terms.row(edit.row)).first->second;
        QString trouble;
        if (edit.column == AspectColumn) return false;
        if (edit.column == ValueColumn) term.value = edit.text.trimmed();
        else trouble = putDay(term.validity, edit.column == TermFromColumn, edit.text);
        if (term.value.isEmpty()) trouble = tr("Isinya tidak boleh kosong. Akhiri dengan tanggal di kolom Sampai.");
        if (trouble.isEmpty()) continue;
        Q_EMIT said(trouble);
        return false;
    }
    return act(u"people.edit-terms"_s, tr("Mengubah riwayat %1").arg(m_person->line.person.fullName()), [&](Session& session) {
        for (const auto& [row, term] : changed) organisation::PersonRepository(session).updateTerm(term);
    });
}

bool PersonPresenter::editPlacements(const std::vector<CellEdit>& edits)
{
    std::map<int, Placement> changed;
    for (const CellEdit& edit : edits) {
        if (edit.column != PlacementFromColumn && edit.column != PlacementToColumn) return false;
        Placement& placement = changed.try_emplace(edit.row, m_placements.row(edit.row).placement).first->second;
        if (const QString trouble = putDay(placement.validity, edit.column == PlacementFromColumn, edit.text); !trouble.isEmpty()) {
            Q_EMIT said(trouble);
            return false;
        }
    }
    return act(u"people.edit-placements"_s, tr("Mengubah penempatan %1").arg(m_person->line.person.fullName()), [&](Session& session) {
        for (const auto& [row, placement] : changed) organisation::PersonRepository(session).updatePlacement(placement);
    });
}

} // namespace tinjau::ui
