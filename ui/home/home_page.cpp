// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_page.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int twoLines = 52, taskWidth = 376;

} // namespace

HomePage::HomePage(Workspace& workspace, JobRunner& jobs, UiSettings& settings, QWidget* parent)
    : Page(parent), m_presenter(workspace, jobs), m_trouble(new Note({}, Tone::Bad))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, 4, space::Page, 14);
    column->setSpacing(space::Panels);
    column->addWidget(m_trouble);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Panels);
    row->addWidget(taskPanel(settings), 33);
    row->addWidget(officePanel(settings), 67);
    column->addLayout(row, 1);
    connect(&m_presenter, &HomePresenter::changed, this, &HomePage::show);
}

Panel* HomePage::taskPanel(UiSettings& settings)
{
    m_taskPanel = new Panel(tr("Perlu tindakan"));
    m_taskPanel->setMaximumWidth(taskWidth);
    m_tasks = new Grid(&m_presenter.tasks(), {.id = u"beranda.tugas"_s, .name = tr("Perlu tindakan"), .rowHeight = twoLines, .canFilter = false}, settings);
    m_tasks->view().header().hide();
    connect(m_tasks, &Grid::rowActivated, this, [this](int row) { Q_EMIT goTo(m_presenter.tasks().row(row).target); });
    m_taskBody = new QStackedWidget;
    m_taskBody->addWidget(m_tasks);
    m_taskBody->addWidget(new EmptyPage({u"check"_s, tr("Tidak ada yang menunggu. Tenggat yang mendekat akan tampak di sini.")}));
    m_taskPanel->setBody(m_taskBody);
    m_taskPanel->setFoot(tr("Enter membuka baris yang dipilih."));
    return m_taskPanel;
}

Panel* HomePage::officePanel(UiSettings& settings)
{
    m_officePanel = new Panel(tr("Keadaan OPD"));
    m_offices = new Grid(&m_presenter.offices(), {.id = u"beranda.opd"_s, .name = tr("Keadaan OPD")}, settings);
    connect(m_offices, &Grid::rowActivated, this, [this](int row) { Q_EMIT goTo(m_presenter.targetOfOffice(row)); });
    auto* empty = new EmptyPage({.icon = u"building"_s, .sentence = tr("Belum ada OPD. Setiap OPD yang surveinya diimpor tampil di sini dengan indeks dan kewajibannya."),
                                 .act = tr("Pilih berkas jawaban…"), .actIcon = u"import"_s, .hint = tr("atau jatuhkan berkas di sini"),
                                 .otherAct = tr("Catat OPD dan layanan"), .otherIcon = u"building"_s});
    connect(empty, &EmptyPage::actTaken, this, [this] { Q_EMIT goTo(u"impor"_s); });
    connect(empty, &EmptyPage::otherActTaken, this, [this] { Q_EMIT goTo(u"opd"_s); });
    m_officeBody = new QStackedWidget;
    m_officeBody->addWidget(m_offices);
    m_officeBody->addWidget(empty);
    m_officePanel->setBody(m_officeBody);
    m_officePanel->setFoot(tr("Hadir: bulan terakhir yang genap; * sebagian harinya belum dapat ditetapkan. “–” berarti belum ditetapkan, bukan nol."));
    return m_officePanel;
}

void HomePage::arrive()
{
    m_presenter.arrive();
}

void HomePage::leave()
{
    m_presenter.leave();
}

void HomePage::show()
{
    const int waiting = m_presenter.tasks().rowCount();
    m_trouble->setText(m_presenter.trouble(), Tone::Bad);
    m_taskPanel->setContext(waiting > 0 ? QString::number(waiting) : QString());
    m_officePanel->setContext(tr("%1 OPD").arg(m_presenter.offices().rowCount()));
    m_taskBody->setCurrentIndex(waiting > 0 ? 0 : 1);
    m_officeBody->setCurrentIndex(m_presenter.offices().rowCount() > 0 ? 0 : 1);
    if (!m_isFresh && waiting > 0) m_tasks->selectSourceRow(0);
    m_isFresh = true;
}

PageHead HomePage::head() const
{
    return {.title = tr("Beranda"), .purpose = m_presenter.purpose(), .primary = u"file.import"_s};
}

PageHelp HomePage::help() const
{
    return {.purpose = tr("Beranda mengumpulkan apa yang perlu ditindak, yang paling dekat tenggatnya di atas, dan keadaan kehadiran serta SKM tiap OPD."),
            .steps = {tr("Pilih sebuah baris dengan panah."), tr("Tekan Enter untuk membuka survei atau OPD di belakangnya."), tr("Ctrl+Tab berpindah antara kedua tabel.")},
            .basis = tr("Setiap unit menyelenggarakan survei paling sedikit setahun sekali (PermenPAN-RB 14/2017).")};
}

QWidget* HomePage::firstFocus() const
{
    return m_presenter.trouble().isEmpty() && m_taskBody->currentIndex() == 0 ? &m_tasks->view() : &m_offices->view();
}

} // namespace tinjau::ui
