// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_store.h"
#include "tests/support/text.h"
#include "tests/support/ui/attendance_store.h"
#include "ui/attendance/candidate_model.h"
#include "ui/attendance/coverage_model.h"
#include "ui/attendance/matrix_heads.h"
#include "ui/attendance/month_model.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::ui;

namespace {

using attendance::DayResult;
using attendance::DayStatus;
using attendance::StatusReason;
using Mode = QAbstractItemModelTester::FailureReportingMode;

struct October {
    tests::MemoryStore store;
    tests::AttendanceOffice made = tests::fillOctober(*store);
    std::shared_ptr<const attendance::OfficeMonth> month
        = std::make_shared<const attendance::OfficeMonth>(attendance::officeMonth(*store, made.office, QDate(2026, 10, 1), QDate(2026, 11, 25)).value());
};

DayResult day(DayStatus status, StatusReason reason = StatusReason::None, const QString& code = {})
{
    DayResult result;
    result.status = status;
    result.reason = reason;
    result.letterCode = code;
    return result;
}

QStringList namesOf(const MonthModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) names << model.headerData(row, Qt::Vertical).toString();
    return names;
}

} // namespace

TEST_CASE("the sign of a day has letters that survive without colour, and only exceptions have a form", "[attendance-ui]")
{
    using Fill = CellMark::Fill;
    const auto [result, letters, fill] = GENERATE(table<DayResult, const char*, Fill>({
        {day(DayStatus::Present), "H", Fill::Bare},
        {day(DayStatus::Late), "T", Fill::Flag},
        {day(DayStatus::LeftEarly), "PC", Fill::Flag},
        {day(DayStatus::PresentIncomplete), "LK", Fill::Flag},
        {day(DayStatus::Excused, StatusReason::None, QStringLiteral("DL")), "DL", Fill::Soft},
        {day(DayStatus::Excused, StatusReason::None, QStringLiteral("CT")), "C", Fill::Soft},
        {day(DayStatus::Excused, StatusReason::None, QStringLiteral("CS")), "S", Fill::Soft},
        {day(DayStatus::Excused, StatusReason::None, QStringLiteral("IZN")), "I", Fill::Soft},
        {day(DayStatus::UnexcusedAbsence, StatusReason::Candidate), "TK*", Fill::Outline},
        {day(DayStatus::UnexcusedAbsence, StatusReason::Verified), "TK", Fill::Solid},
        {day(DayStatus::Undetermined, StatusReason::CoverageNone), "?", Fill::Hatched},
        {day(DayStatus::Undetermined, StatusReason::NotOver), "·", Fill::Bare},
        {day(DayStatus::NotScheduled, StatusReason::RestAfterDuty), "LP", Fill::Bare},
    }));
    const CellMark mark = dayMark(result);
    CHECK(mark.text == QString::fromUtf8(letters));
    CHECK(mark.fill == fill);
    CHECK_FALSE(mark.spoken.isEmpty());
}

TEST_CASE("a day off has no sign, unless somebody punched", "[attendance-ui]")
{
    DayResult result = day(DayStatus::NonWorkingDay, StatusReason::Weekend);
    CHECK(dayMark(result).kind == CellMark::Kind::None);
    result.flags.set(attendance::DayFlag::PresentOnFreeDay);
    CHECK(dayMark(result).text == u"•"_s);
}

TEST_CASE("people stand under their unit, with their days and sums", "[attendance-ui]")
{
    const October october;
    MonthModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.show(october.month);
    REQUIRE(model.rowCount() == 15 + 3);
    CHECK(model.columnCount() == 31 + monthTotals);
    CHECK(model.isGroup(0));
    CHECK(model.groupTitle(0) == u"Bidang Angkutan"_s);
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
    const int hamid = model.rowOf(october.made.people[7]);
    CHECK(model.headerData(hamid, Qt::Vertical).toString() == u"Hamid Rerung"_s);
    CHECK(model.mark(hamid, 20).text == u"TK*"_s);
    CHECK(model.totalText(hamid, MonthTotal::Absent) == u"4*"_s);
    CHECK(model.totalText(hamid, MonthTotal::Present) == u"18"_s);
    CHECK(model.totalText(model.rowOf(october.made.people[4]), MonthTotal::Absent) == u"6"_s);
    CHECK(model.index(hamid, 20).data(Qt::AccessibleTextRole).toString() == u"Hamid Rerung, Rabu, 21 Oktober 2026: calon tanpa keterangan"_s);
    CHECK(model.count(isCandidate) == 4);
    model.show(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("another order makes one list, the greatest first, and back to the units", "[attendance-ui]")
{
    const October october;
    MonthModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.show(october.month);
    model.setOrder(MonthOrder::Absent);
    CHECK(namesOf(model).first(3) == QStringList{u"Arman Salim Patuju"_s, u"Hamid Rerung"_s, u"Agus Salim Wondo"_s});
    model.setOrder(MonthOrder::Absent);
    CHECK(namesOf(model).last() == u"Arman Salim Patuju"_s);
    model.setOrder(MonthOrder::Share);
    CHECK(namesOf(model).first() == u"Arman Salim Patuju"_s);
    model.setOrder(MonthOrder::Name);
    CHECK(namesOf(model).first() == u"Agus Salim Wondo"_s);
    model.setOrder(MonthOrder::Unit);
    CHECK(model.rowCount() == 18);
}

TEST_CASE("the filter finds parts of names and of the NIP, and hides empty units", "[attendance-ui]")
{
    const October october;
    MonthModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.show(october.month);
    model.setFilter(u"  salim "_s);
    CHECK(namesOf(model) == QStringList{u"Bidang Angkutan"_s, u"Arman Salim Patuju"_s, u"Sekretariat"_s, u"Agus Salim Wondo"_s});
    CHECK(model.shownPeople() == 2);
    model.setFilter(u"1072"_s);
    CHECK(namesOf(model).last() == u"Hamid Rerung"_s);
    model.setFilter(u"tidak ada"_s);
    CHECK(model.rowCount() == 0);
    model.setFilter({});
    CHECK(model.rowCount() == 18);
}

TEST_CASE("the next candidate comes in reading order and around the end", "[attendance-ui]")
{
    const October october;
    MonthModel model;
    model.show(october.month);
    const int hamid = model.rowOf(october.made.people[7]);
    CHECK(model.nextCell(-1, -1, isCandidate) == std::pair(hamid, 18));
    CHECK(model.nextCell(hamid, 18, isCandidate) == std::pair(hamid, 19));
    CHECK(model.nextCell(hamid, 21, isCandidate) == std::pair(hamid, 18));
    CHECK(model.nextCell(0, 0, [](const DayResult&) { return false; }) == std::nullopt);
}

TEST_CASE("of many machines the least complete have a line of their own", "[attendance-ui]")
{
    const October october;
    attendance::OfficeMonth month = *october.month;
    REQUIRE(coverageLines(month).size() == 2);
    CHECK(coverageLines(month)[1].complete == 19);
    for (int more = 0; more < 5; ++more) month.sources.push_back(month.sources.front());
    const auto lines = coverageLines(month);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].name == u"Mesin Terminal"_s);
    CHECK(lines[3].name == u"4 mesin lain"_s);
    CHECK(lines[3].complete == 22);
}

TEST_CASE("days away that follow each other are one row, weekends aside", "[attendance-ui]")
{
    const October october;
    const auto rows = candidateRows(*october.month);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].name == u"Hamid Rerung"_s);
    CHECK_FALSE(rows[0].isVerified);
    CHECK(rows[0].days == std::vector<QDate>{{2026, 10, 19}, {2026, 10, 20}, {2026, 10, 21}, {2026, 10, 22}});
    CHECK(rows[1].isVerified);
    CHECK(rows[1].inMonth == 6);
    int ticks = 0;
    const auto model = makeCandidateModel([&] { ++ticks; });
    const QAbstractItemModelTester tester(model.get(), Mode::Fatal);
    model->show(rows);
    CHECK(model->apply({{0, 0, u"1"_s}}));
    CHECK(model->row(0).isTicked);
    CHECK(ticks == 1);
}

TEST_CASE("the board names the days that a source has not sent", "[attendance-ui]")
{
    const October october;
    CoverageBoard board{.firstDay = QDate(2026, 10, 1)};
    addCoverage(board, *october.month);
    REQUIRE(board.rows.size() == 2);
    CHECK(board.rows[0].source == u"Mesin Terminal"_s);
    CHECK(missingWords(board.rows[0], board.firstDay) == u"28–30"_s);
    CHECK(missingWords(board.rows[1], board.firstDay).isEmpty());
    const auto model = makeCoverageModel(board.firstDay);
    const QAbstractItemModelTester tester(model.get(), Mode::Fatal);
    model->show(board.rows);
    CHECK(model->rowCount() == 2);
    CHECK(model->index(0, model->columnIndex(u"lengkap"_s)).data().toString() == u"19/22"_s);
}
