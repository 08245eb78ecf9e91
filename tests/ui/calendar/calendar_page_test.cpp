// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_repository.h"
#include "tests/support/text.h"
#include "tests/support/ui/schedule_data.h"
#include "tests/support/ui/scripted_prompts.h"
#include "ui/base/ui_settings.h"
#include "ui/calendar/amendment_dialog.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/local_day_dialog.h"
#include "ui/calendar/year_view.h"
#include "ui/widgets/form.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::ui;

namespace {

/// A calendar of 2026 that makes 18 August 2026 free.
constexpr auto amended = R"({"id": "KALENDER-2026", "title": "Kalender 2026", "kind": "work-calendar", "valid_from": "2026-01-01",
    "valid_to": "2026-12-31", "source": {"regulation": "SKB contoh 9/2026", "article": ""}, "confidence": "one-source", "examples": [],
    "year": 2026, "version": 2, "amendments": [],
    "days": [{"date": "2026-08-18", "name": "Cuti Bersama contoh", "kind": "joint-leave", "source": "SKB contoh 9/2026"}], "withdrawn": []})";

struct ShownCalendar {
    test::NewFile file;
    Workspace workspace{file.open(), file.rules, file.clock};
    JobRunner jobs;
    std::unique_ptr<test::ScriptedPrompts> prompts = std::make_unique<test::ScriptedPrompts>();
    MemoryUiSettings settings;
    QStringList said;
    CalendarPage page{workspace, jobs, *prompts, settings};

    ShownCalendar()
    {
        test::fillSchedules(workspace.store());
        QObject::connect(&page, &Page::said, [this](const QString& sentence) { said << sentence; });
        page.resize(1150, 600);
        page.setVisible(true);
        page.arrive();
        page.activateWindow();
        QApplication::processEvents();
    }
    YearView& year() { return *page.findChild<YearView*>(); }
    void press(const QString& name)
    {
        auto* button = page.findChild<QAbstractButton*>(name);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }
    /// Does something with the next dialog, which holds its caller until it is gone.
    template <typename Dialog>
    void answer(std::function<void(Dialog&)> act)
    {
        QTimer::singleShot(0, &page, [act] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            act(*dialog);
        });
    }
    std::vector<calendar::LocalDay> localDays()
    {
        return workspace.store().read([](storage::Session& session) { return calendar::CalendarRepository(session).localDays(); }).value();
    }
};

void pressVerb(QDialog& dialog, const QString& words)
{
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text().trimmed() == words) return QTest::mouseClick(button, Qt::LeftButton);
    FAIL("no button " << words.toStdString());
}

} // namespace

TEST_CASE("arrows go through the days of the year, and Mengapa? follows", "[calendar]")
{
    ShownCalendar shown;
    shown.year().setFocus();
    CHECK(shown.page.explanation().title == u"25 November 2026"_s);
    QTest::keyClick(&shown.year(), Qt::Key_Right);
    CHECK(shown.page.explanation().title == u"26 November 2026"_s);
    QTest::keyClick(&shown.year(), Qt::Key_Down);
    QTest::keyClick(&shown.year(), Qt::Key_Home);
    CHECK(shown.page.explanation().title == u"1 Desember 2026"_s);
    QTest::keyClick(&shown.year(), Qt::Key_PageUp);
    CHECK(shown.page.explanation().title == u"1 November 2026"_s);
    QTest::mouseClick(&shown.year(), Qt::LeftButton, {}, shown.year().dayRect(QDate(2026, 8, 17)).center());
    CHECK(shown.page.explanation().toPlainText().contains(u"SKB 1497/2025"_s));
    CHECK(shown.year().accessibleDescription().contains(u"libur nasional"_s));
}

TEST_CASE("the year that has no calendar says so instead of counting", "[calendar]")
{
    ShownCalendar shown;
    for (int i = 0; i < 2; ++i) shown.press(u"calendar.next"_s);
    CHECK(shown.page.explanation().toPlainText().contains(u"Tahun 2028 belum punya kalender"_s));
    shown.press(u"calendar.before"_s);
    CHECK_FALSE(shown.page.explanation().toPlainText().contains(u"belum punya kalender"_s));
}

TEST_CASE("a local free day is added with its decree, changed, withdrawn and undone", "[calendar]")
{
    ShownCalendar shown;
    shown.answer<LocalDayDialog>([](LocalDayDialog& dialog) {
        auto* form = dialog.findChild<Form*>();
        form->setValue(u"day"_s, u"2026-10-12"_s);
        QTest::keyClicks(form->field(u"name"_s), u"Pemungutan suara ulang"_s);
        pressVerb(dialog, u"Tambah"_s);
        CHECK(form->error(u"decree"_s).startsWith(u"Isi keputusan"_s));
        QTest::keyClicks(form->field(u"decree"_s), u"Kep. KPU contoh 5/2026"_s);
        pressVerb(dialog, u"Tambah"_s);
    });
    shown.press(u"calendar.add"_s);
    REQUIRE(shown.localDays().size() == 2);
    CHECK(shown.localDays()[1].name == u"Pemungutan suara ulang"_s);
    CHECK(shown.page.explanation().toPlainText().contains(u"Kep. KPU contoh 5/2026"_s));

    REQUIRE(shown.workspace.undo());
    CHECK(shown.localDays().size() == 1);
}

TEST_CASE("an amended calendar shows what it changes before it counts", "[calendar]")
{
    ShownCalendar shown;
    const QString path = shown.file.folder.filePath(u"kalender-2026.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(amended);
    file.close();
    int changedDays = 0, changedStatuses = 0;
    shown.answer<AmendmentDialog>([&](AmendmentDialog& dialog) {
        REQUIRE(QTest::qWaitFor([&] { return shown.jobs.isIdle(); }, 30'000));
        for (auto* view : dialog.findChildren<QAbstractItemView*>()) {
            if (view->accessibleName() == u"Hari yang berubah") changedDays = view->model()->rowCount();
            if (view->accessibleName() == u"Status yang berubah") changedStatuses = view->model()->rowCount();
        }
        pressVerb(dialog, u"Pasang kalender ini"_s);
    });
    CHECK(shown.page.takeFiles({path}));
    CHECK(changedDays > 25); // the file has a single free day
    CHECK(changedStatuses > 0);
    CHECK(shown.page.explanation().toPlainText().contains(u"berkas daerah, versi 2"_s));
    CHECK(shown.page.takeFiles({path})); // a second time its version is not above
    CHECK(shown.said.last().contains(u"version"_s));
}

TEST_CASE("tables of the calendar keep the promises of models", "[calendar]")
{
    RowModel<FreeDayRow> days(freeDayFields());
    RowModel<DayChangeRow> changes(dayChangeFields());
    const QAbstractItemModelTester first(&days, QAbstractItemModelTester::FailureReportingMode::Fatal), second(&changes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    days.show({{{QDate(2026, 8, 17), u"Proklamasi"_s, calendar::HolidayKind::National, u"SKB"_s}, {}, {}}, {{QDate(2026, 9, 8), u"Hari jadi"_s, calendar::HolidayKind::Local, u"Kep."_s}, u"batal"_s, {}}});
    changes.show({{{QDate(2026, 8, 18), {}, calendar::Holiday{QDate(2026, 8, 18), u"Cuti"_s, calendar::HolidayKind::JointLeave, u"SKB"_s}, false, true}}});
    CHECK(days.cell(0, 1).mark.text == u"N"_s);
    CHECK(days.cell(1, 1).mark.spoken == u"dicabut"_s);
    CHECK(changes.cell(0, 2).text == u"cuti bersama: Cuti, Ramadan"_s);
}
