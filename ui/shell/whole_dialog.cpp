// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/whole_dialog.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>

namespace tinjau::ui {

namespace {

class HeightOnShow final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* dialog = static_cast<QDialog*>(watched);
        if (event->type() == QEvent::Show && dialog->layout()) {
            const int height = dialog->layout()->totalHeightForWidth(dialog->width());
            if (height > dialog->height()) dialog->resize(dialog->width(), height);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void showWhole(QDialog* dialog)
{
    dialog->installEventFilter(new HeightOnShow(dialog));
}

} // namespace tinjau::ui
