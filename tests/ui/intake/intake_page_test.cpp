// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_page.h"

#include "tests/support/ui/intake_desk.h"

#include <QDir>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

constexpr std::string_view bare = "No;Tanggal;JK;U1;U2;U3;U4;U5;U6;U7;U8;U9\n1;2026-08-03;L;4;3;3;4;4;3;4;3;3\n2;2026-08-04;P;3;3;3;4;3;3;3;3;3\n"
                                  "3;2026-09-01;P;4;4;3;4;4;7;4;4;4\n4;2026-09-02;;;;;;;;;;\n";

using Desk = test::IntakeDesk;

} // namespace

TEST_CASE("a dropped file is told its office by keys, decided on by mouse, written and taken back")
{
    Desk desk;
    desk.drop({desk.folder.file(u"rekap agustus.csv"_s, bare)});
    CHECK(desk.window().currentTarget() == u"impor"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.button(u"Tulis 0 baris"_s) != nullptr; }, 20'000));
    desk.picture(u"impor-1-tujuan"_s);
    desk.checkWalk();

    auto* office = desk.visible<QComboBox>(u"office"_s);
    office->lineEdit()->setFocus();
    QTest::keyClicks(office->lineEdit(), u"Dinas Uji"_s);
    QTest::keyClick(office->lineEdit(), Qt::Key_Return);
    REQUIRE(desk.waitFor(u"Tulis 3 baris"_s));
    desk.picture(u"impor-2-putuskan"_s);
    desk.checkWalk();

    for (auto* radio : desk.window().findChildren<QRadioButton*>())
        if (radio->isVisible() && radio->text() == u"U8 Sarana, U9 Pengaduan"_s) QTest::mouseClick(radio, Qt::LeftButton, {}, QPoint(8, radio->height() / 2));
    REQUIRE(QTest::qWaitFor([&] { return desk.visible<QComboBox>(u"arti.K"_s)->currentText() == u"Sarana"_s; }, 20'000));
    REQUIRE(desk.waitFor(u"Tulis 3 baris"_s));
    for (auto* chip : desk.window().findChildren<QAbstractButton*>())
        if (chip->isVisible() && chip->accessibleName() == u"Sel ditolak 1"_s) QTest::mouseClick(chip, Qt::LeftButton);
    QApplication::processEvents();
    CHECK(desk.visible<QTableView>(u"impor.baris"_s)->model()->rowCount() == 1);
    desk.picture(u"impor-3-ditolak"_s);
    desk.window().showWhy(true);
    desk.picture(u"impor-4-mengapa"_s);
    desk.window().showWhy(false);

    QTest::mouseClick(desk.button(u"Tulis 3 baris"_s), Qt::LeftButton);
    REQUIRE(desk.waitFor(u"Batalkan impor"_s));
    CHECK(desk.window().sentence().startsWith(u"3 baris dari rekap agustus.csv ditulis."_s));
    desk.picture(u"impor-5-hasil"_s);
    desk.checkWalk();
    QTest::mouseClick(desk.visible<QPushButton>(u"intake.undo"_s), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(desk.window().sentence().contains(u"3 baris ditarik kembali"_s));
    desk.window().showTab(u"riwayat"_s);
    desk.picture(u"impor-6-riwayat"_s);
    desk.checkWalk();
}

TEST_CASE("the first page of the import offers choosing, pasting and dropping")
{
    Desk desk;
    desk.prompts.files.push_back({desk.folder.file(u"lima.csv"_s, "No,U1,U2,U3,U4,U5,U6,U7,U8,U9\n1,5,4,4,5,4,5,5,4,4\n2,3,3,4,5,3,4,4,3,3\n3,4,4,4,5,4,4,5,4,4\n")});
    desk.window().goTo(u"impor"_s);
    desk.picture(u"impor-0-awal"_s);
    desk.checkWalk();
    desk.picture(u"impor-0-sesudah"_s);
    INFO(desk.window().currentTarget().toStdString());
    REQUIRE(desk.button(u"Pilih berkas…"_s));
    desk.button(u"Pilih berkas…"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(desk.prompts.asked.contains(u"intake.files"_s));
    REQUIRE(QTest::qWaitFor([&] { return desk.button(u"Tulis 0 baris"_s) != nullptr; }, 20'000));
    desk.picture(u"impor-7-skala-lima"_s);
    desk.window().resize(1000, 700);
    desk.picture(u"impor-8-sempit"_s);
    QTest::mouseClick(desk.button(u"Batal"_s), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(desk.button(u"Pilih berkas…"_s));
}

TEST_CASE("a file is chosen, decided on, written and taken back by keyboard alone")
{
    Desk desk;
    desk.prompts.files.push_back({desk.folder.file(u"rekap.csv"_s, bare)});
    QTest::keyClick(&desk.window(), Qt::Key_I, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.button(u"Tulis 0 baris"_s) != nullptr; }, 20'000));
    QTest::keyClicks(QApplication::focusWidget(), u"Dinas Uji"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(desk.waitFor(u"Tulis 3 baris"_s));
    REQUIRE(desk.tabTo(u"U8 Pengaduan, U9 Sarana"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return desk.visible<QComboBox>(u"arti.K"_s)->currentText() == u"Pengaduan"_s; }, 20'000));
    REQUIRE(desk.waitFor(u"Tulis 3 baris"_s));
    REQUIRE(desk.tabTo(u"Tulis 3 baris"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    REQUIRE(desk.waitFor(u"Buka survei"_s));
    REQUIRE(desk.tabTo(u"intake.undo"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(desk.window().sentence().contains(u"3 baris ditarik kembali"_s));
}

TEST_CASE("a refused cell is typed anew and a row unticked by Space before the file is written")
{
    Desk desk;
    desk.drop({desk.folder.file(u"rekap.csv"_s, bare)});
    REQUIRE(QTest::qWaitFor([&] { return desk.button(u"Tulis 0 baris"_s) != nullptr; }, 20'000));
    QTest::keyClicks(QApplication::focusWidget(), u"Dinas Uji"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(desk.waitFor(u"Tulis 3 baris"_s));
    auto* rows = desk.visible<QTableView>(u"impor.baris"_s);
    desk.window().activateWindow();
    QApplication::processEvents();
    rows->setFocus();
    constexpr int refused = 2, tickColumn = 1, firstColumn = 4, columnI = 8;
    rows->setCurrentIndex(rows->model()->index(refused, firstColumn + columnI));
    REQUIRE(rows->currentIndex().data().toString() == u"7"_s);
    QTest::keyClick(rows, Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto chip = [&](const QString& name) {
        return std::ranges::any_of(desk.window().findChildren<QAbstractButton*>(), [&](auto* each) { return each->isVisible() && each->accessibleName() == name; });
    };
    REQUIRE(QTest::qWaitFor([&] { return chip(u"Baru 3"_s); }, 20'000));
    rows->setCurrentIndex(rows->model()->index(0, tickColumn));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Space);
    REQUIRE(desk.waitFor(u"Tulis 2 baris"_s));
    CHECK(QTest::qWaitFor([&] { return chip(u"Dilewati 1"_s); }, 5'000));
    desk.picture(u"impor-10-diperbaiki"_s);

    // Ctrl+Z takes back the tick, then the repair, and leaves what is stored alone.
    const auto stored = desk.program.workspace()->undoable();
    QTest::keyClick(rows, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(desk.waitFor(u"Tulis 3 baris"_s));
    QTest::keyClick(rows, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return chip(u"Sel ditolak 1"_s); }, 20'000));
    CHECK(desk.window().sentence().contains(u"perbaikan 1 sel"_s));
    QTest::keyClick(rows, Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return chip(u"Baru 3"_s); }, 20'000));
    const auto after = desk.program.workspace()->undoable();
    REQUIRE(stored.has_value() == after.has_value());
    if (stored) CHECK(stored->id == after->id);
}

TEST_CASE("a list of people is named above its cells, and nine unnamed questions are put in order by one click")
{
    Desk desk;
    desk.drop({QStringLiteral(TINJAU_SOURCE_DIR "/tests/data/attendance/15_daftar_pegawai.xlsx")});
    REQUIRE(desk.waitFor(u"Batal"_s));
    desk.picture(u"impor-11-daftar-pegawai"_s);
    desk.checkWalk();
    QTest::mouseClick(desk.button(u"Batal"_s), Qt::LeftButton);
    QApplication::processEvents();
    desk.drop({desk.folder.file(u"sembilan.csv"_s, "No;Jenis Kelamin;Usia;pertanyaan1;pertanyaan2;pertanyaan3;pertanyaan4;pertanyaan5;pertanyaan6;pertanyaan7;pertanyaan8;pertanyaan9;saran\n"
                                                   "1;L;30;3;3;3;4;3;3;3;2;3;-\n2;P;31;3;3;3;4;3;3;3;2;3;-\n")});
    const auto order = [&] {
        for (auto* radio : desk.window().findChildren<QRadioButton*>())
            if (radio->isVisible() && radio->text().contains(u"U8 pengaduan"_s)) return radio;
        return static_cast<QRadioButton*>(nullptr);
    };
    REQUIRE(QTest::qWaitFor([&] { return order() != nullptr; }, 20'000));
    desk.picture(u"impor-12-sembilan"_s);
    desk.checkWalk();
    QTest::mouseClick(order(), Qt::LeftButton);
    REQUIRE(desk.window().findChild<QComboBox*>(u"arti.K"_s));
    CHECK(QTest::qWaitFor([&] { return desk.window().findChild<QComboBox*>(u"arti.K"_s)->currentData().toString() == u"PENGADUAN"_s; }, 20'000));
}

TEST_CASE("where no answers are found the cells are shown, and a row of them is made the heading")
{
    Desk desk;
    desk.drop({desk.folder.file(u"catatan.csv"_s, "Daftar tamu;;\nNama;Keperluan;Jam\nTamu A;Izin;09.00\n")});
    REQUIRE(QTest::qWaitFor([&] { return desk.button(u"Baris 1 adalah judulnya"_s) || desk.button(u"Jadikan judul kolom"_s); }, 20'000));
    desk.picture(u"impor-9-tanpa-tabel"_s);
    desk.checkWalk();
    auto* cells = desk.visible<QTableView>(u"impor.isi"_s);
    CHECK(cells->model()->rowCount() == 3);
    CHECK(cells->model()->index(1, 2).data().toString() == u"Keperluan"_s);
    QTest::mouseClick(cells->viewport(), Qt::LeftButton, {}, cells->visualRect(cells->model()->index(1, 1)).center());
    CHECK(desk.button(u"Baris 2 adalah judulnya"_s));
}

TEST_CASE("damaged and strange files are named in plain words, and none stops the window")
{
    const QString corpus = qEnvironmentVariable("TINJAU_CORPUS");
    if (corpus.isEmpty()) return;
    const QDir hard(corpus + u"/corpus/hard"_s);
    QStringList paths;
    for (const QString& name : hard.entryList(QDir::Files)) paths << hard.filePath(name);
    REQUIRE(paths.size() > 10);
    Desk desk;
    desk.window().goTo(u"impor"_s);
    desk.drop(paths);
    int looked = 0;
    const auto isDone = [&] { return desk.button(u"Impor berkas lain"_s) != nullptr; };
    while (looked < paths.size() && !isDone()) {
        REQUIRE(QTest::qWaitFor([&] { return isDone() || desk.button(u"Batal"_s) != nullptr; }, 60'000));
        if (isDone()) break;
        QTest::qWait(50);
        desk.picture(u"sulit-%1"_s.arg(++looked, 2, 10, QChar(u'0')));
        CHECK(test::cutWords(desk.window()) == QStringList{});
        QTest::mouseClick(desk.button(u"Batal"_s), Qt::LeftButton);
    }
    REQUIRE(QTest::qWaitFor(isDone, 20'000));
    desk.picture(u"sulit-hasil"_s);
    auto* files = desk.window().findChild<QTableView*>(u"impor.hasil"_s);
    REQUIRE(files);
    CHECK(files->model()->rowCount() == paths.size());
}
