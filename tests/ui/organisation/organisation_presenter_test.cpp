// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_presenter.h"

#include "tests/support/text.h"
#include "tests/support/ui/training_file.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;

TEST_CASE("offices and services are added, renamed and ended, each as one act that can be undone")
{
    const test::TrainingFile file;
    ui::Workspace workspace(file.open(), file.rules, file.clock);
    ui::OrganisationPresenter presenter(workspace);
    presenter.load();
    const int before = presenter.offices().rowCount();
    REQUIRE(before > 1);

    presenter.addOffice(u"Dinas Baru"_s);
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
    presenter.addService(u"Layanan Baru"_s);
    CHECK(presenter.services().rowCount() == services + 1);
    CHECK(presenter.selectedName() == name);

    presenter.endOffice(0);
    CHECK(presenter.offices().rowCount() == before - 1);
    CHECK(presenter.selectedName().isEmpty());
}
