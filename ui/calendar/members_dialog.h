// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

#include <QDate>

namespace tinjau::ui {

class Form;

/// Whom to take into a group, by NIP, and from when.
class MembersDialog final : public DialogFrame {
    Q_OBJECT

public:
    MembersDialog(const QString& group, QDate from, QWidget* parent = nullptr);
    QString nips() const;
    /// Invalid: since ever.
    QDate from() const;

private:
    void take();

    Form* m_form;
};

} // namespace tinjau::ui
