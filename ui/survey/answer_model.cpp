// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/answer_model.h"

#include "core/survey/tallies.h"
#include "ui/survey/element_model.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::AnswerWords)
};

using survey::AnswerScale;
using survey::Response;

Cell profileCell(const AnswerRow& row, const std::optional<QString>& value)
{
    return {.text = value.value_or(QString()), .tone = row.isExcluded ? Tone::Quiet : Tone::Plain};
}

Cell gapCell(const AnswerRow& row, std::size_t question)
{
    const auto& rejected = row.response.rejected;
    if (std::ranges::find(rejected, static_cast<int>(question)) == rejected.end())
        return {.text = u"·"_s, .sort = 0, .tone = Tone::Quiet, .tip = AnswerWords::tr("tidak dijawab")};
    return {.text = u"!"_s, .sort = 0, .tone = Tone::Bad, .frame = Cell::Frame::Bad, .tip = AnswerWords::tr("isi sel bukan nilai skala")};
}

/// What the file said where somebody corrected it.
QString originTip(const AnswerRow& row, std::size_t question)
{
    const auto& raw = row.response.rawTexts;
    if (question >= raw.size() || raw[question] == QString::number(*row.response.scores[question])) return {};
    return AnswerWords::tr("di berkas: %1").arg(raw[question].isEmpty() ? AnswerWords::tr("kosong") : raw[question]);
}

Cell scoreCell(const AnswerRow& row, std::size_t question, AnswerScale scale)
{
    if (question >= row.response.scores.size()) return {};
    const survey::Score score = row.response.scores[question];
    if (!score) return gapCell(row, question);
    const auto worth = survey::scoreOf(*score, scale);
    const bool isBest = worth == Ratio(4);
    Cell cell{.text = QString::number(*score), .sort = *score, .tone = isBest || row.isExcluded ? Tone::Quiet : Tone::Plain, .tip = originTip(row, question)};
    if ((worth && *worth > Ratio(5, 2)) || row.isExcluded) return cell;
    cell.tone = Tone::Warn;
    cell.bold = true;
    cell.frame = Cell::Frame::Warn;
    return cell;
}

Cell remarkCell(const AnswerRow& row)
{
    if (row.isExcluded) return {.sort = row.why, .mark = chipMark(AnswerWords::tr("dikecualikan"), Tone::Quiet, u"skip"_s), .note = row.why, .tip = row.why};
    if (row.remarks.isEmpty()) return {};
    return {.sort = row.remarks, .mark = chipMark(row.remarks, row.isWarned ? Tone::Warn : Tone::Quiet, row.isWarned ? u"alert"_s : u"info"_s), .tip = row.remarks};
}

Cell dayCell(const AnswerRow& row)
{
    if (!row.response.answeredAt) return {};
    const auto& [when, hasTime, hasSeconds] = *row.response.answeredAt;
    return {.text = when.toString(u"dd/MM/yy"_s), .sort = when, .tone = row.isExcluded ? Tone::Quiet : Tone::Plain,
            .tip = when.toString(hasTime ? u"dd/MM/yyyy HH.mm"_s : u"dd/MM/yyyy"_s)};
}

Cell ageCell(const AnswerRow& row)
{
    const survey::Profile& profile = row.response.profile;
    if (!profile.age) return profileCell(row, profile.ageClass);
    return {.text = QString::number(*profile.age), .sort = *profile.age, .tone = row.isExcluded ? Tone::Quiet : Tone::Plain};
}

Cell sumCell(const AnswerFacts& facts, std::size_t question, int line)
{
    if (question >= facts.sums.size()) return {};
    const survey::QuestionResult& sums = facts.sums[question];
    if (line == 0) return {.text = sums.sum.toFixed(sums.sum.isWhole() ? 0 : 1, u','), .bold = true};
    return {.text = sums.mean ? sums.mean->toFixed(2, u',') : u"–"_s};
}

/// What was typed for a question: an answer, a gap, or neither.
bool writeScore(Response& response, std::size_t question, AnswerScale scale, const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool isGap = text.isEmpty() || text == u"·" || text == u"-" || (isNumber && number == 0);
    if (!isGap && (!isNumber || number < 1 || number > survey::highestAnswer(scale))) return false;
    response.scores[question] = isGap ? survey::Score() : survey::Score(static_cast<quint8>(number));
    std::erase(response.rejected, static_cast<int>(question));
    return true;
}

std::optional<QString> known(const std::vector<survey::ProfileWord>& list, const QString& text)
{
    if (text.isEmpty()) return std::nullopt;
    return survey::wordFor(list, text).value_or(text);
}

bool writeAge(survey::Profile& profile, const QString& text)
{
    bool isNumber = false;
    const int age = text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || age < 0 || age > 150)) return false;
    profile.age = text.isEmpty() ? std::nullopt : std::optional(age);
    profile.ageClass.reset();
    return true;
}

bool writeProfile(Response& response, const QString& column, const QString& text, const survey::ProfileLists& lists)
{
    survey::Profile& profile = response.profile;
    if (column == u"usia"_s) return writeAge(profile, text);
    if (column == u"jk"_s) profile.sex = known(lists.sex, text);
    else if (column == u"pendidikan"_s) profile.education = known(lists.education, text);
    else if (column == u"pekerjaan"_s) profile.occupation = known(lists.occupation, text);
    else if (column == u"saran"_s) response.comment = text;
    else return false;
    return true;
}

/// Why a text cannot stand in a column, and what can.
QString refusal(const QString& column, const QString& text, int highest)
{
    if (column == u"usia"_s) return AnswerWords::tr("“%1” bukan usia. Tulis angka, misalnya 34.").arg(text);
    return AnswerWords::tr("“%1” bukan nilai. Tulis 1 sampai %2, atau kosongkan bila tidak dijawab.").arg(text).arg(highest);
}

/// Columns of questions are named by their place: "p1", "p2", …
std::optional<std::size_t> questionOf(const QString& column)
{
    bool isNumber = false;
    const int number = column.startsWith(u'p') ? column.mid(1).toInt(&isNumber) : 0;
    return isNumber ? std::optional(static_cast<std::size_t>(number - 1)) : std::nullopt;
}

bool applyAll(const AnswerTable& table, const std::vector<CellEdit>& edits, const std::vector<QuestionColumn>& columns,
              const survey::ProfileLists& lists, const SaveAnswers& save, const RefuseEdit& refuse)
{
    std::map<int, Response> edited;
    QString refused;
    for (const CellEdit& edit : edits) {
        Response& response = edited.try_emplace(edit.row, table.row(edit.row).response).first->second;
        const QString column = table.column(edit.column).id, text = edit.text.trimmed();
        const auto question = questionOf(column);
        const AnswerScale scale = question ? columns[*question].question.scale : AnswerScale::Four;
        const bool isTaken = question ? writeScore(response, *question, scale, text) : writeProfile(response, column, text, lists);
        if (!isTaken && refused.isEmpty()) refused = refusal(column, text, survey::highestAnswer(scale));
    }
    std::vector<std::pair<std::size_t, Response>> forms;
    for (const auto& [row, response] : edited)
        if (response != table.row(row).response) forms.emplace_back(table.row(row).place, response);
    if (!forms.empty() && !save(forms)) return false;
    if (!refused.isEmpty()) refuse(refused);
    return refused.isEmpty();
}

const survey::QuestionResult* resultOf(const survey::SurveyResult& result, const survey::Question& question)
{
    const survey::ElementResult* element = result.find(question.element);
    if (!element) return nullptr;
    const auto found = std::ranges::find(element->questions, question.column, &survey::QuestionResult::column);
    return found == element->questions.end() ? nullptr : &*found;
}

} // namespace

std::vector<QuestionColumn> questionColumns(const overview::SurveyDossier& dossier, const std::vector<survey::Question>& questions)
{
    const survey::Instrument& instrument = dossier.rules.instrument;
    const auto elements = elementRows(dossier);
    std::map<QString, int> asked;
    for (const auto& question : questions) ++asked[question.element];
    std::map<QString, int> seen;
    std::vector<QuestionColumn> columns;
    for (const survey::Question& question : questions) {
        const auto row = std::ranges::find_if(elements, [&](const ElementRow& element) { return element.result.key == question.element; });
        const survey::Element* element = instrument.find(question.element);
        QString title = row != elements.end() ? row->number : element ? instrument.numberOf(question.element, true) : question.column.left(6);
        if (asked[question.element] > 1) title += u".%1"_s.arg(++seen[question.element]);
        columns.push_back({title, element ? element->name : question.column, question});
    }
    return columns;
}

std::vector<AnswerRow> answerRows(const overview::SurveyDossier& dossier)
{
    std::vector<AnswerRow> rows;
    const auto& responses = dossier.answers.sheet.responses;
    rows.reserve(responses.size());
    for (std::size_t place = 0; place < responses.size(); ++place) rows.push_back({place, responses[place]});
    for (const survey::Exclusion& exclusion : dossier.answers.exclusions) {
        rows[exclusion.response].isExcluded = true;
        rows[exclusion.response].why = exclusion.reason;
    }
    for (const survey::Flag& flag : dossier.result.flags) {
        const auto number = static_cast<std::size_t>(flag.rule.mid(1).toInt());
        const auto& rules = dossier.rules.quality.rules;
        const QString name = number < rules.size() && !rules[number].name.isEmpty() ? rules[number].name : flag.rule;
        for (const std::size_t place : flag.responses) {
            QString& remarks = rows[place].remarks;
            remarks += remarks.isEmpty() ? name : u", "_s + name.left(1).toLower() + name.mid(1);
            rows[place].isWarned |= flag.level == survey::FlagLevel::Warning;
        }
    }
    return rows;
}

AnswerFacts answerFacts(const overview::SurveyDossier& dossier)
{
    AnswerFacts facts{.lists = dossier.rules.profiles};
    for (const survey::Question& question : dossier.answers.sheet.questions) {
        const survey::QuestionResult* result = resultOf(dossier.result, question);
        facts.sums.push_back(result ? *result : survey::QuestionResult());
    }
    return facts;
}

std::unique_ptr<AnswerTable> makeAnswerModel(const std::vector<QuestionColumn>& columns, const std::shared_ptr<const AnswerFacts>& facts,
                                             SaveAnswers save, RefuseEdit refuse)
{
    const bool isEditable = static_cast<bool>(save);
    const auto typed = [isEditable](const QString& id, const QString& title, Qt::Alignment align, int width) {
        return Column{.id = id, .title = title, .align = align, .width = width, .editable = isEditable};
    };
    const auto totalWords = [](int line, const std::vector<const AnswerRow*>&) { return Cell{.text = line == 0 ? u"Σ"_s : u"NRR"_s, .bold = true}; };
    std::vector<AnswerTable::Field> fields{
        {{u"baris"_s, AnswerWords::tr("Baris"), Qt::AlignLeft, 54},
         [](const AnswerRow& row) { return Cell{.text = QString::number(row.number()), .sort = row.number(), .tone = Tone::Quiet, .icon = row.isExcluded ? u"skip"_s : QString()}; },
         totalWords},
        {{u"waktu"_s, AnswerWords::tr("Tanggal"), Qt::AlignLeft, 62}, dayCell},
        {typed(u"jk"_s, AnswerWords::tr("JK"), Qt::AlignHCenter, 34), [](const AnswerRow& row) { return profileCell(row, row.response.profile.sex); }},
        {typed(u"usia"_s, AnswerWords::tr("Usia"), Qt::AlignRight, 46), ageCell},
        {typed(u"pendidikan"_s, AnswerWords::tr("Pendidikan"), Qt::AlignLeft, 106), [](const AnswerRow& row) { return profileCell(row, row.response.profile.education); }},
        {typed(u"pekerjaan"_s, AnswerWords::tr("Pekerjaan"), Qt::AlignLeft, 96), [](const AnswerRow& row) { return profileCell(row, row.response.profile.occupation); }}};
    for (std::size_t question = 0; question < columns.size(); ++question) {
        Column column = typed(u"p%1"_s.arg(question + 1), columns[question].title, Qt::AlignHCenter, 36);
        column.tip = columns[question].name;
        fields.push_back({std::move(column), [question, scale = columns[question].question.scale](const AnswerRow& row) { return scoreCell(row, question, scale); },
                          [question, facts](int line, const std::vector<const AnswerRow*>&) { return sumCell(*facts, question, line); }});
    }
    fields.push_back({{u"catatan"_s, AnswerWords::tr("Catatan mutu"), Qt::AlignLeft, 170, true}, remarkCell});
    fields.push_back({typed(u"saran"_s, AnswerWords::tr("Saran"), Qt::AlignLeft, 200), [](const AnswerRow& row) { return Cell{.text = row.response.comment, .tip = row.response.comment}; }});
    auto model = std::make_unique<AnswerTable>(std::move(fields));
    model->setTotalRows(2);
    if (isEditable)
        model->setEditing([table = model.get(), columns, facts, save = std::move(save), refuse = std::move(refuse)](const std::vector<CellEdit>& edits) {
            return applyAll(*table, edits, columns, facts->lists, save, refuse);
        });
    return model;
}

void showAnswers(AnswerTable& table, std::vector<AnswerRow> rows)
{
    const auto shown = static_cast<std::size_t>(table.rowCount());
    if (shown == 0 || rows.size() < shown) return table.show(std::move(rows));
    for (std::size_t i = 0; i < shown; ++i)
        if (!(table.row(static_cast<int>(i)) == rows[i])) table.replace(static_cast<int>(i), rows[i]);
    for (std::size_t i = shown; i < rows.size(); ++i) table.append(rows[i]);
    Q_EMIT table.totalsChanged();
}

} // namespace tinjau::ui
