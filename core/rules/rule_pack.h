// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/base/result.h"
#include "core/rules/pack_reader.h"
#include "core/rules/source.h"

#include <QByteArray>
#include <QJsonObject>

namespace tinjau::rules {

/// One dated file of rules: thresholds, tables, instruments, vocabularies. Its head is checked here;
/// its body by the domain that knows what it means.
struct RulePack {
    QString id = {};           ///< "SKM-2017-9"; stored with every result that used it
    QString title = {};
    QString kind = {};         ///< what it is for: "skm-instrument"; see the domain that reads it
    DateRange validity = {};   ///< both ends included; no last day: still in force
    LegalSource source = {};
    Confidence confidence = Confidence::Memory;
    QString file = {};         ///< where it was read, for messages
    bool fromOffice = false;   ///< laid over the shipped ones by the office
    QJsonObject body = {};     ///< the whole file

    bool operator==(const RulePack&) const = default;

    /// A reader over the body that already knows the keys of the head.
    PackReader read(const QStringList& ownKeys) const;
};

/// Reads a pack from the bytes of its file and checks its head: id, title, kind, valid_from, valid_to,
/// source, confidence, examples. RuleMalformed names every wrong key.
Result<RulePack> parsePack(const QByteArray& json, const QString& file, bool fromOffice);

} // namespace tinjau::rules
