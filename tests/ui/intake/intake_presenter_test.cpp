// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_presenter.h"

#include "core/exchange/xlsx_writer.h"
#include "core/survey/response_repository.h"
#include "core/survey/survey_repository.h"
#include "tests/support/scratch_file.h"
#include "core/organisation/person_repository.h"
#include "tests/support/text.h"
#include "tests/support/ui/training_file.h"
#include "ui/intake/intake_history_presenter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tinjau;
using survey::ImportVerdict;
using Stage = ui::IntakePresenter::Stage;
using State = ui::IntakeFile::State;

namespace {

constexpr std::string_view bare = "No;Tanggal;U1;U2;U3;U4;U5;U6;U7;U8;U9\n1;2026-08-03;4;3;3;4;4;3;4;3;3\n2;2026-08-04;3;3;3;4;3;3;3;3;3\n"
                                  "3;2026-09-01;4;4;3;4;4;7;4;4;4\n4;2026-09-02;;;;;;;;;\n";
constexpr std::string_view five = "No,U1,U2,U3,U4,U5,U6,U7,U8,U9\n1,5,4,4,5,4,5,5,4,4\n2,3,3,4,5,3,4,4,3,3\n3,4,4,4,5,4,4,5,4,4\n";

struct Desk {
    test::TrainingFile file;
    tests::ScratchFolder folder;
    ui::Workspace workspace{file.open(), file.rules, file.clock};
    ui::JobRunner jobs;
    ui::IntakePresenter presenter{workspace, jobs};

    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !presenter.isBusy() && jobs.isIdle(); }, 20'000));
    }
    void take(const QString& name, std::string_view content)
    {
        presenter.take({folder.file(name, content)});
        settle();
    }
    int count(ImportVerdict verdict) { return presenter.counts()[verdict]; }
    std::size_t asked(const QString& code)
    {
        for (std::size_t i = 0; i < presenter.decisions().size(); ++i)
            if (presenter.decisions()[i].decision.code == code) return i;
        FAIL("not asked: " << code.toStdString());
        return 0;
    }
    qint64 responses(survey::SurveyId id)
    {
        const auto lines = workspace.store().read([](storage::Session& session) { return survey::SurveyRepository(session).list(); });
        REQUIRE(lines);
        for (const auto& line : *lines)
            if (line.survey.id == id) return line.responses;
        return -1;
    }
};

} // namespace

TEST_CASE("a file is read, told where it goes, decided on, written and taken back")
{
    Desk desk;
    const QAbstractItemModelTester tester(&desk.presenter.rows());
    desk.take(u"a.csv"_s, bare);
    REQUIRE(desk.presenter.stage() == Stage::Checking);
    CHECK(desk.presenter.rows().rowCount() == 4);
    CHECK(desk.count(ImportVerdict::Decide) == 3);
    CHECK(desk.count(ImportVerdict::Blank) == 1);
    CHECK_FALSE(desk.presenter.destinationError(u"office"_s).isEmpty());
    CHECK(desk.presenter.destinationError(u"period"_s).isEmpty());
    CHECK_FALSE(desk.presenter.canWrite());

    desk.presenter.setOffice(u"Dinas Uji"_s);
    desk.settle();
    CHECK(desk.count(ImportVerdict::New) == 2);
    CHECK(desk.count(ImportVerdict::CellRefused) == 1);
    CHECK(desk.presenter.destinationNote().contains(u"Dinas Uji"_s));
    desk.presenter.answer(desk.asked(u"U8_U9_AMBIGUOUS"_s), u"U8=SARANA, U9=PENGADUAN"_s);
    desk.settle();
    REQUIRE(desk.presenter.decisions().size() == 1);
    CHECK_FALSE(desk.presenter.decisions()[0].isOpen);
    CHECK(desk.presenter.canWrite());
    CHECK(desk.presenter.footWords().contains(u"Akan ditulis: 3 baris"_s));

    desk.presenter.write();
    desk.settle();
    CHECK(desk.presenter.stage() == Stage::Done);
    const ui::IntakeFile& written = desk.presenter.files().front();
    CHECK(written.state == State::Written);
    CHECK(written.rows == 3);
    REQUIRE(written.survey);
    CHECK(desk.responses(*written.survey) == 3);
    REQUIRE(written.index);

    desk.presenter.undo(0);
    CHECK(desk.presenter.files().front().state == State::Undone);
    CHECK(desk.responses(*written.survey) == -1);
    REQUIRE(desk.workspace.redo());
    CHECK(desk.presenter.files().front().state == State::Written);
    CHECK(desk.responses(*written.survey) == 3);
}

TEST_CASE("the same file a second time has nothing new, and its layout is known")
{
    Desk desk;
    desk.take(u"a.csv"_s, bare);
    desk.presenter.setOffice(u"Dinas Uji"_s);
    desk.settle();
    desk.presenter.answer(desk.asked(u"U8_U9_AMBIGUOUS"_s), u"U8=SARANA, U9=PENGADUAN"_s);
    desk.settle();
    desk.presenter.write();
    desk.settle();

    desk.take(u"b.csv"_s, bare);
    CHECK(desk.presenter.decisions().empty());
    CHECK(desk.presenter.purpose().contains(u"bentuk sudah dikenal"_s));
    desk.presenter.setOffice(u"Dinas Uji"_s);
    desk.settle();
    CHECK(desk.count(ImportVerdict::Same) == 3);
    CHECK_FALSE(desk.presenter.canWrite());
    CHECK(desk.presenter.footWords().contains(u"Tidak ada yang baru"_s));
    desk.presenter.leaveFile();
    CHECK(desk.presenter.stage() == Stage::Empty);
}

TEST_CASE("a five-point file waits until its conversion is chosen")
{
    Desk desk;
    desk.take(u"lima.csv"_s, five);
    desk.presenter.setOffice(u"Dinas Uji"_s);
    desk.settle();
    CHECK_FALSE(desk.presenter.destinationError(u"period"_s).isEmpty());
    desk.presenter.setPeriod(DateRange{QDate(2026, 7, 1), QDate(2026, 12, 31)});
    desk.settle();
    CHECK(desk.count(ImportVerdict::Decide) == 3);
    CHECK(desk.presenter.openDecisionCount() == 1);
    desk.presenter.answer(desk.asked(u"FIVE_POINT"_s), u"linear"_s);
    desk.settle();
    CHECK(desk.presenter.openDecisionCount() == 0);
    CHECK(desk.presenter.canWrite());
    CHECK(desk.presenter.rowsToWrite() == 3);
}

TEST_CASE("the meaning of a column can be changed above it")
{
    Desk desk;
    desk.take(u"a.csv"_s, "No;Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Lain\n1;4;3;3;4;4;3;4;3;3\n2;3;3;3;4;3;3;3;3;3\n");
    const int column = desk.presenter.rows().columnIndex(u"kolom.J"_s);
    REQUIRE(column > 0);
    desk.presenter.mapColumn(10, u"SARANA"_s);
    desk.settle();
    REQUIRE(desk.presenter.rows().mapping(column));
    CHECK(desk.presenter.rows().mapping(column)->field == u"SARANA"_s);
    desk.presenter.mapColumn(10, std::nullopt);
    desk.settle();
    CHECK_FALSE(desk.presenter.rows().mapping(column)->field);
    CHECK(desk.presenter.openDecisionCount() == 1); // an element is missing now
    CHECK_FALSE(desk.presenter.explanation().isEmpty());
}

TEST_CASE("several files come one after the other, and one that cannot be read is named")
{
    Desk desk;
    desk.presenter.take({desk.folder.file(u"kosong.csv"_s, ""), desk.folder.file(u"a.csv"_s, bare), desk.folder.file(u"lima.csv"_s, five)});
    desk.settle();
    REQUIRE(desk.presenter.file());
    CHECK(desk.presenter.file()->name() == u"a.csv"_s);
    CHECK(desk.presenter.purpose().startsWith(u"Berkas 2 dari 3"_s));
    desk.presenter.setOffice(u"Dinas Uji"_s);
    desk.settle();
    desk.presenter.write();
    desk.settle();
    REQUIRE(desk.presenter.file());
    CHECK(desk.presenter.file()->name() == u"lima.csv"_s);
    CHECK(desk.presenter.canRepeatDestination());
    desk.presenter.repeatDestination();
    desk.settle();
    CHECK(desk.presenter.destination().office == u"Dinas Uji"_s);
    desk.presenter.leaveFile();
    CHECK(desk.presenter.stage() == Stage::Done);
    CHECK(desk.presenter.files()[0].state == State::Unreadable);
    CHECK_FALSE(desk.presenter.files()[0].words.isEmpty());
    CHECK(desk.presenter.files()[1].state == State::Written);
    CHECK(desk.presenter.files()[2].state == State::Left);
}

TEST_CASE("pasted cells are read like a file, and office and period are proposed from the lines above the table")
{
    Desk desk;
    const QString office = desk.presenter.offices().front();
    desk.presenter.takeCells(u"Unit Pelayanan\t: %1\nPeriode\t: Semester I Tahun 2026\n\nNo\tU1\tU2\tU3\tU4\tU5\tU6\tU7\tU8\tU9\n"
                             "1\t4\t3\t3\t4\t4\t3\t4\t3\t3\n2\t3\t3\t3\t4\t3\t3\t3\t3\t3\n"_s.arg(office));
    desk.settle();
    REQUIRE(desk.presenter.stage() == Stage::Checking);
    CHECK(desk.presenter.rows().rowCount() == 2);
    CHECK(desk.presenter.destination().office == office);
    CHECK(desk.presenter.destination().period == DateRange{QDate(2026, 1, 1), QDate(2026, 6, 30)});
    QSignalSpy said(&desk.presenter, &ui::IntakePresenter::said);
    desk.presenter.takeCells(u"  "_s);
    CHECK(said.count() == 1);
}

TEST_CASE("a list of people or a log of punches is put beside the register and written where it belongs")
{
    auto [name, words, page] = GENERATE(table<QString, QString, QString>({{u"15_daftar_pegawai.xlsx"_s, u"daftar pegawai"_s, u"opd"_s},
                                                                           {u"01_1_attlog.dat"_s, u"rekaman mesin absensi"_s, u"kehadiran"_s}}));
    Desk desk;
    desk.presenter.take({QStringLiteral(TINJAU_SOURCE_DIR "/tests/data/attendance/") + name});
    desk.settle();
    REQUIRE(desk.presenter.stage() == Stage::Checking);
    REQUIRE(desk.presenter.hasEvidence());
    CHECK_FALSE(desk.presenter.hasAnswers());
    CHECK(desk.presenter.purpose().startsWith(words));
    CHECK(desk.presenter.title() == u"Impor: "_s + name);
    ui::EvidenceIntake& evidence = desk.presenter.evidenceIntake();
    CHECK_FALSE(evidence.error(u"office"_s).isEmpty());
    CHECK_FALSE(desk.presenter.canWrite());
    evidence.setOffice(u"Dinas Percobaan"_s);
    desk.settle();
    REQUIRE(desk.presenter.canWrite());
    const qint64 rows = desk.presenter.rowsToWrite();
    desk.presenter.write();
    desk.settle();
    REQUIRE(desk.presenter.stage() == Stage::Done);
    const ui::IntakeFile& file = desk.presenter.files().front();
    CHECK(file.state == ui::IntakeFile::State::Written);
    CHECK(file.rows == rows);
    CHECK(file.page == page);
    desk.presenter.undo(0);
    CHECK(desk.presenter.files().front().state == ui::IntakeFile::State::Undone);
}

TEST_CASE("a log that was taken in is nothing new the second time, and its person is found by the number")
{
    Desk desk;
    const QString log = QStringLiteral(TINJAU_SOURCE_DIR "/tests/data/attendance/01_1_attlog.dat");
    for (const bool isFirst : {true, false}) {
        desk.presenter.take({log});
        desk.settle();
        ui::EvidenceIntake& evidence = desk.presenter.evidenceIntake();
        evidence.setOffice(u"Dinas Percobaan"_s);
        desk.settle();
        CHECK(evidence.asksMachine());
        CHECK(desk.presenter.canWrite() == isFirst);
        if (isFirst) desk.presenter.write();
        else desk.presenter.leaveFile();
        desk.settle();
    }
}

TEST_CASE("the users of a machine name its numbers and make nobody staff")
{
    Desk desk;
    const auto staff = [&] { return desk.workspace.store().read([](storage::Session& session) { return organisation::PersonRepository(session).on(QDate()).size(); }); };
    const auto before = staff();
    desk.presenter.take({QStringLiteral(TINJAU_SOURCE_DIR "/tests/data/attendance/05_user.dat")});
    desk.settle();
    ui::EvidenceIntake& evidence = desk.presenter.evidenceIntake();
    evidence.setOffice(u"Dinas Percobaan"_s);
    desk.settle();
    CHECK_FALSE(evidence.isRoster());
    CHECK(evidence.asksMachine());
    REQUIRE(desk.presenter.canWrite());
    desk.presenter.write();
    desk.settle();
    CHECK(desk.presenter.files().front().state == ui::IntakeFile::State::Written);
    CHECK(*staff() == *before);
}

TEST_CASE("the head of a column says how surely it was understood")
{
    Desk desk;
    desk.take(u"a.csv"_s, "No;Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;U8;Lain\n1;4;3;3;4;4;3;4;3;3\n2;3;3;3;4;3;3;3;3;3\n");
    const ui::IntakeRowsModel& rows = desk.presenter.rows();
    const auto head = [&](const QString& id) { return rows.column(rows.columnIndex(id)); };
    CHECK(head(u"kolom.B"_s).note == u"99 %"_s);
    CHECK_FALSE(head(u"kolom.B"_s).needsPerson);
    CHECK(head(u"kolom.I"_s).needsPerson);
    CHECK(head(u"kolom.J"_s).note.isEmpty());
    CHECK(rows.headerData(rows.columnIndex(u"kolom.B"_s), Qt::Horizontal, ui::NoteRole).toString() == u"99 %"_s);
    desk.presenter.mapColumn(10, u"SARANA"_s);
    desk.settle();
    CHECK(head(u"kolom.J"_s).note == u"100 %"_s);
}

TEST_CASE("a file without a table can be told where its heading is")
{
    Desk desk;
    const QAbstractItemModelTester tester(&desk.presenter.bareSheet());
    desk.take(u"catatan.csv"_s, "a,b\nc,d\n");
    CHECK_FALSE(desk.presenter.hasAnswers());
    CHECK(desk.presenter.bareSheet().cell(1, 2).text == u"d"_s);
    CHECK(desk.presenter.step() == 1);
    CHECK_FALSE(desk.presenter.canWrite());
    CHECK_FALSE(desk.presenter.setHeaderRows(u"enam"_s));
    CHECK(desk.presenter.setHeaderRows(u"1"_s));
    desk.settle();
    CHECK(desk.presenter.stage() == Stage::Checking);
}

TEST_CASE("another sheet can be read, and what was said about the first one is forgotten")
{
    Desk desk;
    const QString path = desk.folder.path(u"dua.xlsx"_s);
    exchange::XlsxWriter book(path, QDateTime(QDate(2026, 8, 3), QTime(1, 2, 3), Qt::UTC));
    for (const auto& [name, rows] : {std::pair{u"Jawaban"_s, 3}, std::pair{u"Catatan"_s, 0}}) {
        book.addSheet(name, {});
        book.text({1, 1}, rows > 0 ? u"No"_s : u"Petugas"_s);
        if (rows == 0) book.text({2, 1}, u"Petugas contoh"_s);
        for (int element = 1; rows > 0 && element <= 9; ++element) book.text({1, element + 1}, u"U%1"_s.arg(element));
        for (int row = 0; row < rows; ++row)
            for (int column = 1; column <= 10; ++column) book.number({row + 2, column}, column == 1 ? row + 1 : 2 + (row + column) % 3);
    }
    REQUIRE(book.close());
    desk.presenter.take({path});
    desk.settle();
    CHECK(desk.presenter.hasAnswers());
    CHECK(desk.presenter.sheets() == QStringList{u"Jawaban"_s, u"Catatan"_s});
    CHECK(desk.presenter.chosenSheet() == u"Jawaban"_s);
    desk.presenter.mapColumn(2, std::nullopt);
    desk.settle();

    desk.presenter.setSheet(u"Catatan"_s);
    desk.settle();
    CHECK_FALSE(desk.presenter.hasAnswers());
    CHECK(desk.presenter.chosenSheet() == u"Catatan"_s);
    CHECK(desk.presenter.bareSheet().cell(1, 1).text == u"Petugas contoh"_s);
    desk.presenter.setSheet(u"Jawaban"_s);
    desk.settle();
    REQUIRE(desk.presenter.rows().rowCount() == 3);
    CHECK(desk.presenter.rows().mapping(desk.presenter.rows().columnIndex(u"kolom.B"_s))->field == u"PERSYARATAN"_s);
}

TEST_CASE("every import stands in the history and can be taken back from there")
{
    Desk desk;
    ui::IntakeHistoryPresenter history(desk.workspace);
    const QAbstractItemModelTester tester(&history.batches(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    history.load();
    const int before = history.count();
    REQUIRE(before > 0);
    desk.take(u"a.csv"_s, bare);
    desk.presenter.setOffice(u"Dinas Uji"_s);
    desk.settle();
    desk.presenter.write();
    desk.settle();
    REQUIRE(history.count() == before + 1);
    CHECK(history.batches().cell(0, 2).text == u"a.csv"_s);
    REQUIRE(history.canUndo(0));
    history.undo(0);
    CHECK_FALSE(history.canUndo(0));
    CHECK(desk.presenter.files().front().state == State::Undone);
}

TEST_CASE("answers can go to a survey that was chosen before")
{
    Desk desk;
    const auto lines = desk.workspace.store().read([](storage::Session& session) { return survey::SurveyRepository(session).list(); });
    REQUIRE(lines);
    desk.presenter.setSurvey(lines->front().survey.id);
    CHECK(desk.presenter.surveyWords().startsWith(lines->front().office));
    desk.take(u"a.csv"_s, "No;Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Sarana\n1;4;3;3;4;4;3;4;3;3\n");
    CHECK(desk.presenter.canWrite());
    desk.presenter.write();
    desk.settle();
    CHECK(desk.responses(*lines->front().survey.id) == lines->front().responses + 1);
}

TEST_CASE("a refused cell is repaired in place, and the file itself stays as it was")
{
    Desk desk;
    desk.take(u"a.csv"_s, bare);
    desk.presenter.setOffice(u"Dinas Uji"_s);
    desk.settle();
    CHECK(desk.count(ImportVerdict::CellRefused) == 1);
    ui::IntakeRowsModel& rows = desk.presenter.rows();
    const int column = rows.columnIndex(u"kolom.H"_s);
    REQUIRE(column > 0);
    CHECK(rows.cell(2, column).frame == ui::Cell::Frame::Bad);
    REQUIRE(rows.setData(rows.index(2, column), u"4"_s));
    desk.settle();
    CHECK(desk.count(ImportVerdict::CellRefused) == 0);
    CHECK(desk.count(ImportVerdict::New) == 3);
    CHECK(rows.cell(2, column).text == u"4"_s);
    CHECK(rows.cell(2, column).frame == ui::Cell::Frame::None);
    desk.presenter.write();
    desk.settle();
    QFile file(desk.presenter.files().front().path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().toStdString() == bare);
}

TEST_CASE("what was said about a file is taken back step by step, and said again")
{
    Desk desk;
    desk.take(u"a.csv"_s, bare);
    CHECK(desk.presenter.lastSaid().isEmpty());
    ui::IntakeRowsModel& rows = desk.presenter.rows();
    const int column = rows.columnIndex(u"kolom.H"_s), ticks = rows.columnIndex(u"tulis"_s);
    desk.presenter.setOffice(u"Dinas Uji"_s);
    desk.settle();
    const QString asRead = rows.cell(2, column).text;
    REQUIRE(rows.setData(rows.index(2, column), asRead)); // nothing changed
    CHECK(desk.presenter.lastSaid() == u"OPD tujuan"_s);
    REQUIRE(rows.setData(rows.index(2, column), u"4"_s));
    desk.settle();
    REQUIRE(rows.apply({{0, ticks, {}}, {1, ticks, {}}}));
    desk.settle();
    desk.presenter.answer(desk.asked(u"U8_U9_AMBIGUOUS"_s), u"U8=SARANA, U9=PENGADUAN"_s);
    desk.settle();
    CHECK(desk.presenter.rowsToWrite() == 1);

    desk.presenter.takeBack();
    desk.settle();
    REQUIRE(desk.presenter.decisions().size() == 1);
    CHECK(desk.presenter.decisions()[0].isOpen);
    CHECK(desk.presenter.decisions()[0].answers.empty());
    CHECK(desk.presenter.lastSaid() == u"centang 2 baris"_s);
    desk.presenter.takeBack();
    desk.settle();
    CHECK(desk.presenter.rowsToWrite() == 3);
    CHECK(desk.presenter.lastSaid() == u"perbaikan 1 sel"_s);
    desk.presenter.takeBack();
    desk.settle();
    CHECK(rows.cell(2, column).text == asRead);
    CHECK(desk.count(ImportVerdict::CellRefused) == 1);
    desk.presenter.takeBack();
    desk.settle();
    CHECK(desk.presenter.destination().office.isEmpty());
    CHECK(desk.presenter.lastSaid().isEmpty());

    for (int step = 0; step < 4; ++step) {
        desk.presenter.sayAgain();
        desk.settle();
    }
    CHECK(desk.presenter.lastTakenBack().isEmpty());
    CHECK(desk.presenter.rowsToWrite() == 1);
    desk.presenter.takeBack();
    desk.settle();
    desk.presenter.setOffice(u"Dinas Lain"_s);
    CHECK(desk.presenter.lastTakenBack().isEmpty());
    desk.settle();
    desk.presenter.write();
    desk.settle();
    CHECK(desk.presenter.files().front().rows == 1);
    CHECK(desk.presenter.lastSaid().isEmpty());
}

TEST_CASE("a file that is being written is neither changed nor left behind")
{
    Desk desk;
    desk.take(u"a.csv"_s, bare);
    desk.presenter.setOffice(u"Dinas Uji"_s);
    desk.settle();
    desk.presenter.write();
    desk.presenter.setOffice(u"Dinas Lain"_s);
    CHECK(desk.presenter.destination().office == u"Dinas Uji"_s);
    desk.presenter.takeBack();
    desk.presenter.leaveFile();
    desk.settle();
    const auto batches = storage::Journal(desk.workspace.store()).batches();
    REQUIRE(batches);
    const bool isStored = std::ranges::any_of(*batches, [](const auto& batch) { return batch.record && batch.record->value(u"file_name"_s).toString() == u"a.csv"_s; });
    if (desk.presenter.files().empty()) CHECK_FALSE(isStored);
    else CHECK((desk.presenter.files().front().state == State::Written) == isStored);
}

TEST_CASE("a row without its tick is not written, and a row that looks stored is written once it has one")
{
    Desk desk;
    desk.take(u"a.csv"_s, bare);
    desk.presenter.setOffice(u"Dinas Uji"_s);
    desk.settle();
    ui::IntakeRowsModel& rows = desk.presenter.rows();
    const int ticks = rows.columnIndex(u"tulis"_s);
    REQUIRE(rows.apply({{0, ticks, {}}}));
    desk.settle();
    CHECK(desk.count(ImportVerdict::Skipped) == 1);
    CHECK(desk.presenter.rowsToWrite() == 2);
    CHECK(rows.reason(0).contains(u"tidak dicentang"_s));
    REQUIRE(rows.apply({{0, ticks, u"1"_s}}));
    desk.settle();
    CHECK(desk.presenter.rowsToWrite() == 3);
    REQUIRE(rows.apply({{0, ticks, {}}, {1, ticks, {}}}));
    desk.settle();
    desk.presenter.write();
    desk.settle();
    CHECK(desk.presenter.files().front().rows == 1);

    desk.take(u"a.csv"_s, bare);
    desk.presenter.setOffice(u"Dinas Uji"_s);
    desk.settle();
    CHECK(desk.count(ImportVerdict::New) == 2);
    CHECK(desk.count(ImportVerdict::Same) == 1);
    REQUIRE(rows.apply({{2, ticks, u"1"_s}}));
    desk.settle();
    CHECK(desk.count(ImportVerdict::Same) == 0);
    CHECK(desk.presenter.rowsToWrite() == 3);
}
