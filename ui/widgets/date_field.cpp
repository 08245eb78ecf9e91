// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "ui/shell/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr auto months = std::to_array<QStringView>(
    {u"jan", u"feb", u"mar", u"apr", u"mei", u"jun", u"jul", u"agu", u"sep", u"okt", u"nov", u"des"});

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

int monthNamed(QStringView name)
{
    for (size_t i = 0; i < months.size(); ++i)
        if (name.startsWith(months[i], Qt::CaseInsensitive)) return static_cast<int>(i) + 1;
    return 0;
}

std::optional<QDate> day(int year, int month, int dayOfMonth)
{
    const QDate date(fullYear(year), month, dayOfMonth);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> dateIn(const QString& text)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression usual(u"^(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{2}|\\d{4})$"_s);
    static const QRegularExpression words(u"^(\\d{1,2}) ([a-zA-Z]{3,}) (\\d{2}|\\d{4})$"_s);
    static const QRegularExpression digits(u"^(\\d{2})(\\d{2})(\\d{2}|\\d{4})$"_s);
    const QString shown = text.simplified();
    if (const auto m = iso.match(shown); m.hasMatch())
        return day(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = words.match(shown); m.hasMatch())
        return day(m.captured(3).toInt(), monthNamed(m.capturedView(2)), m.captured(1).toInt());
    for (const auto& form : {usual, digits})
        if (const auto m = form.match(shown); m.hasMatch())
            return day(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    return std::nullopt;
}

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
