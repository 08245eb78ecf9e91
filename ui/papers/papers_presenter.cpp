// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_presenter.h"

#include "core/documents/issue_paper.h"
#include "core/documents/issued_paper_repository.h"
#include "core/print/issue_skm_paper.h"
#include "core/print/page_record.h"
#include "core/survey/record_survey.h"
#include "core/survey/stored_survey.h"
#include "core/survey/survey_repository.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using documents::IssuedPaper;
using documents::IssuedPaperRepository;
using storage::Session;
using tinjau::survey::SurveyId;
using tinjau::survey::SurveyLine;
using tinjau::survey::SurveyState;

struct Register {
    std::vector<IssuedPaper> papers;
    std::vector<SurveyLine> surveys;
    std::vector<qint64> gaps;
};

Register readRegister(Session& session, QDate today)
{
    return {IssuedPaperRepository(session).all(), tinjau::survey::SurveyRepository(session).list(),
            documents::numberGaps(session, print::skmRegister(), today.year())};
}

bool isReport(const IssuedPaper& paper)
{
    return print::skmPaperKindNamed(paper.kind) == print::SkmPaperKind::Report;
}

PaperRow rowOf(const IssuedPaper& paper, bool isNewest)
{
    const QJsonObject index = paper.figures[u"index"_s].toObject();
    PaperRow row;
    row.state = isNewest ? PaperRow::State::InForce : PaperRow::State::Superseded;
    row.paper = paper;
    if (paper.survey) row.survey = SurveyId::fromNumber(*paper.survey);
    row.title = paper.title;
    row.office = paper.officeName;
    row.service = paper.figures[u"service"_s].toString();
    row.period = paper.period;
    row.figure = index[u"shown"_s].toString().replace(u'.', u',');
    row.grade = index[u"grade"_s].toString();
    return row;
}

PaperRow rowOf(const SurveyLine& line)
{
    PaperRow row;
    row.survey = line.survey.id;
    row.title = PapersPresenter::tr("Laporan SKM");
    row.office = line.office;
    row.service = line.service;
    row.period = line.survey.periodLabel;
    return row;
}

std::vector<PaperRow> rowsOf(const Register& book)
{
    std::vector<PaperRow> rows;
    std::map<SurveyId, SurveyState> states;
    for (const SurveyLine& line : book.surveys) states[*line.survey.id] = line.survey.state;
    std::set<SurveyId> reported;
    std::set<QString> seen;
    for (const IssuedPaper& paper : book.papers) {
        const QString number = u"%1/%2/%3"_s.arg(paper.place.registerName).arg(paper.place.year).arg(paper.place.sequence);
        PaperRow row = rowOf(paper, seen.insert(number).second);
        if (row.survey && isReport(paper)) {
            reported.insert(*row.survey);
            const auto state = states.find(*row.survey);
            row.isReopened = row.state == PaperRow::State::InForce && state != states.end() && state->second != SurveyState::Issued;
        }
        rows.push_back(std::move(row));
    }
    for (const SurveyLine& line : book.surveys)
        if (line.responses > 0 && line.survey.state != SurveyState::Issued && !reported.contains(*line.survey.id)) rows.push_back(rowOf(line));
    return rows;
}

QString gapWordsOf(const std::vector<qint64>& gaps)
{
    if (gaps.empty()) return {};
    QStringList numbers;
    for (std::size_t i = 0; i < gaps.size() && i < 6; ++i) numbers << QString::number(gaps[i]);
    if (gaps.size() > 6) numbers << u"…"_s;
    return PapersPresenter::tr("Nomor urut tahun ini tanpa naskah: %1. Nomor yang pernah keluar tidak dipakai ulang.").arg(numbers.join(u", "_s));
}

ReasonSection fileSection(const overview::PaperCheck& check)
{
    return {.heading = PapersPresenter::tr("Berkas yang dibekukan"),
            .rows = {{.text = PapersPresenter::tr("Isinya sama dengan saat terbit"), .figure = {}, .fulfilled = check.isWhole,
                      .note = PapersPresenter::tr("%1 KB").arg((check.bytes + 1023) / 1024)}},
            .source = u"SHA-256 "_s + check.sha256.first(std::min<qsizetype>(16, check.sha256.size())) + u"…"_s};
}

ReasonSection dataSection(const overview::PaperCheck& check)
{
    ReasonSection section{.heading = PapersPresenter::tr("Data di belakangnya")};
    if (!check.hasData) {
        section.paragraph = PapersPresenter::tr("Surveinya sudah tidak ada atau tidak dapat dihitung. Naskahnya tetap dapat dicetak.");
        return section;
    }
    section.rows.push_back({.text = PapersPresenter::tr("Angkanya masih sama dengan naskah"), .figure = {}, .fulfilled = check.changes.empty()});
    for (const auto& change : check.changes) section.rows.push_back({.text = change.name, .figure = PapersPresenter::tr("%1 → %2").arg(change.then, change.now)});
    if (!check.changes.empty()) section.note = PapersPresenter::tr("Terbitkan revisi bila angka yang baru yang benar. Naskah ini sendiri tidak berubah.");
    section.noteTone = Tone::Warn;
    return section;
}

} // namespace

PapersPresenter::PapersPresenter(Workspace& workspace, JobRunner& jobs)
    : m_workspace(workspace), m_jobs(jobs), m_papers(paperFields()), m_reload(workspace, [this] { load(); })
{
}

void PapersPresenter::load()
{
    const QDate today = m_workspace.today();
    const auto book = m_workspace.store().read([today](Session& session) { return readRegister(session, today); });
    if (!book) return Q_EMIT said(wording::errorSentence(book.error()));
    const PaperRow* before = selected();
    const auto paper = before && before->paper ? before->paper->id : std::nullopt;
    const qint64 draft = before && !before->paper && before->survey ? before->survey->number() : 0;
    m_isLoading = true;
    m_papers.show(rowsOf(*book));
    m_isLoading = false;
    m_gapWords = gapWordsOf(book->gaps);
    int row = paper ? rowOf(*paper) : -1;
    for (int i = 0; draft > 0 && row < 0 && i < m_papers.rowCount(); ++i)
        if (m_papers.row(i).survey && m_papers.row(i).survey->number() == draft) row = i;
    m_row = -1;
    select(row < 0 && m_papers.rowCount() > 0 ? 0 : row);
    Q_EMIT changed();
}

int PapersPresenter::count(PaperRow::State state) const
{
    return static_cast<int>(std::ranges::count(m_papers.rows(), state, &PaperRow::state));
}

void PapersPresenter::select(int row)
{
    if (m_isLoading || (row == m_row && row >= 0)) return;
    m_row = row >= 0 && row < m_papers.rowCount() ? row : -1;
    m_check.reset();
    loadPages();
    Q_EMIT selectionChanged();
}

int PapersPresenter::selectedRow() const
{
    return m_row;
}

const PaperRow* PapersPresenter::selected() const
{
    return m_row >= 0 && m_row < m_papers.rowCount() ? &m_papers.row(m_row) : nullptr;
}

int PapersPresenter::rowOf(documents::PaperId id) const
{
    for (int row = 0; row < m_papers.rowCount(); ++row)
        if (m_papers.row(row).paper && m_papers.row(row).paper->id == id) return row;
    return -1;
}

void PapersPresenter::loadPages()
{
    m_pages.reset();
    m_trouble.clear();
    if (!hasPaper()) {
        if (selected()) m_trouble = tr("Naskah ini masih konsep, jadi belum ada yang dibekukan. Buka surveinya, periksa tab Laporan, lalu terbitkan.");
        return;
    }
    const auto bytes = m_workspace.store().read([this](Session& session) {
        return organisation::AttachmentRepository(session).bytes(selected()->paper->pagesFile).value_or(QByteArray());
    });
    if (!bytes) m_trouble = wording::errorSentence(bytes.error());
    else if (auto pages = print::pagesFromRecord(*bytes)) m_pages = std::make_shared<const print::LaidOutDocument>(*std::move(pages));
    else m_trouble = wording::errorSentence(pages.error());
}

QString PapersPresenter::pageWords() const
{
    if (!hasPaper() || !m_pages) return {};
    const IssuedPaper& paper = *selected()->paper;
    QStringList words{tr("nomor %1").arg(paper.number), tr("terbit %1").arg(wording::longDate(paper.issuedOn))};
    if (paper.place.revision > 0) words << tr("revisi ke-%1").arg(paper.place.revision);
    words << tr("%1 halaman").arg(m_pages->pages.size());
    return words.join(u" · "_s);
}

QString PapersPresenter::fileName() const
{
    if (!hasPaper()) return {};
    const auto file = m_workspace.store().read([this](Session& session) {
        const auto found = organisation::AttachmentRepository(session).find(selected()->paper->paperFile);
        return found ? found->fileName : QString();
    });
    return file ? *file : QString();
}

void PapersPresenter::savePdf(const QString& path)
{
    if (!hasPaper()) return;
    const auto bytes = m_workspace.store().read([this](Session& session) {
        return organisation::AttachmentRepository(session).bytes(selected()->paper->paperFile).value_or(QByteArray());
    });
    if (!bytes) return Q_EMIT said(wording::errorSentence(bytes.error()));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
    Q_EMIT said(written ? tr("Tersimpan: %1").arg(path) : wording::errorSentence({ErrorCode::WriteFailed, {path}, path}));
}

void PapersPresenter::check()
{
    if (!hasPaper()) return;
    const auto found = overview::checkPaper(m_workspace.store(), *selected()->paper->id, m_workspace.rules(), m_workspace.today());
    if (!found) return Q_EMIT said(wording::errorSentence(found.error()));
    m_check = *found;
    Q_EMIT checked();
}

Explanation PapersPresenter::explanation() const
{
    if (!hasPaper()) return {};
    const IssuedPaper& paper = *selected()->paper;
    Explanation why{.title = paper.title, .subtitle = paper.officeName + u", "_s + paper.period, .figure = selected()->figure};
    if (!selected()->grade.isEmpty()) why.mark = gradeMark(selected()->grade.front(), selected()->grade);
    ReasonSection issue{.heading = tr("Penerbitan"), .rows = {{.text = tr("Nomor"), .figure = paper.number}, {.text = tr("Tanggal"), .figure = wording::shortDate(paper.issuedOn)},
                                                              {.text = tr("Diterbitkan oleh"), .figure = paper.issuedBy}}};
    if (paper.place.revision > 0) issue.rows.push_back({.text = tr("Revisi ke-%1").arg(paper.place.revision), .note = paper.reason});
    why.sections.push_back(issue);
    if (m_check) {
        why.sections.push_back(fileSection(*m_check));
        why.sections.push_back(dataSection(*m_check));
    }
    why.acts = {{u"laporan.check"_s, m_check ? tr("Periksa lagi") : tr("Periksa keutuhan"), u"shield-check"_s}};
    why.footer = tr("Yang tercetak tidak pernah berubah; perbaikan terbit sebagai revisi di bawah nomor yang sama.");
    return why;
}

QString verdictWords(const documents::Verification& found, const QString& fileName)
{
    const auto numberOf = [](const std::optional<IssuedPaper>& paper) { return paper ? paper->number : QString(); };
    switch (found.verdict) {
    case documents::Verdict::Unchanged: return PapersPresenter::tr("%1 asli: sama persis dengan naskah nomor %2 yang berlaku.").arg(fileName, numberOf(found.paper));
    case documents::Verdict::Outdated:
        return PapersPresenter::tr("%1 asli, tetapi sudah digantikan: yang berlaku ialah nomor %2 revisi ke-%3.")
            .arg(fileName, numberOf(found.newest)).arg(found.newest->place.revision);
    case documents::Verdict::Altered:
        return PapersPresenter::tr("%1 mengaku naskah nomor %2, tetapi isinya lain dari yang diterbitkan. Mintalah PDF aslinya.").arg(fileName, numberOf(found.paper));
    case documents::Verdict::Unknown: break;
    }
    return PapersPresenter::tr("%1 tidak terbit dari berkas data ini.").arg(fileName);
}

void PapersPresenter::verifyFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Q_EMIT said(wording::errorSentence({ErrorCode::FileUnreadable, {}, path}));
    const QByteArray bytes = file.readAll();
    const auto found = m_workspace.store().read([&](Session& session) { return documents::verifyPaper(session, bytes); });
    if (!found) return Q_EMIT said(wording::errorSentence(found.error()));
    if (found->paper && rowOf(*found->paper->id) >= 0) select(rowOf(*found->paper->id));
    Q_EMIT said(verdictWords(*found, QFileInfo(path).fileName()));
}

bool PapersPresenter::canReopen() const
{
    return hasPaper() && selected()->state == PaperRow::State::InForce && selected()->survey && !selected()->isReopened
           && isReport(*selected()->paper);
}

void PapersPresenter::reopen()
{
    if (!canReopen()) return;
    const IssuedPaper& paper = *selected()->paper;
    const auto done = tinjau::survey::setState(m_workspace.store(), *selected()->survey, SurveyState::Closed, paper.issuedOn);
    if (!done) return Q_EMIT said(wording::errorSentence(done.error()));
    m_workspace.tellChanged();
    Q_EMIT said(tr("Survei dibuka lagi untuk revisi. Naskah nomor %1 tetap berlaku sampai revisinya terbit.").arg(paper.number), tr("Urungkan"), u"edit.undo"_s);
}

} // namespace tinjau::ui
