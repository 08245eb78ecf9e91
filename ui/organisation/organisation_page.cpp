// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_page.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

OrganisationPage::OrganisationPage(Workspace& workspace, Prompts& prompts, UiSettings& settings, QWidget* parent)
    : Page(parent), m_presenter(workspace), m_prompts(prompts)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::Page, 4, space::Page, 14);
    row->setSpacing(space::Panels);
    row->addWidget(officePanel(settings), 3);
    row->addWidget(servicePanel(settings), 2);
    connect(&m_presenter, &OrganisationPresenter::changed, this, &OrganisationPage::show);
    connect(&m_presenter, &OrganisationPresenter::said, this, &Page::said);
}

Panel* OrganisationPage::officePanel(UiSettings& settings)
{
    m_officePanel = new Panel(tr("OPD"));
    m_officePanel->addLink(tr("Tambah OPD"), [this] { askName(u"office.add"_s, tr("Tambah OPD"), tr("Nama OPD"), &OrganisationPresenter::addOffice); });
    m_officePanel->addLink(tr("Akhiri OPD"), [this] { m_presenter.endOffice(m_offices->currentSourceRow()); });
    m_offices = new Grid(&m_presenter.offices(), {.id = u"opd.daftar"_s, .name = tr("Daftar OPD")}, settings);
    connect(m_offices, &Grid::currentRowChanged, this, [this](int row) { m_presenter.select(row); });
    m_officePanel->setBody(m_offices);
    m_officePanel->setFoot(tr("Ketik di sel untuk mengganti nama. OPD yang diakhiri tidak hilang; survei lamanya tetap ada."));
    return m_officePanel;
}

Panel* OrganisationPage::servicePanel(UiSettings& settings)
{
    m_servicePanel = new Panel(tr("Jenis layanan"));
    m_servicePanel->addLink(tr("Tambah layanan"),
                            [this] { askName(u"service.add"_s, tr("Tambah layanan"), tr("Nama layanan"), &OrganisationPresenter::addService); });
    m_servicePanel->addLink(tr("Akhiri layanan"), [this] { m_presenter.endService(m_services->currentSourceRow()); });
    m_services = new Grid(&m_presenter.services(), {.id = u"opd.layanan"_s, .name = tr("Jenis layanan")}, settings);
    m_servicePanel->setBody(m_services);
    return m_servicePanel;
}

void OrganisationPage::askName(const QString& id, const QString& title, const QString& label, void (OrganisationPresenter::*add)(const QString&))
{
    const auto name = m_prompts.askText({id, title, {}, label, title});
    if (name && !name->trimmed().isEmpty()) (m_presenter.*add)(*name);
}

void OrganisationPage::show()
{
    m_officePanel->setContext(QString::number(m_presenter.offices().rowCount()));
    m_servicePanel->setContext(m_presenter.selectedName());
    const int row = m_presenter.selectedRow();
    if (row >= 0 && m_offices->currentSourceRow() != row) m_offices->selectSourceRow(row);
}

void OrganisationPage::open(const QString& argument)
{
    if (m_presenter.offices().rowCount() == 0) m_presenter.load();
    const int row = argument.isEmpty() ? -1 : m_presenter.rowOf(argument.toLongLong());
    if (row >= 0) m_offices->selectSourceRow(row);
    else if (m_offices->currentSourceRow() < 0 && m_presenter.offices().rowCount() > 0) m_offices->selectSourceRow(0);
}

PageHelp OrganisationPage::help() const
{
    return {.purpose = tr("Di sini tercatat perangkat daerah dan jenis layanannya; survei dan naskah memakai nama dari sini."),
            .steps = {tr("Pilih OPD di kiri; layanannya tampak di kanan."), tr("Ketik di sel nama untuk menggantinya, atau tempel dari lembar sebar."),
                      tr("Akhiri yang sudah tidak ada, jangan menghapusnya.")}};
}

QWidget* OrganisationPage::firstFocus() const
{
    return &m_offices->view();
}

} // namespace tinjau::ui
