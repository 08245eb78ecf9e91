// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scenes.h"

#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tinjau::window {

using namespace ui;

namespace {

using Step = std::function<void(MainWindow&)>;

struct Scene {
    QString name;
    QString target;
    QString tab;
    Step begin;
    Step end = {};
};

Step act(const QString& id)
{
    return [id](MainWindow& window) { window.run(id); };
}

/// A link of a panel.
Step link(const QString& name)
{
    return [name](MainWindow& window) {
        for (auto* button : window.currentPage()->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->objectName() == name) return button->click();
    };
}

/// The first survey that runs.
QString someSurvey(const MainWindow& window)
{
    for (const QString& target : window.walk())
        if (target.startsWith(u"skm/"_s) && target != u"skm/baru"_s) return target;
    return u"skm"_s;
}

std::vector<Scene> scenesOf(const MainWindow& window)
{
    const QString survey = someSurvey(window);
    const Step closeSide = [](MainWindow& shown) { shown.showWhy(false); };
    const Step closePopup = [](MainWindow&) {
        if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    };
    return {
        {u"entri-cepat"_s, survey, u"jawaban"_s, act(u"skm.enter"_s), act(u"skm.enter"_s)},
        {u"dialog-kecualikan"_s, survey, u"mutu"_s, act(u"skm.exclude"_s)},
        {u"dialog-pengguna"_s, survey, u"responden"_s, act(u"skm.users"_s)},
        {u"dialog-surat"_s, u"kehadiran"_s, u"matriks"_s, act(u"kehadiran.letter"_s)},
        {u"dialog-koreksi"_s, u"kehadiran"_s, u"matriks"_s, act(u"kehadiran.correct"_s)},
        {u"dialog-gangguan"_s, u"kehadiran"_s, u"cakupan"_s, act(u"kehadiran.outage"_s)},
        {u"dialog-cakupan"_s, u"kehadiran"_s, u"cakupan"_s, act(u"kehadiran.declare"_s)},
        {u"dialog-verifikasi"_s, u"kehadiran"_s, u"calon"_s, act(u"kehadiran.verify"_s)},
        {u"dialog-surat-banyak"_s, u"kehadiran"_s, u"surat"_s, act(u"kehadiran.letter"_s)},
        {u"dialog-terbitkan"_s, survey, u"laporan"_s, act(u"skm.issue"_s)},
        {u"dialog-tambah-opd"_s, u"opd"_s, u"opd"_s, link(u"opd.daftar.add"_s)},
        {u"dialog-ganti-nama"_s, u"opd"_s, u"opd"_s, link(u"opd.daftar.rename"_s)},
        {u"dialog-akhiri"_s, u"opd"_s, u"opd"_s, link(u"opd.daftar.end"_s)},
        {u"dialog-gabungkan-opd"_s, u"opd"_s, u"opd"_s, link(u"opd.daftar.merge"_s)},
        {u"dialog-kepala"_s, u"opd"_s, u"unit"_s, link(u"opd.unit.head"_s)},
        {u"dialog-tambah-pegawai"_s, u"opd"_s, u"pegawai"_s, act(u"opd.add-person"_s)},
        {u"dialog-mutasi"_s, u"opd"_s, u"pegawai"_s, act(u"opd.transfer"_s)},
        {u"dialog-keluar"_s, u"opd"_s, u"pegawai"_s, act(u"opd.leave"_s)},
        {u"dialog-atasan"_s, u"opd"_s, u"pegawai"_s, act(u"opd.superior"_s)},
        {u"duplikat"_s, u"opd/duplikat"_s, {}, [](MainWindow&) {}},
        {u"banding"_s, u"opd/banding"_s, {}, [](MainWindow&) {}},
        {u"dialog-buka-revisi"_s, u"laporan"_s, {}, act(u"laporan.reopen"_s)},
        {u"dialog-isi-ulang"_s, u"beranda"_s, {}, act(u"file.training-reset"_s)},
        {u"penanda-tangan-baru"_s, u"pengaturan/penanda"_s, {}, link(u"signatory.add"_s)},
        {u"dialog-libur-daerah"_s, u"pengaturan/kalender"_s, {}, link(u"calendar.add"_s)},
        {u"dialog-berikan-pola"_s, u"pengaturan/jam/pola"_s, {}, link(u"schedule.give"_s)},
        {u"pola-sif"_s, u"pengaturan/jam/pola"_s, {}, link(u"chip.sif"_s), link(u"chip.minggu"_s)},
        {u"kelompok"_s, u"pengaturan/jam/kelompok"_s, {}, [](MainWindow&) {}},
        {u"jadwal-sif"_s, u"pengaturan/jam/jadwal"_s, {}, [](MainWindow&) {}},
        {u"bantuan"_s, survey, u"hasil"_s, [](MainWindow& shown) { shown.showHelp(); }, closeSide},
        {u"cari"_s, u"beranda"_s, {}, [](MainWindow& shown) { shown.openPalette(); }, closePopup},
        {u"menu"_s, u"beranda"_s, {}, [](MainWindow& shown) { shown.openMenu(); }, closePopup},
    };
}

/// Dialogs hold the caller in a loop of their own: they are looked at from within it.
void lookAtDialog(const QString& name, const LookAt& look, bool& isSeen)
{
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog) return;
    for (int pass = 0; pass < 3; ++pass) QApplication::processEvents();
    isSeen = true;
    look(name, *dialog);
    dialog->reject();
}

} // namespace

void settle(MainWindow& window)
{
    QElapsedTimer timer;
    timer.start();
    while (window.isBusy() && timer.elapsed() < 10'000) QApplication::processEvents(QEventLoop::AllEvents, 20);
    // More than once: the first pass lays out, the next delivers what the layout asked for.
    for (int pass = 0; pass < 3; ++pass) QApplication::processEvents();
}

void playScenes(MainWindow& window, const LookAt& look)
{
    for (const Scene& scene : scenesOf(window)) {
        if (!window.goTo(scene.target)) continue;
        if (!scene.tab.isEmpty()) window.showTab(scene.tab);
        settle(window);
        bool isSeen = false;
        QTimer waiting;
        waiting.setSingleShot(true);
        QObject::connect(&waiting, &QTimer::timeout, &window, [&] { lookAtDialog(scene.name, look, isSeen); });
        waiting.start(0);
        scene.begin(window);
        if (!isSeen && !scene.name.startsWith(u"dialog-"_s)) {
            settle(window);
            QWidget* popup = QApplication::activePopupWidget();
            look(scene.name, popup ? *popup : window);
        }
        if (scene.end) scene.end(window);
    }
}

} // namespace tinjau::window
