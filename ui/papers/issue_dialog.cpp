// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/issue_dialog.h"

#include "core/wording/error_sentence.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

QString titleOf(const IssueDraft& draft)
{
    if (draft.revises) return IssueDialog::tr("Terbitkan revisi ke-%1?").arg(draft.revision);
    return draft.kind == print::SkmPaperKind::Report ? IssueDialog::tr("Terbitkan laporan SKM?") : IssueDialog::tr("Terbitkan lembar publikasi?");
}

QString consequenceOf(const IssueDraft& draft)
{
    if (draft.kind == print::SkmPaperKind::Report)
        return IssueDialog::tr("Halamannya dibekukan dan surveinya dikunci. Perbaikan kemudian terbit sebagai revisi di bawah nomor yang sama.");
    return IssueDialog::tr("Halamannya dibekukan. Perbaikan kemudian terbit sebagai revisi di bawah nomor yang sama.");
}

} // namespace

IssueDialog::IssueDialog(IssuePresenter& presenter, IssueDraft draft, QWidget* parent)
    : DialogFrame(titleOf(draft), draft.subject + u'\n' + draft.figures + u'.', parent), m_presenter(presenter), m_draft(std::move(draft)), m_form(new Form)
{
    if (!m_draft.cautions.isEmpty()) body().addWidget(new Note(m_draft.cautions.join(u' ').toHtmlEscaped(), Tone::Warn));
    build();
    body().addWidget(m_form);
    auto* consequence = makeLabel(consequenceOf(m_draft), Type::Note, Token::Text2);
    consequence->setWordWrap(true);
    body().addWidget(consequence);
    connect(addCancelAnd(tr("Terbitkan"), u"stamp"_s), &QPushButton::clicked, this, &IssueDialog::issue);
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
    if (auto* wrong = m_form->setErrors(m_presenter.errorsIn(m_draft))) return wrong->setFocus();
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
