// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_model.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace tinjau::ui {

/// Ctrl+K: type, choose with the arrows, Enter. Lies over the window below the search box.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(PaletteModel* model, QWidget* window);
    /// Opens at this place of the window, with an empty box.
    void openAt(const QRect& searchBox);
    QLineEdit* box() const { return m_box; }
    QListView* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search(const QString& typed);
    void choose();
    void step(int by);
    void leave();

    PaletteModel* m_model;
    QLineEdit* m_box;
    QListView* m_list;
    QPointer<QWidget> m_before;
};

} // namespace tinjau::ui
