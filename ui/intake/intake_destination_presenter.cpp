// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_presenter.h"

#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/wording/periods.h"

using namespace Qt::StringLiterals;

// Where the answers go: the part of the presenter behind the fields of the destination.
namespace tinjau::ui {

namespace {

using organisation::Office;
using organisation::OfficeRepository;
using organisation::ServiceRepository;
using storage::Session;

constexpr int yearsOffered = 8;

bool hasOpen(const overview::ImportPreview* preview, const QString& code)
{
    return preview && std::ranges::any_of(preview->import.decisions, [&](const auto& decision) { return decision.code == code; });
}

} // namespace

QStringList IntakePresenter::offices() const
{
    const auto names = m_workspace.store().read([this](Session& session) {
        QStringList found;
        for (const Office& office : OfficeRepository(session).all(m_workspace.today())) found << office.name;
        return found;
    });
    return names ? *names : QStringList{};
}

QStringList IntakePresenter::services() const
{
    const QString name = m_wish.destination.office;
    const QDate today = m_workspace.today();
    const auto names = m_workspace.store().read([&](Session& session) {
        QStringList found;
        const auto office = OfficeRepository(session).named(name, today);
        if (!office) return found;
        for (const auto& service : ServiceRepository(session).of(*office->id, today)) found << service.name;
        return found;
    });
    return names ? *names : QStringList{};
}

QString PeriodChoice::key() const
{
    return days ? days->first.toString(Qt::ISODate) + u'/' + days->last.toString(Qt::ISODate) : QString();
}

std::vector<PeriodChoice> IntakePresenter::periods() const
{
    std::vector<PeriodChoice> choices{{{}, tr("Menurut waktu jawaban")}};
    const auto add = [&](const DateRange& days) {
        const bool isThere = std::ranges::any_of(choices, [&](const PeriodChoice& choice) { return choice.days == days; });
        if (!isThere) choices.push_back({days, wording::nameOfPeriod(days)});
    };
    const QDate today = m_workspace.today();
    for (int year = today.year(); year > today.year() - yearsOffered; --year) {
        const QDate lastDay(year, 12, 31);
        for (const int month : {7, 1}) add(survey::surveyPeriodAround(QDate(year, month, 1), survey::Periods::Semester));
        add(survey::surveyPeriodAround(lastDay, survey::Periods::Year));
        if (year + 1 < today.year()) continue;
        for (const int month : {10, 7, 4, 1}) add(survey::surveyPeriodAround(QDate(year, month, 1), survey::Periods::Quarter));
    }
    // Last, so that choosing never moves the list under the hand.
    if (m_wish.destination.period) add(*m_wish.destination.period);
    std::erase_if(choices, [today](const PeriodChoice& choice) { return choice.days && choice.days->first > today; });
    return choices;
}

void IntakePresenter::setOffice(const QString& name)
{
    change(tr("OPD tujuan"), [&] {
        if (m_wish.destination.office == name.trimmed()) return false;
        m_wish.destination.office = name.trimmed();
        m_wish.destination.service.clear();
        return true;
    });
}

void IntakePresenter::setService(const QString& name)
{
    change(tr("layanan tujuan"), [&] { return std::exchange(m_wish.destination.service, name.trimmed()) != name.trimmed(); });
}

void IntakePresenter::setPeriod(const std::optional<DateRange>& days)
{
    change(tr("periode tujuan"), [&] { return std::exchange(m_wish.destination.period, days) != days; });
}

void IntakePresenter::setPeriodByKey(const QString& key)
{
    for (const PeriodChoice& choice : periods())
        if (choice.key() == key) return setPeriod(choice.days);
}

QString IntakePresenter::periodKey() const
{
    return PeriodChoice{m_wish.destination.period, {}}.key();
}

QString IntakePresenter::destinationError(const QString& field) const
{
    if (field == u"office"_s && hasOpen(m_preview.get(), u"OFFICE"_s)) return tr("Pilih atau tulis OPD pemilik jawaban ini.");
    if (field == u"period"_s && hasOpen(m_preview.get(), u"PERIOD"_s)) return tr("Waktu jawaban tidak menunjuk satu periode. Pilih periodenya.");
    return {};
}

QString IntakePresenter::destinationNote() const
{
    const auto& to = m_wish.destination;
    if (to.survey || to.office.isEmpty()) return {};
    const bool knowsOffice = offices().contains(to.office, Qt::CaseInsensitive);
    if (!knowsOffice) return to.service.isEmpty() ? tr("OPD baru akan dicatat: %1.").arg(to.office)
                                                  : tr("OPD dan layanan baru akan dicatat: %1, %2.").arg(to.office, to.service);
    if (!to.service.isEmpty() && !services().contains(to.service, Qt::CaseInsensitive)) return tr("Layanan baru akan dicatat: %1.").arg(to.service);
    if (m_preview && !m_preview->import.survey && !m_preview->import.isBlocked()) return tr("Survei baru akan dibuat.");
    return {};
}

bool IntakePresenter::canRepeatDestination() const
{
    return m_stage == Stage::Checking && m_destinationBefore && !m_wish.destination.survey && m_wish.destination.office.isEmpty();
}

void IntakePresenter::repeatDestination()
{
    if (!canRepeatDestination()) return;
    change(tr("tujuan"), [&] {
        m_wish.destination = *m_destinationBefore;
        return true;
    });
}

DateRange IntakePresenter::periodInMind() const
{
    const survey::Periods periods = survey::SurveySettings().periods;
    if (m_wish.destination.period) return *m_wish.destination.period;
    if (!m_preview || hasOpen(m_preview.get(), u"PERIOD"_s)) return {};
    for (const survey::Response& response : m_preview->import.sheet.answers.responses)
        if (response.answeredAt) return survey::surveyPeriodAround(response.answeredAt->when.date(), periods);
    return {};
}

QString IntakePresenter::destinationWords() const
{
    if (!m_surveyWords.isEmpty()) return m_surveyWords;
    QStringList words{m_wish.destination.office, m_wish.destination.service, wording::nameOfPeriod(periodInMind())};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace tinjau::ui
