// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/office.h"
#include "core/organisation/paper_profile.h"
#include "core/organisation/setting_repository.h"
#include "core/organisation/signing.h"
#include "core/storage/store.h"

#include <QByteArray>

#include <optional>

namespace tinjau::overview {

/// How an office (or the bureau, without one) appears on its papers on a day.
struct IssuingOffice {
    QString name = {}; ///< empty for the bureau
    organisation::OfficeProfile profile = {};
    organisation::PaperProfile paper = {};
    QByteArray emblem = {};
    std::optional<organisation::SignatoryEntry> signatory = {}; ///< the likeliest one for this use
    bool isTraining = false;
    bool operator==(const IssuingOffice&) const = default;
};

/// `use`: which papers are signed, as the table of signatories names them. An office that has no signatory
/// of its own is signed for by the bureau's. Errors: those of Store::read; NotFound (values: "office").
Result<IssuingOffice> issuingOffice(storage::Store& store, std::optional<organisation::OfficeId> office, const QString& use, QDate day);

} // namespace tinjau::overview
