// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/wording/error_sentence.h"
#include "ui/settings/paper_setup_tab.h"
#include "ui/settings/rule_choice_tab.h"
#include "ui/settings/signatory_tab.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

const QString profileId = u"profil"_s, signatoryId = u"penanda"_s, paperId = u"kertas"_s, rulesId = u"aturan"_s, backupId = u"cadangan"_s, journalId = u"riwayat"_s;

/// Tabs that stand before those of other domains.
constexpr int ownTabsBefore = 4;

/// A panel at the left in the width of a form.
QWidget* narrow(Panel* panel)
{
    auto* tab = new QWidget;
    auto* row = new QHBoxLayout(tab);
    row->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout;
    column->addWidget(panel);
    column->addStretch();
    panel->setMaximumWidth(620);
    row->addLayout(column, 3);
    row->addStretch(2);
    return tab;
}

QString linesOf(const QStringList& lines)
{
    return lines.join(u'\n');
}

QStringList linesIn(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) lines << line.trimmed();
    return lines;
}

} // namespace

SettingsPage::SettingsPage(Workspace& workspace, JobRunner& jobs, Prompts& prompts, UiSettings& settings, OpenFile openFile, QWidget* parent)
    : Page(parent), m_presenter(workspace, jobs), m_signatories(workspace), m_papers(workspace), m_choices(workspace, jobs),
      m_reload(workspace,
               [this] {
                   m_presenter.load();
                   m_signatories.load();
                   m_papers.load();
                   m_choices.load();
               }),
      m_openFile(std::move(openFile)), m_prompts(prompts), m_stack(new QStackedWidget), m_tab(profileId)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, 8, space::Page, 14);
    column->addWidget(m_stack);
    m_signatoryTab = new SignatoryTab(m_signatories, settings);
    m_paperTab = new PaperSetupTab(m_papers, prompts);
    m_ruleTab = new RuleChoiceTab(m_choices, m_presenter.rules(), settings);
    m_stack->addWidget(profileTab());
    m_stack->addWidget(m_signatoryTab);
    m_stack->addWidget(m_paperTab);
    m_stack->addWidget(m_ruleTab);
    m_stack->addWidget(backupTab(settings));
    m_stack->addWidget(journalTab(settings));
    connect(&m_presenter, &SettingsPresenter::changed, this, &SettingsPage::show);
    connect(&m_presenter, &SettingsPresenter::restored, this, &SettingsPage::offerToOpen);
    connect(&m_presenter, &SettingsPresenter::said, this, &Page::said);
    connect(&m_signatories, &SignatoryPresenter::said, this, &Page::said);
    connect(&m_papers, &PaperSetupPresenter::said, this, &Page::said);
    connect(&m_choices, &RuleChoicePresenter::said, this, &Page::said);
}

QWidget* SettingsPage::profileTab()
{
    auto* panel = new Panel(tr("Profil kantor"));
    panel->setContext(tr("kop dan tempat tanda tangan bagian ini"));
    auto* column = panel->addPaddedBody();
    m_profile = new Form;
    m_profile->addText(u"regency"_s, tr("Nama kabupaten atau kota"));
    m_profile->addText(u"government"_s, tr("Baris pertama kop"));
    m_profile->addLongText(u"name"_s, tr("Nama kantor di kop, paling banyak tiga baris"));
    m_profile->addLongText(u"address"_s, tr("Alamat di kop"));
    m_profile->addText(u"place"_s, tr("Tempat penandatanganan"));
    column->addWidget(m_profile);
    panel->setFoot(tr("Tersimpan begitu sebuah isian ditinggalkan; dapat diurungkan."));
    connect(m_profile, &Form::edited, this, &SettingsPage::save);
    return narrow(panel);
}

QWidget* SettingsPage::backupTab(UiSettings& settings)
{
    auto* panel = new Panel(tr("Cadangan"));
    panel->addLink(tr("Cadangkan dengan kata sandi…"), [this] { backUpSealed(); })->setObjectName(u"backup.sealed"_s);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 10);
    top->setSpacing(10);
    m_backupWords = makeLabel({});
    m_backupWords->setWordWrap(true);
    m_backupWords->setTextFormat(Qt::PlainText);
    top->addWidget(m_backupWords);
    auto* row = new QHBoxLayout;
    m_backUp = makeButton(tr("Cadangkan sekarang…"), ButtonKind::Primary, u"database"_s);
    auto* verifyButton = makeButton(tr("Periksa sebuah cadangan…"), ButtonKind::Outlined, u"shield-check"_s);
    auto* restoreButton = makeButton(tr("Pulihkan sebuah cadangan…"), ButtonKind::Outlined, u"restore"_s);
    for (auto* button : {m_backUp, verifyButton, restoreButton}) row->addWidget(button);
    row->addStretch();
    top->addLayout(row);
    column->addLayout(top);
    m_backups = new Grid(&m_presenter.backups(), {.id = u"pengaturan.cadangan"_s, .name = tr("Cadangan yang terbukti")}, settings);
    column->addWidget(m_backups, 1);
    panel->setBody(body);
    panel->setFoot(tr("Terbukti: dibuka kembali, dan isinya sama dengan berkas data. Pemulihan selalu menjadi berkas baru; tidak ada yang ditimpa."));
    connect(m_backUp, &QPushButton::clicked, this, &SettingsPage::backUp);
    connect(verifyButton, &QPushButton::clicked, this, &SettingsPage::verify);
    connect(restoreButton, &QPushButton::clicked, this, &SettingsPage::restore);
    return panel;
}

QWidget* SettingsPage::journalTab(UiSettings& settings)
{
    auto* panel = new Panel(tr("Riwayat"));
    panel->setContext(tr("500 tindakan terakhir, yang terbaru di atas"));
    m_journal = new Grid(&m_presenter.journal(), {.id = u"pengaturan.riwayat"_s, .name = tr("Riwayat tindakan")}, settings);
    panel->setBody(m_journal);
    panel->setFoot(tr("Mengurungkan pun tercatat; tidak ada yang hilang dari riwayat."));
    m_undoAct = makeButton(tr("Urungkan tindakan ini"), ButtonKind::Link, u"undo"_s);
    panel->addToFoot(m_undoAct);
    connect(m_undoAct, &QPushButton::clicked, this, [this] { m_presenter.undoAct(m_journal->currentSourceRow()); });
    connect(m_journal, &Grid::currentRowChanged, this, [this](int row) { m_undoAct->setEnabled(m_presenter.canUndo(row)); });
    return panel;
}

void SettingsPage::show()
{
    const auto& profile = m_presenter.profile();
    m_profile->refresh(u"regency"_s, profile.regency);
    m_profile->refresh(u"government"_s, profile.government);
    m_profile->refresh(u"name"_s, linesOf(profile.name));
    m_profile->refresh(u"address"_s, linesOf(profile.address));
    m_profile->refresh(u"place"_s, profile.place);
    m_backupWords->setText(m_presenter.backupWords());
    if (m_journal->currentSourceRow() < 0) m_journal->selectSourceRow(0);
    m_undoAct->setEnabled(m_presenter.canUndo(m_journal->currentSourceRow()));
}

void SettingsPage::save()
{
    organisation::OfficeProfile profile;
    profile.regency = m_profile->value(u"regency"_s).trimmed();
    profile.government = m_profile->value(u"government"_s).trimmed();
    profile.name = linesIn(m_profile->value(u"name"_s));
    profile.address = linesIn(m_profile->value(u"address"_s));
    profile.place = m_profile->value(u"place"_s).trimmed();
    m_presenter.saveProfile(profile);
}

void SettingsPage::backUp()
{
    const auto path = m_prompts.fileToSave({u"backup.create"_s, tr("Simpan cadangan"), tr("Cadangan Tinjau (*.cadangan)"), m_presenter.backupName()});
    if (path) m_presenter.backUp(*path, {});
}

void SettingsPage::backUpSealed()
{
    const auto passphrase = m_prompts.askText({.id = u"backup.passphrase"_s, .title = tr("Kata sandi cadangan"),
                                               .explanation = tr("Cadangan hanya terbuka dengan kata sandi ini. Bila hilang, isinya tidak dapat dipulihkan oleh siapa pun."),
                                               .label = tr("Kata sandi"), .accept = tr("Lanjut"), .isSecret = true});
    if (!passphrase) return;
    const auto again = m_prompts.askText({.id = u"backup.passphrase-again"_s, .title = tr("Ketik sekali lagi"), .explanation = tr("Supaya salah ketik tidak mengunci cadangan."),
                                          .label = tr("Kata sandi"), .accept = tr("Pilih tempat"), .isSecret = true});
    if (!again) return;
    if (*again != *passphrase) return Q_EMIT said(tr("Kedua kata sandi berbeda, jadi cadangan tidak dibuat. Ulangi dari awal."));
    const auto path = m_prompts.fileToSave({u"backup.create"_s, tr("Simpan cadangan"), tr("Cadangan Tinjau (*.cadangan)"), m_presenter.backupName()});
    if (path) m_presenter.backUp(*path, *passphrase);
}

bool SettingsPage::askPassphrase(const QString& path, SettingsPresenter::Passphrase& passphrase)
{
    if (!SettingsPresenter::needsPassphrase(path)) return true;
    passphrase = m_prompts.askText({.id = u"backup.open-passphrase"_s, .title = tr("Kata sandi cadangan"),
                                    .explanation = tr("%1 dilindungi kata sandi. Ketik kata sandi yang dipakai saat cadangan dibuat.").arg(QFileInfo(path).fileName()),
                                    .label = tr("Kata sandi"), .accept = tr("Buka cadangan"), .isSecret = true});
    return passphrase.has_value();
}

void SettingsPage::verify()
{
    const QStringList paths = m_prompts.filesToOpen({u"backup.verify"_s, tr("Periksa cadangan"), tr("Cadangan Tinjau (*.cadangan)")});
    SettingsPresenter::Passphrase passphrase;
    if (!paths.isEmpty() && askPassphrase(paths.front(), passphrase)) m_presenter.verify(paths.front(), passphrase);
}

void SettingsPage::restore()
{
    const int row = m_backups->currentSourceRow();
    const QString start = row >= 0 ? m_presenter.backups().row(row).path : QString();
    const QStringList paths = m_prompts.filesToOpen({u"backup.restore"_s, tr("Cadangan yang dipulihkan"), tr("Cadangan Tinjau (*.cadangan)"), start});
    SettingsPresenter::Passphrase passphrase;
    if (paths.isEmpty() || !askPassphrase(paths.front(), passphrase)) return;
    const auto to = m_prompts.fileToSave({u"backup.restore-to"_s, tr("Simpan sebagai berkas data baru"), tr("Berkas data Tinjau (*.tinjau)"), m_presenter.restoredName()});
    if (to) m_presenter.restore(paths.front(), passphrase, *to);
}

void SettingsPage::offerToOpen(const QString& path)
{
    const QString answer = m_prompts.ask({u"backup.open"_s, tr("Buka berkas yang dipulihkan?"), tr("%1 siap dipakai. Berkas data yang sekarang tetap ada di tempatnya.").arg(path),
                                          {{u"open"_s, tr("Buka sekarang")}, {u"stay"_s, tr("Tetap di berkas ini")}}});
    if (answer != u"open"_s) return;
    if (const auto opened = m_openFile(path); !opened) Q_EMIT said(wording::errorSentence(opened.error()));
}

PageHead SettingsPage::head() const
{
    return {.title = tr("Pengaturan"), .purpose = tr("Pilihan kantor, masing-masing dengan dasar hukum dan tanggal mulai berlaku")};
}

void SettingsPage::addGuest(const QString& id, const QString& title, Page* guest)
{
    m_stack->insertWidget(ownTabsBefore + static_cast<int>(m_guests.size()), guest);
    m_guests.push_back({id, title, guest});
    connect(guest, &Page::said, this, &Page::said);
    connect(guest, &Page::explanationChanged, this, &Page::explanationChanged);
    connect(guest, &Page::whyWanted, this, &Page::whyWanted);
    connect(guest, &Page::goTo, this, &Page::goTo);
    connect(guest, &Page::headChanged, this, &Page::headChanged);
    connect(guest, &Page::undoableChanged, this, &Page::undoableChanged);
}

Page* SettingsPage::guest() const
{
    const auto found = std::ranges::find(m_guests, m_tab, &Guest::id);
    return found == m_guests.end() ? nullptr : found->page;
}

std::vector<PageTab> SettingsPage::tabs() const
{
    std::vector<PageTab> all{{profileId, tr("Profil kantor")}, {signatoryId, tr("Penanda tangan")}, {paperId, tr("Kertas dan nomor")}, {rulesId, tr("Aturan")}};
    for (const Guest& one : m_guests) all.push_back({one.id, one.title});
    all.push_back({backupId, tr("Cadangan")});
    all.push_back({journalId, tr("Riwayat")});
    return all;
}

void SettingsPage::showTab(const QString& id)
{
    const auto all = tabs();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].id != id) continue;
        if (Page* before = guest(); before && m_isInFront) before->leave();
        m_tab = id;
        m_stack->setCurrentIndex(static_cast<int>(i));
        if (Page* now = guest(); now && m_isInFront) now->arrive();
    }
    Q_EMIT explanationChanged();
}

void SettingsPage::open(const QString& argument)
{
    if (argument.isEmpty()) return;
    showTab(argument.section(u'/', 0, 0));
    if (Page* now = guest()) now->open(argument.section(u'/', 1));
}

void SettingsPage::arrive()
{
    m_isInFront = true;
    m_reload.arrive();
    if (Page* now = guest()) now->arrive();
}

void SettingsPage::leave()
{
    m_isInFront = false;
    m_reload.leave();
    if (Page* now = guest()) now->leave();
}

Explanation SettingsPage::explanation() const
{
    const Page* now = guest();
    return now ? now->explanation() : Explanation{};
}

bool SettingsPage::takeFiles(const QStringList& paths)
{
    Page* now = guest();
    return now && now->takeFiles(paths);
}

PageHelp SettingsPage::help() const
{
    if (const Page* now = guest()) return now->help();
    return {.purpose = tr("Di sini diatur apa yang berlaku untuk seluruh berkas data."),
            .steps = {tr("Profil kantor tercetak di kop dan tanda tangan."), tr("Penanda tangan dicatat dengan masanya; naskah memakai yang berhak pada tanggalnya."),
                      tr("Di Aturan, lihat dulu akibat sebuah pilihan, lalu pakai."), tr("Buat cadangan secara teratur dan simpan di tempat lain."),
                      tr("Di Riwayat, pilih sebuah tindakan untuk mengurungkannya.")},
            .basis = tr("Tab Aturan menyebut dasar hukum tiap aturan beserta kepastiannya.")};
}

QWidget* SettingsPage::firstFocus() const
{
    if (const Page* now = guest()) return now->firstFocus();
    if (m_tab == signatoryId) return m_signatoryTab->firstFocus();
    if (m_tab == paperId) return m_paperTab->firstFocus();
    if (m_tab == rulesId) return m_ruleTab->firstFocus();
    if (m_tab == backupId) return m_backUp;
    if (m_tab == journalId) return &m_journal->view();
    return m_profile->field(u"regency"_s);
}

} // namespace tinjau::ui
