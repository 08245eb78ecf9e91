// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/attendance_sentences.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tinjau::wording {

using attendance::DayResult;
using attendance::DayStatus;
using attendance::ReasonLink;
using attendance::ReasonStep;
using attendance::StatusReason;

namespace {

constexpr int minutesPerDay = 24 * 60;

QString clock(const QString& minute)
{
    return dutyMinuteWords(minute.toInt());
}

QString lateWords(const DayResult& day)
{
    QStringList parts;
    if (day.late.value_or(0) > 0) parts << u"terlambat %1 menit"_s.arg(*day.late);
    if (day.early.value_or(0) > 0) parts << u"pulang %1 menit lebih cepat"_s.arg(*day.early);
    const QString text = parts.join(u" dan "_s);
    return text.isEmpty() ? u"Hadir"_s : u"Hadir, "_s + text;
}

QString whyUndetermined(StatusReason reason)
{
    switch (reason) {
    case StatusReason::CalendarMissing: return u"kalender tahun itu belum ada"_s;
    case StatusReason::RosterMissing: return u"jadwal sif belum diisi"_s;
    case StatusReason::NotOver: return u"jam kerjanya belum berakhir ketika data diambil"_s;
    case StatusReason::LetterWaiting: return u"surat sudah diajukan dan masih ditunggu"_s;
    case StatusReason::SourcesConflict: return u"daftar manual dan mesin berbeda"_s;
    case StatusReason::PinUnmapped: return u"PIN mesin belum dipasangkan dengan pegawai"_s;
    case StatusReason::CoveragePartial: return u"data mesin hanya menutup sebagian hari"_s;
    default: return u"tidak ada sumber data yang menutup hari itu"_s;
    }
}

QString whyFree(StatusReason reason)
{
    switch (reason) {
    case StatusReason::NationalHoliday: return u"Libur nasional"_s;
    case StatusReason::JointLeave: return u"Cuti bersama"_s;
    case StatusReason::LocalHoliday: return u"Libur daerah"_s;
    default: return u"Akhir pekan"_s;
    }
}

QString whyNotScheduled(StatusReason reason)
{
    switch (reason) {
    case StatusReason::UnpaidLeave: return u"Cuti di luar tanggungan negara"_s;
    case StatusReason::RosterOff: return u"Tidak bertugas menurut jadwal sif"_s;
    case StatusReason::RestAfterDuty: return u"Lepas piket menurut jadwal sif"_s;
    default: return u"Di luar masa tugas di OPD ini"_s;
    }
}

QString planSentence(const QStringList& values)
{
    const QString kind = values.value(0);
    if (kind == u"duty"_s) {
        const QString table = values.contains(u"roster"_s) ? u" menurut jadwal sif"_s : values.contains(u"ramadan"_s) ? u" menurut jam kerja Ramadan"_s : QString();
        return u"Dijadwalkan bekerja pukul %1 s.d. %2%3."_s.arg(clock(values.value(1)), clock(values.value(2)), table);
    }
    if (kind == u"off"_s) return u"Menurut jadwal sif tidak bertugas."_s;
    if (kind == u"rest"_s) return u"Menurut jadwal sif lepas piket."_s;
    if (kind == u"weekend"_s) return u"Bukan hari kerja menurut pola jam kerjanya."_s;
    if (kind == u"no-calendar"_s) return u"Kalender tahun itu belum ada, jadi hari itu tidak dapat dihitung."_s;
    if (kind == u"no-roster"_s) return u"Unitnya bekerja menurut jadwal sif, dan jadwal hari itu belum diisi."_s;
    return u"Bukan hari kerja: libur atau cuti bersama."_s;
}

QString coverageSentence(const QStringList& values)
{
    const QString mapped = values.value(1) == u"unmapped"_s ? u" PIN pegawai ini belum dipasangkan."_s : QString();
    if (values.value(0) == u"full"_s) return u"Data mesin menutup penuh hari itu."_s + mapped;
    if (values.value(0) == u"partial"_s) return u"Data mesin hanya menutup sebagian hari itu."_s + mapped;
    return u"Tidak ada data yang menutup hari itu."_s + mapped;
}

QString punchesSentence(QStringList values)
{
    const bool isCorrected = values.removeAll(u"offset"_s) > 0;
    QStringList times;
    for (const QString& value : values) times << clock(value);
    return u"Rekaman: %1%2."_s.arg(times.join(u", "_s), isCorrected ? u" (jam mesin dikoreksi)"_s : QString());
}

QString letterSentence(const QStringList& values)
{
    const QString state = values.value(2) == u"approved"_s    ? u"disetujui"_s
                          : values.value(2) == u"refused"_s   ? u"ditolak"_s
                          : values.value(2) == u"cancelled"_s ? u"dibatalkan"_s
                                                              : u"baru diajukan"_s;
    const QString hours = values.value(3).isEmpty() ? QString() : u", pukul %1 s.d. %2"_s.arg(clock(values.value(3)), clock(values.value(4)));
    const QString number = values.value(1).isEmpty() ? u"tanpa nomor"_s : u"nomor "_s + values.value(1);
    return u"Surat %1 %2, %3%4."_s.arg(values.value(0), number, state, hours);
}

QString correctionSentence(const QStringList& values)
{
    QStringList parts;
    if (!values.value(0).isEmpty()) parts << u"masuk %1"_s.arg(clock(values.value(0)));
    if (!values.value(1).isEmpty()) parts << u"pulang %1"_s.arg(clock(values.value(1)));
    if (!values.value(2).isEmpty()) parts << u"hari diputuskan %1 %2"_s.arg(values.value(2), values.value(3)).trimmed();
    return u"Koreksi yang disetujui: %1."_s.arg(parts.join(u", "_s));
}

/// The tests of the precedence (urutan bukti) by number.
const std::array<QString, 15>& ruleSentences()
{
    static const std::array<QString, 15> sentences{
        QString(),
        u"Di luar masa tugas di OPD ini."_s,
        u"Tanpa kalender atau jadwal sif hari itu tidak dapat dinilai."_s,
        u"Jadwal sif menyatakan tidak bertugas."_s,
        u"Libur atau akhir pekan, dan tidak ada jadwal piket."_s,
        u"Jam kerjanya belum berakhir ketika data diambil."_s,
        u"Koreksi yang disetujui mendahului rekaman."_s,
        u"Surat sehari penuh yang disetujui mendahului rekaman."_s,
        u"Rekaman pertama ialah masuk dan yang terakhir pulang."_s,
        u"Hanya satu sisi yang terekam."_s,
        u"Daftar manual dibandingkan dengan mesin."_s,
        u"Sidak menemukan orangnya walaupun tanpa rekaman."_s,
        u"Surat sudah diajukan dan masih dalam batas waktu."_s,
        u"Tanpa cakupan penuh tidak seorang pun dinyatakan tanpa keterangan."_s,
        u"Hari kerja yang tercakup penuh, tanpa bukti kehadiran dan tanpa surat."_s};
    return sentences;
}

QString ruleSentence(const QStringList& values)
{
    const int number = values.value(0).toInt();
    if (number < 1 || number > 14) return {};
    return u"Uji ke-%1 dari 14 yang menentukan: %2"_s.arg(number).arg(ruleSentences()[static_cast<std::size_t>(number)]);
}

} // namespace

QString dutyMinuteWords(int minute)
{
    const int inDay = (minute % minutesPerDay + minutesPerDay) % minutesPerDay;
    const QString time = u"%1.%2"_s.arg(inDay / 60, 2, 10, QLatin1Char('0')).arg(inDay % 60, 2, 10, QLatin1Char('0'));
    if (minute < 0) return time + u" hari sebelumnya"_s;
    return minute < minutesPerDay ? time : time + u" esok harinya"_s;
}

QString dayStatusWords(const DayResult& day)
{
    switch (day.status) {
    case DayStatus::NotScheduled: return whyNotScheduled(day.reason);
    case DayStatus::NonWorkingDay: return whyFree(day.reason);
    case DayStatus::Undetermined: return u"Belum dapat ditetapkan: "_s + whyUndetermined(day.reason);
    case DayStatus::Excused: return u"Sah dengan surat %1"_s.arg(day.letterCode);
    case DayStatus::Present:
    case DayStatus::Late:
    case DayStatus::LeftEarly: return lateWords(day);
    case DayStatus::PresentIncomplete:
        return lateWords(day) + (day.reason == StatusReason::InMissing    ? u", jam masuk tidak terekam"_s
                                 : day.reason == StatusReason::OutMissing ? u", jam pulang tidak terekam"_s
                                                                          : u", ditemukan dalam sidak"_s);
    case DayStatus::UnexcusedAbsence:
        return day.reason == StatusReason::Verified ? u"Tanpa keterangan, sudah diverifikasi"_s : u"Calon tanpa keterangan (belum diverifikasi, belum dihitung)"_s;
    }
    return {};
}

QString reasonSentence(const ReasonLink& link)
{
    switch (link.step) {
    case ReasonStep::Plan: return planSentence(link.values);
    case ReasonStep::FreeDay: return u"%1 (%2)."_s.arg(link.values.value(0), link.values.value(1));
    case ReasonStep::Coverage: return coverageSentence(link.values);
    case ReasonStep::Outage: return u"Mesin terganggu pukul %1 s.d. %2."_s.arg(clock(link.values.value(0)), clock(link.values.value(1)));
    case ReasonStep::Punches: return punchesSentence(link.values);
    case ReasonStep::StrayPunch: return u"Ada rekaman di luar jam yang dihitung untuk hari itu."_s;
    case ReasonStep::Letter: return letterSentence(link.values);
    case ReasonStep::List: return link.values.value(0) == u"present"_s ? u"Daftar manual menyebut hadir."_s : u"Daftar manual menyebut tidak hadir."_s;
    case ReasonStep::Inspection: return link.values.value(0) == u"found"_s ? u"Sidak menemukan orangnya di tempat."_s : u"Sidak tidak menemukan orangnya."_s;
    case ReasonStep::Correction: return correctionSentence(link.values);
    case ReasonStep::Rule: return ruleSentence(link.values);
    case ReasonStep::Verified: return u"Diverifikasi oleh seorang pejabat yang tercatat."_s;
    }
    return {};
}

QString sourceWords(const attendance::SourcePlace& place)
{
    if (place.file.isEmpty()) return u"dicatat dengan tangan"_s;
    if (place.place.isEmpty()) return place.file;
    const QString where = place.place.startsWith(u"line "_s) ? u"baris "_s + place.place.mid(5) : place.place;
    return place.file + u", "_s + where;
}

} // namespace tinjau::wording
