// SPDX-License-Identifier: GPL-3.0-or-later
// The month of an office from its list of people to the recap: files of three layouts, letters, candidates verified.
#include "core/organisation/office_repository.h"
#include "tests/support/ui/intake_desk.h"
#include "ui/widgets/grid.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

constexpr int patience = 30'000;
const QString officeName = u"Dinas Uji"_s;

struct Worker {
    QString nip;
    QString name;
};

/// Invented people. The number of each on the machine is the place here, from 1 on.
const std::vector<Worker> workers{{u"196911231994031004"_s, u"Wiradana Kelanamukti"_s}, {u"197605142003122007"_s, u"Sulistrini Parwatasari"_s},
                                  {u"198808092010101002"_s, u"Bimasakti Rangkuti Ladjamu"_s}, {u"199302172019032011"_s, u"Ni Made Ayunda Kertiwati"_s},
                                  {u"197009301998031005"_s, u"Yohanes Tambelangi"_s}, {u"198503152010011007"_s, u"Rahmadi Suluhbatin"_s}};

/// The first was away for three days without a reason, the second and third with a letter.
bool isAway(std::size_t worker, int day)
{
    return (worker == 0 && day >= 12 && day <= 14) || (worker == 1 && (day == 20 || day == 21)) || (worker == 2 && day == 27);
}

/// Some days of October 2026, each line written by `line`.
std::string october(int first, int last, const std::function<QString(std::size_t, QDate)>& line)
{
    QString text;
    for (QDate day(2026, 10, first); day <= QDate(2026, 10, last); day = day.addDays(1))
        for (std::size_t worker = 0; worker < workers.size() && day.dayOfWeek() <= 5; ++worker)
            if (!isAway(worker, day.day())) text += line(worker, day);
    return text.toStdString();
}

std::string machineLog(int first, int last)
{
    return october(first, last, [](std::size_t worker, QDate day) {
        const QString line = u"%1\t%2 %3\t1\t%4\t1\t0\n"_s;
        const QString pin = QString::number(worker + 1).rightJustified(9), date = day.toString(Qt::ISODate);
        return line.arg(pin, date, u"07:15:10"_s, u"0"_s) + line.arg(pin, date, u"16:35:20"_s, u"1"_s);
    });
}

std::string dailyReport(int first, int last)
{
    return "Emp No.;No. ID;NIK;Nama;Tanggal;Scan Masuk;Scan Pulang\n" + october(first, last, [](std::size_t worker, QDate day) {
               return u"%1;%1;;%2;%3;07.15;16.35\n"_s.arg(worker + 1).arg(workers[worker].name, day.toString(u"dd/MM/yyyy"_s));
           });
}

std::string officeList(int first, int last)
{
    return "Laporan Absensi\nOPD;Dinas Uji\n\nNo;NIP;Nama Pegawai;Tanggal;Jam Datang;Jam Pulang;Ket\n" + october(first, last, [](std::size_t worker, QDate day) {
               return u"1;'%1;%2;%3;07.15;16.35;\n"_s.arg(workers[worker].nip, workers[worker].name, day.toString(u"dd/MM/yyyy"_s));
           });
}

std::string peopleList()
{
    QString text = u"DAFTAR PEGAWAI DINAS UJI\nKeadaan per 1 Januari 2026\n\nNo;Nama;NIP;Jabatan;PIN\n"_s;
    for (std::size_t i = 0; i < workers.size(); ++i) text += u"%1;%2;'%3;Pelaksana;%1\n"_s.arg(i + 1).arg(workers[i].name, workers[i].nip);
    return text.toStdString();
}

std::string letterList(std::size_t worker, const QString& kind, const QString& days)
{
    return u"No;NIP;Nama;Jenis;Nomor Surat;Tanggal Mulai;Tanggal Selesai;Keterangan\n1;'%1;%2;%3;851/%4/2026;%5;\n"_s.arg(workers[worker].nip, workers[worker].name, kind)
        .arg(worker).arg(days).toStdString();
}

struct Clerk : test::IntakeDesk {
    bool settle()
    {
        return QTest::qWaitFor([&] { return !window().isBusy(); }, patience);
    }
    /// Writes the file in front; says its office where nothing in it does.
    void writeFile()
    {
        // The page is made when the first file comes.
        REQUIRE(QTest::qWaitFor([&] {
            const auto* box = window().findChild<QComboBox*>(u"intake.office"_s);
            return !window().isBusy() && button(u"Batal"_s) && box && box->isVisible();
        }, patience));
        auto* write = visible<QPushButton>(u"intake.write"_s);
        auto* office = visible<QComboBox>(u"intake.office"_s);
        REQUIRE(write);
        if (office->currentText().isEmpty()) {
            office->lineEdit()->setFocus();
            QTest::keyClicks(office->lineEdit(), officeName);
            QTest::keyClick(office->lineEdit(), Qt::Key_Return);
        }
        CHECK(office->currentText() == officeName);
        REQUIRE(QTest::qWaitFor([&] { return write->isEnabled(); }, patience));
        QTest::mouseClick(write, Qt::LeftButton);
        REQUIRE(settle());
    }
    ui::Grid& grid(const QString& name)
    {
        for (auto* found : window().findChildren<ui::Grid*>())
            if (found->isVisible() && found->view().accessibleName() == name) return *found;
        FAIL("no table in sight: " << name.toStdString());
        throw 0;
    }
    void clickInNextDialog(const QString& words)
    {
        QTimer::singleShot(0, &window(), [words] {
            const auto* dialog = QApplication::activeModalWidget();
            REQUIRE(dialog);
            for (auto* found : dialog->findChildren<QPushButton*>())
                if (found->text().trimmed() == words) return QTest::mouseClick(found, Qt::LeftButton);
            FAIL("no such button: " << words.toStdString());
        });
    }
    qint64 office()
    {
        const auto found = program.workspace()->store().read([&](storage::Session& session) { return organisation::OfficeRepository(session).named(officeName, QDate()); });
        REQUIRE(found);
        REQUIRE(*found);
        return (*found)->id->number();
    }
};

} // namespace

TEST_CASE("from a list of people and the files of a month to verified absences and the recap")
{
    Clerk clerk;
    clerk.drop({clerk.folder.file(u"daftar pegawai.csv"_s, peopleList())});
    clerk.writeFile();
    REQUIRE(clerk.waitFor(u"Buka OPD & Pegawai"_s));

    const auto& folder = clerk.folder;
    const QStringList files{folder.file(u"1_attlog.dat"_s, machineLog(1, 6)), folder.file(u"2_attlog.dat"_s, machineLog(7, 11)),
                            folder.file(u"harian 1.csv"_s, dailyReport(12, 16)), folder.file(u"harian 2.csv"_s, dailyReport(17, 20)),
                            folder.file(u"absensi 1.csv"_s, officeList(21, 25)), folder.file(u"absensi 2.csv"_s, officeList(26, 31)),
                            folder.file(u"surat cuti.csv"_s, letterList(1, u"Cuti Tahunan"_s, u"20/10/2026;21/10/2026"_s)),
                            folder.file(u"surat sakit.csv"_s, letterList(2, u"Sakit"_s, u"27/10/2026;27/10/2026"_s))};
    clerk.drop(files);
    for (const QString& file : files) {
        INFO(file.toStdString());
        clerk.writeFile();
    }
    REQUIRE(clerk.waitFor(u"Buka Kehadiran"_s));
    CHECK(clerk.visible<QTableView>(u"impor.hasil"_s)->model()->rowCount() == files.size());
    clerk.picture(u"perjalanan-1-hasil"_s);
    QTest::mouseClick(clerk.button(u"Buka Kehadiran"_s), Qt::LeftButton);
    CHECK(clerk.window().currentTarget().startsWith(u"kehadiran"_s));

    REQUIRE(clerk.window().goTo(u"kehadiran/%1/2026-10"_s.arg(clerk.office())));
    REQUIRE(clerk.settle());
    clerk.picture(u"perjalanan-2-matriks"_s);
    clerk.window().showTab(u"calon"_s);
    REQUIRE(clerk.settle());
    ui::Grid& candidates = clerk.grid(u"Calon tanpa keterangan"_s);
    REQUIRE(candidates.table().rowCount() == 1);
    CHECK(candidates.table().cell(0, candidates.table().columnIndex(u"hari"_s)).text == u"3"_s);
    candidates.view().setFocus();
    QTest::keyClick(&candidates.view(), Qt::Key_Space);
    clerk.picture(u"perjalanan-3-calon"_s);
    clerk.clickInNextDialog(u"Verifikasi"_s);
    CHECK(clerk.window().run(u"kehadiran.verify"_s));
    REQUIRE(clerk.settle());
    CHECK(candidates.table().cell(0, candidates.table().columnIndex(u"bulan"_s)).text == u"3"_s);

    const QString paper = folder.path(u"rekap.pdf"_s);
    clerk.prompts.places.push_back(paper);
    CHECK(clerk.window().run(u"kehadiran.recap"_s));
    REQUIRE(QTest::qWaitFor([&] { return clerk.window().run(u"kehadiran.pdf"_s); }, patience));
    CHECK(QTest::qWaitFor([&] { return QFileInfo(paper).size() > 10'000; }, patience));
    clerk.picture(u"perjalanan-4-rekap"_s);
}
