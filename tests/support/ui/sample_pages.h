// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"
#include "ui/shell/page.h"
#include "ui/widgets/table_model.h"

#include <QDate>

#include <array>
#include <memory>

namespace tinjau::ui {
class UiSettings;
}

namespace tinjau::test {

/// Pages that show every widget of the frame with invented values, to test it and to look at it.
std::vector<ui::PageSpec> samplePages(ui::UiSettings& settings);
/// Acts of these pages; `ran` notes their ids.
std::vector<ui::ActionSpec> sampleActions(QStringList& ran);

struct SampleAnswer {
    int number = 0;
    QDate day;
    QString sex;
    int age = 0;
    QString education;
    QString occupation;
    std::array<int, 9> marks{};
    bool isFlat = false;
};
/// Invented answers, the same at each call.
std::vector<SampleAnswer> sampleAnswers(int count);
/// Answers in a table that can be edited, with two rows of totals.
std::unique_ptr<ui::RowModel<SampleAnswer>> makeAnswersModel(int count);

struct SampleOffice {
    QString name;
    double present = -1;
    double coverage = 0;
    QString index;
    QChar grade;
    ui::Tone zone = ui::Tone::Quiet;
    int done = 0, findings = 0, overdue = 0;
};
std::unique_ptr<ui::RowModel<SampleOffice>> makeOfficesModel();

} // namespace tinjau::test
