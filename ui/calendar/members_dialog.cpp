// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/members_dialog.h"

#include "ui/widgets/form.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

MembersDialog::MembersDialog(const QString& group, QDate from, QWidget* parent)
    : DialogFrame(tr("Tambah anggota “%1”").arg(group), tr("Satu NIP sebaris; sekolom NIP dari Excel dapat ditempel."), parent), m_form(new Form)
{
    m_form->addLongText(u"nips"_s, tr("NIP"), 7);
    m_form->addDate(u"from"_s, tr("Mulai (kosong: sejak awal)"));
    m_form->setValue(u"from"_s, from.toString(Qt::ISODate));
    body().addWidget(m_form);
    connect(addCancelAnd(tr("Tambah anggota"), u"plus"_s), &QPushButton::clicked, this, &MembersDialog::take);
    m_form->field(u"nips"_s)->setFocus();
}

QString MembersDialog::nips() const
{
    return m_form->value(u"nips"_s);
}

QDate MembersDialog::from() const
{
    return QDate::fromString(m_form->value(u"from"_s), Qt::ISODate);
}

void MembersDialog::take()
{
    std::map<QString, QString> errors;
    if (nips().trimmed().isEmpty()) errors[u"nips"_s] = tr("Tulis atau tempel paling sedikit satu NIP.");
    if (auto* wrong = m_form->setErrors(errors)) return wrong->setFocus();
    accept();
}

} // namespace tinjau::ui
