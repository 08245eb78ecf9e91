// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace tinjau::ui {

void Page::showTab(const QString&) {}

void Page::open(const QString&) {}

bool Page::takeFiles(const QStringList&)
{
    return false;
}

} // namespace tinjau::ui
