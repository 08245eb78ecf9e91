// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_facts.h"

#include "core/organisation/setting_repository.h"
#include "core/overview/home_overview.h"
#include "core/storage/backup.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tinjau::window {

using namespace ui;

namespace {

organisation::OfficeProfile profileOf(Workspace& workspace)
{
    const auto profile = workspace.store().read([&](storage::Session& session) {
        return organisation::officeProfile(session, std::nullopt, workspace.today());
    });
    return profile ? *profile : organisation::OfficeProfile{};
}

QString lastSave(Workspace& workspace)
{
    const auto acts = storage::Journal(workspace.store()).acts(1);
    if (!acts || acts->empty()) return {};
    const QDateTime at = acts->front().at.toLocalTime();
    const QString form = at.date() == workspace.today() ? u"HH.mm"_s : u"dd/MM HH.mm"_s;
    return StatusBar::tr("Tersimpan %1").arg(at.toString(form));
}

} // namespace

QString officeName(Workspace& workspace)
{
    return profileOf(workspace).regency;
}

StatusFacts statusFacts(Workspace& workspace)
{
    StatusFacts facts;
    const QFileInfo file(workspace.store().path());
    facts.file = file.fileName();
    facts.filePath = file.absoluteFilePath();
    const auto proof = storage::lastProvenBackup(workspace.store());
    const bool isKnown = proof && *proof;
    facts.backup = isKnown ? StatusBar::tr("cadangan terbukti %1").arg((*proof)->at.toLocalTime().toString(u"dd/MM HH.mm"_s))
                           : StatusBar::tr("belum ada cadangan terbukti");
    facts.isBackupDue = overview::isBackupDue(isKnown ? std::optional((*proof)->at.toLocalTime().date()) : std::nullopt, workspace.today());
    facts.saved = lastSave(workspace);
    const QStringList office = profileOf(workspace).name;
    facts.user = workspace.store().actor();
    if (!office.isEmpty()) facts.user += u" · "_s + office.front();
    return facts;
}

} // namespace tinjau::window
