// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"
#include "app/window/scenes.h"
#include "tests/support/text.h"
#include "tests/support/ui/attendance_store.h"
#include "ui/attendance/evidence_dialogs.h"
#include "ui/attendance/matrix_view.h"
#include "ui/widgets/form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/page_preview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::ui;

namespace {

/// The whole program over a file in which October 2026 of one office is known.
struct AttendanceWindow {
    tests::AttendanceFile file;
    tests::AttendanceOffice made = file.made;
    MemoryUiSettings settings;
    std::unique_ptr<window::Program> program;

    AttendanceWindow()
    {
        program = std::make_unique<window::Program>(
            window::ProgramParts{.application = *qApp, .settings = settings, .clock = file.clock, .rules = file.rules, .actor = u"Rini Contoh"_s, .places = file.places()});
        program->start(file.path());
        MainWindow& shown = program->window();
        shown.resize(1366, 768);
        shown.show();
        shown.activateWindow();
        shown.goTo(u"kehadiran/%1/2026-10"_s.arg(made.office.number()));
        settle();
        matrix().setFocus();
    }
    MainWindow& window() const { return program->window(); }
    MatrixView& matrix() const { return *window().findChild<MatrixView*>(); }
    MonthModel& model() const { return matrix().days(); }
    void settle() const { window::settle(window()); }
    int rowOf(int person) const { return model().rowOf(made.people[static_cast<size_t>(person)]); }
    QString letters(int person, int day) const { return model().mark(rowOf(person), day - 1).text; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&matrix(), key, modifiers);
        QApplication::processEvents();
    }
    /// Runs an act and answers the dialog that it opens.
    void act(const QString& id, const std::function<void(QDialog&)>& answer) const
    {
        bool isAnswered = false;
        QTimer::singleShot(0, &window(), [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            isAnswered = true;
            answer(*dialog);
        });
        CHECK(window().run(id));
        CHECK(isAnswered);
        settle();
    }
};

void write(QDialog& dialog, const QString& field, const QString& text)
{
    dialog.findChild<Form*>()->setValue(field, text);
}

/// The button with this word, whatever stands before it.
void click(QDialog& dialog, const QString& word)
{
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text().trimmed() == word) return button->click();
    FAIL(word.toStdString());
}

} // namespace

TEST_CASE("arrows walk over people and days, and pass the headings of units", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    MatrixView& matrix = fixture.matrix();
    matrix.goTo(1, 0);
    fixture.press(Qt::Key_Right);
    CHECK(matrix.currentIndex().column() == 1);
    for (int step = 0; step < 5; ++step) fixture.press(Qt::Key_Down);
    CHECK(matrix.currentIndex().row() == 7);
    fixture.press(Qt::Key_Home);
    CHECK(matrix.currentIndex().column() == 0);
    fixture.press(Qt::Key_End);
    CHECK(matrix.currentIndex().column() == 34);
    CHECK_FALSE(matrix.currentCell());
    fixture.press(Qt::Key_PageDown);
    CHECK(matrix.currentIndex().row() > 7);
}

TEST_CASE("a block is selected with Shift and copied with its names and days", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    fixture.matrix().goTo(fixture.rowOf(7), 18);
    for (int step = 0; step < 3; ++step) fixture.press(Qt::Key_Right, Qt::ShiftModifier);
    fixture.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(fixture.matrix().selectedCells().size() == 8);
    fixture.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    CHECK(lines[0] == u"Pegawai\tNIP\t19/10/2026\t20/10/2026\t21/10/2026\t22/10/2026"_s);
    CHECK(lines[1] == u"Hamid Rerung\t198001012005011072\tTK*\tTK*\tTK*\tTK*"_s);
    CHECK(lines[2].startsWith(u"Lukman Tandiari"_s));
}

TEST_CASE("the mouse drags a block, and a click on a day's head takes the whole day", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    MatrixView& matrix = fixture.matrix();
    const auto middle = [&](int row, int column) { return matrix.visualRect(fixture.model().index(row, column)).center(); };
    QTest::mousePress(matrix.viewport(), Qt::LeftButton, {}, middle(1, 0));
    QTest::mouseMove(matrix.viewport(), middle(2, 1));
    // A move without its button is none: the event is sent with the button held.
    QMouseEvent drag(QEvent::MouseMove, middle(3, 4), matrix.viewport()->mapToGlobal(middle(3, 4)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(matrix.viewport(), &drag);
    QTest::mouseRelease(matrix.viewport(), Qt::LeftButton, {}, middle(3, 4));
    CHECK(matrix.selectedCells().size() == 15);
    auto* head = matrix.horizontalHeader();
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, {head->sectionViewportPosition(4) + 8, 10});
    CHECK(matrix.selectedCells().size() == 15);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, {head->sectionViewportPosition(32) + 8, 10});
    CHECK(fixture.model().order() == MonthOrder::Absent);
}

TEST_CASE("Ctrl+F finds a name, and Esc brings everybody back", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    QTest::keyClick(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, u"rerung"_s);
    CHECK(fixture.model().shownPeople() == 1);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(fixture.model().shownPeople() == 15);
    CHECK(QApplication::focusWidget() == &fixture.matrix());
}

TEST_CASE("F3 goes from candidate to candidate, and Mengapa? says what was tested", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    fixture.matrix().goTo(1, 0);
    QTest::keyClick(&fixture.window(), Qt::Key_F3);
    REQUIRE(fixture.matrix().currentCell());
    CHECK(fixture.matrix().currentCell()->day == QDate(2026, 10, 19));
    fixture.window().showWhy(true);
    const auto said = [&] { return fixture.window().currentPage()->explanation().toPlainText(); };
    CHECK(QTest::qWaitFor([&] { return said().contains(u"Surat apa pun"_s); }, 5000));
    const QString words = said();
    CHECK(words.contains(u"Hamid Rerung"_s));
    CHECK(words.contains(u"Data mesin menutup penuh hari itu"_s));
    CHECK(words.contains(u"Surat apa pun: tidak ada"_s));
    CHECK(words.contains(u"hari kerja berturut-turut"_s));
}

TEST_CASE("a letter for a block makes its days excused, and Undo takes it back", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    fixture.matrix().goTo(fixture.rowOf(7), 18);
    for (int step = 0; step < 3; ++step) fixture.press(Qt::Key_Right, Qt::ShiftModifier);
    fixture.act(u"kehadiran.letter"_s, [](QDialog& dialog) {
        click(dialog, u"Catat surat"_s);
        CHECK(dialog.findChild<Form*>()->error(u"number"_s).startsWith(u"Isi nomor surat"_s));
        write(dialog, u"code"_s, u"CS"_s);
        write(dialog, u"number"_s, u"445/17/PKM"_s);
        click(dialog, u"Catat surat"_s);
    });
    CHECK(fixture.letters(7, 19) == u"S"_s);
    CHECK(fixture.letters(7, 22) == u"S"_s);
    CHECK(fixture.matrix().currentCell() == DayCell{fixture.made.people[7], QDate(2026, 10, 22)});
    CHECK(fixture.window().run(u"edit.undo"_s));
    fixture.settle();
    CHECK(fixture.letters(7, 19) == u"TK*"_s);
}

TEST_CASE("a candidate is verified with its run by a named person; Enter leaves it a candidate", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    fixture.matrix().goTo(fixture.rowOf(7), 20);
    fixture.act(u"kehadiran.verify"_s, [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    CHECK(fixture.letters(7, 21) == u"TK*"_s);
    fixture.act(u"kehadiran.verify"_s, [](QDialog& dialog) {
        write(dialog, u"by"_s, {});
        click(dialog, u"Verifikasi"_s);
        CHECK_FALSE(dialog.findChild<Form*>()->error(u"by"_s).isEmpty());
        write(dialog, u"by"_s, u"Kepala Bagian"_s);
        click(dialog, u"Verifikasi"_s);
    });
    CHECK(fixture.letters(7, 19) == u"TK"_s);
    CHECK(fixture.model().totalText(fixture.rowOf(7), MonthTotal::Absent) == u"4"_s);
    fixture.matrix().goTo(fixture.rowOf(8), 20);
    CHECK_FALSE(fixture.window().run(u"kehadiran.verify"_s));
}

TEST_CASE("a correction needs a reason and a second person, and then decides the side", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    fixture.matrix().goTo(fixture.rowOf(8), 14);
    CHECK(fixture.letters(8, 15) == u"LK"_s);
    fixture.act(u"kehadiran.correct"_s, [](QDialog& dialog) {
        write(dialog, u"out"_s, u"16.10"_s);
        write(dialog, u"approved"_s, u"rini contoh"_s);
        click(dialog, u"Catat koreksi"_s);
        const auto* form = dialog.findChild<Form*>();
        CHECK_FALSE(form->error(u"reason"_s).isEmpty());
        CHECK(form->error(u"approved"_s).startsWith(u"Yang menyetujui"_s));
        write(dialog, u"reason"_s, u"Mesin menolak sidik jari"_s);
        write(dialog, u"approved"_s, u"Kepala Bagian"_s);
        click(dialog, u"Catat koreksi"_s);
    });
    CHECK(fixture.letters(8, 15) == u"H"_s);
}

TEST_CASE("an outage of a machine makes its untested days open, never absent", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    fixture.matrix().goTo(fixture.rowOf(7), 20);
    fixture.act(u"kehadiran.outage"_s, [](QDialog& dialog) {
        write(dialog, u"statement"_s, u"BA 12/2026"_s);
        click(dialog, u"Catat gangguan"_s);
    });
    CHECK(fixture.letters(7, 21) == u"?"_s);
    CHECK(fixture.letters(7, 20) == u"TK*"_s);
    CHECK(fixture.letters(8, 21) == u"H"_s);
}

TEST_CASE("candidates are ticked and verified together on their tab", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    fixture.window().showTab(u"calon"_s);
    fixture.settle();
    Grid* grid = nullptr;
    for (auto* found : fixture.window().findChildren<Grid*>())
        if (found->isVisible()) grid = found;
    REQUIRE(grid);
    grid->view().setFocus();
    QTest::keyClick(&grid->view(), Qt::Key_Space);
    fixture.act(u"kehadiran.verify"_s, [](QDialog& dialog) {
        CHECK(dialog.windowTitle().contains(u"4 hari"_s));
        click(dialog, u"Verifikasi"_s);
    });
    CHECK(fixture.letters(7, 19) == u"TK"_s);
}

TEST_CASE("a verification is taken back in one act", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    fixture.matrix().goTo(fixture.rowOf(4), 0);
    CHECK(fixture.letters(4, 1) == u"TK"_s);
    CHECK(fixture.window().run(u"kehadiran.unverify"_s));
    fixture.settle();
    CHECK(fixture.letters(4, 1) == u"TK*"_s);
    CHECK(fixture.letters(4, 2) == u"TK"_s);
}

TEST_CASE("a refused letter excuses nobody, and one letter is written for people listed by name", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    CHECK(fixture.letters(2, 19) == u"C"_s);
    fixture.window().showTab(u"surat"_s);
    fixture.settle();
    Grid* grid = nullptr;
    for (auto* found : fixture.window().findChildren<Grid*>())
        if (found->isVisible()) grid = found;
    REQUIRE(grid);
    CHECK(grid->table().rowCount() == 10);
    for (int row = 0; row < grid->table().rowCount(); ++row)
        if (grid->table().cell(row, 4).text == u"Gusti Palimbo"_s) grid->selectSourceRow(row);
    CHECK(fixture.window().run(u"kehadiran.letter-refuse"_s));
    fixture.settle();
    CHECK(fixture.letters(2, 19) == u"TK*"_s);
    fixture.act(u"kehadiran.letter"_s, [](QDialog& dialog) {
        write(dialog, u"named"_s, u"Gusti Palimbo\nHamid Rerung\nTidak Dikenal"_s);
        write(dialog, u"code"_s, u"DL"_s);
        write(dialog, u"number"_s, u"090/3"_s);
        write(dialog, u"first"_s, u"2026-10-19"_s);
        write(dialog, u"last"_s, u"2026-10-20"_s);
        click(dialog, u"Catat surat"_s);
        CHECK(dialog.findChild<Form*>()->error(u"named"_s).contains(u"Tidak Dikenal"_s));
        write(dialog, u"named"_s, u"Gusti Palimbo\n198001012005011072"_s);
        click(dialog, u"Catat surat"_s);
    });
    CHECK(fixture.letters(2, 19) == u"DL"_s);
    CHECK(fixture.letters(7, 20) == u"DL"_s);
    CHECK(fixture.letters(7, 21) == u"TK*"_s);
}

TEST_CASE("what waits in all offices is listed for the month that is over", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    CHECK(fixture.window().goTo(u"kehadiran/calon"_s));
    fixture.settle();
    Grid* grid = nullptr;
    for (auto* found : fixture.window().findChildren<Grid*>())
        if (found->isVisible()) grid = found;
    REQUIRE(grid);
    CHECK(grid->table().rowCount() == 4);
    CHECK(grid->table().cell(0, grid->table().columnIndex(u"opd"_s)).text == u"Dinas Perhubungan"_s);
    fixture.act(u"kehadiran.verify"_s, [](QDialog& dialog) { click(dialog, u"Verifikasi"_s); });
    CHECK(fixture.letters(7, 19) == u"TK"_s);
    CHECK(fixture.window().goTo(u"kehadiran/surat"_s));
    fixture.settle();
    CHECK(fixture.window().currentPage()->currentTab() == u"surat"_s);
}

TEST_CASE("declared coverage comes before what the files say", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    CHECK(fixture.letters(9, 30) == u"?"_s);
    fixture.window().showTab(u"cakupan"_s);
    fixture.settle();
    fixture.act(u"kehadiran.declare"_s, [](QDialog& dialog) {
        CHECK(dialog.findChild<Form*>()->value(u"first"_s) == u"2026-10-28"_s);
        write(dialog, u"coverage"_s, u"2"_s);
        click(dialog, u"Nyatakan cakupan"_s);
    });
    CHECK(fixture.letters(9, 30) == u"TK*"_s);
}

TEST_CASE("the recap is laid out and saved as pages and as a workbook", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    CHECK(fixture.window().run(u"kehadiran.recap"_s));
    fixture.settle();
    CHECK(fixture.window().currentPage()->currentTab() == u"rekap"_s);
    CHECK(fixture.window().currentPage()->head().primary == u"kehadiran.print"_s);
    REQUIRE(fixture.window().findChild<PagePreview*>());
    int pages = 0;
    for (auto* preview : fixture.window().findChildren<PagePreview*>())
        if (preview->isVisible()) pages = preview->pageCount();
    CHECK(pages > 0);
}

TEST_CASE("another month and another office are read without losing the way back", "[attendance-ui]")
{
    const AttendanceWindow fixture;
    fixture.window().goTo(u"kehadiran/%1/2026-11"_s.arg(fixture.made.office.number()));
    fixture.settle();
    CHECK(fixture.model().dayCount() == 30);
    CHECK(fixture.model().count(isCandidate) == 0);
    fixture.window().goTo(u"kehadiran/%1/2026-10"_s.arg(fixture.made.office.number()));
    fixture.settle();
    CHECK(fixture.model().count(isCandidate) == 4);
}

TEST_CASE("five thousand people are drawn within a frame", "[attendance-ui]")
{
    const tests::AttendanceFile file(5000);
    const auto store = storage::Store::open(file.path(), storage::OpenMode::ReadOnly, file.clock, u"Penguji"_s);
    REQUIRE(store);
    const auto month = std::make_shared<const attendance::OfficeMonth>(attendance::officeMonth(**store, file.made.office, QDate(2026, 10, 1), QDate(2026, 11, 25)).value());
    MonthModel model;
    MatrixView view(model);
    view.resize(1366, 728);
    model.show(month);
    view.refresh();
    view.show();
    QApplication::processEvents();
    REQUIRE(model.rowCount() == 5000 + 125);
    view.goTo(2500, 20);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int pass = 0; pass < 8; ++pass) {
        view.goTo(2500 + pass * 40, 20);
        QElapsedTimer timer;
        timer.start();
        view.viewport()->repaint();
        best = std::min(best, timer.nsecsElapsed() / 1000);
    }
    CHECK(best < 16'000);
}

TEST_CASE("times of the day are read as people write them", "[attendance-ui]")
{
    const auto [text, minute] = GENERATE(table<const char*, int>({{"7.30", 450}, {"07:30", 450}, {"0730", 450}, {" 16,05 ", 965}, {"24.00", 1440}, {"8", 480}}));
    CHECK(minuteIn(QString::fromLatin1(text)) == minute);
    for (const char* wrong : {"", "25.00", "7.60", "24.01", "pagi", "7.30.15.1"}) CHECK(minuteIn(QString::fromLatin1(wrong)) == std::nullopt);
}
