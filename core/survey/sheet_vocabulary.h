// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace tinjau::survey {

/// Nine keys of the elements in the order of the regulation (PermenPAN-RB 14/2017).
const QStringList& elementKeys();

/// Plain text of an answer, usual abbreviations of small words written out ("tdk", "tapi").
QString answerText(QStringView text);

/// The words in which survey sheets speak: headings, answers, row labels. Data, not law; every list
/// is compared as plain text (exchange::plainText).
struct SheetVocabulary {
    using Lists = std::map<QString, QStringList>;

    // headings
    QHash<QString, QString> elementOf;  ///< whole plain heading → element, extra or older element
    QHash<QString, QString> fieldOf;    ///< whole plain heading → profile field
    QHash<QString, QString> personalOf; ///< whole plain heading → personal field
    QStringList extra;                  ///< keys of elements beyond the nine
    QStringList older;                  ///< keys of elements of instruments before 2017
    QStringList importance, performance, otherIndex;
    Lists first, strong, weak, fieldWords;
    QStringList questionPrefixes, commentFirst, answerPart, scalePart, questionPart;
    QStringList evidence, summary, footer, legend;
    // rows
    QStringList totals, samples, blocks;
    // answers
    std::map<QString, QHash<QString, int>> official; ///< element → plain words → score
    QStringList stems;                               ///< "baik", "puas", "tepat waktu", …
    QHash<QString, int> costWords;                   ///< other families of words for the cost
    QStringList middleWords;                         ///< "netral", …: the third of five
    std::vector<std::map<int, QString>> abbreviations;
    std::map<int, QStringList> emoji;
    QStringList blanks;

    /// The vocabulary that ships with the program. Error: RuleMalformed.
    static Result<SheetVocabulary> shipped();
    /// From the three files (headings, keywords, answers). Error: RuleMalformed with the key.
    static Result<SheetVocabulary> parse(const QByteArray& headers, const QByteArray& keywords,
                                         const QByteArray& answerWords);
};

} // namespace tinjau::survey
