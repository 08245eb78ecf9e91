// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

class FoundDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, rowHeight(Type::Body, 32)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const bool enabled = index.data(PaletteModel::EnabledRole).toBool();
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme(Token::Selection));
        const QRect icon(option.rect.left() + 12, option.rect.center().y() - 8, 16, 16);
        const QIcon drawing = tintedIcon(index.data(PaletteModel::IconRole).toString(), Token::Text2);
        if (!drawing.isNull()) drawing.paint(painter, icon);
        const QString side = u"%1   %2"_s.arg(index.data(PaletteModel::ShortcutRole).toString(), index.data(PaletteModel::KindRole).toString()).trimmed();
        painter->setFont(fontFor(Type::Note));
        painter->setPen(theme(Token::Text2));
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, side);
        const int sideWidth = QFontMetrics(fontFor(Type::Note)).horizontalAdvance(side) + 24;
        painter->setFont(fontFor(Type::Body));
        painter->setPen(theme(enabled ? Token::Text : Token::Text3));
        const QRect words = option.rect.adjusted(38, 0, -sideWidth, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(PaletteModel* model, QWidget* window)
    : QFrame(window), m_model(model), m_box(new QLineEdit(this)), m_list(new QListView(this))
{
    setProperty("panel", true);
    setAccessibleName(tr("Cari atau perintah"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(6);
    m_box->setPlaceholderText(tr("Cari halaman, orang, OPD, laporan, atau perintah"));
    m_box->setAccessibleName(tr("Cari atau perintah"));
    m_box->setProperty("ownFocus", true);
    column->addWidget(m_box);
    m_list->setModel(model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Hasil pencarian"));
    m_list->setMouseTracking(true);
    column->addWidget(m_list);
    connect(m_box, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    m_box->installEventFilter(this);
    hide();
}

void CommandPalette::openAt(const QRect& searchBox)
{
    m_before = QApplication::focusWidget();
    const int width = std::max(searchBox.width(), std::min(460, parentWidget()->width() - 24));
    const int height = std::min(440, parentWidget()->height() - searchBox.top() - 16);
    setGeometry(std::max(8, searchBox.right() - width + 1), searchBox.top() - 2, width, height);
    m_box->clear();
    search({});
    raise();
    show();
    m_box->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::search(const QString& typed)
{
    m_model->search(typed);
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0));
    const int rows = std::clamp(m_model->rowCount(), 1, 12);
    resize(width(), m_box->sizeHint().height() + rows * rowHeight(Type::Body, 32) + 28);
}

void CommandPalette::step(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount()) m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_model->at(row).enabled) return;
    // The list changes with the page; the work is taken out first.
    const auto run = m_model->at(row).run;
    leave();
    if (run) run();
}

void CommandPalette::leave()
{
    hide();
    if (m_before) m_before->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(); return true;
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab: leave(); return true;
        default: break;
        }
    }
    if (watched == m_box && event->type() == QEvent::FocusOut && isVisible()) hide();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return leave();
    QFrame::keyPressEvent(event);
}

} // namespace tinjau::ui
