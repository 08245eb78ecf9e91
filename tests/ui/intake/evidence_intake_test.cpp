// SPDX-License-Identifier: GPL-3.0-or-later
// Files of people and attendance on their way through the assistant, with real keys and clicks.
#include "ui/intake/intake_page.h"

#include "core/exchange/workbook.h"
#include "tests/support/ui/intake_desk.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

constexpr int patience = 30'000;

QString dataFile(const QString& name)
{
    return QStringLiteral(TINJAU_SOURCE_DIR "/tests/data/attendance/") + name;
}

/// The assistant over files of evidence.
struct EvidenceDesk : test::IntakeDesk {
    QPushButton* write() { return window().findChild<QPushButton*>(u"intake.write"_s); }
    bool waitForWriting()
    {
        return QTest::qWaitFor([&] { return write() && write()->isVisible() && write()->isEnabled(); }, patience);
    }
    bool waitForOffice()
    {
        return QTest::qWaitFor([&] {
            auto* box = window().findChild<QComboBox*>(u"intake.office"_s);
            return box && box->isVisible() && button(u"Batal"_s);
        }, patience);
    }
    void typeOffice(const QString& name)
    {
        auto* box = visible<QComboBox>(u"intake.office"_s);
        box->lineEdit()->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), name);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    }
    void click(QAbstractButton* target)
    {
        REQUIRE(target);
        QTest::mouseClick(target, Qt::LeftButton);
        QApplication::processEvents();
    }
    bool waitForDone()
    {
        return QTest::qWaitFor([&] { return button(u"Impor berkas lain"_s) != nullptr; }, patience);
    }
};

} // namespace

TEST_CASE("punches of a machine are told their office by keys, written, and taken back")
{
    EvidenceDesk desk;
    desk.drop({dataFile(u"01_1_attlog.dat"_s)});
    REQUIRE(desk.waitForOffice());
    CHECK_FALSE(desk.write()->isEnabled());
    desk.picture(u"bukti-1-tanpa-opd"_s);
    desk.checkWalk();
    CHECK(desk.visible<QTableView>(u"impor.orang"_s)->model()->rowCount() == 5);

    desk.typeOffice(u"Dinas Uji"_s);
    REQUIRE(desk.waitForWriting());
    desk.picture(u"bukti-2-siap"_s);
    desk.checkWalk();
    REQUIRE(desk.tabTo(u"intake.write"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    REQUIRE(desk.waitFor(u"Buka Kehadiran"_s));
    CHECK(desk.window().sentence().contains(u"01_1_attlog.dat ditulis"_s));
    desk.picture(u"bukti-3-hasil"_s);
    desk.checkWalk();
    desk.click(desk.visible<QPushButton>(u"intake.undo"_s));
    CHECK(desk.window().sentence().contains(u"ditarik kembali"_s));

    desk.window().showTab(u"riwayat"_s);
    desk.picture(u"bukti-4-riwayat"_s);
    CHECK(desk.visible<QTableView>(u"impor.riwayat"_s)->model()->rowCount() > 0);
}

TEST_CASE("the same file a second time brings nothing new")
{
    EvidenceDesk desk;
    for (const bool isFirst : {true, false}) {
        desk.drop({dataFile(u"01_1_attlog.dat"_s)});
        REQUIRE(desk.waitForOffice());
        desk.typeOffice(u"Dinas Uji"_s);
        if (!isFirst) break;
        REQUIRE(desk.waitForWriting());
        desk.click(desk.write());
        REQUIRE(desk.waitForDone());
    }
    CHECK(QTest::qWaitFor([&] { return !desk.window().isBusy(); }, patience));
    CHECK_FALSE(desk.write()->isEnabled());
    desk.picture(u"bukti-5-sama"_s);
}

TEST_CASE("a list of people is compared, a line is unticked by Space, and the rest is written")
{
    EvidenceDesk desk;
    desk.drop({dataFile(u"15_daftar_pegawai.xlsx"_s)});
    REQUIRE(desk.waitForOffice());
    desk.typeOffice(u"Dinas Uji"_s);
    REQUIRE(desk.waitForWriting());
    const QString before = desk.write()->text();
    auto* lines = desk.visible<QTableView>(u"impor.daftar"_s);
    CHECK(lines->model()->rowCount() == 10);
    desk.window().activateWindow();
    lines->setFocus();
    int row = 0;
    while (row < lines->model()->rowCount() - 1 && lines->model()->index(row, 1).data(Qt::AccessibleTextRole).toString().contains(u"Tidak jelas"_s)) ++row;
    lines->setCurrentIndex(lines->model()->index(row, 0));
    QTest::keyClick(lines, Qt::Key_Space);
    QApplication::processEvents();
    CHECK(desk.write()->text() != before);
    desk.picture(u"bukti-6-daftar"_s);
    desk.checkWalk();
    desk.click(desk.write());
    REQUIRE(desk.waitFor(u"Buka OPD & Pegawai"_s));
    desk.click(desk.button(u"Buka OPD & Pegawai"_s));
    CHECK(desk.window().currentTarget().startsWith(u"opd"_s));
}

TEST_CASE("files of several layouts wait in a row, and each is taken back by itself")
{
    EvidenceDesk desk;
    const QStringList names{u"01_1_attlog.dat"_s, u"06_rekap_solution.xls"_s, u"10_rekap_agustus_FIX_(2).xlsx"_s, u"12_absensi_opd.csv"_s};
    QStringList paths;
    for (const QString& name : names) paths << dataFile(name);
    desk.drop(paths);
    for (int file = 0; file < names.size(); ++file) {
        INFO(names[file].toStdString());
        REQUIRE(desk.waitForOffice());
        CHECK(QTest::qWaitFor([&] { return !desk.window().isBusy(); }, patience));
        desk.typeOffice(u"Dinas Uji"_s);
        CHECK(QTest::qWaitFor([&] { return !desk.window().isBusy(); }, patience));
        // A code of the office with an unknown meaning is asked once.
        for (auto* radio : desk.window().findChildren<QRadioButton*>())
            if (radio->isVisible() && !desk.write()->isEnabled()) {
                QTest::mouseClick(radio, Qt::LeftButton, {}, QPoint(8, radio->height() / 2));
                QTest::qWait(200);
                break;
            }
        desk.picture(u"bukti-7-deret-%1"_s.arg(file));
        REQUIRE(desk.waitForWriting());
        desk.click(desk.write());
    }
    REQUIRE(desk.waitForDone());
    auto* files = desk.visible<QTableView>(u"impor.hasil"_s);
    REQUIRE(files->model()->rowCount() == names.size());
    desk.picture(u"bukti-8-hasil"_s);
    for (int row = 0; row < names.size(); ++row) {
        QTest::mouseClick(files->viewport(), Qt::LeftButton, {}, files->visualRect(files->model()->index(row, 0)).center());
        desk.click(desk.visible<QPushButton>(u"intake.undo"_s));
        CHECK(desk.window().sentence().contains(names[row]));
        CHECK(desk.window().sentence().contains(u"ditarik kembali"_s));
    }
}

TEST_CASE("a file goes back to its sender with its bad cells coloured")
{
    EvidenceDesk desk;
    const QString target = desk.folder.path(u"untuk pengirim.xlsx"_s);
    desk.prompts.places.push_back(target);
    desk.drop({dataFile(u"13_campur_tanggal.xlsx"_s)});
    REQUIRE(desk.waitForOffice());
    CHECK(QTest::qWaitFor([&] { return !desk.window().isBusy(); }, patience));
    desk.picture(u"bukti-9-kembalikan"_s);
    desk.click(desk.visible<QPushButton>(u"intake.return"_s));
    CHECK(desk.prompts.asked.contains(u"intake.return"_s));
    REQUIRE(QTest::qWaitFor([&] { return desk.window().sentence().contains(u"untuk pengirim.xlsx"_s); }, patience));
    CHECK(QFileInfo(target).size() > 0);
    CHECK(exchange::openWorkbook(target));
}

TEST_CASE("a file over its source is refused and leaves the source as it was")
{
    EvidenceDesk desk;
    const QString source = desk.folder.path(u"kiriman.xlsx"_s);
    REQUIRE(QFile::copy(dataFile(u"13_campur_tanggal.xlsx"_s), source));
    const qint64 size = QFileInfo(source).size();
    desk.prompts.places.push_back(source);
    desk.drop({source});
    REQUIRE(desk.waitForOffice());
    CHECK(QTest::qWaitFor([&] { return !desk.window().isBusy(); }, patience));
    const QString before = desk.window().sentence();
    desk.click(desk.visible<QPushButton>(u"intake.return"_s));
    CHECK(QTest::qWaitFor([&] { return desk.window().sentence() != before; }, patience));
    CHECK(QFileInfo(source).size() == size);
}
