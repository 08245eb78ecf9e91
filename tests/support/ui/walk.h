// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tinjau::test {

/// Controls in sight that take the focus but say nothing to a screen reader.
QStringList controlsWithoutName(QWidget& window);
/// Controls in sight that Tab does not come to, or that do not let go of the focus.
QStringList controlsNotReached(QWidget& window);
/// Labels and buttons in sight whose text does not fit into them.
QStringList cutWords(QWidget& window);

} // namespace tinjau::test
