// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/summary_strip.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/mark_painter.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tinjau::ui {

namespace {

QWidget* factWidget(const SummaryFact& fact)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeLabel(fact.label, Type::Label, Token::Text3));
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(makeLabel(fact.value));
    if (!fact.icon.isEmpty()) {
        line->addWidget(new IconLabel(fact.icon, fact.additionTone));
    }
    if (!fact.addition.isEmpty()) {
        auto* addition = makeLabel(fact.addition);
        setTone(addition, fact.additionTone);
        line->addWidget(addition);
    }
    line->addStretch();
    column->addLayout(line);
    return box;
}

} // namespace

SummaryStrip::SummaryStrip(QWidget* parent) : QFrame(parent)
{
    setProperty("panel", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(0);
}

void SummaryStrip::show(const Summary& summary)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    build(summary);
}

void SummaryStrip::build(const Summary& summary)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    auto* figure = makeLabel(summary.figure, Type::Figure);
    figure->setMinimumWidth(figure->sizeHint().width());
    row->addWidget(figure);
    if (summary.mark.kind != CellMark::Kind::None) {
        row->addSpacing(12);
        auto* mark = new MarkLabel(summary.mark);
        mark->setMark(summary.mark, 30);
        row->addWidget(mark);
    }
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(12, 0, 16, 0);
    column->setSpacing(2);
    column->addStretch();
    column->addWidget(makeLabel(summary.words, Type::PanelTitle));
    column->addWidget(makeLabel(summary.what, Type::Note, Token::Text2));
    column->addStretch();
    row->addWidget(words);
    for (const SummaryFact& fact : summary.facts) {
        row->addSpacing(4);
        row->addWidget(factWidget(fact));
        // Gives way before the words do.
        row->addItem(new QSpacerItem(20, 0, QSizePolicy::Maximum, QSizePolicy::Minimum));
    }
    row->addStretch(1);
}

} // namespace tinjau::ui
