// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"
#include "core/organisation/office_repository.h"
#include "tests/support/text.h"
#include "tests/support/ui/scripted_prompts.h"
#include "tests/support/ui/training_file.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

struct RunningProgram {
    test::TrainingFile file;
    ui::MemoryUiSettings settings;
    test::ScriptedPrompts prompts;
    window::Program program{{.application = *qApp, .settings = settings, .clock = file.clock, .rules = file.rules, .actor = u"Rini Contoh"_s,
                             .prompts = &prompts, .places = file.places()}};

    void start(const QString& path)
    {
        program.start(path);
        program.window().resize(1366, 768);
        program.window().show();
        program.window().activateWindow();
        QApplication::processEvents();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&program.window(), key, modifiers);
        QApplication::processEvents();
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : program.window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    bool hasOffice(const QString& name)
    {
        const auto found = program.workspace()->store().read([&](storage::Session& session) {
            return organisation::OfficeRepository(session).named(name, file.clock.today()).has_value();
        });
        return found && *found;
    }
};

} // namespace

TEST_CASE("the training data open with their strip, file name and first page")
{
    RunningProgram run;
    run.start(run.file.path());
    REQUIRE(run.program.workspace());
    CHECK(run.program.window().currentTarget() == u"beranda"_s);
    CHECK(run.says(u"LATIHAN"_s));
    CHECK(run.says(u"latihan.tinjau"_s));
    CHECK(run.says(u"belum ada cadangan terbukti"_s));
}

TEST_CASE("Ctrl+Z and Ctrl+Y take an act back and do it again, and say so")
{
    RunningProgram run;
    run.start(run.file.path());
    organisation::Office office;
    office.name = u"Dinas Baru"_s;
    REQUIRE(run.program.workspace()->store().write({u"office.add"_s, u"Menambah Dinas Baru"_s}, [&](storage::Session& session) {
        organisation::OfficeRepository(session).insert(office);
    }));
    run.program.workspace()->tellChanged();
    run.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(run.hasOffice(u"Dinas Baru"_s));
    CHECK(run.program.window().sentence() == u"Diurungkan: Menambah Dinas Baru."_s);
    run.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(run.hasOffice(u"Dinas Baru"_s));
}

TEST_CASE("a file in use elsewhere is named on the first page")
{
    RunningProgram run;
    const auto elsewhere = run.file.open();
    run.start(run.file.path());
    CHECK_FALSE(run.program.workspace());
    CHECK(run.program.window().currentTarget() == u"mulai"_s);
    CHECK(run.says(u"sedang dipakai"_s));
}

TEST_CASE("without any file the first page shows no trouble, and its buttons open the training data")
{
    RunningProgram run;
    run.start({});
    CHECK(run.program.window().currentTarget() == u"mulai"_s);
    CHECK(run.says(u"Selamat datang"_s));
    for (auto* button : run.program.window().findChildren<QPushButton*>())
        if (button->text() == u"Buka latihan"_s) button->click();
    REQUIRE(QTest::qWaitFor([&] { return run.program.workspace() != nullptr; }, 20'000));
    CHECK(run.program.workspace()->isTraining());
}

TEST_CASE("closing the window keeps the field that is being typed")
{
    const test::TrainingFile file;
    const auto start = [&](ui::UiSettings& settings) {
        auto program = std::make_unique<window::Program>(window::ProgramParts{
            .application = *qApp, .settings = settings, .clock = file.clock, .rules = file.rules, .actor = u"Rini Contoh"_s, .places = file.places()});
        program->start(file.path());
        program->window().show();
        program->window().activateWindow();
        program->window().goTo(u"pengaturan/profil"_s);
        QApplication::processEvents();
        return program;
    };
    const auto placeField = [](window::Program& program) {
        const auto fields = program.window().currentPage()->findChildren<QLineEdit*>();
        const auto found = std::ranges::find_if(fields, [](QLineEdit* field) { return field->accessibleName() == u"Tempat penandatanganan"_s; });
        REQUIRE(found != fields.end());
        return *found;
    };
    ui::MemoryUiSettings settings;
    {
        auto program = start(settings);
        QLineEdit* place = placeField(*program);
        place->setFocus();
        place->selectAll();
        QTest::keyClicks(place, u"Teluk Baru"_s);
        program->window().close();
    }
    CHECK(placeField(*start(settings))->text() == u"Teluk Baru"_s);
}
