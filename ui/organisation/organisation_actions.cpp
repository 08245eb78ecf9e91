// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_actions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct OrganisationActs {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::OrganisationActs)
};

} // namespace

std::vector<ActionSpec> organisationActions(const std::shared_ptr<OrganisationDesk>& desk)
{
    const QString domain = OrganisationActs::tr("OPD & Pegawai"), page = u"opd"_s;
    const auto hasSelected = [desk] { return !desk->selected.empty(); };
    return {
        {.id = u"opd.add-person"_s, .domain = domain, .text = OrganisationActs::tr("Tambah pegawai"), .icon = u"plus"_s,
         .run = [desk] { Q_EMIT desk->addWanted(); }, .page = page, .words = {u"baru"_s, u"asn"_s}},
        {.id = u"opd.transfer"_s, .domain = domain, .text = OrganisationActs::tr("Mutasi …"), .shortcut = QKeySequence(u"Ctrl+M"_s), .icon = u"transfer"_s, .enabledWhen = hasSelected,
         .run = [desk] { Q_EMIT desk->transferWanted(); }, .page = page, .words = {u"pindah"_s}},
        {.id = u"opd.leave"_s, .domain = domain, .text = OrganisationActs::tr("Keluar …"), .icon = u"arrow-right"_s, .enabledWhen = hasSelected,
         .run = [desk] { Q_EMIT desk->leaveWanted(); }, .page = page, .words = {u"pensiun"_s, u"berhenti"_s, u"meninggal"_s}},
        {.id = u"opd.superior"_s, .domain = domain, .text = OrganisationActs::tr("Atasan langsung …"), .icon = u"tree"_s, .enabledWhen = hasSelected,
         .run = [desk] { Q_EMIT desk->superiorWanted(); }, .page = page, .words = {u"pimpinan"_s}},
        {.id = u"opd.compare"_s, .domain = domain, .text = OrganisationActs::tr("Bandingkan daftar …"), .icon = u"import"_s,
         .run = [desk] { Q_EMIT desk->goToWanted(u"opd/banding"_s); }, .page = page, .words = {u"impor"_s, u"duk"_s, u"bezetting"_s, u"roster"_s}},
        {.id = u"opd.duplicates"_s, .domain = domain, .text = OrganisationActs::tr("Duplikat …"), .icon = u"merge"_s,
         .run = [desk] { Q_EMIT desk->goToWanted(u"opd/duplikat"_s); }, .page = page, .words = {u"gabung"_s, u"ganda"_s}},
        {.id = u"opd.export"_s, .domain = domain, .text = OrganisationActs::tr("Ekspor daftar xlsx"), .icon = u"export"_s,
         .enabledWhen = [desk] { return desk->showsTable; }, .run = [desk] { Q_EMIT desk->exportWanted(); }, .page = page},
        {.id = u"opd.print"_s, .domain = domain, .text = OrganisationActs::tr("Cetak daftar"), .icon = u"printer"_s,
         .enabledWhen = [desk] { return desk->showsTable; }, .run = [desk] { Q_EMIT desk->printWanted(); }, .page = page}};
}

} // namespace tinjau::ui
