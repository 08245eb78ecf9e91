// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "ui/shell/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

DateField::DateField(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("hh/bb/tttt"));
    QAction* open = addAction(tintedIcon(u"calendar"_s), TrailingPosition);
    open->setToolTip(tr("Kalender (Alt+Panah bawah)"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        tidy();
        Q_EMIT edited();
    });
}

void DateField::setDate(QDate date)
{
    setText(date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString());
}

QString DateField::trouble() const
{
    if (text().trimmed().isEmpty() || date()) return {};
    return tr("“%1” bukan tanggal. Tulis hari/bulan/tahun, misalnya 20/11/2026.").arg(text().trimmed());
}

void DateField::tidy()
{
    if (const auto typed = date()) setDate(*typed);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier) return openCalendar();
    QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("panel", true);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setLocale(QLocale(QLocale::Indonesian));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (date()) calendar->setSelectedDate(*date());
    layout->addWidget(calendar);
    const auto choose = [this, popup](QDate chosen) {
        setDate(chosen);
        popup->close();
        Q_EMIT edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

} // namespace tinjau::ui
