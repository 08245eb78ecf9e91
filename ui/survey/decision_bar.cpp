// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/decision_bar.h"

#include "core/wording/lists.h"
#include "core/wording/survey_sentences.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using tinjau::survey::Element;
using tinjau::survey::NaElement;
using tinjau::survey::Obstacle;

namespace {

QString namesOf(const std::vector<Element>& elements, const survey::Instrument& instrument)
{
    QStringList names;
    for (const Element& element : elements) names << u"%1 %2"_s.arg(instrument.numberOf(element.key, false), element.name);
    return wording::listed(names, u"dan"_s);
}

QString figureWords(const std::optional<survey::IndexValue>& index)
{
    if (!index) return {};
    return u": "_s + DecisionBar::tr("IKM %1 (%2)").arg(index->shown.toFixed(2, u','), index->grade);
}

} // namespace

DecisionBar::DecisionBar(SurveyDesk& desk) : m_desk(desk), m_words(makeLabel({}, Type::Body))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 9, 12, 10);
    column->setSpacing(space::Between);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    column->addWidget(m_words);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::Between);
    column->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void DecisionBar::clear()
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        // The button whose click is being served is still needed for a moment.
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void DecisionBar::refresh()
{
    clear();
    const auto* dossier = m_desk.survey.dossier();
    const auto elements = m_desk.survey.unansweredElements();
    const bool isOpen = dossier && dossier->survey.state != survey::SurveyState::Issued;
    const bool isDecided = dossier && dossier->survey.choices.naElement.has_value();
    const bool hasObstacle = dossier && !dossier->result.obstacles.empty();
    setVisible(hasObstacle || (isOpen && isDecided && !elements.empty()));
    if (isHidden()) return;
    setProperty("note", hasObstacle ? u"warn"_s : u"accent"_s);
    style()->unpolish(this);
    style()->polish(this);
    const bool isAboutElements = hasObstacle && dossier->result.obstacles.front().kind == Obstacle::Kind::ElementWithoutAnswers;
    if (isAboutElements) offerDecision(elements);
    else if (isDecided && !elements.empty()) offerReturn(elements);
    if (hasObstacle && !isAboutElements) m_words->setText(wording::obstacleSentence(dossier->result.obstacles.front()));
    m_buttons->addStretch();
}

void DecisionBar::offerDecision(const std::vector<Element>& elements)
{
    const auto& dossier = *m_desk.survey.dossier();
    m_words->setText(tr("Unsur %1 tidak dijawab seorang pun, jadi IKM belum dapat dihitung. Putuskan:").arg(namesOf(elements, dossier.rules.instrument)));
    const auto left = dossier.rules.instrument.elements.size() - elements.size();
    addChoice(tr("Hitung dari %1 unsur lainnya").arg(left) + figureWords(m_desk.survey.indexWith(NaElement::Exclude)), NaElement::Exclude);
    if (std::ranges::all_of(elements, &Element::mayBeFree))
        addChoice(tr("Layanan gratis, nilai 4") + figureWords(m_desk.survey.indexWith(NaElement::Gratis4)), NaElement::Gratis4);
}

void DecisionBar::offerReturn(const std::vector<Element>& elements)
{
    const auto& dossier = *m_desk.survey.dossier();
    const bool isFree = dossier.survey.choices.naElement == NaElement::Gratis4;
    const QString names = namesOf(elements, dossier.rules.instrument);
    m_words->setText(isFree ? tr("Unsur %1 tidak dijawab seorang pun; diputuskan bernilai 4 karena layanan gratis.").arg(names)
                            : tr("Unsur %1 tidak dijawab seorang pun; diputuskan tidak ikut dihitung.").arg(names));
    auto* button = makeButton(tr("Putuskan lagi"), ButtonKind::Outlined, u"undo"_s);
    connect(button, &QPushButton::clicked, this, [this] { m_desk.survey.decideUnanswered(std::nullopt); });
    m_buttons->addWidget(button);
}

void DecisionBar::addChoice(const QString& text, NaElement choice)
{
    auto* button = makeButton(text, ButtonKind::Outlined);
    connect(button, &QPushButton::clicked, this, [this, choice] { m_desk.survey.decideUnanswered(choice); });
    m_buttons->addWidget(button);
}

} // namespace tinjau::ui
