// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_page.h"

#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "ui/base/action_registry.h"
#include "ui/organisation/dated_name_dialog.h"
#include "ui/organisation/duplicates_view.h"
#include "ui/organisation/fields_dialog.h"
#include "ui/organisation/people_dialogs.h"
#include "ui/organisation/people_view.h"
#include "ui/organisation/person_view.h"
#include "ui/organisation/roster_comparison_view.h"
#include "ui/shell/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/grid_paper.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using Kind = OrganisationPlace::Kind;

const QString peopleTab = u"pegawai"_s, officeTab = u"opd"_s, unitTab = u"unit"_s, serviceTab = u"layanan"_s, factTab = u"data"_s, historyTab = u"riwayat"_s;

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

OrganisationPage::OrganisationPage(std::shared_ptr<OrganisationDesk> desk, ActionRegistry& actions, UiSettings& settings, QWidget* parent)
    : Page(parent), m_desk(std::move(desk)), m_actions(actions), m_views(new QStackedWidget)
{
    m_desk->tab = peopleTab;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, 4, space::Page, 14);
    column->addWidget(m_views);
    m_person = new PersonView(*m_desk, actions, settings);
    m_views->insertWidget(BrowseView, browse(settings));
    m_comparison = new RosterComparisonView(m_desk->roster, m_desk->prompts, settings);
    m_duplicates = new DuplicatesView(m_desk->duplicates, settings);
    m_views->insertWidget(PersonPage, m_person);
    m_views->insertWidget(ComparisonPage, m_comparison);
    m_views->insertWidget(DuplicatesPage, m_duplicates);
    connectDesk();
}

QWidget* OrganisationPage::browse(UiSettings& settings)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Panels);
    row->addWidget(treePanel());
    m_parts = new QStackedWidget;
    row->addWidget(m_parts, 1);
    m_people = new PeopleView(*m_desk, m_actions, settings);
    m_officePanel = panelOf(OrganisationPart::Office, tr("OPD"), m_desk->offices.offices(), u"opd.daftar"_s, settings, m_offices);
    m_officePanel->setFoot(tr("Ketik di sel untuk membetulkan ejaan. Ganti nama mencatat sejak kapan nama baru berlaku; survei lama memakai nama lamanya."));
    m_unitPanel = panelOf(OrganisationPart::Unit, tr("Unit kerja"), m_desk->offices.units(), u"opd.unit"_s, settings, m_units);
    m_servicePanel = panelOf(OrganisationPart::Service, tr("Jenis layanan"), m_desk->offices.services(), u"opd.layanan"_s, settings, m_services);
    m_servicePanel->setFoot(tr("Ketik nama unit kerja di samping layanan yang diberikannya; kosong berarti seluruh OPD."));
    for (QWidget* part : std::initializer_list<QWidget*>{m_people, m_officePanel, m_unitPanel, m_servicePanel}) m_parts->addWidget(part);
    return both;
}

QWidget* OrganisationPage::treePanel()
{
    m_treePanel = new Panel(tr("OPD dan unit"));
    m_treePanel->setFixedWidth(grown(268));
    m_tree = new QTreeView;
    m_tree->setObjectName(u"opd.pohon"_s);
    m_tree->setAccessibleName(tr("OPD dan unit kerja"));
    m_tree->setModel(&m_desk->people.tree());
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_treePanel->setBody(m_tree);
    auto* ended = new QCheckBox(tr("Tampilkan yang berakhir"));
    ended->setObjectName(u"opd.ended"_s);
    m_treePanel->setFoot(u" "_s);
    m_treePanel->addToFoot(ended);
    connect(ended, &QCheckBox::toggled, &m_desk->people, &PeoplePresenter::showEnded);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrganisationPage::choosePlace);
    connect(&m_desk->people.tree(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isShowing = true; });
    return m_treePanel;
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
    if (part == OrganisationPart::Office) panel->addLink(tr("Gabungkan …"), [this] { mergeOffice(); })->setObjectName(gridId + u".merge"_s);
    if (part != OrganisationPart::Service) link(u"head"_s, tr("Kepala …"), &OrganisationPage::askHead);
    grid = new Grid(&model, {.id = gridId, .name = title}, settings);
    connect(grid, &Grid::exportWanted, this, &OrganisationPage::exportShown);
    connect(grid, &Grid::printWanted, this, &OrganisationPage::printShown);
    panel->setBody(grid);
    return panel;
}

void OrganisationPage::connectDesk()
{
    OrganisationDesk& desk = *m_desk;
    connect(m_offices, &Grid::currentRowChanged, this, [this](int office) { m_desk->offices.select(office); });
    connect(m_offices, &Grid::rowActivated, this, [this](int row) { selectPlace({Kind::Office, m_desk->offices.offices().row(row).office.id, {}}); });
    connect(&desk.offices, &OrganisationPresenter::changed, this, &OrganisationPage::showOffices);
    connect(&desk.people, &PeoplePresenter::changed, this, &OrganisationPage::showPeople);
    connect(&desk.person, &PersonPresenter::changed, this, &OrganisationPage::showPerson);
    connect(&desk.offices, &OrganisationPresenter::said, this, &Page::said);
    connect(&desk.people, &PeoplePresenter::said, this, &Page::said);
    connect(&desk.person, &PersonPresenter::said, this, &Page::said);
    connect(&desk.offices, &OrganisationPresenter::stored, this, [this] {
        m_isStale = true;
        if (m_isInFront) load();
    });
    connect(&desk.roster, &RosterComparisonPresenter::said, this, &Page::said);
    connect(&desk.roster, &RosterComparisonPresenter::wrote, this, [this] { Q_EMIT goTo(u"opd"_s); });
    connect(&desk.duplicates, &DuplicatesPresenter::said, this, &Page::said);
    connect(m_duplicates, &DuplicatesView::backWanted, this, [this] { Q_EMIT goTo(u"opd"_s); });
    connect(m_people, &PeopleView::selected, this, &OrganisationPage::tellSelected);
    connect(&desk, &OrganisationDesk::goToWanted, this, &Page::goTo);
    connect(&desk, &OrganisationDesk::addWanted, this, [this] { askNewPerson(*m_desk, window()); });
    connect(&desk, &OrganisationDesk::transferWanted, this, [this] { askTransfer(*m_desk, window()); });
    connect(&desk, &OrganisationDesk::leaveWanted, this, [this] { askLeaving(*m_desk, window()); });
    connect(&desk, &OrganisationDesk::superiorWanted, this, [this] { askSuperior(*m_desk, window()); });
    connect(&desk, &OrganisationDesk::exportWanted, this, &OrganisationPage::exportShown);
    connect(&desk, &OrganisationDesk::printWanted, this, &OrganisationPage::printShown);
}

Grid* OrganisationPage::shownGrid() const
{
    if (m_desk->tab == officeTab) return m_offices;
    if (m_desk->tab == unitTab) return m_units;
    return m_desk->tab == serviceTab ? m_services : &m_people->grid();
}

QString OrganisationPage::shownTitle() const
{
    if (m_desk->tab == officeTab) return tr("Daftar OPD");
    if (m_desk->tab == unitTab) return tr("Unit kerja %1").arg(m_desk->offices.selectedName());
    return m_desk->tab == serviceTab ? tr("Layanan %1").arg(m_desk->offices.selectedName()) : tr("Daftar pegawai");
}

void OrganisationPage::exportShown()
{
    const auto path = m_desk->prompts.fileToSave({.id = u"opd.export"_s, .title = tr("Simpan daftar"), .filter = u"Excel (*.xlsx)"_s, .start = u"daftar-%1.xlsx"_s.arg(m_desk->tab)});
    if (!path) return;
    if (m_desk->tab == peopleTab) return m_desk->people.exportRows(m_people->grid().rows().shownRows(), *path);
    const auto written = writeGrid(shownGrid()->snapshot(), shownTitle(), *path, m_desk->people.nowUtc());
    Q_EMIT said(written ? tr("Tersimpan: %1").arg(*path) : wording::errorSentence(written.error()));
}

void OrganisationPage::printShown()
{
    const QString subject = m_desk->tab == peopleTab ? tr("%1, keadaan per %2").arg(m_desk->people.placeName(), wording::longDate(m_desk->people.asOf())) : QString();
    QString words;
    if (printGrid(shownGrid()->snapshot(), shownTitle(), subject, window(), words)) words = tr("Dikirim ke pencetak.");
    if (!words.isEmpty()) Q_EMIT said(words);
}

void OrganisationPage::load()
{
    m_isStale = false;
    m_desk->offices.load();
    m_desk->people.load();
    m_desk->person.load();
    if (m_views->currentIndex() == DuplicatesPage) m_desk->duplicates.load();
    m_desk->roster.refresh();
}

void OrganisationPage::arrive()
{
    m_isInFront = true;
    if (m_isStale) load();
}

void OrganisationPage::leave()
{
    m_isInFront = false;
}

void OrganisationPage::choosePlace(const QModelIndex& index)
{
    const PlaceNode* node = m_isShowing ? nullptr : m_desk->people.tree().nodeAt(index);
    if (!node) return;
    const OrganisationPlace place = node->place;
    m_desk->people.setPlace(place);
    if (place.office) m_desk->offices.select(m_desk->offices.rowOf(place.office->number()));
}

void OrganisationPage::selectPlace(const OrganisationPlace& place)
{
    const QModelIndex index = m_desk->people.tree().indexOf(place);
    if (!index.isValid()) return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void OrganisationPage::showPeople()
{
    const QModelIndex current = m_desk->people.tree().indexOf(m_desk->people.place());
    // Not a choice of a person: the tree was filled anew.
    m_isShowing = true;
    if (m_tree->currentIndex() != current) {
        m_tree->setCurrentIndex(current);
        m_tree->expand(current);
    }
    m_isShowing = false;
    m_people->refresh();
    if (m_desk->people.rows().rowCount() > 0 && m_people->grid().currentSourceRow() < 0) m_people->grid().selectSourceRow(0);
    tellSelected();
}

void OrganisationPage::showOffices()
{
    m_officePanel->setContext(QString::number(m_desk->offices.offices().rowCount()));
    m_servicePanel->setContext(m_desk->offices.selectedName());
    m_unitPanel->setContext(m_desk->offices.selectedName());
    const int row = m_desk->offices.selectedRow();
    if (row >= 0 && m_offices->currentSourceRow() != row) m_offices->selectSourceRow(row);
    Q_EMIT headChanged();
    Q_EMIT explanationChanged();
}

void OrganisationPage::showPerson()
{
    m_person->refresh();
    if (m_views->currentIndex() == PersonPage && !m_desk->person.isOpen()) return open({});
    tellSelected();
}

void OrganisationPage::tellSelected()
{
    if (m_desk->person.isOpen()) m_desk->selected = {*m_desk->person.id()};
    else if (m_views->currentIndex() == BrowseView) m_desk->selected = m_desk->people.placedIn(m_people->grid().selectedSourceRows());
    m_desk->showsTable = m_views->currentIndex() == BrowseView && shownGrid()->table().rowCount() > 0;
    m_actions.refresh();
    Q_EMIT headChanged();
    Q_EMIT explanationChanged();
}

void OrganisationPage::open(const QString& argument)
{
    if (m_isStale) load();
    const QString first = argument.section(u'/', 0, 0), second = argument.section(u'/', 1, 1);
    const bool isPerson = first == u"pegawai"_s && second.toLongLong() > 0;
    if (isPerson != (m_views->currentIndex() == PersonPage)) m_desk->tab = isPerson ? factTab : peopleTab;
    m_views->setCurrentIndex(isPerson ? PersonPage : first == u"banding"_s ? ComparisonPage : first == u"duplikat"_s ? DuplicatesPage : BrowseView);
    if (first == u"duplikat"_s) m_desk->duplicates.load();
    if (first == u"banding"_s && argument.contains(u'/')) m_desk->roster.read(argument.section(u'/', 1));
    m_desk->person.open(isPerson ? std::optional(organisation::PersonId::fromNumber(second.toLongLong())) : std::nullopt);
    if (!isPerson && first.toLongLong() > 0) selectPlace({Kind::Office, organisation::OfficeId::fromNumber(first.toLongLong()), {}});
    if (!isPerson && m_offices->currentSourceRow() < 0 && m_desk->offices.offices().rowCount() > 0) m_offices->selectSourceRow(0);
    showTab(m_desk->tab);
}

std::vector<PageTab> OrganisationPage::tabs() const
{
    if (m_views->currentIndex() >= ComparisonPage) return {};
    if (m_desk->person.isOpen()) return {{factTab, tr("Data")}, {historyTab, tr("Riwayat"), QString::number(m_desk->person.changes().rowCount())}};
    const auto count = [](TableModel& model) { return QString::number(model.rowCount()); };
    const bool hasOffice = m_desk->offices.selectedRow() >= 0;
    return {{peopleTab, tr("Pegawai"), count(m_desk->people.rows())},
            {officeTab, tr("OPD"), count(m_desk->offices.offices())},
            {unitTab, tr("Unit kerja"), hasOffice ? count(m_desk->offices.units()) : QString()},
            {serviceTab, tr("Layanan"), hasOffice ? count(m_desk->offices.services()) : QString()}};
}

void OrganisationPage::showTab(const QString& id)
{
    m_desk->tab = id;
    m_person->showHistory(id == historyTab);
    const std::pair<QString, int> parts[] = {{peopleTab, 0}, {officeTab, 1}, {unitTab, 2}, {serviceTab, 3}};
    for (const auto& [name, part] : parts)
        if (name == id) m_parts->setCurrentIndex(part);
    tellSelected();
}

PageHead OrganisationPage::head() const
{
    const std::vector<Crumb> back{{tr("OPD & Pegawai"), u"opd"_s}};
    if (m_views->currentIndex() == ComparisonPage)
        return {.path = back, .title = tr("Bandingkan dengan daftar"), .purpose = tr("Siapa baru, pindah, berubah, atau tidak ada lagi menurut daftar dari OPD; hanya yang dicentang ditulis")};
    if (m_views->currentIndex() == DuplicatesPage)
        return {.path = back, .title = tr("Duplikat"), .purpose = tr("Dua catatan yang mungkin satu orang; penggabungan dapat diurungkan")};
    if (m_desk->person.isOpen()) return personHead();
    return {.title = tr("OPD & Pegawai"), .purpose = tr("Perangkat daerah, unit kerja, layanan, dan pegawainya, masing-masing menurut tanggal"), .acts = {u"opd.duplicates"_s, u"opd.compare"_s},
            .primary = u"opd.add-person"_s};
}

PageHead OrganisationPage::personHead() const
{
    const PersonPresenter& person = m_desk->person;
    const organisation::ListedPerson& listed = person.listed();
    const organisation::PersonLine& line = listed.line;
    QStringList purpose{line.person.nip, line.rank, line.post, line.officeName, line.unitName};
    if (listed.standing == organisation::Standing::Left && listed.departure) purpose << departureWords(*listed.departure);
    purpose.removeAll(QString());
    PageHead head{.path = {{tr("OPD & Pegawai"), u"opd"_s}}, .title = line.person.fullName(), .purpose = purpose.join(u" · "_s), .acts = {u"opd.superior"_s, u"opd.leave"_s}, .primary = u"opd.transfer"_s};
    if (line.office) head.path.push_back({line.officeName, u"opd/%1"_s.arg(line.office->number())});
    return head;
}

Explanation OrganisationPage::explanation() const
{
    if (m_views->currentIndex() >= ComparisonPage) return {};
    if (m_desk->tab == peopleTab && !m_desk->person.isOpen()) return m_desk->people.explanation(m_people->grid().currentSourceRow());
    return m_desk->person.isOpen() ? Explanation() : m_desk->offices.explanation();
}

bool OrganisationPage::takeFiles(const QStringList& paths)
{
    const bool isForList = m_views->currentIndex() == ComparisonPage || m_desk->people.total() == 0;
    if (!isForList || paths.isEmpty()) return false;
    m_desk->roster.read(paths.front());
    if (m_views->currentIndex() != ComparisonPage) Q_EMIT goTo(u"opd/banding"_s);
    return true;
}

PageHelp OrganisationPage::help() const
{
    if (m_views->currentIndex() == ComparisonPage)
        return {.purpose = tr("Daftar pegawai dari OPD disandingkan dengan yang tercatat pada tanggal daftarnya."),
                .steps = {tr("Pilih berkas, lalu periksa OPD dan tanggal “keadaan per”."), tr("Chip menyaring; jumlahnya sama dengan baris daftar ditambah yang tidak ada lagi."),
                          tr("Baris yang belum jelas tidak ditulis: NIP rusak, nama ganda, atau NIP lain. Tekan Memang dia bila usulnya benar, atau Orang baru."),
                          tr("Centang yang diterima, lalu Tulis. Semuanya satu perbuatan dan dapat diurungkan dengan Ctrl+Z.")},
                .basis = tr("NIP: 8 angka lahir, 6 angka TMT, jenis kelamin, urutan.")};
    if (m_views->currentIndex() == DuplicatesPage)
        return {.purpose = tr("Dua catatan bernama sama, atau ber-NIK sama, mungkin satu orang."),
                .steps = {tr("Bandingkan kedua catatan."), tr("Gabungkan ke catatan yang benar: semua penempatan, riwayat, dan PIN ikut."), tr("Atau catat bahwa keduanya memang dua orang; pasangan itu tidak ditanyakan lagi.")}};
    if (m_desk->person.isOpen())
        return {.purpose = tr("Semua yang tercatat tentang seorang pegawai, masing-masing dengan masanya."),
                .steps = {tr("Betulkan data diri di kiri; tersimpan begitu isian ditinggalkan. NIP diperiksa dan hanya milik satu orang."),
                          tr("Golongan, jabatan, atau jenis baru dicatat dengan tanggalnya; yang lama berakhir sehari sebelumnya. Tanggal dan isi dapat dibetulkan langsung di tabel."),
                          tr("Mutasi dan keluar mencatat tempat kerja; daftar untuk hari-hari sebelumnya tidak berubah."),
                          tr("Tab Riwayat menunjukkan siapa mengubah apa; Ctrl+Z mengurungkan.")},
                .basis = tr("NIP: PP 11 Tahun 2017 dan aturan BKN; atasan langsung: PP 94 Tahun 2021.")};
    return {.purpose = tr("Di sini tercatat perangkat daerah dengan unit kerja, layanan, dan pegawainya. Setiap hal berlaku sejak dan sampai tanggal tertentu, sehingga daftar Maret lalu tetap benar sesudah ada mutasi."),
            .steps = {tr("Mulai dengan Bandingkan daftar: berkas DUK atau bezetting dari OPD dibaca, lalu Anda mencentang yang diterima."),
                      tr("Pilih OPD atau unit di pohon kiri; tab menunjukkan pegawai, unit, dan layanannya."), tr("Isi Keadaan per untuk melihat daftar pada hari lain."),
                      tr("Mutasi, keluar, dan atasan langsung untuk baris yang terpilih; Enter membuka pegawainya."),
                      tr("Ganti nama atau akhiri OPD sejak suatu tanggal; naskah lama tetap memakai nama lamanya. Mengapa? menyebut nama-nama sebelumnya."),
                      tr("Duplikat memperlihatkan dua catatan yang mungkin satu orang.")}};
}

QWidget* OrganisationPage::firstFocus() const
{
    if (m_views->currentIndex() == ComparisonPage) return m_comparison->firstFocus();
    if (m_views->currentIndex() == DuplicatesPage) return m_duplicates->firstFocus();
    if (m_desk->person.isOpen()) return m_person->firstFocus();
    if (m_desk->tab == officeTab) return &m_offices->view();
    if (m_desk->tab == unitTab) return &m_units->view();
    return m_desk->tab == serviceTab ? &m_services->view() : m_people->firstFocus();
}

int OrganisationPage::rowOf(OrganisationPart part) const
{
    const Grid* grid = part == OrganisationPart::Office ? m_offices : part == OrganisationPart::Unit ? m_units : m_services;
    return grid->currentSourceRow();
}

void OrganisationPage::add(OrganisationPart part)
{
    if (part != OrganisationPart::Office && m_desk->offices.selectedRow() < 0) return Q_EMIT said(tr("Pilih dahulu OPD-nya di kiri."));
    const PartWords words = wordsOf(part);
    const QString whose = part == OrganisationPart::Office ? tr("OPD baru langsung dapat dipakai survei.") : tr("Di bawah %1.").arg(m_desk->offices.selectedName());
    DatedNameDialog dialog({.title = words.add, .consequence = whose, .nameLabel = words.nameLabel, .dateLabel = tr("Ada sejak (boleh kosong)"), .accept = words.add,
                            .errors = [this, part](const QString& name, QDate date) { return m_desk->offices.errorsIn(NameChange::Add, part, -1, name, date); }}, window());
    if (dialog.exec() == QDialog::Accepted) m_desk->offices.add(part, dialog.name(), dialog.date());
}

void OrganisationPage::rename(OrganisationPart part)
{
    const int row = rowOf(part);
    const QString before = m_desk->offices.nameOf(part, row);
    if (before.isEmpty()) return Q_EMIT said(tr("Pilih dahulu barisnya, lalu ulangi."));
    const PartWords words = wordsOf(part);
    DatedNameDialog dialog({.title = words.renameTitle, .consequence = tr("Nama sekarang: %1. Survei yang berakhir sebelum tanggal itu, dan naskahnya, tetap memakai nama ini.").arg(before),
                            .nameLabel = tr("Nama baru"), .name = before, .dateLabel = tr("Berlaku mulai (kosong: hanya membetulkan ejaan)"), .accept = tr("Ganti nama"),
                            .errors = [this, part, row](const QString& name, QDate date) { return m_desk->offices.errorsIn(NameChange::Rename, part, row, name, date); }}, window());
    if (dialog.exec() == QDialog::Accepted) m_desk->offices.rename(part, row, dialog.name(), dialog.date());
}

void OrganisationPage::end(OrganisationPart part)
{
    const int row = rowOf(part);
    const QString name = m_desk->offices.nameOf(part, row);
    if (name.isEmpty()) return Q_EMIT said(tr("Pilih dahulu barisnya, lalu ulangi."));
    DatedNameDialog dialog({.title = wordsOf(part).endTitle, .consequence = tr("%1 tidak dipakai lagi sesudah hari terakhirnya. Survei dan naskahnya tetap ada.").arg(name), .name = name,
                            .dateLabel = tr("Hari terakhir"), .accept = tr("Akhiri"),
                            .errors = [this, part, row](const QString& typed, QDate date) { return m_desk->offices.errorsIn(NameChange::End, part, row, typed, date); }}, window());
    if (dialog.exec() == QDialog::Accepted) m_desk->offices.end(part, row, dialog.date());
}

void OrganisationPage::mergeOffice()
{
    const int row = rowOf(OrganisationPart::Office);
    const QString name = m_desk->offices.nameOf(OrganisationPart::Office, row);
    if (name.isEmpty()) return Q_EMIT said(tr("Pilih dahulu barisnya, lalu ulangi."));
    const auto dayIn = [](const auto& source) { return QDate::fromString(source.value(u"since"_s), Qt::ISODate); };
    FieldsDialog dialog({.title = tr("Gabungkan OPD ke mana?"),
                         .consequence = tr("%1 berakhir sehari sebelumnya. Pegawai, unit kerja, layanan, mesin absensi, dan survei sesudahnya menjadi milik OPD tujuan; daftar dan naskah sebelum tanggal itu tetap memakai OPD lama.").arg(name),
                         .accept = tr("Gabungkan OPD"),
                         .build = [&](Form& form) {
                             std::vector<FormChoice> choices;
                             for (const auto& [key, office] : m_desk->people.offices())
                                 if (office != name) choices.push_back({key, office});
                             form.addChoice(u"office"_s, tr("OPD tujuan"), choices);
                             form.addDate(u"since"_s, tr("Berlaku mulai"));
                         },
                         .errors = [&](const Form& form) { return m_desk->offices.errorsInMerge(row, form.value(u"office"_s).toLongLong(), dayIn(form)); }}, window());
    if (dialog.exec() == QDialog::Accepted) m_desk->offices.merge(row, dialog.value(u"office"_s).toLongLong(), dialog.date(u"since"_s));
}

void OrganisationPage::askHead(OrganisationPart part)
{
    const int row = rowOf(part);
    const QString name = m_desk->offices.nameOf(part, row);
    if (name.isEmpty()) return Q_EMIT said(tr("Pilih dahulu barisnya, lalu ulangi."));
    if (part == OrganisationPart::Office) return askHeadOf(*m_desk, *m_desk->offices.offices().row(row).office.id, {}, name, window());
    const organisation::Unit& unit = m_desk->offices.units().row(row).unit;
    askHeadOf(*m_desk, unit.office, unit.id, name, window());
}

} // namespace tinjau::ui
