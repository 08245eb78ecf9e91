// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/ratio.h"
#include "core/survey/pekppp.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tinjau::survey {

using SurveyId = Id<struct SurveyTag>;
using FollowUpId = Id<struct FollowUpTag>;
using AttachmentId = Id<struct AttachmentTag>;

/// A quarter of a year (triwulan, TW I–IV).
struct Quarter {
    int year = 0;
    int number = 1; ///< 1–4
    auto operator<=>(const Quarter&) const = default;
};

/// The quarter of a day.
Quarter quarterOf(QDate day);
/// "2026-Q3", as stored; none for anything else.
std::optional<Quarter> quarterNamed(const QString& text);
QString nameOf(const Quarter& quarter);

/// One item of the follow-up plan (rencana tindak lanjut, RTL).
struct FollowUp {
    std::optional<FollowUpId> id = {};  ///< none before it is stored
    SurveyId survey = SurveyId::fromNumber(0);
    QString element = {};               ///< key (prioritas unsur)
    QString action = {};                ///< program/kegiatan; empty: begun, not written yet
    std::optional<int> priority = {};
    std::vector<Quarter> quarters = {}; ///< in which it is to be done
    std::optional<QDate> due = {};      ///< last day
    QString owner = {};                 ///< penanggung jawab
    std::optional<QDate> doneOn = {};
    QString evidence = {};              ///< what was done, with its proof in words
    std::optional<AttachmentId> evidenceFile = {};
    QString obstacle = {};              ///< tantangan/hambatan
    std::optional<FollowUpId> carriedFrom = {};
    bool operator==(const FollowUp&) const = default;

    /// Says what is done. Only such an item is planned: a begun one is neither counted nor printed.
    bool isWritten() const { return !action.trimmed().isEmpty(); }
    bool isDone() const { return doneOn.has_value(); }
    /// The due day, else the last day of the last planned quarter; none while neither is set.
    std::optional<QDate> lastDay() const;
    /// The last day itself is still in time.
    bool isOverdue(QDate today) const;
};

/// How far a plan has come; of the items that are written.
struct FollowUpProgress {
    int planned = 0;
    int done = 0;
    int overdue = 0;
    std::optional<Ratio> percent = {};     ///< exact; none without a plan
    std::optional<QDate> lastDoneOn = {};  ///< once every item is done
    int unwritten = 0;                     ///< begun only
    bool operator==(const FollowUpProgress&) const = default;
};

FollowUpProgress progressOf(const std::vector<FollowUp>& items, QDate today);

/// The written items that are not done, as new items of the next survey; each names the one it comes from. Their
/// quarters and due day are left for a person to set again.
std::vector<FollowUp> carriedTo(SurveyId next, const std::vector<FollowUp>& items);

/// Where a result was shown to the public.
struct Publication {
    std::optional<Id<struct PublicationTag>> id = {};
    SurveyId survey = SurveyId::fromNumber(0);
    QString medium = {};     ///< id of a media class ("website")
    QDate publishedOn = {};
    QString evidence = {};   ///< address or place
    std::optional<AttachmentId> evidenceFile = {};
    bool operator==(const Publication&) const = default;
};

/// Facts for the yearly assessment from what is stored about a survey. An empty report date: no report.
PekpppFacts pekpppFactsOf(bool surveyed, bool allElements, QDate reportedOn,
                          const std::vector<Publication>& publications,
                          const std::vector<FollowUp>& items, QDate today);

} // namespace tinjau::survey
