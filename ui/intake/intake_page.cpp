// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_page.h"

#include "core/wording/numbers.h"
#include "ui/intake/check_view.h"
#include "ui/intake/evidence_view.h"
#include "ui/intake/mapping_view.h"
#include "ui/intake/outcome_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

const QString importId = u"impor"_s, mappingId = u"pin"_s, historyId = u"riwayat"_s;
const QStringList tabIds{importId, mappingId, historyId}; // as they stand in the stack
enum StagePage { BeginningPage, ReadingPage, CheckingPage, EvidencePage, DonePage };

} // namespace

IntakePage::IntakePage(Workspace& workspace, Prompts& prompts, JobRunner& jobs, UiSettings& settings, QWidget* parent)
    : Page(parent), m_presenter(workspace, jobs), m_history(workspace), m_mapping(workspace, jobs), m_prompts(prompts), m_tab(importId), m_tabs(new QStackedWidget),
      m_stages(new QStackedWidget), m_check(new CheckView(m_presenter, prompts, settings)), m_evidence(new EvidenceView(m_presenter.evidenceIntake(), settings)), m_outcome(new OutcomeView(m_presenter, settings)),
      m_mappingView(new MappingView(m_mapping, settings)),
      m_foot(std::make_unique<QWidget>())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, 0, space::Page, 14);
    column->addWidget(m_tabs);
    m_stages->addWidget(beginning());
    m_stages->addWidget(new EmptyPage({u"sheet"_s, tr("Berkas sedang dibaca. Berkas besar perlu beberapa saat; kemajuannya tampak di bawah.")}));
    m_stages->addWidget(m_check);
    m_stages->addWidget(m_evidence);
    m_stages->addWidget(m_outcome);
    m_tabs->addWidget(m_stages);
    m_tabs->addWidget(m_mappingView);
    m_tabs->addWidget(historyTab(settings));

    auto* row = new QHBoxLayout(m_foot.get());
    row->setContentsMargins(0, 0, 0, 0);
    m_footWords = makeLabel({});
    m_footWords->setWordWrap(true);
    m_leave = makeButton(tr("Batal"), ButtonKind::Outlined);
    m_write = makeButton({}, ButtonKind::Primary, u"import"_s);
    m_write->setObjectName(u"intake.write"_s);
    m_leave->setObjectName(u"intake.leave"_s);
    row->addWidget(m_footWords, 1);
    row->addWidget(m_leave);
    row->addWidget(m_write);
    connect(m_leave, &QPushButton::clicked, &m_presenter, &IntakePresenter::leaveFile);
    connect(m_write, &QPushButton::clicked, &m_presenter, &IntakePresenter::write);

    connect(&m_presenter, &IntakePresenter::changed, this, &IntakePage::show);
    connect(&m_presenter, &IntakePresenter::said, this, &Page::said);
    connect(&m_history, &IntakeHistoryPresenter::said, this, &Page::said);
    connect(&m_mapping, &MappingPresenter::said, this, &Page::said);
    connect(&m_history, &IntakeHistoryPresenter::changed, this, &Page::headChanged);
    connect(m_evidence, &EvidenceView::returnWanted, this, &IntakePage::returnFile);
    connect(&m_presenter.evidenceIntake(), &EvidenceIntake::said, this, [this](const QString& sentence) { Q_EMIT said(sentence); });
    connect(m_outcome, &OutcomeView::surveyWanted, this, [this](qint64 survey) { Q_EMIT goTo(u"skm/%1"_s.arg(survey)); });
    connect(m_outcome, &OutcomeView::pageWanted, this, &Page::goTo);
    connect(m_outcome, &OutcomeView::moreWanted, this, &IntakePage::chooseFiles);
    m_history.load();
    show();
}

IntakePage::~IntakePage() = default;

QWidget* IntakePage::beginning()
{
    m_empty = new EmptyPage({.icon = u"import"_s,
                             .sentence = tr("Jawaban survei, daftar pegawai, rekaman mesin absensi, rekap, dan daftar surat masuk dari berkas apa pun bentuknya. "
                                            "Isinya diperiksa dahulu; tidak ada yang tersimpan sebelum Anda menulisnya."),
                             .act = tr("Pilih berkas…"), .actIcon = u"folder"_s,
                             .hint = tr("atau jatuhkan satu atau beberapa berkas di sini (xlsx, xls, ods, csv, txt, dat, html)"),
                             .otherAct = tr("Tempel blok sel"), .otherIcon = u"paste"_s});
    connect(m_empty, &EmptyPage::actTaken, this, &IntakePage::chooseFiles);
    connect(m_empty, &EmptyPage::otherActTaken, this, &IntakePage::pasteCells);
    auto* paste = new QShortcut(QKeySequence::Paste, m_empty, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &IntakePage::pasteCells);
    return m_empty;
}

QWidget* IntakePage::historyTab(UiSettings& settings)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::Panels, 0, 0);
    auto* panel = new Panel(tr("Riwayat impor"));
    column->addWidget(panel);
    panel->setContext(tr("yang terbaru di atas"));
    m_batches = new Grid(&m_history.batches(), {.id = u"impor.riwayat"_s, .name = tr("Riwayat impor")}, settings);
    panel->setBody(m_batches);
    panel->setFoot(tr("Membatalkan impor menarik kembali semua barisnya; hal itu sendiri pun dapat diulangi."));
    auto* undo = makeButton(tr("Batalkan impor ini"), ButtonKind::Link, u"undo"_s);
    undo->setEnabled(false);
    panel->addToFoot(undo);
    const auto look = [this, undo] { undo->setEnabled(m_history.canUndo(m_batches->currentSourceRow())); };
    connect(undo, &QPushButton::clicked, this, [this] { m_history.undo(m_batches->currentSourceRow()); });
    connect(m_batches, &Grid::currentRowChanged, this, look);
    connect(&m_history, &IntakeHistoryPresenter::changed, this, [this, look] {
        if (m_batches->currentSourceRow() < 0 && m_history.batches().rowCount() > 0) m_batches->selectSourceRow(0);
        look();
    });
    return page;
}

void IntakePage::show()
{
    const auto stage = m_presenter.stage();
    const QWidget* before = m_stages->currentWidget();
    const bool hasEvidence = m_presenter.hasEvidence();
    if (stage == IntakePresenter::Stage::Checking && !hasEvidence) m_check->show();
    if (stage == IntakePresenter::Stage::Checking && hasEvidence && m_presenter.evidenceIntake().preview()) m_evidence->show();
    if (stage == IntakePresenter::Stage::Done) m_outcome->show();
    m_stages->setCurrentIndex(stage == IntakePresenter::Stage::Empty     ? BeginningPage
                              : stage == IntakePresenter::Stage::Reading  ? ReadingPage
                              : stage == IntakePresenter::Stage::Checking && hasEvidence ? (m_presenter.evidenceIntake().preview() ? EvidencePage : ReadingPage)
                              : stage == IntakePresenter::Stage::Checking ? CheckingPage
                                                                          : DonePage);
    m_footWords->setText(m_presenter.footWords());
    m_write->setText(u' ' + tr("Tulis %1 baris").arg(wording::formatted(m_presenter.rowsToWrite())));
    m_write->setEnabled(m_presenter.canWrite());
    Q_EMIT headChanged();
    Q_EMIT explanationChanged();
    Q_EMIT undoableChanged();
    // The widget that held the keyboard is gone with its stage.
    if (before != m_stages->currentWidget() && isVisible() && m_tab == importId && firstFocus()) firstFocus()->setFocus(Qt::OtherFocusReason);
}

void IntakePage::chooseFiles()
{
    takeFiles(m_prompts.filesToOpen(filesQuestion()));
}

FileQuestion IntakePage::filesQuestion()
{
    return {u"intake.files"_s, tr("Pilih berkas untuk diimpor"),
            tr("Lembar sebar (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.dat *.html *.htm *.xml);;Semua berkas (*)")};
}

bool IntakePage::takeFiles(const QStringList& paths)
{
    if (paths.isEmpty()) return true;
    showTab(importId);
    m_presenter.take(paths);
    return true;
}

void IntakePage::returnFile()
{
    EvidenceIntake& file = m_presenter.evidenceIntake();
    const auto target = m_prompts.fileToSave({.id = u"intake.return"_s, .title = tr("Simpan berkas untuk pengirim"), .filter = u"Excel (*.xlsx)"_s, .start = file.returnPath()});
    if (target) file.saveReturn(*target);
}

void IntakePage::pasteCells()
{
    m_presenter.takeCells(QApplication::clipboard()->text());
}

PageHead IntakePage::head() const
{
    if (m_tab == historyId) return {.title = tr("Impor"), .purpose = tr("Setiap impor yang pernah masuk ke berkas data ini")};
    if (m_tab == mappingId) return {.title = tr("Pemetaan PIN"), .purpose = tr("Nomor mesin dan nama dalam daftar, dengan pegawai yang dimaksud")};
    const bool isBeginning = m_presenter.stage() == IntakePresenter::Stage::Empty;
    return {.title = m_presenter.title(), .purpose = m_presenter.purpose(), .acts = isBeginning ? QStringList{} : QStringList{u"file.import"_s}};
}

std::vector<PageTab> IntakePage::tabs() const
{
    return {{importId, tr("Impor")}, {mappingId, tr("Pemetaan PIN")}, {historyId, tr("Riwayat impor"), QString::number(m_history.count())}};
}

void IntakePage::showTab(const QString& id)
{
    m_tab = tabIds.contains(id) ? id : importId;
    m_tabs->setCurrentIndex(static_cast<int>(tabIds.indexOf(m_tab)));
    if (m_tab == mappingId) m_mapping.arrive();
    else m_mapping.leave();
    Q_EMIT headChanged();
    Q_EMIT undoableChanged();
}

void IntakePage::open(const QString& argument)
{
    if (argument == historyId || argument == mappingId) return showTab(argument);
    bool isNumber = false;
    const qint64 survey = argument.toLongLong(&isNumber);
    m_presenter.setSurvey(isNumber ? std::optional(survey::SurveyId::fromNumber(survey)) : std::nullopt);
}

Explanation IntakePage::explanation() const
{
    return m_tab == importId ? m_presenter.explanation() : Explanation{};
}

QWidget* IntakePage::firstFocus() const
{
    if (m_tab == historyId) return &m_batches->view();
    if (m_tab == mappingId) return m_mappingView->firstFocus();
    switch (m_presenter.stage()) {
    case IntakePresenter::Stage::Empty: return m_empty->findChild<QPushButton*>();
    case IntakePresenter::Stage::Checking: return m_presenter.hasEvidence() ? m_evidence->firstFocus() : m_check->firstFocus();
    case IntakePresenter::Stage::Done: return m_outcome->firstFocus();
    case IntakePresenter::Stage::Reading: break;
    }
    return nullptr;
}

QString IntakePage::undoable() const
{
    return m_tab == importId ? m_presenter.lastSaid() : QString();
}

QString IntakePage::redoable() const
{
    return m_tab == importId ? m_presenter.lastTakenBack() : QString();
}

QWidget* IntakePage::foot()
{
    return m_tab == importId && m_presenter.stage() == IntakePresenter::Stage::Checking ? m_foot.get() : nullptr;
}

void IntakePage::arrive()
{
    m_history.load();
    if (m_tab == mappingId) m_mapping.arrive();
}

void IntakePage::hideEvent(QHideEvent* event)
{
    m_mapping.leave(); // is read again when somebody comes back
    Page::hideEvent(event);
}

PageHelp IntakePage::help() const
{
    return {.purpose = tr("Di sini jawaban survei, daftar pegawai, dan data kehadiran masuk dari berkas yang dikirim OPD, dalam bentuk apa pun berkas itu."),
            .steps = {tr("Pilih berkas, jatuhkan di jendela, atau tempel sel yang disalin."),
                      tr("Pastikan tujuan: OPD, lalu jenis layanan dan periode, atau mesin dan bulannya."),
                      tr("Jawab keputusan di kanan; arti kolom dapat diganti di atas kolomnya."),
                      tr("Periksa baris menurut putusannya, lalu tulis. Impor dapat dibatalkan kapan saja.")},
            .basis = tr("Sembilan unsur dan skala empat menurut PermenPAN-RB 14/2017. Nilai di luar skala dianggap kosong, tidak pernah diubah.")};
}

std::vector<ActionSpec> intakeActions(std::function<void(const QString&)> open)
{
    return {{.id = u"file.pins"_s, .domain = IntakePage::tr("Berkas"), .text = IntakePage::tr("Pemetaan PIN …"), .icon = u"people"_s,
             .run = [open = std::move(open)] { open(u"impor/pin"_s); }, .words = {u"mesin"_s, u"nomor"_s, u"sidik jari"_s, u"pasangan"_s}}};
}

PageSpec intakePageSpec(Workspace& workspace, Prompts& prompts, JobRunner& jobs, UiSettings& settings)
{
    return {.id = u"impor"_s, .title = IntakePage::tr("Impor"), .icon = u"import"_s, .create = [&](QWidget* parent) -> Page* {
                return new IntakePage(workspace, prompts, jobs, settings, parent);
            }};
}

} // namespace tinjau::ui
