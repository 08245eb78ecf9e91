// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/recap_tab.h"

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

RecapTab::RecapTab(AttendanceDesk& desk) : m_desk(desk), m_stack(new QStackedWidget), m_words(makeLabel({})), m_preview(new PagePreview)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMargin(space::Page);
    m_preview->setAccessibleName(tr("Pratinjau rekap"));
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_preview);
    column->addWidget(m_stack, 1);
    connect(&desk.recaps, &RecapPresenter::changed, this, &RecapTab::showPages);
    connect(m_preview, &PagePreview::currentPageChanged, this, [this](int page) { m_facts->setText(tr("Halaman %1 dari %2").arg(page + 1).arg(m_preview->pageCount())); });
}

QWidget* RecapTab::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::Page, 0, space::Page, space::Between);
    row->setSpacing(14);
    m_kinds = new QButtonGroup(this);
    const QStringList names{tr("Matriks bulan"), tr("Per pegawai"), tr("Setahun"), tr("Semua OPD"), tr("Belum mengirim"), tr("Calon TK")};
    for (int kind = 0; kind < names.size(); ++kind) {
        auto* button = new QRadioButton(names[kind]);
        m_kinds->addButton(button, kind);
        row->addWidget(button);
    }
    m_kinds->button(static_cast<int>(m_desk.recaps.kind()))->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { m_desk.recaps.choose(static_cast<RecapPresenter::Kind>(id)); });
    m_facts = new ElidedLabel;
    setInk(m_facts, Token::Text2);
    row->addStretch();
    row->addWidget(m_facts);
    return bar;
}

void RecapTab::refresh()
{
    m_desk.recaps.prepare();
    showPages();
}

void RecapTab::showPages()
{
    const RecapPresenter& papers = m_desk.recaps;
    const auto pages = papers.pages();
    m_kinds->button(static_cast<int>(papers.kind()))->setChecked(true);
    m_stack->setCurrentIndex(pages ? 1 : 0);
    if (!pages) {
        m_shown = nullptr;
        m_facts->setText({});
        m_words->setText(papers.isBusy() ? tr("Halaman sedang disusun …") : papers.trouble());
        return;
    }
    if (m_shown == pages.get()) return;
    m_shown = pages.get();
    m_preview->show(picturesOf(pages, papers.fonts(), papers.words()));
    m_facts->setText(papers.words());
}

void RecapTab::print()
{
    const auto pages = m_desk.recaps.pages();
    if (!pages) return;
    QString words;
    if (askAndPrint(picturesOf(pages, m_desk.recaps.fonts()), m_desk.recaps.proposedName(), window(), words)) words = tr("Dikirim ke pencetak.");
    if (!words.isEmpty()) Q_EMIT said(words);
}

QWidget* RecapTab::firstFocus() const
{
    return m_stack->currentWidget() == m_preview ? m_preview : nullptr;
}

} // namespace tinjau::ui
