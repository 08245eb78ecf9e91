// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/new_survey_view.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/panel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

/// A list of names that are known, in which a new one may be typed.
QComboBox* nameBox(const QString& hint)
{
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->lineEdit()->setPlaceholderText(hint);
    box->lineEdit()->setTextMargins(5, 0, 0, 0); // where the words of the other boxes begin
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

void offer(QComboBox& box, const QStringList& names)
{
    const QString typed = box.currentText();
    box.clear();
    box.addItems(names);
    box.setCurrentIndex(-1);
    box.setEditText(typed);
}

QLabel* wrapped(const QString& text, Token ink = Token::Text)
{
    auto* label = makeLabel(text, Type::Body, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

NewSurveyView::NewSurveyView(NewSurveyPresenter& presenter) : m_presenter(presenter)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::Page, 4, space::Page, 14);
    row->setSpacing(space::Panels);
    row->addWidget(makeForm(), 58);
    row->addWidget(makeOutlook(), 42);
}

QWidget* NewSurveyView::makeForm()
{
    auto* panel = new Panel(tr("Rencana survei"));
    panel->setContext(tr("dapat diubah nanti"));
    m_form = new Form;
    m_office = nameBox(tr("pilih, atau ketik nama OPD"));
    m_service = nameBox(tr("kosong: semua layanan"));
    m_unit = nameBox(tr("kosong: seluruh OPD"));
    m_first = new DateField;
    m_last = new DateField;
    m_form->addWidget(u"office"_s, tr("OPD"), m_office);
    m_form->addWidget(u"service"_s, tr("Jenis layanan"), m_service);
    m_form->addWidget(u"unit"_s, tr("Unit kerja"), m_unit);
    m_period = m_form->addChoice(u"period"_s, tr("Periode"), {});
    m_form->addWidget(u"first"_s, tr("Hari pertama"), m_first);
    m_form->addWidget(u"last"_s, tr("Hari terakhir"), m_last);
    m_users = m_form->addText(u"users"_s, tr("Pengguna layanan dalam periode (orang)"), tr("boleh menyusul"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(m_form);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    panel->setBody(scroll);
    connect(m_office, &QComboBox::currentTextChanged, this, &NewSurveyView::offerOfOffice);
    connect(m_period, &QComboBox::activated, this, &NewSurveyView::takePeriod);
    connect(m_users, &QLineEdit::textChanged, this, &NewSurveyView::showOutlook);
    for (DateField* day : {m_first, m_last}) connect(day, &DateField::edited, this, &NewSurveyView::showOutlook);
    return panel;
}

QWidget* NewSurveyView::makeOutlook()
{
    auto* panel = new Panel(tr("Kuesioner"));
    auto* column = panel->addPaddedBody();
    m_instrument = new QComboBox;
    m_instrument->setAccessibleName(tr("Kuesioner"));
    m_instrument->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_instrument->setMinimumContentsLength(8);
    m_elements = wrapped({});
    m_sample = wrapped({});
    column->addWidget(m_instrument);
    column->addWidget(m_elements);
    column->addWidget(makeHairline());
    column->addWidget(m_sample);
    column->addStretch();
    column->addWidget(wrapped(tr("Sesudah dibuat: cetak kuesioner kosong dari tab Laporan, ketik formulir kertas dengan F8, atau jatuhkan berkas jawaban."), Token::Text2));
    connect(m_instrument, &QComboBox::currentIndexChanged, this, &NewSurveyView::showOutlook);
    return panel;
}

void NewSurveyView::begin()
{
    for (QComboBox* box : {m_office, m_service, m_unit}) {
        box->clear();
        box->clearEditText();
    }
    m_users->clear();
    for (const QString& id : {u"office"_s, u"service"_s, u"first"_s, u"last"_s, u"users"_s}) m_form->setError(id, {});
    offer(*m_office, m_presenter.offices());
    m_period->clear();
    for (const PeriodOffer& period : m_presenter.periods()) m_period->addItem(period.name);
    m_period->setCurrentIndex(0);
    takePeriod();
}

void NewSurveyView::takePeriod()
{
    const auto periods = m_presenter.periods();
    const auto chosen = static_cast<std::size_t>(m_period->currentIndex());
    if (chosen >= periods.size()) return;
    m_first->setDate(periods[chosen].days.first);
    m_last->setDate(periods[chosen].days.last);
    showOutlook();
}

void NewSurveyView::offerOfOffice()
{
    offer(*m_service, m_presenter.services(m_office->currentText()));
    offer(*m_unit, m_presenter.units(m_office->currentText()));
}

void NewSurveyView::showOutlook()
{
    const QSignalBlocker quiet(m_instrument);
    const QString before = m_instrument->currentData().toString();
    m_instrument->clear();
    if (const auto last = m_last->date())
        for (const auto& [id, title] : m_presenter.instruments(*last)) m_instrument->addItem(title, id);
    m_instrument->setCurrentIndex(std::max(0, m_instrument->findData(before)));
    const SurveyDraft now = draft();
    m_elements->setText(now.last ? m_presenter.elementsOf(now.instrument, *now.last).join(u'\n') : QString());
    const QString words = m_presenter.sampleWords(now);
    m_sample->setText(words.isEmpty() ? tr("Jumlah responden yang perlu dihitung dari jumlah pengguna layanan.") : words);
}

SurveyDraft NewSurveyView::draft() const
{
    return {.office = m_office->currentText().trimmed(), .unit = m_unit->currentText().trimmed(), .service = m_service->currentText().trimmed(),
            .first = m_first->date(), .last = m_last->date(), .instrument = m_instrument->currentData().toString(), .users = m_users->text()};
}

void NewSurveyView::create()
{
    const SurveyDraft wanted = draft();
    const auto trouble = m_presenter.troubleOf(wanted);
    for (const QString& id : {u"office"_s, u"service"_s, u"first"_s, u"last"_s, u"users"_s})
        m_form->setError(id, trouble && trouble->field == id ? trouble->sentence : QString());
    if (trouble) return m_form->field(trouble->field)->setFocus(Qt::OtherFocusReason);
    // An open list of proposals would keep the keyboard.
    for (QComboBox* box : {m_office, m_service, m_unit}) box->completer()->popup()->hide();
    if (const auto made = m_presenter.create(wanted)) Q_EMIT created(*made);
}

QWidget* NewSurveyView::firstFocus() const
{
    return m_office;
}

} // namespace tinjau::ui
