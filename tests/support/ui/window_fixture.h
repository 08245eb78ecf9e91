// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/sample_pages.h"
#include "ui/base/ui_settings.h"
#include "ui/shell/main_window.h"

#include <QTest>

namespace tinjau::test {

/// A window with the sample pages, shown offscreen.
struct WindowFixture {
    ui::MemoryUiSettings settings;
    ui::ActionRegistry actions;
    ui::JobRunner jobs;
    QStringList ran;
    ui::MainWindow window;

    WindowFixture() : window(parts(), samplePages(settings))
    {
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        window.openLastPage();
        QApplication::processEvents();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&window, key, modifiers);
        QApplication::processEvents();
    }
    void keyToFocus(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QApplication::processEvents();
    }
    void typeInto(QWidget& widget, const QString& text)
    {
        QTest::keyClicks(&widget, text);
        QApplication::processEvents();
    }
    void resize(int width, int height)
    {
        window.resize(width, height);
        QApplication::processEvents();
    }

private:
    ui::WindowParts parts()
    {
        actions.add(sampleActions(ran));
        return {actions, jobs, settings};
    }
};

} // namespace tinjau::test
