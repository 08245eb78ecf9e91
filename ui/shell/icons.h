// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QIcon>
#include <QPixmap>

namespace tinjau::ui {

/// A line drawing of resources/icons in the colour of a token. Follows the theme by itself; drawn
/// grey where it is disabled. An unknown name gives an empty icon.
QIcon tintedIcon(const QString& name, Token token = Token::Text2);
/// `size` in pixels at 100 %; sharp at `pixelRatio`.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double pixelRatio);

} // namespace tinjau::ui
