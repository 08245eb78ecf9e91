// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rooms.h"

#include "ui/home/home_page.h"
#include "ui/organisation/organisation_page.h"
#include "ui/papers/papers_actions.h"
#include "ui/papers/papers_page.h"
#include "ui/settings/settings_page.h"

using namespace Qt::StringLiterals;

namespace tinjau::window {

using namespace ui;

std::vector<PageSpec> roomPages(const RoomParts& parts)
{
    const auto papers = std::make_shared<PapersDesk>(parts.workspace, parts.prompts, parts.jobs);
    parts.actions.add(papersActions(papers));
    return {
        {.id = u"beranda"_s, .title = HomePage::tr("Beranda"), .icon = u"home"_s,
         .create = [parts](QWidget* parent) -> Page* { return new HomePage(parts.workspace, parts.settings, parent); }},
        {.id = u"opd"_s, .title = OrganisationPage::tr("OPD & Pegawai"), .icon = u"building"_s,
         .create = [parts](QWidget* parent) -> Page* { return new OrganisationPage(parts.workspace, parts.prompts, parts.settings, parent); }},
        {.id = u"laporan"_s, .title = PapersPage::tr("Laporan"), .icon = u"papers"_s,
         .create = [parts, papers](QWidget* parent) -> Page* { return new PapersPage(papers, parts.actions, parts.settings, parent); }},
        {.id = u"pengaturan"_s, .title = SettingsPage::tr("Pengaturan"), .icon = u"sliders"_s,
         .create = [parts](QWidget* parent) -> Page* {
             return new SettingsPage(parts.workspace, parts.jobs, parts.prompts, parts.settings, parent);
         }},
    };
}

} // namespace tinjau::window
