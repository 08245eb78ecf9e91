// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/support/ui/window_fixture.h"
#include "ui/widgets/grid.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::ui;

// Hidden: speed depends on the machine. Run by name: tinjau-ui-tests "[speed]".

namespace {

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

TEST_CASE("a page switch takes less than 100 ms", "[.speed]")
{
    test::WindowFixture fixture;
    for (const QString& target : fixture.window.pageIds()) fixture.window.goTo(target);
    for (const QString& target : fixture.window.pageIds()) {
        const double spent = millisecondsOf([&] {
            fixture.window.goTo(target);
            fixture.window.repaint();
        });
        WARN(target.toStdString() << ": " << spent << " ms");
        CHECK(spent < 100);
    }
}

TEST_CASE("a keystroke in a table of 100,000 rows takes less than 16 ms", "[.speed]")
{
    MemoryUiSettings settings;
    auto model = test::makeAnswersModel(100'000);
    Grid grid(model.get(), {.id = u"besar"_s, .name = u"Besar"_s, .dense = true, .frozenColumns = 1}, settings);
    grid.resize(1100, 620);
    const double opening = millisecondsOf([&] { grid.show(); });
    grid.view().setFocus();
    grid.view().setCurrentIndex(grid.rows().index(50'000, 6));
    QApplication::processEvents();
    const double move = millisecondsOf([&] { QTest::keyClick(&grid.view(), Qt::Key_Down); });
    const double scroll = millisecondsOf([&] { QTest::keyClick(&grid.view(), Qt::Key_PageDown); });
    const double type = millisecondsOf([&] { QTest::keyClicks(&grid.view(), u"3"_s); });
    const double commit = millisecondsOf([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
    WARN("open " << opening << ", move " << move << ", page " << scroll << ", type " << type << ", commit " << commit << " ms");
    CHECK(std::max({move, scroll, type}) < 16);
}
