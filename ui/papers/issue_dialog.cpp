// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/issue_dialog.h"

#include "core/wording/error_sentence.h"
#include "ui/shell/focus_ring.h"
#include "ui/shell/whole_dialog.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int dialogWidth = 480;

QLabel* wrapped(const QString& words, Type type, Token ink)
{
    auto* label = makeLabel(words, type, ink);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

IssueDialog::IssueDialog(IssuePresenter& presenter, IssueDraft draft, QWidget* parent)
    : QDialog(parent), m_presenter(presenter), m_draft(std::move(draft)), m_form(new Form)
{
    const bool isReport = m_draft.kind == print::SkmPaperKind::Report;
    const QString title = m_draft.revises ? tr("Terbitkan revisi ke-%1?").arg(m_draft.revision)
                          : isReport      ? tr("Terbitkan laporan SKM?")
                                          : tr("Terbitkan lembar publikasi?");
    setWindowTitle(title);
    setAccessibleName(title);
    setMinimumWidth(dialogWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(wrapped(title, Type::NextStep, Token::Text));
    column->addWidget(wrapped(m_draft.subject + u'\n' + m_draft.figures + u'.', Type::Body, Token::Text2));
    if (!m_draft.cautions.isEmpty()) column->addWidget(new Note(m_draft.cautions.join(u' ').toHtmlEscaped(), Tone::Warn));
    build();
    column->addWidget(m_form);
    column->addWidget(wrapped(isReport ? tr("Halamannya dibekukan dan surveinya dikunci. Perbaikan kemudian terbit sebagai revisi di bawah nomor yang sama.")
                                       : tr("Halamannya dibekukan. Perbaikan kemudian terbit sebagai revisi di bawah nomor yang sama."),
                              Type::Note, Token::Text2));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Between);
    row->addStretch();
    auto* cancel = makeButton(tr("Batal"), ButtonKind::Outlined);
    auto* accept = makeButton(tr("Terbitkan"), ButtonKind::Primary, u"stamp"_s);
    accept->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addSpacing(6);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &IssueDialog::issue);
    new FocusRing(this);
    showWhole(this);
    m_form->field(m_draft.revises ? u"reason"_s : u"number"_s)->setFocus();
}

void IssueDialog::build()
{
    if (m_draft.revises) m_form->addText(u"reason"_s, tr("Alasan revisi"));
    auto* number = m_form->addText(u"number"_s, tr("Nomor naskah"));
    // A revision bears the number of the paper that it corrects.
    number->setReadOnly(m_draft.revises.has_value());
    m_form->addDate(u"date"_s, tr("Tanggal naskah"));
    m_form->addChoice(u"signatory"_s, tr("Penanda tangan"), {});
    m_form->setValue(u"number"_s, m_draft.number);
    m_form->setValue(u"date"_s, m_draft.date.toString(Qt::ISODate));
    showSignatories();
    connect(static_cast<DateField*>(m_form->field(u"date"_s)), &DateField::edited, this, &IssueDialog::redate);
}

void IssueDialog::showSignatories()
{
    auto* field = static_cast<QComboBox*>(m_form->field(u"signatory"_s));
    field->clear();
    for (std::size_t i = 0; i < m_draft.signatories.size(); ++i) field->addItem(signatoryWords(m_draft.signatories[i]), QString::number(i));
    field->addItem(tr("Titik-titik, diisi dengan tangan"), u"-1"_s);
    m_form->setValue(u"signatory"_s, QString::number(m_draft.signatory));
}

void IssueDialog::take()
{
    m_draft.number = m_form->value(u"number"_s);
    m_draft.signatory = m_form->value(u"signatory"_s).toInt();
    if (m_draft.revises) m_draft.reason = m_form->value(u"reason"_s);
}

void IssueDialog::redate()
{
    take();
    const QDate date = QDate::fromString(m_form->value(u"date"_s), Qt::ISODate);
    if (!date.isValid() || date == m_draft.date) return;
    m_presenter.redate(m_draft, date);
    m_form->setValue(u"number"_s, m_draft.number);
    showSignatories();
}

void IssueDialog::issue()
{
    take();
    m_draft.date = QDate::fromString(m_form->value(u"date"_s), Qt::ISODate);
    const IssueErrors errors = m_presenter.errorsIn(m_draft);
    QWidget* first = nullptr;
    for (const QString& id : {u"reason"_s, u"number"_s, u"date"_s, u"signatory"_s}) {
        const auto found = errors.find(id);
        m_form->setError(id, found == errors.end() ? QString() : found->second);
        if (!first && found != errors.end()) first = m_form->field(id);
    }
    if (first) return first->setFocus();
    accept();
}

void askAndIssue(IssuePresenter& presenter, tinjau::survey::SurveyId survey, print::SkmPaperKind kind, QWidget* window)
{
    const auto draft = presenter.prepare(survey, kind);
    if (!draft) return Q_EMIT presenter.said(wording::errorSentence(draft.error()));
    IssueDialog dialog(presenter, *draft, window);
    if (dialog.exec() == QDialog::Accepted) presenter.issue(dialog.draft());
}

} // namespace tinjau::ui
