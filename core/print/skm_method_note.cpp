// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_method_note.h"

#include "core/print/skm_tables.h"
#include "core/wording/lists.h"
#include "core/wording/numbers.h"

#include <QMap>
#include <QSet>

namespace tinjau::print {

using namespace Qt::StringLiterals;
using survey::NoteCode;
using survey::WeightConvention;
using wording::TextValues;

namespace {

/// Takes the sentences of one survey's method note in their order.
class NoteWriter {
public:
    NoteWriter(const SkmPaperInput& input, const SkmWords& words)
        : m_input(input), m_words(words) {}

    std::vector<RichText> all() {
        aboutWeight();
        aboutRounding();
        aboutGrade();
        aboutBlanks();
        for (const survey::Note& note : m_input.result.notes) about(note);
        aboutConventions();
        aboutFlags();
        return std::move(m_notes);
    }

private:
    void say(const QString& key, const TextValues& values = {}) {
        m_notes.push_back(RichText::marked(m_words.text(key, values)));
    }

    const survey::SurveyResult& result() const { return m_input.result; }

    QString nameOf(const QString& key) const {
        if (const auto* element = m_input.instrument.find(key)) return element->name;
        const auto* found = result().find(key);
        return found ? found->name : key;
    }

    QString namesOf(const QStringList& keys) const {
        QStringList names;
        for (const QString& key : keys) names << nameOf(key);
        return wording::listed(names, u"dan"_s);
    }

    QString decimalWeight() const {
        const auto& weight = result().index->weight;
        return weight ? wording::formatted(*weight, 4) : QString();
    }

    void aboutWeight() {
        const auto& index = *result().index;
        switch (index.convention) {
        case WeightConvention::Exact:
            return say(u"note.weightExact"_s, {{u"decimal"_s, decimalWeight()}});
        case WeightConvention::Given:
            return say(u"note.weightGiven"_s);
        case WeightConvention::D2:
        case WeightConvention::D3:
        case WeightConvention::D4:
            break;
        }
        const Ratio highest = *index.weight * Ratio(result().elementsUsed) * Ratio(100);
        say(u"note.weightPrinted"_s, {{u"decimal"_s, weightText(index, result().elementsUsed)},
                                      {u"highest"_s, shownValue(highest)}});
    }

    void aboutRounding() {
        const auto& settings = result().settings;
        QStringList what;
        if (settings.nrrRounding) what << u"NRR ke %1 desimal"_s.arg(*settings.nrrRounding);
        if (settings.nrrtRounding)
            what << u"NRR tertimbang ke %1 desimal"_s.arg(*settings.nrrtRounding);
        if (what.isEmpty()) return say(u"note.rounding"_s);
        say(u"note.roundedBetween"_s, {{u"what"_s, wording::listed(what, u"dan"_s)}});
    }

    void aboutGrade() {
        say(u"note.grade"_s + survey::nameOf(result().settings.categoryRule),
            {{u"limits"_s, categoryLimits(m_input.instrument)}});
    }

    void aboutBlanks() {
        if (result().settings.missingPolicy == survey::MissingPolicy::DropRespondent) return;
        if (hasEqualCounts(result())) return say(u"note.complete"_s);
        std::optional<qint64> fewest, most;
        for (const auto& element : result().elements) {
            if (!element.counted || element.filledWithFour) continue;
            fewest = fewest ? std::min(*fewest, element.answered) : element.answered;
            most = most ? std::max(*most, element.answered) : element.answered;
        }
        say(u"note.missing"_s, {{u"fewest"_s, wording::formatted(Ratio(fewest.value_or(0)))},
                                {u"most"_s, wording::formatted(Ratio(most.value_or(0)))}});
    }

    void aboutExclusion(const survey::Note& note) {
        QStringList reasons;
        for (const survey::ExcludedRow& row : result().excluded)
            if (!row.words.isEmpty() && !reasons.contains(row.words)) reasons << row.words;
        const QString listed =
            reasons.isEmpty() ? QString() : u" ("_s + reasons.join(u"; "_s) + u')';
        say(u"note.excluded"_s, {{u"count"_s, withWordsOf(note.values.value(0))},
                                 {u"reasons"_s, listed},
                                 {u"other"_s, decimalComma(note.values.value(1))},
                                 {u"otherGrade"_s, note.values.value(2)}});
    }

    void aboutElementsUsed() {
        QStringList names;
        for (const ElementOnPaper& element : elementsOnPaper(m_input))
            if (!element.isCounted()
                && m_input.instrument.find(element.result ? element.result->key : QString()))
                names << element.name;
            else if (!element.result)
                names << element.name;
        if (names.isEmpty()) return say(u"note.elementsUsedPlain"_s);
        say(u"note.elementsUsed"_s, {{u"names"_s, wording::listed(names, u"dan"_s)}});
    }

    void aboutQuestions(const survey::Note& note) {
        const bool ofRespondents =
            result().settings.multiQuestion == survey::MultiQuestion::RespondentMean;
        say(ofRespondents ? u"note.respondentMeans"_s : u"note.questionMeans"_s,
            {{u"count"_s, withWordsOf(note.values.value(0))}});
    }

    void aboutDisagreement(const survey::Note& note) {
        const auto* other = result().under(WeightConvention::D2);
        say(u"note.disagree"_s,
            {{u"exact"_s, decimalComma(note.values.value(0))},
             {u"exactGrade"_s, note.values.value(1)},
             {u"otherWeight"_s, other ? weightText(*other, result().elementsUsed) : u"0,11"_s},
             {u"other"_s, decimalComma(note.values.value(2))},
             {u"otherGrade"_s, note.values.value(3)}});
    }

    void about(const survey::Note& note) {
        const QString first = note.values.value(0);
        switch (note.code) {
        case NoteCode::BelowRange:
            return say(u"note.belowRange"_s);
        case NoteCode::ElementsUsed:
            return aboutElementsUsed();
        case NoteCode::FilledGratis:
            return say(u"note.gratis"_s, {{u"element"_s, nameOf(first)}});
        case NoteCode::ConventionsDisagree:
            return aboutDisagreement(note);
        case NoteCode::ConvertedFromFive:
            return say(first == u"linear" ? u"note.fiveLinear"_s : u"note.fiveProportional"_s);
        case NoteCode::ReversedScale:
            return say(u"note.reversed"_s,
                       {{u"columns"_s, wording::listed(note.values, u"dan"_s)}});
        case NoteCode::DroppedRows:
            return say(u"note.dropped"_s, {{u"count"_s, withWordsOf(first)}});
        case NoteCode::FewAnswersRows:
            return say(u"note.fewAnswers"_s,
                       {{u"count"_s, withWordsOf(first)},
                        {u"least"_s, wording::withWords(result().settings.minAnswered)}});
        case NoteCode::ExcludedByPerson:
            return aboutExclusion(note);
        case NoteCode::ExtraSeparate:
            return say(u"note.extraSeparate"_s, {{u"names"_s, namesOf(note.values)}});
        case NoteCode::ExtraCounted:
            return say(u"note.extraCounted"_s, {{u"names"_s, namesOf(note.values)}});
        case NoteCode::SeveralQuestions:
            return aboutQuestions(note);
        // Said elsewhere: rounding and blanks above, the sample in the chapter on respondents.
        case NoteCode::IntermediateRounded:
        case NoteCode::UnequalCounts:
        case NoteCode::SampleShort:
        case NoteCode::FewRespondents:
            return;
        }
    }

    /// So that the figure can be compared with papers that write the weight in another way.
    void aboutConventions() {
        QStringList others;
        for (const survey::IndexValue& index : result().conventions)
            if (index.convention != result().index->convention)
                others << m_words.text(u"note.convention"_s,
                                       {{u"value"_s, shownValue(index.shown)},
                                        {u"valueGrade"_s, index.grade},
                                        {u"weight"_s, weightText(index, result().elementsUsed)}});
        if (!others.isEmpty()) say(u"note.conventions"_s, {{u"others"_s, wording::listed(others)}});
    }

    void aboutFlags() {
        QMap<int, QPair<QString, QSet<int>>> rows;
        for (const survey::Flag& flag : result().flags) {
            const int number = flag.rule.mid(1).toInt();
            if (flag.rows.empty() || number < 1 || number > 11) continue;
            rows[number].first = flag.rule;
            for (const int row : flag.rows) rows[number].second.insert(row);
        }
        QStringList texts;
        for (const auto& [rule, marked] : rows)
            texts << m_words.text(u"flag."_s + rule,
                                  {{u"count"_s, wording::formatted(Ratio(marked.size()))}});
        if (!texts.isEmpty()) say(u"note.flags"_s, {{u"flags"_s, wording::listed(texts)}});
    }

    /// Values of notes are numbers as text.
    static QString withWordsOf(const QString& number) {
        bool ok = false;
        const qint64 value = number.toLongLong(&ok);
        return ok ? wording::withWords(value) : number;
    }

    static QString decimalComma(const QString& number) {
        const auto value = Ratio::parse(number);
        return value ? shownValue(*value) : number;
    }

    const SkmPaperInput& m_input;
    const SkmWords& m_words;
    std::vector<RichText> m_notes;
};

} // namespace

std::vector<RichText> methodNotes(const SkmPaperInput& input, const SkmWords& words) {
    if (!input.result.index) return {};
    return NoteWriter(input, words).all();
}

QString weightNote(const SkmPaperInput& input, const SkmWords& words) {
    if (!input.result.index) return {};
    const auto& index = *input.result.index;
    const QString decimal = index.weight ? wording::formatted(*index.weight, 4) : QString();
    switch (index.convention) {
    case WeightConvention::Exact:
        return words.text(u"weightNote.exact"_s, {{u"decimal"_s, decimal}});
    case WeightConvention::Given:
        return words.text(u"weightNote.given"_s);
    case WeightConvention::D2:
    case WeightConvention::D3:
    case WeightConvention::D4:
        break;
    }
    return words.text(u"weightNote.printed"_s,
                      {{u"decimal"_s, weightText(index, input.result.elementsUsed)}});
}

} // namespace tinjau::print
