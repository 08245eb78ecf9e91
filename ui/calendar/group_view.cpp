// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/group_view.h"

#include "ui/calendar/members_dialog.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

GroupView::GroupView(GroupPresenter& presenter, Prompts& prompts, UiSettings& settings)
    : m_presenter(presenter), m_prompts(prompts), m_whole(new QStackedWidget),
      m_groups(new Grid(&presenter.groups(), {.id = u"jam.kelompok"_s, .name = tr("Kelompok"), .canFilter = false}, settings)),
      m_members(new Grid(&presenter.members(), {.id = u"jam.anggota"_s, .name = tr("Anggota kelompok")}, settings)), m_panel(new Panel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Panels);
    auto* list = new Panel(tr("Kelompok"));
    list->addLink(tr("Tambah"), [this] { add(); })->setObjectName(u"group.add"_s);
    list->addLink(tr("Hapus"), [this] { m_presenter.remove(); })->setObjectName(u"group.remove"_s);
    list->setBody(m_groups);
    list->setFoot(tr("Nama dapat diketik di selnya."));
    row->addWidget(list, 2);
    m_panel->addLink(tr("Tambah anggota…"), [this] { addMembers(); })->setObjectName(u"group.members"_s);
    m_panel->addLink(tr("Keluarkan"), [this] { m_presenter.endMember(m_members->currentSourceRow()); })->setObjectName(u"group.leave"_s);
    m_panel->setBody(m_members);
    m_panel->setFoot(tr("Pola kelompok berlaku selama keanggotaannya; hari terakhir dapat diketik."));
    row->addWidget(m_panel, 5);
    auto* empty = new EmptyPage({.icon = u"people"_s, .sentence = tr("Kelompok menyatukan pegawai yang bekerja dengan pola yang sama walau beda unit kerja, misalnya penjaga kantor. Tambahkan kelompok, isi anggotanya, lalu berikan pola kepadanya."),
                                 .act = tr("Tambah kelompok"), .actIcon = u"plus"_s});
    connect(empty, &EmptyPage::actTaken, this, &GroupView::add);
    m_whole->addWidget(both);
    m_whole->addWidget(empty);
    column->addWidget(m_whole);
    connect(m_groups, &Grid::currentRowChanged, this, [this](int chosen) { m_presenter.select(chosen); });
    connect(&presenter, &GroupPresenter::changed, this, &GroupView::show);
}

void GroupView::show()
{
    m_whole->setCurrentIndex(m_presenter.groups().rowCount() == 0 ? 1 : 0);
    const calendar::WorkGroup* group = m_presenter.selected();
    if (!group) return;
    if (m_groups->currentSourceRow() != m_presenter.selectedRow()) m_groups->selectSourceRow(m_presenter.selectedRow());
    m_panel->setTitle(group->name);
    m_panel->setContext(m_presenter.members().rowCount() == 0 ? tr("belum ada anggota") : tr("%1 keanggotaan").arg(m_presenter.members().rowCount()));
}

void GroupView::add()
{
    const auto name = m_prompts.askText({.id = u"group.add"_s, .title = tr("Tambah kelompok"), .explanation = tr("Anggotanya diisi sesudahnya."), .label = tr("Nama kelompok"), .accept = tr("Tambah")});
    if (name) m_presenter.add(*name);
}

void GroupView::addMembers()
{
    if (!m_presenter.selected()) return;
    MembersDialog dialog(m_presenter.selected()->name, m_presenter.today(), window());
    if (dialog.exec() == QDialog::Accepted) m_presenter.addMembers(dialog.nips(), dialog.from());
}

QWidget* GroupView::firstFocus() const
{
    return m_whole->currentIndex() == 0 ? &m_groups->view() : nullptr;
}

} // namespace tinjau::ui
