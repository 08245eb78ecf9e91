// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/issued_paper.h"
#include "core/rules/rule_book.h"
#include "core/storage/store.h"

#include <QDate>
#include <QString>

#include <vector>

namespace tinjau::overview {

/// A figure that is no longer what the paper says.
struct FigureChange {
    QString name;   ///< "IKM", "Responden", or the element
    QString then;   ///< as printed: "91,48 A"
    QString now;
    bool operator==(const FigureChange&) const = default;
};

/// What an issued paper is worth today.
struct PaperCheck {
    bool isWhole = false;       ///< the kept bytes are those that were frozen
    QString sha256 = {};        ///< of the kept PDF
    qint64 bytes = 0;
    bool hasData = false;       ///< its survey still exists and can be computed
    std::vector<FigureChange> changes = {}; ///< between the paper and the data of now
    std::optional<documents::IssuedPaper> newest = {}; ///< under the same number; may be the paper itself
};

/// Compares the kept bytes with their hash, and the frozen figures with those computed now. NotFound
/// (values: "paper", id) if there is no such paper.
Result<PaperCheck> checkPaper(storage::Store& store, documents::PaperId id, const rules::RuleBook& book, QDate today);

/// The differences between the figures of surveyFigures() of two days, those that stand on paper.
std::vector<FigureChange> figureChanges(const QJsonObject& then, const QJsonObject& now);

} // namespace tinjau::overview
