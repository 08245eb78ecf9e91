// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_presenter.h"

#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/overview/survey_dossier.h"
#include "core/survey/survey_repository.h"
#include "core/survey/survey_rules.h"
#include "core/wording/error_sentence.h"
#include "core/wording/import_sentences.h"
#include "core/wording/numbers.h"
#include "core/wording/periods.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using exchange::Decision;
using overview::ImportPreview;
using storage::Session;
using State = IntakeFile::State;

std::optional<DateRange> periodIn(const QString& text)
{
    const auto named = wording::readPeriod(text);
    return named ? std::optional(named->days()) : std::nullopt;
}

bool isSameQuestion(const Decision& a, const Decision& b)
{
    return a.code == b.code && a.where == b.where && a.column == b.column;
}

/// Asked by the fields of the destination, not by a card.
bool isAboutDestination(const Decision& decision)
{
    return decision.code == u"OFFICE"_s || decision.code == u"PERIOD"_s;
}

} // namespace

QString IntakeFile::name() const
{
    return QFileInfo(path).fileName();
}

/// What the job that writes brings back.
struct IntakePresenter::Outcome {
    survey::SurveyImport import = {};
    std::optional<survey::IndexValue> index = {};
    QString destination = {};
};

IntakePresenter::IntakePresenter(Workspace& workspace, JobRunner& jobs) : m_workspace(workspace), m_jobs(jobs), m_evidence(workspace, jobs)
{
    connect(&m_evidence, &EvidenceIntake::changed, this, &IntakePresenter::changed);
    connect(&m_evidence, &EvidenceIntake::written, this, &IntakePresenter::showEvidenceOutcome);
    connect(&m_evidence, &EvidenceIntake::failed, this, [this](const Error& error) { failToRead(error, true); });
    connect(&m_workspace, &Workspace::changed, this, &IntakePresenter::lookAtBatches);
    m_rows.setEditing([this](const std::vector<CellEdit>& edits) { return edit(edits); });
}

const IntakeFile* IntakePresenter::file() const
{
    return m_current ? &m_files[*m_current] : nullptr;
}

void IntakePresenter::take(const QStringList& paths)
{
    if (m_stage == Stage::Done) m_files.clear();
    for (const QString& path : paths) m_files.push_back({.path = path});
    if (!m_current) return openNext();
    if (!paths.isEmpty()) Q_EMIT said(tr("%1 berkas menunggu giliran.").arg(paths.size()));
    Q_EMIT changed();
}

void IntakePresenter::takeCells(const QString& text)
{
    if (text.trimmed().isEmpty()) return Q_EMIT said(tr("Papan klip tidak berisi sel. Salin dahulu sel dari lembar sebar, beserta baris judulnya."));
    const QString path = m_pasted.filePath(tr("Tempelan %1.csv").arg(++m_pastedCount));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly)) return Q_EMIT said(wording::errorSentence({ErrorCode::WriteFailed, {path}, path, {}}));
    out.write(text.toUtf8());
    out.close();
    take({path});
}

void IntakePresenter::setSurvey(std::optional<survey::SurveyId> survey)
{
    if (survey == m_survey) return;
    m_survey = survey;
    m_surveyWords.clear();
    const auto lines = survey ? m_workspace.store().read([](Session& session) { return survey::SurveyRepository(session).list(); })
                              : Result(std::vector<survey::SurveyLine>{});
    if (!lines) return;
    for (const survey::SurveyLine& line : *lines) {
        if (line.survey.id != survey) continue;
        QStringList words{line.office, line.unit, line.service, line.survey.periodLabel};
        words.removeAll(QString());
        m_surveyWords = words.join(u" · "_s);
    }
    if (m_surveyWords.isEmpty()) m_survey.reset();
    m_wish.destination.survey = m_survey;
    forgetSteps(); // they lead back to another survey
    if (m_stage == Stage::Checking && !m_isWriting) read(false);
    Q_EMIT changed();
}

bool IntakePresenter::change(const QString& words, const std::function<bool()>& say)
{
    if (!m_preview || m_stage != Stage::Checking || m_isWriting) return false;
    Saying before = saying();
    if (!say()) return false;
    m_said.push_back({words, std::move(before)});
    m_takenBack.clear();
    read(false);
    return true;
}

void IntakePresenter::go(std::vector<Step>& from, std::vector<Step>& to)
{
    if (from.empty() || m_isWriting) return;
    Step step = std::move(from.back());
    from.pop_back();
    to.push_back({step.words, saying()});
    m_wish = std::move(step.other.wish);
    m_asked = std::move(step.other.asked);
    m_layoutWasKnown = step.other.layoutWasKnown;
    read(false);
}

void IntakePresenter::takeBack()
{
    go(m_said, m_takenBack);
}

void IntakePresenter::sayAgain()
{
    go(m_takenBack, m_said);
}

void IntakePresenter::forgetSteps()
{
    m_said.clear();
    m_takenBack.clear();
}

void IntakePresenter::openNext()
{
    m_current.reset();
    m_preview.reset();
    m_rows.show(nullptr);
    m_bareSheet.show(nullptr);
    m_asked.clear();
    m_evidence.close();
    forgetSteps();
    m_filter.reset();
    m_trouble.clear();
    for (std::size_t i = 0; i < m_files.size() && !m_current; ++i)
        if (m_files[i].state == State::Waiting) m_current = i;
    if (!m_current) {
        m_stage = m_files.empty() ? Stage::Empty : Stage::Done;
        return Q_EMIT changed();
    }
    current().state = State::Open;
    m_stage = Stage::Reading;
    m_wish = {};
    m_wish.destination.survey = m_survey;
    m_wish.destination.periodName = wording::nameOfPeriod;
    m_wish.readPeriod = periodIn;
    m_wish.today = m_workspace.today();
    const auto rules = survey::surveyRulesFor(m_workspace.rules(), m_workspace.today());
    if (!rules) return failToRead(rules.error(), true);
    m_wish.options.profiles = rules->profiles;
    read(true);
}

void IntakePresenter::read(bool isFirst)
{
    m_jobs.cancel(m_job);
    m_isBusy = true;
    overview::PreviewWish wish = m_wish;
    wish.mayPropose = isFirst;
    const int ticket = ++m_ticket;
    m_job = m_jobs.start(
        tr("Membaca %1").arg(current().name()),
        [&store = m_workspace.store(), path = current().path, wish](Progress& progress) -> Result<std::shared_ptr<const ImportPreview>> {
            const auto own = store.another();
            if (!own) return failure(own.error());
            auto preview = overview::previewImport(**own, path, wish, progress);
            if (!preview) return failure(preview.error());
            return std::shared_ptr<const ImportPreview>(std::make_shared<ImportPreview>(std::move(*preview)));
        },
        [this, self = QPointer(this), ticket, isFirst](const Result<std::shared_ptr<const ImportPreview>>& preview) {
            if (!self || ticket != m_ticket) return;
            m_isBusy = false;
            if (preview) showPreview(*preview, isFirst);
            else failToRead(preview.error(), isFirst);
        });
    Q_EMIT changed();
}

void IntakePresenter::showPreview(std::shared_ptr<const ImportPreview> preview, bool isFirst)
{
    m_preview = std::move(preview);
    m_stage = Stage::Checking;
    m_trouble.clear();
    m_isStale = false;
    m_wish.destination = m_preview->destination;
    // What a remembered layout answered stays answered when a person changes something else.
    if (isFirst) {
        m_wish.options.map = m_preview->import.map;
        m_layoutWasKnown = m_preview->import.layoutWasKnown;
    }
    noteDecisions();
    m_rows.show(m_preview, m_wish.options.repairs);
    m_bareSheet.show(hasAnswers() ? nullptr : m_preview);
    if (!hasAnswers() && m_preview->evidence) m_evidence.open(current().path);
    else m_evidence.close();
    if (m_filter && counts()[*m_filter] == 0) m_filter.reset();
    Q_EMIT changed();
}

void IntakePresenter::failToRead(const Error& error, bool isFirst)
{
    const QString sentence = wording::errorSentence(error);
    if (!isFirst) {
        m_isStale = true;
        m_trouble = sentence;
        return Q_EMIT changed();
    }
    current().words = sentence;
    finishFile(error.code == ErrorCode::Cancelled ? State::Left : State::Unreadable);
}

void IntakePresenter::finishFile(State state)
{
    current().state = state;
    openNext();
}

void IntakePresenter::noteDecisions()
{
    const auto& sheet = m_preview->import.sheet;
    std::vector<Decision> open = survey::openDecisions(m_preview->import);
    std::erase_if(open, isAboutDestination);
    for (AskedDecision& asked : m_asked)
        asked.isOpen = std::erase_if(open, [&](const Decision& d) { return isSameQuestion(d, asked.decision); }) > 0;
    // What is neither open nor answered lapsed through another answer.
    std::erase_if(m_asked, [](const AskedDecision& asked) { return !asked.isOpen && asked.answers.empty(); });
    for (const Decision& decision : open)
        m_asked.push_back({decision, survey::answersTo(decision, sheet.tables), sheet.tables});
}

int IntakePresenter::openDecisionCount() const
{
    return static_cast<int>(std::ranges::count_if(m_asked, [](const AskedDecision& asked) { return asked.isOpen && asked.decision.blocking; }));
}

std::map<survey::ImportVerdict, int> IntakePresenter::counts() const
{
    std::map<survey::ImportVerdict, int> found;
    if (m_preview)
        for (const survey::ImportRow& row : m_preview->rows) ++found[row.verdict];
    return found;
}

void IntakePresenter::setFilter(std::optional<survey::ImportVerdict> verdict)
{
    if (m_filter == verdict) return;
    m_filter = verdict;
    Q_EMIT changed();
}

void IntakePresenter::answer(std::size_t index, const QString& answer)
{
    if (index >= m_asked.size()) return;
    change(tr("jawaban “%1”").arg(wording::decisionTitle(m_asked[index].decision)), [&] {
        AskedDecision& asked = m_asked[index];
        if (!survey::answerDecision(m_wish.options, asked.decision, answer, asked.tables)) return false;
        for (const survey::AnswerGroup& group : asked.groups)
            if (group.answers.contains(answer)) asked.answers[group.subject] = answer;
        if (survey::asksAboutElementLeft(asked.decision))
            for (AskedDecision& other : m_asked)
                if (survey::asksAboutElementLeft(other.decision)) other.answers[QString()] = answer;
        return true;
    });
}

void IntakePresenter::mapColumn(int column, const std::optional<QString>& field)
{
    change(tr("arti kolom %1").arg(exchange::columnLetters(column)), [&] {
        if (m_preview->import.sheet.tables.empty()) return false;
        survey::mapColumn(m_wish.options, m_preview->import.sheet.tables.front(), column, field);
        return true;
    });
}

bool IntakePresenter::edit(const std::vector<CellEdit>& edits)
{
    const bool isTick = std::ranges::all_of(edits, [this](const CellEdit& edit) { return m_rows.isTickColumn(edit.column); });
    return change(isTick ? tr("centang %1 baris").arg(edits.size()) : tr("perbaikan %1 sel").arg(edits.size()), [&] {
        for (const CellEdit& edit : edits) {
            const auto row = m_rows.fileRow(edit.row);
            if (m_rows.isTickColumn(edit.column) && row) {
                tick(*row, !edit.text.isEmpty());
            } else if (const auto place = m_rows.place(edit.row, edit.column)) {
                const std::size_t sheet = m_preview->import.sheet.tables[m_rows.importRow(edit.row).table].sheetIndex;
                m_wish.options.repairs[sheet][*place] = edit.text.trimmed();
            }
        }
        return true;
    });
}

void IntakePresenter::tick(const survey::FileRow& row, bool isOn)
{
    auto& to = m_wish.destination;
    if (!isOn) {
        to.leaveOut.insert(row);
        to.takeAnyway.erase(row);
    } else if (to.leaveOut.erase(row) == 0) {
        to.takeAnyway.insert(row); // it looks the same as a stored one
    }
}

QStringList IntakePresenter::sheets() const
{
    return m_preview && m_preview->sheets.size() > 1 ? m_preview->sheets : QStringList{};
}

QString IntakePresenter::chosenSheet() const
{
    if (!m_preview) return {};
    if (const QStringList& said = m_wish.options.map.sheets; !said.isEmpty()) return said.size() == 1 ? said.front() : QString();
    QStringList names;
    for (const auto& table : m_preview->import.sheet.tables)
        if (table.sheet && !names.contains(*table.sheet)) names << *table.sheet;
    if (names.isEmpty() && !m_preview->grids.empty()) return m_preview->grids.front().head().name.value_or(QString());
    return names.size() == 1 ? names.front() : QString();
}

void IntakePresenter::setSheet(const QString& name)
{
    if (name.isEmpty() || name == chosenSheet()) return;
    change(tr("pilihan lembar"), [&] {
        // What was said about the columns of one sheet says nothing about another.
        m_wish.options.map = {};
        m_wish.options.map.sheets = {name};
        m_asked.clear();
        m_layoutWasKnown = false;
        return true;
    });
}

bool IntakePresenter::setHeaderRows(const QString& rows)
{
    std::vector<int> numbers;
    for (const QString& part : rows.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = part.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1) return false;
        numbers.push_back(number);
    }
    if (numbers.empty() || numbers.size() > 3) return false;
    std::ranges::sort(numbers);
    return change(tr("baris judul"), [&] {
        m_wish.options.map.headerRows = std::move(numbers);
        return true;
    });
}

bool IntakePresenter::canWrite() const
{
    if (hasEvidence()) return m_stage == Stage::Checking && !m_isBusy && m_evidence.canWrite();
    return m_stage == Stage::Checking && !m_isBusy && m_preview && !m_isStale && !m_preview->import.isBlocked() && rowsToWrite() > 0;
}

qint64 IntakePresenter::rowsToWrite() const
{
    if (hasEvidence()) return m_evidence.rowsToWrite();
    auto found = counts();
    return found[survey::ImportVerdict::New] + found[survey::ImportVerdict::CellRefused];
}

void IntakePresenter::write()
{
    if (!canWrite()) return;
    if (hasEvidence()) return m_evidence.write();
    m_isBusy = m_isWriting = true;
    const int ticket = ++m_ticket;
    m_job = m_jobs.start(
        tr("Menulis %1").arg(current().name()),
        [&store = m_workspace.store(), &rules = m_workspace.rules(), today = m_workspace.today(), path = current().path, wish = m_wish,
         words = destinationWords()](Progress& progress) -> Result<Outcome> {
            const auto own = store.another();
            if (!own) return failure(own.error());
            auto import = survey::importSurvey(**own, path, wish.options, wish.destination, progress);
            if (!import) return failure(import.error());
            Outcome outcome{std::move(*import), {}, words};
            if (!outcome.import.survey) return outcome;
            // The rows are written; an index that cannot be computed yet is no failure of the import.
            if (const auto dossier = overview::surveyDossier(**own, *outcome.import.survey, rules, today); dossier) outcome.index = dossier->result.index;
            return outcome;
        },
        [this, self = QPointer(this), ticket](const Result<Outcome>& outcome) {
            if (!self || ticket != m_ticket) return;
            m_isBusy = m_isWriting = false;
            if (outcome) return showOutcome(*outcome);
            if (outcome.error().code == ErrorCode::Cancelled) return leaveFile();
            m_trouble = wording::errorSentence(outcome.error());
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void IntakePresenter::showOutcome(const Outcome& outcome)
{
    if (outcome.import.isBlocked()) return read(false); // the data file changed meanwhile
    IntakeFile& file = current();
    file.rows = outcome.import.batch ? outcome.import.comparison.fresh : 0;
    file.batch = outcome.import.batch;
    file.survey = outcome.import.survey;
    file.index = outcome.index;
    file.destination = outcome.destination;
    m_destinationBefore = m_wish.destination;
    m_destinationBefore->takeAnyway.clear();
    m_destinationBefore->leaveOut.clear();
    const QString sentence = tr("%1 baris dari %2 ditulis.").arg(wording::formatted(file.rows), file.name());
    const bool isWritten = file.batch.has_value();
    finishFile(isWritten ? State::Written : State::NothingNew);
    m_workspace.tellChanged();
    // While the next file is being checked, Ctrl+Z is about that one.
    if (isWritten) Q_EMIT said(sentence, m_current ? QString() : tr("Batalkan impor"), m_current ? QString() : u"edit.undo"_s);
    Q_EMIT written();
}

void IntakePresenter::showEvidenceOutcome(const EvidenceOutcome& outcome)
{
    IntakeFile& file = current();
    file.rows = outcome.rows;
    file.batch = outcome.batch;
    file.destination = outcome.destination;
    file.page = outcome.page;
    file.changes = outcome.changes;
    const bool isWritten = file.batch.has_value();
    const QString sentence = tr("%1 baris dari %2 ditulis.").arg(wording::formatted(file.rows), file.name());
    finishFile(isWritten ? State::Written : State::NothingNew);
    m_workspace.tellChanged();
    if (isWritten) Q_EMIT said(sentence, m_current ? QString() : tr("Batalkan impor"), m_current ? QString() : u"edit.undo"_s);
    Q_EMIT written();
}

void IntakePresenter::leaveFile()
{
    if (!m_current) return;
    m_jobs.cancel(m_job);
    m_evidence.cancel();
    if (m_isWriting || m_evidence.isWriting()) return; // what became of it is told by the job
    ++m_ticket;
    m_isBusy = false;
    finishFile(State::Left);
    const bool isAnyDone = std::ranges::any_of(m_files, [](const IntakeFile& file) { return file.state != State::Left; });
    if (m_stage == Stage::Done && !isAnyDone) startOver();
}

void IntakePresenter::undo(std::size_t index)
{
    if (index >= m_files.size() || !m_files[index].batch) return;
    const auto undone = storage::Journal(m_workspace.store()).undoBatch(m_files[index].batch->number());
    if (!undone) return Q_EMIT said(wording::errorSentence(undone.error()));
    m_workspace.tellChanged();
    Q_EMIT said(tr("Impor %1 dibatalkan; %2 baris ditarik kembali.").arg(m_files[index].name(), wording::formatted(m_files[index].rows)), tr("Ulangi"),
                u"edit.redo"_s);
}

void IntakePresenter::startOver()
{
    if (m_current) return;
    m_files.clear();
    openNext();
}

void IntakePresenter::lookAtBatches()
{
    const bool isAnyWritten = std::ranges::any_of(m_files, [](const IntakeFile& file) { return file.batch.has_value(); });
    if (isAnyWritten) {
        const auto batches = storage::Journal(m_workspace.store()).batches();
        if (!batches) return;
        for (IntakeFile& file : m_files)
            for (const storage::JournalBatch& batch : *batches)
                if (file.batch && file.batch->number() == batch.batch) file.state = batch.act.isUndone ? State::Undone : State::Written;
    }
    if (m_stage == Stage::Checking && hasEvidence()) return m_evidence.read();
    if (m_stage == Stage::Checking && !m_isBusy) return read(false);
    Q_EMIT changed();
}

} // namespace tinjau::ui
