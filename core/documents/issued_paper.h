// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/attachment_repository.h"
#include "core/organisation/office.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace tinjau::documents {

using PaperId = Id<struct IssuedPaperTag>;

/// Where a paper stands in the office's books: a register counts anew each year, and a corrected paper
/// keeps its number.
struct RegisterPlace {
    QString registerName = {}; ///< "skm"
    int year = 0;
    qint64 sequence = 0;
    int revision = 0;          ///< 0: as first issued
    bool operator==(const RegisterPlace&) const = default;

    /// "skm/2026/12/0": stands in the PDF's metadata, so that a changed copy is still recognised.
    QString identifier() const;
    static std::optional<RegisterPlace> fromIdentifier(const QString& identifier);
};

/// A paper that was issued (naskah yang terbit), frozen: nothing of it ever changes.
struct IssuedPaper {
    std::optional<PaperId> id = {};
    RegisterPlace place = {};
    QString number = {};       ///< as printed
    QString kind = {};         ///< "skm_report"
    QString title = {};
    std::optional<organisation::OfficeId> office = {};
    QString officeName = {};   ///< as printed
    QString period = {};
    std::optional<qint64> survey = {}; ///< key of the survey; its type belongs to a room beside this one
    std::optional<PaperId> revises = {};
    QString reason = {};       ///< why it was revised
    organisation::AttachmentId paperFile = organisation::AttachmentId::fromNumber(0);
    organisation::AttachmentId pagesFile = organisation::AttachmentId::fromNumber(0);
    QJsonObject figures = {};
    QString checksum = {};     ///< over all that stands on the pages
    QDate issuedOn = {};
    QString issuedBy = {};
    bool operator==(const IssuedPaper&) const = default;
};

} // namespace tinjau::documents
