// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendance_actions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct AttendanceActs {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::AttendanceActs)
};

using Desk = std::shared_ptr<AttendanceDesk>;

QString countedVerb(const QString& one, const QString& many, std::size_t count)
{
    return count > 1 ? many.arg(count) : one;
}

std::vector<ActionSpec> evidenceActions(const Desk& desk)
{
    const QString domain = AttendanceActs::tr("Kehadiran"), page = u"kehadiran"_s;
    const auto isOnDays = [desk] { return (desk->tab == u"matriks"_s || desk->tab == u"calon"_s) && desk->month.month() && !desk->cells.empty(); };
    return {
        {.id = u"kehadiran.letter"_s, .domain = domain, .text = AttendanceActs::tr("Catat surat…"), .shortcut = QKeySequence(u"Ctrl+L"_s), .icon = u"mail"_s,
         .enabledWhen = [desk, isOnDays] { return isOnDays() || (desk->tab == u"surat"_s && desk->month.month()); }, .run = [desk] { Q_EMIT desk->letterWanted(); }, .page = page,
         .words = {u"cuti"_s, u"izin"_s, u"sakit"_s, u"dinas luar"_s}},
        {.id = u"kehadiran.correct"_s, .domain = domain, .text = AttendanceActs::tr("Koreksi hari ini…"), .icon = u"edit"_s, .enabledWhen = isOnDays,
         .run = [desk] { Q_EMIT desk->correctionWanted(); },
         .detail = [desk] { return countedVerb(AttendanceActs::tr("Koreksi hari ini…"), AttendanceActs::tr("Koreksi %1 hari…"), desk->cells.size()); }, .page = page},
        {.id = u"kehadiran.verify"_s, .domain = domain, .text = AttendanceActs::tr("Verifikasi sebagai TK…"), .icon = u"check"_s,
         .enabledWhen = [desk, isOnDays] { return isOnDays() && !desk->candidates.empty(); }, .run = [desk] { Q_EMIT desk->verificationWanted(); },
         .detail = [desk] { return countedVerb(AttendanceActs::tr("Verifikasi sebagai TK…"), AttendanceActs::tr("Verifikasi %1 hari sebagai TK…"), desk->candidates.size()); }, .page = page,
         .words = {u"alpa"_s, u"tanpa keterangan"_s}},
        {.id = u"kehadiran.unverify"_s, .domain = domain, .text = AttendanceActs::tr("Tarik verifikasi"), .icon = u"restore"_s,
         .enabledWhen = [desk, isOnDays] { return isOnDays() && !desk->verified.empty(); },
         .run = [desk] { desk->evidence.takeBack(desk->verified); },
         .detail = [desk] { return countedVerb(AttendanceActs::tr("Tarik verifikasi"), AttendanceActs::tr("Tarik verifikasi %1 hari"), desk->verified.size()); }, .page = page,
         .words = {u"batal"_s}},
        {.id = u"kehadiran.outage"_s, .domain = domain, .text = AttendanceActs::tr("Gangguan mesin…"), .icon = u"device-off"_s,
         .enabledWhen = [desk] { return desk->tab == u"cakupan"_s ? desk->source && desk->source->machine : desk->month.month() && !desk->evidence.machines().empty(); },
         .run = [desk] { Q_EMIT desk->outageWanted(); }, .page = page, .words = {u"rusak"_s, u"mati"_s, u"listrik"_s}},
        {.id = u"kehadiran.declare"_s, .domain = domain, .text = AttendanceActs::tr("Nyatakan cakupan…"), .icon = u"edit"_s,
         .enabledWhen = [desk] { return desk->tab == u"cakupan"_s && desk->source; }, .run = [desk] { Q_EMIT desk->declarationWanted(); }, .page = page},
    };
}

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

std::vector<ActionSpec> letterActions(const Desk& desk)
{
    using State = attendance::LetterState;
    const QString domain = AttendanceActs::tr("Kehadiran"), page = u"kehadiran"_s;
    const auto act = [&](const QString& id, const QString& text, const QString& icon, State state) {
        return ActionSpec{.id = id, .domain = domain, .text = text, .icon = icon,
                          .enabledWhen = [desk, state] {
                              return desk->tab == u"surat"_s && std::ranges::any_of(desk->letters, [&](const attendance::LetterLine& line) { return line.letter.state != state; });
                          },
                          .run = [desk, state] { desk->evidence.setState(desk->letters, state); }, .page = page, .words = {u"surat"_s}};
    };
    return {act(u"kehadiran.letter-approve"_s, AttendanceActs::tr("Setujui"), u"check"_s, State::Approved), act(u"kehadiran.letter-refuse"_s, AttendanceActs::tr("Tolak"), u"x"_s, State::Refused),
            act(u"kehadiran.letter-cancel"_s, AttendanceActs::tr("Batalkan"), u"skip"_s, State::Cancelled)};
}

QString withEnding(const QString& path, const QString& ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

std::optional<QString> pathFor(AttendanceDesk& desk, const QString& id, const QString& filter, const QString& ending)
{
    const auto path = desk.prompts.fileToSave({.id = id, .title = AttendanceActs::tr("Simpan sebagai"), .filter = filter, .start = desk.recaps.proposedName() + ending});
    return path ? std::optional(withEnding(*path, ending)) : std::nullopt;
}

std::vector<ActionSpec> paperActions(const Desk& desk)
{
    const QString domain = AttendanceActs::tr("Kehadiran"), page = u"kehadiran"_s;
    const auto canSave = [desk] { return desk->tab == u"rekap"_s && desk->recaps.canSave(); };
    return {
        {.id = u"kehadiran.recap"_s, .domain = domain, .text = AttendanceActs::tr("Cetak rekap"), .icon = u"printer"_s, .enabledWhen = [desk] { return desk->month.month() != nullptr; },
         .run = [desk] { Q_EMIT desk->tabWanted(u"rekap"_s); }, .page = page, .words = {u"matriks"_s, u"laporan"_s, u"pdf"_s}},
        {.id = u"kehadiran.print"_s, .domain = domain, .text = AttendanceActs::tr("Cetak"), .icon = u"printer"_s, .enabledWhen = canSave, .run = [desk] { Q_EMIT desk->printWanted(); }, .page = page},
        {.id = u"kehadiran.pdf"_s, .domain = domain, .text = AttendanceActs::tr("Simpan PDF"), .icon = u"export"_s, .enabledWhen = canSave,
         .run = [desk] {
             if (const auto path = pathFor(*desk, u"kehadiran.pdf"_s, u"PDF (*.pdf)"_s, u".pdf"_s)) desk->recaps.savePdf(*path);
         }, .page = page},
        {.id = u"kehadiran.xlsx"_s, .domain = domain, .text = AttendanceActs::tr("Simpan xlsx"), .icon = u"sheet"_s, .enabledWhen = canSave,
         .run = [desk] {
             if (const auto path = pathFor(*desk, u"kehadiran.xlsx"_s, u"Excel (*.xlsx)"_s, u".xlsx"_s)) desk->recaps.saveWorkbook(*path);
         }, .page = page},
    };
}

} // namespace

std::vector<ActionSpec> attendanceActions(const Desk& desk)
{
    std::vector<ActionSpec> acts{{.id = u"kehadiran.import"_s, .domain = AttendanceActs::tr("Kehadiran"), .text = AttendanceActs::tr("Impor berkas"), .icon = u"import"_s,
                                  .run = [desk] { Q_EMIT desk->importWanted(); }, .page = u"kehadiran"_s, .words = {u"absensi"_s, u"mesin"_s, u"sidik jari"_s}}};
    for (auto part : {walkActions(desk), evidenceActions(desk), letterActions(desk), paperActions(desk)})
        for (ActionSpec& act : part) acts.push_back(std::move(act));
    return acts;
}

} // namespace tinjau::ui
