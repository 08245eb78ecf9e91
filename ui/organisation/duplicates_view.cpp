// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/duplicates_view.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

DuplicatesView::DuplicatesView(DuplicatesPresenter& presenter, UiSettings& settings)
    : m_presenter(presenter), m_body(new QStackedWidget), m_list(new Panel(tr("Mungkin satu orang"))),
      m_pairs(new Grid(&presenter.pairs(), {.id = u"opd.duplikat"_s, .name = tr("Pasangan catatan"), .canExport = false}, settings))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Panels);
    m_list->setBody(m_pairs);
    m_list->setFoot(tr("Bernama sama (tanpa gelar) dan tidak mempunyai dua NIP, atau ber-NIK sama."));
    row->addWidget(m_list, 2);
    row->addWidget(comparison(settings), 3);
    m_body->addWidget(both);
    auto* empty = new EmptyPage({u"check"_s, tr("Tidak ada catatan yang tampak ganda: tidak ada dua pegawai bernama sama tanpa NIP yang berbeda, atau ber-NIK sama."), tr("Kembali ke pegawai"), u"people"_s});
    m_body->addWidget(empty);
    connect(empty, &EmptyPage::actTaken, this, &DuplicatesView::backWanted);
    connect(m_pairs, &Grid::currentRowChanged, this, [this](int chosen) {
        if (chosen >= 0 && chosen != m_presenter.selectedRow()) m_presenter.select(chosen);
    });
    connect(&m_presenter, &DuplicatesPresenter::changed, this, &DuplicatesView::refresh);
}

QWidget* DuplicatesView::comparison(UiSettings& settings)
{
    auto* panel = new Panel(tr("Kedua catatan"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Grid(&m_presenter.facts(), {.id = u"opd.duplikat.hal"_s, .name = tr("Kedua catatan berdampingan"), .canFilter = false, .canExport = false}, settings), 1);
    m_note = new Note;
    column->addWidget(m_note);
    panel->setBody(body);
    panel->setFoot(tr("Isi yang kosong diambil dari catatan yang lain."));
    const auto button = [&](const QString& name, const QString& text, ButtonKind kind, auto run) {
        auto* made = makeButton(text, kind);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, run);
        panel->addToFoot(made);
        return made;
    };
    button(u"duplikat.apart"_s, tr("Memang dua orang"), ButtonKind::Outlined, [this] { m_presenter.keepApart(); });
    m_second = button(u"duplikat.second"_s, tr("Gabungkan ke kedua"), ButtonKind::Outlined, [this] { m_presenter.merge(false); });
    m_first = button(u"duplikat.first"_s, tr("Gabungkan ke pertama"), ButtonKind::Primary, [this] { m_presenter.merge(true); });
    return panel;
}

void DuplicatesView::refresh()
{
    const int count = m_presenter.pairs().rowCount();
    m_list->setContext(QString::number(count));
    m_body->setCurrentIndex(count > 0 ? 0 : 1);
    const bool isRefused = m_presenter.haveTwoNips();
    m_note->setText(isRefused ? tr("Kedua catatan mempunyai NIP yang berbeda, jadi tidak digabungkan: satu orang hanya memiliki satu NIP. Betulkan NIP yang salah di data pegawainya, atau catat bahwa keduanya memang dua orang.") : QString(), Tone::Warn);
    m_first->setEnabled(!isRefused);
    m_second->setEnabled(!isRefused);
    if (m_pairs->currentSourceRow() < 0 && count > 0) m_pairs->selectSourceRow(0);
}

QWidget* DuplicatesView::firstFocus() const
{
    return m_body->currentIndex() == 0 ? static_cast<QWidget*>(&m_pairs->view()) : m_body->currentWidget();
}

} // namespace tinjau::ui
