// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/column_table.h"

#include "core/exchange/cell_values.h"

#include <QRegularExpression>

#include <algorithm>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::CellAddress;
using exchange::CellType;
using exchange::Grid;
using exchange::GridCell;
using organisation::NipFault;
using organisation::NipReading;
using organisation::SheetPerson;

namespace {

constexpr int leastNumberDigits = 8;

QString withoutLabel(const QString& text)
{
    static const QRegularExpression label(u"^\\s*(?:NI\\s?P(?:\\s?PPK|PPPK|3K)?|N I P|NI PPPK)\\s*[.:]*\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(QChar(0xa0), u' ').remove(label).trimmed();
}

bool looksLikeNumber(const QString& text)
{
    static const QRegularExpression number(u"^'?[\\dOoIl .\\x{a0}-]+$"_s);
    const QString bare = withoutLabel(text);
    return number.match(bare).hasMatch()
           && std::count_if(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); })
                  >= leastNumberDigits;
}

/// Name and number of a cell that may hold both, one below the other.
struct NameAndNip {
    QString name;
    QString nip;
};

NameAndNip splitName(const QString& text)
{
    static const QRegularExpression inside(u"^(.*\\p{L}[^\\d/]*?)[\\s/,(-]*(?:NIP\\S*[.: ]*)?(\\d[\\d ]{16,21})\\)?$"_s);
    NameAndNip found;
    QStringList names;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) continue;
        if (found.nip.isEmpty() && looksLikeNumber(line))
            found.nip = withoutLabel(line);
        else
            names << line.simplified();
    }
    found.name = names.join(u' ');
    if (!found.nip.isEmpty()) return found;
    if (const auto match = inside.match(found.name); match.hasMatch())
        return {match.captured(1).simplified(), match.captured(2).simplified()};
    return found;
}

/// Old and new number in one cell: the one of 18 digits counts.
QString newestNip(const QString& text)
{
    QString best;
    for (const QString& line : text.split(QRegularExpression(u"[\\n/]"_s))) {
        const QString number = withoutLabel(line);
        if (organisation::readNip(number).nip) return number;
        if (best.isEmpty()) best = number;
    }
    return organisation::readNip(withoutLabel(text)).nip ? withoutLabel(text) : best;
}

QString codeOf(NipFault fault)
{
    switch (fault) {
    case NipFault::SerialTruncated: return u"NIP_RUSAK_PRESISI"_s;
    case NipFault::ScientificNotation: return u"NIP_NOTASI_ILMIAH"_s;
    case NipFault::LetterForDigit: return u"NIP_HURUF_O"_s;
    case NipFault::LooksLikeNik: return u"NIK_BUKAN_NIP"_s;
    case NipFault::Empty: return u"NIP_KOSONG"_s;
    default: break;
    }
    return u"NIP_TIDAK_SAH"_s;
}

/// The fault that explains the others: a number that was cut, or one of another kind.
NipFault leadingFault(const NipReading& reading)
{
    constexpr int nikDigits = 16;
    const auto& faults = reading.faults;
    if (std::find(faults.begin(), faults.end(), NipFault::SerialTruncated) != faults.end())
        return NipFault::SerialTruncated;
    const bool isNikLong = faults.front() == NipFault::Length && reading.length == nikDigits;
    return isNikLong ? NipFault::LooksLikeNik : faults.front();
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit()) digits += c;
    return digits;
}

} // namespace

void takeNip(const QString& text, CellAddress at, Collector& collector, SheetPerson& person)
{
    const QString written = newestNip(text);
    const NipReading reading = organisation::readNip(written);
    if (reading.nip) {
        person.nip = reading.nip->digits();
        return;
    }
    const NipFault fault = leadingFault(reading);
    if (fault == NipFault::LooksLikeNik) person.nik = digitsOf(written);
    person.nipRaw = fault == NipFault::LooksLikeNik ? QString() : written;
    person.nip = reading.proposal;
    collector.problem(codeOf(fault), at, written, reading.proposal);
}

bool nipsAreRounded(const Grid& grid, const ColumnTable& table)
{
    std::vector<QString> numbers;
    for (int row = table.firstRow; row <= grid.lastRow(); ++row) {
        const GridCell* cell = cellOf(grid, row, table, u"nip"_s);
        if (cell && grid.type(*cell) == CellType::Number) numbers.push_back(grid.raw(*cell));
    }
    return organisation::nipsLookRounded(numbers);
}

SheetPerson readPerson(const Grid& grid, int row, const ColumnTable& table, Collector& collector,
                       bool needsNip)
{
    SheetPerson person;
    person.row = row;
    person.pin = plainPin(textOf(grid, row, table, u"pin"_s));
    const NameAndNip both = splitName(textOf(grid, row, table, u"name"_s));
    person.name = both.name;
    const GridCell* cell = cellOf(grid, row, table, u"nip"_s);
    const QString nip = textOf(grid, row, table, u"nip"_s);
    const CellAddress nipAt{row, nip.isEmpty() ? table.column(u"name"_s) : table.column(u"nip"_s)};
    const QString written = nip.isEmpty() ? both.nip : nip;
    if (written.isEmpty()) {
        if (needsNip && table.has(u"nip"_s))
            collector.problem(u"NIP_KOSONG"_s, {row, table.column(u"nip"_s)}, {});
        return person;
    }
    takeNip(written, nipAt, collector, person);
    const bool isUnsure = collector.reading().columnIsRounded && cell
                          && grid.type(*cell) == CellType::Number && person.nipRaw.isEmpty();
    if (!isUnsure) return person;
    person.nipRaw = person.nip;
    person.nip.clear();
    collector.problem(u"NIP_RUSAK_PRESISI"_s, nipAt, person.nipRaw);
    return person;
}

} // namespace tinjau::attendance
