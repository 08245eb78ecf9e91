// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_page.h"

#include "core/print/fonts.h"
#include "core/print/layout.h"
#include "tests/support/text.h"
#include "tests/support/ui/scripted_prompts.h"
#include "tests/support/ui/training_file.h"
#include "ui/base/ui_settings.h"
#include "ui/organisation/organisation_actions.h"
#include "ui/organisation/people_search_presenter.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/grid_paper.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::ui;

namespace {

/// The page in a window over the training data, as a person sees it.
struct OrganisationWindow {
    test::TrainingFile file;
    Workspace workspace{file.open(), file.rules, file.clock};
    test::ScriptedPrompts prompts;
    MemoryUiSettings settings;
    JobRunner jobs;
    ActionRegistry actions;
    std::shared_ptr<OrganisationDesk> desk = std::make_shared<OrganisationDesk>(workspace, prompts, jobs);
    std::unique_ptr<MainWindow> window;

    OrganisationWindow()
    {
        actions.add(organisationActions(desk));
        window = std::make_unique<MainWindow>(WindowParts{actions, jobs, settings}, std::vector<PageSpec>{{.id = u"opd"_s, .title = u"OPD & Pegawai"_s, .icon = u"building"_s, .create = [this](QWidget* parent) -> Page* {
                                                                                                             return new OrganisationPage(desk, actions, settings, parent);
                                                                                                         }}});
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        window->goTo(u"opd"_s);
        settle();
    }
    void settle() const
    {
        for (int pass = 0; pass < 4; ++pass) QApplication::processEvents();
    }
    template <typename Widget>
    Widget* named(const QString& name) const
    {
        for (Widget* one : window->findChildren<Widget*>(name))
            if (one->isVisible()) return one;
        FAIL("no visible widget named " + name.toStdString());
        return nullptr;
    }
    void type(QWidget* field, const QString& text) const
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        settle();
    }
    /// Fills in the dialog that `begin` opens, and presses its verb.
    void answer(const std::function<void()>& begin, const std::map<QString, QString>& values)
    {
        QTimer waiting;
        QObject::connect(&waiting, &QTimer::timeout, window.get(), [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            waiting.stop();
            auto* form = dialog->findChild<Form*>();
            for (const auto& [id, value] : values) form->setValue(id, value);
            QTest::keyClick(dialog, Qt::Key_Return);
            if (dialog->isVisible()) dialog->reject();
        });
        waiting.start(10);
        window->activateWindow();
        settle();
        begin();
        settle();
        CHECK_FALSE(waiting.isActive());
    }
    int count() const { return desk->people.rows().rowCount(); }
    int shown() const { return named<GridView>(u"opd.pegawai"_s)->model()->rowCount(); }
    OrganisationPlace office(int number) const
    {
        const auto& tree = desk->people.tree();
        return tree.nodeAt(tree.index(number, 0))->place;
    }
    void choose(const OrganisationPlace& place) const
    {
        auto* tree = named<QTreeView>(u"opd.pohon"_s);
        const QModelIndex index = desk->people.tree().indexOf(place);
        tree->scrollTo(index);
        settle();
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
        settle();
    }
};

} // namespace

TEST_CASE("the tree chooses an office, a word finds a person, Enter opens him", "[organisation-page]")
{
    OrganisationWindow fixture;
    const QAbstractItemModelTester tree(&fixture.desk->people.tree(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester rows(&fixture.desk->people.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = fixture.count();
    REQUIRE(all > 50);
    fixture.choose(fixture.office(1));
    CHECK(fixture.count() < all);
    CHECK(fixture.desk->people.place() == fixture.office(1));
    fixture.choose({});
    CHECK(fixture.count() == all);

    const QString nip = fixture.desk->people.rows().row(10).person.line.person.nip;
    fixture.type(fixture.named<QLineEdit>(u"opd.search"_s), nip);
    CHECK(fixture.shown() == 1);
    auto* view = fixture.named<GridView>(u"opd.pegawai"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    fixture.settle();
    REQUIRE(fixture.desk->person.isOpen());
    CHECK(fixture.desk->person.identity().nip == nip);
    CHECK(fixture.window->currentTarget().startsWith(u"opd/pegawai/"_s));
}

TEST_CASE("a transfer moves people from its day on; the day before still shows them at the old place; undo takes it back", "[organisation-page]")
{
    OrganisationWindow fixture;
    fixture.choose(fixture.office(1));
    const QString target = QString::number(fixture.office(2).office->number());
    auto* view = fixture.named<GridView>(u"opd.pegawai"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    fixture.settle();
    REQUIRE(fixture.desk->selected.size() == 2);
    const int before = fixture.count();
    const auto press = [&] { QTest::keyClick(fixture.window.get(), Qt::Key_M, Qt::ControlModifier); };
    fixture.answer(press, {{u"office"_s, target}, {u"since"_s, {}}});
    CHECK(fixture.count() == before);
    fixture.answer(press, {{u"office"_s, target}, {u"since"_s, u"2026-11-20"_s}});
    CHECK(fixture.count() == before - 2);

    auto* day = fixture.named<QLineEdit>(u"opd.as-of"_s);
    fixture.type(day, u"19/11/2026"_s);
    QTest::keyClick(day, Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.count() == before);
    fixture.type(day, u"25/11/2026"_s);
    QTest::keyClick(day, Qt::Key_Return);
    fixture.settle();
    REQUIRE(fixture.workspace.undo());
    fixture.settle();
    CHECK(fixture.count() == before);
}

TEST_CASE("a NIP is checked where it is typed, and belongs to one person", "[organisation-page]")
{
    OrganisationWindow fixture;
    const auto& rows = fixture.desk->people.rows();
    const auto id = *rows.row(3).person.line.person.id;
    const QString other = rows.row(5).person.line.person.nip;
    fixture.window->goTo(u"opd/pegawai/%1"_s.arg(id.number()));
    fixture.settle();
    auto* form = fixture.window->currentPage()->findChild<Form*>();
    auto* nip = qobject_cast<QLineEdit*>(form->field(u"nip"_s));
    const QString before = fixture.desk->person.identity().nip;
    const auto leaveWith = [&](const QString& text) {
        fixture.type(nip, text);
        form->field(u"nik"_s)->setFocus();
        fixture.settle();
    };
    leaveWith(other);
    CHECK(form->error(u"nip"_s).contains(u"sudah dipakai"_s));
    leaveWith(u"1985031720100110"_s);
    CHECK_FALSE(form->error(u"nip"_s).isEmpty());
    CHECK(fixture.desk->person.identity().nip == before);
    leaveWith(u"19850317 201001 1 995"_s);
    CHECK(form->error(u"nip"_s).isEmpty());
    CHECK(fixture.desk->person.identity().nip == u"198503172010011995"_s);
}

TEST_CASE("dates of a term are typed in its cell; what is no day stays out", "[organisation-page]")
{
    OrganisationWindow fixture;
    PersonPresenter person(fixture.workspace);
    QStringList said;
    QObject::connect(&person, &PersonPresenter::said, [&](const QString& sentence) { said << sentence; });
    person.open(fixture.desk->people.rows().row(2).person.line.person.id);
    for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{&person.terms(), &person.placements(), &person.pins(), &person.changes()})
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    CHECK_FALSE(person.terms().apply({{0, 2, u"31/02/2026"_s}}));
    CHECK(said.last().contains(u"31/02/2026"_s));
    CHECK_FALSE(person.terms().apply({{0, 3, u"01/01/2020"_s}}));
    CHECK(person.terms().apply({{0, 2, u"1 Maret 2024"_s}}));
    person.load();
    CHECK(person.terms().row(0).validity.first == QDate(2024, 3, 1));
    CHECK(person.setTerm(organisation::Aspect::Rank, u"IV/a"_s, QDate(2026, 10, 1)));
    person.load();
    CHECK(std::ranges::any_of(person.terms().rows(), [](const auto& term) { return term.value == u"IV/a"_s; }));
    CHECK(person.changes().rowCount() > 2);
}

namespace {

/// The list of the first office as it would send it: somebody new, one with a new rank, one left out, one NIP cut by a
/// spreadsheet, and one whose NIP is another than the one recorded.
QString writeRoster(const OrganisationWindow& fixture)
{
    QString text = u"DAFTAR PEGAWAI;;;;;;\nKEADAAN PER 31 OKTOBER 2026;;;;;;\nNo;Nama;NIP;Gol;Jabatan;Unit Kerja;Status\n"_s;
    int number = 0;
    const auto line = [&](const QString& name, const QString& nip, const QString& rank, const organisation::PersonLine& person) {
        text += u"%1;\"%2\";\"%3\";%4;%5;%6;%7\n"_s.arg(++number).arg(name, nip, rank, person.post, person.unitName, person.employment);
    };
    const auto& rows = fixture.desk->people.rows();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const organisation::PersonLine& person = rows.row(row).person.line;
        if (row == 4) continue;
        const QString nip = row == 2 ? person.person.nip.left(15) + u"000"_s : row == 3 ? person.person.nip.left(15) + u"777"_s : person.person.nip;
        line(person.person.fullName(), nip, row == 1 ? u"IV/a"_s : person.rank, person);
    }
    line(u"Siti Pendatang, S.E."_s, u"199507302019032888"_s, u"III/a"_s, rows.row(5).person.line);
    QFile file(fixture.file.folder.filePath(u"daftar.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return file.fileName();
}

void wait(const JobRunner& jobs)
{
    QElapsedTimer timer;
    timer.start();
    while (!jobs.isIdle() && timer.elapsed() < 10'000) QApplication::processEvents(QEventLoop::AllEvents, 10);
}

} // namespace

TEST_CASE("a list is compared, unclear lines wait for a person, and what is ticked is one act", "[organisation-page]")
{
    using organisation::RosterFate;
    OrganisationWindow fixture;
    fixture.choose(fixture.office(1));
    const int before = fixture.count();
    const QString path = writeRoster(fixture);
    const organisation::PersonId moved = *fixture.desk->people.rows().row(1).person.line.person.id;
    fixture.window->goTo(u"opd/banding/"_s + path);
    wait(fixture.jobs);
    fixture.settle();
    RosterComparisonPresenter& roster = fixture.desk->roster;
    const QAbstractItemModelTester tester(&roster.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(roster.isOpen());
    CHECK(roster.office() == fixture.desk->people.placeName());
    CHECK(roster.day() == QDate(2026, 10, 31));
    CHECK(roster.count(RosterFate::New) == 1);
    CHECK(roster.count(RosterFate::Changed) == 1);
    CHECK(roster.count(RosterFate::Unclear) == 3); // also the one whom the training data name twice
    CHECK(roster.count(RosterFate::Gone) == 1);
    CHECK(roster.count(RosterFate::Same) == before - 5);
    CHECK(roster.ticked() == 2);
    CHECK(roster.proposals() == 3);
    auto* write = fixture.named<QPushButton>(u"banding.write"_s);
    CHECK(write->text().contains(u"2"_s));

    std::vector<int> unclear;
    for (int row = 0; row < roster.rows().rowCount(); ++row)
        if (roster.rows().row(row).line.fate == RosterFate::Unclear) unclear.push_back(row);
    roster.takeProposals({unclear.front()});
    CHECK(roster.count(RosterFate::Unclear) == 2);
    CHECK(roster.ticked() == 3);
    QTest::mouseClick(write, Qt::LeftButton);
    fixture.settle();
    CHECK_FALSE(roster.isOpen());
    CHECK(fixture.window->currentTarget() == u"opd"_s);
    CHECK(fixture.count() == before + 1);
    CHECK(fixture.desk->people.find(moved)->line.rank == u"IV/a"_s);
    REQUIRE(fixture.workspace.undo());
    fixture.settle();
    CHECK(fixture.count() == before);
}

TEST_CASE("two records of one person are looked at side by side and merged; undo parts them", "[organisation-page]")
{
    OrganisationWindow fixture;
    fixture.window->goTo(u"opd/duplikat"_s);
    fixture.settle();
    DuplicatesPresenter& duplicates = fixture.desk->duplicates;
    const int pairs = duplicates.pairs().rowCount();
    REQUIRE(pairs >= 1);
    const int before = fixture.desk->people.total();
    QTest::mouseClick(fixture.named<QPushButton>(u"duplikat.first"_s), Qt::LeftButton);
    fixture.settle();
    CHECK(duplicates.pairs().rowCount() == pairs - 1);
    CHECK(fixture.desk->people.total() == before - 1);
    REQUIRE(fixture.workspace.undo());
    fixture.settle();
    CHECK(duplicates.pairs().rowCount() == pairs);
    QTest::mouseClick(fixture.named<QPushButton>(u"duplikat.apart"_s), Qt::LeftButton);
    fixture.settle();
    CHECK(duplicates.pairs().rowCount() == pairs - 1);
    CHECK(fixture.desk->people.total() == before);
}

TEST_CASE("an office goes into another from a day on; the ended one is shown on request", "[organisation-page]")
{
    OrganisationWindow fixture;
    const OrganisationPlace gone = fixture.office(1), kept = fixture.office(2);
    fixture.choose(kept);
    const int ofKept = fixture.count();
    fixture.choose(gone);
    const int ofGone = fixture.count();
    fixture.window->showTab(u"opd"_s);
    fixture.settle();
    const auto press = [&] { QTest::mouseClick(fixture.named<QPushButton>(u"opd.daftar.merge"_s), Qt::LeftButton); };
    fixture.answer(press, {{u"office"_s, QString::number(kept.office->number())}, {u"since"_s, u"2026-11-01"_s}});
    CHECK_FALSE(fixture.desk->people.tree().indexOf(gone).isValid());
    fixture.choose(kept);
    CHECK(fixture.count() == ofKept + ofGone);
    fixture.desk->people.setAsOf(QDate(2026, 10, 31));
    fixture.choose(gone);
    CHECK(fixture.count() == ofGone);
    fixture.desk->people.setAsOf({});
    fixture.desk->people.showEnded(true);
    CHECK(fixture.desk->people.tree().indexOf(gone).isValid());
}

TEST_CASE("people and offices are found from anywhere by name, NIP or short name", "[organisation-page]")
{
    OrganisationWindow fixture;
    PeopleSearchPresenter search(fixture.workspace);
    const organisation::PersonLine& line = fixture.desk->people.rows().row(7).person.line;
    CHECK(search.find(u"si"_s).empty());
    const auto hits = search.find(line.person.nip);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().target == u"opd/pegawai/%1"_s.arg(line.person.id->number()));
    CHECK(search.find(line.person.name.toUpper()).size() >= 1);
    const auto office = search.find(fixture.desk->people.offices().front().second);
    REQUIRE_FALSE(office.empty());
    CHECK(office.front().kind == u"OPD"_s);
    CHECK(search.find(u"contoh"_s).size() <= 8);
}

TEST_CASE("what a table shows is exported, and laid out for paper", "[organisation-page]")
{
    OrganisationWindow fixture;
    fixture.choose(fixture.office(1));
    for (const QString& tab : {u"pegawai"_s, u"opd"_s, u"unit"_s}) {
        const QString path = fixture.file.folder.filePath(tab + u".xlsx"_s);
        fixture.window->showTab(tab);
        fixture.prompts.places.push_back(path);
        CHECK(fixture.window->run(u"opd.export"_s));
        CHECK(QFile::exists(path));
    }
    fixture.window->showTab(u"pegawai"_s);
    const auto& grid = *fixture.window->findChild<GridView*>(u"opd.pegawai"_s)->parentWidget();
    const auto fonts = print::Fonts::load();
    REQUIRE(fonts);
    const auto pages = print::layOut(documentOf(dynamic_cast<const Grid&>(grid).snapshot(), u"Daftar pegawai"_s, {}), *fonts);
    CHECK(pages.pages.size() >= 1);
}

TEST_CASE("eight thousand people are listed and searched without a pause", "[organisation-page]")
{
    std::vector<PersonRow> many;
    for (int i = 0; i < 8'000; ++i) {
        organisation::ListedPerson person;
        person.line.person.id = organisation::PersonId::fromNumber(i + 1);
        person.line.person.name = u"Pegawai %1 Contoh"_s.arg(i);
        person.line.person.nip = u"1985031720100%1"_s.arg(i, 5, 10, QChar(u'0'));
        many.push_back(personRow(std::move(person), true, u"Dinas"_s));
    }
    OrganisationWindow fixture;
    fixture.desk->people.rows().show(std::move(many));
    fixture.settle();
    auto* field = fixture.named<QLineEdit>(u"opd.search"_s);
    qint64 slowest = 0;
    QElapsedTimer timer;
    for (const QString& text : {u"pegawai 7"_s, u"pegawai 77"_s, u"pegawai 777"_s, u"pegawai 77"_s, QString()}) {
        timer.start();
        field->setText(text);
        slowest = std::max(slowest, timer.elapsed());
        fixture.settle();
    }
    INFO("slowest search among 8,000: " << slowest << " ms");
    CHECK(slowest < 100);
}

/// Pictures for looking at: TINJAU_LOOK names their folder.
TEST_CASE("the page is looked at", "[.look]")
{
    const QString folder = qEnvironmentVariable("TINJAU_LOOK");
    REQUIRE_FALSE(folder.isEmpty());
    OrganisationWindow fixture;
    const auto shoot = [&](const QString& name) {
        fixture.settle();
        fixture.window->grab().save(folder + u'/' + name + u".png"_s);
    };
    shoot(u"1-semua"_s);
    fixture.choose(fixture.office(1));
    shoot(u"2-opd"_s);
    for (const QString& tab : {u"opd"_s, u"unit"_s, u"layanan"_s}) {
        fixture.window->showTab(tab);
        shoot(u"3-"_s + tab);
    }
    fixture.window->showTab(u"pegawai"_s);
    fixture.window->showWhy(true);
    shoot(u"4-mengapa"_s);
    fixture.window->showWhy(false);
    const auto id = fixture.desk->people.rows().row(2).person.line.person.id->number();
    for (const QString& act : {u"opd.transfer"_s, u"opd.leave"_s, u"opd.superior"_s, u"opd.add-person"_s}) {
        QTimer::singleShot(0, fixture.window.get(), [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            fixture.settle();
            dialog->grab().save(folder + u"/5-"_s + act + u".png"_s);
            dialog->reject();
        });
        fixture.window->run(act);
    }
    fixture.window->goTo(u"opd/pegawai/%1"_s.arg(id));
    shoot(u"6-orang"_s);
    fixture.window->showTab(u"riwayat"_s);
    shoot(u"7-riwayat"_s);
    fixture.window->goTo(u"opd/duplikat"_s);
    shoot(u"8-duplikat"_s);
    fixture.window->goTo(u"opd"_s);
    fixture.choose(fixture.office(1));
    const QString path = writeRoster(fixture);
    fixture.window->goTo(u"opd/banding"_s);
    shoot(u"9-banding-kosong"_s);
    fixture.window->goTo(u"opd/banding/"_s + path);
    wait(fixture.jobs);
    shoot(u"9-banding"_s);
    fixture.window->goTo(u"opd"_s);
    fixture.desk->people.setAsOf(QDate(2026, 3, 31));
    shoot(u"10-maret"_s);
    fixture.desk->people.setAsOf({});
    applyAppearance(*qApp, {ThemeChoice::Dark, false});
    shoot(u"11-gelap"_s);
    fixture.window->goTo(u"opd/pegawai/%1"_s.arg(id));
    fixture.window->showTab(u"data"_s);
    shoot(u"12-orang-gelap"_s);
    applyAppearance(*qApp, {ThemeChoice::Light, false});
}
