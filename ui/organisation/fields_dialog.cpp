// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/fields_dialog.h"

#include "ui/widgets/form.h"

#include <QDate>
#include <QVBoxLayout>

namespace tinjau::ui {

FieldsDialog::FieldsDialog(FieldsQuestion question, QWidget* parent)
    : DialogFrame(question.title, question.consequence, parent), m_question(std::move(question)), m_form(new Form)
{
    m_question.build(*m_form);
    body().addWidget(m_form);
    connect(addCancelAnd(m_question.accept), &QPushButton::clicked, this, &FieldsDialog::take);
}

QString FieldsDialog::value(const QString& field) const
{
    return m_form->value(field);
}

QDate FieldsDialog::date(const QString& field) const
{
    return QDate::fromString(m_form->value(field), Qt::ISODate);
}

void FieldsDialog::take()
{
    const auto errors = m_question.errors ? m_question.errors(*m_form) : std::map<QString, QString>();
    if (auto* wrong = m_form->setErrors(errors)) return wrong->setFocus();
    accept();
}

} // namespace tinjau::ui
