// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/column_questions.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::Decision;
using exchange::Place;
using Kind = HeadingMeaning::Kind;

namespace {

constexpr int elementsNeeded = 5;
constexpr int elementCount = 9;

QStringList headingsOf(const std::vector<const ColumnDraft*>& drafts)
{
    QStringList headings;
    for (const ColumnDraft* draft : drafts) headings.append(draft->shortHeading());
    return headings;
}

class Asker {
public:
    explicit Asker(const std::optional<QString>& sheet) : m_sheet(sheet) {}

    void ask(const QString& code, int column, const QString& heading, QStringList values,
             QStringList choices, bool isBlocking)
    {
        m_decisions.push_back(Decision{code, Place{m_sheet, 0, column}, heading, std::move(values),
                                       std::move(choices), isBlocking});
    }

    std::vector<Decision> decisions() const { return m_decisions; }

private:
    std::vector<Decision> m_decisions;
    std::optional<QString> m_sheet;
};

void askAboutUnknown(Asker& asker, const ColumnDrafts& drafts, SkmKind kind)
{
    const auto questions = draftsOf(drafts, Kind::Question);
    if (!questions.empty()) {
        // Beside nine elements that are all there, further questions change nothing.
        const bool isBlocking = kind != SkmKind::Answers || distinctElements(drafts) < elementCount;
        asker.ask(u"UNKNOWN_ELEMENT"_s, questions.front()->heading.column,
                  questions.front()->shortHeading(), headingsOf(questions),
                  elementKeys() + QStringList(u"null"_s), isBlocking);
    }
    for (const ColumnDraft* older : draftsOf(drafts, Kind::Older))
        asker.ask(u"UNKNOWN_ELEMENT"_s, older->heading.column, older->shortHeading(),
                  {older->meaning.key}, {u"null"_s, u"SARANA"_s}, true);
}

void askAboutBare(Asker& asker, const ColumnDrafts& drafts)
{
    const auto bare = draftsOf(drafts, Kind::BareElement);
    if (bare.empty()) return;
    asker.ask(u"U8_U9_AMBIGUOUS"_s, bare.front()->heading.column, bare.front()->shortHeading(),
              headingsOf(bare), {u"U8=PENGADUAN, U9=SARANA"_s, u"U8=SARANA, U9=PENGADUAN"_s},
              false);
}

bool isNumberedAlike(const ColumnDraft& a, const ColumnDraft& b)
{
    return a.meaning.number > 0 && a.meaning.number == b.meaning.number
           && a.meaning.reason == b.meaning.reason;
}

/// Two headings of their own for one element: two questions, or one of them is something else.
void askAboutDoubles(Asker& asker, const ColumnDrafts& drafts)
{
    for (const QString& key : elementKeys()) {
        std::vector<const ColumnDraft*> same;
        for (const ColumnDraft& draft : drafts)
            if (isElementOf(draft, key)) same.push_back(&draft);
        if (same.size() < 2) continue;
        const bool isPlain = std::all_of(same.begin(), same.end(), [&](const ColumnDraft* draft) {
            return draft->isMapped || draft->heading.fromGroup
                   || isNumberedAlike(*draft, *same.front());
        });
        if (!isPlain)
            asker.ask(u"SEVERAL_QUESTIONS"_s, same.front()->heading.column, key, headingsOf(same),
                      {u"meanOfQuestions"_s, u"null"_s}, true);
    }
}

void askAboutMissing(Asker& asker, const ColumnDrafts& drafts, const SkmReadOptions& options)
{
    const bool isAnswered = options.na && *options.na != NaElement::Error;
    const auto bare = draftsOf(drafts, Kind::BareElement).size();
    QStringList missing;
    for (const QString& key : elementKeys())
        if (!holdsElement(drafts, key)) missing.append(key);
    if (bare == 2 || (bare == 1 && missing.size() == 1))
        missing.removeIf(
            [](const QString& key) { return key == u"PENGADUAN"_s || key == u"SARANA"_s; });
    if (isAnswered) return;
    if (bare == 1) missing.removeAll(u"SARANA"_s); // one of the two is missing, whichever it is
    for (const QString& key : missing)
        asker.ask(u"MISSING_ELEMENT"_s, 0, key, {}, {u"exclude"_s, u"gratis4"_s, u"error"_s}, true);
}

/// "Isi kolom tampaknya …": nearly all words of a column are printed on the form for another
/// element.
void askAboutContent(Asker& asker, const ColumnDrafts& drafts)
{
    const auto seemsToBe = [](const ColumnDraft& draft) -> QString {
        if (draft.meaning.kind != Kind::Element || draft.isMapped) return {};
        for (const auto& [key, count] : draft.content.elementWords)
            if (key != draft.meaning.key && count * 10 >= draft.content.officialWords * 8
                && count * 2 > draft.content.filled)
                return key;
        return {};
    };
    for (const ColumnDraft& draft : drafts) {
        const QString other = seemsToBe(draft);
        if (other.isEmpty()) continue;
        const auto partner = std::find_if(drafts.begin(), drafts.end(), [&](const ColumnDraft& d) {
            return isElementOf(d, other);
        });
        const QString back = partner == drafts.end() ? QString() : seemsToBe(*partner);
        const bool isSwap = back == draft.meaning.key;
        asker.ask(u"CONTENT_MISMATCH"_s, draft.heading.column, draft.shortHeading(),
                  {draft.meaning.key, other}, {isSwap ? u"swap"_s : other, draft.meaning.key},
                  true);
    }
}

} // namespace

std::vector<Decision> questionsAbout(const ColumnDrafts& drafts, SkmKind kind,
                                     const SkmReadOptions& options,
                                     const std::optional<QString>& sheet)
{
    Asker asker(sheet);
    if (kind == SkmKind::Summary)
        asker.ask(u"SUMMARY_ONLY"_s, 0, {}, {}, {u"manual"_s, u"cancel"_s}, true);
    if (kind == SkmKind::Answers || kind == SkmKind::Questionnaire)
        askAboutUnknown(asker, drafts, kind);
    if (kind != SkmKind::Answers) return asker.decisions();
    askAboutBare(asker, drafts);
    askAboutDoubles(asker, drafts);
    askAboutContent(asker, drafts);
    if (distinctElements(drafts) >= elementsNeeded) askAboutMissing(asker, drafts, options);
    return asker.decisions();
}

} // namespace tinjau::survey
