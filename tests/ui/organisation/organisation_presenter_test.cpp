// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_presenter.h"

#include "core/organisation/former_name_repository.h"
#include "tests/support/text.h"
#include "tests/support/ui/training_file.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using Part = ui::OrganisationPart;

TEST_CASE("offices and services are added, renamed and ended, each as one act that can be undone")
{
    const test::TrainingFile file;
    ui::Workspace workspace(file.open(), file.rules, file.clock);
    ui::OrganisationPresenter presenter(workspace);
    const QAbstractItemModelTester offices(&presenter.offices(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester units(&presenter.units(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester kinds(&presenter.services(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    presenter.load();
    const int before = presenter.offices().rowCount();
    REQUIRE(before > 1);

    presenter.add(Part::Office, u"Dinas Baru"_s, {});
    CHECK(presenter.offices().rowCount() == before + 1);
    REQUIRE(workspace.undo());
    CHECK(presenter.offices().rowCount() == before);

    const QString name = presenter.offices().row(0).office.name;
    CHECK(presenter.offices().apply({{0, 0, u"AAA Dinas"_s}, {0, 1, u"AAA"_s}}));
    CHECK(presenter.offices().row(0).office.name == u"AAA Dinas"_s);
    CHECK(presenter.offices().row(0).office.shortName == u"AAA"_s);
    CHECK_FALSE(presenter.offices().apply({{0, 0, u"  "_s}}));
    REQUIRE(workspace.undo());
    CHECK(presenter.offices().row(0).office.name == name);

    presenter.select(0);
    const int services = presenter.services().rowCount();
    presenter.add(Part::Service, u"Layanan Baru"_s, {});
    CHECK(presenter.services().rowCount() == services + 1);
    CHECK(presenter.selectedName() == name);

    presenter.end(Part::Office, 0, file.clock.today().addDays(-1));
    CHECK(presenter.offices().rowCount() == before - 1);
    CHECK(presenter.selectedName().isEmpty());
}

TEST_CASE("a unit is added, renamed from a day and ended; older surveys keep the older name")
{
    const test::TrainingFile file;
    ui::Workspace workspace(file.open(), file.rules, file.clock);
    ui::OrganisationPresenter presenter(workspace);
    presenter.load();
    presenter.select(0);
    presenter.add(Part::Unit, u"Bidang Uji"_s, QDate(2025, 1, 1));
    REQUIRE(presenter.units().rowCount() >= 1);
    const auto rowNamed = [&](const QString& name) {
        int at = 0;
        while (at < presenter.units().rowCount() && presenter.nameOf(Part::Unit, at) != name) ++at;
        REQUIRE(at < presenter.units().rowCount());
        return at;
    };
    presenter.rename(Part::Unit, rowNamed(u"Bidang Uji"_s), u"Bidang Mutu"_s, QDate(2026, 7, 1));
    int row = rowNamed(u"Bidang Mutu"_s);
    const auto unit = presenter.units().row(row).unit;
    CHECK(unit.name == u"Bidang Mutu"_s);
    const auto then = workspace.store().read([&](storage::Session& session) { return organisation::FormerNameRepository(session).on(*unit.id, QDate(2026, 6, 30)); });
    REQUIRE(then);
    CHECK(*then == u"Bidang Uji"_s);
    REQUIRE(workspace.undo());
    row = rowNamed(u"Bidang Uji"_s);
    presenter.end(Part::Unit, row, QDate(2026, 10, 31));
    CHECK(presenter.nameOf(Part::Unit, row) != u"Bidang Uji"_s);

    using ui::NameChange;
    CHECK(presenter.errorsIn(NameChange::Add, Part::Unit, -1, {}, {}).contains(u"name"_s));
    CHECK(presenter.errorsIn(NameChange::End, Part::Office, 0, u"A"_s, {}).contains(u"date"_s));
    CHECK(presenter.errorsIn(NameChange::Add, Part::Unit, -1, u"A"_s, QDate(2027, 1, 1)).contains(u"date"_s));
    CHECK(presenter.errorsIn(NameChange::Add, Part::Unit, -1, u"A"_s, {}).empty());
    const QString office = presenter.nameOf(Part::Office, 0);
    CHECK(presenter.errorsIn(NameChange::Add, Part::Office, -1, office.toUpper(), {}).contains(u"name"_s));
    CHECK(presenter.errorsIn(NameChange::Rename, Part::Office, 0, office, {}).contains(u"name"_s));
    CHECK(presenter.errorsIn(NameChange::Rename, Part::Office, 0, office.toUpper(), {}).empty());
}

TEST_CASE("the earlier names and what ended stand in Mengapa?, and in the tip of the name")
{
    const test::TrainingFile file;
    ui::Workspace workspace(file.open(), file.rules, file.clock);
    ui::OrganisationPresenter presenter(workspace);
    presenter.load();
    CHECK(presenter.explanation().isEmpty());
    presenter.select(0);
    CHECK(presenter.explanation().toPlainText().contains(u"Belum pernah berganti nama"_s));
    const QString before = presenter.selectedName();
    presenter.rename(Part::Office, 0, before + u" Baru"_s, QDate(2026, 7, 1));
    CHECK(presenter.explanation().sections.front().rows.front().text == before);
    CHECK(presenter.explanation().toPlainText().contains(u"s.d. 30-06-2026"_s));
    CHECK(presenter.offices().cell(presenter.selectedRow(), 0).tip.contains(before + u" (s.d. 30-06-2026)"_s));
    CHECK(presenter.errorsIn(ui::NameChange::Rename, Part::Office, presenter.selectedRow(), u"Dinas Lain"_s, QDate(2026, 7, 1)).contains(u"date"_s));

    presenter.add(Part::Unit, u"Bidang Uji"_s, {});
    int row = 0;
    while (presenter.nameOf(Part::Unit, row) != u"Bidang Uji") ++row;
    presenter.end(Part::Unit, row, QDate(2026, 10, 31));
    CHECK(presenter.explanation().sections.back().rows.back().text == u"Bidang Uji"_s);
}

TEST_CASE("a service belongs to the unit that is typed beside it, or to the whole office")
{
    const test::TrainingFile file;
    ui::Workspace workspace(file.open(), file.rules, file.clock);
    ui::OrganisationPresenter presenter(workspace);
    QStringList said;
    QObject::connect(&presenter, &ui::OrganisationPresenter::said, [&](const QString& sentence) { said << sentence; });
    presenter.load();
    presenter.select(0);
    presenter.add(Part::Unit, u"Bidang Uji"_s, {});
    presenter.add(Part::Service, u"AA Layanan"_s, {});
    REQUIRE(presenter.nameOf(Part::Service, 0) == u"AA Layanan"_s);
    CHECK(presenter.services().apply({{0, 1, u" bidang uji "_s}}));
    CHECK(presenter.services().row(0).unit == u"Bidang Uji"_s);
    CHECK_FALSE(presenter.services().apply({{0, 1, u"Bidang Entah"_s}}));
    CHECK(said.last().contains(u"Bidang Entah"_s));
    CHECK(presenter.services().row(0).unit == u"Bidang Uji"_s);
    CHECK(presenter.services().apply({{0, 1, {}}, {0, 0, u"AA Izin"_s}}));
    CHECK(presenter.services().row(0).unit.isEmpty());
    CHECK(presenter.nameOf(Part::Service, 0) == u"AA Izin"_s);
}
