// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/support/ui/training_file.h"
#include "tests/support/ui/walk.h"
#include "ui/organisation/dated_name_dialog.h"
#include "ui/papers/issue_dialog.h"
#include "ui/papers/papers_presenter.h"
#include "ui/widgets/form.h"

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

void walk(QDialog& dialog)
{
    dialog.show();
    dialog.activateWindow();
    QApplication::processEvents();
    CHECK(test::controlsWithoutName(dialog) == QStringList{});
    CHECK(test::controlsNotReached(dialog) == QStringList{});
    CHECK(test::cutWords(dialog) == QStringList{});
    if (qEnvironmentVariableIsSet("TINJAU_DIALOGS")) dialog.grab().save(qEnvironmentVariable("TINJAU_DIALOGS") + u'/' + QString::fromLatin1(dialog.metaObject()->className()).section(u':', -1) + u".png"_s);
}

} // namespace

TEST_CASE("the dialog Terbitkan is reached by Tab, and says at the field what is wrong")
{
    const test::TrainingFile file;
    ui::Workspace workspace(file.open(), file.rules, file.clock);
    ui::JobRunner jobs;
    ui::PapersPresenter papers(workspace, jobs);
    ui::IssuePresenter issuing(workspace, jobs);
    papers.reload().arrive();
    std::optional<ui::IssueDraft> draft;
    for (const auto& row : papers.papers().rows())
        if (const auto prepared = issuing.prepare(*row.survey, print::SkmPaperKind::Report); !draft && prepared) draft = *prepared;
    REQUIRE(draft);
    ui::IssueDialog dialog(issuing, *draft);
    walk(dialog);
    auto* form = dialog.findChild<ui::Form*>();
    form->setValue(u"number"_s, {});
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault()) button->click();
    CHECK(dialog.isVisible());
    CHECK_FALSE(form->error(u"number"_s).isEmpty());
    CHECK(form->error(u"date"_s).isEmpty());
}

TEST_CASE("the dialog of a name and a day is reached by Tab, and keeps what is wrong for repair")
{
    ui::DatedNameDialog dialog({.title = u"Ganti nama OPD?"_s, .consequence = u"Nama sekarang: Dinas Contoh."_s, .nameLabel = u"Nama baru"_s, .name = u"Dinas Contoh"_s,
                                .dateLabel = u"Berlaku mulai"_s, .accept = u"Ganti nama"_s,
                                .errors = [](const QString&, QDate) { return std::map<QString, QString>{{u"name"_s, u"Nama sudah ada."_s}}; }});
    walk(dialog);
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == u"Ganti nama"_s) button->click();
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<ui::Form*>()->error(u"name"_s) == u"Nama sudah ada."_s);
}
