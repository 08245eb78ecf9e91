// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/check_view.h"

#include "core/wording/import_sentences.h"
#include "ui/intake/decision_cards.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/name_box.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/steps_bar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using survey::ImportVerdict;

constexpr int sideWidth = 300;
constexpr ImportVerdict verdicts[] = {ImportVerdict::New, ImportVerdict::CellRefused, ImportVerdict::Same,
                                      ImportVerdict::Decide, ImportVerdict::Blank, ImportVerdict::Skipped};

QString chipId(ImportVerdict verdict)
{
    return QString::number(static_cast<int>(verdict));
}

QLabel* wrapped(Type type, Token ink)
{
    QLabel* label = makeLabel({}, type, ink);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

CheckView::CheckView(IntakePresenter& presenter, Prompts& prompts, UiSettings& settings, QWidget* parent)
    : QWidget(parent), m_presenter(presenter), m_prompts(prompts), m_settings(settings), m_steps(new StepsBar), m_trouble(new Note({}, Tone::Bad))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_steps);
    column->addWidget(m_trouble);
    m_destinationStrip = destinationStrip();
    column->addWidget(m_destinationStrip);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Panels);
    m_rowsPanel = rowsPanel();
    m_barePanel = barePanel();
    row->addWidget(m_rowsPanel, 1);
    row->addWidget(m_barePanel, 1);
    row->addWidget(decisionPanel());
    column->addLayout(row, 1);
}

Panel* CheckView::rowsPanel()
{
    auto* panel = new Panel;
    auto* body = new QWidget;
    m_gridPlace = new QVBoxLayout(body);
    m_gridPlace->setContentsMargins(0, 0, 0, 0);
    m_gridPlace->setSpacing(0);
    m_chips = new FilterChips;
    m_sheet = makeSheetBox();
    auto* above = new QHBoxLayout;
    above->setContentsMargins(0, 0, 10, 0);
    above->addWidget(m_chips, 1);
    above->addWidget(m_sheet);
    m_gridPlace->addLayout(above);
    connect(m_chips, &FilterChips::chose, this, [this](const QString& id) {
        m_presenter.setFilter(id.isEmpty() ? std::nullopt : std::optional(static_cast<ImportVerdict>(id.toInt())));
    });
    m_reason = wrapped(Type::Note, Token::Text2);
    m_reason->setContentsMargins(12, 6, 12, 6);
    panel->setBody(body);
    return panel;
}

/// What came, where no answers were found in it: a person sees the cells and points at the heading.
Panel* CheckView::barePanel()
{
    auto* panel = new Panel(tr("Isi berkas"));
    m_bareSheetBox = makeSheetBox();
    panel->addToHead(m_bareSheetBox);
    panel->setFoot(tr("Pilih baris yang memuat judul kolom."));
    m_takeAsHeading = makeButton({}, ButtonKind::Link, u"check"_s);
    panel->addToFoot(m_takeAsHeading);
    connect(&m_presenter.bareSheet(), &QAbstractItemModel::modelReset, this, [this] { m_isBareGridStale = true; });
    connect(m_takeAsHeading, &QPushButton::clicked, this, [this] { m_presenter.setHeaderRows(QString::number(m_bareGrid->currentSourceRow() + 1)); });
    return panel;
}

void CheckView::showBareSheet()
{
    if (m_presenter.hasAnswers() || (m_bareGrid && !m_isBareGridStale)) return;
    m_isBareGridStale = false;
    // A table takes the widths of its columns when it is made.
    m_bareGrid = new Grid(&m_presenter.bareSheet(), {.id = u"impor.isi"_s, .name = tr("Isi berkas"), .dense = true, .frozenColumns = 1}, m_settings);
    m_barePanel->setBody(m_bareGrid);
    const auto look = [this] {
        const int row = m_bareGrid->currentSourceRow();
        m_takeAsHeading->setEnabled(row >= 0);
        m_takeAsHeading->setText(u' ' + (row >= 0 ? tr("Baris %1 adalah judulnya").arg(row + 1) : tr("Jadikan judul kolom")));
    };
    connect(m_bareGrid, &Grid::currentRowChanged, this, look);
    look();
}

QComboBox* CheckView::makeSheetBox()
{
    auto* box = new QComboBox;
    box->setProperty("compact", true);
    box->setAccessibleName(tr("Lembar yang dibaca"));
    box->setToolTip(tr("Lembar yang dibaca"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::activated, this, [this, box] { m_presenter.setSheet(box->currentData().toString()); });
    return box;
}

QWidget* CheckView::destinationStrip()
{
    auto* strip = new Panel;
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(12, 8, 12, 10);
    row->setSpacing(space::Panels);
    m_surveyWords = wrapped(Type::PanelTitle, Token::Text);
    row->addWidget(m_surveyWords, 1);
    m_office = new NameBox;
    m_service = new NameBox;
    connect(m_office, &NameBox::named, &m_presenter, &IntakePresenter::setOffice);
    connect(m_service, &NameBox::named, &m_presenter, &IntakePresenter::setService);
    m_service->lineEdit()->setPlaceholderText(tr("OPD secara keseluruhan"));
    m_officeForm = new Form;
    m_officeForm->addWidget(u"office"_s, tr("OPD"), m_office);
    m_serviceForm = new Form;
    m_serviceForm->addWidget(u"service"_s, tr("Jenis layanan"), m_service);
    m_periodForm = new Form;
    m_period = m_periodForm->addChoice(u"period"_s, tr("Periode survei"), {});
    connect(m_periodForm, &Form::edited, this, [this](const QString&, const QString& value) { m_presenter.setPeriodByKey(value); });
    row->addWidget(m_officeForm, 4, Qt::AlignTop);
    row->addWidget(m_serviceForm, 4, Qt::AlignTop);
    row->addWidget(m_periodForm, 3, Qt::AlignTop);
    auto* aside = new QVBoxLayout;
    m_destinationNote = wrapped(Type::Note, Token::Text2);
    aside->addWidget(m_destinationNote);
    m_repeat = makeButton(tr("Sama seperti berkas sebelumnya"), ButtonKind::Link);
    connect(m_repeat, &QPushButton::clicked, &m_presenter, &IntakePresenter::repeatDestination);
    aside->addWidget(m_repeat, 0, Qt::AlignLeft);
    row->addLayout(aside, 3);
    strip->setBody(body);
    return strip;
}

Panel* CheckView::decisionPanel()
{
    m_decisionPanel = new Panel(tr("Keputusan Anda"));
    m_decisionPanel->setFixedWidth(sideWidth);
    m_cards = new DecisionCards;
    m_decisionPanel->setBody(m_cards);
    connect(m_cards, &DecisionCards::answered, &m_presenter, &IntakePresenter::answer);
    connect(m_cards, &DecisionCards::headerRowsWanted, this, &CheckView::askHeaderRows);
    return m_decisionPanel;
}

void CheckView::show()
{
    m_steps->show({tr("Berkas"), tr("Tabel"), tr("Periksa & putuskan"), tr("Tulis")}, m_presenter.step());
    m_trouble->setText(m_presenter.trouble().toHtmlEscaped(), Tone::Bad);
    const bool hasAnswers = m_presenter.hasAnswers();
    m_destinationStrip->setVisible(hasAnswers);
    m_rowsPanel->setVisible(hasAnswers);
    m_barePanel->setVisible(!hasAnswers);
    showSheets();
    showBareSheet();
    showRows();
    showChips();
    showDestination();
    showReason();
    const int open = m_presenter.openDecisionCount();
    m_decisionPanel->setContext(open > 0 ? tr("%1 menahan").arg(open) : QString());
    m_cards->show(m_presenter.decisions());
}

void CheckView::showSheets()
{
    const QStringList sheets = m_presenter.sheets();
    const QString chosen = m_presenter.chosenSheet();
    for (QComboBox* box : {m_sheet, m_bareSheetBox}) {
        box->clear();
        if (chosen.isEmpty()) box->addItem(tr("Beberapa lembar"), QString());
        for (const QString& sheet : sheets) box->addItem(tr("Lembar “%1”").arg(sheet), sheet);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
        box->setVisible(!sheets.isEmpty());
    }
}

void CheckView::makeGrid()
{
    if (m_grid) {
        m_grid->hide();
        m_grid->deleteLater();
    }
    m_grid = new Grid(&m_presenter.rows(), {.id = u"impor.baris"_s, .name = tr("Baris berkas"), .dense = true, .frozenColumns = 3}, m_settings);
    m_grid->view().header().setColumnWidgets([this](int column, QWidget* parent) { return makeMappingBox(column, parent); });
    connect(m_grid, &Grid::currentRowChanged, this, &CheckView::showReason);
    m_gridPlace->insertWidget(1, m_grid, 1);
    m_gridPlace->addWidget(m_reason);
}

void CheckView::showRows()
{
    const IntakeRowsModel& rows = m_presenter.rows();
    QStringList columns;
    for (int i = 0; i < rows.columnCount(); ++i) columns << rows.column(i).id + rows.column(i).title;
    if (!m_grid || columns != m_shownColumns) makeGrid();
    m_shownColumns = columns;
    for (int i = 0; i < rows.columnCount(); ++i) {
        auto* box = qobject_cast<QComboBox*>(m_grid->view().header().columnWidget(i));
        const auto* mapping = rows.mapping(i);
        if (!box || !mapping) continue;
        const QString field = mapping->field.value_or(QString());
        if (box->findData(field) < 0) box->addItem(wording::shortFieldWords(field), field);
        box->setCurrentIndex(box->findData(field));
        const QString why = wording::mappingReasonWords(*mapping);
        box->setToolTip(mapping->field ? tr("%1; keyakinan %2 %").arg(why).arg(mapping->confidence) : why);
        box->setAccessibleDescription(box->toolTip());
    }
    const bool isNew = m_shown != m_presenter.preview();
    m_shown = m_presenter.preview();
    m_grid->rows().setRowRule([this](int row) { return m_presenter.isShown(row); });
    if (isNew && m_grid->currentSourceRow() < 0 && m_grid->rows().rowCount() > 0) m_grid->selectSourceRow(m_grid->rows().sourceRow(0));
}

QWidget* CheckView::makeMappingBox(int column, QWidget* parent)
{
    const auto* mapping = m_presenter.rows().mapping(column);
    if (!mapping) return nullptr;
    auto* box = new QComboBox(parent);
    box->setProperty("compact", true);
    box->setObjectName(u"arti."_s + exchange::columnLetters(mapping->column));
    box->addItem(tr("Tidak dipakai"), QString());
    for (const QString& field : survey::mappableFields()) box->addItem(wording::shortFieldWords(field), field);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    box->view()->setMinimumWidth(220);
    box->setAccessibleName(tr("Arti kolom %1").arg(exchange::columnLetters(mapping->column)));
    connect(box, &QComboBox::activated, this, [this, box, place = mapping->column] {
        const QString field = box->currentData().toString();
        m_presenter.mapColumn(place, field.isEmpty() ? std::nullopt : std::optional(field));
    });
    return box;
}

void CheckView::showChips()
{
    auto counts = m_presenter.counts();
    int all = 0;
    std::vector<FilterChip> chips;
    for (const ImportVerdict verdict : verdicts) {
        if (counts[verdict] == 0) continue;
        all += counts[verdict];
        chips.push_back({chipId(verdict), verdictMark(verdict), {}, counts[verdict]});
    }
    chips.insert(chips.begin(), {{}, {}, tr("Semua"), all});
    const auto chosen = m_presenter.filter();
    std::vector<QString> now{chosen ? chipId(*chosen) : QString()};
    for (const FilterChip& chip : chips) now.push_back(u"%1:%2"_s.arg(chip.id).arg(chip.count));
    // Chips that say the same stay, so that the keyboard stays on them.
    if (now == m_shownChips) return;
    const bool onlyChoice = now.size() == m_shownChips.size() && std::equal(now.begin() + 1, now.end(), m_shownChips.begin() + 1);
    m_shownChips = now;
    if (!onlyChoice || m_chips->chosen() != now.front()) m_chips->show(chips, now.front());
}

void CheckView::showDestination()
{
    const auto& to = m_presenter.destination();
    const bool isFixed = !m_presenter.surveyWords().isEmpty();
    m_surveyWords->setText(m_presenter.surveyWords());
    m_surveyWords->setVisible(isFixed);
    for (Form* form : {m_officeForm, m_serviceForm, m_periodForm}) form->setVisible(!isFixed);
    m_office->offer(m_presenter.offices(), to.office);
    m_service->offer(m_presenter.services(), to.service);
    showPeriods();
    m_officeForm->setError(u"office"_s, m_presenter.destinationError(u"office"_s));
    m_periodForm->setError(u"period"_s, m_presenter.destinationError(u"period"_s));
    m_repeat->setVisible(m_presenter.canRepeatDestination());
    m_destinationNote->setText(m_presenter.destinationNote());
    m_destinationNote->setVisible(!m_presenter.destinationNote().isEmpty());
}

void CheckView::showPeriods()
{
    const auto periods = m_presenter.periods();
    const bool isSame = m_period->count() == std::ssize(periods)
                        && std::ranges::equal(periods, std::views::iota(0, m_period->count()), {}, &PeriodChoice::key,
                                              [this](int i) { return m_period->itemData(i).toString(); });
    // Somebody may be choosing by keys right now.
    if (isSame && m_period->hasFocus()) return;
    if (!isSame) {
        m_period->clear();
        for (const PeriodChoice& period : periods) m_period->addItem(period.words, period.key());
    }
    m_periodForm->setValue(u"period"_s, m_presenter.periodKey());
}

void CheckView::showReason()
{
    const int row = m_grid ? m_grid->currentSourceRow() : -1;
    const bool isThere = row >= 0 && row < m_presenter.rows().rowCount();
    m_reason->setText(isThere ? m_presenter.rows().reason(row) : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
    const int column = isThere ? m_presenter.rows().columnInTrouble(row) : -1;
    if (column >= 0) m_grid->view().scrollTo(m_grid->rows().mapFromSource(m_presenter.rows().index(row, column)));
}

void CheckView::askHeaderRows()
{
    const auto rows = m_prompts.askText({u"intake.header-rows"_s, tr("Tunjuk baris judul"),
                                         tr("Tulis nomor baris yang memuat judul kolom; bila lebih dari satu, pisahkan dengan koma."),
                                         tr("Baris judul"), tr("Baca lagi")});
    if (rows && !m_presenter.setHeaderRows(*rows))
        m_prompts.ask({u"intake.header-rows-wrong"_s, tr("“%1” bukan nomor baris").arg(*rows),
                       tr("Tulis paling banyak tiga nomor, misalnya 6, 7."), {{u"ok"_s, tr("Kembali")}}});
}

QWidget* CheckView::firstFocus() const
{
    if (!m_presenter.hasAnswers() && m_bareGrid) return &m_bareGrid->view();
    if (!m_presenter.destinationError(u"office"_s).isEmpty()) return m_office;
    return m_grid ? static_cast<QWidget*>(&m_grid->view()) : m_office;
}

} // namespace tinjau::ui
