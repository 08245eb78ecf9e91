// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/local_day_dialog.h"

#include "ui/widgets/form.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

LocalDayDialog::LocalDayDialog(const CalendarPresenter& presenter, const calendar::LocalDay& day, QWidget* parent)
    : DialogFrame(day.id ? tr("Ubah hari libur daerah") : tr("Tambah hari libur daerah"),
                  tr("Hari ini tidak dihitung sebagai hari kerja bagi seluruh kabupaten, kecuali bagi unit bersif yang dijadwalkan."), parent),
      m_presenter(presenter), m_day(day), m_form(new Form)
{
    m_form->addDate(u"day"_s, tr("Tanggal"));
    m_form->addText(u"name"_s, tr("Nama"));
    m_form->addText(u"decree"_s, tr("Keputusan yang menetapkannya"));
    m_form->setValue(u"day"_s, day.day.toString(Qt::ISODate));
    m_form->setValue(u"name"_s, day.name);
    m_form->setValue(u"decree"_s, day.decree);
    body().addWidget(m_form);
    connect(addCancelAnd(day.id ? tr("Simpan") : tr("Tambah")), &QPushButton::clicked, this, &LocalDayDialog::take);
    m_form->field(day.id ? u"name"_s : u"day"_s)->setFocus();
}

calendar::LocalDay LocalDayDialog::day() const
{
    calendar::LocalDay day = m_day;
    day.day = QDate::fromString(m_form->value(u"day"_s), Qt::ISODate);
    day.name = m_form->value(u"name"_s);
    day.decree = m_form->value(u"decree"_s);
    return day;
}

void LocalDayDialog::take()
{
    if (auto* wrong = m_form->setErrors(m_presenter.errorsIn(day()))) return wrong->setFocus();
    accept();
}

} // namespace tinjau::ui
