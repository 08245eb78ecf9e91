// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace tinjau::ui {

/// Qt gives a dialog at most two thirds of the screen's height, which at 150 % cuts its last lines off. This
/// dialog takes the height that its words need.
void showWhole(QDialog* dialog);

} // namespace tinjau::ui
