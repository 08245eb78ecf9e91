// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/program.h"
#include "tests/support/scratch_file.h"
#include "tests/support/text.h"
#include "tests/support/ui/scripted_prompts.h"
#include "tests/support/ui/training_file.h"
#include "tests/support/ui/walk.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

namespace tinjau::test {

using namespace Qt::StringLiterals;

/// The whole window over the training data, worked with real events, to import files.
struct IntakeDesk {
    TrainingFile file;
    tests::ScratchFolder folder;
    ui::MemoryUiSettings settings;
    ScriptedPrompts prompts;
    window::Program program{{.application = *qApp, .settings = settings, .clock = file.clock, .rules = file.rules, .actor = u"Rini Contoh"_s,
                             .prompts = &prompts, .places = file.places()}};

    IntakeDesk()
    {
        program.start(file.path());
        window().resize(1366, 768);
        window().show();
        window().activateWindow();
        QApplication::processEvents();
    }
    ui::MainWindow& window() { return program.window(); }
    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
    }
    QPushButton* button(const QString& text)
    {
        for (auto* found : window().findChildren<QPushButton*>())
            if (found->isVisible() && found->text().trimmed() == text) return found;
        return nullptr;
    }
    bool waitFor(const QString& text)
    {
        return QTest::qWaitFor([&] {
            auto* found = button(text);
            return found && found->isEnabled();
        }, 20'000);
    }
    void picture(const QString& name)
    {
        const QString place = qEnvironmentVariable("TINJAU_PICTURES");
        for (int pass = 0; pass < 3; ++pass) QApplication::processEvents();
        if (!place.isEmpty()) window().grab().save(place + u'/' + name + u".png"_s);
    }
    /// Tab, or out of an editable table Ctrl+Tab, until the control with this text or name has the focus.
    bool tabTo(const QString& text)
    {
        window().activateWindow(); // the offscreen platform leaves it with the list of names that closed
        for (int presses = 0; presses < 80; ++presses) {
            QWidget* now = QApplication::focusWidget();
            if (auto* found = qobject_cast<QAbstractButton*>(now); found && (found->text().trimmed() == text || found->objectName() == text)) return true;
            QTest::keyClick(now, Qt::Key_Tab, now->inherits("QTableView") ? Qt::ControlModifier : Qt::NoModifier);
            QApplication::processEvents();
        }
        return false;
    }
    void checkWalk()
    {
        window().activateWindow();
        QApplication::processEvents();
        CHECK(controlsWithoutName(window()) == QStringList{});
        CHECK(controlsNotReached(window()) == QStringList{});
        CHECK(cutWords(window()) == QStringList{});
    }
    template <typename Kind>
    Kind* visible(const QString& name)
    {
        for (auto* found : window().findChildren<Kind*>(name))
            if (found->isVisible()) return found;
        FAIL("not in sight: " << name.toStdString());
        return nullptr;
    }
};

} // namespace tinjau::test
