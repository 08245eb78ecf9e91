// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_page.h"

#include "ui/survey/answers_tab.h"
#include "ui/survey/follow_up_tab.h"
#include "ui/survey/new_survey_view.h"
#include "ui/survey/paper_tab.h"
#include "ui/survey/quality_tab.h"
#include "ui/survey/result_tab.h"
#include "ui/survey/survey_list_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/page_preview.h"
#include "ui/widgets/panel.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct SurveyPageWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::SurveyPageWords)
};

class SurveyPage final : public Page {
public:
    SurveyPage(std::shared_ptr<SurveyDesk> desk, ActionRegistry& actions, UiSettings& settings, QWidget* parent)
        : Page(parent), m_desk(std::move(desk)), m_actions(actions), m_rows(makeSurveyListModel()), m_stack(new QStackedWidget)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_stack);
        makeList(settings);
        makeTabs(settings);
        connectDesk();
        showList();
    }

    PageHead head() const override;
    std::vector<PageTab> tabs() const override;
    QString currentTab() const override { return m_desk->isOpen() ? m_desk->tab : QString(); }
    void showTab(const QString& id) override;
    void open(const QString& argument) override;
    Explanation explanation() const override;
    QWidget* firstFocus() const override;
    PageHelp help() const override;
    void arrive() override;
    void leave() override;

private:
    void makeList(UiSettings& settings);
    void makeTabs(UiSettings& settings);
    void connectDesk();
    void showList();
    void showSurvey();
    void refreshTab();
    void tellSelected();
    void exportList();

    std::shared_ptr<SurveyDesk> m_desk;
    ActionRegistry& m_actions;
    std::unique_ptr<RowModel<SurveyRow>> m_rows;
    QStackedWidget* m_stack;
    QWidget* m_listView = nullptr;
    Panel* m_listPanel = nullptr;
    Grid* m_list = nullptr;
    EmptyPage* m_empty = nullptr;
    ResultTab* m_result = nullptr;
    AnswersTab* m_answers = nullptr;
    RespondentsTab* m_respondents = nullptr;
    QualityTab* m_quality = nullptr;
    FollowUpTab* m_followUp = nullptr;
    PaperTab* m_papers = nullptr;
    NewSurveyView* m_plan = nullptr;
    bool m_isInFront = false;
};

void SurveyPage::makeList(UiSettings& settings)
{
    m_listView = new QWidget;
    auto* column = new QVBoxLayout(m_listView);
    column->setContentsMargins(space::Page, 4, space::Page, 14);
    m_listPanel = new Panel(SurveyPageWords::tr("Survei"));
    m_list = new Grid(m_rows.get(), {.id = u"skm.daftar"_s, .name = SurveyPageWords::tr("Daftar survei")}, settings);
    m_listPanel->setBody(m_list);
    m_listPanel->setFoot(SurveyPageWords::tr("Enter membuka survei · Ctrl+Shift+L menyaring · “–” berarti belum dapat ditetapkan, bukan nol."));
    column->addWidget(m_listPanel);
    m_empty = new EmptyPage({u"star"_s, SurveyPageWords::tr("Di sini tampil setiap Survei Kepuasan Masyarakat: jawaban, indeks, tindak lanjut, dan laporannya. Mulailah dengan mengimpor berkas jawaban."),
                             SurveyPageWords::tr("Survei baru"), u"plus"_s, SurveyPageWords::tr("atau jatuhkan berkas jawaban di sini")});
    m_plan = new NewSurveyView(m_desk->planner);
    m_stack->addWidget(m_listView);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_plan);
    connect(m_empty, &EmptyPage::actTaken, this, [this] { Q_EMIT goTo(u"skm/baru"_s); });
    connect(m_plan, &NewSurveyView::created, this, [this](survey::SurveyId id) {
        m_desk->setEntering(true);
        Q_EMIT goTo(u"skm/%1/jawaban"_s.arg(id.number()));
        // The form is hidden now, but the keyboard may still be in it.
        if (QWidget* first = firstFocus()) first->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &Grid::rowActivated, this, [this](int row) { Q_EMIT goTo(u"skm/%1"_s.arg(m_rows->row(row).id.number())); });
    connect(m_list, &Grid::exportWanted, this, &SurveyPage::exportList);
    connect(m_list, &Grid::filterWordsChanged, m_listPanel, &Panel::setContext);
}

void SurveyPage::makeTabs(UiSettings& settings)
{
    m_answers = new AnswersTab(*m_desk, settings);
    m_result = new ResultTab(*m_desk, settings);
    m_respondents = new RespondentsTab(*m_desk, settings);
    m_quality = new QualityTab(*m_desk, settings);
    m_followUp = new FollowUpTab(*m_desk, settings);
    m_papers = new PaperTab(*m_desk);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_answers, m_result, m_respondents, m_quality, m_followUp, m_papers}) m_stack->addWidget(tab);
    connect(m_result, &ResultTab::explanationChanged, this, &Page::explanationChanged);
    connect(m_result, &ResultTab::whyWanted, this, &Page::whyWanted);
    connect(m_answers, &AnswersTab::selected, this, &SurveyPage::tellSelected);
    connect(m_answers, &AnswersTab::refused, this, [this](const QString& sentence) { Q_EMIT said(sentence); });
    connect(m_quality, &QualityTab::selected, this, &SurveyPage::tellSelected);
    connect(m_followUp, &FollowUpTab::selected, this, &SurveyPage::tellSelected);
    connect(m_papers, &PaperTab::said, this, [this](const QString& sentence) { Q_EMIT said(sentence); });
}

void SurveyPage::connectDesk()
{
    SurveyDesk& desk = *m_desk;
    connect(&desk.list, &SurveyListPresenter::changed, this, &SurveyPage::showList);
    connect(&desk.list, &SurveyListPresenter::said, this, [this](const QString& sentence) { Q_EMIT said(sentence); });
    connect(&desk.survey, &SurveyPresenter::changed, this, &SurveyPage::showSurvey);
    connect(&desk.survey, &SurveyPresenter::said, this, [this](const QString& sentence, bool canBeUndone) {
        Q_EMIT said(sentence, canBeUndone ? SurveyPageWords::tr("Urungkan") : QString(), canBeUndone ? u"edit.undo"_s : QString());
    });
    connect(&desk.planner, &NewSurveyPresenter::said, this, [this](const QString& sentence, bool canBeUndone) {
        Q_EMIT said(sentence, canBeUndone ? SurveyPageWords::tr("Urungkan") : QString(), canBeUndone ? u"edit.undo"_s : QString());
    });
    connect(&desk, &SurveyDesk::goToWanted, this, &Page::goTo);
    connect(&desk, &SurveyDesk::planWanted, m_plan, &NewSurveyView::create);
    connect(&desk.papers, &SurveyPapersPresenter::said, this, [this](const QString& sentence) { Q_EMIT said(sentence); });
    connect(&desk.papers, &SurveyPapersPresenter::changed, this, [this] { m_actions.refresh(); });
    connect(&desk, &SurveyDesk::tabWanted, this, [this](const QString& tab) {
        if (m_desk->isOpen()) showTab(tab);
        Q_EMIT headChanged();
    });
    connect(&desk, &SurveyDesk::enteringChanged, this, [this] {
        m_answers->showEntry(m_desk->isEntering() && m_desk->survey.isChangeable());
        m_actions.refresh();
        Q_EMIT headChanged();
    });
    connect(&desk, &SurveyDesk::printWanted, m_papers, &PaperTab::print);
    connect(&desk, &SurveyDesk::listExportWanted, this, &SurveyPage::exportList);
}

void SurveyPage::showList()
{
    // Indexes of all surveys take a while: not while another page or one survey is looked at.
    if (m_desk->survey.id() || m_desk->isPlanning || !m_isInFront) return;
    m_rows->show(m_desk->list.rows());
    m_listPanel->setContext(m_desk->list.trouble().isEmpty() ? SurveyPageWords::tr("%1 survei, %2 menunggu").arg(m_rows->rowCount()).arg(m_desk->list.waiting()) : m_desk->list.trouble());
    m_stack->setCurrentWidget(m_rows->rowCount() > 0 ? m_listView : static_cast<QWidget*>(m_empty));
    if (m_rows->rowCount() > 0 && m_list->currentSourceRow() < 0) m_list->selectSourceRow(0);
}

void SurveyPage::open(const QString& argument)
{
    const QString object = argument.section(u'/', 0, 0), tab = argument.section(u'/', 1, 1);
    bool isNumber = false;
    const qint64 number = object.toLongLong(&isNumber);
    const auto id = isNumber ? std::optional(survey::SurveyId::fromNumber(number)) : std::nullopt;
    const bool isSame = id == m_desk->survey.id() && (m_desk->isOpen() || !id);
    m_desk->isPlanning = object == u"baru"_s;
    if (!isSame || !id) m_desk->tab = u"hasil"_s;
    if (!tab.isEmpty()) m_desk->tab = tab;
    if (m_desk->isPlanning) m_plan->begin();
    if (isSame) showSurvey();
    else m_desk->survey.open(id);
}

void SurveyPage::arrive()
{
    m_isInFront = true;
    m_desk->survey.arrive();
    showList();
}

void SurveyPage::leave()
{
    m_answers->finish();
    m_isInFront = false;
    m_desk->survey.leave();
}

void SurveyPage::showSurvey()
{
    m_desk->responses.clear();
    m_desk->followUps.clear();
    m_desk->papers.take(m_desk->survey.dossier());
    if (m_desk->isOpen()) showTab(m_desk->tab);
    else if (m_desk->isPlanning) m_stack->setCurrentWidget(m_plan);
    else showList();
    if (!m_desk->survey.trouble().isEmpty()) Q_EMIT said(m_desk->survey.trouble());
    m_actions.refresh();
    Q_EMIT headChanged();
    Q_EMIT explanationChanged();
}

void SurveyPage::showTab(const QString& id)
{
    if (!m_desk->isOpen()) return;
    if (m_desk->tab != id) m_answers->finish();
    const std::pair<QString, QWidget*> known[] = {{u"jawaban"_s, m_answers}, {u"hasil"_s, m_result}, {u"responden"_s, m_respondents},
                                                  {u"mutu"_s, m_quality}, {u"tindak-lanjut"_s, m_followUp}, {u"laporan"_s, m_papers}};
    for (const auto& [name, widget] : known) {
        if (name != id) continue;
        m_desk->tab = id;
        m_stack->setCurrentWidget(widget);
    }
    refreshTab();
    m_actions.refresh();
    Q_EMIT explanationChanged();
}

void SurveyPage::refreshTab()
{
    QWidget* shown = m_stack->currentWidget();
    if (shown == m_answers) m_answers->refresh();
    if (shown == m_result) m_result->refresh();
    if (shown == m_respondents) m_respondents->refresh();
    if (shown == m_quality) m_quality->refresh();
    if (shown == m_followUp) m_followUp->refresh();
    if (shown == m_papers) m_papers->refresh();
}

void SurveyPage::tellSelected()
{
    m_actions.refresh();
    Q_EMIT explanationChanged();
}

void SurveyPage::exportList()
{
    const auto path = m_desk->prompts.fileToSave({.id = u"skm.export"_s, .title = SurveyPageWords::tr("Simpan daftar survei"), .filter = u"Excel (*.xlsx)"_s, .start = u"daftar-survei.xlsx"_s});
    if (path) m_desk->list.exportRows(m_list->rows().shownRows(), *path);
}

PageHead SurveyPage::head() const
{
    const auto* dossier = m_desk->survey.dossier();
    if (m_desk->isPlanning)
        return {.path = {{SurveyPageWords::tr("SKM"), u"skm"_s}}, .title = SurveyPageWords::tr("Survei baru"), .purpose = SurveyPageWords::tr("Layanan siapa, kapan, dan dengan kuesioner yang mana"),
                .primary = u"skm.create"_s};
    if (!dossier)
        return {.title = SurveyPageWords::tr("SKM"), .purpose = SurveyPageWords::tr("Survei Kepuasan Masyarakat: indeks, mutu, dan laporan tiap layanan"), .acts = {u"skm.export"_s},
                .primary = u"skm.new"_s};
    const QString subject = dossier->service.isEmpty() ? dossier->unit : dossier->service;
    const QString& shortName = dossier->officeShort.isEmpty() ? dossier->office : dossier->officeShort;
    PageHead head{.path = {{SurveyPageWords::tr("SKM"), u"skm"_s}, {shortName, u"opd/%1"_s.arg(dossier->survey.office.number())}}, .title = subject.isEmpty() ? dossier->office : subject,
                  .mark = surveyStateMark(dossier->survey.state),
                  .purpose = SurveyPageWords::tr("%1 · %2 · %3 responden").arg(dossier->office, dossier->survey.periodLabel).arg(dossier->result.respondents),
                  .acts = {u"skm.processing"_s}, .primary = u"skm.report"_s};
    if (m_desk->tab == u"laporan"_s) {
        head.acts = {u"skm.pdf"_s, u"skm.print"_s};
        head.primary = u"skm.issue"_s;
    } else if (m_desk->tab == u"jawaban"_s) {
        head.acts = {u"skm.include"_s, u"skm.exclude"_s};
        head.primary = u"skm.enter"_s;
    } else if (m_desk->tab == u"mutu"_s) {
        head.acts = {u"skm.include"_s, u"skm.exclude"_s};
    } else if (m_desk->tab == u"responden"_s) {
        head.acts = {u"skm.users"_s, u"skm.close"_s};
    } else if (m_desk->tab == u"tindak-lanjut"_s) {
        const bool isEmpty = dossier->followUps.empty();
        head.acts = {isEmpty ? u"skm.add-follow-up"_s : u"skm.remove-follow-up"_s};
        if (!dossier->earlierFollowUps.empty()) head.acts.prepend(u"skm.carry-follow-up"_s);
        head.primary = isEmpty ? u"skm.plan-lowest"_s : u"skm.add-follow-up"_s;
    }
    return head;
}

std::vector<PageTab> SurveyPage::tabs() const
{
    const auto* dossier = m_desk->survey.dossier();
    if (!dossier) return {};
    const auto countOf = [](std::size_t count) { return count > 0 ? QString::number(count) : QString(); };
    return {{u"jawaban"_s, SurveyPageWords::tr("Jawaban"), countOf(dossier->answers.sheet.responses.size())}, {u"hasil"_s, SurveyPageWords::tr("Hasil")},
            {u"responden"_s, SurveyPageWords::tr("Responden")}, {u"mutu"_s, SurveyPageWords::tr("Mutu data"), countOf(dossier->result.flags.size()), true},
            {u"tindak-lanjut"_s, SurveyPageWords::tr("Tindak lanjut"), countOf(dossier->followUps.size())}, {u"laporan"_s, SurveyPageWords::tr("Laporan")}};
}

Explanation SurveyPage::explanation() const
{
    if (!m_desk->isOpen()) return {};
    if (m_desk->tab == u"mutu"_s) return m_quality->explanation();
    return m_result->explanation();
}

QWidget* SurveyPage::firstFocus() const
{
    if (m_desk->isPlanning) return m_plan->firstFocus();
    if (!m_desk->isOpen()) return m_rows->rowCount() > 0 ? m_list : nullptr;
    if (m_desk->tab == u"jawaban"_s) return m_answers->firstFocus();
    if (m_desk->tab == u"hasil"_s) return m_result->grid();
    if (m_desk->tab == u"responden"_s) return m_respondents->firstFocus();
    if (m_desk->tab == u"mutu"_s) return m_quality->flags();
    if (m_desk->tab == u"tindak-lanjut"_s) return m_followUp->firstFocus();
    return m_papers->preview();
}

PageHelp SurveyPage::help() const
{
    return {.purpose = SurveyPageWords::tr("Halaman ini memuat setiap Survei Kepuasan Masyarakat: dari jawaban sampai laporan yang siap ditandatangani."),
            .steps = {SurveyPageWords::tr("Buka satu survei dengan Enter."), SurveyPageWords::tr("Periksa Mutu data; kecualikan jawaban hanya dengan alasan."),
                      SurveyPageWords::tr("Isi rencana tindak lanjut untuk unsur terendah."), SurveyPageWords::tr("Lihat laporan, lalu simpan atau cetak.")},
            .basis = SurveyPageWords::tr("PermenPAN-RB 14/2017: pedoman penyusunan Survei Kepuasan Masyarakat.")};
}

} // namespace

PageSpec surveyPage(const std::shared_ptr<SurveyDesk>& desk, ActionRegistry& actions, UiSettings& settings)
{
    return {.id = u"skm"_s, .title = SurveyPageWords::tr("SKM"), .icon = u"star"_s,
            .create = [desk, &actions, &settings](QWidget* parent) -> Page* { return new SurveyPage(desk, actions, settings, parent); },
            .waiting = [desk] { return desk->list.waiting() > 0 ? QString::number(desk->list.waiting()) : QString(); }};
}

} // namespace tinjau::ui
