// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/support/ui/walk.h"
#include "tests/support/ui/window_fixture.h"
#include "ui/shell/theme.h"

using namespace Qt::StringLiterals;
using namespace tinjau;

TEST_CASE("every control of every page has a name, is reached by Tab, and none holds the focus")
{
    test::WindowFixture fixture;
    for (const QString& target : fixture.window.pageIds()) {
        fixture.window.goTo(target);
        auto tabs = fixture.window.currentPage()->tabs();
        if (tabs.empty()) tabs.push_back({});
        for (const ui::PageTab& tab : tabs) {
            fixture.window.showTab(tab.id);
            QApplication::processEvents();
            INFO((target + u'/' + tab.id).toStdString());
            CHECK(test::controlsWithoutName(fixture.window) == QStringList{});
            CHECK(test::controlsNotReached(fixture.window) == QStringList{});
        }
    }
}

TEST_CASE("no words are cut off at 1366 by 768, in the usual size and in Besar")
{
    const bool large = GENERATE(false, true);
    ui::applyAppearance(*qApp, {ui::ThemeChoice::Light, large});
    {
        test::WindowFixture fixture;
        for (const QString& target : fixture.window.pageIds()) {
            fixture.window.goTo(target);
            fixture.resize(1366, 768);
            INFO(target.toStdString() << (large ? ", Besar" : ""));
            CHECK(test::cutWords(fixture.window) == QStringList{});
        }
    }
    ui::applyAppearance(*qApp, {ui::ThemeChoice::Light, false});
}
