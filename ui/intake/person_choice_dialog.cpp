// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/person_choice_dialog.h"

#include "ui/widgets/form.h"

#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

PersonChoiceDialog::PersonChoiceDialog(const QString& key, std::vector<ChoosablePerson> people, bool asksDay, QWidget* parent)
    : DialogFrame(tr("Siapa yang dimaksud dengan %1?").arg(key), tr("Rekamannya dihitung untuk orang itu sejak dipastikan. Pilihan ini dapat diurungkan."), parent),
      m_people(std::move(people)), m_form(new Form), m_box(new QComboBox), m_asksDay(asksDay)
{
    m_box->setObjectName(u"pin.person"_s);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(40);
    for (const ChoosablePerson& person : m_people) m_box->addItem(person.words);
    m_box->setCurrentIndex(-1);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->lineEdit()->setPlaceholderText(tr("ketik sebagian nama atau NIP"));
    m_form->addWidget(u"person"_s, tr("Pegawai"), m_box);
    if (asksDay) m_form->addDate(u"since"_s, tr("Sejak tanggal (kosong: selalu)"));
    body().addWidget(m_form);
    connect(addCancelAnd(tr("Pastikan")), &QPushButton::clicked, this, &PersonChoiceDialog::take);
    m_box->setFocus();
}

std::optional<organisation::PersonId> PersonChoiceDialog::person() const
{
    const QString typed = m_box->currentText().simplified();
    if (typed.isEmpty()) return std::nullopt;
    const auto same = std::ranges::find(m_people, typed, &ChoosablePerson::words);
    if (same != m_people.end()) return same->person;
    const auto hasTyped = [&](const ChoosablePerson& one) { return one.words.contains(typed, Qt::CaseInsensitive); };
    const auto found = std::ranges::find_if(m_people, hasTyped);
    if (found == m_people.end() || std::ranges::count_if(m_people, hasTyped) != 1) return std::nullopt;
    return found->person;
}

QDate PersonChoiceDialog::since() const
{
    return m_asksDay ? QDate::fromString(m_form->value(u"since"_s), Qt::ISODate) : QDate();
}

void PersonChoiceDialog::take()
{
    std::map<QString, QString> errors;
    if (!person()) errors[u"person"_s] = tr("Tidak ada tepat satu pegawai yang cocok. Ketik sebagian nama, lalu pilih dari daftar.");
    if (auto* wrong = m_form->setErrors(errors)) return wrong->setFocus();
    accept();
}

} // namespace tinjau::ui
