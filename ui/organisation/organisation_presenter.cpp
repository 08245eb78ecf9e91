// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_presenter.h"

#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"

#include <map>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using organisation::Office;
using organisation::OfficeRepository;
using organisation::Service;
using organisation::ServiceRepository;
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

std::vector<RowModel<Service>::Field> serviceFields()
{
    return std::vector<RowModel<Service>::Field>{
        {{u"nama"_s, OrganisationPresenter::tr("Jenis layanan"), Qt::AlignLeft, 200, true, true}, [](const Service& s) { return Cell{.text = s.name}; }},
        {{u"berlaku"_s, OrganisationPresenter::tr("Berlaku"), Qt::AlignLeft, 150}, [](const Service& s) { return Cell{.text = validityWords(s.validity), .tone = Tone::Quiet}; }}};
}

} // namespace

OrganisationPresenter::OrganisationPresenter(Workspace& workspace) : m_workspace(workspace), m_offices(officeFields()), m_services(serviceFields())
{
    m_offices.setEditing([this](const std::vector<CellEdit>& edits) { return editOffices(edits); });
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
    loadServices();
    Q_EMIT changed();
}

void OrganisationPresenter::loadServices()
{
    std::vector<Service> services;
    if (m_selected)
        if (const auto read = m_workspace.store().read([this](Session& session) { return ServiceRepository(session).of(*m_selected, m_workspace.today()); }))
            services = *read;
    m_services.show(std::move(services));
}

void OrganisationPresenter::select(int row)
{
    if (m_isLoading) return;
    const auto before = m_selected;
    m_selected = row >= 0 && row < m_offices.rowCount() ? m_offices.row(row).office.id : std::nullopt;
    if (m_selected == before) return;
    loadServices();
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

bool OrganisationPresenter::editServices(const std::vector<CellEdit>& edits)
{
    std::vector<Service> changedServices;
    for (const CellEdit& edit : edits) {
        if (edit.column != NameColumn || edit.text.trimmed().isEmpty()) return false;
        changedServices.push_back(m_services.row(edit.row));
        changedServices.back().name = edit.text.trimmed();
    }
    return act(u"service.edit"_s, tr("Mengubah %1 layanan").arg(changedServices.size()), [&](Session& session) {
        for (const Service& service : changedServices) ServiceRepository(session).update(service);
    });
}

void OrganisationPresenter::addOffice(const QString& name)
{
    Office office;
    office.name = name.trimmed();
    act(u"office.add"_s, tr("Menambah OPD %1").arg(office.name), [&](Session& session) { OfficeRepository(session).insert(office); });
}

void OrganisationPresenter::endOffice(int row)
{
    if (row < 0 || row >= m_offices.rowCount()) return;
    Office office = m_offices.row(row).office;
    office.validity.last = m_workspace.today().addDays(-1);
    act(u"office.end"_s, tr("Mengakhiri OPD %1").arg(office.name), [&](Session& session) { OfficeRepository(session).update(office); });
}

void OrganisationPresenter::addService(const QString& name)
{
    if (!m_selected) return;
    Service service;
    service.office = *m_selected;
    service.name = name.trimmed();
    act(u"service.add"_s, tr("Menambah layanan %1").arg(service.name), [&](Session& session) { ServiceRepository(session).insert(service); });
}

void OrganisationPresenter::endService(int row)
{
    if (row < 0 || row >= m_services.rowCount()) return;
    Service service = m_services.row(row);
    service.validity.last = m_workspace.today().addDays(-1);
    act(u"service.end"_s, tr("Mengakhiri layanan %1").arg(service.name), [&](Session& session) { ServiceRepository(session).update(service); });
}

} // namespace tinjau::ui
