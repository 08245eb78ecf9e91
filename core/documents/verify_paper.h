// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/issued_paper.h"
#include "core/storage/session.h"

#include <QByteArray>

namespace tinjau::documents {

/// What a PDF that somebody brings is, compared with what was issued.
enum class Verdict {
    Unchanged, ///< byte for byte the paper in force
    Outdated,  ///< byte for byte a paper that was revised since
    Altered,   ///< names one of our papers, but is not what was issued
    Unknown,   ///< says of no paper of this data file that it is one
};

struct Verification {
    Verdict verdict = Verdict::Unknown;
    std::optional<IssuedPaper> paper = {};  ///< the one it is, or says to be
    std::optional<IssuedPaper> newest = {}; ///< the newest revision under that number
};

Verification verifyPaper(storage::Session& session, const QByteArray& pdf);

/// The place that the metadata of a PDF of ours name; nothing if there is none.
std::optional<RegisterPlace> placeNamedIn(const QByteArray& pdf);
/// How that place is written into the metadata.
QString metadataIdentifier(const RegisterPlace& place);

} // namespace tinjau::documents
