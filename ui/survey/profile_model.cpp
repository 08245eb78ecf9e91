// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/profile_model.h"

#include "core/wording/numbers.h"
#include "core/wording/survey_sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::ProfileWords)
};

} // namespace

std::vector<ProfileRow> profileRows(const survey::SurveyResult& result)
{
    std::vector<ProfileRow> rows;
    for (const survey::ProfileTable& table : result.profile) {
        rows.push_back({true, wording::profileFieldName(table.field)});
        for (const auto& row : table.rows)
            rows.push_back({false, row.label.isEmpty() ? ProfileWords::tr("tidak diisi") : row.label, row.count, row.percent});
    }
    return rows;
}

std::unique_ptr<RowModel<ProfileRow>> makeProfileModel()
{
    auto model = std::make_unique<RowModel<ProfileRow>>(std::vector<RowModel<ProfileRow>::Field>{
        {{u"ciri"_s, ProfileWords::tr("Karakteristik"), Qt::AlignLeft, 200}, [](const ProfileRow& row) { return Cell{.text = row.label, .bold = row.isHeading}; }},
        {{u"jumlah"_s, ProfileWords::tr("Jumlah"), Qt::AlignRight, 76},
         [](const ProfileRow& row) { return row.isHeading ? Cell{} : Cell{.text = QString::number(row.count), .sort = row.count}; }},
        {{u"persen"_s, ProfileWords::tr("Bagian"), Qt::AlignLeft, 260, true}, [](const ProfileRow& row) {
             return row.isHeading ? Cell{} : Cell{.sort = row.percent.toDouble(), .mark = barMark(row.percent.toDouble() / 100, wording::percentInTable(row.percent), Tone::Accent, 200)};
         }}});
    model->setGroupRule([](const ProfileRow& row) { return row.isHeading; });
    return model;
}

} // namespace tinjau::ui
