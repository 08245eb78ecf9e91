// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_page.h"

#include "core/print/fonts.h"
#include "core/wording/error_sentence.h"
#include "ui/papers/issue_dialog.h"
#include "ui/shell/printing.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/paper_pages.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

const QString issuedChip = u"terbit"_s, draftChip = u"konsep"_s;

} // namespace

PapersPage::PapersPage(std::shared_ptr<PapersDesk> desk, ActionRegistry& actions, UiSettings& settings, QWidget* parent)
    : Page(parent), m_desk(std::move(desk)), m_actions(actions), m_whole(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, 4, space::Page, 14);
    column->addWidget(m_whole);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Panels);
    row->addWidget(registerPanel(settings), 61);
    row->addWidget(paperPanel(), 39);
    m_whole->addWidget(both);
    auto* nothing = new EmptyPage({u"papers"_s, tr("Di sini tersimpan setiap naskah yang pernah terbit, bernomor dan tidak berubah lagi. Isinya mulai dari survei yang sudah berisi jawaban."),
                                   tr("Buka SKM"), u"star"_s});
    connect(nothing, &EmptyPage::actTaken, this, [this] { Q_EMIT goTo(u"skm"_s); });
    m_whole->addWidget(nothing);

    PapersPresenter& papers = m_desk->papers;
    connect(&papers, &PapersPresenter::changed, this, &PapersPage::show);
    connect(&papers, &PapersPresenter::selectionChanged, this, &PapersPage::showPaper);
    connect(&papers, &PapersPresenter::said, this, &Page::said);
    connect(&papers, &PapersPresenter::checked, this, &Page::explanationChanged);
    connect(&m_desk->issuing, &IssuePresenter::said, this, &Page::said);
    connect(&m_desk->issuing, &IssuePresenter::issued, this, [this](documents::PaperId paper) {
        const int issuedRow = m_desk->papers.rowOf(paper);
        if (issuedRow >= 0) m_grid->selectSourceRow(issuedRow);
    });
    connect(m_desk.get(), &PapersDesk::printWanted, this, &PapersPage::print);
    connect(m_desk.get(), &PapersDesk::surveyWanted, this, [this](qint64 survey) { Q_EMIT goTo(u"skm/%1"_s.arg(survey)); });
    connect(m_desk.get(), &PapersDesk::checkWanted, this, [this] {
        m_desk->papers.check();
        Q_EMIT whyWanted();
    });
    connect(m_desk.get(), &PapersDesk::issueWanted, this, [this](qint64 survey, const QString& kind) {
        const auto known = print::skmPaperKindNamed(kind);
        if (known) askAndIssue(m_desk->issuing, tinjau::survey::SurveyId::fromNumber(survey), *known, window());
    });
}

QWidget* PapersPage::registerPanel(UiSettings& settings)
{
    m_registerPanel = new Panel(tr("Daftar naskah"));
    m_registerPanel->addLink(tr("Periksa sebuah PDF …"), [this] { m_actions.run(u"laporan.verify"_s); });
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_chips = new FilterChips;
    m_grid = new Grid(&m_desk->papers.papers(), {.id = u"laporan.naskah"_s, .name = tr("Daftar naskah"), .rowHeight = 52}, settings);
    column->addWidget(m_chips);
    column->addWidget(m_grid, 1);
    m_registerPanel->setBody(body);
    connect(m_chips, &FilterChips::chose, this, &PapersPage::filter);
    connect(m_grid, &Grid::currentRowChanged, this, [this](int row) { m_desk->papers.select(row); });
    connect(m_grid, &Grid::rowActivated, this, [this](int) { m_actions.run(u"laporan.survey"_s); });
    return m_registerPanel;
}

QWidget* PapersPage::paperPanel()
{
    m_paperPanel = new Panel(tr("Halaman"));
    m_paperPanel->addLink(tr("Buka survei"), [this] { m_actions.run(u"laporan.survey"_s); });
    m_paper = new QStackedWidget;
    m_preview = new PagePreview;
    m_preview->setAccessibleName(tr("Halaman naskah yang dibekukan"));
    m_trouble = makeLabel({}, Type::Body, Token::Text2);
    m_trouble->setWordWrap(true);
    m_trouble->setAlignment(Qt::AlignCenter);
    m_trouble->setMargin(space::Page);
    m_paper->addWidget(m_preview);
    m_paper->addWidget(m_trouble);
    m_paperPanel->setBody(m_paper);
    return m_paperPanel;
}

PageHead PapersPage::head() const
{
    PageHead head{.title = tr("Laporan"), .purpose = tr("Setiap naskah yang terbit, bernomor dan dibekukan, serta konsep yang belum terbit")};
    const PaperRow* row = m_desk->papers.selected();
    if (!row) return head;
    if (!row->paper) {
        head.primary = u"laporan.issue"_s;
        return head;
    }
    head.acts = {row->isReopened ? u"laporan.issue"_s : u"laporan.reopen"_s, u"laporan.pdf"_s};
    head.primary = u"laporan.print"_s;
    return head;
}

PageHelp PapersPage::help() const
{
    return {.purpose = tr("Di sini tercatat setiap naskah yang terbit. Halamannya dibekukan pada saat terbit, jadi cetak ulang selalu sama."),
            .steps = {tr("Pilih sebuah naskah; halamannya tampak di kanan. Cetak lagi atau simpan PDF-nya."),
                      tr("Periksa keutuhan membandingkan angka naskah dengan data sekarang."),
                      tr("Untuk memperbaiki: buka untuk revisi, ubah surveinya, lalu terbitkan revisi di bawah nomor yang sama."),
                      tr("Konsep diterbitkan dari sini atau dari tab Laporan di SKM; nomornya dari pola di Pengaturan.")},
            .basis = tr("Nomor, tanda tangan, dan pengamanan naskah mengikuti tata naskah dinas pemerintah daerah (Permendagri 1/2023).")};
}

QWidget* PapersPage::firstFocus() const
{
    return &m_grid->view();
}

void PapersPage::open(const QString& argument)
{
    if (argument.isEmpty()) return;
    m_desk->papers.reload().arrive();
    const int row = m_desk->papers.rowOf(documents::PaperId::fromNumber(argument.toLongLong()));
    if (row >= 0) m_grid->selectSourceRow(row);
}

void PapersPage::arrive()
{
    m_desk->papers.reload().arrive();
    show();
}

void PapersPage::show()
{
    const PapersPresenter& papers = m_desk->papers;
    const int drafts = papers.count(PaperRow::State::Draft), total = m_desk->papers.papers().rowCount();
    m_whole->setCurrentIndex(total == 0 ? 1 : 0);
    m_chips->show({{{}, {}, tr("Semua"), total}, {issuedChip, chipMark(tr("Terbit"), Tone::Ok, u"check"_s), {}, total - drafts},
                   {draftChip, chipMark(tr("Konsep"), Tone::Quiet, u"edit"_s), {}, drafts}}, m_chips->chosen());
    m_registerPanel->setFoot(papers.gapWords().isEmpty() ? tr("Enter membuka surveinya. Nomor yang pernah keluar tidak dipakai ulang.") : papers.gapWords());
    showPaper();
}

void PapersPage::filter(const QString& chip)
{
    const auto& model = m_desk->papers.papers();
    if (chip.isEmpty()) m_grid->rows().setRowRule({});
    else m_grid->rows().setRowRule([&model, wantsDraft = chip == draftChip](int row) { return (model.row(row).state == PaperRow::State::Draft) == wantsDraft; });
    m_registerPanel->setContext(m_grid->filterWords());
}

void PapersPage::showPaper()
{
    const PapersPresenter& papers = m_desk->papers;
    const PaperRow* row = papers.selected();
    if (row && m_grid->currentSourceRow() != papers.selectedRow()) m_grid->selectSourceRow(papers.selectedRow());
    m_paperPanel->setTitle(row ? row->title : tr("Halaman"));
    m_paperPanel->setContext(!row ? QString() : row->paper ? row->paper->number : tr("konsep"));
    m_paper->setCurrentIndex(papers.pages() ? 0 : 1);
    m_trouble->setText(papers.trouble());
    if (papers.pages()) {
        const auto fonts = print::Fonts::load();
        if (fonts) m_preview->show(picturesOf(papers.pages(), *fonts, papers.pageWords()));
        else m_trouble->setText(wording::errorSentence(fonts.error()));
        if (!fonts) m_paper->setCurrentIndex(1);
    }
    Q_EMIT headChanged();
    Q_EMIT explanationChanged();
    m_actions.refresh();
}

void PapersPage::print()
{
    if (!m_desk->papers.pages()) return;
    const auto fonts = print::Fonts::load();
    if (!fonts) return Q_EMIT said(wording::errorSentence(fonts.error()));
    QString words;
    if (askAndPrint(picturesOf(m_desk->papers.pages(), *fonts), m_desk->papers.fileName(), window(), words)) words = tr("Dikirim ke pencetak.");
    if (!words.isEmpty()) Q_EMIT said(words);
}

} // namespace tinjau::ui
