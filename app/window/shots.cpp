// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shots.h"

#include "app/window/scenes.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace tinjau::window {

using namespace ui;

namespace {

struct Look {
    const char* name;
    ThemeChoice theme;
    QSize size;
    bool isLarge = false;
};

constexpr Look looks[] = {
    {"terang", ThemeChoice::Light, {1366, 768}},
    {"gelap", ThemeChoice::Dark, {1366, 768}},
    {"sempit", ThemeChoice::Light, {1000, 700}},
    {"besar", ThemeChoice::Light, {1366, 768}, true},
};

/// Where a picture of this look goes: "FOLDER/100-terang-".
QString startOf(const QString& folder, const QApplication& application, const Look& look)
{
    return u"%1/%2-%3-"_s.arg(folder).arg(qRound(application.devicePixelRatio() * 100)).arg(QString::fromLatin1(look.name));
}

void shoot(MainWindow& window, const QString& path)
{
    // What a page has made in the background belongs into its picture.
    settle(window);
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

/// An invented form of twelve visitors, with a value off the scale and a sheet left blank.
constexpr auto sampleAnswers =
    "Rekap SKM Dinas Sosial;;;;;;;;;;;;\nNo;Tanggal;JK;Umur;U1;U2;U3;U4;U5;U6;U7;U8;U9\n"
    "1;2026-08-03;L;34;4;3;3;4;4;3;4;3;3\n2;2026-08-03;P;27;3;3;3;4;3;3;3;3;3\n3;2026-08-04;P;45;4;4;3;4;4;7;4;4;4\n"
    "4;2026-08-04;L;51;3;3;2;4;3;3;3;3;3\n5;2026-08-05;P;23;4;4;4;4;4;4;4;4;4\n6;2026-08-05;P;38;3;4;3;4;3;4;4;3;3\n"
    "7;2026-08-06;L;;;;;;;;;;\n8;2026-08-06;L;29;3;3;3;4;3;3;4;3;3\n9;2026-08-07;P;33;4;3;3;4;4;4;4;3;4\n"
    "10;2026-08-07;L;62;3;3;3;4;3;3;3;2;3\n11;2026-08-10;P;41;4;4;3;4;4;4;4;4;3\n12;2026-08-10;L;36;3;3;3;4;3;3;3;3;3\n";
constexpr auto sampleGuests = "Daftar tamu;;\nNama;Keperluan;Jam\nTamu pertama;Izin;09.00\nTamu kedua;Pengaduan;09.20\n";

constexpr auto sampleLog = "        1\t2026-10-30 07:21:00\t1\t0\t1\t0\r\n        2\t2026-10-30 07:29:10\t1\t0\t1\t0\r\n        3\t2026-10-30 07:40:00\t1\t0\t1\t0\r\n"
                           "       77\t2026-10-30 07:44:00\t1\t0\t1\t0\r\n        1\t2026-10-30 16:31:00\t1\t0\t1\t0\r\n        2\t2000-01-01 00:00:12\t1\t0\t1\t0\r\n";
constexpr auto sampleRoster = "No;Nama;NIP;Gol;Jabatan;Unit Kerja\n1;Siti Rekaan Contoh, S.E.;198503172010012007;III/c;Bendahara;Sekretariat\n"
                              "2;Budi Rekaan Contoh;199001012015031002;III/a;Arsiparis;Bidang Pelayanan\n3;;;;;\n4;Ani Rekaan Misal;1,99E+17;III/b;Analis;Sekretariat\n";

QString sampleFile(const QTemporaryDir& place, const QString& name, const char* text)
{
    QFile file(place.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(text);
    return file.fileName();
}

void press(MainWindow& window, const QString& name)
{
    for (auto* button : window.findChildren<QAbstractButton*>(name))
        if (button->isVisible()) button->click();
}

void shootImport(MainWindow& window, const QString& start, const QTemporaryDir& place)
{
    window.goTo(u"impor"_s);
    window.currentPage()->takeFiles({sampleFile(place, u"rekap agustus.csv"_s, sampleAnswers)});
    shoot(window, start + u"-periksa.png"_s);
    press(window, u"intake.write"_s);
    shoot(window, start + u"-hasil.png"_s);
    press(window, u"intake.undo"_s);
    window.currentPage()->takeFiles({sampleFile(place, u"buku tamu.csv"_s, sampleGuests)});
    shoot(window, start + u"-tanpa-jawaban.png"_s);
    press(window, u"intake.leave"_s);
    window.currentPage()->takeFiles({sampleFile(place, u"1_attlog.dat"_s, sampleLog)});
    shoot(window, start + u"-rekaman.png"_s);
    press(window, u"intake.leave"_s);
    window.currentPage()->takeFiles({sampleFile(place, u"daftar pegawai.csv"_s, sampleRoster)});
    shoot(window, start + u"-pegawai.png"_s);
    press(window, u"intake.leave"_s);
}

} // namespace

void shootImports(QApplication& application, MainWindow& window, const QString& folder)
{
    const QTemporaryDir place;
    window.show();
    for (const Look& look : looks) {
        if (look.isLarge) continue;
        applyAppearance(application, {look.theme, false});
        window.resize(look.size);
        shootImport(window, startOf(folder, application, look) + u"impor"_s, place);
    }
}

void shootPages(QApplication& application, MainWindow& window, const QString& folder, bool isLarge)
{
    QDir().mkpath(folder);
    window.show();
    for (const Look& look : looks) {
        if (look.isLarge != isLarge) continue;
        applyAppearance(application, {look.theme, isLarge});
        window.resize(look.size);
        int number = 0;
        for (const QString& target : window.walk()) {
            if (!window.goTo(target)) continue;
            shootPage(window, startOf(folder, application, look) + u"%1-%2"_s.arg(++number, 2, 10, QChar(u'0')).arg(QString(target).replace(u'/', u'-')));
        }
    }
}

void shootScenes(QApplication& application, MainWindow& window, const QString& folder)
{
    window.show();
    for (const Look& look : looks) {
        if (look.isLarge) continue;
        applyAppearance(application, {look.theme, false});
        window.resize(look.size);
        playScenes(window, [&](const QString& name, QWidget& shown) { shown.grab().save(startOf(folder, application, look) + u"z-%1.png"_s.arg(name)); });
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
