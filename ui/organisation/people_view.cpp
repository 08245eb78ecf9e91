// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/people_view.h"

#include "core/wording/dates.h"
#include "core/wording/numbers.h"
#include "ui/base/action_registry.h"
#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

PeopleView::PeopleView(OrganisationDesk& desk, ActionRegistry& actions, UiSettings& settings)
    : m_desk(desk), m_actions(actions), m_panel(new Panel(tr("Pegawai"))), m_body(new QStackedWidget), m_search(new QLineEdit), m_asOf(new DateField), m_note(new Note)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(tools());
    m_grid = new Grid(&m_desk.people.rows(), {.id = u"opd.pegawai"_s, .name = tr("Daftar pegawai")}, settings);
    rows->addWidget(m_grid, 1);
    auto* empty = new EmptyPage({u"people"_s, tr("Di sini tampil setiap pegawai dengan NIP, golongan, jabatan, dan tempat kerjanya menurut tanggal. Mulailah dengan daftar pegawai (DUK atau bezetting) dari sebuah OPD."),
                                 tr("Ambil dari daftar …"), u"import"_s, tr("atau jatuhkan berkas daftar di sini"), tr("Tambah pegawai"), u"plus"_s});
    m_body->addWidget(list);
    m_body->addWidget(empty);
    m_panel->setBody(m_body);
    m_panel->setFoot(tr("Enter membuka pegawai · Ctrl+Shift+L menyaring per kolom · beberapa baris terpilih dimutasi bersama"));
    const auto link = [this](const QString& id, const QString& text) { m_panel->addLink(text, [this, id] { m_actions.run(id); })->setObjectName(u"link."_s + id); };
    link(u"opd.superior"_s, tr("Atasan …"));
    link(u"opd.leave"_s, tr("Keluar …"));
    link(u"opd.transfer"_s, tr("Mutasi …"));
    connect(empty, &EmptyPage::actTaken, this, [this] { m_actions.run(u"opd.compare"_s); });
    connect(empty, &EmptyPage::otherActTaken, this, [this] { m_actions.run(u"opd.add-person"_s); });
    connect(m_grid, &Grid::rowActivated, this, [this](int row) { Q_EMIT m_desk.goToWanted(u"opd/pegawai/%1"_s.arg(m_desk.people.rows().row(row).person.line.person.id->number())); });
    connect(m_grid, &Grid::currentRowChanged, this, &PeopleView::tellSelected);
    connect(m_grid->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleView::tellSelected);
    connect(m_grid, &Grid::exportWanted, this, [this] { m_actions.run(u"opd.export"_s); });
    connect(m_grid, &Grid::printWanted, this, [this] { m_actions.run(u"opd.print"_s); });
    connect(m_grid, &Grid::filterWordsChanged, this, &PeopleView::refresh);
    m_grid->setMenu([this](QMenu& menu, int) { fillMenu(menu); });
}

QWidget* PeopleView::tools()
{
    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(12, 8, 12, 8);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Between);
    m_search->setObjectName(u"opd.search"_s);
    m_search->setPlaceholderText(tr("Cari nama, NIP, jabatan, atau unit"));
    m_search->setAccessibleName(tr("Cari pegawai di daftar ini"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_asOf->setObjectName(u"opd.as-of"_s);
    m_asOf->setAccessibleName(tr("Keadaan per tanggal"));
    m_asOf->setFixedWidth(grown(140));
    auto* label = makeLabel(tr("Keadaan per"), Type::Body, Token::Text2);
    label->setBuddy(m_asOf);
    row->addWidget(m_search, 1);
    row->addWidget(label);
    row->addWidget(m_asOf);
    column->addLayout(row);
    m_note->hide();
    column->addWidget(m_note);
    connect(m_search, &QLineEdit::textChanged, this, &PeopleView::search);
    connect(m_asOf, &DateField::edited, this, [this] {
        if (const auto day = m_asOf->date()) m_desk.people.setAsOf(*day);
        else if (m_asOf->text().trimmed().isEmpty()) m_desk.people.setAsOf({});
    });
    return bar;
}

void PeopleView::search(const QString& text)
{
    m_words = text.simplified().toLower();
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return m_grid->rows().setRowRule({});
    const auto& rows = m_desk.people.rows();
    m_grid->rows().setRowRule([&rows, words](int row) {
        const QString& key = rows.row(row).key;
        return std::ranges::all_of(words, [&key](const QString& word) { return key.contains(word); });
    });
}

void PeopleView::tellSelected()
{
    m_desk.selected = m_desk.people.placedIn(m_grid->selectedSourceRows());
    Q_EMIT selected();
}

void PeopleView::fillMenu(QMenu& menu)
{
    menu.addAction(tintedIcon(u"user"_s), tr("Buka\tEnter"), this, [this] { Q_EMIT m_grid->rowActivated(m_grid->currentSourceRow()); });
    for (const QString& id : {u"opd.transfer"_s, u"opd.leave"_s, u"opd.superior"_s}) {
        const ActionSpec* spec = m_actions.find(id);
        if (!spec) continue;
        QAction* entry = menu.addAction(tintedIcon(spec->icon), spec->text, this, [this, id] { m_actions.run(id); });
        entry->setEnabled(m_actions.isEnabled(id));
    }
}

void PeopleView::refresh()
{
    const PeoplePresenter& people = m_desk.people;
    const QString filtered = m_grid->filterWords();
    const QString count = filtered.isEmpty() ? tr("%1 orang").arg(wording::formatted(static_cast<qint64>(m_desk.people.rows().rowCount()))) : filtered;
    m_panel->setContext(people.placeName() + u" · "_s + count);
    m_body->setCurrentIndex(people.total() > 0 ? 0 : 1);
    if (!m_asOf->hasFocus()) m_asOf->setDate(people.asOf());
    m_note->setText(people.isToday() ? QString() : tr("Keadaan per <b>%1</b>: nama OPD, tempat, golongan, dan jabatan seperti pada hari itu. Kosongkan tanggalnya untuk kembali ke hari ini.").arg(wording::longDate(people.asOf())));
}

QWidget* PeopleView::firstFocus() const
{
    return m_body->currentIndex() == 0 ? static_cast<QWidget*>(&m_grid->view()) : m_body->currentWidget();
}

} // namespace tinjau::ui
