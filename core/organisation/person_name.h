// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tinjau::organisation {

/// A name with its titles apart, as it was written: letters never change their case silently.
struct PersonName {
    QStringList front = {}; ///< "Dr.", "Ir."
    QString name;           ///< "Siti Aminah"
    QStringList back = {};  ///< "S.H.", "M.Si."

    /// "Dr. Ir. Siti Aminah, S.H., M.Si."
    QString full() const;
    /// "Dr. Ir. SITI AMINAH, S.H., M.Si.": titles keep their letters.
    QString fullInCapitals() const;
    /// "SITI AMINAH", as decrees of a Bupati print the name.
    QString bareInCapitals() const;
    bool operator==(const PersonName&) const = default;
};

/// The titles that names are split by (resources/organisation/titles.json; an office may add its
/// own).
class TitleList {
public:
    static Result<TitleList> parse(const QByteArray& json, const QString& fileName);
    static TitleList shipped();

    /// Splits "DR. IR. SITI AMINAH, SH, M.SI" into its parts, titles in their proper spelling. What
    /// is no known title stays where it was: in the name, or behind it as written. "dr."
    /// (physician) and "Dr." (doctorate) are told apart by their case; all in capitals reads as
    /// "Dr.".
    PersonName split(const QString& text) const;

private:
    QString properFront(const QString& word) const; ///< empty: no title
    /// The titles that one word holds ("Dr.", "Dr.Ir."); none if any part of it is no title.
    QStringList frontTitlesIn(const QString& word) const;
    QString properBack(const QString& word) const;

    QStringList m_front;
    QStringList m_back;
};

/// A proposal for a name typed in capitals or small letters: "SITI NURHALIZA BINTI H. AHMAD"
/// becomes "Siti Nurhaliza binti H. Ahmad". Keeps I Made, Ni Luh, Ma'ruf, Al-Farizi, II, "M.". A
/// name in mixed case comes back as it is.
QString proposedCase(const QString& name);

} // namespace tinjau::organisation
