// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/organisation/nip.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::organisation {

/// How the signer stands in for a post.
enum class Acting {
    None,
    Plt, ///< the post is vacant, or its holder away for longer
    Plh, ///< the holder is away for days
    Pj,  ///< appointed to the whole post
};

/// Who signs: a person as the paper prints them, with the days for which the appointment holds.
struct Signer {
    QString name;                ///< with titles, as printed
    QString rank = {};           ///< "Pembina Tingkat I (IV/b)"; empty: no line
    std::optional<Nip> nip = {}; ///< none: no line (Bupati, honorary staff)
    bool nameOnly = false;       ///< Bupati and Wakil Bupati
    DateRange validity = {};
    bool operator==(const Signer&) const = default;
};

/// By which right the paper is signed, from the giver of the mandate down to the signer.
///
///     onBehalfOf  through           post                          form
///     –           –                 KEPALA DINAS                  own right
///     BUPATI X    –                 SEKRETARIS DAERAH             a.n., one level down
///     BUPATI X    SEKRETARIS DAERAH ASISTEN …                     a.n. … u.b., two levels down
struct Authority {
    QString onBehalfOf = {}; ///< "a.n."; empty: own right
    QString through = {};    ///< the receiver of the mandate who passes it on ("u.b."); empty: none
    Acting acting = Acting::None; ///< stands before `post`
    QString post;                 ///< the post that signs, or the one stood in for
    QString ownPost = {}; ///< of somebody who stands in for `post` with another post; empty: none
    bool operator==(const Authority&) const = default;
};

/// How the office prints signature blocks (office profile).
struct SigningStyle {
    bool postInCapitals = true;                ///< `postCase`
    bool throughOnOwnLine = true;              ///< `ubOwnLine`: "u.b." alone on its line
    QString nipLabel = QStringLiteral("NIP."); ///< `nipLabel`
    QString pppkLabel = QStringLiteral("NIPPPK.");
    bool nameInCapitals = false;
    bool operator==(const SigningStyle&) const = default;
};

/// The lines of one signature block.
struct SigningLines {
    QStringList above; ///< authority and post, the last one with its comma
    QString name;
    QStringList below; ///< rank, NIP
    bool operator==(const SigningLines&) const = default;
};

/// Why a block must not be printed, or deserves a second look.
enum class SigningProblem {
    ThroughWithoutOnBehalf, ///< u.b. needs a.n. above it
    OnBehalfOfSamePost,     ///< nobody signs on behalf of the post that they stand in for
    NotInOffice,            ///< the appointment does not cover the date of the paper
    MissingPost,
    MissingName,
    SamePersonTwice, ///< warning: one person fills two lines of the page
};

SigningLines signingLines(const Authority& authority, const Signer& signer,
                          const SigningStyle& style = {});

/// For letters without an authority of their own, such as the chair of a team: "Ketua Tim,".
SigningLines roleLines(const QString& role, const Signer& signer, const SigningStyle& style = {});

/// All that speaks against this block on a paper of this date; empty: nothing.
std::vector<SigningProblem> signingProblems(const Authority& authority, const Signer& signer,
                                            QDate paperDate);

/// The signatures of one page: the other party left, ours right, a superior who acknowledges below.
struct SigningPage {
    SigningLines right;
    std::optional<SigningLines> left = {};
    std::optional<SigningLines> acknowledging = {};
};

/// A name that stands on the page more than once.
std::vector<SigningProblem> pageProblems(const SigningPage& page);

/// Adds "Mengetahui," above the lines of a superior.
SigningLines acknowledging(SigningLines lines);

/// An entry of the office's table of signatories: a paper is signed by whoever holds the right on
/// its date.
struct SignatoryEntry {
    QString use; ///< which papers: "laporan SKM", "surat tugas"
    Authority authority;
    Signer signer; ///< its validity decides
    bool operator==(const SignatoryEntry&) const = default;
};

/// Whoever may sign papers of this use on a day, the likeliest first: entries for the use, then those for
/// every paper (an empty use); of each the one appointed last.
std::vector<SignatoryEntry> signatoriesOn(const std::vector<SignatoryEntry>& table, const QString& use,
                                          QDate day);

} // namespace tinjau::organisation
