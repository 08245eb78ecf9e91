// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chips.h"

#include "ui/widgets/mark_painter.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

class ChipButton final : public QAbstractButton {
public:
    ChipButton(const FilterChip& chip, QWidget* parent)
        : QAbstractButton(parent), m_chip(chip), m_count(QLocale(QLocale::Indonesian).toString(chip.count))
    {
        setObjectName(u"chip."_s + chip.id);
        setCheckable(true); // one at a time; an exclusive group would take the others out of the Tab order
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(u"%1 %2"_s.arg(chip.mark.text.isEmpty() ? chip.text : chip.mark.text, m_count));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    const QString& id() const { return m_chip.id; }
    QSize sizeHint() const override
    {
        const QFontMetrics body(fontFor(Type::PanelTitle));
        const int words = m_chip.mark.kind == CellMark::Kind::None ? body.horizontalAdvance(m_chip.text)
                                                                    : markWidth(m_chip.mark, fontFor(Type::Note));
        return {words + 6 + body.horizontalAdvance(m_count) + 14, rowHeight(Type::Body, 28)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme(isChecked() ? Token::AccentSoft : Token::Raised));
            painter.drawRoundedRect(rect(), space::ControlRadius, space::ControlRadius);
        }
        QRect room = rect().adjusted(7, 0, -7, 0);
        painter.setFont(fontFor(isChecked() ? Type::PanelTitle : Type::Body));
        painter.setPen(theme(isChecked() ? Token::Accent : Token::Text));
        if (m_chip.mark.kind == CellMark::Kind::None) {
            painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, u"%1 %2"_s.arg(m_chip.text, m_count));
        } else {
            paintMark(painter, room, m_chip.mark, fontFor(Type::Note));
            painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, m_count);
        }
    }

private:
    FilterChip m_chip;
    QString m_count;
};

} // namespace

FilterChips::FilterChips(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(4);
    setAccessibleName(tr("Saringan menurut putusan"));
}

void FilterChips::show(const std::vector<FilterChip>& chips, const QString& chosen)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FilterChip& chip : chips) {
        auto* button = new ChipButton(chip, this);
        button->setChecked(chip.id == chosen);
        connect(button, &QAbstractButton::clicked, this, [this, button, id = chip.id] {
            for (auto* other : findChildren<QAbstractButton*>()) other->setChecked(other == button);
            Q_EMIT chose(id);
        });
        layout()->addWidget(button);
    }
    static_cast<QHBoxLayout*>(layout())->addStretch();
}

QString FilterChips::chosen() const
{
    for (const auto* button : findChildren<QAbstractButton*>())
        if (button->isChecked()) return button->objectName().mid(5);
    return {};
}

} // namespace tinjau::ui
