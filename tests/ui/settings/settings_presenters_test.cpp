// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/support/ui/training_file.h"
#include "ui/settings/paper_setup_presenter.h"
#include "ui/settings/rule_choice_presenter.h"
#include "ui/settings/settings_presenter.h"
#include "ui/settings/signatory_presenter.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;

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
