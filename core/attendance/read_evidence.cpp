// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/read_evidence.h"

#include "core/attendance/double_people.h"
#include "core/organisation/nip_repair.h"

#include <algorithm>
#include <map>
#include <set>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using organisation::MatchClass;
using organisation::Register;
using organisation::SheetPerson;

namespace {

Result<std::vector<SheetReading>> readSheets(exchange::Workbook& book, const ReaderKit& kit,
                                             const ReadOptions& options, const QString& kind,
                                             Progress& progress)
{
    std::vector<SheetReading> readings;
    const QStringList& wanted = options.map.sheets;
    for (std::size_t i = 0; i < book.sheets().size(); ++i) {
        const exchange::SheetHead& head = book.sheets()[i];
        if (head.kind != exchange::SheetKind::Cells) continue;
        const bool isChosen = wanted.isEmpty() || wanted.contains(u"all"_s)
                              || (head.name && wanted.contains(*head.name));
        if (!isChosen) continue;
        const auto grid = exchange::Grid::load(book, i, progress);
        if (!grid) return failure(grid.error());
        if (auto reading = readSheet(*grid, i, kit, options, kind))
            readings.push_back(std::move(*reading));
    }
    return readings;
}

bool isBetter(const SheetReading& a, const SheetReading& b)
{
    if (a.layout.isHiddenSheet != b.layout.isHiddenSheet) return b.layout.isHiddenSheet;
    if ((a.layout.dataRowCount > 0) != (b.layout.dataRowCount > 0)) return a.layout.dataRowCount > 0;
    return a.layout.confidence > b.layout.confidence;
}

/// Adds a sheet of the same layout; its people come behind those of the first.
void append(SheetReading& all, SheetReading more)
{
    const int offset = static_cast<int>(all.people.size());
    const auto shift = [&](auto& records) {
        for (auto& record : records)
            if (record.person >= 0) record.person += offset;
    };
    shift(more.punches);
    shift(more.statuses);
    shift(more.letters);
    shift(more.lost);
    const auto move = [](RowRecords::Span& span, quint32 by) { span = {span.from + by, span.to + by}; };
    const RowRecords before = everythingIn(all);
    for (RowRecords& row : more.freshRows) {
        move(row.punches, before.punches.to);
        move(row.statuses, before.statuses.to);
        move(row.letters, before.letters.to);
    }
    const auto take = [](auto& to, auto& from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    take(all.people, more.people);
    take(all.punches, more.punches);
    take(all.statuses, more.statuses);
    take(all.letters, more.letters);
    take(all.lost, more.lost);
    take(all.problems, more.problems);
    take(all.decisions, more.decisions);
    take(all.freshRows, more.freshRows);
    all.rows.read += more.rows.read;
    all.rows.fresh += more.rows.fresh;
    all.rows.same += more.rows.same;
    all.rows.problem += more.rows.problem;
    all.rows.skipped += more.rows.skipped;
    all.rows.blank += more.rows.blank;
    all.rows.event += more.rows.event;
}

FileReading together(std::vector<SheetReading> readings)
{
    const auto best = std::min_element(readings.begin(), readings.end(), isBetter);
    const exchange::TableLayout layout = best->layout;
    const auto isAlike = [&](const SheetReading& reading) {
        return reading.layout.layout == layout.layout && reading.layout.kind == layout.kind
               && reading.layout.isHiddenSheet == layout.isHiddenSheet
               && (reading.layout.dataRowCount > 0) == (layout.dataRowCount > 0);
    };
    FileReading file;
    bool isFirst = true;
    for (SheetReading& reading : readings) {
        if (!isAlike(reading)) continue;
        const QString sheet = reading.layout.sheet.value_or(QString());
        if (reading.layout.sheet) file.sheets << *reading.layout.sheet;
        if (isFirst)
            file.reading = std::move(reading);
        else
            append(file.reading, std::move(reading));
        file.parts.push_back({sheet, everythingIn(file.reading)});
        isFirst = false;
    }
    if (file.sheets.size() > 1)
        file.reading.decisions.push_back({u"SHEETS"_s, {layout.sheet, 0, 0}, {}, file.sheets,
                                          QStringList(u"all"_s) + file.sheets, false});
    return file;
}

/// A cell or a line full of NUL bytes: the machine lost its power while it wrote.
void addLostLines(const exchange::Workbook& book, SheetReading& reading)
{
    for (const exchange::ReadWarning& warning : book.warnings()) {
        if (warning.code != exchange::ReadWarning::Code::NulBytes) continue;
        const int line = warning.where.toInt();
        const bool isKnown = std::any_of(
            reading.problems.begin(), reading.problems.end(),
            [&](const SheetProblem& p) { return p.code == u"BARIS_RUSAK"_s && p.at.first.row == line; });
        if (isKnown) continue;
        reading.problems.push_back({u"BARIS_RUSAK"_s, {}, {{line, 0}, {line, 0}}, {}, {}, {}});
        ++reading.rows.read;
        ++reading.rows.problem;
    }
}

/// A person of the file with a damaged NIP, by what the register says of it.
MatchedPerson matchDamaged(SheetPerson& person, const Register& people, bool isRounded)
{
    const auto repair = organisation::repairNip(person.nipRaw, person.name, people, isRounded);
    if (!repair.proposal) return {};
    const QString nip = people.people()[*repair.proposal].nip;
    person.nip = nip;
    const bool isWhole = repair.damage == organisation::NipDamage::LetterForDigit
                         || repair.damage == organisation::NipDamage::None;
    return {{repair.proposal, isWhole ? MatchClass::Nip : MatchClass::Nip15AndName}, nip};
}

std::vector<MatchedPerson> matchAll(SheetReading& reading, const Register& people)
{
    std::vector<MatchedPerson> matches;
    for (SheetPerson& person : reading.people) {
        MatchedPerson found;
        if (!person.nipRaw.isEmpty()) found = matchDamaged(person, people, reading.columnIsRounded);
        if (found.match.matched == MatchClass::None) {
            found.match = people.find(person, {{}, reading.nameWidth});
            if (found.match.person) found.nip = people.people()[*found.match.person].nip;
        }
        if (found.match.person) found.id = people.people()[*found.match.person].id;
        matches.push_back(found);
    }
    return matches;
}

SheetProblem pinProblem(const QString& code, QStringList pins, const QString& seen)
{
    std::sort(pins.begin(), pins.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    SheetProblem problem;
    problem.code = code;
    problem.pins = std::move(pins);
    problem.seen = seen;
    return problem;
}

/// Machine numbers that share a name, or whose name fits several people of the register.
void addEqualNames(FileReading& file, const ReaderKit& kit)
{
    std::map<QString, QStringList> pins;
    std::map<QString, QString> names;
    std::set<QString> unsure;
    for (std::size_t i = 0; i < file.reading.people.size(); ++i) {
        const SheetPerson& person = file.reading.people[i];
        if (person.pin.isEmpty() || person.name.isEmpty() || !person.nip.isEmpty()) continue;
        const QString key = organisation::nameKey(person.name, kit.titles);
        pins[key] << person.pin;
        names[key] = person.name;
        if (file.matches[i].match.matched == MatchClass::Ambiguous) unsure.insert(key);
    }
    for (const auto& [key, numbers] : pins)
        if (numbers.size() > 1 || unsure.contains(key))
            file.reading.problems.push_back(pinProblem(u"NAMA_SAMA"_s, numbers, names[key]));
}

void addUnknownPins(FileReading& file, const Register& people)
{
    QStringList nameless, unknown;
    for (std::size_t i = 0; i < file.reading.people.size(); ++i) {
        const SheetPerson& person = file.reading.people[i];
        if (person.pin.isEmpty()) continue;
        const bool lacksName = person.name.isEmpty() && file.reading.hasNameColumn && person.nip.isEmpty();
        if (lacksName)
            nameless << person.pin;
        else if (file.matches[i].match.matched == MatchClass::None)
            unknown << person.pin;
    }
    if (!nameless.isEmpty())
        file.reading.problems.push_back(pinProblem(u"PIN_TANPA_NAMA"_s, nameless, {}));
    const bool isPunches = file.reading.layout.kind == u"punches"_s;
    if (isPunches && !unknown.isEmpty() && !people.isEmpty())
        file.reading.problems.push_back(pinProblem(u"PIN_BELUM_DIPETAKAN"_s, unknown, {}));
}

/// Whether the second finding stands right below or beside the first and says the same.
bool continues(const SheetProblem& a, const SheetProblem& b)
{
    if (a.code != b.code || a.sheet != b.sheet || a.seen != b.seen || a.at.first.column == 0) return false;
    const bool below = b.at.first.column == a.at.first.column && a.at.first.column == a.at.last.column
                       && b.at.first.row == a.at.last.row + 1;
    return below;
}

/// One finding of many neighbours is said once.
void joinNeighbours(std::vector<SheetProblem>& problems)
{
    std::vector<SheetProblem> joined;
    for (SheetProblem& problem : problems) {
        const auto before = std::find_if(joined.rbegin(), joined.rend(), [&](const SheetProblem& p) {
            return continues(p, problem);
        });
        if (before != joined.rend())
            before->at.last = problem.at.last;
        else
            joined.push_back(std::move(problem));
    }
    problems = std::move(joined);
}

} // namespace

Result<FileReading> readEvidence(exchange::Workbook& book, const ReaderKit& kit,
                                 const ReadOptions& options, const QString& kind,
                                 const Register& people, Progress& progress)
{
    auto readings = readSheets(book, kit, options, kind, progress);
    if (!readings) return failure(readings.error());
    if (readings->empty()) return failure(ErrorCode::NotFound, {kind}, options.fileName);
    FileReading file = together(std::move(*readings));
    file.isText = book.container() == exchange::Container::Text;
    if (file.isText) addLostLines(book, file.reading);
    file.matches = matchAll(file.reading, people);
    addEqualNames(file, kit);
    addUnknownPins(file, people);
    if (file.reading.layout.layout == u"roster"_s)
        for (SheetProblem& twice : doublesIn(file.reading, kit.titles, file.isText)) file.reading.problems.push_back(std::move(twice));
    joinNeighbours(file.reading.problems);
    return file;
}

} // namespace tinjau::attendance
