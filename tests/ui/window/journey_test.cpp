// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of a clerk, with real events on real dialogs: first start, training data, a file, a decision, writing,
// the result, an exclusion, a PDF, and everything taken back. Once by mouse, once without it.
#include "app/window/program.h"
#include "core/organisation/office_repository.h"
#include "core/survey/survey_repository.h"
#include "tests/support/scratch_file.h"
#include "tests/support/text.h"
#include "tests/support/ui/training_file.h"
#include "ui/papers/issue_dialog.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/page_header.h"
#include "ui/shell/rail.h"
#include "ui/widgets/grid.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

constexpr int patience = 20'000;

/// Twelve forms on a scale of five; the fifth and the ninth are straight lines.
QByteArray answers(const QString& office)
{
    QByteArray text = u"Unit Pelayanan;: %1\nPeriode;: Semester II Tahun 2026\n\n"
                      "No;Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Sarana\n"_s.arg(office).toUtf8();
    const char* rows[] = {"5;4;4;5;4;5;5;4;4", "3;3;4;5;3;4;4;3;3", "4;4;4;5;4;4;5;4;4", "4;5;3;4;4;4;5;3;4", "3;3;3;3;3;3;3;3;3", "5;5;4;5;4;5;5;4;5",
                          "4;3;4;5;4;4;4;4;3", "5;4;5;5;4;5;4;4;4", "4;4;4;4;4;4;4;4;4", "3;4;4;5;3;4;5;4;4", "4;4;5;5;4;5;5;5;4", "5;4;4;4;4;3;5;4;4"};
    int number = 0;
    for (const char* row : rows) text += QByteArray::number(++number) + ';' + row + '\n';
    return text;
}

struct Clerk {
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 25)};
    ui::MemoryUiSettings settings;
    window::Program program{{.application = *qApp, .settings = settings, .clock = clock, .rules = *rules::RuleBook::shipped(), .actor = u"Rini Contoh"_s,
                             .places = {folder.filePath(u"data.tinjau"_s), folder.filePath(u"latihan.tinjau"_s)}}};
    QString file = folder.filePath(u"jawaban dinas.csv"_s), pdf = folder.filePath(u"laporan.pdf"_s);
    qint64 surveysBefore = 0;

    Clerk()
    {
        program.start({});
        show();
    }
    ui::MainWindow& window() { return program.window(); }
    void show()
    {
        window().resize(1366, 768);
        window().show();
        window().activateWindow();
        QApplication::processEvents();
    }
    /// The training data are open now: a file for one of its offices.
    void makeFile()
    {
        show();
        const auto offices = program.workspace()->store().read([&](storage::Session& session) { return organisation::OfficeRepository(session).all(clock.today()); });
        REQUIRE(offices);
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(answers(offices->back().name));
        surveysBefore = surveys();
    }
    qint64 surveys()
    {
        const auto lines = program.workspace()->store().read([](storage::Session& session) { return survey::SurveyRepository(session).list(); });
        return lines ? static_cast<qint64>(lines->size()) : -1;
    }
    qint64 excluded()
    {
        const auto lines = program.workspace()->store().read([](storage::Session& session) { return survey::SurveyRepository(session).list(); });
        REQUIRE(lines);
        for (const auto& line : *lines)
            if (window().currentTarget().section(u'/', 1, 1) == QString::number(line.survey.id->number())) return line.excluded;
        return -1;
    }
    bool waitUntil(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, patience); }

    template <typename Kind = QAbstractButton>
    Kind* seen(const QString& words)
    {
        for (auto* found : window().findChildren<Kind*>())
            if (found->isVisible() && found->isEnabled() && (found->text().trimmed() == words || found->text().startsWith(words + u' ') || found->accessibleName() == words)) return found;
        return nullptr;
    }
    bool hasFocus(const QString& words)
    {
        const auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        return button && (button->text().trimmed().startsWith(words) || button->accessibleName().startsWith(words));
    }
    ui::Grid& grid(const QString& name)
    {
        for (auto* found : window().findChildren<ui::Grid*>())
            if (found->isVisible() && found->view().accessibleName() == name) return *found;
        FAIL("no table in sight: " << name.toStdString());
        throw 0;
    }
    /// Into the folder that TINJAU_PICTURES names, to be looked at.
    void picture(const QString& name)
    {
        for (int pass = 0; pass < 3; ++pass) QApplication::processEvents();
        if (const QString place = qEnvironmentVariable("TINJAU_PICTURES"); !place.isEmpty()) window().grab().save(place + u'/' + name + u".png"_s);
    }
    /// Does this in the dialog that comes next, and waits there for it.
    template <typename Dialog>
    void inNextDialog(std::function<void(Dialog&)> act)
    {
        auto* timer = new QTimer(&window());
        QObject::connect(timer, &QTimer::timeout, &window(), [timer, act] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            timer->stop();
            timer->deleteLater();
            dialog->activateWindow();
            act(*dialog);
        });
        timer->start(20);
    }
    /// Types this path into the next file dialog, and presses Enter until it takes it: its list of proposals may
    /// swallow a key while the folder is still being read.
    void inNextFileDialog(const QString& path)
    {
        const QString typing = u"typing a path"_s;
        waitUntil([&] { return !window().findChild<QTimer*>(typing); }); // else it goes on in this dialog
        auto* timer = new QTimer(&window());
        timer->setObjectName(typing);
        QObject::connect(timer, &QTimer::timeout, &window(), [timer, path, ticks = 0]() mutable {
            // It warns of a name that it took too early; then the name is typed anew.
            if (auto* warning = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) return warning->reject();
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog && ticks == 0) return;
            if (!dialog) return timer->deleteLater();
            if (++ticks > 100) return dialog->reject(); // never hangs
            auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
            if (name->text() == path) return QTest::keyClick(name, Qt::Key_Return);
            name->setFocus();
            name->selectAll();
            QTest::keyClicks(name, path);
        });
        timer->start(50);
    }
};

struct Mouse : Clerk {
    bool click(const QString& words)
    {
        if (!waitUntil([&] { return seen(words) != nullptr; })) return false;
        auto* button = seen(words);
        QTest::mouseClick(button, Qt::LeftButton, {}, qobject_cast<QRadioButton*>(button) ? QPoint(8, button->height() / 2) : button->rect().center());
        QApplication::processEvents();
        return true;
    }
    bool clickTab(const QString& words)
    {
        for (auto* tab : window().findChildren<ui::TabButton*>())
            if (tab->isVisible() && tab->accessibleName().startsWith(words)) {
                QTest::mouseClick(tab, Qt::LeftButton);
                QApplication::processEvents();
                return true;
            }
        return false;
    }
    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QDropEvent event(QPointF(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
    }
    bool clickRail(const QString& words)
    {
        auto* entry = seen<ui::RailEntry>(words);
        if (entry) QTest::mouseClick(entry, Qt::LeftButton);
        QApplication::processEvents();
        return entry != nullptr;
    }
    static void clickIn(QDialog& dialog, const QString& words)
    {
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->text().trimmed() == words) return QTest::mouseClick(button, Qt::LeftButton);
    }
    bool says(const QString& words)
    {
        return waitUntil([&] { return window().sentence().contains(words); });
    }
    void clickCell(const QString& table, int row, int column)
    {
        ui::GridView& view = grid(table).view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(row, column)).center());
        QApplication::processEvents();
    }
};

struct Keyboard : Clerk {
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        // Offscreen nobody gives the window the keyboard back when a dialog has closed.
        if (!QApplication::focusWidget()) {
            window().activateWindow();
            QApplication::processEvents();
        }
        QWidget* to = QApplication::focusWidget() ? QApplication::focusWidget() : &window();
        QTest::keyClick(to, static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }
    /// Presses Tab until this button has the focus; tables are left with Ctrl+Tab.
    bool tabTo(const QString& words)
    {
        for (int step = 0; step < 120 && !hasFocus(words); ++step)
            press(Qt::Key_Tab, QApplication::focusWidget() && QApplication::focusWidget()->inherits("QTableView") ? Qt::ControlModifier : Qt::NoModifier);
        if (!hasFocus(words)) UNSCOPED_INFO("the focus is at " << describe(QApplication::focusWidget()));
        return hasFocus(words);
    }
    static std::string describe(const QWidget* widget)
    {
        if (!widget) return QApplication::activeWindow() ? "nothing, in " + std::string(QApplication::activeWindow()->metaObject()->className()) : "nothing, no window is active";
        return std::string(widget->metaObject()->className()) + " “" + widget->accessibleName().toStdString() + "” in " + widget->window()->metaObject()->className();
    }
};

} // namespace

TEST_CASE("from the first start to the report and back, by mouse")
{
    Mouse clerk;
    REQUIRE(clerk.click(u"Buka latihan"_s));
    REQUIRE(clerk.waitUntil([&] { return clerk.program.workspace() != nullptr; }));
    clerk.makeFile();

    clerk.drop(clerk.file);
    CHECK(clerk.window().currentTarget() == u"impor"_s);
    REQUIRE(clerk.click(u"Linear: 1 + (x − 1) × 3/4 (disarankan)"_s));
    REQUIRE(clerk.click(u"Tulis 12 baris"_s));
    REQUIRE(clerk.click(u"Buka survei"_s));
    CHECK(clerk.surveys() == clerk.surveysBefore + 1);
    CHECK(clerk.window().currentTarget().startsWith(u"skm/"_s));

    REQUIRE(clerk.clickTab(u"Mutu data"_s));
    clerk.clickCell(u"Tanda mutu jawaban"_s, 0, 2);
    clerk.inNextDialog<ui::TextDialog>([&](ui::TextDialog& dialog) {
        auto* reason = dialog.findChild<QLineEdit*>();
        QTest::mouseClick(reason, Qt::LeftButton);
        QTest::keyClicks(reason, u"diisi petugas, bukan pemohon"_s);
        Mouse::clickIn(dialog, u"Kecualikan"_s);
    });
    REQUIRE(clerk.click(u"Kecualikan …"_s));
    CHECK(clerk.excluded() > 0);

    REQUIRE(clerk.clickTab(u"Laporan"_s));
    REQUIRE(clerk.waitUntil([&] { return clerk.seen(u"Simpan PDF"_s) != nullptr; }));
    clerk.inNextFileDialog(clerk.pdf);
    REQUIRE(clerk.click(u"Simpan PDF"_s));
    REQUIRE(clerk.waitUntil([&] { return QFileInfo(clerk.pdf).size() > 10'000; }));

    REQUIRE(clerk.click(u"Urungkan"_s));
    CHECK(clerk.excluded() == 0);
    REQUIRE(clerk.click(u"Urungkan"_s));
    CHECK(clerk.surveys() == clerk.surveysBefore);
}

TEST_CASE("from the first start to the report and back, without a mouse")
{
    Keyboard clerk;
    REQUIRE(clerk.tabTo(u"Buka latihan"_s));
    clerk.press(Qt::Key_Space);
    REQUIRE(clerk.waitUntil([&] { return clerk.program.workspace() != nullptr; }));
    clerk.makeFile();

    clerk.inNextFileDialog(clerk.file);
    clerk.press(Qt::Key_I, Qt::ControlModifier);
    REQUIRE(clerk.waitUntil([&] { return clerk.seen(u"Linear: 1 + (x − 1) × 3/4 (disarankan)"_s) != nullptr; }));
    REQUIRE(clerk.tabTo(u"Linear"_s));
    clerk.press(Qt::Key_Space);
    REQUIRE(clerk.waitUntil([&] { return clerk.seen(u"Tulis 12 baris"_s) != nullptr; }));
    REQUIRE(clerk.tabTo(u"Tulis 12 baris"_s));
    clerk.press(Qt::Key_Space);
    REQUIRE(clerk.waitUntil([&] { return clerk.seen(u"Buka survei"_s) != nullptr; }));
    CHECK(clerk.surveys() == clerk.surveysBefore + 1);
    REQUIRE(clerk.tabTo(u"Buka survei"_s));
    clerk.press(Qt::Key_Space);
    REQUIRE(clerk.window().currentTarget().startsWith(u"skm/"_s));

    // Hasil → Responden → Mutu data
    clerk.press(Qt::Key_PageDown, Qt::ControlModifier);
    clerk.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(clerk.window().currentPage()->currentTab() == u"mutu"_s);
    clerk.inNextDialog<ui::TextDialog>([&](ui::TextDialog&) {
        QTest::keyClicks(QApplication::focusWidget(), u"diisi petugas, bukan pemohon"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    });
    REQUIRE(clerk.tabTo(u"Kecualikan"_s));
    clerk.press(Qt::Key_Space);
    CHECK(clerk.excluded() > 0);

    clerk.press(Qt::Key_PageDown, Qt::ControlModifier);
    clerk.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(clerk.window().currentPage()->currentTab() == u"laporan"_s);
    REQUIRE(clerk.waitUntil([&] { return clerk.seen(u"Simpan PDF"_s) != nullptr; }));
    clerk.inNextFileDialog(clerk.pdf);
    REQUIRE(clerk.tabTo(u"Simpan PDF"_s));
    clerk.press(Qt::Key_Space);
    REQUIRE(clerk.waitUntil([&] { return QFileInfo(clerk.pdf).size() > 10'000; }));

    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(clerk.excluded() == 0);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(clerk.surveys() == clerk.surveysBefore);
    CHECK(clerk.window().sentence().contains(u"Mengimpor jawaban"_s));
}

TEST_CASE("a report is issued, revised under its number, and the first PDF is told to be outdated")
{
    Mouse clerk;
    REQUIRE(clerk.click(u"Buka latihan"_s));
    REQUIRE(clerk.waitUntil([&] { return clerk.program.workspace() != nullptr; }));
    clerk.show();
    const QStringList targets = clerk.window().walk().filter(QRegularExpression(u"^skm/\\d+$"_s));
    REQUIRE_FALSE(targets.isEmpty());
    REQUIRE(clerk.window().goTo(targets.front()));
    REQUIRE(clerk.clickTab(u"Laporan"_s));
    QString number;
    clerk.inNextDialog<ui::IssueDialog>([&](ui::IssueDialog& dialog) {
        number = dialog.draft().number; // is proposed
        Mouse::clickIn(dialog, u"Terbitkan"_s);
    });
    REQUIRE(clerk.click(u"Terbitkan …"_s));
    REQUIRE(clerk.says(u"terbit dengan nomor "_s + number));

    REQUIRE(clerk.clickRail(u"Laporan"_s));
    clerk.clickCell(u"Daftar naskah"_s, 0, 1);
    clerk.picture(u"naskah-1-terbit"_s);
    clerk.inNextFileDialog(clerk.pdf);
    REQUIRE(clerk.click(u"Simpan PDF"_s));
    REQUIRE(clerk.waitUntil([&] { return QFileInfo(clerk.pdf).size() > 10'000; }));
    const auto verify = [&](const QString& path) {
        clerk.inNextFileDialog(path);
        return clerk.click(u"Periksa sebuah PDF …"_s);
    };
    REQUIRE(verify(clerk.pdf));
    CHECK(clerk.says(u"laporan.pdf asli: sama persis dengan naskah nomor "_s + number));

    clerk.inNextDialog<ui::QuestionDialog>([&](ui::QuestionDialog& dialog) { Mouse::clickIn(dialog, u"Buka survei"_s); });
    REQUIRE(clerk.click(u"Buka untuk revisi …"_s));
    CHECK(clerk.waitUntil([&] { return clerk.window().currentTarget() == targets.front(); }));
    REQUIRE(clerk.clickRail(u"Laporan"_s));
    clerk.clickCell(u"Daftar naskah"_s, 0, 1);
    int revision = 0;
    clerk.inNextDialog<ui::IssueDialog>([&](ui::IssueDialog& dialog) {
        revision = dialog.draft().revision;
        Mouse::clickIn(dialog, u"Terbitkan"_s); // without a reason it stays open
        CHECK(dialog.isVisible());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"reason"_s), u"satu jawaban dikecualikan"_s);
        Mouse::clickIn(dialog, u"Terbitkan"_s);
    });
    REQUIRE(clerk.click(u"Terbitkan …"_s));
    REQUIRE(clerk.says(u"terbit dengan nomor "_s + number));
    CHECK(revision == 1);
    clerk.clickCell(u"Daftar naskah"_s, 0, 1);
    clerk.picture(u"naskah-2-revisi"_s);

    REQUIRE(verify(clerk.pdf));
    CHECK(clerk.says(u"laporan.pdf asli, tetapi sudah digantikan: yang berlaku ialah nomor %1 revisi ke-1."_s.arg(number)));
    CHECK(clerk.grid(u"Daftar naskah"_s).currentSourceRow() == 1); // the verified paper is shown
    clerk.picture(u"naskah-3-digantikan"_s);
    clerk.clickCell(u"Daftar naskah"_s, 0, 1);
    clerk.pdf = clerk.folder.filePath(u"revisi.pdf"_s);
    clerk.inNextFileDialog(clerk.pdf);
    REQUIRE(clerk.click(u"Simpan PDF"_s));
    REQUIRE(clerk.waitUntil([&] { return QFileInfo(clerk.pdf).size() > 10'000; }));
    REQUIRE(verify(clerk.pdf));
    CHECK(clerk.says(u"revisi.pdf asli: sama persis"_s));
}

TEST_CASE("from nothing to the report of a real file")
{
    const QString real = qEnvironmentVariable("TINJAU_CORPUS") + u"/corpus/real/skm_dpmptsp_2020.xls"_s;
    if (!QFile::exists(real)) {
        WARN("TINJAU_CORPUS names no folder with this file: not tried");
        return;
    }
    Mouse clerk;
    const auto fieldNamed = [&](const QString& name) -> QLineEdit* {
        for (auto* field : clerk.window().findChildren<QLineEdit*>())
            if (field->isVisible() && (field->accessibleName() == name || (field->parentWidget() && field->parentWidget()->accessibleName() == name))) return field;
        return nullptr;
    };
    const auto typeInto = [&](const QString& name, const QString& text) {
        // A page may still be read behind a job; "Batal" of the status bar is no sign of it.
        REQUIRE(clerk.waitUntil([&] { return fieldNamed(name) != nullptr; }));
        QLineEdit* field = fieldNamed(name);
        field->setFocus();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Tab);
        QApplication::processEvents();
    };
    REQUIRE(clerk.click(u"Mulai"_s));
    typeInto(u"Nama kabupaten atau kota"_s, u"Kabupaten Contoh"_s);
    typeInto(u"OPD atau bagian"_s, u"Bagian Organisasi"_s);
    typeInto(u"Tempat penandatanganan"_s, u"Contoh"_s);
    REQUIRE(clerk.click(u"Buat berkas"_s));
    REQUIRE(clerk.waitUntil([&] { return clerk.program.workspace() != nullptr; }));
    clerk.show();
    clerk.picture(u"coba-1-beranda"_s);
    for (const QString& page : clerk.window().pageIds()) CHECK(clerk.window().goTo(page)); // an empty file has every page
    clerk.show();
    REQUIRE(clerk.window().goTo(u"beranda"_s));
    clerk.drop(real);
    typeInto(u"OPD"_s, u"Dinas Penanaman Modal Contoh"_s);
    clerk.waitUntil([&] { return !clerk.window().isBusy(); });
    QComboBox* period = nullptr;
    for (auto* box : clerk.window().findChildren<QComboBox*>(u"period"_s))
        if (box->isVisible()) period = box;
    REQUIRE(period);
    period->setFocus();
    for (int step = 0; step < 40 && period->currentText() != u"Tahun 2020"_s; ++step) QTest::keyClick(period, Qt::Key_Down);
    REQUIRE(period->currentText() == u"Tahun 2020"_s);
    QTest::keyClick(period, Qt::Key_Tab);
    REQUIRE(clerk.click(u"U8 Pengaduan, U9 Sarana"_s));
    clerk.waitUntil([&] { return !clerk.window().isBusy(); });
    CHECK(period->currentText() == u"Tahun 2020"_s);
    clerk.picture(u"coba-2-impor"_s);
    REQUIRE(clerk.click(u"Tulis 401 baris"_s));
    REQUIRE(clerk.click(u"Buka survei"_s));
    clerk.picture(u"coba-3-hasil"_s);
    REQUIRE(clerk.clickTab(u"Laporan"_s));
    REQUIRE(clerk.waitUntil([&] { return clerk.seen(u"Simpan PDF"_s) != nullptr; }));
    clerk.picture(u"coba-4-laporan"_s);
    clerk.inNextFileDialog(clerk.pdf);
    REQUIRE(clerk.click(u"Simpan PDF"_s));
    REQUIRE(clerk.waitUntil([&] { return QFileInfo(clerk.pdf).size() > 10'000; }));
    REQUIRE(clerk.window().goTo(u"laporan"_s)); // drafts only
    CHECK(clerk.window().currentTarget() == u"laporan"_s);
}
