// SPDX-License-Identifier: GPL-3.0-or-later
// How long a clerk waits for the window: start, page switch, keystroke; offscreen, with the real program.
#include "app/window/program.h"
#include "core/survey/fingerprint.h"
#include "core/survey/response_repository.h"
#include "core/survey/survey_repository.h"
#include "core/survey/training_data.h"
#include "core/wording/periods.h"
#include "tests/support/ui/sample_pages.h"
#include "ui/widgets/grid.h"

#include <benchmark/benchmark.h>

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTableView>
#include <QTemporaryDir>

using namespace tinjau;
using namespace Qt::StringLiterals;

namespace {

const FixedClock& clockOfBench()
{
    static const FixedClock clock(QDate(2026, 11, 25));
    return clock;
}

/// A file with the training data, or with 200,000 answers in 360 surveys of 60 offices.
QString dataFile(bool big)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(big ? u"besar.tinjau"_s : u"latihan.tinjau"_s);
    if (QFile::exists(path)) return path;
    auto store = storage::Store::create(path, clockOfBench(), u"bench"_s);
    TINJAU_ENSURE(store.has_value(), "the folder of the benchmark can be written");
    NoProgress unseen;
    const auto load = big ? survey::TrainingLoad{60, 8'000, 36, 1} : survey::TrainingLoad{};
    const auto filled = survey::fillTrainingData(**store, load, wording::nameOfPeriod, unseen);
    TINJAU_ENSURE(filled.has_value(), "the training data fits");
    return path;
}

rules::RuleBook shippedRules()
{
    auto book = rules::RuleBook::shipped();
    TINJAU_ENSURE(book.has_value(), "the shipped rules are sound");
    return *std::move(book);
}

/// Most memory that this process held, in MB.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

struct Running {
    explicit Running(const QString& path)
        : program({.application = *qApp, .settings = settings, .clock = clockOfBench(), .rules = shippedRules(), .actor = u"bench"_s})
    {
        program.start(path);
        program.window().resize(1366, 768);
        program.window().show();
        QApplication::processEvents();
    }
    ui::MemoryUiSettings settings;
    window::Program program;
};

void startOfWindow(benchmark::State& state)
{
    const QString path = dataFile(state.range(0) == 1);
    for (auto _ : state) {
        auto running = std::make_unique<Running>(path);
        state.PauseTiming();
        running.reset();
        state.ResumeTiming();
    }
    state.counters["MB"] = peakMegabytes();
}
BENCHMARK(startOfWindow)->ArgName("big")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(3);

/// From another page to this one and painted; the way back is not counted.
void switchOfPage(benchmark::State& state, bool big, const QString& page)
{
    Running running(dataFile(big));
    ui::MainWindow& window = running.program.window();
    const QStringList pages = window.pageIds();
    const auto show = [&](const QString& target) {
        window.goTo(target);
        QApplication::processEvents();
        window.repaint();
    };
    show(page);
    for (auto _ : state) {
        state.PauseTiming();
        show(pages[page == pages[0] ? 1 : 0]);
        state.ResumeTiming();
        show(page);
    }
    state.counters["MB"] = peakMegabytes();
}

/// Every page that the program has, on both files.
void registerPages()
{
    const QStringList pages = Running(dataFile(false)).program.window().pageIds();
    for (const bool big : {false, true})
        for (const QString& page : pages) {
            const QString name = u"switchOfPage/big:%1/page:%2"_s.arg(big ? 1 : 0).arg(page);
            benchmark::RegisterBenchmark(name.toUtf8().constData(), switchOfPage, big, page)->Unit(benchmark::kMillisecond)->Iterations(10);
        }
}

void press(QWidget* widget, int key, const QString& text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text), up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QApplication::sendEvent(widget, &up);
    QApplication::processEvents();
}

/// One cell down in a table of 100,000 rows, painted.
void keystrokeInTable(benchmark::State& state)
{
    ui::MemoryUiSettings settings;
    auto model = test::makeAnswersModel(100'000);
    ui::Grid grid(model.get(), {.id = u"besar"_s, .name = u"Besar"_s, .dense = true, .frozenColumns = 1}, settings);
    grid.resize(1100, 620);
    grid.show();
    grid.view().setFocus();
    grid.view().setCurrentIndex(grid.rows().index(50'000, 6));
    QApplication::processEvents();
    for (auto _ : state) press(&grid.view(), Qt::Key_Down);
}
BENCHMARK(keystrokeInTable)->Unit(benchmark::kMillisecond)->Iterations(100);

/// A sheet with 400 answers to the nine elements.
QString sheetOfAnswers(const QTemporaryDir& folder)
{
    QFile file(folder.filePath(u"jawaban.csv"_s));
    const bool isOpen = file.open(QIODevice::WriteOnly);
    TINJAU_ENSURE(isOpen, "the folder of the benchmark can be written");
    file.write("Rekap SKM Dinas Sosial\nNo;Tanggal;JK;U1;U2;U3;U4;U5;U6;U7;U8;U9\n");
    for (int row = 0; row < 400; ++row) {
        QStringList cells{QString::number(row + 1), QDate(2026, 7, 1).addDays(row / 4).toString(Qt::ISODate), row % 2 == 0 ? u"L"_s : u"P"_s};
        for (int element = 0; element < 9; ++element) cells << QString::number(2 + (row * 7 + element * 5) % 3);
        file.write(cells.join(u';').toUtf8() + '\n');
    }
    return file.fileName();
}

/// From dropping a file with 400 answers to its painted list of verdicts.
void dropToVerdicts(benchmark::State& state)
{
    Running running(dataFile(state.range(0) == 1));
    const QTemporaryDir folder;
    const QString path = sheetOfAnswers(folder);
    ui::MainWindow& window = running.program.window();
    window.goTo(u"impor"_s);
    for (auto _ : state) {
        window.currentPage()->takeFiles({path});
        while (window.isBusy()) QApplication::processEvents(QEventLoop::AllEvents, 5);
        QApplication::processEvents();
        window.repaint();
        state.PauseTiming();
        const auto* list = window.findChild<QTableView*>(u"impor.baris"_s);
        TINJAU_ENSURE(list && list->model()->rowCount() == 400, "all rows have their verdict");
        for (auto* leave : window.findChildren<QAbstractButton*>(u"intake.leave"_s)) leave->click();
        QApplication::processEvents();
        state.ResumeTiming();
    }
}
BENCHMARK(dropToVerdicts)->ArgName("big")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(5);

/// An open survey with 8,000 answers in a copy of the training data: its file and number.
std::pair<QString, qint64> bigSurvey(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"survei.tinjau"_s);
    QFile::copy(dataFile(false), path);
    auto store = storage::Store::open(path, storage::OpenMode::ReadWrite, clockOfBench(), u"bench"_s);
    TINJAU_ENSURE(store.has_value(), "the copy can be opened");
    const auto id = (*store)->write({u"bench"_s, u"Mengisi"_s}, [](storage::Session& session) {
        survey::SurveyRepository surveys(session);
        const auto lines = surveys.list();
        const auto open = std::ranges::find_if(lines, [](const auto& line) { return line.survey.state == survey::SurveyState::Open && line.responses > 5; });
        const auto questions = surveys.questions(*open->survey.id);
        const survey::Fingerprints fingerprints(questions);
        survey::ResponseRepository::Writer writer(session, *open->survey.id, std::nullopt, {});
        for (int row = 0; row < 8'000; ++row) {
            survey::Response response;
            for (std::size_t question = 0; question < questions.size(); ++question) response.scores.push_back(static_cast<quint8>(2 + (row * 7 + static_cast<int>(question) * 5) % 3));
            response.profile.age = 18 + row % 50;
            response.profile.sex = row % 2 == 0 ? u"L"_s : u"P"_s;
            writer.add(response, fingerprints.of(response));
        }
        return *open->survey.id;
    });
    TINJAU_ENSURE(id.has_value(), "the answers fit");
    return {path, id->number()};
}

/// A digit typed over an answer of a survey with 8,000 of them (range 0), and Enter that stores it (range 1); painted.
void correctionOfAnswer(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto [path, survey] = bigSurvey(folder);
    Running running(path);
    ui::MainWindow& window = running.program.window();
    window.goTo(u"skm/%1/jawaban"_s.arg(survey));
    QApplication::processEvents();
    ui::GridView* view = nullptr;
    for (auto* grid : window.findChildren<ui::Grid*>())
        if (grid->isVisible() && grid->rows().rowCount() > 8'000) view = &grid->view();
    TINJAU_ENSURE(view, "the answers are shown");
    const bool isEnter = state.range(0) == 1;
    const int column = static_cast<const ui::TableModel&>(*static_cast<ui::FilterModel*>(view->model())->sourceModel()).columnIndex(u"p1"_s);
    for (auto _ : state) {
        state.PauseTiming();
        const QModelIndex cell = view->model()->index(200, column);
        view->setCurrentIndex(cell);
        view->setFocus();
        QApplication::processEvents();
        const QString digit = cell.data().toString() == u"3" ? u"4"_s : u"3"_s;
        const int key = digit == u"3" ? Qt::Key_3 : Qt::Key_4;
        if (isEnter) press(view, key, digit);
        state.ResumeTiming();
        if (!isEnter) press(view, key, digit);
        else press(QApplication::focusWidget(), Qt::Key_Return);
        state.PauseTiming();
        if (!isEnter) press(QApplication::focusWidget(), Qt::Key_Return);
        TINJAU_ENSURE(view->model()->index(200, column).data().toString() == digit, "the answer is stored");
        state.ResumeTiming();
    }
}
BENCHMARK(correctionOfAnswer)->ArgName("enter")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(10);

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    registerPages();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
