// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/attendance_sentences.h"
#include "core/wording/dates.h"
#include "core/wording/numbers.h"
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

using attendance::DayFlag;
using attendance::DayResult;
using attendance::MonthPerson;
using attendance::OfficeMonth;
using attendance::PersonDayStory;
using attendance::ReasonLink;
using attendance::ReasonStep;
using attendance::SourcePlace;

const ReasonLink* linkOf(const PersonDayStory& story, ReasonStep step)
{
    const auto found = std::ranges::find(story.reasons, step, &ReasonLink::step);
    return found == story.reasons.end() ? nullptr : &*found;
}

/// A sentence as a line of a list.
QString lineOf(const ReasonLink& link)
{
    QString sentence = wording::reasonSentence(link);
    if (sentence.endsWith(u'.')) sentence.chop(1);
    return sentence;
}

ReasonRow missing(const QString& text)
{
    return {.text = text, .fulfilled = false};
}

/// "07.19.35, 1_attlog.dat, baris 41", a line each.
QString placesOf(const PersonDayStory& story, SourcePlace::Kind kind)
{
    QStringList lines;
    for (const SourcePlace& place : story.places) {
        if (place.kind != kind) continue;
        const QString what = kind == SourcePlace::Kind::Punch ? place.what.mid(11).replace(u':', u'.') : place.what;
        lines << u"%1: %2"_s.arg(what, wording::sourceWords(place));
    }
    return lines.join(u'\n');
}

void addPlan(std::vector<ReasonRow>& rows, const PersonDayStory& story, QDate day)
{
    const ReasonLink* plan = linkOf(story, ReasonStep::Plan);
    if (!plan) return rows.push_back(missing(DayReasons::tr("Tidak bertugas di OPD ini pada hari itu")));
    ReasonRow row{.text = lineOf(*plan), .fulfilled = plan->values.value(0) == u"duty"_s, .note = DayReasons::tr("kalender %1").arg(day.year())};
    if (const ReasonLink* free = linkOf(story, ReasonStep::FreeDay)) row.note = lineOf(*free);
    rows.push_back(row);
}

/// "1_attlog.dat baris 8.114–8.230, 41 orang merekam" of each file behind the day.
QString filesOf(const PersonDayStory& story)
{
    QStringList lines;
    for (const auto& [machine, file] : story.files) {
        const QString where = file.firstLine > 0 ? DayReasons::tr("baris %1–%2").arg(wording::formatted(qint64{file.firstLine}), wording::formatted(qint64{file.lastLine})) : DayReasons::tr("tanpa rekaman hari itu");
        lines << DayReasons::tr("%1 %2, %3 orang merekam").arg(file.file, where).arg(file.people);
    }
    return lines.join(u'\n');
}

/// The machines of the office that speak for the day; none where its month is not read.
QString machinesOf(const OfficeMonth* month, QDate day)
{
    if (!month) return {};
    const auto place = static_cast<size_t>(month->range.first.daysTo(day));
    QStringList words;
    for (const attendance::MonthSource& source : month->sources)
        if (place < source.days.size()) words << DayReasons::tr("%1: %2").arg(source.machine.name, coverageWords(source.days[place]));
    return words.join(u" · "_s);
}

void addCoverage(std::vector<ReasonRow>& rows, const PersonDayStory& story, const OfficeMonth* month, QDate day)
{
    if (const ReasonLink* link = linkOf(story, ReasonStep::Coverage)) rows.push_back({.text = lineOf(*link), .fulfilled = link->values == QStringList{u"full"_s, u"mapped"_s}, .note = (machinesOf(month, day) + u'\n' + filesOf(story)).trimmed()});
    for (const ReasonLink& link : story.reasons)
        if (link.step == ReasonStep::Outage) rows.push_back({.text = lineOf(link), .fulfilled = true});
}

void addPunches(std::vector<ReasonRow>& rows, const PersonDayStory& story)
{
    if (const ReasonLink* link = linkOf(story, ReasonStep::Punches)) rows.push_back({.text = lineOf(*link), .fulfilled = true, .note = placesOf(story, SourcePlace::Kind::Punch)});
    else rows.push_back(missing(DayReasons::tr("Rekaman mesin: tidak ada")));
    if (const ReasonLink* link = linkOf(story, ReasonStep::StrayPunch)) rows.push_back(missing(lineOf(*link)));
}

void addLetters(std::vector<ReasonRow>& rows, const PersonDayStory& story)
{
    bool isAny = false;
    for (const ReasonLink& link : story.reasons) {
        if (link.step != ReasonStep::Letter) continue;
        rows.push_back({.text = lineOf(link), .fulfilled = link.values.value(2) == u"approved"_s, .note = isAny ? QString() : placesOf(story, SourcePlace::Kind::Letter)});
        isAny = true;
    }
    if (!isAny) rows.push_back(missing(DayReasons::tr("Surat apa pun: tidak ada")));
}

void addDecisions(std::vector<ReasonRow>& rows, const PersonDayStory& story)
{
    const ReasonLink* correction = linkOf(story, ReasonStep::Correction);
    const ReasonLink* list = linkOf(story, ReasonStep::List);
    if (correction) {
        ReasonRow row{.text = lineOf(*correction), .fulfilled = true};
        if (const auto& made = story.correction) row.note = DayReasons::tr("%1 · diusulkan %2, disetujui %3").arg(made->reason, made->by, made->approvedBy);
        rows.push_back(row);
    }
    if (list) rows.push_back({.text = lineOf(*list), .fulfilled = list->values.value(0) == u"present"_s, .note = placesOf(story, SourcePlace::Kind::List)});
    if (!correction && !list) rows.push_back(missing(DayReasons::tr("Koreksi, daftar manual: tidak ada")));
    if (const ReasonLink* sight = linkOf(story, ReasonStep::Inspection)) rows.push_back({.text = lineOf(*sight), .fulfilled = sight->values.value(0) == u"found"_s});
}

ReasonSection checkedSection(const PersonDayStory& story, const OfficeMonth* month, QDate day)
{
    ReasonSection section{.heading = DayReasons::tr("Yang diperiksa, berurutan")};
    addPlan(section.rows, story, day);
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

ReasonSection ruleSection(const PersonDayStory& story, const DayResult& day)
{
    ReasonSection section{.heading = DayReasons::tr("Aturan")};
    if (const ReasonLink* rule = linkOf(story, ReasonStep::Rule)) section.paragraph = wording::reasonSentence(*rule);
    if (!story.verifiedBy.isEmpty()) section.source = DayReasons::tr("Diverifikasi oleh %1").arg(story.verifiedBy);
    section.note = conflictsOf(day).join(u' ');
    section.noteTone = Tone::Warn;
    return section;
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

std::vector<ReasonAct> actsOn(const DayResult& day, const DayCell& cell, const EvidencePresenter& evidence)
{
    if (isFree(day) || isStillToCome(day)) return {};
    std::vector<ReasonAct> acts{{u"kehadiran.letter"_s, DayReasons::tr("Catat surat…"), u"mail"_s}, {u"kehadiran.correct"_s, DayReasons::tr("Koreksi hari ini…"), u"edit"_s}};
    if (isVerified(day)) acts.push_back({u"kehadiran.unverify"_s, DayReasons::tr("Tarik verifikasi"), u"restore"_s});
    if (!isCandidate(day)) return acts;
    const auto run = evidence.runAround(cell).size();
    acts.push_back({u"kehadiran.verify"_s, run > 1 ? DayReasons::tr("Verifikasi %1 hari sebagai TK…").arg(run) : DayReasons::tr("Verifikasi sebagai TK…"), u"check"_s});
    return acts;
}

QString subtitleOf(QDate day, const QString& unit)
{
    return u"%1, %2 · %3"_s.arg(wording::weekdayName(day), wording::longDate(day), unit);
}

} // namespace

Explanation storyReason(const PersonDayStory& story, QDate day)
{
    Explanation reason{.title = story.line.person.fullName(), .subtitle = subtitleOf(day, story.line.officeName), .mark = dayMark(story.result),
                       .verdict = wording::dayStatusWords(story.result) + u'.'};
    reason.sections = {checkedSection(story, nullptr, day), ruleSection(story, story.result)};
    return reason;
}

Explanation dayReason(const OfficeMonth& month, const MonthPerson& person, const DayCell& cell, const PersonDayStory* story, const EvidencePresenter& evidence)
{
    const DayResult* day = evidence.resultOf(cell);
    if (!day) return {};
    const QString unit = person.line.unitName.isEmpty() ? month.office.name : person.line.unitName;
    Explanation reason{.title = person.line.person.fullName(), .subtitle = subtitleOf(cell.day, unit), .mark = dayMark(*day),
                       .verdict = wording::dayStatusWords(*day) + u'.'};
    if (story) reason.sections = {checkedSection(*story, &month, cell.day), ruleSection(*story, *day)};
    else reason.sections.push_back({.paragraph = DayReasons::tr("Buktinya sedang dibaca …")});
    if (isCandidate(*day)) reason.sections.push_back(effectSection(person, cell, evidence));
    reason.acts = actsOn(*day, cell, evidence);
    return reason;
}

} // namespace tinjau::ui
