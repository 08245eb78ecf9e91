// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_publication_sheet.h"

#include "core/print/skm_paper.h"
#include "core/print/skm_tables.h"
#include "core/wording/dates.h"
#include "core/wording/numbers.h"

#include <algorithm>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

/// Height of a line of text per point of its size: 1.15 line height, and the font's own 1.15.
constexpr double lineMmPerPoint = 0.4666;
/// Size of letters that a reader at the wall still makes out.
constexpr double smallestReadable = 9.5;

Paragraph centred(const RichText& text, double size, double spaceAfter = 1) {
    return {.text = text,
            .align = Align::Center,
            .size = size,
            .lineHeight = 1.05,
            .spaceAfter = spaceAfter};
}

/// Two capitals lines under the title: unit and regency, service aside.
std::vector<Block> titleBlocks(const SkmPaperInput& input, const SkmWords& words) {
    std::vector<Block> blocks;
    if (!input.office.emblem.isNull())
        blocks.push_back(
            Picture{.image = input.office.emblem, .width = 22, .height = 24, .spaceAfter = 6});
    else
        blocks.push_back(Spacer{12});
    blocks.push_back(centred(RichText::bold(words.text(u"poster.title"_s)), 24, 3));
    const QString unit = (input.unit.isEmpty() ? dots() : input.unit).toUpper();
    blocks.push_back(centred(unit, unit.size() > 60 ? 13 : 16, 0.5));
    const QString regency = input.office.regency.toUpper();
    if (!regency.isEmpty() && !unit.contains(regency)) blocks.push_back(centred(regency, 16, 2));
    blocks.push_back(centred(words.period().toUpper(), 14, 7));
    return blocks;
}

/// What the title above and the thanks below leave of the sheet.
double panelHeight(const SkmPaperInput& input) {
    double height = input.options.paper == Paper::F4 ? 192 : 159;
    if (!input.office.emblem.isNull()) height -= 18;
    if (input.unit.size() > 45) height -= 8;
    return input.office.regency.isEmpty() ? height : height - 7;
}

PanelCell valueCell(const SkmPaperInput& input, const SkmWords& words) {
    const auto& index = *input.result.index;
    PanelCell cell{.stretches = true, .verticalAlign = VerticalAlign::Middle};
    cell.blocks = {
        centred(RichText::bold(words.text(u"poster.value"_s)), 18, 0),
        centred(RichText::bold(shownValue(index.shown, input.result.settings.ikmDecimals)), 66, 2),
        Rule{.thickness = 0.7, .width = 0.65, .spaceAfter = 4},
        centred(words.text(u"poster.grade"_s), 14, 1),
        centred(RichText::bold(index.grade), 44, 1),
        centred(RichText::bold(index.performance.toUpper()), 18, 0),
    };
    return cell;
}

/// The characteristics that the sheet names; sums only.
KeyValueList respondentList(const SkmPaperInput& input, const SkmWords& words, double height) {
    KeyValueList list{.labelWidth = 31, .separator = QString(), .rowGap = 2};
    std::vector<QStringList> groups;
    const auto people = [](qint64 count) { return wording::formatted(Ratio(count)); };
    list.rows.push_back(
        {words.text(u"poster.count"_s),
         words.text(u"poster.people"_s, {{u"count"_s, people(input.result.respondents)}}), true});
    qsizetype lines = 1;
    for (const QString& field : {u"sex"_s, u"education"_s, u"age"_s, u"occupation"_s}) {
        for (const survey::ProfileTable& profile : input.result.profile) {
            if (profile.field != field) continue;
            QStringList texts;
            for (const auto& row : profile.rows) {
                if (row.count == 0) continue;
                QString label = profileLabel(field, row.label, words);
                if (label == words.text(u"profile.male"_s)) label = u"L"_s;
                if (label == words.text(u"profile.female"_s)) label = u"P"_s;
                texts << words.text(u"poster.line"_s,
                                    {{u"label"_s, label}, {u"count"_s, people(row.count)}});
            }
            lines += texts.size();
            list.rows.push_back({profileName(field, words).toUpper(), {}, true});
            groups.push_back(std::move(texts));
        }
    }
    // Where one line for each class would need small letters, the classes run on in the line.
    const double gaps = list.rowGap * static_cast<double>(list.rows.size());
    const double fitting = (height - gaps) / static_cast<double>(lines) / lineMmPerPoint;
    const bool runsOn = fitting < smallestReadable;
    for (std::size_t i = 0; i < groups.size(); ++i)
        list.rows[i + 1].value = groups[i].join(runsOn ? u"; "_s : u"\n"_s);
    list.size = runsOn ? smallestReadable : std::min(fitting, 11.5);
    list.labelSize = std::min(list.size, 10.0);
    return list;
}

Paragraph label(const QString& text) {
    return {.text = RichText::bold(text), .align = Align::Left, .size = 10.5, .spaceAfter = 1};
}

Paragraph value(const QString& text, double size, bool bold) {
    return {.text = bold ? RichText::bold(text) : RichText(text),
            .align = Align::Left,
            .size = size,
            .lineHeight = 1.1,
            .spaceAfter = 0};
}

PanelColumn rightColumn(const SkmPaperInput& input, const SkmWords& words, double height) {
    PanelColumn column{.share = 0.56};
    const QString service =
        input.service.isEmpty() ? words.text(u"poster.allServices"_s) : input.service;
    const bool isLong = service.size() > 60;
    column.cells.push_back(
        {.blocks = {label(words.text(u"poster.service"_s)), value(service, isLong ? 11 : 15, true)},
         .padding = 6});
    // The other two compartments, the word RESPONDEN and the padding.
    const double others = 62 + (isLong ? 5.0 * static_cast<double>(service.size()) / 45 : 0);
    Paragraph respondents = label(words.text(u"poster.respondents"_s));
    respondents.size = 12.5;
    respondents.spaceAfter = 4;
    column.cells.push_back({.blocks = {respondents, respondentList(input, words, height - others)},
                            .stretches = true,
                            .padding = 6});
    const QString days = wording::dateRange(input.fieldwork);
    column.cells.push_back({.blocks = {label(words.text(u"poster.fieldwork"_s)),
                                       value(days.isEmpty() ? words.period() : days, 12, false)},
                            .padding = 6});
    return column;
}

Footer footerOf(const SkmPaperInput& input, const SkmWords& words) {
    const auto& index = *input.result.index;
    QString weight;
    if (index.convention == survey::WeightConvention::Exact)
        weight = words.text(u"poster.footExact"_s);
    else if (!index.weight)
        weight = words.text(u"poster.footGiven"_s);
    else
        weight = words.text(u"poster.footPrinted"_s,
                            {{u"decimal"_s, weightText(index, input.result.elementsUsed)}});
    Footer footer;
    footer.left = words.text(u"poster.foot"_s, {{u"weightNote"_s, weight},
                                                {u"limits"_s, categoryLimits(input.instrument)}});
    if (input.printedOn.isValid())
        footer.right =
            words.text(u"poster.printed"_s, {{u"date"_s, wording::shortDate(input.printedOn)}});
    const QStringList issued = issueLines(input);
    if (!issued.isEmpty())
        footer.right = issued.join(u", "_s) + (footer.right.isEmpty() ? QString() : u"; "_s + footer.right);
    return footer;
}

} // namespace

Result<Document> skmPublicationSheet(const SkmPaperInput& input,
                                     const wording::TextCatalogue& catalogue) {
    if (const auto ready = readyForPaper(input); !ready) return failure(ready.error());
    const SkmWords words(input, catalogue);
    Document document = skmDocument(input, words, words.text(u"poster.title"_s));
    document.pageNumberOnTop = false;
    document.footer = footerOf(input, words);

    const bool onF4 = input.options.paper == Paper::F4;
    Section section{.page = {.paper = input.options.paper, .margins = {15, 20, 25, 20}}};
    section.blocks = titleBlocks(input, words);
    const double height = panelHeight(input);
    PanelColumn left{.share = 0.44, .cells = {valueCell(input, words)}};
    section.blocks.push_back(Panel{.columns = {left, rightColumn(input, words, height)},
                                   .height = height,
                                   .border = 1,
                                   .spaceAfter = onF4 ? 9.0 : 6.0});
    section.blocks.push_back(centred(RichText::bold(words.text(u"poster.thanks"_s)), 13, 3));
    for (const QString& line : words.lines(u"poster.promise"_s))
        section.blocks.push_back(centred(line, onF4 ? 11 : 10, 0.5));
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace tinjau::print
