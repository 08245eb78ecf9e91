// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/print/attendance_specimen.h"

#include "core/base/ensure.h"

#include <random>

namespace tinjau::print {

using namespace Qt::StringLiterals;
using namespace attendance;

namespace {

DayResult dayOf(DayStatus status, StatusReason reason = StatusReason::None, const QString& code = {})
{
    DayResult day;
    day.status = status;
    day.reason = reason;
    day.letterCode = code;
    return day;
}

DayResult freeDay(const calendar::WorkCalendar& calendar, QDate day)
{
    const bool isHoliday = calendar.holidayOn(day) != nullptr;
    return dayOf(DayStatus::NonWorkingDay, isHoliday ? StatusReason::NationalHoliday : StatusReason::Weekend);
}

bool isFree(const calendar::WorkCalendar& calendar, QDate day)
{
    return day.dayOfWeek() > 5 || calendar.holidayOn(day);
}

DayResult randomDay(std::mt19937& random)
{
    const unsigned long chance = random() % 100;
    if (chance < 62) {
        DayResult day = dayOf(DayStatus::Present);
        day.late = day.early = 0;
        return day;
    }
    if (chance < 74) {
        DayResult day = dayOf(DayStatus::Late);
        day.late = int(random() % 80 + 1);
        day.early = 0;
        return day;
    }
    if (chance < 78) {
        DayResult day = dayOf(DayStatus::LeftEarly);
        day.late = 0;
        day.early = int(random() % 60 + 1);
        return day;
    }
    if (chance < 82) return dayOf(DayStatus::PresentIncomplete, StatusReason::OutMissing);
    static const QStringList codes{u"DL"_s, u"DIK"_s, u"WFA"_s, u"CT"_s, u"CAP"_s, u"CS"_s, u"IZN"_s, u"TB"_s, u"KAHAR"_s, u"CM"_s};
    if (chance < 93) return dayOf(DayStatus::Excused, StatusReason::None, codes[qsizetype(random() % unsigned(codes.size()))]);
    if (chance < 95) return dayOf(DayStatus::UnexcusedAbsence, StatusReason::Candidate);
    if (chance < 96) return dayOf(DayStatus::UnexcusedAbsence, StatusReason::Verified);
    if (chance < 97) return dayOf(DayStatus::NotScheduled, StatusReason::RestAfterDuty);
    return dayOf(DayStatus::Undetermined, StatusReason::CoverageNone);
}

MonthPerson personNumber(int number, const MonthRecipe& recipe)
{
    static const QStringList names{u"Wiradana"_s, u"Sri Mulyasari"_s, u"Bagas Prakoso"_s, u"Ni Luh Sekar"_s, u"Tumpal Hasiholan"_s};
    MonthPerson person;
    person.line.person.id = organisation::PersonId::fromNumber(number);
    person.line.person.name = names[number % names.size()] + u" %1"_s.arg(number);
    if (recipe.longNames) {
        person.line.person.name = u"Raden Ayu Kusumaningtyas Hadiwidjojo Prawirodirdjo %1"_s.arg(number);
        person.line.person.frontTitle = u"Prof. Dr. Ir. Hj."_s;
        person.line.person.backTitle = u"S.Sos., M.Si., M.A.P."_s;
    }
    person.line.person.nip = u"1985031720100110%1"_s.arg(number % 100, 2, 10, QChar(u'0'));
    person.line.rank = number % 4 == 0 ? u"XVII"_s : u"III/c"_s;
    person.line.post = u"Analis Contoh Ahli Muda"_s;
    person.line.officeName = recipe.office;
    if (recipe.units > 0) person.line.unitName = u"Bidang Contoh Nomor %1"_s.arg(QChar(u'A' + char16_t((number - 1) * recipe.units / recipe.people)));
    return person;
}

void addDays(OfficeMonth& month, const calendar::WorkCalendar& calendar)
{
    for (QDate day = month.range.first; day <= month.range.last; day = day.addDays(1)) {
        const calendar::Holiday* holiday = calendar.holidayOn(day);
        month.days.push_back({day, isFree(calendar, day), holiday ? holiday->name : QString(), holiday ? holiday->source : QString()});
        if (!month.days.back().isFree) ++month.workingDays;
    }
}

OfficeMonth emptyMonth(const MonthRecipe& recipe)
{
    OfficeMonth month;
    month.office.id = organisation::OfficeId::fromNumber(1);
    month.office.name = recipe.office;
    month.range = {recipe.month, recipe.month.addMonths(1).addDays(-1)};
    month.today = recipe.today.isValid() ? recipe.today : month.range.last.addDays(20);
    const calendar::CalendarPack* pack = shippedCalendar().packOf(recipe.month.year());
    if (pack) month.calendarSources = {pack->decree};
    addDays(month, shippedCalendar());
    return month;
}

void addSource(OfficeMonth& month, bool hasSent)
{
    MonthSource source;
    source.machine.name = u"Mesin lobi"_s;
    for (const MonthDay& day : month.days) {
        source.days.push_back(hasSent ? Coverage::Full : Coverage::None);
        if (day.isFree || day.day >= month.today) continue;
        ++source.dutyDays;
        ++month.sending.dutyDays;
        if (hasSent) ++source.complete;
        if (hasSent) ++month.sending.complete;
        else month.sending.missing.push_back(day.day);
    }
    month.sources.push_back(std::move(source));
}

void add(OfficeMonth& month, MonthPerson person)
{
    for (const DayResult& day : person.days) person.tally.add(day);
    month.total.add(person.tally);
    month.people.push_back(std::move(person));
}

} // namespace

const calendar::WorkCalendar& shippedCalendar()
{
    static const calendar::WorkCalendar calendar = [] {
        const auto book = rules::RuleBook::shipped();
        TINJAU_ENSURE(book.has_value(), "the shipped rules are sound");
        return calendar::WorkCalendar(calendar::calendarPacksOf(*book).value());
    }();
    return calendar;
}

OfficeMonth monthOf(const MonthRecipe& recipe)
{
    OfficeMonth month = emptyMonth(recipe);
    std::mt19937 random(recipe.seed);
    for (int number = 1; number <= recipe.people; ++number) {
        MonthPerson person = personNumber(number, recipe);
        for (const MonthDay& day : month.days) {
            if (day.isFree) person.days.push_back(freeDay(shippedCalendar(), day.day));
            else if (day.day >= month.today) person.days.push_back(dayOf(DayStatus::Undetermined, StatusReason::NotOver));
            else if (!recipe.hasSent) person.days.push_back(dayOf(DayStatus::Undetermined, StatusReason::CoverageNone));
            else person.days.push_back(randomDay(random));
        }
        add(month, std::move(person));
    }
    addSource(month, recipe.hasSent);
    return month;
}

OfficeMonth workedExample()
{
    const MonthRecipe recipe{.people = 2, .units = 0};
    OfficeMonth month = emptyMonth(recipe);
    std::vector<DayResult> ofA;
    for (int i = 0; i < 11; ++i) ofA.push_back(dayOf(DayStatus::Present));
    for (int i = 0; i < 2; ++i) ofA.push_back(dayOf(DayStatus::Late));
    ofA.push_back(dayOf(DayStatus::Excused, StatusReason::None, u"DL"_s));
    for (int i = 0; i < 2; ++i) ofA.push_back(dayOf(DayStatus::Excused, StatusReason::None, u"CT"_s));
    ofA.push_back(dayOf(DayStatus::UnexcusedAbsence, StatusReason::Candidate));
    for (int i = 0; i < 2; ++i) ofA.push_back(dayOf(DayStatus::Undetermined, StatusReason::CoverageNone));
    MonthPerson a = personNumber(1, recipe), b = personNumber(2, recipe);
    std::size_t next = 0;
    for (const MonthDay& day : month.days) {
        a.days.push_back(day.isFree ? freeDay(shippedCalendar(), day.day) : ofA.at(next++));
        b.days.push_back(day.isFree ? freeDay(shippedCalendar(), day.day) : dayOf(DayStatus::Present));
    }
    add(month, std::move(a));
    add(month, std::move(b));
    addSource(month, true);
    return month;
}

std::vector<PersonMonth> peopleOf(const OfficeMonth& month)
{
    static const calendar::DutyHours hours{{450, 960}, {{720, 780}}, 0};
    std::vector<PersonMonth> people;
    for (const MonthPerson& person : month.people) {
        PersonMonth sheet{person.line, month.range, {}, {}, person.days, person.tally, month.calendarSources, month.today, {}};
        for (std::size_t i = 0; i < person.days.size(); ++i) {
            const DayResult& day = person.days[i];
            DayFacts facts;
            facts.day = month.days[i].day;
            if (!month.days[i].isFree) {
                facts.plan.kind = calendar::PlanKind::Duty;
                facts.plan.hours = &hours;
            }
            if (day.status == DayStatus::Excused) facts.letters = {{day.letterCode, LetterState::Approved, {}, u"800.1.11/%1/2026"_s.arg(i), false}};
            DutySides sides;
            const bool isSeen = day.status == DayStatus::Present || day.status == DayStatus::Late || day.status == DayStatus::LeftEarly;
            if (isSeen || day.status == DayStatus::PresentIncomplete) sides.in = 445 + day.late.value_or(0);
            if (isSeen) sides.out = 962 - day.early.value_or(0);
            sheet.facts.push_back(std::move(facts));
            sheet.sides.push_back(sides);
        }
        people.push_back(std::move(sheet));
    }
    return people;
}

AttendanceFrame aFrame()
{
    AttendanceFrame frame;
    frame.office.government = u"PEMERINTAH KABUPATEN LIPU RAYA"_s;
    frame.office.name = {u"SEKRETARIAT DAERAH"_s};
    frame.office.address = {u"Jalan Contoh Nomor 1, Lipu 99999"_s};
    frame.office.regency = u"Kabupaten Lipu Raya"_s;
    frame.office.place = u"Lipu"_s;
    frame.signature = organisation::SigningLines{{u"a.n. SEKRETARIS DAERAH"_s, u"KEPALA BAGIAN ORGANISASI,"_s}, u"Rahma Nurdiana, S.STP., M.Si."_s,
                                                 {u"Pembina Tingkat I (IV/b)"_s, u"NIP. 19800101 200501 2 001"_s}};
    frame.signedOn = QDate(2026, 9, 3);
    frame.dataVersion = u"03-09-2026 09.41"_s;
    return frame;
}

} // namespace tinjau::print
