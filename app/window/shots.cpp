// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shots.h"

#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace tinjau::window {

using namespace ui;

namespace {

struct Look {
    const char* name;
    ThemeChoice theme;
    QSize size;
};

constexpr Look looks[] = {
    {"terang", ThemeChoice::Light, {1366, 768}},
    {"gelap", ThemeChoice::Dark, {1366, 768}},
    {"sempit", ThemeChoice::Light, {1000, 700}},
};

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

void shoot(MainWindow& window, const QString& path)
{
    // What a page has made in the background belongs into its picture.
    for (QElapsedTimer timer = started(); window.isBusy() && timer.elapsed() < 10'000;) QApplication::processEvents(QEventLoop::AllEvents, 20);
    // More than once: the first pass lays out, the next delivers what the layout asked for.
    for (int pass = 0; pass < 3; ++pass) QApplication::processEvents();
    window.grab().save(path);
}

void shootPage(MainWindow& window, const QString& start)
{
    Page* page = window.currentPage();
    const auto tabs = page->tabs();
    if (tabs.empty()) shoot(window, start + u".png"_s);
    for (const PageTab& tab : tabs) {
        window.showTab(tab.id);
        shoot(window, u"%1-%2.png"_s.arg(start, tab.id));
    }
    if (page->explanation().isEmpty()) return;
    window.showWhy(true);
    shoot(window, start + u"-mengapa.png"_s);
    window.showWhy(false);
}

} // namespace

void shootPages(QApplication& application, MainWindow& window, const QString& folder)
{
    QDir().mkpath(folder);
    const int percent = qRound(application.devicePixelRatio() * 100);
    window.show();
    for (const Look& look : looks) {
        applyAppearance(application, {look.theme, false});
        window.resize(look.size);
        int number = 0;
        for (const QString& target : window.walk()) {
            if (!window.goTo(target)) continue;
            shootPage(window, u"%1/%2-%3-%4-%5"_s.arg(folder).arg(percent).arg(QString::fromLatin1(look.name))
                                  .arg(++number, 2, 10, QChar(u'0')).arg(QString(target).replace(u'/', u'-')));
        }
    }
}

void writeShotIndex(const QString& folder)
{
    QFile file(folder + u"/index.html"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Text)) return;
    QTextStream page(&file);
    page << "<!doctype html><meta charset=\"utf-8\"><title>Tinjau: halaman</title>"
            "<style>body{font:14px sans-serif;background:#ddd}figure{margin:24px}img{max-width:100%;border:1px solid #888}</style>\n";
    for (const QString& name : QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name))
        page << "<figure><figcaption>" << name << "</figcaption><img loading=\"lazy\" src=\"" << name << "\"></figure>\n";
}

bool shootAtDouble(const QStringList& arguments)
{
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::ForwardedChannels);
    again.start(QCoreApplication::applicationFilePath(), arguments);
    return again.waitForFinished(-1) && again.exitCode() == 0;
}

} // namespace tinjau::window
