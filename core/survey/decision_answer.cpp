// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/decision_answer.h"

#include "core/survey/sheet_vocabulary.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::ColumnMapping;
using exchange::Decision;
using exchange::TableLayout;

bool asksAboutElementLeft(const Decision& decision)
{
    return decision.code == u"MISSING_ELEMENT"_s || decision.code == u"ELEMENT_WITHOUT_ANSWERS"_s;
}

namespace {

using Tables = std::vector<TableLayout>;

const QString leaveOut = u"null"_s;
const QString onlyColumn = u"only:"_s;
/// Nine questions without names are the nine elements in their order; U8 and U9 stand either way round on the forms in use.
const QString inOrder = u"inOrder"_s, inOrderSwapped = u"inOrderSwapped"_s;

/// Columns that were taken for a field, in the first table that has some.
std::vector<const ColumnMapping*> columnsOf(const Tables& tables, const QString& field)
{
    std::vector<const ColumnMapping*> found;
    for (const TableLayout& table : tables) {
        for (const ColumnMapping& column : table.columns)
            if (column.field == field) found.push_back(&column);
        if (!found.empty()) break;
    }
    return found;
}

const TableLayout* tableOf(const Tables& tables, const Decision& decision)
{
    for (const TableLayout& table : tables)
        if (table.sheet == decision.where.sheet) return &table;
    return tables.empty() ? nullptr : &tables.front();
}

/// The columns that a question without an element is asked about, from the first one on.
std::vector<int> columnsAsked(const TableLayout& table, const Decision& decision)
{
    std::vector<int> columns;
    for (const ColumnMapping& column : table.columns) {
        const QString heading = decision.values.value(static_cast<qsizetype>(columns.size()));
        const bool isNext = column.header == heading || column.header.endsWith(u" / "_s + heading);
        if (std::ssize(columns) < decision.values.size() && column.column >= decision.where.column && !column.field && isNext)
            columns.push_back(column.column);
    }
    return columns;
}

/// All nine elements are asked about, and no column is one yet.
bool asksForAllNine(const Decision& decision, const Tables& tables)
{
    const TableLayout* table = tableOf(tables, decision);
    return table && decision.values.size() == elementKeys().size() && columnsAsked(*table, decision).size() == static_cast<std::size_t>(elementKeys().size())
           && std::ranges::none_of(table->columns, [](const ColumnMapping& column) { return column.field && elementKeys().contains(*column.field); });
}

/// "Sedang=3" → the word and what it means.
std::pair<QString, QString> wordAndScore(const QString& answer)
{
    const auto at = answer.lastIndexOf(u'=');
    return {answer.left(at), answer.mid(at + 1)};
}

AnswerGroup wordGroup(const QString& word, bool mayBeBlank)
{
    AnswerGroup group{word, {}};
    for (int score = 4; score >= 1; --score) group.answers << u"%1=%2"_s.arg(word).arg(score);
    if (mayBeBlank) group.answers << word + u'=' + leaveOut;
    return group;
}

std::vector<AnswerGroup> wordGroups(const Decision& decision)
{
    const bool isProposed = !decision.choices.isEmpty() && decision.choices.front().contains(u'=');
    if (isProposed) return {{{}, {decision.choices.join(u", "_s)}}};
    std::vector<AnswerGroup> groups;
    for (const QString& word : decision.values) groups.push_back(wordGroup(word, decision.choices.contains(leaveOut)));
    return groups;
}

/// An element that is no cost cannot be free of charge.
QStringList answersAboutElementLeft(const Decision& decision)
{
    const QStringList keys = decision.code == u"MISSING_ELEMENT"_s ? QStringList{decision.column} : decision.values;
    QStringList answers{u"exclude"_s};
    if (keys == QStringList{u"BIAYA"_s}) answers << u"gratis4"_s;
    return answers;
}

QStringList answersAboutSeveral(const Decision& decision, const Tables& tables)
{
    QStringList answers{u"meanOfQuestions"_s};
    for (const ColumnMapping* column : columnsOf(tables, decision.column))
        answers << onlyColumn + exchange::columnLetters(column->column);
    return answers;
}

void sayWords(SkmReadOptions& options, const QString& answer)
{
    for (const QString& part : answer.split(u", "_s, Qt::SkipEmptyParts)) {
        const auto [word, score] = wordAndScore(part);
        options.map.values[word] = score == leaveOut ? std::nullopt : std::optional(score);
    }
}

/// "A=1": the first letter is the worst; "A=4": the best.
void sayLetters(SkmReadOptions& options, const QString& answer)
{
    const bool isRising = answer == u"A=1"_s;
    for (int i = 0; i < 4; ++i)
        options.map.values[QString(QChar(u'A' + i))] = QString::number(isRising ? i + 1 : 4 - i);
}

bool sayPair(SkmReadOptions& options, const QString& answer, const Tables& tables)
{
    bool isSaid = false;
    for (const QString& part : answer.split(u", "_s)) {
        const QString bare = part.section(u'=', 0, 0), element = part.section(u'=', 1);
        for (const TableLayout& table : tables)
            for (const ColumnMapping& column : table.columns)
                if (column.field == bare) {
                    mapColumn(options, table, column.column, element);
                    isSaid = true;
                }
    }
    return isSaid;
}

bool saySeveral(SkmReadOptions& options, const Decision& decision, const QString& answer, const Tables& tables)
{
    const TableLayout* table = tableOf(tables, decision);
    if (!table) return false;
    for (const ColumnMapping* column : columnsOf({*table}, decision.column)) {
        const bool stays = answer == u"meanOfQuestions"_s || answer == onlyColumn + exchange::columnLetters(column->column);
        mapColumn(options, *table, column->column, stays ? std::optional(decision.column) : std::nullopt);
    }
    return true;
}

bool sayContent(SkmReadOptions& options, const Decision& decision, const QString& answer, const Tables& tables)
{
    const TableLayout* table = tableOf(tables, decision);
    if (!table || decision.values.size() < 2) return false;
    if (answer == u"swap"_s)
        for (const ColumnMapping* partner : columnsOf({*table}, decision.values[1]))
            mapColumn(options, *table, partner->column, decision.values[0]);
    mapColumn(options, *table, decision.where.column, answer == u"swap"_s ? decision.values[1] : answer);
    return true;
}

/// Questions without an element: one is told what it is, or all of them are left out or taken as the nine in order.
bool sayElement(SkmReadOptions& options, const Decision& decision, const QString& answer, const Tables& tables)
{
    const TableLayout* table = tableOf(tables, decision);
    if (!table) return false;
    if (answer == inOrder || answer == inOrderSwapped) {
        QStringList elements = elementKeys();
        if (answer == inOrderSwapped) elements.swapItemsAt(elements.size() - 2, elements.size() - 1);
        for (const int column : columnsAsked(*table, decision)) mapColumn(options, *table, column, elements.takeFirst());
        return true;
    }
    if (answer != leaveOut || decision.values.size() < 2) {
        mapColumn(options, *table, decision.where.column, answer == leaveOut ? std::nullopt : std::optional(answer));
        return true;
    }
    for (const int column : columnsAsked(*table, decision)) mapColumn(options, *table, column, std::nullopt);
    return true;
}

bool sayToOptions(SkmReadOptions& options, const Decision& decision, const QString& answer)
{
    if (decision.code == u"FIVE_POINT"_s)
        options.fivePoint = answer == u"linear"_s ? AnswerScale::FiveLinear : AnswerScale::FiveProportional;
    else if (decision.code == u"REVERSED"_s) options.isReversed = true;
    else if (asksAboutElementLeft(decision)) options.na = answer == u"exclude"_s ? NaElement::Exclude : NaElement::Gratis4;
    else if (decision.code == u"DATE_ORDER"_s) options.map.dateOrder = exchange::parseDateOrder(answer);
    else if (decision.code == u"SHEETS"_s) options.map.sheets = answer == u"all"_s ? decision.values : QStringList{answer};
    else if (decision.code == u"CAPITAL_LETTERS"_s) sayLetters(options, answer);
    else if (decision.code == u"VALUE_MEANING"_s || decision.code == u"UNKNOWN_VALUE"_s) sayWords(options, answer);
    else return false;
    return true;
}

} // namespace

std::vector<AnswerGroup> answersTo(const Decision& decision, const Tables& tables)
{
    static const QStringList unanswerable{u"OTHER_SCALE"_s, u"SUMMARY_ONLY"_s, u"NO_SURVEY_TABLE"_s, u"OFFICE"_s, u"PERIOD"_s};
    if (unanswerable.contains(decision.code)) return {};
    if (decision.code == u"VALUE_MEANING"_s || decision.code == u"UNKNOWN_VALUE"_s) return wordGroups(decision);
    if (asksAboutElementLeft(decision)) return {{{}, answersAboutElementLeft(decision)}};
    if (decision.code == u"SEVERAL_QUESTIONS"_s) return {{{}, answersAboutSeveral(decision, tables)}};
    // Which column is which element is said above the columns; here only what holds for all of them.
    if (decision.code == u"UNKNOWN_ELEMENT"_s && decision.values.size() > 1)
        return {{{}, asksForAllNine(decision, tables) ? QStringList{inOrder, inOrderSwapped, leaveOut} : QStringList{leaveOut}}};
    QStringList answers = decision.choices;
    answers.removeAll(u"cancel"_s);
    return {{{}, answers}};
}

bool answerDecision(SkmReadOptions& options, const Decision& decision, const QString& answer, const Tables& tables)
{
    const auto groups = answersTo(decision, tables);
    const bool isKnown = std::ranges::any_of(groups, [&](const AnswerGroup& group) { return group.answers.contains(answer); });
    if (!isKnown) return false;
    if (decision.code == u"U8_U9_AMBIGUOUS"_s) return sayPair(options, answer, tables);
    if (decision.code == u"SEVERAL_QUESTIONS"_s) return saySeveral(options, decision, answer, tables);
    if (decision.code == u"CONTENT_MISMATCH"_s) return sayContent(options, decision, answer, tables);
    if (decision.code == u"UNKNOWN_ELEMENT"_s) return sayElement(options, decision, answer, tables);
    return sayToOptions(options, decision, answer);
}

const QStringList& mappableFields()
{
    static const QStringList fields = elementKeys()
        + QStringList{u"number"_s, u"datetime"_s, u"date"_s, u"time"_s, u"sex"_s, u"age"_s, u"education"_s, u"job"_s,
                      u"service"_s, u"disability"_s, u"unit"_s, u"comment"_s, u"total"_s};
    return fields;
}

void mapColumn(SkmReadOptions& options, const TableLayout& table, int column, const std::optional<QString>& field)
{
    const exchange::LayoutMap keys = table.toMap();
    for (const ColumnMapping& mapped : table.columns) {
        if (mapped.column != column) continue;
        const bool byHeading = keys.columns.contains(mapped.header);
        options.map.columns[byHeading ? mapped.header : exchange::columnLetters(column)] = field;
    }
}

} // namespace tinjau::survey
