// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/outcome_view.h"

#include "core/wording/numbers.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/steps_bar.h"
#include "ui/widgets/summary_strip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using State = IntakeFile::State;

CellMark stateMark(State state)
{
    switch (state) {
    case State::Written: return chipMark(OutcomeView::tr("Ditulis"), Tone::Ok, u"check"_s);
    case State::NothingNew: return chipMark(OutcomeView::tr("Tidak ada yang baru"), Tone::Quiet, u"equal"_s);
    case State::Unreadable: return chipMark(OutcomeView::tr("Tidak terbaca"), Tone::Bad, u"x"_s);
    case State::Undone: return chipMark(OutcomeView::tr("Dibatalkan"), Tone::Quiet, u"undo"_s);
    case State::Left: return chipMark(OutcomeView::tr("Tidak diimpor"), Tone::Quiet, u"skip"_s);
    case State::Waiting:
    case State::Open: break;
    }
    return {};
}

QString indexWords(const IntakeFile& file)
{
    return file.index && file.state == State::Written ? wording::formatted(file.index->shown, 2) : u"–"_s;
}

CellMark indexMark(const IntakeFile& file)
{
    if (!file.index || file.state != State::Written || file.index->grade.isEmpty()) return {};
    return gradeMark(file.index->grade.front(), file.index->performance);
}

std::vector<RowModel<IntakeFile>::Field> fields()
{
    return std::vector<RowModel<IntakeFile>::Field>{
        {{u"berkas"_s, OutcomeView::tr("Berkas"), Qt::AlignLeft, 220}, [](const IntakeFile& f) { return Cell{.text = f.name()}; }},
        {{u"keadaan"_s, OutcomeView::tr("Keadaan"), Qt::AlignLeft, 160},
         [](const IntakeFile& f) { return Cell{.sort = static_cast<int>(f.state), .mark = stateMark(f.state)}; }},
        {{u"baris"_s, OutcomeView::tr("Baris"), Qt::AlignRight, 72}, [](const IntakeFile& f) { return Cell{.text = f.batch ? wording::formatted(f.rows) : u"–"_s, .sort = f.rows}; }},
        {{u"ikm"_s, OutcomeView::tr("IKM"), Qt::AlignRight, 90},
         [](const IntakeFile& f) { return Cell{.text = indexWords(f), .sort = f.index ? f.index->shown.toDouble() : -1, .mark = indexMark(f)}; }},
        {{u"tujuan"_s, OutcomeView::tr("Tujuan atau sebab"), Qt::AlignLeft, 260, true}, [](const IntakeFile& f) {
             return Cell{.text = f.words.isEmpty() ? f.destination : f.words, .tone = f.words.isEmpty() ? Tone::Plain : Tone::Bad, .tip = f.words};
         }}};
}

} // namespace

OutcomeView::OutcomeView(IntakePresenter& presenter, UiSettings& settings, QWidget* parent)
    : QWidget(parent), m_presenter(presenter), m_files(fields()), m_steps(new StepsBar), m_strip(new SummaryStrip), m_trouble(new Note({}, Tone::Bad)), m_changes(new Note), m_panel(new Panel(tr("Berkas"))),
      m_grid(new Grid(&m_files, {.id = u"impor.hasil"_s, .name = tr("Hasil impor")}, settings)),
      m_open(makeButton(tr("Buka survei"), ButtonKind::Primary, u"arrow-right"_s)),
      m_pins(makeButton(tr("Pemetaan PIN"), ButtonKind::Outlined, u"people"_s)),
      m_undo(makeButton(tr("Batalkan impor"), ButtonKind::Outlined, u"undo"_s))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_steps);
    column->addWidget(m_strip);
    column->addWidget(m_trouble);
    column->addWidget(m_changes);
    m_panel->setBody(m_grid);
    column->addWidget(m_panel, 1);
    auto* row = new QHBoxLayout;
    auto* more = makeButton(tr("Impor berkas lain"), ButtonKind::Outlined, u"import"_s);
    row->addWidget(more);
    row->addStretch();
    row->addWidget(m_pins);
    row->addWidget(m_undo);
    row->addWidget(m_open);
    column->addLayout(row);
    m_undo->setObjectName(u"intake.undo"_s);
    m_pins->setObjectName(u"intake.pins"_s);
    connect(m_pins, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"impor/pin"_s); });
    connect(more, &QPushButton::clicked, this, &OutcomeView::moreWanted);
    connect(m_grid, &Grid::currentRowChanged, this, &OutcomeView::showSelected);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_presenter.undo(static_cast<std::size_t>(std::max(0, m_grid->currentSourceRow()))); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const IntakeFile* file = selected();
        if (file && file->survey) Q_EMIT surveyWanted(file->survey->number());
        else if (file && !file->page.isEmpty()) Q_EMIT pageWanted(file->page);
    });
}

const IntakeFile* OutcomeView::selected() const
{
    const int row = m_grid->currentSourceRow();
    return row >= 0 && row < m_files.rowCount() ? &m_files.row(row) : nullptr;
}

void OutcomeView::show()
{
    m_steps->show({tr("Berkas"), tr("Tabel"), tr("Periksa & putuskan"), tr("Tulis")}, m_presenter.step());
    const int row = std::max(0, m_grid->currentSourceRow());
    m_files.show(m_presenter.files());
    if (m_files.rowCount() > 0) m_grid->selectSourceRow(std::min(row, m_files.rowCount() - 1));
    m_panel->setContext(QString::number(m_files.rowCount()));
    showSelected();
}

void OutcomeView::showSelected()
{
    const IntakeFile* file = selected();
    const bool isWritten = file && file->state == State::Written;
    const bool isPeople = file && file->page == u"opd"_s, isAttendance = file && !file->page.isEmpty() && !isPeople;
    m_open->setEnabled(file && (file->survey || !file->page.isEmpty()) && file->state != State::Undone);
    m_open->setText(u' ' + (isPeople ? tr("Buka OPD & Pegawai") : isAttendance ? tr("Buka Kehadiran") : tr("Buka survei")));
    m_pins->setVisible(isAttendance && isWritten);
    m_undo->setEnabled(isWritten);
    m_strip->setVisible(isWritten);
    m_trouble->setText(file ? file->words.toHtmlEscaped() : QString(), Tone::Bad);
    m_changes->setText(isWritten ? file->changes : QString());
    if (!isWritten) return;
    if (!file->page.isEmpty()) {
        m_strip->show({.figure = wording::formatted(file->rows), .words = tr("baris ditulis"), .what = isPeople ? tr("daftar pegawai") : tr("data kehadiran"),
                       .facts = {{tr("Tujuan"), file->destination}, {tr("Berkas"), file->name()}}});
        return;
    }
    const bool hasIndex = file->index.has_value();
    m_strip->show({.figure = indexWords(*file), .mark = indexMark(*file), .words = hasIndex ? file->index->performance : tr("belum dapat dihitung"),
                   .what = tr("IKM survei ini sekarang"),
                   .facts = {{tr("Ditulis"), tr("%1 baris").arg(wording::formatted(file->rows))}, {tr("Survei"), file->destination}}});
}

} // namespace tinjau::ui
