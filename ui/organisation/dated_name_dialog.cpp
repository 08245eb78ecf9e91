// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/dated_name_dialog.h"

#include "ui/shell/focus_ring.h"
#include "ui/shell/whole_dialog.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

DatedNameDialog::DatedNameDialog(DatedNameQuestion question, QWidget* parent) : QDialog(parent), m_question(std::move(question)), m_form(new Form)
{
    setWindowTitle(m_question.title);
    setAccessibleName(m_question.title);
    setMinimumWidth(440);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto* heading = makeLabel(m_question.title, Type::NextStep);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto* words = makeLabel(m_question.consequence, Type::Body, Token::Text2);
    words->setWordWrap(true);
    column->addWidget(words);
    if (!m_question.nameLabel.isEmpty()) m_form->addText(u"name"_s, m_question.nameLabel);
    m_form->addDate(u"date"_s, m_question.dateLabel);
    m_form->setValue(u"name"_s, m_question.name);
    m_form->setValue(u"date"_s, m_question.date.toString(Qt::ISODate));
    column->addWidget(m_form);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Between);
    row->addStretch();
    auto* cancel = makeButton(tr("Batal"), ButtonKind::Outlined);
    auto* accept = makeButton(m_question.accept, ButtonKind::Primary);
    accept->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addSpacing(6);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &DatedNameDialog::take);
    new FocusRing(this);
    showWhole(this);
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
    auto errors = m_question.errors(name(), date());
    const QString trouble = static_cast<DateField*>(m_form->field(u"date"_s))->trouble();
    if (!trouble.isEmpty()) errors[u"date"_s] = trouble;
    for (const QString& id : {u"name"_s, u"date"_s}) {
        const auto found = errors.find(id);
        m_form->setError(id, found == errors.end() ? QString() : found->second);
    }
    if (errors.empty()) return accept();
    if (auto* field = m_form->field(errors.begin()->first)) field->setFocus();
}

} // namespace tinjau::ui
