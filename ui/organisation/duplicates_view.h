// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/organisation/duplicates_presenter.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace tinjau::ui {

class EmptyPage;
class Grid;
class Note;
class Panel;

/// Records that may be one person at the left, both beside each other at the right.
class DuplicatesView final : public QWidget {
    Q_OBJECT

public:
    DuplicatesView(DuplicatesPresenter& presenter, UiSettings& settings);
    void refresh();
    QWidget* firstFocus() const;

Q_SIGNALS:
    void backWanted();

private:
    QWidget* comparison(UiSettings& settings);

    DuplicatesPresenter& m_presenter;
    QStackedWidget* m_body;
    Panel* m_list;
    Grid* m_pairs;
    Note* m_note = nullptr;
    QPushButton* m_first = nullptr;
    QPushButton* m_second = nullptr;
};

} // namespace tinjau::ui
