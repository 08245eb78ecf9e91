// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/paper_tab.h"

#include "ui/shell/printing.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/page_preview.h"
#include "ui/widgets/paper_pages.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

PaperTab::PaperTab(SurveyDesk& desk) : m_desk(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_stack = new QStackedWidget;
    m_trouble = makeLabel({});
    m_trouble->setWordWrap(true);
    m_trouble->setAlignment(Qt::AlignCenter);
    m_trouble->setMargin(space::Page);
    m_preview = new PagePreview;
    m_preview->setAccessibleName(tr("Pratinjau naskah"));
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(m_preview);
    column->addWidget(m_stack, 1);
    connect(&desk.papers, &SurveyPapersPresenter::changed, this, &PaperTab::showPages);
    connect(m_preview, &PagePreview::currentPageChanged, this, [this](int page) {
        m_facts->setText(tr("Halaman %1 dari %2").arg(page + 1).arg(m_preview->pageCount()));
    });
}

QWidget* PaperTab::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::Page, space::Between, space::Page, space::Between);
    row->setSpacing(space::Page);
    m_kinds = new QButtonGroup(this);
    const QStringList names{tr("Laporan"), tr("Lembar publikasi"), tr("Lembar pengolahan"), tr("Kuesioner kosong")};
    for (int kind = 0; kind < names.size(); ++kind) {
        auto* button = new QRadioButton(names[kind]);
        m_kinds->addButton(button, kind);
        row->addWidget(button);
    }
    m_kinds->button(static_cast<int>(m_desk.papers.kind()))->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { m_desk.papers.choose(static_cast<SurveyPapersPresenter::Kind>(id)); });
    m_facts = new ElidedLabel;
    setInk(m_facts, Token::Text2);
    row->addStretch();
    row->addWidget(m_facts);
    return bar;
}

void PaperTab::refresh()
{
    m_desk.papers.prepare();
    showPages();
}

void PaperTab::showPages()
{
    const SurveyPapersPresenter& papers = m_desk.papers;
    const auto pages = papers.pages();
    m_kinds->button(static_cast<int>(papers.kind()))->setChecked(true);
    m_stack->setCurrentIndex(pages ? 1 : 0);
    if (!pages) {
        m_shown = nullptr;
        m_facts->setText({});
        m_trouble->setText(papers.isBusy() ? tr("Halaman sedang disusun …") : papers.trouble());
        return;
    }
    if (m_shown == pages.get()) return;
    m_shown = pages.get();
    m_preview->show(picturesOf(pages, papers.fonts(), papers.words()));
    m_facts->setText(papers.words());
}

void PaperTab::print()
{
    const auto pages = m_desk.papers.pages();
    if (!pages) return;
    QString words;
    const QString name = m_desk.papers.proposedName(m_desk.papers.kind());
    if (askAndPrint(picturesOf(pages, m_desk.papers.fonts()), name, window(), words)) words = tr("Dikirim ke pencetak.");
    if (!words.isEmpty()) Q_EMIT said(words);
}

} // namespace tinjau::ui
