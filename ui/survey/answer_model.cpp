// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/answer_model.h"

#include "core/wording/numbers.h"
#include "core/wording/survey_sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::AnswerWords)
};

Cell profileCell(const AnswerRow& row, const std::optional<QString>& value)
{
    return {.text = value.value_or(QString()), .tone = row.isExcluded ? Tone::Quiet : Tone::Plain};
}

Cell scoreCell(const AnswerRow& row, std::size_t question, int highest)
{
    if (question >= row.response.scores.size()) return {};
    const survey::Score score = row.response.scores[question];
    if (!score) return std::ranges::find(row.response.rejected, static_cast<int>(question)) == row.response.rejected.end()
                           ? Cell{.text = u"·"_s, .sort = 0, .tone = Tone::Quiet, .tip = AnswerWords::tr("tidak dijawab")}
                           : Cell{.text = u"!"_s, .sort = 0, .tone = Tone::Bad, .frame = Cell::Frame::Bad, .tip = AnswerWords::tr("isi sel bukan nilai skala")};
    Cell cell{.text = QString::number(*score), .sort = *score, .tone = *score == highest || row.isExcluded ? Tone::Quiet : Tone::Plain};
    if (*score > 2 || row.isExcluded) return cell;
    cell.tone = Tone::Warn;
    cell.bold = true;
    cell.frame = Cell::Frame::Warn;
    return cell;
}

Cell remarkCell(const AnswerRow& row)
{
    if (row.isExcluded) return {.sort = row.why, .mark = chipMark(AnswerWords::tr("dikecualikan"), Tone::Quiet, u"skip"_s), .note = row.why, .tip = row.why};
    if (row.remarks.isEmpty()) return {};
    return {.sort = row.remarks, .mark = chipMark(row.remarks, Tone::Warn, u"alert"_s)};
}

Cell dayCell(const AnswerRow& row)
{
    if (!row.response.answeredAt) return {};
    const QDateTime& when = row.response.answeredAt->when;
    return {.text = when.toString(row.response.answeredAt->hasTime ? u"dd/MM HH.mm"_s : u"dd/MM/yyyy"_s), .sort = when, .tone = row.isExcluded ? Tone::Quiet : Tone::Plain};
}

Cell ageCell(const AnswerRow& row)
{
    const survey::Profile& profile = row.response.profile;
    if (!profile.age) return profileCell(row, profile.ageClass);
    return {.text = QString::number(*profile.age), .sort = *profile.age, .tone = row.isExcluded ? Tone::Quiet : Tone::Plain};
}

} // namespace

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
    for (const survey::Flag& flag : dossier.result.flags)
        for (const std::size_t place : flag.responses) {
            QString& remarks = rows[place].remarks;
            remarks += remarks.isEmpty() ? flag.rule : u", "_s + flag.rule;
        }
    return rows;
}

std::unique_ptr<RowModel<AnswerRow>> makeAnswerModel(const std::vector<survey::Question>& questions)
{
    using Words = AnswerWords;
    std::vector<RowModel<AnswerRow>::Field> fields{
        {{u"baris"_s, Words::tr("Baris"), Qt::AlignLeft, 58},
         [](const AnswerRow& row) {
             const int number = row.response.sourceRow > 0 ? row.response.sourceRow : static_cast<int>(row.place) + 1;
             return Cell{.text = QString::number(number), .sort = number, .tone = Tone::Quiet, .icon = row.isExcluded ? u"skip"_s : QString()};
         }},
        {{u"waktu"_s, Words::tr("Waktu"), Qt::AlignLeft, 92}, dayCell},
        {{u"jk"_s, Words::tr("JK"), Qt::AlignHCenter, 34}, [](const AnswerRow& row) { return profileCell(row, row.response.profile.sex); }},
        {{u"usia"_s, Words::tr("Usia"), Qt::AlignRight, 48}, ageCell},
        {{u"pendidikan"_s, Words::tr("Pendidikan"), Qt::AlignLeft, 92}, [](const AnswerRow& row) { return profileCell(row, row.response.profile.education); }},
        {{u"pekerjaan"_s, Words::tr("Pekerjaan"), Qt::AlignLeft, 100}, [](const AnswerRow& row) { return profileCell(row, row.response.profile.occupation); }}};
    for (std::size_t question = 0; question < questions.size(); ++question) {
        const bool isFive = questions[question].scale == survey::AnswerScale::FiveLinear || questions[question].scale == survey::AnswerScale::FiveProportional;
        Column column{u"p%1"_s.arg(question + 1), questions[question].column.left(6), Qt::AlignHCenter, 40};
        column.tip = questions[question].column;
        fields.push_back({std::move(column), [question, isFive](const AnswerRow& row) { return scoreCell(row, question, isFive ? 5 : 4); }});
    }
    fields.push_back({{u"catatan"_s, Words::tr("Catatan mutu"), Qt::AlignLeft, 150, true}, remarkCell});
    fields.push_back({{u"saran"_s, Words::tr("Saran"), Qt::AlignLeft, 220}, [](const AnswerRow& row) { return Cell{.text = row.response.comment, .tip = row.response.comment}; }});
    return std::make_unique<RowModel<AnswerRow>>(std::move(fields));
}

std::vector<ProfileRow> profileRows(const survey::SurveyResult& result)
{
    std::vector<ProfileRow> rows;
    for (const survey::ProfileTable& table : result.profile) {
        rows.push_back({true, wording::profileFieldName(table.field)});
        for (const auto& row : table.rows)
            rows.push_back({false, row.label.isEmpty() ? AnswerWords::tr("tidak diisi") : row.label, row.count, row.percent});
    }
    return rows;
}

std::unique_ptr<RowModel<ProfileRow>> makeProfileModel()
{
    using Words = AnswerWords;
    auto model = std::make_unique<RowModel<ProfileRow>>(std::vector<RowModel<ProfileRow>::Field>{
        {{u"ciri"_s, Words::tr("Karakteristik"), Qt::AlignLeft, 260, true}, [](const ProfileRow& row) { return Cell{.text = row.label, .bold = row.isHeading}; }},
        {{u"jumlah"_s, Words::tr("Jumlah"), Qt::AlignRight, 90},
         [](const ProfileRow& row) { return row.isHeading ? Cell{} : Cell{.text = QString::number(row.count), .sort = row.count}; }},
        {{u"persen"_s, Words::tr("Bagian"), Qt::AlignLeft, 260}, [](const ProfileRow& row) {
             return row.isHeading ? Cell{} : Cell{.sort = row.percent.toDouble(), .mark = barMark(row.percent.toDouble() / 100, wording::percentInTable(row.percent))};
         }}});
    model->setGroupRule([](const ProfileRow& row) { return row.isHeading; });
    return model;
}

} // namespace tinjau::ui
