// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/day_mark_model.h"

#include "core/attendance/excuse_group.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct DayMarks {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::DayMarks)
};

using attendance::DayFlag;
using attendance::DayResult;
using attendance::DayStatus;
using attendance::ExcuseGroup;
using attendance::StatusReason;
using Fill = CellMark::Fill;

/// Two or three letters fit into a day: the very kind of leave stands in Mengapa?.
QString shortCode(const QString& code)
{
    switch (attendance::excuseGroupOf(code)) {
    case ExcuseGroup::Duty: return code == u"KAHAR"_s ? u"KHR"_s : code;
    case ExcuseGroup::Study: return code;
    case ExcuseGroup::Sick: return u"S"_s;
    case ExcuseGroup::Permission: return u"I"_s;
    case ExcuseGroup::Leave: break;
    }
    return code.startsWith(u'C') ? u"C"_s : code.left(3);
}

bool isAtWork(const QString& code)
{
    const ExcuseGroup group = attendance::excuseGroupOf(code);
    return group == ExcuseGroup::Duty || group == ExcuseGroup::Study;
}

CellMark excusedMark(const DayResult& day)
{
    return codeMark(shortCode(day.letterCode), isAtWork(day.letterCode) ? Tone::Accent : Tone::Violet, Fill::Soft, dayWords(day));
}

QString letterWords(const QString& code)
{
    if (attendance::excuseGroupOf(code) == ExcuseGroup::Sick) return DayMarks::tr("sakit");
    if (attendance::excuseGroupOf(code) == ExcuseGroup::Permission) return DayMarks::tr("izin");
    if (code == u"DL"_s) return DayMarks::tr("dinas luar");
    if (code == u"DIK"_s) return DayMarks::tr("pendidikan dan pelatihan");
    if (code == u"TB"_s) return DayMarks::tr("tugas belajar");
    if (code == u"WFA"_s) return DayMarks::tr("kerja fleksibel");
    if (code == u"KAHAR"_s) return DayMarks::tr("keadaan kahar");
    if (code.startsWith(u'C')) return DayMarks::tr("cuti");
    return DayMarks::tr("sah");
}

QString absenceWords(const DayResult& day)
{
    return isVerified(day) ? DayMarks::tr("tanpa keterangan, terverifikasi") : DayMarks::tr("calon tanpa keterangan");
}

QString freeWords(const DayResult& day)
{
    if (day.status == DayStatus::NotScheduled) return day.reason == StatusReason::RestAfterDuty ? DayMarks::tr("lepas piket") : DayMarks::tr("tidak dijadwalkan");
    return day.flags.has(DayFlag::PresentOnFreeDay) ? DayMarks::tr("bukan hari kerja, tetapi ada rekaman") : DayMarks::tr("bukan hari kerja");
}

QString minutesWords(const DayResult& day)
{
    QStringList words;
    if (day.late.value_or(0) > 0) words << DayMarks::tr("terlambat %1 menit").arg(*day.late);
    if (day.early.value_or(0) > 0) words << DayMarks::tr("pulang cepat %1 menit").arg(*day.early);
    if (!words.isEmpty()) return words.join(u", "_s);
    return day.status == DayStatus::Late ? DayMarks::tr("terlambat") : DayMarks::tr("pulang cepat");
}

CellMark freeMark(const DayResult& day)
{
    if (day.status == DayStatus::NonWorkingDay) {
        const bool isPresent = day.flags.has(DayFlag::PresentOnFreeDay);
        return isPresent ? codeMark(u"•"_s, Tone::Quiet, Fill::Bare, dayWords(day)) : CellMark{.spoken = dayWords(day)};
    }
    const bool isRest = day.reason == StatusReason::RestAfterDuty;
    return codeMark(isRest ? u"LP"_s : u"–"_s, Tone::Quiet, Fill::Bare, dayWords(day));
}

} // namespace

QString dayWords(const DayResult& day)
{
    switch (day.status) {
    case DayStatus::NotScheduled:
    case DayStatus::NonWorkingDay: return freeWords(day);
    case DayStatus::Undetermined: return isStillToCome(day) ? DayMarks::tr("belum berlangsung") : DayMarks::tr("belum dapat ditetapkan");
    case DayStatus::Excused: return u"%1 (%2)"_s.arg(letterWords(day.letterCode), day.letterCode);
    case DayStatus::Present: return DayMarks::tr("hadir");
    case DayStatus::Late:
    case DayStatus::LeftEarly: return minutesWords(day);
    case DayStatus::PresentIncomplete: return DayMarks::tr("hadir, satu sisi tidak terekam");
    case DayStatus::UnexcusedAbsence: return absenceWords(day);
    }
    return {};
}

CellMark dayMark(const DayResult& day)
{
    switch (day.status) {
    case DayStatus::NotScheduled:
    case DayStatus::NonWorkingDay: return freeMark(day);
    case DayStatus::Undetermined:
        return isStillToCome(day) ? codeMark(u"·"_s, Tone::Quiet, Fill::Bare, dayWords(day)) : codeMark(u"?"_s, Tone::Plain, Fill::Hatched, dayWords(day));
    case DayStatus::Excused: return excusedMark(day);
    case DayStatus::Present: return codeMark(u"H"_s, Tone::Quiet, Fill::Bare, dayWords(day));
    case DayStatus::Late: return codeMark(u"T"_s, Tone::Warn, Fill::Flag, dayWords(day));
    case DayStatus::LeftEarly: return codeMark(u"PC"_s, Tone::Warn, Fill::Flag, dayWords(day));
    case DayStatus::PresentIncomplete: return codeMark(u"LK"_s, Tone::Warn, Fill::Flag, dayWords(day));
    case DayStatus::UnexcusedAbsence:
        return isVerified(day) ? codeMark(u"TK"_s, Tone::Bad, Fill::Solid, dayWords(day)) : codeMark(u"TK*"_s, Tone::Bad, Fill::Outline, dayWords(day));
    }
    return {};
}

std::vector<MarkMeaning> markMeanings()
{
    const auto mark = [](const QString& code, Tone tone, Fill fill) { return codeMark(code, tone, fill, {}); };
    return {{mark(u"H"_s, Tone::Quiet, Fill::Bare), DayMarks::tr("hadir")},
            {mark(u"T"_s, Tone::Warn, Fill::Flag), DayMarks::tr("terlambat")},
            {mark(u"PC"_s, Tone::Warn, Fill::Flag), DayMarks::tr("pulang cepat")},
            {mark(u"LK"_s, Tone::Warn, Fill::Flag), DayMarks::tr("satu sisi")},
            {mark(u"DL"_s, Tone::Accent, Fill::Soft), DayMarks::tr("dinas luar")},
            {mark(u"C"_s, Tone::Violet, Fill::Soft), DayMarks::tr("cuti, S sakit, I izin")},
            {mark(u"TK"_s, Tone::Bad, Fill::Solid), DayMarks::tr("terverifikasi")},
            {mark(u"TK*"_s, Tone::Bad, Fill::Outline), DayMarks::tr("calon")},
            {mark(u"?"_s, Tone::Plain, Fill::Hatched), DayMarks::tr("belum dapat ditetapkan")}};
}

QString coverageWords(attendance::Coverage coverage)
{
    switch (coverage) {
    case attendance::Coverage::Full: return DayMarks::tr("penuh");
    case attendance::Coverage::Partial: return DayMarks::tr("sebagian");
    case attendance::Coverage::None: break;
    }
    return DayMarks::tr("tidak ada");
}

double shareOf(attendance::Coverage coverage)
{
    return coverage == attendance::Coverage::Full ? 1.0 : coverage == attendance::Coverage::Partial ? .5 : 0.0;
}

} // namespace tinjau::ui
