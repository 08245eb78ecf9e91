// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/controls.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace tinjau::ui {

/// The frame of every dialog: the question as heading, what follows from the answer, room for fields, and verbs
/// at the right below. It is as high as its words need, and shows where the keyboard is.
class DialogFrame : public QDialog {
    Q_OBJECT

public:
    DialogFrame(const QString& title, const QString& words, QWidget* parent);

protected:
    /// Below the words; what is added stands under each other.
    QVBoxLayout& body() { return *m_body; }
    QPushButton* addVerb(const QString& text, ButtonKind kind, const QString& icon = {});
    /// Batal, which leaves everything as it is, and the verb that Enter takes; the verb decides itself whether to accept().
    QPushButton* addCancelAnd(const QString& verb, const QString& icon = {});

    /// Qt gives a dialog at most two thirds of the screen's height, which at 150 % cuts its last lines off.
    void showEvent(QShowEvent* event) override;

private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_verbs;
};

} // namespace tinjau::ui
