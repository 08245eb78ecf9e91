// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/support/ui/sample_pages.h"
#include "tests/support/ui/window_fixture.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/look_control.h"
#include "ui/shell/rail.h"
#include "ui/shell/side_panel.h"
#include "ui/widgets/grid.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::ui;

namespace {

Grid& answersGrid(test::WindowFixture& fixture)
{
    fixture.window.goTo(u"skm"_s);
    fixture.window.showTab(u"jawaban"_s);
    QApplication::processEvents();
    for (Grid* grid : fixture.window.currentPage()->findChildren<Grid*>())
        if (grid->isVisible()) return *grid;
    FAIL("the table of answers is shown");
    std::abort();
}

QString textAt(const Grid& grid, int row, int column)
{
    return grid.table().index(row, column).data().toString();
}

} // namespace

TEST_CASE("the rail lists what is registered and Ctrl with a digit goes there")
{
    test::WindowFixture fixture;
    CHECK(fixture.window.findChildren<RailEntry*>().size() == 4);
    fixture.key(Qt::Key_3, Qt::ControlModifier);
    CHECK(fixture.window.currentTarget() == u"skm"_s);
    CHECK_FALSE(fixture.window.goTo(u"disiplin"_s));
    CHECK(fixture.window.currentTarget() == u"skm"_s);
    CHECK(fixture.settings.value(u"window/page"_s).toString() == u"skm"_s);
}

TEST_CASE("no two acts that can be reached together share a shortcut")
{
    test::WindowFixture fixture;
    Translations translations(*qApp);
    LookControl look(*qApp, fixture.settings, translations);
    fixture.actions.add(lookActions(look));
    CHECK(fixture.actions.clashes() == QStringList{});
}

TEST_CASE("theme, size and language are remembered on this computer")
{
    MemoryUiSettings settings;
    {
        Translations translations(*qApp);
        LookControl look(*qApp, settings, translations);
        look.start();
        look.setTheme(ThemeChoice::Dark);
        CHECK(Theme::current().isDark());
        look.setLarge(true);
        look.setLanguage(Language::English);
    }
    Translations translations(*qApp);
    LookControl again(*qApp, settings, translations);
    again.start();
    CHECK(again.appearance().theme == ThemeChoice::Dark);
    CHECK(again.appearance().large);
    CHECK(again.language() == Language::English);
    again.setTheme(ThemeChoice::Light);
    again.setLarge(false);
    again.setLanguage(Language::Indonesian);
}

TEST_CASE("without a registered page the frame shows no entry and does not fail")
{
    MemoryUiSettings settings;
    ActionRegistry actions;
    JobRunner jobs;
    MainWindow window({actions, jobs, settings}, {});
    window.show();
    window.openLastPage();
    CHECK(window.findChildren<RailEntry*>().isEmpty());
    CHECK(window.currentPage() == nullptr);
}

TEST_CASE("Ctrl+K finds a page by a few letters and Enter opens it")
{
    test::WindowFixture fixture;
    fixture.key(Qt::Key_K, Qt::ControlModifier);
    auto* palette = fixture.window.findChild<CommandPalette*>();
    REQUIRE(palette->isVisible());
    QTest::keyClicks(palette->box(), u"lapo"_s);
    QTest::keyClick(palette->box(), Qt::Key_Return);
    CHECK_FALSE(palette->isVisible());
    CHECK(fixture.window.currentTarget() == u"laporan"_s);
}

TEST_CASE("Ctrl+K runs a command, found by another word for it, and leaves disabled ones alone")
{
    test::WindowFixture fixture;
    fixture.key(Qt::Key_K, Qt::ControlModifier);
    auto* palette = fixture.window.findChild<CommandPalette*>();
    QTest::keyClicks(palette->box(), u"excel"_s);
    QTest::keyClick(palette->box(), Qt::Key_Return);
    CHECK(fixture.ran == QStringList{u"sample.import"_s});
    fixture.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(palette->box(), u"terbitkan"_s);
    QTest::keyClick(palette->box(), Qt::Key_Return);
    CHECK(fixture.ran.size() == 1);
    QTest::keyClick(palette->box(), Qt::Key_Escape);
    CHECK_FALSE(palette->isVisible());
}

TEST_CASE("the buttons of a page header run the acts of the registry")
{
    test::WindowFixture fixture;
    fixture.window.goTo(u"skm"_s);
    auto* report = fixture.window.findChild<QPushButton*>(u"sample.report"_s);
    REQUIRE(report);
    QTest::mouseClick(report, Qt::LeftButton);
    CHECK(fixture.ran == QStringList{u"sample.report"_s});
    auto* undo = fixture.window.findChild<QPushButton*>(u"undo"_s);
    CHECK(undo->toolTip().contains(u"impor 388 baris"_s));
}

TEST_CASE("Alt+Y opens Mengapa, Esc closes it")
{
    test::WindowFixture fixture;
    fixture.window.goTo(u"skm"_s);
    fixture.key(Qt::Key_Y, Qt::AltModifier);
    CHECK(fixture.window.isWhyShown());
    fixture.key(Qt::Key_Escape);
    CHECK_FALSE(fixture.window.isWhyShown());
    fixture.key(Qt::Key_F1);
    CHECK(fixture.window.findChild<SidePanel*>()->isVisible());
    CHECK_FALSE(fixture.window.isWhyShown());
}

TEST_CASE("a narrow window keeps drawings only in its rail and lays Mengapa over the page")
{
    test::WindowFixture fixture;
    fixture.window.goTo(u"skm"_s);
    fixture.window.showWhy(true);
    const auto* rail = fixture.window.findChild<Rail*>();
    const auto* side = fixture.window.findChild<SidePanel*>();
    const QWidget* page = fixture.window.currentPage();
    fixture.resize(1366, 768);
    CHECK_FALSE(rail->isNarrow());
    CHECK(page->mapTo(&fixture.window, QPoint(page->width(), 0)).x() <= side->mapTo(&fixture.window, QPoint(0, 0)).x());
    fixture.resize(1100, 768);
    CHECK_FALSE(rail->isNarrow());
    CHECK(page->mapTo(&fixture.window, QPoint(page->width(), 0)).x() > side->mapTo(&fixture.window, QPoint(0, 0)).x());
    fixture.resize(1000, 768);
    CHECK(rail->isNarrow());
    for (const RailEntry* entry : rail->findChildren<RailEntry*>()) CHECK_FALSE(entry->toolTip().isEmpty());
    fixture.resize(1366, 768);
    CHECK(side->isVisible());
}

TEST_CASE("typing a digit replaces the cell and Enter goes down, as in a spreadsheet")
{
    test::WindowFixture fixture;
    Grid& grid = answersGrid(fixture);
    grid.view().setFocus();
    grid.view().setCurrentIndex(grid.rows().index(0, 6));
    fixture.typeInto(grid.view(), u"2"_s);
    fixture.keyToFocus(Qt::Key_Return);
    CHECK(textAt(grid, 0, 6) == u"2"_s);
    CHECK(grid.view().currentIndex().row() == 1);
    fixture.typeInto(grid.view(), u"3"_s);
    fixture.keyToFocus(Qt::Key_Tab);
    CHECK(textAt(grid, 1, 6) == u"3"_s);
    CHECK(grid.view().currentIndex().column() == 7);
    QTest::keyClick(&grid.view(), Qt::Key_Delete);
    CHECK(textAt(grid, 1, 7).isEmpty());
}

TEST_CASE("Esc leaves the cell as it was")
{
    test::WindowFixture fixture;
    Grid& grid = answersGrid(fixture);
    grid.view().setFocus();
    grid.view().setCurrentIndex(grid.rows().index(0, 6));
    const QString before = textAt(grid, 0, 6);
    QTest::keyClick(&grid.view(), Qt::Key_F2);
    QApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), u"1"_s);
    fixture.keyToFocus(Qt::Key_Escape);
    CHECK(textAt(grid, 0, 6) == before);
}

TEST_CASE("a block is copied with its titles, filled down, and pasted back")
{
    test::WindowFixture fixture;
    Grid& grid = answersGrid(fixture);
    GridView& view = grid.view();
    view.setFocus();
    const auto select = [&](int top, int left, int bottom, int right) {
        view.setCurrentIndex(grid.rows().index(top, left));
        view.selectionModel()->select(QItemSelection(grid.rows().index(top, left), grid.rows().index(bottom, right)), QItemSelectionModel::ClearAndSelect);
    };
    select(0, 6, 1, 7);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"U1\tU2\n4\t4\n4\t4"_s);
    select(20, 6, 20, 6);
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    CHECK(textAt(grid, 20, 6) == u"4"_s);
    CHECK(textAt(grid, 21, 7) == u"4"_s);
    CHECK(fixture.window.sentence().contains(u"4 sel ditempel"_s));
    QGuiApplication::clipboard()->setText(u"1"_s);
    select(5, 6, 8, 6);
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    CHECK(textAt(grid, 8, 6) == u"1"_s);
    select(8, 6, 11, 6);
    QTest::keyClick(&view, Qt::Key_D, Qt::ControlModifier);
    CHECK(textAt(grid, 11, 6) == u"1"_s);
}

TEST_CASE("what is refused in a pasted block is said")
{
    test::WindowFixture fixture;
    Grid& grid = answersGrid(fixture);
    grid.view().setFocus();
    grid.view().setCurrentIndex(grid.rows().index(0, 6));
    QGuiApplication::clipboard()->setText(u"7\t2"_s);
    QTest::keyClick(&grid.view(), Qt::Key_V, Qt::ControlModifier);
    CHECK(fixture.window.sentence().contains(u"ditolak"_s));
    CHECK(textAt(grid, 0, 7) == u"2"_s);
}

TEST_CASE("widths, order and hidden columns are remembered")
{
    MemoryUiSettings settings;
    auto model = test::makeOfficesModel();
    {
        Grid grid(model.get(), {.id = u"coba"_s, .name = u"Coba"_s}, settings);
        grid.view().setColumnHidden(2, true);
        grid.view().header().moveSection(6, 1);
        grid.view().setColumnWidth(1, 123);
    }
    Grid again(model.get(), {.id = u"coba"_s, .name = u"Coba"_s}, settings);
    CHECK(again.view().isColumnHidden(2));
    CHECK(again.view().header().visualIndex(6) == 1);
    CHECK(again.view().columnWidth(1) == 123);
    CHECK(again.snapshot().columns.size() == 6);
    CHECK(again.snapshot().columns[1].id == u"lewat"_s);
}

TEST_CASE("a filter that hides rows says so")
{
    test::WindowFixture fixture;
    Grid& grid = answersGrid(fixture);
    grid.view().setFocus();
    CHECK(grid.filterWords().isEmpty());
    QTest::keyClick(&grid.view(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(grid.isFilterRowShown());
    QTest::keyClicks(grid.view().header().columnWidget(2), u"L"_s);
    CHECK(grid.filterWords() == u"10 dari 29 baris"_s);
    grid.showFilterRow(false);
    CHECK(grid.filterWords().isEmpty());
}

TEST_CASE("files dropped anywhere reach the page first, then the import")
{
    test::WindowFixture fixture;
    fixture.window.goTo(u"beranda"_s);
    QStringList taken;
    QObject::connect(&fixture.window, &MainWindow::filesDropped, [&](const QStringList& paths) { taken = paths; });
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/tmp/rekap.xlsx"_s)});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&fixture.window, &enter);
    QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&fixture.window, &drop);
    CHECK(taken == QStringList{u"/tmp/rekap.xlsx"_s});
}

TEST_CASE("the undo behind a sentence in the status bar runs the act")
{
    test::WindowFixture fixture;
    fixture.window.say(u"42 baris dihapus."_s, u"Urungkan"_s, u"edit.undo"_s);
    CHECK(fixture.window.sentence() == u"42 baris dihapus."_s);
    for (auto* button : fixture.window.findChild<StatusBar*>()->findChildren<QPushButton*>())
        if (button->text() == u"Urungkan"_s) QTest::mouseClick(button, Qt::LeftButton);
    CHECK(fixture.ran == QStringList{u"edit.undo"_s});
    CHECK(fixture.window.sentence().isEmpty());
}
