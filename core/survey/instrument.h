// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/base/ratio.h"
#include "core/rules/source.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::survey {

/// One element of service (unsur pelayanan), known by its meaning. Its number on paper is display
/// only: U8 and U9 change places between the regulation and the questionnaire.
struct Element {
    QString key = {};         ///< "PENGADUAN"
    int orderRegulation = 0;  ///< U number in the regulation, from 1
    int orderForm = 0;        ///< U number on the questionnaire, from 1
    QString name = {};        ///< official name
    QString shortName = {};   ///< for charts and narrow columns
    QString content = {};     ///< what it is about, one sentence
    QString question = {};    ///< the whole question of the blank questionnaire
    QStringList labels = {};  ///< the words of scores 1 … 4, worst first; empty in older instruments
    rules::Confidence confidence = rules::Confidence::Memory;
    bool operator==(const Element&) const = default;
};

/// One grade of service quality (mutu pelayanan, kinerja unit pelayanan).
struct Category {
    QString letter = {};      ///< "A" … "D"
    QString performance = {}; ///< "Sangat Baik"
    Ratio lowest = {};        ///< smallest index, at two decimals, that reaches it (88.31)
    Ratio highest = {};       ///< upper end as printed on papers (100.00)
    Ratio lowestNi = {};      ///< smallest NI, at four decimals, that reaches it (3.5324), for rule G3
    bool operator==(const Category&) const = default;
};

/// A weight as papers print it, where the instrument has exactly `elements` elements.
struct PrintedWeight {
    QString convention = {};  ///< "d4", "d3", "d2"
    int elements = 0;
    Ratio weight = {};        ///< 0.1111
    bool operator==(const PrintedWeight&) const = default;
};

/// A dated instrument of the public satisfaction survey: elements, questions, scale, limits. A survey
/// keeps the id of the one it used; limits of one are never applied to answers of another.
struct Instrument {
    QString id = {};                 ///< "SKM-2017-9"
    QString title = {};
    DateRange validity = {};
    int scaleMax = 4;
    std::vector<Element> elements = {};      ///< in the order of the regulation
    std::vector<Category> categories = {};   ///< best first
    std::vector<PrintedWeight> printedWeights = {};
    rules::LegalSource source = {};

    bool operator==(const Instrument&) const = default;

    /// Null if this instrument has no such element.
    const Element* find(QStringView key) const;
    /// The category that a value reaches; the last one also holds everything below its limit.
    const Category& reachedBy(const Ratio& shownIndex) const;
    const Category& reachedByNi(const Ratio& roundedNi) const;
    /// "U8"; empty for an element that is not of this instrument.
    QString numberOf(QStringView key, bool asOnForm) const;
};

} // namespace tinjau::survey
