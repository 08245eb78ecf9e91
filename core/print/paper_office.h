// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/setting_repository.h"
#include "core/organisation/signing.h"
#include "core/print/document.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include <optional>

namespace tinjau::print {

/// How the office presents itself on paper. Whatever is empty is left out or dotted, to be filled
/// in by hand.
struct PaperOffice {
    QString government = {};  ///< "PEMERINTAH KABUPATEN LIPU RAYA"
    QStringList name = {};    ///< at most three lines of the letterhead
    QStringList address = {}; ///< lines of the letterhead
    QImage emblem = {};
    QString regency = {}; ///< "Kabupaten Lipu Raya"
    QString place = {};   ///< where papers are signed: "Lipu"
};

/// From the stored profile; without lines of its own the letterhead has the office's name in capitals.
PaperOffice paperOfficeOf(const organisation::OfficeProfile& profile, const QString& officeName, const QByteArray& emblem);

/// Place and date ("Lipu, 3 September 2026"), authority, name, rank and number; dotted without a signer.
Signature signatureFor(const std::optional<organisation::SigningLines>& signing, const QString& placeAndDate);

/// What a signature begins with; either is dotted if it is not known.
QString signingPlace(const PaperOffice& office);
QString signingDate(QDate signedOn);

/// To be filled in by hand.
QString dots(int count = 24);

} // namespace tinjau::print
