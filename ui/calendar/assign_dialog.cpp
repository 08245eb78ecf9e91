// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/assign_dialog.h"

#include "ui/widgets/form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using calendar::AssigneeLevel;

namespace {

constexpr AssigneeLevel levels[] = {AssigneeLevel::Regency, AssigneeLevel::Office, AssigneeLevel::Unit, AssigneeLevel::Group, AssigneeLevel::Person};

std::vector<FormChoice> levelChoices()
{
    std::vector<FormChoice> choices;
    for (const AssigneeLevel level : levels) choices.push_back({QString::number(static_cast<int>(level)), levelWords(level)});
    return choices;
}

} // namespace

AssignDialog::AssignDialog(SchedulePresenter& presenter, QWidget* parent)
    : DialogFrame(tr("Berikan “%1”").arg(presenter.selected() ? presenter.selected()->name : QString()),
                  tr("Yang lebih khusus mengalahkan yang umum: pegawai, kelompok, unit kerja, OPD, kabupaten."), parent),
      m_presenter(presenter), m_form(new Form)
{
    m_form->addChoice(u"level"_s, tr("Untuk"), levelChoices());
    m_form->addChoice(u"key"_s, tr("Nama"), {});
    connect(m_form->addText(u"nip"_s, tr("NIP pegawai")), &QLineEdit::textChanged, this, [this](const QString& nip) {
        if (QString(nip).remove(u' ').size() == 18) showEffects();
    });
    m_form->addDate(u"from"_s, tr("Mulai (kosong: sejak awal)"));
    m_form->addDate(u"to"_s, tr("Hari terakhir (kosong: seterusnya)"));
    m_form->setValue(u"level"_s, QString::number(static_cast<int>(AssigneeLevel::Office)));
    body().addWidget(m_form);
    m_effects = makeLabel({}, Type::Body, Token::Text2);
    m_effects->setWordWrap(true);
    m_effects->setTextFormat(Qt::PlainText);
    m_effects->setMinimumHeight(QFontMetrics(fontFor(Type::Body)).lineSpacing() * 4);
    m_effects->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    body().addWidget(m_effects);
    connect(addCancelAnd(tr("Berikan"), u"check"_s), &QPushButton::clicked, this, &AssignDialog::take);
    connect(m_form, &Form::edited, this, [this](const QString& id) {
        if (id == u"level"_s) showAssignees();
        showEffects();
    });
    showAssignees();
    showEffects();
    m_form->field(u"level"_s)->setFocus();
}

AssignmentFields AssignDialog::fields() const
{
    AssignmentFields fields;
    fields.level = static_cast<AssigneeLevel>(m_form->value(u"level"_s).toInt());
    fields.key = m_form->value(u"key"_s).toLongLong();
    fields.nip = m_form->value(u"nip"_s);
    fields.from = QDate::fromString(m_form->value(u"from"_s), Qt::ISODate);
    fields.to = QDate::fromString(m_form->value(u"to"_s), Qt::ISODate);
    return fields;
}

void AssignDialog::showAssignees()
{
    const AssigneeLevel level = fields().level;
    auto* names = qobject_cast<QComboBox*>(m_form->field(u"key"_s));
    names->clear();
    for (const AssigneeChoice& one : m_presenter.assignees(level)) names->addItem(one.name, QString::number(one.key));
    names->setEnabled(level != AssigneeLevel::Regency && level != AssigneeLevel::Person);
    m_form->field(u"nip"_s)->setEnabled(level == AssigneeLevel::Person);
}

void AssignDialog::showEffects()
{
    m_effects->setText(m_presenter.effectWords(fields()));
}

void AssignDialog::take()
{
    if (auto* wrong = m_form->setErrors(m_presenter.errorsIn(fields()))) return wrong->setFocus();
    accept();
}

} // namespace tinjau::ui
