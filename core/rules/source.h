// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace tinjau::rules {

/// How sure we are that a value is what the law says. Shown wherever the value is used; a bureau
/// signs off everything below TextSeen.
enum class Confidence {
    TextSeen,   ///< read in the text of the regulation
    TwoSources, ///< two independent secondary sources
    OneSource,  ///< a single secondary source
    Memory,     ///< unconfirmed
    Proposal,   ///< decided by this program, not law
    Computed,   ///< follows from other values by arithmetic
};

/// "text", "two-sources", "one-source", "memory", "proposal", "computed".
QString nameOf(Confidence confidence);
std::optional<Confidence> confidenceNamed(QStringView name);

/// Where a value comes from (dasar hukum).
struct LegalSource {
    QString regulation = {}; ///< "PermenPAN-RB 14/2017"
    QString article = {};    ///< "Pasal 1 ayat (1)"; empty where the place is not known
    bool operator==(const LegalSource&) const = default;
};

} // namespace tinjau::rules
