// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/follow_up_model.h"

#include "core/wording/numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct FollowUpWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::FollowUpWords)
};

QString dayText(const std::optional<QDate>& day)
{
    return day ? day->toString(u"dd/MM/yyyy"_s) : QString();
}

/// An empty text lifts the day; false for what is no day.
bool readDay(const QString& text, std::optional<QDate>& day)
{
    if (text.isEmpty()) {
        day.reset();
        return true;
    }
    for (const QString& form : {u"d/M/yyyy"_s, u"d-M-yyyy"_s, u"yyyy-MM-dd"_s})
        if (const QDate read = QDate::fromString(text, form); read.isValid()) {
            day = read;
            return true;
        }
    return false;
}

QString elementName(const survey::Instrument& instrument, const QString& key)
{
    const survey::Element* element = instrument.find(key);
    return element ? u"%1 %2"_s.arg(instrument.numberOf(key, false), element->shortName) : key;
}

bool readElement(const survey::Instrument& instrument, const QString& text, QString& key)
{
    for (const survey::Element& element : instrument.elements)
        for (const QString& name : {instrument.numberOf(element.key, false), element.name, element.shortName, elementName(instrument, element.key)})
            if (text.compare(name, Qt::CaseInsensitive) == 0) {
                key = element.key;
                return true;
            }
    return false;
}

Cell actionCell(const survey::FollowUp& item)
{
    if (item.isWritten()) return {.text = item.action, .tip = item.action};
    return {.mark = chipMark(FollowUpWords::tr("belum ditulis"), Tone::Warn, u"edit"_s), .tip = FollowUpWords::tr("Baris tanpa kegiatan tidak tercetak di laporan.")};
}

/// What was typed into one cell; false if it cannot be taken.
bool writeCell(survey::FollowUp& item, const QString& column, const QString& text, const FollowUpFacts& facts)
{
    if (column == u"unsur"_s) return readElement(facts.instrument, text, item.element);
    if (column == u"tenggat"_s) return readDay(text, item.due);
    if (column == u"selesai"_s) return readDay(text, item.doneOn);
    if (column == u"penanggung"_s) item.owner = text;
    if (column == u"bukti"_s) item.evidence = text;
    if (column == u"kegiatan"_s) item.action = text;
    if (column != u"triwulan"_s) return true;
    const auto quarters = readQuarters(text, facts.year);
    if (quarters) item.quarters = *quarters;
    return quarters.has_value();
}

bool applyAll(const FollowUpTable& table, const std::vector<CellEdit>& edits, const FollowUpFacts& facts, const SaveFollowUps& save)
{
    std::map<int, survey::FollowUp> edited;
    bool isWhole = true;
    for (const CellEdit& edit : edits) {
        const auto item = edited.try_emplace(edit.row, table.row(edit.row)).first;
        isWhole &= writeCell(item->second, table.column(edit.column).id, edit.text.trimmed(), facts);
    }
    std::vector<survey::FollowUp> items;
    for (auto& [place, item] : edited)
        if (item != table.row(place)) items.push_back(std::move(item));
    return (items.empty() || save(items)) && isWhole;
}

} // namespace

std::optional<std::vector<survey::Quarter>> readQuarters(const QString& text, int year)
{
    static const QRegularExpression form(u"^(?:TW|TRIWULAN)?\\s*(IV|III|II|I|[1-4])(?:\\s+(\\d{4}))?$"_s);
    static const std::map<QString, int> numbers{{u"I"_s, 1}, {u"II"_s, 2}, {u"III"_s, 3}, {u"IV"_s, 4}};
    std::vector<survey::Quarter> quarters;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto match = form.match(part.simplified().toUpper());
        if (!match.hasMatch()) return std::nullopt;
        const auto roman = numbers.find(match.captured(1));
        const int number = roman == numbers.end() ? match.captured(1).toInt() : roman->second;
        quarters.push_back({match.captured(2).isEmpty() ? year : match.captured(2).toInt(), number});
    }
    std::ranges::sort(quarters);
    return quarters;
}

QString quartersText(const std::vector<survey::Quarter>& quarters)
{
    QStringList words;
    for (const survey::Quarter& quarter : quarters) words << u"TW %1 %2"_s.arg(wording::roman(quarter.number)).arg(quarter.year);
    return words.join(u", "_s);
}

std::unique_ptr<FollowUpTable> makeFollowUpModel(const std::shared_ptr<const FollowUpFacts>& facts, SaveFollowUps save)
{
    using survey::FollowUp;
    const bool isEditable = static_cast<bool>(save);
    const auto column = [isEditable](const QString& id, const QString& title, int width, bool stretch = false) {
        return Column{id, title, Qt::AlignLeft, width, stretch, isEditable};
    };
    std::vector<FollowUpTable::Field> fields{
        {column(u"unsur"_s, FollowUpWords::tr("Unsur"), 150), [facts](const FollowUp& item) { return Cell{.text = elementName(facts->instrument, item.element)}; }},
        {column(u"kegiatan"_s, FollowUpWords::tr("Program/kegiatan"), 240, true), actionCell},
        {column(u"triwulan"_s, FollowUpWords::tr("Triwulan"), 130), [](const FollowUp& item) { return Cell{.text = quartersText(item.quarters)}; }},
        {column(u"penanggung"_s, FollowUpWords::tr("Penanggung jawab"), 150), [](const FollowUp& item) { return Cell{.text = item.owner}; }},
        {column(u"tenggat"_s, FollowUpWords::tr("Tenggat"), 92),
         [facts](const FollowUp& item) {
             const bool isLate = item.isOverdue(facts->today);
             return Cell{.text = dayText(item.due), .sort = item.due.value_or(QDate()), .tone = isLate ? Tone::Bad : Tone::Plain, .bold = isLate,
                         .tip = isLate ? FollowUpWords::tr("lewat tenggat") : QString()};
         }},
        {column(u"selesai"_s, FollowUpWords::tr("Selesai"), 92), [](const FollowUp& item) { return Cell{.text = dayText(item.doneOn), .sort = item.doneOn.value_or(QDate()), .tone = Tone::Ok}; }},
        {column(u"bukti"_s, FollowUpWords::tr("Bukti"), 160), [](const FollowUp& item) { return Cell{.text = item.evidence, .tip = item.evidence}; }}};
    auto model = std::make_unique<FollowUpTable>(std::move(fields));
    if (isEditable)
        model->setEditing([table = model.get(), facts, save = std::move(save)](const std::vector<CellEdit>& edits) { return applyAll(*table, edits, *facts, save); });
    return model;
}

void showFollowUps(FollowUpTable& table, std::vector<survey::FollowUp> items)
{
    if (items.size() != table.rows().size()) return table.show(std::move(items));
    for (std::size_t i = 0; i < items.size(); ++i) table.replace(static_cast<int>(i), items[i]);
}

} // namespace tinjau::ui
