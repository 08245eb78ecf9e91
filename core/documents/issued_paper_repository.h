// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/issued_paper.h"
#include "core/storage/session.h"

#include <vector>

namespace tinjau::documents {

/// The papers that were issued.
class IssuedPaperRepository {
public:
    explicit IssuedPaperRepository(storage::Session& session) : m_session(session) {}

    PaperId insert(const IssuedPaper& paper);
    std::optional<IssuedPaper> find(PaperId id);
    std::optional<IssuedPaper> at(const RegisterPlace& place);
    /// All papers, the newest first; of one number the newest revision first.
    std::vector<IssuedPaper> all();
    /// All revisions under the number of a paper, oldest first.
    std::vector<IssuedPaper> revisions(const RegisterPlace& place);
    /// The paper in force that bears this number in the register of a year, whichever register it is.
    std::optional<IssuedPaper> bearing(const QString& number, int year);
    /// The paper in force of this kind about a survey.
    std::optional<IssuedPaper> inForce(qint64 survey, const QString& kind);
    /// The paper whose kept PDF has this SHA-256.
    std::optional<IssuedPaper> withFile(const QString& sha256);

    /// Sequences in use in a register and year, in order.
    std::vector<qint64> usedSequences(const QString& registerName, int year);
    /// The highest sequence that was ever given out there, also to papers taken back since; 0: none.
    qint64 highestSequence(const QString& registerName, int year);

private:
    std::optional<IssuedPaper> findIn(storage::Statement& ids);

    storage::Session& m_session;
};

} // namespace tinjau::documents
