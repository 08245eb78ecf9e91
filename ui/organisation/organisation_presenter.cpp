// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_presenter.h"

#include "core/organisation/dated_name.h"
#include "core/organisation/merge_offices.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/survey/follow_office.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "ui/base/act_outcome.h"

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using organisation::Office;
using organisation::OfficeRepository;
using organisation::Service;
using organisation::ServiceRepository;
using organisation::Unit;
using organisation::UnitRepository;
using storage::Session;

/// Of every table the first column; then the short name of an office, the unit of a service.
enum Column { NameColumn, SecondColumn };

QString validityWords(const DateRange& validity)
{
    const QString words = wording::dateRange(validity);
    return words.isEmpty() ? QString(u'–') : words;
}

QString lastDayWords(QDate day)
{
    return OrganisationPresenter::tr("s.d. %1").arg(wording::shortDate(day));
}

/// The names before stand in the tip.
Cell nameCell(const QString& name, const FormerNames& former)
{
    QStringList tip{name};
    for (const auto& earlier : former) tip << u"%1 (%2)"_s.arg(earlier.name, lastDayWords(earlier.lastDay));
    return {.text = name, .tip = tip.join(u'\n')};
}

std::vector<RowModel<OfficeRow>::Field> officeFields()
{
    return std::vector<RowModel<OfficeRow>::Field>{
        {{u"nama"_s, OrganisationPresenter::tr("OPD"), Qt::AlignLeft, 260, true, true}, [](const OfficeRow& o) { return nameCell(o.office.name, o.former); }},
        {{u"singkatan"_s, OrganisationPresenter::tr("Singkatan"), Qt::AlignLeft, 120, false, true}, [](const OfficeRow& o) { return Cell{.text = o.office.shortName}; }},
        {{u"layanan"_s, OrganisationPresenter::tr("Layanan"), Qt::AlignRight, 80}, [](const OfficeRow& o) { return Cell{.text = QString::number(o.services), .sort = o.services}; }},
        {{u"unit"_s, OrganisationPresenter::tr("Unit"), Qt::AlignRight, 64}, [](const OfficeRow& o) { return Cell{.text = QString::number(o.units), .sort = o.units}; }},
        {{u"berlaku"_s, OrganisationPresenter::tr("Berlaku"), Qt::AlignLeft, 150}, [](const OfficeRow& o) { return Cell{.text = validityWords(o.office.validity), .tone = Tone::Quiet}; }}};
}

std::vector<RowModel<UnitRow>::Field> unitFields()
{
    return std::vector<RowModel<UnitRow>::Field>{
        {{u"nama"_s, OrganisationPresenter::tr("Unit kerja"), Qt::AlignLeft, 200, true, true}, [](const UnitRow& u) { return nameCell(u.unit.name, u.former); }},
        {{u"berlaku"_s, OrganisationPresenter::tr("Berlaku"), Qt::AlignLeft, 150}, [](const UnitRow& u) { return Cell{.text = validityWords(u.unit.validity), .tone = Tone::Quiet}; }}};
}

std::vector<RowModel<ServiceRow>::Field> serviceFields()
{
    return std::vector<RowModel<ServiceRow>::Field>{
        {{u"nama"_s, OrganisationPresenter::tr("Jenis layanan"), Qt::AlignLeft, 180, true, true}, [](const ServiceRow& s) { return nameCell(s.service.name, s.former); }},
        {{.id = u"unit"_s, .title = OrganisationPresenter::tr("Unit kerja"), .width = 120, .editable = true}, [](const ServiceRow& s) { return Cell{.text = s.unit, .tip = s.unit}; }},
        {{.id = u"berlaku"_s, .title = OrganisationPresenter::tr("Berlaku"), .width = 150, .isHidden = true}, [](const ServiceRow& s) { return Cell{.text = validityWords(s.service.validity), .tone = Tone::Quiet}; }}};
}

void tellFormer(std::vector<ReasonRow>& rows, const QString& now, const FormerNames& former, bool isOffice)
{
    for (const auto& earlier : former)
        rows.push_back({.text = earlier.name, .figure = lastDayWords(earlier.lastDay), .note = isOffice ? QString() : OrganisationPresenter::tr("sekarang %1").arg(now)});
}

/// What ended before today, of those that ever were.
template <typename Thing>
void tellEnded(std::vector<ReasonRow>& rows, const std::vector<Thing>& all, QDate today)
{
    for (const Thing& thing : all)
        if (thing.validity.last.isValid() && thing.validity.last < today) rows.push_back({.text = thing.name, .figure = lastDayWords(thing.validity.last)});
}

} // namespace

OrganisationPresenter::OrganisationPresenter(Workspace& workspace) : m_workspace(workspace), m_offices(officeFields()), m_units(unitFields()), m_services(serviceFields())
{
    m_offices.setEditing([this](const std::vector<CellEdit>& edits) { return editOffices(edits); });
    m_units.setEditing([this](const std::vector<CellEdit>& edits) { return editUnits(edits); });
    m_services.setEditing([this](const std::vector<CellEdit>& edits) { return editServices(edits); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        load();
        Q_EMIT stored();
    });
}

template <typename Work>
bool OrganisationPresenter::act(const QString& code, const QString& description, Work work)
{
    return tellOutcome(*this, m_workspace, m_workspace.store().write({code, description}, work), description + u'.');
}

void OrganisationPresenter::load()
{
    const QDate today = m_workspace.today();
    const auto rows = m_workspace.store().read([today](Session& session) {
        std::vector<OfficeRow> read;
        auto former = organisation::FormerNameRepository(session).all();
        std::map<organisation::OfficeId, int> services, units;
        for (const Service& service : ServiceRepository(session).all(today)) ++services[service.office];
        for (const Unit& unit : UnitRepository(session).all(today)) ++units[unit.office];
        for (const Office& office : OfficeRepository(session).all(today)) read.push_back({office, services[*office.id], units[*office.id], std::move(former[*office.id])});
        return read;
    });
    if (!rows) Q_EMIT said(wording::errorSentence(rows.error()));
    // A table that is filled anew forgets its row for a moment; the selected office stays.
    m_isLoading = true;
    m_offices.show(rows ? *rows : std::vector<OfficeRow>{});
    m_isLoading = false;
    if (m_selected && rowOf(m_selected->number()) < 0) m_selected.reset();
    loadParts();
    Q_EMIT changed();
}

void OrganisationPresenter::loadParts()
{
    std::vector<UnitRow> units;
    std::vector<ServiceRow> services;
    m_ended.clear();
    const QDate today = m_workspace.today();
    const auto read = m_workspace.store().read([&](Session& session) {
        if (!m_selected) return;
        UnitRepository repository(session);
        ServiceRepository ofServices(session);
        auto former = organisation::FormerNameRepository(session).all();
        for (const Unit& unit : repository.of(*m_selected, today)) units.push_back({unit, std::move(former[*unit.id])});
        for (const Service& service : ofServices.of(*m_selected, today)) {
            const auto unit = service.unit ? repository.find(*service.unit) : std::nullopt;
            services.push_back({service, unit ? unit->name : QString(), std::move(former[*service.id])});
        }
        tellEnded(m_ended, repository.of(*m_selected, {}), today);
        tellEnded(m_ended, ofServices.of(*m_selected, {}), today);
    });
    if (!read) Q_EMIT said(wording::errorSentence(read.error()));
    m_units.show(std::move(units));
    m_services.show(std::move(services));
}

void OrganisationPresenter::select(int row)
{
    if (m_isLoading) return;
    const auto before = m_selected;
    m_selected = row >= 0 && row < m_offices.rowCount() ? m_offices.row(row).office.id : std::nullopt;
    if (m_selected == before) return;
    loadParts();
    Q_EMIT changed();
}

int OrganisationPresenter::rowOf(qint64 office) const
{
    for (int row = 0; row < m_offices.rowCount(); ++row)
        if (m_offices.row(row).office.id->number() == office) return row;
    return -1;
}

int OrganisationPresenter::selectedRow() const
{
    return m_selected ? rowOf(m_selected->number()) : -1;
}

QString OrganisationPresenter::selectedName() const
{
    const int row = selectedRow();
    return row < 0 ? QString() : m_offices.row(row).office.name;
}

bool OrganisationPresenter::editOffices(const std::vector<CellEdit>& edits)
{
    std::map<int, Office> changedOffices;
    for (const CellEdit& edit : edits) {
        const QString text = edit.text.trimmed();
        Office& office = changedOffices.try_emplace(edit.row, m_offices.row(edit.row).office).first->second;
        if (edit.column == NameColumn && !text.isEmpty()) office.name = text;
        else if (edit.column == SecondColumn) office.shortName = text;
        else return false;
    }
    return act(u"office.edit"_s, tr("Mengubah %1 OPD").arg(changedOffices.size()), [&](Session& session) {
        for (const auto& [row, office] : changedOffices) OfficeRepository(session).update(office);
    });
}

bool OrganisationPresenter::editUnits(const std::vector<CellEdit>& edits)
{
    std::vector<Unit> changedUnits;
    for (const CellEdit& edit : edits) {
        if (edit.column != NameColumn || edit.text.trimmed().isEmpty()) return false;
        changedUnits.push_back(m_units.row(edit.row).unit);
        changedUnits.back().name = edit.text.trimmed();
    }
    return act(u"unit.edit"_s, tr("Mengubah %1 unit").arg(changedUnits.size()), [&](Session& session) {
        for (const Unit& unit : changedUnits) UnitRepository(session).update(unit);
    });
}

std::optional<organisation::UnitId> OrganisationPresenter::unitNamed(const QString& name) const
{
    for (const UnitRow& row : m_units.rows())
        if (row.unit.name.compare(name, Qt::CaseInsensitive) == 0) return row.unit.id;
    return std::nullopt;
}

bool OrganisationPresenter::editServices(const std::vector<CellEdit>& edits)
{
    std::map<int, Service> changedServices;
    for (const CellEdit& edit : edits) {
        const QString text = edit.text.trimmed();
        Service& service = changedServices.try_emplace(edit.row, m_services.row(edit.row).service).first->second;
        if (edit.column == NameColumn && !text.isEmpty()) service.name = text;
        else if (edit.column == SecondColumn) service.unit = unitNamed(text);
        else return false;
        if (edit.column != SecondColumn || text.isEmpty() || service.unit) continue;
        Q_EMIT said(tr("Unit kerja “%1” belum ada di OPD ini. Tambahkan dahulu, atau ketik nama yang ada; kosong berarti seluruh OPD.").arg(text));
        return false;
    }
    return act(u"service.edit"_s, tr("Mengubah %1 layanan").arg(changedServices.size()), [&](Session& session) {
        for (const auto& [row, service] : changedServices) ServiceRepository(session).update(service);
    });
}

QString OrganisationPresenter::nameOf(OrganisationPart part, int row) const
{
    const auto within = [row](const auto& model) { return row >= 0 && row < model.rowCount(); };
    switch (part) {
    case OrganisationPart::Office: return within(m_offices) ? m_offices.row(row).office.name : QString();
    case OrganisationPart::Unit: return within(m_units) ? m_units.row(row).unit.name : QString();
    case OrganisationPart::Service: return within(m_services) ? m_services.row(row).service.name : QString();
    }
    return {};
}

std::optional<organisation::NamedThing> OrganisationPresenter::thingOf(OrganisationPart part, int row) const
{
    if (nameOf(part, row).isEmpty()) return std::nullopt;
    switch (part) {
    case OrganisationPart::Office: return *m_offices.row(row).office.id;
    case OrganisationPart::Unit: return *m_units.row(row).unit.id;
    case OrganisationPart::Service: return *m_services.row(row).service.id;
    }
    return std::nullopt;
}

bool OrganisationPresenter::isTaken(OrganisationPart part, int row, const QString& name) const
{
    for (int other = 0; !nameOf(part, other).isEmpty(); ++other)
        if (other != row && nameOf(part, other).compare(name, Qt::CaseInsensitive) == 0) return true;
    return false;
}

QString OrganisationPresenter::dayTrouble(NameChange change, OrganisationPart part, int row, QDate date)
{
    if (change == NameChange::End && !date.isValid()) return tr("Hari terakhir belum diisi. Tulis hari/bulan/tahun, misalnya 31/12/2026.");
    if (change != NameChange::End && date.isValid() && date > m_workspace.today()) return tr("Hari ini belum tiba. Catat pada harinya, atau tulis hari ini.");
    const auto thing = thingOf(part, row);
    if (change != NameChange::Rename || !thing || !date.isValid()) return {};
    const auto first = m_workspace.store().read([&](Session& session) { return organisation::firstDayOfNextName(session, *thing); });
    if (!first) return wording::errorSentence(first.error());
    if (!first->isValid() || date >= *first) return {};
    return wording::errorSentence({ErrorCode::RuleRefused, {u"name-day"_s, first->toString(Qt::ISODate)}});
}

std::map<QString, QString> OrganisationPresenter::errorsIn(NameChange change, OrganisationPart part, int row, const QString& name, QDate date)
{
    std::map<QString, QString> errors;
    const QString wanted = name.trimmed();
    if (wanted.isEmpty()) errors[u"name"_s] = tr("Nama belum diisi.");
    else if (change == NameChange::Rename && wanted == nameOf(part, row)) errors[u"name"_s] = tr("Nama ini masih sama dengan yang sekarang. Tulis nama barunya.");
    else if (change != NameChange::End && isTaken(part, change == NameChange::Add ? -1 : row, wanted)) errors[u"name"_s] = tr("Nama ini sudah ada di daftar. Pakai yang ada, atau tulis nama lain.");
    if (const QString trouble = dayTrouble(change, part, row, date); !trouble.isEmpty()) errors[u"date"_s] = trouble;
    return errors;
}

void OrganisationPresenter::add(OrganisationPart part, const QString& name, QDate from)
{
    const DateRange validity{from, {}};
    if (part == OrganisationPart::Office) {
        Office office;
        office.name = name.trimmed();
        office.validity = validity;
        act(u"office.add"_s, tr("Menambah OPD %1").arg(office.name), [&](Session& session) { OfficeRepository(session).insert(office); });
    } else if (m_selected && part == OrganisationPart::Unit) {
        Unit unit;
        unit.office = *m_selected;
        unit.name = name.trimmed();
        unit.validity = validity;
        act(u"unit.add"_s, tr("Menambah unit %1").arg(unit.name), [&](Session& session) { UnitRepository(session).insert(unit); });
    } else if (m_selected) {
        Service service;
        service.office = *m_selected;
        service.name = name.trimmed();
        service.validity = validity;
        act(u"service.add"_s, tr("Menambah layanan %1").arg(service.name), [&](Session& session) { ServiceRepository(session).insert(service); });
    }
}

void OrganisationPresenter::rename(OrganisationPart part, int row, const QString& name, QDate from)
{
    const QString before = nameOf(part, row), after = name.trimmed();
    const auto thing = thingOf(part, row);
    if (!thing || before == after) return;
    act(u"organisation.rename"_s, tr("Mengganti nama %1 menjadi %2").arg(before, after), [&](Session& session) { return organisation::rename(session, *thing, after, from); });
}

void OrganisationPresenter::end(OrganisationPart part, int row, QDate lastDay)
{
    const QString name = nameOf(part, row);
    const auto thing = thingOf(part, row);
    if (!thing) return;
    act(u"organisation.end"_s, tr("Mengakhiri %1 setelah %2").arg(name, wording::shortDate(lastDay)), [&](Session& session) { return organisation::endAfter(session, *thing, lastDay); });
}

std::map<QString, QString> OrganisationPresenter::errorsInMerge(int row, qint64 target, QDate since)
{
    std::map<QString, QString> errors;
    if (rowOf(target) < 0 || rowOf(target) == row) errors[u"office"_s] = tr("Pilih OPD tujuannya.");
    if (!since.isValid()) errors[u"since"_s] = tr("Tanggalnya belum diisi. Tulis hari/bulan/tahun, misalnya 01/01/2027.");
    else if (since > m_workspace.today()) errors[u"since"_s] = tr("Hari ini belum tiba. Catat pada harinya, atau tulis hari ini.");
    if (!errors.empty()) return errors;
    const DateRange& from = m_offices.row(row).office.validity;
    const DateRange& to = m_offices.row(rowOf(target)).office.validity;
    if (from.first.isValid() && from.first >= since) errors[u"since"_s] = wording::errorSentence({ErrorCode::RuleRefused, {u"end-day"_s, from.first.addDays(1).toString(Qt::ISODate)}});
    else if (!to.contains(since)) errors[u"since"_s] = wording::errorSentence({ErrorCode::RuleRefused, {u"begin-day"_s}});
    return errors;
}

void OrganisationPresenter::merge(int row, qint64 target, QDate since)
{
    if (nameOf(OrganisationPart::Office, row).isEmpty() || rowOf(target) < 0) return;
    const organisation::OfficeId merged = *m_offices.row(row).office.id, kept = organisation::OfficeId::fromNumber(target);
    const QString words = tr("Menggabungkan %1 ke %2 mulai %3").arg(m_offices.row(row).office.name, m_offices.row(rowOf(target)).office.name, wording::shortDate(since));
    act(u"office.merge"_s, words, [&](Session& session) -> Result<void> {
        const auto move = organisation::mergeOffices(session, kept, merged, since);
        if (!move) return failure(move.error());
        survey::followOffice(session, *move);
        return {};
    });
}

Explanation OrganisationPresenter::explanation() const
{
    const int row = selectedRow();
    if (row < 0) return {};
    const OfficeRow& office = m_offices.row(row);
    Explanation why{.title = office.office.name, .subtitle = office.office.shortName};
    ReasonSection names{.heading = tr("Nama sebelumnya")}, parts{.heading = tr("Unit kerja dan layanan, nama sebelumnya")};
    tellFormer(names.rows, office.office.name, office.former, true);
    if (names.rows.empty()) names.paragraph = tr("Belum pernah berganti nama.");
    for (const UnitRow& unit : m_units.rows()) tellFormer(parts.rows, unit.unit.name, unit.former, false);
    for (const ServiceRow& service : m_services.rows()) tellFormer(parts.rows, service.service.name, service.former, false);
    why.sections.push_back(std::move(names));
    if (!parts.rows.empty()) why.sections.push_back(std::move(parts));
    if (!m_ended.empty()) why.sections.push_back({.heading = tr("Sudah berakhir"), .rows = m_ended});
    why.footer = tr("Survei dan naskah memakai nama yang berlaku pada hari terakhir surveinya.");
    return why;
}

} // namespace tinjau::ui
