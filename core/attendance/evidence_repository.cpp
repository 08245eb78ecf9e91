// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/evidence_repository.h"

#include "core/base/ensure.h"
#include "core/storage/row_values.h"

#include <algorithm>
#include <array>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* insertLetter = R"(
    INSERT INTO excuse_letter(batch_id, office_id, source, code, number, dated_on, state, first_day, last_day,
        from_minute, to_minute)
    VALUES (:batch, :office, :source, :code, :number, :dated, :state, :first, :last, :from, :to))";
constexpr const char* insertLetterPerson
    = R"(
    INSERT INTO excuse_letter_person(batch_id, letter_id, person_id, named_as) VALUES (:batch, :letter, :person, :named)
    ON CONFLICT DO NOTHING)";
// Whoever is named by a NIP is known as soon as the register knows it, whichever came first; a name means
// whom somebody confirmed for the lists of its office.
constexpr const char* lettersOf = R"(
    SELECT l.id, l.code, l.number, l.dated_on, l.state, l.first_day, l.last_day, l.from_minute, l.to_minute,
        coalesce(p.person_id, n.id, a.person_id), p.named_as
    FROM excuse_letter l JOIN excuse_letter_person p ON p.letter_id = l.id
    LEFT JOIN person n ON n.nip = p.named_as AND n.merged_into IS NULL
    LEFT JOIN name_owner a ON a.named_as = p.named_as AND a.office_id IS l.office_id
    WHERE l.first_day <= :last AND l.last_day >= :first ORDER BY l.id, p.id)";
constexpr const char* insertList = R"(
    INSERT INTO list_entry(batch_id, office_id, person_id, named_as, source, day, mark, code, in_minute, out_minute)
    VALUES (:batch, :office, :person, :named, :source, :day, :mark, :code, :in, :out))";
constexpr const char* listsOf
    = R"(
    SELECT coalesce(e.person_id, n.id, a.person_id), e.day, e.mark, e.in_minute, e.out_minute, e.code, e.named_as
    FROM list_entry e LEFT JOIN person n ON n.nip = e.named_as AND n.merged_into IS NULL
    LEFT JOIN name_owner a ON a.named_as = e.named_as AND a.office_id IS e.office_id
    WHERE e.day BETWEEN :first AND :last ORDER BY e.id)";
constexpr const char* entriesLike = R"(
    SELECT mark, code, in_minute, out_minute FROM list_entry
    WHERE day = :day AND person_id IS :person AND named_as = :named AND office_id IS :office)";
constexpr const char* lettersLike = R"(
    SELECT l.code, l.first_day, l.last_day, l.number FROM excuse_letter l JOIN excuse_letter_person p ON p.letter_id = l.id
    WHERE p.person_id IS :person AND p.named_as = :named AND l.office_id IS :office
        AND (l.number = :number AND l.number <> '' OR l.first_day = :first AND l.last_day = :last))";
// As lettersOf and listsOf say whom a record means; of people who were found to be one, all.
constexpr const char* placesOf = R"(
    WITH RECURSIVE same(id) AS (
        VALUES (:person) UNION SELECT p.id FROM person p JOIN same ON p.merged_into = same.id)
    SELECT 0, e.mark, e.code, e.in_minute, e.out_minute, b.file_name, e.source, e.batch_id, e.id
    FROM list_entry e LEFT JOIN person n ON n.nip = e.named_as AND n.merged_into IS NULL
    LEFT JOIN name_owner a ON a.named_as = e.named_as AND a.office_id IS e.office_id
    LEFT JOIN import_batch b ON b.id = e.batch_id
    WHERE e.day = :day AND coalesce(e.person_id, n.id, a.person_id) IN same
    UNION ALL
    SELECT 1, l.number, l.code, NULL, NULL, b.file_name, l.source, l.batch_id, l.id
    FROM excuse_letter l JOIN excuse_letter_person p ON p.letter_id = l.id
    LEFT JOIN person n ON n.nip = p.named_as AND n.merged_into IS NULL
    LEFT JOIN name_owner a ON a.named_as = p.named_as AND a.office_id IS l.office_id
    LEFT JOIN import_batch b ON b.id = l.batch_id
    WHERE l.first_day <= :day AND l.last_day >= :day AND coalesce(p.person_id, n.id, a.person_id) IN same
    ORDER BY 1, 9)";
constexpr const char* insertInspection = "INSERT INTO inspection_mark(person_id, day, mark) VALUES (:person, :day, :mark)";
constexpr const char* inspectionsOf
    = "SELECT person_id, day, mark FROM inspection_mark WHERE day BETWEEN :first AND :last ORDER BY id";
constexpr const char* insertCorrection = R"(
    INSERT INTO attendance_correction(person_id, day, in_minute, out_minute, decided, code, reason, made_by, approved_by)
    VALUES (:person, :day, :in, :out, :decided, :code, :reason, :by, :approved))";
constexpr const char* correctionsOf = R"(
    SELECT person_id, day, in_minute, out_minute, decided, code, reason, made_by, approved_by
    FROM attendance_correction WHERE day BETWEEN :first AND :last ORDER BY id)";
constexpr const char* insertVerification = R"(
    INSERT INTO absence_verification(person_id, day, verified_by) VALUES (:person, :day, :by)
    ON CONFLICT DO NOTHING)";
constexpr const char* verificationsOf
    = "SELECT person_id, day, verified_by FROM absence_verification WHERE day BETWEEN :first AND :last ORDER BY id";
constexpr const char* saveCoverage = R"(
    INSERT INTO declared_coverage(unit_id, day, coverage) VALUES (:unit, :day, :coverage)
    ON CONFLICT (unit_id, day) DO UPDATE SET coverage = excluded.coverage)";
constexpr const char* coverageOf
    = "SELECT unit_id, day, coverage FROM declared_coverage WHERE day BETWEEN :first AND :last ORDER BY id";
constexpr const char* saveRoster = R"(
    INSERT INTO roster_entry(batch_id, person_id, day, code) VALUES (:batch, :person, :day, :code)
    ON CONFLICT (person_id, day) DO UPDATE SET code = excluded.code)";
constexpr const char* rosterOf
    = "SELECT person_id, day, code FROM roster_entry WHERE day BETWEEN :first AND :last ORDER BY id";

const std::array<QString, 4> letterStates{u"diajukan"_s, u"disetujui"_s, u"ditolak"_s, u"dibatalkan"_s};
const std::array<QString, 3> listMarks{u"none"_s, u"present"_s, u"absent"_s};
const std::array<QString, 3> inspectionMarks{u"none"_s, u"found"_s, u"not-found"_s};
const std::array<QString, 3> coverages{u"none"_s, u"partial"_s, u"full"_s};

template <std::size_t N, typename Enum>
const QString& wordOf(const std::array<QString, N>& words, Enum value)
{
    return words.at(static_cast<std::size_t>(value));
}

template <typename Enum, std::size_t N>
Enum valueOf(const std::array<QString, N>& words, const QString& word)
{
    const auto found = std::ranges::find(words, word);
    TINJAU_ENSURE(found != words.end(), "the data file checks its words");
    return static_cast<Enum>(found - words.begin());
}

std::optional<int> minuteAt(const storage::Statement& row, int column) { return row.column<std::optional<int>>(column); }

/// Of a row of placesOf: "CT 800/12/2026".
QString letterWords(const storage::Statement& row)
{
    return (row.column<QString>(2) + u' ' + row.column<QString>(1)).trimmed();
}

/// Of a row of placesOf: "H", "TK", a code, or "07:30-16:00".
QString listWords(const storage::Statement& row)
{
    const QString mark = row.column<QString>(1), code = row.column<QString>(2);
    if (mark == u"present"_s) return u"H"_s;
    if (mark == u"absent"_s) return u"TK"_s;
    if (!code.isEmpty()) return code;
    const auto clock = [&](int column) {
        const auto minute = minuteAt(row, column);
        return minute ? u"%1:%2"_s.arg(*minute / 60, 2, 10, QChar(u'0')).arg(*minute % 60, 2, 10, QChar(u'0')) : QString();
    };
    return row.isNull(4) ? clock(3) : clock(3) + u'-' + clock(4);
}

std::optional<DayStatus> decisionAt(const storage::Statement& row, int column)
{
    const auto word = row.column<std::optional<QString>>(column);
    return word ? dayStatusNamed(*word) : std::nullopt;
}

} // namespace

void EvidenceRepository::insert(const ExcuseLetter& letter, const RecordOrigin& origin)
{
    m_session.prepare(insertLetter)
        .bind(":batch", origin.batch)
        .bind(":office", origin.office)
        .bind(":source", origin.source)
        .bind(":code", letter.code)
        .bind(":number", letter.number)
        .bind(":dated", letter.datedOn)
        .bind(":state", wordOf(letterStates, letter.state))
        .bind(":first", letter.days.first)
        .bind(":last", letter.days.last)
        .bind(":from", letter.hours ? std::optional(letter.hours->from) : std::nullopt)
        .bind(":to", letter.hours ? std::optional(letter.hours->to) : std::nullopt)
        .run();
    const qint64 id = m_session.lastInsertId();
    storage::Statement statement = m_session.prepare(insertLetterPerson);
    for (const PersonId person : letter.people)
        statement.bind(":batch", origin.batch).bind(":letter", id).bind(":person", person).bind(":named", QString()).run();
    for (const QString& name : letter.named)
        statement.bind(":batch", origin.batch).bind(":letter", id).bind(":person", std::nullopt).bind(":named", name).run();
}

void EvidenceRepository::insert(const ListEntry& entry, const RecordOrigin& origin)
{
    m_session.prepare(insertList)
        .bind(":batch", origin.batch)
        .bind(":office", origin.office)
        .bind(":source", origin.source)
        .bind(":person", entry.person)
        .bind(":named", entry.namedAs)
        .bind(":day", entry.day)
        .bind(":mark", wordOf(listMarks, entry.mark))
        .bind(":code", entry.code)
        .bind(":in", entry.in)
        .bind(":out", entry.out)
        .run();
}

void EvidenceRepository::insert(const InspectionEntry& entry)
{
    m_session.prepare(insertInspection)
        .bind(":person", entry.person)
        .bind(":day", entry.day)
        .bind(":mark", wordOf(inspectionMarks, entry.mark))
        .run();
}

void EvidenceRepository::insert(const Correction& correction)
{
    m_session.prepare(insertCorrection)
        .bind(":person", correction.person)
        .bind(":day", correction.day)
        .bind(":in", correction.change.in)
        .bind(":out", correction.change.out)
        .bind(":decided", correction.change.decided ? std::optional(nameOf(*correction.change.decided)) : std::nullopt)
        .bind(":code", correction.change.code)
        .bind(":reason", correction.reason)
        .bind(":by", correction.by)
        .bind(":approved", correction.approvedBy)
        .run();
}

void EvidenceRepository::insert(const Verification& verification)
{
    m_session.prepare(insertVerification)
        .bind(":person", verification.person)
        .bind(":day", verification.day)
        .bind(":by", verification.by)
        .run();
}

void EvidenceRepository::save(const DeclaredCoverage& coverage)
{
    m_session.prepare(saveCoverage)
        .bind(":unit", coverage.unit)
        .bind(":day", coverage.day)
        .bind(":coverage", wordOf(coverages, coverage.coverage))
        .run();
}

void EvidenceRepository::save(const RosterEntry& entry, std::optional<organisation::BatchId> batch)
{
    m_session.prepare(saveRoster)
        .bind(":batch", batch)
        .bind(":person", entry.person)
        .bind(":day", entry.day)
        .bind(":code", entry.code)
        .run();
}

Standing EvidenceRepository::standingOf(const ListEntry& entry, std::optional<organisation::OfficeId> office)
{
    storage::Statement row = m_session.prepare(entriesLike);
    row.bind(":day", entry.day).bind(":person", entry.person).bind(":named", entry.namedAs).bind(":office", office);
    Standing standing = Standing::New;
    while (row.step()) {
        const bool isSame = row.column<QString>(0) == wordOf(listMarks, entry.mark) && row.column<QString>(1) == entry.code
                            && minuteAt(row, 2) == entry.in && minuteAt(row, 3) == entry.out;
        if (isSame) return Standing::Same;
        standing = Standing::Changed;
    }
    return standing;
}

Standing EvidenceRepository::standingOf(const ExcuseLetter& letter, std::optional<organisation::OfficeId> office)
{
    storage::Statement row = m_session.prepare(lettersLike);
    row.bind(":person", letter.people.empty() ? std::nullopt : std::optional(letter.people.front()))
        .bind(":named", letter.named.empty() ? QString() : letter.named.front())
        .bind(":office", office)
        .bind(":number", letter.number)
        .bind(":first", letter.days.first)
        .bind(":last", letter.days.last);
    Standing standing = Standing::New;
    while (row.step()) {
        const DateRange days{row.column<QDate>(1), row.column<QDate>(2)};
        if (row.column<QString>(0) == letter.code && days == letter.days && row.column<QString>(3) == letter.number)
            return Standing::Same;
        standing = Standing::Changed;
    }
    return standing;
}

void EvidenceRepository::load(const DateRange& days, Evidence& evidence)
{
    const QDate first = days.first.addDays(-2), last = days.last.addDays(2);
    loadLetters(first, last, evidence);
    loadDays(first, last, evidence);
}

void EvidenceRepository::loadLetters(QDate first, QDate last, Evidence& evidence)
{
    storage::Statement row = m_session.prepare(lettersOf);
    row.bind(":first", first).bind(":last", last);
    std::optional<qint64> current;
    while (row.step()) {
        if (current != row.column<qint64>(0)) {
            current = row.column<qint64>(0);
            ExcuseLetter letter{row.column<QString>(1), row.column<QString>(2), row.column<std::optional<QDate>>(3),
                                valueOf<LetterState>(letterStates, row.column<QString>(4)),
                                {row.column<QDate>(5), row.column<QDate>(6)}, std::nullopt, {}, {}};
            if (const auto from = minuteAt(row, 7)) letter.hours = calendar::MinuteSpan{*from, row.column<int>(8)};
            evidence.letters.push_back(std::move(letter));
        }
        if (const auto person = row.column<std::optional<PersonId>>(9)) evidence.letters.back().people.push_back(*person);
        else evidence.letters.back().named.push_back(row.column<QString>(10));
    }
}

void EvidenceRepository::loadDays(QDate first, QDate last, Evidence& evidence)
{
    const auto readInto = [&](auto& records, const char* sql, auto recordAt) {
        storage::Statement row = m_session.prepare(sql);
        row.bind(":first", first).bind(":last", last);
        while (row.step()) records.push_back(recordAt(row));
    };
    using Row = storage::Statement;
    readInto(evidence.lists, listsOf, [](const Row& row) {
        return ListEntry{row.column<std::optional<PersonId>>(0), row.column<QDate>(1), valueOf<ListMark>(listMarks, row.column<QString>(2)),
                         minuteAt(row, 3), minuteAt(row, 4), row.column<QString>(5), row.column<QString>(6)};
    });
    readInto(evidence.inspections, inspectionsOf, [](const Row& row) {
        return InspectionEntry{row.column<PersonId>(0), row.column<QDate>(1), valueOf<InspectionMark>(inspectionMarks, row.column<QString>(2))};
    });
    readInto(evidence.corrections, correctionsOf, [](const Row& row) {
        return Correction{row.column<PersonId>(0), row.column<QDate>(1),
                          {minuteAt(row, 2), minuteAt(row, 3), decisionAt(row, 4), row.column<QString>(5)},
                          row.column<QString>(6), row.column<QString>(7), row.column<QString>(8)};
    });
    readInto(evidence.verifications, verificationsOf, [](const Row& row) {
        return Verification{row.column<PersonId>(0), row.column<QDate>(1), row.column<QString>(2)};
    });
    readInto(evidence.declared, coverageOf, [](const Row& row) {
        return DeclaredCoverage{row.column<organisation::UnitId>(0), row.column<QDate>(1), valueOf<Coverage>(coverages, row.column<QString>(2))};
    });
    readInto(evidence.roster, rosterOf, [](const Row& row) {
        return RosterEntry{row.column<PersonId>(0), row.column<QDate>(1), row.column<QString>(2)};
    });
}

std::vector<SourcePlace> EvidenceRepository::sourcesOf(PersonId person, QDate day)
{
    storage::Statement row = m_session.prepare(placesOf);
    row.bind(":person", person).bind(":day", day);
    std::vector<SourcePlace> places;
    while (row.step()) {
        const bool isLetter = row.column<bool>(0);
        places.push_back({isLetter ? SourcePlace::Kind::Letter : SourcePlace::Kind::List,
                          isLetter ? letterWords(row) : listWords(row), storage::textAt(row, 5), row.column<QString>(6),
                          row.column<std::optional<organisation::BatchId>>(7)});
    }
    return places;
}

} // namespace tinjau::attendance
