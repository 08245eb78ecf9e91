// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/issue_presenter.h"

#include "core/documents/issued_paper_repository.h"
#include "core/organisation/signatory_repository.h"
#include "core/overview/survey_dossier.h"
#include "core/survey/survey_repository.h"
#include "core/wording/error_sentence.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using documents::IssuedPaper;
using documents::IssuedPaperRepository;
using organisation::SignatoryEntry;
using storage::Session;

QString subjectOf(const overview::SurveyDossier& dossier)
{
    QStringList words{dossier.office};
    for (const QString& part : {dossier.unit, dossier.service, dossier.survey.periodLabel})
        if (!part.isEmpty()) words << part;
    return words.join(u", "_s);
}

QStringList cautionsOf(const overview::SurveyDossier& dossier)
{
    QStringList cautions;
    const auto& sampling = dossier.result.sampling;
    if (sampling.required && dossier.result.respondents < *sampling.required)
        cautions << IssuePresenter::tr("Responden %1 dari %2 yang perlu.").arg(dossier.result.respondents).arg(*sampling.required);
    const auto plan = survey::progressOf(dossier.followUps, {});
    if (plan.planned == 0) cautions << IssuePresenter::tr("Rencana tindak lanjut belum diisi.");
    else if (plan.unwritten > 0) cautions << IssuePresenter::tr("%1 baris rencana tindak lanjut belum berisi kegiatan, jadi tidak tercetak.").arg(plan.unwritten);
    return cautions;
}

/// Those of the office, then those of the bureau.
std::vector<SignatoryEntry> signatoriesOn(Session& session, tinjau::organisation::OfficeId office, QDate day)
{
    std::vector<SignatoryEntry> able;
    for (const std::optional<organisation::OfficeId> whose : {std::optional(office), std::optional<organisation::OfficeId>()}) {
        std::vector<SignatoryEntry> entries;
        for (const auto& signatory : organisation::SignatoryRepository(session).of(whose)) entries.push_back(signatory.entry);
        std::ranges::move(organisation::signatoriesOn(entries, overview::signedAs, day), std::back_inserter(able));
    }
    return able;
}

} // namespace

QString signatoryWords(const SignatoryEntry& entry)
{
    return entry.signer.name + u" – "_s + entry.authority.post;
}

IssuePresenter::IssuePresenter(Workspace& workspace, JobRunner& jobs) : m_workspace(workspace), m_jobs(jobs) {}

Result<IssueDraft> IssuePresenter::prepare(tinjau::survey::SurveyId survey, print::SkmPaperKind kind)
{
    const auto dossier = overview::surveyDossier(m_workspace.store(), survey, m_workspace.rules(), m_workspace.today());
    if (!dossier) return failure(dossier.error());
    const auto& index = dossier->result.index;
    if (!index) return failure(ErrorCode::RuleRefused, {tr("IKM belum dapat dihitung karena masih ada yang harus diputuskan")});
    const auto before = m_workspace.store().read([&](Session& session) { return print::paperToRevise(session, dossier->survey, kind); });
    if (!before) return failure(before.error());
    IssueDraft draft;
    draft.survey = survey;
    draft.kind = kind;
    draft.subject = subjectOf(*dossier);
    draft.figures = tr("IKM %1 (%2) dari %3 responden").arg(index->shown.toFixed(dossier->result.settings.ikmDecimals, u','), index->grade).arg(dossier->result.respondents);
    draft.cautions = cautionsOf(*dossier);
    draft.revises = *before;
    redate(draft, m_workspace.today());
    return draft;
}

void IssuePresenter::redate(IssueDraft& draft, QDate date)
{
    const QDate previous = draft.date;
    draft.date = date;
    if (!date.isValid()) return;
    if (!previous.isValid() || previous.year() != date.year() || draft.number.isEmpty()) proposeNumber(draft);
    proposeSignatory(draft);
}

void IssuePresenter::proposeNumber(IssueDraft& draft)
{
    const auto next = m_workspace.store().read([&](Session& session) {
        return draft.revises ? documents::nextRevision(session, *draft.revises) : documents::nextNumber(session, print::skmRegister(), draft.date);
    });
    if (!next) return;
    draft.number = next->number;
    draft.revision = next->place.revision;
}

void IssuePresenter::proposeSignatory(IssueDraft& draft)
{
    const auto before = draft.signatory >= 0 ? std::optional(signatoryWords(draft.signatories[static_cast<std::size_t>(draft.signatory)])) : std::nullopt;
    const auto able = m_workspace.store().read([&](Session& session) -> Result<std::vector<SignatoryEntry>> {
        const auto survey = tinjau::survey::SurveyRepository(session).find(draft.survey);
        if (!survey) return failure(ErrorCode::NotFound, {u"survey"_s});
        return signatoriesOn(session, survey->office, draft.date);
    });
    draft.signatories = able ? *able : std::vector<SignatoryEntry>{};
    draft.signatory = draft.signatories.empty() ? -1 : 0;
    for (std::size_t i = 0; before && i < draft.signatories.size(); ++i)
        if (signatoryWords(draft.signatories[i]) == *before) draft.signatory = static_cast<int>(i);
}

IssueErrors IssuePresenter::errorsIn(const IssueDraft& draft)
{
    IssueErrors errors;
    if (!draft.date.isValid()) errors[u"date"_s] = tr("Tanggal belum diisi. Tulis hari/bulan/tahun, misalnya 25/11/2026.");
    else if (draft.date > m_workspace.today()) errors[u"date"_s] = tr("Tanggal ini belum tiba. Pakai tanggal hari ini atau sebelumnya.");
    const QString number = draft.number.simplified();
    if (number.isEmpty()) errors[u"number"_s] = tr("Nomor belum diisi. Kosong berarti tidak dapat diterbitkan.");
    const auto bearer = m_workspace.store().read([&](Session& session) { return IssuedPaperRepository(session).bearing(number, draft.date.year()); });
    if (!draft.revises && bearer && *bearer)
        errors[u"number"_s] = tr("Nomor ini sudah dipakai: %1, %2. Pilih nomor lain.").arg((*bearer)->title, (*bearer)->officeName);
    if (draft.signatory >= 0) {
        const SignatoryEntry& entry = draft.signatories[static_cast<std::size_t>(draft.signatory)];
        if (!organisation::signingProblems(entry.authority, entry.signer, draft.date).empty())
            errors[u"signatory"_s] = tr("Penanda tangan ini belum lengkap atau masanya tidak mencakup tanggal naskah. Perbaiki di Pengaturan, Penanda tangan.");
    }
    if (draft.revises && draft.reason.trimmed().isEmpty()) errors[u"reason"_s] = tr("Alasan revisi belum ditulis. Alasan disimpan bersama naskah.");
    return errors;
}

void IssuePresenter::issue(const IssueDraft& draft)
{
    print::IssueSkmPaper order{.survey = draft.survey, .kind = draft.kind, .issuedOn = draft.date, .reason = draft.reason.trimmed(), .number = draft.number};
    if (draft.signatory >= 0) order.signatory = draft.signatories[static_cast<std::size_t>(draft.signatory)];
    m_jobs.start(
        tr("Menerbitkan naskah"),
        [order, &store = m_workspace.store(), book = m_workspace.rules()](Progress& progress) -> Result<IssuedPaper> {
            const auto own = store.another();
            if (!own) return failure(own.error());
            const auto fonts = print::Fonts::load();
            if (!fonts) return failure(fonts.error());
            return print::issueSkmPaper(**own, order, book, *fonts, progress);
        },
        [this, self = QPointer(this)](const Result<IssuedPaper>& paper) {
            if (!self) return;
            if (!paper) return Q_EMIT said(wording::errorSentence(paper.error()));
            m_workspace.tellChanged();
            Q_EMIT issued(*paper->id);
            Q_EMIT said(tr("%1 terbit dengan nomor %2.").arg(paper->title, paper->number), tr("Urungkan"), u"edit.undo"_s);
        });
}

} // namespace tinjau::ui
