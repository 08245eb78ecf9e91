// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendance_actions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct AttendanceActs {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::AttendanceActs)
};

using Desk = std::shared_ptr<AttendanceDesk>;

std::vector<ActionSpec> walkActions(const Desk& desk)
{
    const QString domain = AttendanceActs::tr("Kehadiran"), page = u"kehadiran"_s;
    const auto isMatrix = [desk] { return desk->tab == u"matriks"_s && desk->month.month(); };
    return {
        {.id = u"kehadiran.find"_s, .domain = domain, .text = AttendanceActs::tr("Cari nama di matriks"), .shortcut = QKeySequence::Find, .icon = u"search"_s, .enabledWhen = isMatrix,
         .run = [desk] { Q_EMIT desk->findWanted(); }, .page = page, .words = {u"saring"_s, u"pegawai"_s, u"nip"_s}},
        {.id = u"kehadiran.next-candidate"_s, .domain = domain, .text = AttendanceActs::tr("Calon tanpa keterangan berikutnya"), .shortcut = QKeySequence(Qt::Key_F3), .icon = u"why"_s,
         .enabledWhen = isMatrix, .run = [desk] { Q_EMIT desk->nextCandidateWanted(); }, .page = page, .words = {u"tk"_s, u"alpa"_s}},
        {.id = u"kehadiran.next-open"_s, .domain = domain, .text = AttendanceActs::tr("Sel berikutnya yang belum dapat ditetapkan"), .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_F3),
         .icon = u"info"_s, .enabledWhen = isMatrix, .run = [desk] { Q_EMIT desk->nextOpenWanted(); }, .page = page},
    };
}

} // namespace

std::vector<ActionSpec> attendanceActions(const Desk& desk)
{
    std::vector<ActionSpec> acts{{.id = u"kehadiran.import"_s, .domain = AttendanceActs::tr("Kehadiran"), .text = AttendanceActs::tr("Impor berkas"), .icon = u"import"_s,
                                  .run = [desk] { Q_EMIT desk->importWanted(); }, .page = u"kehadiran"_s, .words = {u"absensi"_s, u"mesin"_s, u"sidik jari"_s}}};
    for (ActionSpec& act : walkActions(desk)) acts.push_back(std::move(act));
    return acts;
}

} // namespace tinjau::ui
