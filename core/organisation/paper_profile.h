// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/attachment_repository.h"
#include "core/organisation/office.h"
#include "core/storage/session.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace tinjau::organisation {

enum class SheetSize { F4, A4 };
enum class PaperTypeface { Sans, Serif };

/// Edges of upright sheets in mm; each from 5 to 60.
struct PaperMargins {
    int top = 20;
    int left = 30;
    int bottom = 25;
    int right = 20;
    bool isSound() const;
    bool operator==(const PaperMargins&) const = default;
};

/// On what and how the office prints (kertas dan huruf); kept as settings "paper.…".
struct PaperProfile {
    SheetSize sheet = SheetSize::F4;
    PaperMargins margins = {};
    PaperTypeface typeface = PaperTypeface::Sans;
    std::optional<AttachmentId> emblem = {}; ///< lambang daerah, a picture
    bool operator==(const PaperProfile&) const = default;
};

/// The profile in force on a day; what the office has not set comes from the bureau, and what the
/// bureau has not set is the usual paper of a regency.
PaperProfile paperProfile(storage::Session& session, std::optional<OfficeId> office, QDate on);
/// The margins must be sound.
void setPaperProfile(storage::Session& session, std::optional<OfficeId> office, const PaperProfile& profile, QDate validFrom);

} // namespace tinjau::organisation
