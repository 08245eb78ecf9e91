// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::attendance {

/// What is known about one person on one day (status kehadiran).
enum class DayStatus {
    NotScheduled,       ///< TIDAK_DIJADWALKAN
    NonWorkingDay,      ///< BUKAN_HARI_KERJA
    Undetermined,       ///< BELUM_DAPAT_DITETAPKAN: evidence is missing, nothing is said
    Excused,            ///< SAH, with the code of the letter
    Present,            ///< HADIR
    Late,               ///< TERLAMBAT
    LeftEarly,          ///< PULANG_CEPAT
    PresentIncomplete,  ///< HADIR_TIDAK_LENGKAP: one side was not recorded
    UnexcusedAbsence,   ///< TANPA_KETERANGAN: a candidate, until a named person verifies it
};

/// The official word: "TANPA_KETERANGAN".
QString nameOf(DayStatus status);
std::optional<DayStatus> dayStatusNamed(QStringView name);

/// The narrower reason of a status; none for a plain one, and none where the letter's code says it.
enum class StatusReason {
    None,
    // NotScheduled
    OutOfService, ///< DI_LUAR_MASA
    UnpaidLeave,  ///< CLTN
    RosterOff,    ///< OFF
    RestAfterDuty, ///< LP
    // NonWorkingDay
    Weekend, NationalHoliday, JointLeave, LocalHoliday,
    // Undetermined
    CalendarMissing, RosterMissing, NotOver, LetterWaiting, SourcesConflict, PinUnmapped, CoverageNone, CoveragePartial,
    // PresentIncomplete
    InMissing, OutMissing, SeenInInspection,
    // UnexcusedAbsence
    Candidate, Verified,
};

/// "AKHIR_PEKAN", "CAKUPAN_SEBAGIAN"; empty for None.
QString nameOf(StatusReason reason);

/// What else was found; a set of bits.
enum class DayFlag : quint32 {
    LateAndEarly = 1u << 0,         ///< TL+PC
    InAfterMiddle = 1u << 1,        ///< MASUK_SETELAH_TENGAH
    OutBeforeMiddle = 1u << 2,      ///< KELUAR_SEBELUM_TENGAH
    ShortSpan = 1u << 3,            ///< BERUNTUN: several punches, too near to be two sides
    ClockCorrected = 1u << 4,       ///< JAM_MESIN_DIKOREKSI
    OutsideWindow = 1u << 5,        ///< DI_LUAR_JENDELA
    Corrected = 1u << 6,            ///< KOREKSI
    PresentOnFreeDay = 1u << 7,     ///< HADIR_DI_HARI_LIBUR
    PunchesDespiteLetter = 1u << 8, ///< SURAT_TETAPI_ABSEN
    PartialLetter = 1u << 9,        ///< SURAT_SEBAGIAN
    LetterTooLate = 1u << 10,       ///< SURAT_LEWAT_BATAS
    FlexibleStart = 1u << 11,       ///< WAKTU_FLEKSIBEL
    PartlyCovered = 1u << 12,       ///< CAKUPAN_SEBAGIAN
    MachineOutage = 1u << 13,       ///< GANGGUAN_MESIN
    WithoutTimes = 1u << 14,        ///< TANPA_JAM
    ListWithoutPunch = 1u << 15,    ///< DAFTAR_TANPA_SIDIK
    PunchedNotFound = 1u << 16,     ///< ABSEN_TIDAK_DITEMUKAN
    FoundWithoutPunch = 1u << 17,   ///< DITEMUKAN_TANPA_SIDIK
};

class DayFlags {
public:
    DayFlags() = default;
    explicit DayFlags(quint32 bits) : m_bits(bits) {}
    void set(DayFlag flag) { m_bits |= static_cast<quint32>(flag); }
    void set(DayFlag flag, bool isSet) { if (isSet) set(flag); }
    bool has(DayFlag flag) const { return (m_bits & static_cast<quint32>(flag)) != 0; }
    quint32 bits() const { return m_bits; }
    /// The official words, sorted.
    QStringList names() const;
    bool operator==(const DayFlags&) const = default;

private:
    quint32 m_bits = 0;
};

/// The status of one day with everything that decided it except the raw evidence.
struct DayResult {
    DayStatus status = DayStatus::Undetermined;
    StatusReason reason = StatusReason::None;
    QString letterCode = {};       ///< of an excused day: "CT", "DL"
    std::optional<int> late = {};  ///< whole minutes after tolerance; none: unknown or not applicable
    std::optional<int> early = {};
    DayFlags flags = {};
    int rule = 0; ///< number of the test that decided, 1 to 14, as the table of precedence counts them
    bool operator==(const DayResult&) const = default;
};

/// The code or the reason's word: what stands behind the status in brackets.
QString detailOf(const DayResult& result);

} // namespace tinjau::attendance
