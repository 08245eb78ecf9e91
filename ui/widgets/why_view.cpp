// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/why_view.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/mark_painter.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

QLabel* wrapped(const QString& text, Type type, Token ink)
{
    auto* label = makeLabel(text, type, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget* signOf(bool fulfilled)
{
    auto* sign = new IconLabel(fulfilled ? u"check"_s : u"x"_s, fulfilled ? Tone::Ok : Tone::Bad);
    sign->setAccessibleName(fulfilled ? WhyView::tr("terpenuhi") : WhyView::tr("tidak"));
    sign->setFixedSize(22, 18);
    return sign;
}

void addRow(QGridLayout& grid, const ReasonRow& row)
{
    int line = grid.rowCount();
    if (row.total) grid.addWidget(makeHairline(), line++, 0, 1, 3);
    const bool hasSign = row.fulfilled.has_value();
    if (hasSign) grid.addWidget(signOf(*row.fulfilled), line, 0, Qt::AlignTop);
    auto* words = wrapped(row.text, Type::Note, Token::Text);
    QFont font = words->font();
    font.setBold(row.total);
    words->setFont(font);
    grid.addWidget(words, line, hasSign ? 1 : 0, 1, (hasSign ? 1 : 2) + (row.figure.isEmpty() ? 1 : 0));
    if (!row.figure.isEmpty()) {
        auto* figure = makeLabel(row.figure, Type::Note);
        figure->setFont(font);
        figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid.addWidget(figure, line, 2);
    }
    if (!row.note.isEmpty()) grid.addWidget(wrapped(row.note, Type::Note, Token::Text2), line + 1, hasSign ? 1 : 0, 1, 2);
}

void addSection(QVBoxLayout& column, const ReasonSection& section)
{
    if (!section.heading.isEmpty()) {
        column.addSpacing(6);
        column.addWidget(makeLabel(section.heading, Type::Label, Token::Text3));
    }
    if (!section.rows.empty()) {
        auto* grid = new QGridLayout;
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(0);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(1, 1);
        for (const ReasonRow& row : section.rows) addRow(*grid, row);
        column.addLayout(grid);
    }
    if (!section.paragraph.isEmpty()) column.addWidget(wrapped(section.paragraph, Type::Note, Token::Text));
    if (!section.source.isEmpty()) column.addWidget(wrapped(section.source, Type::Note, Token::Text2));
    if (!section.note.isEmpty()) {
        column.addSpacing(4);
        column.addWidget(new Note(section.note, section.noteTone));
    }
}

QWidget* figureLine(const Explanation& explanation)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(9);
    if (!explanation.figure.isEmpty()) {
        auto* figure = makeLabel(explanation.figure, Type::PageTitle);
        QFont font = figure->font();
        font.setPointSizeF(font.pointSizeF() + 4);
        figure->setFont(font);
        row->addWidget(figure);
    }
    if (explanation.mark.kind != CellMark::Kind::None) row->addWidget(new MarkLabel(explanation.mark));
    auto* verdict = wrapped(explanation.verdict, Type::Body, Token::Text2);
    row->addWidget(verdict, 1);
    return box;
}

} // namespace

WhyView::WhyView(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Penjelasan angka"));
    setProperty("ownFocus", true);
}

void WhyView::show(const Explanation& explanation)
{
    m_shown = explanation;
    auto* content = new QFrame;
    content->setProperty("ground", u"surface"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    auto* title = wrapped(explanation.title, Type::PanelTitle, Token::Text);
    column->addWidget(title);
    if (!explanation.subtitle.isEmpty()) column->addWidget(wrapped(explanation.subtitle, Type::Body, Token::Text2));
    if (!explanation.figure.isEmpty() || !explanation.verdict.isEmpty() || explanation.mark.kind != CellMark::Kind::None)
        column->addWidget(figureLine(explanation));
    for (const ReasonSection& section : explanation.sections) addSection(*column, section);
    column->addSpacing(6);
    for (const ReasonAct& act : explanation.acts) {
        auto* button = makeButton(act.text, ButtonKind::Outlined, act.icon);
        button->setProperty("compact", true);
        connect(button, &QPushButton::clicked, this, [this, id = act.id] { Q_EMIT actTaken(id); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    if (!explanation.footer.isEmpty()) column->addWidget(wrapped(explanation.footer, Type::Note, Token::Text3));
    setWidget(content);
    setAccessibleDescription(explanation.toPlainText());
}

} // namespace tinjau::ui
