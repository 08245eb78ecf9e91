// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_status.h"

#include <array>
#include <utility>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<DayStatus, const char16_t*>, 9> statusNames{{
    {DayStatus::NotScheduled, u"TIDAK_DIJADWALKAN"},
    {DayStatus::NonWorkingDay, u"BUKAN_HARI_KERJA"},
    {DayStatus::Undetermined, u"BELUM_DAPAT_DITETAPKAN"},
    {DayStatus::Excused, u"SAH"},
    {DayStatus::Present, u"HADIR"},
    {DayStatus::Late, u"TERLAMBAT"},
    {DayStatus::LeftEarly, u"PULANG_CEPAT"},
    {DayStatus::PresentIncomplete, u"HADIR_TIDAK_LENGKAP"},
    {DayStatus::UnexcusedAbsence, u"TANPA_KETERANGAN"},
}};

constexpr std::array<std::pair<DayFlag, const char16_t*>, 18> flagNames{{
    {DayFlag::LateAndEarly, u"TL+PC"},
    {DayFlag::InAfterMiddle, u"MASUK_SETELAH_TENGAH"},
    {DayFlag::OutBeforeMiddle, u"KELUAR_SEBELUM_TENGAH"},
    {DayFlag::ShortSpan, u"BERUNTUN"},
    {DayFlag::ClockCorrected, u"JAM_MESIN_DIKOREKSI"},
    {DayFlag::OutsideWindow, u"DI_LUAR_JENDELA"},
    {DayFlag::Corrected, u"KOREKSI"},
    {DayFlag::PresentOnFreeDay, u"HADIR_DI_HARI_LIBUR"},
    {DayFlag::PunchesDespiteLetter, u"SURAT_TETAPI_ABSEN"},
    {DayFlag::PartialLetter, u"SURAT_SEBAGIAN"},
    {DayFlag::LetterTooLate, u"SURAT_LEWAT_BATAS"},
    {DayFlag::FlexibleStart, u"WAKTU_FLEKSIBEL"},
    {DayFlag::PartlyCovered, u"CAKUPAN_SEBAGIAN"},
    {DayFlag::MachineOutage, u"GANGGUAN_MESIN"},
    {DayFlag::WithoutTimes, u"TANPA_JAM"},
    {DayFlag::ListWithoutPunch, u"DAFTAR_TANPA_SIDIK"},
    {DayFlag::PunchedNotFound, u"ABSEN_TIDAK_DITEMUKAN"},
    {DayFlag::FoundWithoutPunch, u"DITEMUKAN_TANPA_SIDIK"},
}};

} // namespace

QString nameOf(DayStatus status)
{
    for (const auto& [one, name] : statusNames)
        if (one == status) return QString::fromUtf16(name);
    return {};
}

std::optional<DayStatus> dayStatusNamed(QStringView name)
{
    for (const auto& [one, word] : statusNames)
        if (QStringView(word) == name) return one;
    return std::nullopt;
}

QString nameOf(StatusReason reason)
{
    switch (reason) {
    case StatusReason::None: return {};
    case StatusReason::OutOfService: return u"DI_LUAR_MASA"_s;
    case StatusReason::UnpaidLeave: return u"CLTN"_s;
    case StatusReason::RosterOff: return u"OFF"_s;
    case StatusReason::RestAfterDuty: return u"LP"_s;
    case StatusReason::Weekend: return u"AKHIR_PEKAN"_s;
    case StatusReason::NationalHoliday: return u"LIBUR_NASIONAL"_s;
    case StatusReason::JointLeave: return u"CUTI_BERSAMA"_s;
    case StatusReason::LocalHoliday: return u"LIBUR_DAERAH"_s;
    case StatusReason::CalendarMissing: return u"KALENDER_BELUM_ADA"_s;
    case StatusReason::RosterMissing: return u"JADWAL_BELUM_ADA"_s;
    case StatusReason::NotOver: return u"BELUM_BERLANGSUNG"_s;
    case StatusReason::LetterWaiting: return u"SURAT_MENUNGGU"_s;
    case StatusReason::SourcesConflict: return u"KONFLIK_SUMBER"_s;
    case StatusReason::PinUnmapped: return u"PIN_BELUM_DIPETAKAN"_s;
    case StatusReason::CoverageNone: return u"CAKUPAN_TIDAK_ADA"_s;
    case StatusReason::CoveragePartial: return u"CAKUPAN_SEBAGIAN"_s;
    case StatusReason::InMissing: return u"MASUK_KOSONG"_s;
    case StatusReason::OutMissing: return u"PULANG_KOSONG"_s;
    case StatusReason::SeenInInspection: return u"DARI_SIDAK"_s;
    case StatusReason::Candidate: return u"KANDIDAT"_s;
    case StatusReason::Verified: return u"TERVERIFIKASI"_s;
    }
    return {};
}

QStringList DayFlags::names() const
{
    QStringList names;
    for (const auto& [flag, name] : flagNames)
        if (has(flag)) names << QString::fromUtf16(name);
    names.sort();
    return names;
}

QString detailOf(const DayResult& result)
{
    return result.letterCode.isEmpty() ? nameOf(result.reason) : result.letterCode;
}

} // namespace tinjau::attendance
