// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_questionnaire.h"

#include "core/print/skm_paper.h"

#include <algorithm>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double formSize = 10;
constexpr int answerCount = 4;

/// "□ SD   □ SMP   □ …": a box never parts from its word.
QString boxes(const QStringList& choices) {
    QStringList texts;
    for (QString choice : choices) texts << u"□\u00A0"_s + choice.replace(u' ', u'\u00A0');
    return texts.join(u"    "_s);
}

Paragraph partTitle(const SkmWords& words, const QString& key) {
    return {.text = RichText::bold(words.text(key)),
            .align = Align::Left,
            .size = formSize + 1,
            .spaceBefore = 2,
            .spaceAfter = 1.5,
            .keepWithNext = true};
}

Table profileForm(const SkmPaperInput& input, const SkmWords& words) {
    const QString other = u"    □\u00A0"_s + words.text(u"form.other"_s) + u" "_s + dots(18);
    const QString service = input.service.isEmpty() ? dots(60) : input.service;
    Table table{.columns = {Column::mm(38), Column::share(1)}, .size = formSize};
    const auto add = [&](const QString& key, const QString& value) {
        table.body.push_back({words.text(key), value});
    };
    add(u"form.date"_s, dots(24));
    add(u"form.time"_s, boxes(words.lines(u"form.times"_s)));
    add(u"form.sex"_s, boxes(words.lines(u"form.sexes"_s)));
    add(u"form.age"_s, dots(12) + u' ' + words.text(u"form.ageUnit"_s));
    add(u"form.education"_s, boxes(words.lines(u"form.educations"_s)));
    add(u"form.occupation"_s, boxes(words.lines(u"form.occupations"_s)) + other);
    add(u"form.service"_s, service);
    for (Row& row : table.body) row.minHeight = 5.6;
    table.spaceBefore = 1;
    return table;
}

std::vector<const survey::Element*> inFormOrder(const survey::Instrument& instrument) {
    std::vector<const survey::Element*> elements;
    for (const survey::Element& element : instrument.elements) elements.push_back(&element);
    std::sort(elements.begin(), elements.end(),
              [](const auto* a, const auto* b) { return a->orderForm < b->orderForm; });
    return elements;
}

QString questionOf(const survey::Element& element, const SkmWords& words) {
    if (!element.question.isEmpty()) return element.question;
    return words.text(u"form.question"_s, {{u"content"_s, element.name.toLower()}});
}

Table questionTable(const SkmPaperInput& input, const SkmWords& words) {
    Table table{.columns = {Column::mm(9, Align::Center), Column::share(1)},
                .head = {{Cell(u"No."_s, 1, 2), Cell(u"PERTANYAAN"_s, 1, 2),
                          Cell(u"JAWABAN"_s, answerCount)},
                         {}},
                .size = formSize,
                .spaceBefore = 1};
    for (int i = 0; i < answerCount; ++i) {
        table.columns.push_back(Column::mm(24, Align::Center));
        table.head.back().cells.push_back(QString::number(i + 1));
    }
    for (const survey::Element* element : inFormOrder(input.instrument)) {
        QStringList labels = element->labels;
        if (labels.size() < answerCount) labels = words.lines(u"form.genericLabels"_s);
        Row row{QString::number(table.body.size() + 1), questionOf(*element, words)};
        for (int i = 0; i < answerCount; ++i) {
            RichText answer;
            answer.add(Run{.text = u"□\n"_s, .size = formSize + 3});
            answer.add(Run{.text = labels[i], .size = formSize - 1});
            row.cells.push_back(std::move(answer));
        }
        table.body.push_back(std::move(row));
    }
    return table;
}

/// Ruled lines to write on.
Table remarkLines() {
    Table table{.columns = {Column::share(1)}, .size = formSize};
    Row row{QString()};
    row.minHeight = 22;
    table.body = {row};
    return table;
}

Paragraph centred(const QString& text, double size, bool bold) {
    return {.text = bold ? RichText::bold(text) : RichText(text),
            .align = Align::Center,
            .size = size,
            .spaceAfter = 0.5,
            .keepWithNext = true};
}

} // namespace

std::vector<Block> questionnaireBlocks(const SkmPaperInput& input, const SkmWords& words,
                                       bool withTitle) {
    std::vector<Block> blocks;
    if (withTitle)
        for (const QString& line : words.lines(u"form.title"_s))
            blocks.push_back(centred(line, 13, true));
    blocks.push_back(centred(words.unitFull().toUpper(), 11, false));
    Paragraph opening = words.paragraph(u"form.opening"_s);
    opening.size = formSize;
    opening.spaceBefore = 2;
    blocks.push_back(std::move(opening));
    blocks.push_back(partTitle(words, u"form.part1"_s));
    blocks.push_back(profileForm(input, words));
    blocks.push_back(partTitle(words, u"form.part2"_s));
    Paragraph instruction = words.paragraph(u"form.instruction"_s);
    instruction.size = formSize;
    instruction.spaceAfter = 1;
    instruction.keepWithNext = true;
    blocks.push_back(std::move(instruction));
    blocks.push_back(questionTable(input, words));
    blocks.push_back(KeepTogether{{partTitle(words, u"form.part3"_s), remarkLines(),
                                   Paragraph{.text = words.text(u"form.thanks"_s),
                                             .align = Align::Center,
                                             .size = formSize}}});
    return blocks;
}

Document skmQuestionnaire(const SkmPaperInput& input, const wording::TextCatalogue& catalogue) {
    const SkmWords words(input, catalogue);
    Document document = skmDocument(input, words, words.lines(u"form.title"_s).join(u' '));
    Section section{.page = {.paper = input.options.paper, .margins = {15, 20, 15, 15}}};
    section.blocks = questionnaireBlocks(input, words, true);
    document.sections.push_back(std::move(section));
    document.pageNumberOnTop = false;
    return document;
}

} // namespace tinjau::print
