// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/focus_ring.h"
#include "ui/shell/help_text.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_header.h"
#include "ui/shell/rail.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/why_view.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int whyLiesOverBelow = 1200, railIsNarrowBelow = 1024;

QFrame* makeTrainingStrip()
{
    auto* strip = new QFrame;
    strip->setObjectName(u"trainingStrip"_s);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(20, 3, 20, 3);
    row->setSpacing(8);
    row->addWidget(makeLabel(MainWindow::tr("LATIHAN"), Type::Label, Token::Warn));
    row->addWidget(makeLabel(MainWindow::tr("Kabupaten yang direka. Tidak ada orang atau kantor sungguhan; semua cetakan bertanda LATIHAN."), Type::Note));
    row->addStretch();
    strip->hide();
    return strip;
}

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    return paths;
}

} // namespace

MainWindow::MainWindow(WindowParts parts, std::vector<PageSpec> pages, QWidget* parent)
    : QMainWindow(parent), m_parts(parts), m_specs(std::move(pages)), m_palette(new PaletteModel(this)),
      m_top(new TopBar(parts.actions)), m_training(makeTrainingStrip()), m_rail(new Rail), m_middle(new QWidget),
      m_header(new PageHeader(parts.actions)), m_stack(new QStackedWidget), m_foot(new QFrame), m_side(new SidePanel(this)),
      m_status(new StatusBar(parts.jobs)), m_commands(nullptr)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(800, 560);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_training);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_header);
    middle->addWidget(m_stack, 1);
    m_foot->setObjectName(u"pageFoot"_s);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(space::Page, 8, space::Page, 8);
    middle->addWidget(m_foot);
    row->addWidget(m_middle, 1);
    row->addWidget(m_side);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(whole);
    m_side->hide();
    m_commands = new CommandPalette(m_palette, this);
    new FocusRing(this);

    m_rail->setPages(m_specs);
    connect(m_rail, &Rail::chosen, this, &MainWindow::goTo);
    connect(m_header, &PageHeader::goTo, this, &MainWindow::goTo);
    connect(m_header, &PageHeader::tabChosen, this, &MainWindow::showTab);
    connect(m_top, &TopBar::menuWanted, this, &MainWindow::openMenu);
    connect(m_top, &TopBar::searchWanted, this, &MainWindow::openPalette);
    connect(m_top, &TopBar::helpWanted, this, &MainWindow::showHelp);
    connect(m_side, &SidePanel::closed, this, [this] { showWhy(false); });
    connect(m_side, &SidePanel::actTaken, this, [this](const QString& id) {
        if (m_parts.actions.run(id)) return;
        if (Page* page = currentPage()) Q_EMIT page->explanationActTaken(id);
    });
    connect(m_status, &StatusBar::actTaken, this, [this](const QString& id) { m_parts.actions.run(id); });
    connect(&m_parts.actions, &ActionRegistry::changed, this, [this] { m_rail->refresh(); });
    makeShortcuts();
    const QByteArray geometry = m_parts.settings.value(u"window/geometry"_s).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) resize(1366, 728);
}

MainWindow::~MainWindow()
{
    // Hiding takes the keyboard from a field or cell, which then still tells its page what was typed.
    hide();
}

const PageSpec* MainWindow::specOf(const QString& id) const
{
    for (const PageSpec& spec : m_specs)
        if (spec.id == id) return &spec;
    return nullptr;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const PageSpec& spec : m_specs) ids << spec.id;
    return ids;
}

QStringList MainWindow::walk() const
{
    QStringList targets;
    for (const PageSpec& spec : m_specs) {
        targets << spec.id;
        if (spec.examples) targets << spec.examples();
    }
    return targets;
}

Page* MainWindow::pageFor(const PageSpec& spec)
{
    Page*& page = m_pages[spec.id];
    if (!page) {
        page = spec.create(m_stack);
        page->setObjectName(u"page."_s + spec.id);
        page->setAccessibleName(spec.title);
        m_stack->addWidget(page);
        connectPage(page);
    }
    return page;
}

void MainWindow::connectPage(Page* page)
{
    const auto ifShown = [this, page](auto work) {
        return [this, page, work] {
            if (currentPage() == page) (this->*work)();
        };
    };
    connect(page, &Page::headChanged, this, ifShown(&MainWindow::showHead));
    connect(page, &Page::headChanged, this, ifShown(&MainWindow::showFoot));
    connect(page, &Page::explanationChanged, this, ifShown(&MainWindow::showExplanation));
    connect(page, &Page::undoableChanged, &m_parts.actions, &ActionRegistry::refresh);
    connect(page, &Page::whyWanted, this, [this] { showWhy(true); });
    connect(page, &Page::goTo, this, &MainWindow::goTo);
    connect(page, &Page::said, this, &MainWindow::say);
}

bool MainWindow::goTo(const QString& target)
{
    const PageSpec* spec = specOf(target.section(u'/', 0, 0));
    if (!spec) return false;
    if (Page* before = currentPage()) before->leave();
    Page* page = pageFor(*spec);
    m_target = target;
    page->open(target.section(u'/', 1));
    m_stack->setCurrentWidget(page);
    page->arrive();
    m_rail->setCurrent(spec->id);
    m_rail->setVisible(!spec->isBare);
    m_top->setBare(spec->isBare);
    m_header->setVisible(!spec->isBare);
    if (spec->isBare) m_side->hide();
    showHead();
    showFoot();
    showExplanation();
    makeShortcuts();
    m_parts.actions.refresh();
    if (!spec->isBare) m_parts.settings.set(u"window/page"_s, target);
    focusPage();
    Q_EMIT pageShown(target);
    return true;
}

void MainWindow::focusPage()
{
    // Whoever walks the rail by keyboard stays there.
    if (m_rail->isAncestorOf(QApplication::focusWidget()) || !currentPage()) return;
    if (QWidget* first = currentPage()->firstFocus()) first->setFocus(Qt::OtherFocusReason);
    else currentPage()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showTab(const QString& id)
{
    if (Page* page = currentPage()) page->showTab(id);
    showHead();
    showFoot();
    showExplanation();
}

void MainWindow::openLastPage()
{
    const QString last = m_parts.settings.value(u"window/page"_s).toString();
    if (!last.isEmpty() && goTo(last)) return;
    for (const PageSpec& spec : m_specs)
        if (spec.inRail && goTo(spec.id)) return;
}

void MainWindow::setOffice(const QString& name)
{
    setWindowTitle(name.isEmpty() ? u"Tinjau"_s : u"Tinjau — %1"_s.arg(name));
}

void MainWindow::setTraining(bool training)
{
    m_training->setVisible(training);
}

void MainWindow::say(const QString& sentence, const QString& actText, const QString& act)
{
    m_status->say(sentence, actText, act);
}

void MainWindow::refresh()
{
    m_rail->refresh();
    m_parts.actions.refresh();
}

void MainWindow::showHead()
{
    if (Page* page = currentPage()) m_header->show(page->head(), page->tabs(), page->currentTab());
}

void MainWindow::showFoot()
{
    Page* page = currentPage();
    QWidget* wanted = page ? page->foot() : nullptr;
    QLayoutItem* item = m_foot->layout()->itemAt(0);
    if (item && item->widget() != wanted) {
        item->widget()->hide();
        delete m_foot->layout()->takeAt(0);
    }
    if (wanted && m_foot->layout()->isEmpty()) {
        m_foot->layout()->addWidget(wanted);
        wanted->show();
    }
    m_foot->setVisible(wanted);
}

void MainWindow::showExplanation()
{
    if (!m_whyWanted || m_side->mode() != SidePanel::Mode::Why) return;
    Explanation content = currentPage() ? currentPage()->explanation() : Explanation{};
    if (content.isEmpty())
        content.sections.push_back({.paragraph = tr("Pilih sebuah angka atau baris. Di sini tampak dari mana asalnya, aturan mana yang dipakai, dan baris yang ada di belakangnya.")});
    m_side->show(SidePanel::Mode::Why, content);
}

void MainWindow::showWhy(bool shown)
{
    m_whyWanted = shown;
    if (shown) {
        m_side->show(SidePanel::Mode::Why, {});
        showExplanation();
    } else if (m_side->isAncestorOf(QApplication::focusWidget()) && currentPage()) {
        focusPage();
    }
    m_side->setVisible(shown);
    adapt();
}

bool MainWindow::isWhyShown() const
{
    return m_side->isVisible() && m_side->mode() == SidePanel::Mode::Why;
}

void MainWindow::showHelp()
{
    if (m_side->isVisible() && m_side->mode() == SidePanel::Mode::Help) return showWhy(false);
    m_whyWanted = false;
    const PageSpec* spec = specOf(m_target.section(u'/', 0, 0));
    m_side->show(SidePanel::Mode::Help, helpText(spec ? spec->title : QString(), currentPage() ? currentPage()->help() : PageHelp{},
                                                 m_parts.actions, spec ? spec->id : QString()));
    m_side->setVisible(true);
    adapt();
    m_side->view()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::fillPalette()
{
    std::vector<Found> entries;
    int number = 0;
    for (const PageSpec& spec : m_specs) {
        if (!spec.inRail) continue;
        entries.push_back({spec.title, tr("Halaman"), spec.icon, ++number <= 9 ? u"Ctrl+%1"_s.arg(number) : QString(),
                           [this, id = spec.id] { goTo(id); }});
    }
    for (const ActionSpec& spec : m_parts.actions.all())
        entries.push_back({spec.text, spec.domain, spec.icon, spec.shortcut.toString(QKeySequence::NativeText),
                           [this, id = spec.id] { m_parts.actions.run(id); }, m_parts.actions.isEnabled(spec.id), spec.words});
    m_palette->setFixed(std::move(entries));
}

void MainWindow::openPalette()
{
    fillPalette();
    m_commands->openAt(m_top->searchBox());
}

void MainWindow::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& domain : m_parts.actions.domains()) {
        QMenu* group = menu->addMenu(domain);
        for (const ActionSpec& spec : m_parts.actions.all()) {
            if (spec.domain != domain) continue;
            QString text = spec.text;
            if (!spec.shortcut.isEmpty()) text += u'\t' + spec.shortcut.toString(QKeySequence::NativeText);
            QAction* entry = group->addAction(tintedIcon(spec.icon), text, this, [this, id = spec.id] { m_parts.actions.run(id); });
            entry->setEnabled(m_parts.actions.isEnabled(spec.id));
        }
    }
    menu->popup(m_top->menuCorner());
}

void MainWindow::makeShortcuts()
{
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    const auto bind = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, run);
        m_shortcuts.push_back(shortcut);
    };
    bind(QKeySequence(u"Ctrl+K"_s), [this] { openPalette(); });
    bind(QKeySequence(u"F1"_s), [this] { showHelp(); });
    bind(QKeySequence(u"Alt+M"_s), [this] { openMenu(); });
    bind(QKeySequence(u"Alt+Y"_s), [this] { showWhy(!isWhyShown()); });
    bind(QKeySequence(u"Ctrl+PgDown"_s), [this] { m_header->stepTab(1); });
    bind(QKeySequence(u"Ctrl+PgUp"_s), [this] { m_header->stepTab(-1); });
    int number = 0;
    for (const PageSpec& spec : m_specs)
        if (spec.inRail && ++number <= 9)
            bind(QKeySequence(u"Ctrl+%1"_s.arg(number)), [this, id = spec.id] { goTo(id); });
    const QString shown = m_target.section(u'/', 0, 0);
    for (const ActionSpec& spec : m_parts.actions.all())
        if (!spec.shortcut.isEmpty() && (spec.page.isEmpty() || spec.page == shown))
            bind(spec.shortcut, [this, id = spec.id] { m_parts.actions.run(id); });
}

void MainWindow::adapt()
{
    m_rail->setNarrow(width() < railIsNarrowBelow);
    const bool over = width() < whyLiesOverBelow;
    auto* row = static_cast<QHBoxLayout*>(m_middle->parentWidget()->layout()->itemAt(2)->layout());
    const bool inRow = row->indexOf(m_side) >= 0, shown = !m_side->isHidden();
    if (over && inRow) {
        row->removeWidget(m_side);
        m_side->setParent(this);
        m_side->setVisible(shown);
    } else if (!over && !inRow) {
        row->addWidget(m_side);
        m_side->setVisible(shown);
    }
    if (!over) return;
    const int top = m_middle->mapTo(this, QPoint(0, 0)).y();
    m_side->setGeometry(width() - m_side->width(), top, m_side->width(), m_middle->height());
    m_side->raise();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    centralWidget()->layout()->activate();
    adapt();
}

void MainWindow::rememberSize()
{
    m_parts.settings.set(u"window/geometry"_s, saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (Page* page = currentPage()) page->leave();
    rememberSize();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_side->isVisible()) return showWhy(false);
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(event->mimeData());
    event->acceptProposedAction();
    Page* page = currentPage();
    if (!page || !page->takeFiles(paths)) Q_EMIT filesDropped(paths);
}

} // namespace tinjau::ui
