// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/decision_cards.h"

#include "core/wording/import_sentences.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form.h"

#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

QString groupId(std::size_t index, std::size_t group)
{
    return u"keputusan.%1.%2"_s.arg(index).arg(group);
}

QString titleOf(const AskedDecision& asked, std::size_t index)
{
    const QString title = u"%1. %2"_s.arg(index + 1).arg(wording::decisionTitle(asked.decision));
    return asked.decision.blocking ? title : DecisionCards::tr("%1 (tidak menahan)").arg(title);
}

/// The name of the field that holds the focus, to give it back after the cards were built anew.
QString focusedField(const QWidget& inside)
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus || !inside.isAncestorOf(focus)) return {};
    while (focus && focus->objectName().isEmpty()) focus = focus->parentWidget();
    return focus ? focus->objectName() : QString();
}

} // namespace

DecisionCards::DecisionCards(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Keputusan"));
}

void DecisionCards::show(const std::vector<AskedDecision>& decisions)
{
    QStringList now;
    for (const AskedDecision& asked : decisions) {
        now << asked.decision.code << wording::decisionSentence(asked.decision);
        for (const survey::AnswerGroup& group : asked.groups) now << group.subject << group.answers;
    }
    if (now != m_shown || !widget()) build(decisions);
    m_shown = now;
    for (std::size_t i = 0; i < decisions.size(); ++i)
        for (std::size_t g = 0; g < decisions[i].groups.size(); ++g) {
            const auto answer = decisions[i].answers.find(decisions[i].groups[g].subject);
            m_forms[i]->setValue(groupId(i, g), answer == decisions[i].answers.end() ? QString() : answer->second);
        }
}

void DecisionCards::build(const std::vector<AskedDecision>& decisions)
{
    const QString focused = widget() ? focusedField(*widget()) : QString();
    m_forms.clear();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (decisions.empty()) {
        auto* nothing = makeLabel(tr("Tidak ada yang perlu diputuskan. Periksa barisnya, lalu tulis."), Type::Body, Token::Text2);
        nothing->setWordWrap(true);
        nothing->setContentsMargins(12, 12, 12, 12);
        column->addWidget(nothing);
    }
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        if (i > 0) column->addWidget(makeHairline());
        column->addWidget(card(decisions[i], i));
    }
    column->addStretch();
    setWidget(body);
    body->setAutoFillBackground(false); // the panel shows through
    if (focused.isEmpty()) return;
    if (auto* again = body->findChild<QWidget*>(focused)) again->setFocus(Qt::OtherFocusReason);
}

QWidget* DecisionCards::card(const AskedDecision& asked, std::size_t index)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(4);
    auto* title = makeLabel(titleOf(asked, index), Type::PanelTitle);
    title->setWordWrap(true);
    column->addWidget(title);
    auto* words = makeLabel(wording::decisionSentence(asked.decision), Type::Note, Token::Text2);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* form = new Form;
    m_forms.push_back(form);
    for (std::size_t g = 0; g < asked.groups.size(); ++g) addGroup(*form, asked, index, g);
    connect(form, &Form::edited, this, [this, index](const QString&, const QString& answer) {
        // The answer leads to a new reading, after which these cards may be built anew.
        QMetaObject::invokeMethod(this, [this, index, answer] { Q_EMIT answered(index, answer); }, Qt::QueuedConnection);
    });
    column->addWidget(form);
    if (asked.decision.code == u"NO_SURVEY_TABLE"_s) {
        auto* show = makeButton(tr("Tunjuk baris judul…"), ButtonKind::Outlined);
        connect(show, &QPushButton::clicked, this, &DecisionCards::headerRowsWanted);
        column->addWidget(show, 0, Qt::AlignLeft);
    }
    return box;
}

void DecisionCards::addGroup(Form& form, const AskedDecision& asked, std::size_t index, std::size_t g)
{
    const survey::AnswerGroup& group = asked.groups[g];
    std::vector<FormChoice> choices;
    for (const QString& answer : group.answers) choices.push_back({answer, wording::answerWords(asked.decision, answer)});
    if (group.subject.isEmpty() && choices.size() <= 6) {
        form.addRadios(groupId(index, g), {}, choices);
        form.field(groupId(index, g))->setAccessibleName(wording::decisionTitle(asked.decision));
        return;
    }
    QComboBox* box = form.addChoice(groupId(index, g), group.subject.isEmpty() ? wording::decisionTitle(asked.decision) : u"“%1”"_s.arg(group.subject), choices);
    box->setPlaceholderText(tr("pilih nilainya"));
}

} // namespace tinjau::ui
