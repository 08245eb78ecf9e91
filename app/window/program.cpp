// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"

#include "app/window/rooms.h"
#include "app/window/status_facts.h"
#include "core/wording/error_sentence.h"
#include "ui/intake/intake_page.h"
#include "ui/start/start_page.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tinjau::window {

using namespace ui;

namespace {

const QString lastFile = u"file/last"_s;

QString besideUsual(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tinjau/"_s + name;
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString canonical(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

QString usualDataFile()
{
    return besideUsual(u"data.tinjau"_s);
}

QString trainingDataFile()
{
    return besideUsual(u"latihan.tinjau"_s);
}

Program::Program(ProgramParts parts)
    : m_parts(std::move(parts)), m_translations(m_parts.application), m_look(m_parts.application, m_parts.settings, m_translations),
      m_dialogs(nullptr, documents()),
      m_start(m_parts.clock, m_parts.actor, m_parts.places, m_jobs, [this](const QString& path) { return open(path); })
{
    m_look.start();
    connect(&m_look, &LookControl::rebuildWanted, this, &Program::build, Qt::QueuedConnection);
    connect(&m_jobs, &JobRunner::changed, this, [this] {
        if (m_actions) m_actions->refresh();
    });
}

Program::~Program()
{
    m_jobs.disconnect(this);
}

void Program::start(const QString& path)
{
    const QString last = m_parts.settings.value(lastFile).toString();
    const bool knowsLast = path.isEmpty() && QFileInfo::exists(last);
    const QString file = !path.isEmpty() ? path : knowsLast ? last : m_parts.places.usual;
    auto store = storage::Store::open(file, storage::OpenMode::ReadWrite, m_parts.clock, m_parts.actor);
    // Without a file at the usual place this is the first start, and nothing is wrong.
    const bool isFirst = !store && store.error().code == ErrorCode::StoreMissing && path.isEmpty();
    if (!store && !isFirst) m_start.setTrouble(wording::errorSentence(store.error()));
    use(store ? std::move(*store) : nullptr);
}

Result<void> Program::open(const QString& path)
{
    if (m_workspace && canonical(m_workspace->store().path()) == canonical(path)) {
        m_window->openLastPage();
        return {};
    }
    auto store = storage::Store::open(path, storage::OpenMode::ReadWrite, m_parts.clock, m_parts.actor);
    if (!store) return failure(store.error());
    // The page that asked for it goes with the window, so it must have returned first.
    auto held = std::make_shared<std::unique_ptr<storage::Store>>(std::move(*store));
    QMetaObject::invokeMethod(this, [this, held] { use(std::move(*held)); }, Qt::QueuedConnection);
    return {};
}

void Program::use(std::unique_ptr<storage::Store> store)
{
    const bool wasShown = m_window && m_window->isVisible();
    const QByteArray geometry = m_window ? m_window->saveGeometry() : QByteArray();
    m_window.reset();
    m_workspace.reset();
    if (store) {
        m_parts.settings.set(lastFile, canonical(store->path()));
        m_workspace = std::make_unique<Workspace>(std::move(store), m_parts.rules, m_parts.clock);
        connect(m_workspace.get(), &Workspace::changed, this, &Program::showFacts);
    }
    build();
    if (!geometry.isEmpty()) m_window->restoreGeometry(geometry);
    m_window->setVisible(wasShown);
}

void Program::build()
{
    const bool wasShown = m_window && m_window->isVisible();
    const QByteArray geometry = m_window ? m_window->saveGeometry() : QByteArray();
    const QString target = m_window ? m_window->currentTarget() : QString();
    m_window.reset();
    m_actions = std::make_unique<ActionRegistry>();
    m_actions->add(fileActions());
    m_actions->add(lookActions(m_look));
    std::vector<PageSpec> pages;
    if (m_workspace) m_actions->add(intakeActions([this](const QString& page) { m_window->goTo(page); }));
    if (m_workspace) pages = roomPages({*m_workspace, *m_actions, m_jobs, m_parts.settings, prompts(), [this](const QString& path) { return open(path); }});
    pages.push_back({.id = u"mulai"_s, .title = StartPage::tr("Mulai"), .icon = u"clipboard-check"_s,
                     .create = [this](QWidget* parent) -> Page* { return new StartPage(m_start, prompts(), parent); },
                     .inRail = false, .isBare = true});
    m_window = std::make_unique<MainWindow>(WindowParts{*m_actions, m_jobs, m_parts.settings}, std::move(pages));
    if (m_workspace) m_window->addSearchSource(peopleSearch(*m_workspace, [this](const QString& place) { m_window->goTo(place); }));
    m_dialogs.setWindow(m_window.get());
    connect(m_window.get(), &MainWindow::filesDropped, this, &Program::importFiles);
    showFacts();
    if (!m_workspace) m_window->goTo(u"mulai"_s);
    else if (target.isEmpty() || !m_window->goTo(target)) m_window->openLastPage();
    if (geometry.isEmpty()) return;
    m_window->restoreGeometry(geometry);
    m_window->setVisible(wasShown);
}

void Program::showFacts()
{
    m_window->setOffice(m_workspace ? officeName(*m_workspace) : QString());
    m_window->setTraining(m_workspace && m_workspace->isTraining());
    m_window->setStatus(m_workspace ? statusFacts(*m_workspace) : StatusFacts{});
    m_window->refresh();
}

void Program::tell(const Result<void>& outcome, const QString& sentence, const QString& actText, const QString& act)
{
    if (!outcome) return m_window->say(wording::errorSentence(outcome.error()));
    m_window->say(sentence, actText, act);
}

void Program::importFiles(const QStringList& paths)
{
    if (m_workspace && m_window->goTo(u"impor"_s)) m_window->currentPage()->takeFiles(paths);
}

Page* Program::pageWith(QString (Page::*own)() const) const
{
    Page* page = m_window ? m_window->currentPage() : nullptr;
    return page && !(page->*own)().isEmpty() ? page : nullptr;
}

QString Program::undoable() const
{
    if (const Page* page = pageWith(&Page::undoable)) return page->undoable();
    const auto act = m_workspace ? m_workspace->undoable() : std::nullopt;
    return act ? act->description : QString();
}

QString Program::redoable() const
{
    if (const Page* page = pageWith(&Page::redoable)) return page->redoable();
    const auto act = m_workspace ? m_workspace->redoable() : std::nullopt;
    return act ? act->description : QString();
}

void Program::undo()
{
    const QString words = undoable();
    if (words.isEmpty()) return;
    Result<void> undone;
    if (Page* page = pageWith(&Page::undoable)) page->undo();
    else undone = m_workspace->undo();
    tell(undone, tr("Diurungkan: %1.").arg(words), tr("Ulangi"), u"edit.redo"_s);
}

void Program::redo()
{
    const QString words = redoable();
    if (words.isEmpty()) return;
    Result<void> done;
    if (Page* page = pageWith(&Page::redoable)) page->redo();
    else done = m_workspace->redo();
    tell(done, tr("Diulangi: %1.").arg(words), tr("Urungkan"), u"edit.undo"_s);
}

void Program::resetTraining()
{
    const QString answer = prompts().ask({u"training.reset"_s, tr("Isi ulang data latihan?"),
                                          tr("Semua yang dikerjakan di data latihan hilang. Berkas data kantor tidak tersentuh."),
                                          {{u"reset"_s, tr("Isi ulang"), true}, {u"keep"_s, tr("Biarkan")}}});
    if (answer != u"reset"_s) return;
    QMetaObject::invokeMethod(this, [this] {
        use(nullptr);
        m_start.resetTraining();
    }, Qt::QueuedConnection);
}

std::vector<ActionSpec> Program::fileActions()
{
    const auto mayLeave = [this] { return m_workspace && m_jobs.isIdle(); };
    return {{.id = u"edit.undo"_s, .domain = tr("Ubah"), .text = tr("Urungkan"), .shortcut = QKeySequence::Undo, .icon = u"undo"_s,
             .enabledWhen = [this] { return !undoable().isEmpty(); }, .run = [this] { undo(); },
             .detail = [this] {
                 const QString words = undoable();
                 return words.isEmpty() ? tr("Tidak ada yang dapat diurungkan") : tr("Urungkan: %1").arg(words);
             }},
            {.id = u"edit.redo"_s, .domain = tr("Ubah"), .text = tr("Ulangi"), .shortcut = QKeySequence(u"Ctrl+Y"_s), .icon = u"redo"_s,
             .enabledWhen = [this] { return !redoable().isEmpty(); }, .run = [this] { redo(); },
             .detail = [this] {
                 const QString words = redoable();
                 return words.isEmpty() ? tr("Tidak ada yang dapat diulangi") : tr("Ulangi: %1").arg(words);
             }},
            {.id = u"file.import"_s, .domain = tr("Berkas"), .text = tr("Impor berkas…"), .shortcut = QKeySequence(u"Ctrl+I"_s), .icon = u"import"_s,
             .enabledWhen = [this] { return m_workspace != nullptr; },
             .run = [this] {
                 const QStringList paths = prompts().filesToOpen(IntakePage::filesQuestion());
                 if (!paths.isEmpty()) importFiles(paths);
             },
             .words = {u"excel"_s, u"xlsx"_s, u"csv"_s, u"jawaban"_s}},
            {.id = u"file.other"_s, .domain = tr("Berkas"), .text = tr("Buka berkas data lain"), .shortcut = QKeySequence::Open, .icon = u"folder"_s,
             .enabledWhen = mayLeave, .run = [this] { m_window->goTo(u"mulai"_s); }, .words = {u"latihan"_s, u"baru"_s, u"tinjau"_s}},
            {.id = u"file.training-reset"_s, .domain = tr("Berkas"), .text = tr("Isi ulang data latihan"), .icon = u"training"_s,
             .enabledWhen = [this, mayLeave] {
                 return mayLeave() && canonical(m_workspace->store().path()) == canonical(m_parts.places.training);
             },
             .run = [this] { resetTraining(); }},
            {.id = u"file.quit"_s, .domain = tr("Berkas"), .text = tr("Keluar"), .shortcut = QKeySequence(u"Ctrl+Q"_s), .icon = u"x"_s,
             .run = [this] { m_window->close(); }}};
}

} // namespace tinjau::window
