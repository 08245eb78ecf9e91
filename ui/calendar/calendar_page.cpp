// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "core/wording/dates.h"
#include "ui/calendar/amendment_dialog.h"
#include "ui/calendar/local_day_dialog.h"
#include "ui/calendar/year_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

CalendarPage::CalendarPage(Workspace& workspace, JobRunner& jobs, Prompts& prompts, UiSettings& settings, QWidget* parent)
    : Page(parent), m_presenter(workspace, jobs), m_reload(workspace, [this] { m_presenter.load(); }), m_prompts(prompts), m_settings(settings)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Panels);
    m_missing = new Note({}, Tone::Warn);
    column->addWidget(m_missing);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Panels);
    row->addWidget(yearPanel(), 2);
    row->addWidget(listPanel(), 1);
    column->addLayout(row, 1);
    connect(&m_presenter, &CalendarPresenter::changed, this, &CalendarPage::show);
    connect(&m_presenter, &CalendarPresenter::dayChanged, this, &CalendarPage::showDay);
    connect(&m_presenter, &CalendarPresenter::said, this, &Page::said);
}

Panel* CalendarPage::yearPanel()
{
    m_yearPanel = new Panel;
    auto* before = makeIconButton(u"chevron-left"_s, tr("Tahun sebelumnya"));
    auto* next = makeIconButton(u"chevron-right"_s, tr("Tahun berikutnya"));
    before->setObjectName(u"calendar.before"_s);
    next->setObjectName(u"calendar.next"_s);
    m_yearPanel->addToHead(before);
    m_yearPanel->addToHead(next);
    connect(before, &QPushButton::clicked, this, [this] { m_presenter.setYear(m_presenter.year() - 1); });
    connect(next, &QPushButton::clicked, this, [this] { m_presenter.setYear(m_presenter.year() + 1); });
    m_year = new YearView(m_presenter);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_year);
    connect(&m_presenter, &CalendarPresenter::dayChanged, scroll, [this, scroll] {
        const QRect day = m_year->dayRect(m_presenter.day());
        scroll->ensureVisible(day.center().x(), day.center().y(), day.width(), day.height() * 2);
    });
    m_yearPanel->setBody(scroll);
    m_yearPanel->setFoot(tr("N libur nasional · C cuti bersama · D libur daerah · garis bawah Ramadan. Angka bulan: hari kerja 5 hari · 6 hari."));
    connect(m_year, &YearView::dayActivated, this, &CalendarPage::add);
    return m_yearPanel;
}

Panel* CalendarPage::listPanel()
{
    m_list = new Panel(tr("Hari libur"));
    m_list->addLink(tr("Tambah"), [this] { add(m_presenter.day()); })->setObjectName(u"calendar.add"_s);
    m_list->addLink(tr("Muat kalender…"), [this] { chooseAmendment(); })->setObjectName(u"calendar.amend"_s);
    m_days = new Grid(&m_presenter.days(), {.id = u"kalender.hari"_s, .name = tr("Hari libur setahun"), .dense = true}, m_settings);
    m_list->setBody(m_days);
    m_list->setFoot({});
    m_change = makeButton(tr("Ubah"), ButtonKind::Link, u"edit"_s);
    m_withdraw = makeButton(tr("Cabut"), ButtonKind::Link, u"x"_s);
    m_drop = makeButton(tr("Lepas kalender daerah"), ButtonKind::Link, u"restore"_s);
    m_change->setObjectName(u"calendar.change"_s);
    m_withdraw->setObjectName(u"calendar.withdraw"_s);
    for (auto* button : {m_change, m_withdraw, m_drop}) m_list->addToFoot(button);
    connect(m_change, &QPushButton::clicked, this, &CalendarPage::change);
    connect(m_withdraw, &QPushButton::clicked, this, &CalendarPage::withdraw);
    connect(m_drop, &QPushButton::clicked, this, [this] { m_presenter.dropAmendment(); });
    connect(m_days, &Grid::currentRowChanged, this, [this](int row) {
        if (row >= 0) m_presenter.select(m_presenter.days().row(row).day.date);
        showDay();
    });
    connect(m_days, &Grid::rowActivated, this, &CalendarPage::change);
    return m_list;
}

void CalendarPage::show()
{
    m_yearPanel->setTitle(QString::number(m_presenter.year()));
    m_yearPanel->setContext(m_presenter.yearWords());
    m_list->setContext(m_presenter.days().rowCount() == 0 ? tr("belum ada") : QString::number(m_presenter.days().rowCount()));
    m_missing->setText(m_presenter.hasYear() ? QString() : m_presenter.packWords());
    m_drop->setVisible(m_presenter.isAmended());
    showDay();
}

void CalendarPage::showDay()
{
    const FreeDayRow* row = current();
    const bool isOwn = row && row->local && row->local->isFree();
    m_change->setVisible(isOwn);
    m_withdraw->setVisible(isOwn);
    m_list->setFoot(isOwn ? QString() : tr("Yang ditetapkan pusat datang dari berkas kalender."));
    Q_EMIT explanationChanged();
}

const FreeDayRow* CalendarPage::current() const
{
    const int row = m_days->currentSourceRow();
    return row >= 0 && row < m_presenter.days().rowCount() ? &m_presenter.days().row(row) : nullptr;
}

void CalendarPage::add(QDate day)
{
    LocalDayDialog dialog(m_presenter, calendar::LocalDay{{}, day, {}, {}, {}}, window());
    if (dialog.exec() == QDialog::Accepted) m_presenter.save(dialog.day());
}

void CalendarPage::change()
{
    const FreeDayRow* row = current();
    if (!row || !row->local || !row->local->isFree()) return;
    LocalDayDialog dialog(m_presenter, *row->local, window());
    if (dialog.exec() == QDialog::Accepted) m_presenter.save(dialog.day());
}

void CalendarPage::withdraw()
{
    const FreeDayRow* row = current();
    if (!row || !row->local) return;
    const calendar::LocalDay day = *row->local;
    const auto reason = m_prompts.askText({.id = u"calendar.withdraw"_s, .title = tr("Cabut %1?").arg(day.name),
                                           .explanation = tr("%1 kembali menjadi hari biasa. Bahwa hari itu pernah libur tetap tercatat.").arg(wording::longDate(day.day)),
                                           .label = tr("Dasar pencabutan"), .accept = tr("Cabut hari libur")});
    if (reason) m_presenter.withdraw(day, *reason);
}

void CalendarPage::chooseAmendment()
{
    const QStringList paths = m_prompts.filesToOpen({u"calendar.amend"_s, tr("Kalender yang dimuat"), tr("Berkas kalender (*.json)")});
    if (!paths.isEmpty()) offer(paths.front());
}

void CalendarPage::offer(const QString& path)
{
    const auto proposal = m_presenter.propose(path);
    if (!proposal) return;
    m_presenter.select(proposal->days.empty() ? QDate(proposal->pack.year, 1, 1) : proposal->days.front().date);
    AmendmentDialog dialog(m_presenter, *proposal, m_settings, window());
    if (dialog.exec() == QDialog::Accepted) m_presenter.accept(*proposal);
}

bool CalendarPage::takeFiles(const QStringList& paths)
{
    const bool isCalendar = paths.size() == 1 && paths.front().endsWith(u".json"_s, Qt::CaseInsensitive);
    if (isCalendar) offer(paths.front());
    return isCalendar;
}

PageHead CalendarPage::head() const
{
    return {.title = tr("Kalender"), .purpose = tr("Hari libur dan cuti bersama, masing-masing dengan dasarnya")};
}

void CalendarPage::open(const QString& argument)
{
    bool isYear = false;
    const int year = argument.toInt(&isYear);
    if (isYear) m_presenter.setYear(year);
}

PageHelp CalendarPage::help() const
{
    return {.purpose = tr("Kalender menentukan hari mana yang dihitung sebagai hari kerja, untuk kehadiran dan untuk tenggat."),
            .steps = {tr("Libur nasional dan cuti bersama 2021–2027 sudah ada, dengan keputusan bersamanya."),
                      tr("Tambah hari libur daerah dengan keputusan bupati; Cabut bila tidak jadi libur."),
                      tr("Bila keputusan bersama berubah, muat berkas kalender barunya: hari dan status yang berubah ditunjukkan sebelum dipasang."),
                      tr("Pilih sebuah hari, lalu buka Mengapa? untuk melihat asal keadaannya."), tr("Panah berpindah hari, Page Up dan Page Down berpindah bulan.")},
            .basis = tr("Keputusan bersama tiga menteri, keputusan presiden tentang cuti bersama ASN, dan sidang isbat untuk Ramadan. Tahun tanpa kalender tidak dihitung.")};
}

QWidget* CalendarPage::firstFocus() const
{
    return m_year;
}

} // namespace tinjau::ui
