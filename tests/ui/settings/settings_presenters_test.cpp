// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/content_checksum.h"
#include "tests/support/text.h"
#include "tests/support/ui/scripted_prompts.h"
#include "tests/support/ui/training_file.h"
#include "ui/settings/paper_setup_presenter.h"
#include "ui/settings/rule_choice_presenter.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_presenter.h"
#include "ui/settings/signatory_presenter.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

/// The tab Cadangan over training data, with somebody who answers its questions.
struct BackupTab {
    test::TrainingFile file;
    ui::Workspace workspace{file.open(), file.rules, file.clock};
    ui::JobRunner jobs;
    test::ScriptedPrompts prompts;
    ui::MemoryUiSettings settings;
    QStringList said, opened;
    ui::SettingsPage page{workspace, jobs, prompts, settings, [this](const QString& path) {
                              opened << path;
                              return Result<void>();
                          }};
    QString backup = file.folder.filePath(u"salinan.cadangan"_s), restored = file.folder.filePath(u"pulih.tinjau"_s);

    BackupTab()
    {
        QObject::connect(&page, &ui::Page::said, [this](const QString& sentence) { said << sentence; });
        page.open(u"cadangan"_s);
        page.resize(1100, 640);
        page.setVisible(true); // show() fills it
        page.arrive();
    }
    void press(const QString& words)
    {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text().trimmed() == words) {
                QTest::mouseClick(button, Qt::LeftButton);
                REQUIRE(QTest::qWaitFor([&] { return jobs.isIdle(); }, 30'000));
                return;
            }
        FAIL("no button " << words.toStdString());
    }
    /// The rows of the table Cadangan yang terbukti.
    int listed()
    {
        for (auto* view : page.findChildren<QAbstractItemView*>())
            if (view->accessibleName() == u"Cadangan yang terbukti") return view->model()->rowCount();
        return -1;
    }
    static QString checksumOf(storage::Store& store)
    {
        return store.read([](storage::Session& session) { return storage::contentChecksum(session.connection()); }).value();
    }
};

const QString backUpNow = u"Cadangkan sekarang…"_s, verifyOne = u"Periksa sebuah cadangan…"_s, restoreOne = u"Pulihkan sebuah cadangan…"_s;

} // namespace

TEST_CASE("a signatory is added once name and post are there, changed, ended and taken back")
{
    const test::TrainingFile file;
    ui::Workspace workspace(file.open(), file.rules, file.clock);
    ui::SignatoryPresenter presenter(workspace);
    QObject::connect(&workspace, &ui::Workspace::changed, &presenter, &ui::SignatoryPresenter::load);
    QAbstractItemModelTester tester(&presenter.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    presenter.load();
    const int before = presenter.rows().rowCount();
    presenter.beginNew();
    ui::SignatoryFields fields{.name = u"Dra. Contoh Latihan"_s};
    CHECK(presenter.errorsIn(fields).contains(u"post"_s));
    presenter.save(fields);
    CHECK(presenter.rows().rowCount() == before);
    // What is incomplete outlives a change elsewhere.
    presenter.keepTyped(fields);
    workspace.tellChanged();
    CHECK(presenter.fields().name == fields.name);
    fields.post = u"Kepala Bagian"_s;
    fields.nip = u"123"_s;
    CHECK(presenter.errorsIn(fields).contains(u"nip"_s));
    fields.nip.clear();
    presenter.save(fields);
    CHECK(presenter.rows().rowCount() == before + 1);
    CHECK(presenter.fields().name == fields.name);
    presenter.end();
    CHECK(presenter.fields().to == file.clock.today());
    REQUIRE(workspace.undo());
    CHECK_FALSE(presenter.fields().to.isValid());
    presenter.remove();
    CHECK(presenter.rows().rowCount() == before);
}

TEST_CASE("the lists of rules, acts and backups follow what is written and taken back")
{
    const test::TrainingFile file;
    ui::Workspace workspace(file.open(), file.rules, file.clock);
    ui::JobRunner jobs;
    ui::SettingsPresenter presenter(workspace, jobs);
    constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester rules(&presenter.rules(), mode), journal(&presenter.journal(), mode), backups(&presenter.backups(), mode);
    QObject::connect(&workspace, &ui::Workspace::changed, &presenter, &ui::SettingsPresenter::load);
    presenter.load();
    CHECK(presenter.rules().rowCount() > 0);
    const int before = presenter.journal().rowCount();
    auto profile = presenter.profile();
    profile.place = u"Teluk Uji"_s;
    presenter.saveProfile(profile);
    CHECK(presenter.journal().rowCount() == before + 1);
    REQUIRE(presenter.canUndo(0));
    presenter.undoAct(0);
    CHECK(presenter.profile().place != u"Teluk Uji"_s);
    CHECK(presenter.backups().rowCount() == 0);
}

TEST_CASE("a choice shows what it would change before it is made, and is one act")
{
    const test::TrainingFile file;
    ui::Workspace workspace(file.open(), file.rules, file.clock);
    ui::JobRunner jobs;
    ui::RuleChoicePresenter presenter(workspace, jobs);
    QObject::connect(&workspace, &ui::Workspace::changed, &presenter, &ui::RuleChoicePresenter::load);
    QAbstractItemModelTester tester(&presenter.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    presenter.load();
    REQUIRE(presenter.selected());
    CHECK(presenter.selected()->choice.key == u"weightConvention"_s);
    presenter.computeEffects();
    REQUIRE(QTest::qWaitFor([&] { return jobs.isIdle(); }, 30'000));
    CHECK(presenter.effectWords(u"exact"_s).contains(u"dipakai sekarang"_s));
    CHECK(presenter.effectWords(u"d2"_s).contains(u"berubah"_s));
    CHECK(presenter.changedWords(u"d2"_s).contains(u"→"_s));
    presenter.decide(u"d2"_s, {}, u"Keputusan Kepala Bagian"_s);
    CHECK(presenter.selected()->value == u"d2"_s);
    REQUIRE(presenter.selected()->decided);
    CHECK(presenter.selected()->decided->legalBasis == u"Keputusan Kepala Bagian"_s);
    REQUIRE(workspace.undo());
    CHECK(presenter.selected()->value == u"exact"_s);
}

TEST_CASE("paper, emblem and pattern of numbers are kept; what makes no sense is said")
{
    const test::TrainingFile file;
    ui::Workspace workspace(file.open(), file.rules, file.clock);
    ui::PaperSetupPresenter presenter(workspace);
    QObject::connect(&workspace, &ui::Workspace::changed, &presenter, &ui::PaperSetupPresenter::load);
    QStringList said;
    QObject::connect(&presenter, &ui::PaperSetupPresenter::said, [&](const QString& sentence) { said << sentence; });
    presenter.load();
    auto profile = presenter.profile();
    profile.sheet = organisation::SheetSize::A4;
    presenter.saveProfile(profile);
    CHECK(presenter.profile().sheet == organisation::SheetSize::A4);
    presenter.savePattern({u"{klasifikasi}/{urut:3}/{tahun}"_s, u"000.8.3"_s, {}});
    CHECK(presenter.nextNumber(presenter.pattern()) == u"000.8.3/001/2026"_s);
    CHECK_FALSE(ui::PaperSetupPresenter::patternTrouble(u"{urut}"_s).isEmpty());
    CHECK(ui::PaperSetupPresenter::patternTrouble(u"{nomor}/{urut}/{tahun}"_s).contains(u"{nomor}"_s));

    const QString picture = file.folder.filePath(u"lambang.png"_s);
    QImage image(40, 48, QImage::Format_ARGB32);
    image.fill(Qt::darkGreen);
    REQUIRE(image.save(picture));
    presenter.takeEmblem(picture);
    CHECK(presenter.emblem().size() == QSize(40, 48));
    presenter.takeEmblem(file.path());
    CHECK(said.last().contains(u"bukan gambar"_s));
    presenter.dropEmblem();
    CHECK(presenter.emblem().isNull());
}

TEST_CASE("a backup is listed once it is proven, checked, and restored into a new file beside the old one")
{
    BackupTab tab;
    CHECK(tab.listed() == 0);
    tab.prompts.places = {tab.backup};
    tab.press(backUpNow);
    CHECK(tab.listed() == 1);
    tab.prompts.files = {{tab.backup}, {tab.backup}, {tab.backup}};
    tab.press(verifyOne);
    CHECK(tab.said.last().contains(u"Cadangan utuh"_s));
    tab.prompts.places = {tab.restored, tab.restored};
    tab.prompts.choices = {u"open"_s};
    tab.press(restoreOne);
    CHECK(tab.opened == QStringList{tab.restored});
    auto again = storage::Store::open(tab.restored, storage::OpenMode::ReadWrite, tab.file.clock, u"Rini Contoh"_s);
    REQUIRE(again);
    CHECK(BackupTab::checksumOf(**again) == BackupTab::checksumOf(tab.workspace.store()));
    again->reset();

    tab.press(restoreOne); // there is a file of that name now: nothing is written over it
    CHECK(tab.opened.size() == 1);
    CHECK(tab.said.last().contains(u"pulih.tinjau"_s));
    CHECK_FALSE(tab.prompts.asked.contains(u"backup.open-passphrase"_s));
}

TEST_CASE("a backup with a passphrase is made, checked and restored in the window")
{
    BackupTab tab;
    const QString secret = u"kuda lumping merah 17"_s, sealed = u"Cadangkan dengan kata sandi…"_s;
    tab.prompts.texts = {secret, u"salah ketik"_s};
    tab.press(sealed);
    CHECK(tab.said.last().contains(u"berbeda"_s));
    CHECK_FALSE(QFile::exists(tab.backup));
    tab.prompts.texts = {secret, secret};
    tab.prompts.places = {tab.backup};
    tab.press(sealed);
    CHECK(tab.listed() == 1);

    tab.prompts.files = {{tab.backup}, {tab.backup}, {tab.backup}};
    tab.prompts.texts = {u"bukan itu"_s, secret, secret};
    tab.press(verifyOne);
    CHECK(tab.said.last().contains(u"tidak cocok"_s));
    tab.press(verifyOne);
    CHECK(tab.said.last().contains(u"Cadangan utuh"_s));
    tab.prompts.places = {tab.restored};
    tab.press(restoreOne);
    CHECK(QFile::exists(tab.restored));
    CHECK(tab.prompts.asked.count(u"backup.open-passphrase"_s) == 3);
}

TEST_CASE("a backup that somebody changed is not called whole")
{
    BackupTab tab;
    tab.prompts.places = {tab.backup};
    tab.press(backUpNow);
    QFile file(tab.backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.write(QByteArray(4096, 'x'));
    file.close();
    tab.prompts.files = {{tab.backup}};
    tab.press(verifyOne);
    CHECK(tab.said.last().contains(u"tidak terbukti"_s));
}
