// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shots.h"
#include "ui/shell/look_control.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

using namespace tinjau::ui;

/// Everything that lives as long as the program; the window is built anew when size or language change.
class Program {
public:
    Program(QApplication& application, UiSettings& settings)
        : m_settings(settings), m_translations(application), m_look(application, settings, m_translations)
    {
        m_look.start();
        QObject::connect(&m_look, &LookControl::rebuildWanted, &m_look, [this] { build(); }, Qt::QueuedConnection);
        build();
    }
    MainWindow& window() { return *m_window; }

private:
    void build()
    {
        const QByteArray geometry = m_window ? m_window->saveGeometry() : QByteArray();
        const QString target = m_window ? m_window->currentTarget() : QString();
        m_window.reset();
        m_actions = std::make_unique<ActionRegistry>();
        m_actions->add(lookActions(m_look));
        m_window = std::make_unique<MainWindow>(WindowParts{*m_actions, m_jobs, m_settings}, std::vector<PageSpec>{});
        m_window->setOffice({});
        if (geometry.isEmpty()) return m_window->openLastPage();
        m_window->restoreGeometry(geometry);
        if (!m_window->goTo(target)) m_window->openLastPage();
        m_window->show();
    }

    UiSettings& m_settings;
    Translations m_translations;
    LookControl m_look;
    JobRunner m_jobs;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<MainWindow> m_window;
};

/// `--shots FOLDER`: pictures of all pages instead of a window.
int shoot(QApplication& application)
{
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(2, u"shots"_s);
    MemoryUiSettings settings;
    Program program(application, settings);
    tinjau::window::shootPages(application, program.window(), folder);
    if (application.devicePixelRatio() > 1.5) return 0;
    const bool sharp = tinjau::window::shootAtDouble(arguments.mid(1));
    tinjau::window::writeShotIndex(folder);
    return sharp ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const bool shots = argc > 1 && std::strcmp(argv[1], "--shots") == 0;
    if (shots) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Tinjau"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(TINJAU_VERSION));
    if (shots) return shoot(application);
    StoredUiSettings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s);
    Program program(application, settings);
    program.window().show();
    return QApplication::exec();
}
