// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/issuing_office.h"

#include "core/organisation/attachment_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/signatory_repository.h"
#include "core/overview/survey_dossier.h"

using namespace Qt::StringLiterals;

namespace tinjau::overview {

namespace {

using organisation::OfficeId;

std::optional<organisation::SignatoryEntry> signatoryOf(storage::Session& session, std::optional<OfficeId> office, const QString& use, QDate day)
{
    std::vector<organisation::SignatoryEntry> entries;
    for (const auto& signatory : organisation::SignatoryRepository(session).of(office)) entries.push_back(signatory.entry);
    const auto able = organisation::signatoriesOn(entries, use, day);
    return able.empty() ? std::nullopt : std::optional(able.front());
}

} // namespace

Result<IssuingOffice> issuingOffice(storage::Store& store, std::optional<OfficeId> office, const QString& use, QDate day)
{
    return store.read([&](storage::Session& session) -> Result<IssuingOffice> {
        IssuingOffice issuing;
        if (office) {
            const auto known = organisation::OfficeRepository(session).find(*office);
            if (!known) return failure(ErrorCode::NotFound, {u"office"_s});
            issuing.name = known->name;
        }
        issuing.profile = organisation::officeProfile(session, office, day);
        issuing.paper = organisation::paperProfile(session, office, day);
        if (issuing.paper.emblem)
            issuing.emblem = organisation::AttachmentRepository(session).bytes(*issuing.paper.emblem).value_or(QByteArray());
        issuing.signatory = signatoryOf(session, office, use, day);
        if (!issuing.signatory && office) issuing.signatory = signatoryOf(session, std::nullopt, use, day);
        const auto training = organisation::SettingRepository(session).inForce(trainingSetting, std::nullopt, day);
        issuing.isTraining = training && training->value == u"1"_s;
        return issuing;
    });
}

} // namespace tinjau::overview
