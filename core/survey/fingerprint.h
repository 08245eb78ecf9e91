// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/answers.h"

#include <QByteArray>

#include <vector>

namespace tinjau::survey {

/// Finds the same form again in another file: answers by element, profile, time and comment, whatever
/// the order of rows and columns, the sheet or the file. Two people who answered the same have the
/// same fingerprint; how often it occurs in one file counts.
class Fingerprints {
public:
    explicit Fingerprints(const std::vector<Question>& questions);
    /// 32 hexadecimal characters.
    QByteArray of(const Response& response) const;

private:
    std::vector<std::size_t> m_order; ///< questions by element and heading
    std::vector<QByteArray> m_keys;   ///< of the element, same order
};

/// What Q2 calls a twin: answers and profile alone; empty for a response without any profile.
QByteArray twinKey(const Response& response);

} // namespace tinjau::survey
