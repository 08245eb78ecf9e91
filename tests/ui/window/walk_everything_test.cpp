// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"
#include "app/window/scenes.h"
#include "tests/support/text.h"
#include "tests/support/ui/training_file.h"
#include "tests/support/ui/walk.h"
#include "ui/shell/theme.h"
#include "ui/widgets/grid.h"

#include <QAbstractItemModelTester>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

void check(const QString& name, QWidget& shown)
{
    INFO(name.toStdString());
    // Qt itself walks menus, by arrows.
    if (qobject_cast<QMenu*>(&shown)) return;
    // A dialog that closed leaves no window active where there is no window manager.
    shown.activateWindow();
    QApplication::processEvents();
    CHECK(test::controlsWithoutName(shown) == QStringList{});
    // The palette of commands goes as soon as the focus leaves it.
    if (name != u"cari"_s) CHECK(test::controlsNotReached(shown) == QStringList{});
    CHECK(test::cutWords(shown) == QStringList{});
}

/// The tables of the page in front keep the rules of Qt's models, from now on.
void watchTables(ui::MainWindow& window)
{
    for (const ui::Grid* grid : window.findChildren<ui::Grid*>())
        for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{&grid->table(), &grid->rows()})
            if (!model->findChild<QAbstractItemModelTester*>()) new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
}

void walkPages(ui::MainWindow& window)
{
    for (const QString& target : window.walk()) {
        window.goTo(target);
        watchTables(window);
        auto tabs = window.currentPage()->tabs();
        if (tabs.empty()) tabs.push_back({});
        for (const ui::PageTab& tab : tabs) {
            window.showTab(tab.id);
            window::settle(window);
            check(target + u'/' + tab.id, window);
        }
    }
}

/// Looks are of the whole application: the next test finds the usual one.
struct UsualLook {
    ~UsualLook() { ui::applyAppearance(*qApp, {ui::ThemeChoice::Light, false}); }
};

} // namespace

// At 200 % this runs once more, as `ui-double`.
TEST_CASE("every control of all pages and dialogs has a name, is reached by Tab, and shows all its words", "[walk]")
{
    const auto [look, value] = GENERATE(table<const char*, const char*>({{"usual", ""}, {"look/large", "true"}, {"look/language", "en"}}));
    INFO(look << " " << value);
    const UsualLook usual;
    const test::TrainingFile file;
    ui::MemoryUiSettings settings;
    settings.set(QString::fromLatin1(look), QString::fromLatin1(value));
    window::Program program({.application = *qApp, .settings = settings, .clock = file.clock, .rules = file.rules, .actor = u"Rini Contoh"_s, .places = file.places()});
    program.start(file.path());
    program.window().resize(1366, 768);
    program.window().show();
    program.window().activateWindow();
    QApplication::processEvents();
    walkPages(program.window());
    QStringList seen;
    window::playScenes(program.window(), [&](const QString& name, QWidget& shown) {
        seen << name;
        check(name, shown);
    });
    CAPTURE(seen.join(u", "_s).toStdString());
    CHECK(seen.contains(u"entri-cepat"_s));
    CHECK(seen.filter(u"dialog-"_s).size() >= 6);
}
