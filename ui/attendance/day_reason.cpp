// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/dates.h"
#include "ui/attendance/attendance_reasons.h"
#include "ui/attendance/day_mark_model.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct DayReasons {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::DayReasons)
};

using attendance::Coverage;
using attendance::DayFlag;
using attendance::DayResult;
using attendance::DayStatus;
using attendance::MonthPerson;
using attendance::OfficeMonth;
using attendance::PersonDayStory;
using attendance::ReasonLink;
using attendance::ReasonStep;
using attendance::SourcePlace;

QString sentenceOf(const DayResult& day)
{
    switch (day.status) {
    case DayStatus::UnexcusedAbsence:
        return DayReasons::tr("Calon tanpa keterangan. Belum terhitung, sebab belum diverifikasi oleh seseorang.");
    case DayStatus::Undetermined:
        return isStillToCome(day) ? DayReasons::tr("Hari ini belum berlangsung.") : DayReasons::tr("Belum dapat ditetapkan. Tidak dihitung hadir, tidak pula tidak hadir.");
    case DayStatus::NonWorkingDay: return DayReasons::tr("Bukan hari kerja.");
    default: break;
    }
    QString words = dayWords(day);
    return words.isEmpty() ? words : words.front().toUpper() + words.mid(1) + u'.';
}

const attendance::ReasonLink* linkOf(const PersonDayStory& story, ReasonStep step)
{
    const auto found = std::ranges::find(story.reasons, step, &ReasonLink::step);
    return found == story.reasons.end() ? nullptr : &*found;
}

QString clock(const QString& minute)
{
    const int value = minute.toInt();
    return value >= 24 * 60 ? DayReasons::tr("%1 (esok)").arg(minuteWords(value - 24 * 60)) : minuteWords(value);
}

ReasonRow planRow(const PersonDayStory& story, const QDate day)
{
    const ReasonLink* plan = linkOf(story, ReasonStep::Plan);
    if (!plan) return {.text = DayReasons::tr("Tidak bertugas di OPD ini pada hari itu"), .fulfilled = false};
    const QString kind = plan->values.value(0);
    if (kind == u"duty"_s) {
        ReasonRow row{.text = DayReasons::tr("Hari kerja, %1–%2").arg(clock(plan->values.value(1)), clock(plan->values.value(2))), .fulfilled = true};
        row.note = DayReasons::tr("kalender %1").arg(day.year());
        if (plan->values.contains(u"roster"_s)) row.note = DayReasons::tr("menurut jadwal sif");
        if (plan->values.contains(u"ramadan"_s)) row.note = DayReasons::tr("jam kerja Ramadan");
        return row;
    }
    if (kind == u"no-calendar"_s) return {.text = DayReasons::tr("Kalender %1 belum ada").arg(day.year()), .fulfilled = false};
    if (kind == u"no-roster"_s) return {.text = DayReasons::tr("Jadwal sif hari itu belum diisi"), .fulfilled = false};
    if (kind == u"off"_s) return {.text = DayReasons::tr("Menurut jadwal sif tidak bertugas"), .fulfilled = false};
    if (kind == u"rest"_s) return {.text = DayReasons::tr("Lepas piket menurut jadwal sif"), .fulfilled = false};
    const ReasonLink* free = linkOf(story, ReasonStep::FreeDay);
    if (!free) return {.text = DayReasons::tr("Akhir pekan"), .fulfilled = false};
    return {.text = free->values.value(0), .fulfilled = false, .note = free->values.value(1)};
}

/// The machines of the office that speak for the day.
QString machinesOf(const OfficeMonth& month, QDate day)
{
    const auto place = static_cast<size_t>(month.range.first.daysTo(day));
    QStringList words;
    for (const attendance::MonthSource& source : month.sources)
        if (place < source.days.size()) words << DayReasons::tr("%1: %2").arg(source.machine.name, coverageWords(source.days[place]));
    return words.join(u" · "_s);
}

void addCoverage(std::vector<ReasonRow>& rows, const PersonDayStory& story, const OfficeMonth& month, QDate day)
{
    const ReasonLink* link = linkOf(story, ReasonStep::Coverage);
    if (!link) return;
    const QString coverage = link->values.value(0);
    const QString text = coverage == u"full"_s      ? DayReasons::tr("Data mesin menutup penuh hari itu")
                         : coverage == u"partial"_s ? DayReasons::tr("Data mesin hanya menutup sebagian hari itu")
                                                    : DayReasons::tr("Tidak ada data mesin untuk hari itu");
    rows.push_back({.text = text, .fulfilled = coverage == u"full"_s, .note = machinesOf(month, day)});
    if (link->values.value(1) == u"unmapped"_s) rows.push_back({.text = DayReasons::tr("PIN mesin belum dipasangkan dengan pegawai ini"), .fulfilled = false});
    for (const ReasonLink& outage : story.reasons)
        if (outage.step == ReasonStep::Outage) rows.push_back({.text = DayReasons::tr("Gangguan mesin %1–%2").arg(clock(outage.values.value(0)), clock(outage.values.value(1))), .fulfilled = true});
}

QString placeWords(const SourcePlace& place)
{
    QString where = place.place;
    if (where.startsWith(u"line "_s)) where = DayReasons::tr("baris %1").arg(where.mid(5));
    QString what = place.what;
    if (place.kind == SourcePlace::Kind::Punch) what = what.mid(11).replace(u':', u'.');
    QStringList parts{what};
    parts << (place.file.isEmpty() ? DayReasons::tr("dicatat di sini") : place.file);
    if (!where.isEmpty()) parts << where;
    return parts.join(u", "_s);
}

QString placesOf(const PersonDayStory& story, SourcePlace::Kind kind)
{
    QStringList lines;
    for (const SourcePlace& place : story.places)
        if (place.kind == kind) lines << placeWords(place);
    return lines.join(u'\n');
}

void addPunches(std::vector<ReasonRow>& rows, const PersonDayStory& story)
{
    const ReasonLink* link = linkOf(story, ReasonStep::Punches);
    if (!link) {
        rows.push_back({.text = DayReasons::tr("Rekaman mesin: tidak ada"), .fulfilled = false});
    } else {
        QStringList times;
        for (const QString& value : link->values)
            if (value != u"offset"_s) times << clock(value);
        QString note = placesOf(story, SourcePlace::Kind::Punch);
        if (link->values.contains(u"offset"_s)) note.prepend(DayReasons::tr("jam mesin dikoreksi") + u'\n');
        rows.push_back({.text = DayReasons::tr("Rekaman: %1").arg(times.join(u", "_s)), .fulfilled = true, .note = note.trimmed()});
    }
    if (linkOf(story, ReasonStep::StrayPunch)) rows.push_back({.text = DayReasons::tr("Ada rekaman di luar jam yang dihitung untuk hari itu"), .fulfilled = false});
}

QString letterState(const QString& state)
{
    if (state == u"approved"_s) return DayReasons::tr("disetujui");
    if (state == u"refused"_s) return DayReasons::tr("ditolak");
    if (state == u"cancelled"_s) return DayReasons::tr("dibatalkan");
    return DayReasons::tr("baru diajukan");
}

void addLetters(std::vector<ReasonRow>& rows, const PersonDayStory& story)
{
    bool isAny = false;
    for (const ReasonLink& link : story.reasons) {
        if (link.step != ReasonStep::Letter) continue;
        QString text = DayReasons::tr("Surat %1 %2, %3").arg(link.values.value(0), link.values.value(1), letterState(link.values.value(2))).simplified();
        if (!link.values.value(3).isEmpty()) text += u", %1–%2"_s.arg(clock(link.values.value(3)), clock(link.values.value(4)));
        rows.push_back({.text = text, .fulfilled = link.values.value(2) == u"approved"_s, .note = isAny ? QString() : placesOf(story, SourcePlace::Kind::Letter)});
        isAny = true;
    }
    if (!isAny) rows.push_back({.text = DayReasons::tr("Surat apa pun: tidak ada"), .fulfilled = false});
}

QString correctionWords(const ReasonLink& link)
{
    QStringList words;
    if (!link.values.value(0).isEmpty()) words << DayReasons::tr("masuk %1").arg(clock(link.values.value(0)));
    if (!link.values.value(1).isEmpty()) words << DayReasons::tr("pulang %1").arg(clock(link.values.value(1)));
    if (link.values.value(2) == u"HADIR"_s) words << DayReasons::tr("hadir");
    if (link.values.value(2) == u"SAH"_s) words << DayReasons::tr("sah");
    if (link.values.value(2) == u"TIDAK_DIJADWALKAN"_s) words << DayReasons::tr("tidak dijadwalkan");
    if (!link.values.value(3).isEmpty()) words << link.values.value(3);
    return DayReasons::tr("Koreksi: %1").arg(words.join(u", "_s));
}

void addDecisions(std::vector<ReasonRow>& rows, const PersonDayStory& story)
{
    const ReasonLink* correction = linkOf(story, ReasonStep::Correction);
    const ReasonLink* list = linkOf(story, ReasonStep::List);
    if (correction) rows.push_back({.text = correctionWords(*correction), .fulfilled = true});
    if (list) {
        const bool isPresent = list->values.value(0) == u"present"_s;
        rows.push_back({.text = isPresent ? DayReasons::tr("Daftar manual: hadir") : DayReasons::tr("Daftar manual: tidak hadir"), .fulfilled = isPresent, .note = placesOf(story, SourcePlace::Kind::List)});
    }
    if (!correction && !list) rows.push_back({.text = DayReasons::tr("Koreksi, daftar manual: tidak ada"), .fulfilled = false});
    if (const ReasonLink* sight = linkOf(story, ReasonStep::Inspection)) {
        const bool isFound = sight->values.value(0) == u"found"_s;
        rows.push_back({.text = isFound ? DayReasons::tr("Sidak: ditemukan di tempat") : DayReasons::tr("Sidak: tidak ditemukan"), .fulfilled = isFound});
    }
}

/// The test of the precedence that decided, in words.
QString ruleWords(int rule)
{
    switch (rule) {
    case 1: return DayReasons::tr("Di luar masa tugas di OPD ini.");
    case 2: return DayReasons::tr("Tanpa kalender atau jadwal sif, hari itu tidak dapat dinilai.");
    case 3: return DayReasons::tr("Jadwal sif menyatakan tidak bertugas.");
    case 4: return DayReasons::tr("Hari libur atau akhir pekan, dan tidak ada jadwal piket.");
    case 5: return DayReasons::tr("Jam kerjanya belum berakhir ketika data diambil.");
    case 6: return DayReasons::tr("Koreksi yang disetujui mendahului rekaman.");
    case 7: return DayReasons::tr("Surat sehari penuh yang disetujui mendahului rekaman.");
    case 8: return DayReasons::tr("Rekaman pertama ialah masuk, yang terakhir pulang; keduanya dibandingkan dengan jam kerja.");
    case 9: return DayReasons::tr("Hanya satu sisi yang terekam.");
    case 10: return DayReasons::tr("Daftar manual yang ditandatangani, dibandingkan dengan mesin.");
    case 11: return DayReasons::tr("Sidak menemukan orangnya, walau tanpa rekaman.");
    case 12: return DayReasons::tr("Surat sudah diajukan dan masih dalam batas waktu; hari itu menunggu.");
    case 13: return DayReasons::tr("Datanya tidak lengkap: tanpa cakupan penuh tidak seorang pun dinyatakan tanpa keterangan.");
    case 14: return DayReasons::tr("Hari kerja yang tercakup penuh, tanpa bukti kehadiran dan tanpa surat.");
    default: return {};
    }
}

ReasonSection checkedSection(const PersonDayStory& story, const OfficeMonth& month, QDate day)
{
    ReasonSection section{.heading = DayReasons::tr("Yang diperiksa, berurutan")};
    section.rows.push_back(planRow(story, day));
    if (!linkOf(story, ReasonStep::Plan)) return section;
    addCoverage(section.rows, story, month, day);
    addPunches(section.rows, story);
    addLetters(section.rows, story);
    addDecisions(section.rows, story);
    return section;
}

/// What else was found, and should be looked at.
QStringList conflictsOf(const DayResult& day)
{
    QStringList words;
    if (day.flags.has(DayFlag::PunchesDespiteLetter)) words << DayReasons::tr("Ada rekaman walaupun ada surat.");
    if (day.flags.has(DayFlag::ListWithoutPunch)) words << DayReasons::tr("Daftar manual menyebut hadir, mesin tidak merekam.");
    if (day.flags.has(DayFlag::PunchedNotFound)) words << DayReasons::tr("Ada rekaman, tetapi sidak tidak menemukan orangnya.");
    if (day.flags.has(DayFlag::FoundWithoutPunch)) words << DayReasons::tr("Sidak menemukan orangnya, tetapi tidak ada rekaman.");
    if (day.flags.has(DayFlag::LetterTooLate)) words << DayReasons::tr("Surat datang sesudah batas waktunya.");
    if (day.flags.has(DayFlag::ShortSpan)) words << DayReasons::tr("Rekaman terlalu berdekatan untuk menjadi masuk dan pulang.");
    if (day.flags.has(DayFlag::PresentOnFreeDay)) words << DayReasons::tr("Ada rekaman pada hari libur.");
    return words;
}

ReasonSection effectSection(const MonthPerson& person, const DayCell& cell, const EvidencePresenter& evidence)
{
    const auto run = evidence.runAround(cell);
    ReasonSection section{.heading = DayReasons::tr("Akibat bila diverifikasi")};
    section.rows = {{.text = DayReasons::tr("%1: hari kerja berturut-turut").arg(evidence.daysWords(run)), .figure = QString::number(run.size())},
                    {.text = DayReasons::tr("Terverifikasi bulan ini sampai sekarang"), .figure = QString::number(person.tally.verifiedAbsent)},
                    {.text = DayReasons::tr("Menjadi"), .figure = QString::number(person.tally.verifiedAbsent + static_cast<int>(run.size())), .total = true}};
    section.note = DayReasons::tr("Surat atau koreksi yang datang kemudian mengubahnya kembali.");
    return section;
}

} // namespace

Explanation dayReason(const OfficeMonth& month, const MonthPerson& person, const DayCell& cell, const PersonDayStory* story, const EvidencePresenter& evidence)
{
    const DayResult* day = evidence.resultOf(cell);
    if (!day) return {};
    const QString unit = person.line.unitName.isEmpty() ? month.office.name : person.line.unitName;
    Explanation reason{.title = person.line.person.fullName(), .subtitle = u"%1, %2 · %3"_s.arg(wording::weekdayName(cell.day), wording::longDate(cell.day), unit), .mark = dayMark(*day),
                       .verdict = sentenceOf(*day)};
    if (isVerified(*day)) reason.verdict = DayReasons::tr("Tanpa keterangan, diverifikasi oleh %1.").arg(evidence.verifierOf(cell));
    if (story) {
        reason.sections.push_back(checkedSection(*story, month, cell.day));
        ReasonSection rule{.heading = DayReasons::tr("Aturan"), .paragraph = ruleWords(day->rule), .source = DayReasons::tr("uji ke-%1 dari 14 dalam urutan bukti").arg(day->rule)};
        rule.note = conflictsOf(*day).join(u' ');
        rule.noteTone = Tone::Warn;
        reason.sections.push_back(rule);
    } else {
        reason.sections.push_back({.paragraph = DayReasons::tr("Buktinya sedang dibaca …")});
    }
    if (isCandidate(*day)) reason.sections.push_back(effectSection(person, cell, evidence));
    if (isFree(*day) || isStillToCome(*day)) return reason;
    reason.acts = {{u"kehadiran.letter"_s, DayReasons::tr("Catat surat…"), u"mail"_s}, {u"kehadiran.correct"_s, DayReasons::tr("Koreksi hari ini…"), u"edit"_s}};
    if (isVerified(*day)) reason.acts.push_back({u"kehadiran.unverify"_s, DayReasons::tr("Tarik verifikasi"), u"restore"_s});
    const auto run = isCandidate(*day) ? evidence.runAround(cell).size() : 0;
    if (run > 0) reason.acts.push_back({u"kehadiran.verify"_s, run > 1 ? DayReasons::tr("Verifikasi %1 hari sebagai TK…").arg(run) : DayReasons::tr("Verifikasi sebagai TK…"), u"check"_s});
    return reason;
}

} // namespace tinjau::ui
