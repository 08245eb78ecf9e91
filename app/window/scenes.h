// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace tinjau::ui {
class MainWindow;
}

namespace tinjau::window {

/// Looks at what stands on the screen now; `name` is short and fit for a file ("dialog-terbitkan").
using LookAt = std::function<void(const QString& name, QWidget& shown)>;

/// Shows, one after the other, what no page shows by itself: dialogs, the panel to type forms in, help, the
/// palette of commands. Every dialog is closed again without an answer, so that nothing is written. Expects data
/// with at least one open survey.
void playScenes(ui::MainWindow& window, const LookAt& look);
/// Waits until what a page makes in the background is there, and all is laid out.
void settle(ui::MainWindow& window);

} // namespace tinjau::window
