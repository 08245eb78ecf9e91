// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

#include <functional>
#include <map>

namespace tinjau::ui {

class Form;

/// A decision that needs a few fields.
struct FieldsQuestion {
    QString title;
    QString consequence;
    QString accept; ///< the verb
    std::function<void(Form&)> build;
    /// What is wrong, by field; the dialog stays until nothing is.
    std::function<std::map<QString, QString>(const Form&)> errors = {};
};

/// Asks for them under each other.
class FieldsDialog final : public DialogFrame {
    Q_OBJECT

public:
    explicit FieldsDialog(FieldsQuestion question, QWidget* parent = nullptr);
    QString value(const QString& field) const;
    /// Invalid where the field was left empty.
    QDate date(const QString& field) const;

private:
    void take();

    FieldsQuestion m_question;
    Form* m_form;
};

} // namespace tinjau::ui
