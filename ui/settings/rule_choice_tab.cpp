// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rule_choice_tab.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int mostOptions = 4;

QLabel* wrapped(Type type, Token ink)
{
    auto* label = makeLabel({}, type, ink);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RuleChoiceTab::RuleChoiceTab(RuleChoicePresenter& presenter, RowModel<rules::RulePack>& packs, UiSettings& settings) : m_presenter(presenter)
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::Panels);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::Panels);
    auto* choices = new Panel(tr("Pilihan SKM"));
    choices->setContext(tr("yang tidak diputuskan peraturan, diputuskan bagian"));
    m_grid = new Grid(&presenter.rows(), {.id = u"pengaturan.pilihan"_s, .name = tr("Pilihan SKM")}, settings);
    choices->setBody(m_grid);
    left->addWidget(choices, 3);
    auto* known = new Panel(tr("Paket aturan"));
    known->setContext(tr("berkas aturan bertanggal di belakang setiap angka"));
    known->setBody(new Grid(&packs, {.id = u"pengaturan.aturan"_s, .name = tr("Paket aturan")}, settings));
    left->addWidget(known, 2);
    whole->addLayout(left, 1);
    whole->addWidget(choicePanel());
    connect(m_grid, &Grid::currentRowChanged, this, [this](int chosenRow) { m_presenter.select(chosenRow); });
    connect(&m_presenter, &RuleChoicePresenter::changed, this, &RuleChoiceTab::show);
    connect(&m_presenter, &RuleChoicePresenter::effectsChanged, this, &RuleChoiceTab::showEffects);
}

Panel* RuleChoiceTab::choicePanel()
{
    m_panel = new Panel;
    m_panel->setFixedWidth(320);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    m_explanation = wrapped(Type::Body, Token::Text2);
    column->addWidget(m_explanation);
    m_latest = wrapped(Type::Note, Token::Text2);
    column->addWidget(m_latest);
    m_group = new QButtonGroup(this);
    for (int i = 0; i < mostOptions; ++i) {
        auto* radio = new QRadioButton;
        auto* note = wrapped(Type::Note, Token::Text2);
        note->setContentsMargins(24, 0, 0, 4);
        m_group->addButton(radio);
        m_options.push_back({radio, note});
        column->addWidget(radio);
        column->addWidget(note);
    }
    connect(m_group, &QButtonGroup::buttonClicked, this, &RuleChoiceTab::showEffects);
    m_changed = wrapped(Type::Note, Token::Text2);
    column->addWidget(m_changed);
    m_form = new Form;
    m_form->addDate(u"from"_s, tr("Berlaku mulai"));
    m_form->addText(u"basis"_s, tr("Dasar hukum atau keputusan"));
    column->addWidget(m_form);
    m_decide = makeButton(tr("Pakai pilihan ini"), ButtonKind::Outlined, u"check"_s);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    m_panel->setBody(scroll);
    m_panel->setFoot(tr("Yang sudah terbit tidak berubah."));
    m_panel->addToFoot(m_decide);
    connect(m_decide, &QPushButton::clicked, this, &RuleChoiceTab::decide);
    return m_panel;
}

void RuleChoiceTab::show()
{
    const RuleChoiceRow* row = m_presenter.selected();
    m_panel->setTitle(row ? row->choice.title : QString());
    if (!row) return;
    m_explanation->setText(row->choice.explanation);
    m_form->setValue(u"from"_s, row->decided ? row->decided->validFrom.toString(Qt::ISODate) : QString());
    m_form->setValue(u"basis"_s, row->decided && !row->decided->legalBasis.isEmpty() ? row->decided->legalBasis : row->choice.basis);
    m_form->setError(u"from"_s, {});
    if (m_grid->currentSourceRow() != m_presenter.selectedRow()) m_grid->selectSourceRow(m_presenter.selectedRow());
    showOptions();
    if (isVisible()) m_presenter.computeEffects();
    showEffects();
}

void RuleChoiceTab::showOptions()
{
    const RuleChoiceRow& row = *m_presenter.selected();
    const auto& options = row.choice.options;
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        auto& [radio, note] = m_options[i];
        radio->setVisible(i < options.size());
        note->setVisible(i < options.size());
        if (i >= options.size()) continue;
        const bool isChosen = options[i].value == row.value;
        radio->setText(options[i].text);
        radio->setProperty("value", options[i].value);
        radio->setAccessibleDescription(options[i].note);
        radio->setChecked(isChosen);
        radio->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void RuleChoiceTab::showEffects()
{
    const RuleChoiceRow* row = m_presenter.selected();
    if (!row) return;
    m_latest->setText(m_presenter.latestWords());
    m_latest->setVisible(!m_latest->text().isEmpty());
    for (std::size_t i = 0; i < row->choice.options.size(); ++i) {
        const RuleOption& option = row->choice.options[i];
        const QString effect = m_presenter.effectWords(option.value);
        QLabel* note = m_options[i].note;
        note->setText(effect.isEmpty() ? option.note : option.note.isEmpty() ? effect : option.note + u'\n' + effect);
        note->setVisible(!note->text().isEmpty());
    }
    const QString changes = m_presenter.changedWords(chosen());
    m_changed->setText(changes);
    m_changed->setVisible(!changes.isEmpty());
    m_decide->setEnabled(chosen() != row->value || !row->decided);
}

QString RuleChoiceTab::chosen() const
{
    const auto* button = m_group->checkedButton();
    return button ? button->property("value").toString() : QString();
}

void RuleChoiceTab::decide()
{
    const QString from = m_form->value(u"from"_s);
    if (!m_form->error(u"from"_s).isEmpty()) return m_form->field(u"from"_s)->setFocus();
    m_presenter.decide(chosen(), QDate::fromString(from, Qt::ISODate), m_form->value(u"basis"_s));
}

void RuleChoiceTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.computeEffects();
}

QWidget* RuleChoiceTab::firstFocus() const
{
    return &m_grid->view();
}

} // namespace tinjau::ui
