// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace tinjau::ui {
class MainWindow;
}

namespace tinjau::window {

/// Draws every page with its tabs into PNG files of `folder`: light and dark at 1366 × 768, with
/// *Mengapa?* where the page has something to say, and once narrow (1000 × 700). At the scale that
/// the application runs with; file names begin with "100" or "200". A window that was built with the size *Besar*
/// gives one look, light at 1366 × 768.
void shootPages(QApplication& application, ui::MainWindow& window, const QString& folder, bool isLarge = false);
/// The same for what no page shows by itself: a file being imported, its result, and one that holds no answers.
void shootImports(QApplication& application, ui::MainWindow& window, const QString& folder);
/// Dialogs, the panel to type forms in, help and search.
void shootScenes(QApplication& application, ui::MainWindow& window, const QString& folder);
/// One page that shows all pictures of the folder.
void writeShotIndex(const QString& folder);
/// Runs this program again at 200 %, for the sharper half of the pictures.
bool shootAtDouble(const QStringList& arguments);

} // namespace tinjau::window
