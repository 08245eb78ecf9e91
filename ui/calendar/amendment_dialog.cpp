// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/amendment_dialog.h"

#include "core/wording/numbers.h"
#include "ui/widgets/grid.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

std::vector<RowModel<overview::PlannedStatusChange>::Field> statusFields()
{
    using Row = overview::PlannedStatusChange;
    return std::vector<RowModel<Row>::Field>{
        {{u"tanggal"_s, AmendmentDialog::tr("Tanggal"), Qt::AlignLeft, 140}, [](const Row& r) { return Cell{.text = dayWords(r.day), .sort = r.day}; }},
        {{u"pegawai"_s, AmendmentDialog::tr("Pegawai"), Qt::AlignLeft, 170, true}, [](const Row& r) { return Cell{.text = r.line.person.fullName(), .tip = r.line.officeName}; }},
        {{u"sebelum"_s, AmendmentDialog::tr("Sekarang"), Qt::AlignLeft, 170}, [](const Row& r) {
             return Cell{.text = statusWords(r.before), .tone = Tone::Quiet, .tip = statusWords(r.before)};
         }},
        {{u"sesudah"_s, AmendmentDialog::tr("Menjadi"), Qt::AlignLeft, 170}, [](const Row& r) { return Cell{.text = statusWords(r.after), .bold = true, .tip = statusWords(r.after)}; }}};
}

QString titleOf(const CalendarProposal& proposal)
{
    return AmendmentDialog::tr("Pasang kalender %1 versi %2?").arg(proposal.pack.year).arg(proposal.pack.version);
}

QString consequenceOf(const CalendarProposal& proposal)
{
    if (proposal.days.empty()) return AmendmentDialog::tr("%1 (%2). Tidak ada hari yang berubah; hanya nama atau dasarnya.").arg(proposal.pack.decree, proposal.fileName);
    return AmendmentDialog::tr("%1 (%2). %3 hari berubah:").arg(proposal.pack.decree, proposal.fileName).arg(proposal.days.size());
}

} // namespace

AmendmentDialog::AmendmentDialog(CalendarPresenter& presenter, const CalendarProposal& proposal, UiSettings& settings, QWidget* parent)
    : DialogFrame(titleOf(proposal), consequenceOf(proposal), parent), m_days(dayChangeFields()), m_statuses(statusFields())
{
    setMinimumWidth(grown(700));
    std::vector<DayChangeRow> rows;
    for (const calendar::DayChange& change : proposal.days) rows.push_back({change});
    m_days.show(std::move(rows));
    auto* days = new Grid(&m_days, {.id = u"kalender.perubahan"_s, .name = tr("Hari yang berubah"), .canFilter = false}, settings);
    days->setFixedHeight(grown(190));
    days->setVisible(m_days.rowCount() > 0);
    body().addWidget(days);
    m_words = makeLabel(tr("Status pegawai yang berubah sedang dihitung …"), Type::Body, Token::Text2);
    m_words->setWordWrap(true);
    body().addWidget(m_words);
    m_statusGrid = new Grid(&m_statuses, {.id = u"kalender.status"_s, .name = tr("Status yang berubah"), .canFilter = false}, settings);
    m_statusGrid->setFixedHeight(grown(170));
    m_statusGrid->hide();
    body().addWidget(m_statusGrid);
    connect(addCancelAnd(tr("Pasang kalender ini"), u"check"_s), &QPushButton::clicked, this, &QDialog::accept);
    connect(&presenter, &CalendarPresenter::effectsKnown, this, &AmendmentDialog::showEffects);
    presenter.computeEffects(proposal);
}

void AmendmentDialog::showEffects(const overview::CalendarEffects& effects)
{
    if (effects.statuses.empty()) {
        m_words->setText(tr("Tidak ada status pegawai yang berubah sampai kemarin."));
        return;
    }
    m_words->setText(tr("%1 status berubah; %2 pegawai bertugas pada hari-hari itu:")
                         .arg(wording::formatted(static_cast<qint64>(effects.statuses.size())), wording::formatted(effects.people)));
    m_statuses.show(effects.statuses);
    m_statusGrid->show();
    adjustSize();
}

} // namespace tinjau::ui
