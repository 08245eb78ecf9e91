// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/dated_name_dialog.h"

#include "ui/widgets/form.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

DatedNameDialog::DatedNameDialog(DatedNameQuestion question, QWidget* parent)
    : DialogFrame(question.title, question.consequence, parent), m_question(std::move(question)), m_form(new Form)
{
    if (!m_question.nameLabel.isEmpty()) m_form->addText(u"name"_s, m_question.nameLabel);
    m_form->addDate(u"date"_s, m_question.dateLabel);
    m_form->setValue(u"name"_s, m_question.name);
    m_form->setValue(u"date"_s, m_question.date.toString(Qt::ISODate));
    body().addWidget(m_form);
    connect(addCancelAnd(m_question.accept), &QPushButton::clicked, this, &DatedNameDialog::take);
    m_form->field(m_question.nameLabel.isEmpty() ? u"date"_s : u"name"_s)->setFocus();
}

QString DatedNameDialog::name() const
{
    return m_question.nameLabel.isEmpty() ? m_question.name : m_form->value(u"name"_s);
}

QDate DatedNameDialog::date() const
{
    return QDate::fromString(m_form->value(u"date"_s), Qt::ISODate);
}

void DatedNameDialog::take()
{
    if (auto* wrong = m_form->setErrors(m_question.errors(name(), date()))) return wrong->setFocus();
    accept();
}

} // namespace tinjau::ui
