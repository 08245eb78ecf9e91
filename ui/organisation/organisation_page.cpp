// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_page.h"

#include "ui/organisation/dated_name_dialog.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

/// The words that differ between offices, units and services.
struct PartWords {
    QString add, nameLabel, renameTitle, endTitle;
};

PartWords wordsOf(OrganisationPart part)
{
    switch (part) {
    case OrganisationPart::Office: return {OrganisationPage::tr("Tambah OPD"), OrganisationPage::tr("Nama OPD"), OrganisationPage::tr("Ganti nama OPD?"), OrganisationPage::tr("Akhiri OPD?")};
    case OrganisationPart::Unit: return {OrganisationPage::tr("Tambah unit kerja"), OrganisationPage::tr("Nama unit kerja"), OrganisationPage::tr("Ganti nama unit kerja?"), OrganisationPage::tr("Akhiri unit kerja?")};
    case OrganisationPart::Service: return {OrganisationPage::tr("Tambah layanan"), OrganisationPage::tr("Nama layanan"), OrganisationPage::tr("Ganti nama layanan?"), OrganisationPage::tr("Akhiri layanan?")};
    }
    return {};
}

} // namespace

OrganisationPage::OrganisationPage(Workspace& workspace, UiSettings& settings, QWidget* parent) : Page(parent), m_presenter(workspace)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::Page, 4, space::Page, 14);
    row->setSpacing(space::Panels);
    m_officePanel = panelOf(OrganisationPart::Office, tr("OPD"), m_presenter.offices(), u"opd.daftar"_s, settings, m_offices);
    m_officePanel->setFoot(tr("Ketik di sel untuk membetulkan ejaan. Ganti nama mencatat sejak kapan nama baru berlaku; survei lama memakai nama lamanya."));
    row->addWidget(m_officePanel, 3);
    auto* parts = new QVBoxLayout;
    parts->setSpacing(space::Panels);
    m_unitPanel = panelOf(OrganisationPart::Unit, tr("Unit kerja"), m_presenter.units(), u"opd.unit"_s, settings, m_units);
    m_servicePanel = panelOf(OrganisationPart::Service, tr("Jenis layanan"), m_presenter.services(), u"opd.layanan"_s, settings, m_services);
    m_servicePanel->setFoot(tr("Ketik nama unit kerja di samping layanan yang diberikannya; kosong berarti seluruh OPD."));
    parts->addWidget(m_servicePanel, 3);
    parts->addWidget(m_unitPanel, 2);
    row->addLayout(parts, 2);
    connect(m_offices, &Grid::currentRowChanged, this, [this](int office) { m_presenter.select(office); });
    connect(&m_presenter, &OrganisationPresenter::changed, this, &OrganisationPage::show);
    connect(&m_presenter, &OrganisationPresenter::said, this, &Page::said);
}

Panel* OrganisationPage::panelOf(OrganisationPart part, const QString& title, TableModel& model, const QString& gridId, UiSettings& settings, Grid*& grid)
{
    auto* panel = new Panel(title);
    const auto link = [&](const QString& act, const QString& text, void (OrganisationPage::*run)(OrganisationPart)) {
        auto* button = panel->addLink(text, [this, part, run] { (this->*run)(part); });
        button->setObjectName(gridId + u'.' + act);
        button->setAccessibleName(text + u' ' + title);
    };
    link(u"add"_s, tr("Tambah"), &OrganisationPage::add);
    link(u"rename"_s, tr("Ganti nama"), &OrganisationPage::rename);
    link(u"end"_s, tr("Akhiri"), &OrganisationPage::end);
    grid = new Grid(&model, {.id = gridId, .name = title}, settings);
    panel->setBody(grid);
    return panel;
}

int OrganisationPage::rowOf(OrganisationPart part) const
{
    const Grid* grid = part == OrganisationPart::Office ? m_offices : part == OrganisationPart::Unit ? m_units : m_services;
    return grid->currentSourceRow();
}

void OrganisationPage::add(OrganisationPart part)
{
    if (part != OrganisationPart::Office && m_presenter.selectedRow() < 0) return Q_EMIT said(tr("Pilih dahulu OPD-nya di kiri."));
    const PartWords words = wordsOf(part);
    const QString whose = part == OrganisationPart::Office ? tr("OPD baru langsung dapat dipakai survei.") : tr("Di bawah %1.").arg(m_presenter.selectedName());
    DatedNameDialog dialog({.title = words.add, .consequence = whose, .nameLabel = words.nameLabel, .dateLabel = tr("Ada sejak (boleh kosong)"), .accept = words.add,
                            .errors = [this, part](const QString& name, QDate date) { return m_presenter.errorsIn(NameChange::Add, part, -1, name, date); }}, window());
    if (dialog.exec() == QDialog::Accepted) m_presenter.add(part, dialog.name(), dialog.date());
}

void OrganisationPage::rename(OrganisationPart part)
{
    const int row = rowOf(part);
    const QString before = m_presenter.nameOf(part, row);
    if (before.isEmpty()) return Q_EMIT said(tr("Pilih dahulu barisnya, lalu ulangi."));
    const PartWords words = wordsOf(part);
    DatedNameDialog dialog({.title = words.renameTitle, .consequence = tr("Nama sekarang: %1. Survei yang berakhir sebelum tanggal itu, dan naskahnya, tetap memakai nama ini.").arg(before),
                            .nameLabel = tr("Nama baru"), .name = before, .dateLabel = tr("Berlaku mulai (kosong: hanya membetulkan ejaan)"), .accept = tr("Ganti nama"),
                            .errors = [this, part, row](const QString& name, QDate date) { return m_presenter.errorsIn(NameChange::Rename, part, row, name, date); }}, window());
    if (dialog.exec() == QDialog::Accepted) m_presenter.rename(part, row, dialog.name(), dialog.date());
}

void OrganisationPage::end(OrganisationPart part)
{
    const int row = rowOf(part);
    const QString name = m_presenter.nameOf(part, row);
    if (name.isEmpty()) return Q_EMIT said(tr("Pilih dahulu barisnya, lalu ulangi."));
    DatedNameDialog dialog({.title = wordsOf(part).endTitle, .consequence = tr("%1 tidak dipakai lagi sesudah hari terakhirnya. Survei dan naskahnya tetap ada.").arg(name), .name = name,
                            .dateLabel = tr("Hari terakhir"), .accept = tr("Akhiri"),
                            .errors = [this, part, row](const QString& typed, QDate date) { return m_presenter.errorsIn(NameChange::End, part, row, typed, date); }}, window());
    if (dialog.exec() == QDialog::Accepted) m_presenter.end(part, row, dialog.date());
}

void OrganisationPage::show()
{
    m_officePanel->setContext(QString::number(m_presenter.offices().rowCount()));
    m_servicePanel->setContext(m_presenter.selectedName());
    m_unitPanel->setContext(m_presenter.units().rowCount() == 0 ? tr("belum ada") : QString::number(m_presenter.units().rowCount()));
    const int row = m_presenter.selectedRow();
    if (row >= 0 && m_offices->currentSourceRow() != row) m_offices->selectSourceRow(row);
    Q_EMIT explanationChanged();
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
    return {.purpose = tr("Di sini tercatat perangkat daerah dengan unit kerja dan jenis layanannya; survei dan naskah memakai nama dari sini."),
            .steps = {tr("Pilih OPD di kiri; layanan dan unit kerjanya tampak di kanan."), tr("Ganti nama sejak suatu tanggal; naskah lama tetap memakai nama lamanya. Mengapa? menyebut nama-nama sebelumnya."),
                      tr("Akhiri yang sudah tidak ada, jangan menghapusnya.")}};
}

QWidget* OrganisationPage::firstFocus() const
{
    return &m_offices->view();
}

} // namespace tinjau::ui
