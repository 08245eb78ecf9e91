// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_presenter.h"

#include "core/organisation/former_name_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"


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

enum OfficeColumn { NameColumn, ShortColumn };

QString validityWords(const DateRange& validity)
{
    const QString words = wording::dateRange(validity);
    return words.isEmpty() ? QString(u'–') : words;
}

std::vector<RowModel<OfficeRow>::Field> officeFields()
{
    return std::vector<RowModel<OfficeRow>::Field>{
        {{u"nama"_s, OrganisationPresenter::tr("OPD"), Qt::AlignLeft, 260, true, true}, [](const OfficeRow& o) { return Cell{.text = o.office.name}; }},
        {{u"singkatan"_s, OrganisationPresenter::tr("Singkatan"), Qt::AlignLeft, 120, false, true}, [](const OfficeRow& o) { return Cell{.text = o.office.shortName}; }},
        {{u"layanan"_s, OrganisationPresenter::tr("Layanan"), Qt::AlignRight, 80}, [](const OfficeRow& o) { return Cell{.text = QString::number(o.services), .sort = o.services}; }},
        {{u"unit"_s, OrganisationPresenter::tr("Unit"), Qt::AlignRight, 64}, [](const OfficeRow& o) { return Cell{.text = QString::number(o.units), .sort = o.units}; }},
        {{u"berlaku"_s, OrganisationPresenter::tr("Berlaku"), Qt::AlignLeft, 150}, [](const OfficeRow& o) { return Cell{.text = validityWords(o.office.validity), .tone = Tone::Quiet}; }}};
}

std::vector<RowModel<Unit>::Field> unitFields()
{
    return std::vector<RowModel<Unit>::Field>{
        {{u"nama"_s, OrganisationPresenter::tr("Unit kerja"), Qt::AlignLeft, 200, true, true}, [](const Unit& u) { return Cell{.text = u.name, .tip = u.name}; }},
        {{u"berlaku"_s, OrganisationPresenter::tr("Berlaku"), Qt::AlignLeft, 150}, [](const Unit& u) { return Cell{.text = validityWords(u.validity), .tone = Tone::Quiet}; }}};
}

std::vector<RowModel<ServiceRow>::Field> serviceFields()
{
    return std::vector<RowModel<ServiceRow>::Field>{
        {{u"nama"_s, OrganisationPresenter::tr("Jenis layanan"), Qt::AlignLeft, 180, true, true}, [](const ServiceRow& s) { return Cell{.text = s.service.name, .tip = s.service.name}; }},
        {{.id = u"unit"_s, .title = OrganisationPresenter::tr("Unit"), .width = 120, .isHidden = true}, [](const ServiceRow& s) { return Cell{.text = s.unit, .tone = Tone::Quiet}; }},
        {{u"berlaku"_s, OrganisationPresenter::tr("Berlaku"), Qt::AlignLeft, 150}, [](const ServiceRow& s) { return Cell{.text = validityWords(s.service.validity), .tone = Tone::Quiet}; }}};
}

} // namespace

OrganisationPresenter::OrganisationPresenter(Workspace& workspace) : m_workspace(workspace), m_offices(officeFields()), m_units(unitFields()), m_services(serviceFields())
{
    m_offices.setEditing([this](const std::vector<CellEdit>& edits) { return editOffices(edits); });
    m_units.setEditing([this](const std::vector<CellEdit>& edits) { return editUnits(edits); });
    m_services.setEditing([this](const std::vector<CellEdit>& edits) { return editServices(edits); });
    connect(&m_workspace, &Workspace::changed, this, &OrganisationPresenter::load);
}

template <typename Work>
bool OrganisationPresenter::act(const QString& code, const QString& description, Work work)
{
    const auto done = m_workspace.store().write({code, description}, work);
    if (!done) {
        Q_EMIT said(wording::errorSentence(done.error()));
        return false;
    }
    m_workspace.tellChanged();
    Q_EMIT said(description + u'.', tr("Urungkan"), u"edit.undo"_s);
    return true;
}

void OrganisationPresenter::load()
{
    const QDate today = m_workspace.today();
    const auto rows = m_workspace.store().read([today](Session& session) {
        std::vector<OfficeRow> read;
        for (const Office& office : OfficeRepository(session).all(today))
            read.push_back({office, static_cast<int>(ServiceRepository(session).of(*office.id, today).size()),
                            static_cast<int>(organisation::UnitRepository(session).of(*office.id, today).size())});
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
    std::vector<Unit> units;
    std::vector<ServiceRow> services;
    const QDate today = m_workspace.today();
    const auto read = m_workspace.store().read([&](Session& session) {
        if (!m_selected) return;
        UnitRepository repository(session);
        units = repository.of(*m_selected, today);
        for (Service& service : ServiceRepository(session).of(*m_selected, today)) {
            const auto unit = service.unit ? repository.find(*service.unit) : std::nullopt;
            services.push_back({std::move(service), unit ? unit->name : QString()});
        }
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
        else if (edit.column == ShortColumn) office.shortName = text;
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
        changedUnits.push_back(m_units.row(edit.row));
        changedUnits.back().name = edit.text.trimmed();
    }
    return act(u"unit.edit"_s, tr("Mengubah %1 unit").arg(changedUnits.size()), [&](Session& session) {
        for (const Unit& unit : changedUnits) UnitRepository(session).update(unit);
    });
}

bool OrganisationPresenter::editServices(const std::vector<CellEdit>& edits)
{
    std::vector<Service> changedServices;
    for (const CellEdit& edit : edits) {
        if (edit.column != NameColumn || edit.text.trimmed().isEmpty()) return false;
        changedServices.push_back(m_services.row(edit.row).service);
        changedServices.back().name = edit.text.trimmed();
    }
    return act(u"service.edit"_s, tr("Mengubah %1 layanan").arg(changedServices.size()), [&](Session& session) {
        for (const Service& service : changedServices) ServiceRepository(session).update(service);
    });
}

QString OrganisationPresenter::nameOf(OrganisationPart part, int row) const
{
    const auto within = [row](const auto& model) { return row >= 0 && row < model.rowCount(); };
    switch (part) {
    case OrganisationPart::Office: return within(m_offices) ? m_offices.row(row).office.name : QString();
    case OrganisationPart::Unit: return within(m_units) ? m_units.row(row).name : QString();
    case OrganisationPart::Service: return within(m_services) ? m_services.row(row).service.name : QString();
    }
    return {};
}

std::map<QString, QString> OrganisationPresenter::errorsIn(const QString& name, QDate date, bool isEnd) const
{
    std::map<QString, QString> errors;
    if (name.trimmed().isEmpty()) errors[u"name"_s] = tr("Nama belum diisi.");
    if (isEnd && !date.isValid()) errors[u"date"_s] = tr("Hari terakhir belum diisi. Tulis hari/bulan/tahun, misalnya 31/12/2026.");
    if (!isEnd && date.isValid() && date > m_workspace.today()) errors[u"date"_s] = tr("Hari ini belum tiba. Catat pada harinya, atau tulis hari ini.");
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
    if (before.isEmpty() || before == after) return;
    act(u"organisation.rename"_s, tr("Mengganti nama %1 menjadi %2").arg(before, after), [&](Session& session) {
        const auto keep = [&](const organisation::NamedThing& thing) {
            if (from.isValid()) organisation::FormerNameRepository(session).add(thing, {before, from.addDays(-1)});
        };
        if (part == OrganisationPart::Office) {
            Office office = m_offices.row(row).office;
            keep(*office.id);
            office.name = after;
            OfficeRepository(session).update(office);
        } else if (part == OrganisationPart::Unit) {
            Unit unit = m_units.row(row);
            keep(*unit.id);
            unit.name = after;
            UnitRepository(session).update(unit);
        } else {
            Service service = m_services.row(row).service;
            keep(*service.id);
            service.name = after;
            ServiceRepository(session).update(service);
        }
    });
}

void OrganisationPresenter::end(OrganisationPart part, int row, QDate lastDay)
{
    const QString name = nameOf(part, row);
    if (name.isEmpty()) return;
    act(u"organisation.end"_s, tr("Mengakhiri %1 setelah %2").arg(name, wording::shortDate(lastDay)), [&](Session& session) {
        if (part == OrganisationPart::Office) {
            Office office = m_offices.row(row).office;
            office.validity.last = lastDay;
            OfficeRepository(session).update(office);
        } else if (part == OrganisationPart::Unit) {
            Unit unit = m_units.row(row);
            unit.validity.last = lastDay;
            UnitRepository(session).update(unit);
        } else {
            Service service = m_services.row(row).service;
            service.validity.last = lastDay;
            ServiceRepository(session).update(service);
        }
    });
}

} // namespace tinjau::ui
