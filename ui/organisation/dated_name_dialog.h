// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

#include <QDate>

#include <functional>
#include <map>

namespace tinjau::ui {

class Form;

/// What is asked before something is added, renamed or ended.
struct DatedNameQuestion {
    QString title;
    QString consequence;
    QString nameLabel = {}; ///< empty: no name is asked
    QString name = {};
    QString dateLabel = {};
    QDate date = {};
    QString accept = {};
    std::function<std::map<QString, QString>(const QString& name, QDate date)> errors = {};
};

/// A name and a day.
class DatedNameDialog final : public DialogFrame {
    Q_OBJECT

public:
    explicit DatedNameDialog(DatedNameQuestion question, QWidget* parent = nullptr);
    QString name() const;
    /// Invalid where the field was left empty.
    QDate date() const;

private:
    void take();

    DatedNameQuestion m_question;
    Form* m_form;
};

} // namespace tinjau::ui
