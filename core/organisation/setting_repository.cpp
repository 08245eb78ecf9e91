// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/setting_repository.h"

#include "core/storage/row_values.h"

namespace tinjau::organisation {

using storage::orNothing;

using namespace Qt::StringLiterals;

namespace {

const QDate sinceEver(1, 1, 1);

constexpr const char* setSetting = R"(
    INSERT INTO setting(office_id, key, value, legal_basis, valid_from)
    VALUES (:office, :key, :value, :basis, :from)
    ON CONFLICT (key, coalesce(office_id, 0), valid_from)
    DO UPDATE SET value = excluded.value, legal_basis = excluded.legal_basis)";
constexpr const char* settingInForce = R"(
    SELECT office_id, key, value, legal_basis, valid_from FROM setting
    WHERE key = :key AND valid_from <= :day AND (office_id IS NULL OR office_id = :office)
    ORDER BY (office_id IS NULL), valid_from DESC LIMIT 1)";
constexpr const char* settingHistory = R"(
    SELECT office_id, key, value, legal_basis, valid_from FROM setting
    WHERE key = :key ORDER BY valid_from, id)";

Setting settingAt(const storage::Statement& row)
{
    Setting setting{row.column<std::optional<OfficeId>>(0), row.column<QString>(1),
                    row.column<QString>(2), textAt(row, 3), row.column<QDate>(4)};
    if (setting.validFrom == sinceEver) setting.validFrom = QDate();
    return setting;
}

} // namespace

void SettingRepository::set(const Setting& setting)
{
    m_session.prepare(setSetting)
        .bind(":office", setting.office)
        .bind(":key", setting.key)
        .bind(":value", setting.value)
        .bind(":basis", orNothing(setting.legalBasis))
        .bind(":from", setting.validFrom.isValid() ? setting.validFrom : sinceEver)
        .run();
}

std::optional<Setting> SettingRepository::inForce(const QString& key, std::optional<OfficeId> office,
                                                  QDate on)
{
    storage::Statement statement = m_session.prepare(settingInForce);
    statement.bind(":key", key).bind(":office", office).bind(":day", on);
    if (!statement.step()) return std::nullopt;
    return settingAt(statement);
}

std::vector<Setting> SettingRepository::history(const QString& key)
{
    storage::Statement statement = m_session.prepare(settingHistory);
    statement.bind(":key", key);
    std::vector<Setting> all;
    while (statement.step()) all.push_back(settingAt(statement));
    return all;
}

OfficeProfile officeProfile(storage::Session& session, std::optional<OfficeId> office, QDate on)
{
    SettingRepository settings(session);
    const auto text = [&](const QString& key) {
        const auto found = settings.inForce(key, office, on);
        return found ? found->value : QString();
    };
    const auto lines = [&](const QString& key) { return text(key).split(u'\n', Qt::SkipEmptyParts); };
    return {text(u"profile.government"_s), lines(u"profile.name"_s), lines(u"profile.address"_s),
            text(u"profile.regency"_s), text(u"profile.place"_s)};
}

void setOfficeProfile(storage::Session& session, std::optional<OfficeId> office,
                      const OfficeProfile& profile, QDate validFrom)
{
    SettingRepository settings(session);
    const auto set = [&](const QString& key, const QString& value) {
        settings.set({office, key, value, {}, validFrom});
    };
    set(u"profile.government"_s, profile.government);
    set(u"profile.name"_s, profile.name.join(u'\n'));
    set(u"profile.address"_s, profile.address.join(u'\n'));
    set(u"profile.regency"_s, profile.regency);
    set(u"profile.place"_s, profile.place);
}

} // namespace tinjau::organisation
