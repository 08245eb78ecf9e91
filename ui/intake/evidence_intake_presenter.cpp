// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/evidence_intake_presenter.h"

#include "core/organisation/office_repository.h"
#include "core/overview/status_changes.h"
#include "core/wording/attendance_sentences.h"
#include "core/wording/error_sentence.h"
#include "core/wording/numbers.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using overview::EvidencePreview;

namespace {

bool isSameQuestion(const exchange::Decision& a, const exchange::Decision& b)
{
    return a.code == b.code && a.where == b.where && a.column == b.column && a.values == b.values;
}

const QString acceptAnswer = u"accept"_s;

bool isForeignSign(const exchange::Decision& decision)
{
    return decision.choices == QStringList{acceptAnswer};
}

/// What was accepted holds as long as the sign says the same.
QString signKey(const exchange::Decision& decision)
{
    return decision.code + u'\n' + decision.values.join(u'\n');
}

/// Notes an answer in what the file is read with; false if it is none.
bool note(attendance::ReadOptions& options, const exchange::Decision& decision, const QString& answer)
{
    if (decision.code == u"DATE_ORDER"_s) {
        options.map.dateOrder = exchange::parseDateOrder(answer);
        return options.map.dateOrder.has_value();
    }
    if (decision.code == u"SHEETS"_s) {
        options.map.sheets = answer == u"all"_s ? decision.values : QStringList{answer};
        return true;
    }
    if (decision.code == u"CODE_MEANING"_s) {
        for (const QString& word : decision.values) options.map.values[word] = answer;
        return !decision.values.isEmpty();
    }
    return false;
}

} // namespace

namespace {

using Months = std::vector<attendance::OfficeMonth>;

/// The months of the office that a file speaks of, as they stand now; none of an office that is not known yet.
Result<Months> monthsNow(storage::Store& store, const QString& office, const attendance::SheetReading& reading, QDate today)
{
    Months months;
    const auto known = store.read([&](storage::Session& session) { return organisation::OfficeRepository(session).named(office, QDate()); });
    if (!known) return failure(known.error());
    if (!*known) return months;
    for (const QDate first : overview::monthsOf(reading, today)) {
        auto month = attendance::officeMonth(store, *(*known)->id, first, today);
        if (!month) return failure(month.error());
        months.push_back(std::move(*month));
    }
    return months;
}

/// "12 hari: Belum dapat ditetapkan → Hadir", the most frequent first.
QString changeWords(const Months& before, const Months& after)
{
    std::map<QString, int> counts;
    std::set<organisation::PersonId> people;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
        for (const overview::StatusChange& change : overview::statusChanges(before[i], after[i])) {
            const auto brief = [](const attendance::DayResult& day) { return wording::dayStatusWords(day).section(u':', 0, 0).section(u", "_s, 0, 0); };
            ++counts[brief(change.before) + u" → "_s + brief(change.after)];
            people.insert(*change.line.person.id);
        }
    if (counts.empty()) return {};
    std::vector<std::pair<int, QString>> order;
    for (const auto& [words, count] : counts) order.emplace_back(-count, words);
    std::ranges::sort(order);
    QStringList lines;
    for (const auto& [count, words] : order) lines << EvidenceIntake::tr("%1 hari %2").arg(-count).arg(words.toHtmlEscaped());
    return EvidenceIntake::tr("<b>Status berubah pada %1 pegawai:</b> %2.").arg(people.size()).arg(lines.join(u"; "_s));
}

} // namespace

EvidenceIntake::EvidenceIntake(Workspace& workspace, JobRunner& jobs)
    : m_workspace(workspace), m_jobs(jobs), m_people(evidencePeopleFields()), m_roster(comparisonFields()), m_problems(evidenceProblemFields())
{
    m_roster.setEditing([this](const std::vector<CellEdit>& edits) { return editRoster(edits); });
}

void EvidenceIntake::open(const QString& path)
{
    if (path == m_path) return read();
    close();
    m_path = path;
    read();
}

void EvidenceIntake::close()
{
    ++m_ticket;
    m_path.clear();
    m_wish = {};
    m_preview.reset();
    m_asked.clear();
    m_accepted.clear();
    m_people.show({});
    m_roster.show({});
    m_problems.show({});
    m_trouble.clear();
    m_isBusy = m_isWriting = false;
}

void EvidenceIntake::read()
{
    if (m_path.isEmpty() || m_isWriting) return;
    m_jobs.cancel(m_job);
    m_isBusy = true;
    const bool isFirst = !m_preview;
    overview::EvidenceWish wish = m_wish;
    wish.mayPropose = isFirst;
    const int ticket = ++m_ticket;
    m_job = m_jobs.start(
        tr("Membaca %1").arg(m_path.section(u'/', -1)),
        [store = &m_workspace.store(), path = m_path, wish](Progress& progress) -> Result<std::shared_ptr<const EvidencePreview>> {
            const auto own = store->another();
            if (!own) return failure(own.error());
            auto found = overview::previewEvidence(**own, path, wish, progress);
            if (!found) return failure(found.error());
            return std::shared_ptr<const EvidencePreview>(std::make_shared<EvidencePreview>(std::move(*found)));
        },
        [self = QPointer(this), ticket, isFirst](const Result<std::shared_ptr<const EvidencePreview>>& found) {
            if (!self || ticket != self->m_ticket) return;
            self->m_isBusy = false;
            if (found) return self->show(*found, isFirst);
            if (isFirst) return Q_EMIT self->failed(found.error());
            self->m_trouble = wording::errorSentence(found.error());
            Q_EMIT self->changed();
        });
    Q_EMIT changed();
}

void EvidenceIntake::show(std::shared_ptr<const EvidencePreview> preview, bool isFirst)
{
    m_preview = std::move(preview);
    m_trouble.clear();
    if (isFirst) m_wish.origin = m_preview->origin;
    if (m_wish.origin.machine.isEmpty()) m_wish.origin.machine = m_preview->origin.machine;
    noteDecisions();
    m_people.show(m_preview->people);
    m_problems.show(m_preview->file.reading.problems);
    showRoster();
    Q_EMIT changed();
}

void EvidenceIntake::noteDecisions()
{
    std::vector<exchange::Decision> open = m_preview->file.reading.decisions;
    std::erase_if(open, [](const exchange::Decision& decision) { return decision.code == u"PERIOD"_s; }); // a field asks it
    for (const attendance::SheetProblem& sign : m_preview->foreign) {
        const exchange::Decision decision{sign.code, {sign.sheet, sign.at.first.row, sign.at.first.column}, {}, {sign.seen, sign.expected}, {acceptAnswer}, true};
        if (!m_accepted.contains(signKey(decision))) open.push_back(decision);
    }
    for (AskedDecision& asked : m_asked)
        asked.isOpen = std::erase_if(open, [&](const exchange::Decision& d) { return isSameQuestion(d, asked.decision); }) > 0;
    std::erase_if(m_asked, [](const AskedDecision& asked) { return !asked.isOpen && asked.answers.empty(); });
    for (const exchange::Decision& decision : open) {
        AskedDecision asked{decision, {}, {}, {}, true};
        if (!decision.choices.isEmpty()) asked.groups.push_back({{}, decision.choices});
        m_asked.push_back(std::move(asked));
    }
}

int EvidenceIntake::openDecisionCount() const
{
    return static_cast<int>(std::ranges::count_if(m_asked, [](const AskedDecision& asked) { return asked.isOpen && asked.decision.blocking; }));
}

void EvidenceIntake::answer(std::size_t index, const QString& answer)
{
    if (index >= m_asked.size() || m_isWriting) return;
    if (isForeignSign(m_asked[index].decision)) m_accepted.insert(signKey(m_asked[index].decision));
    else if (!note(m_wish.options, m_asked[index].decision, answer)) return;
    m_asked[index].answers[QString()] = answer;
    read();
}

void EvidenceIntake::showRoster()
{
    // What a person ticked stays ticked when the list is read again.
    std::map<std::pair<std::optional<std::size_t>, std::optional<organisation::PersonId>>, bool> ticked;
    for (const ComparisonRow& row : m_roster.rows()) ticked[{row.line.listed, row.line.person}] = row.isTicked;
    std::map<organisation::PersonId, organisation::PersonLine> stored;
    for (const organisation::PersonLine& line : m_preview->registered) stored.emplace(*line.person.id, line);
    std::vector<ComparisonRow> rows;
    for (const organisation::RosterLine& line : m_preview->roster) {
        ComparisonRow row = comparisonRow(line, m_preview->file.reading.people, stored);
        if (const auto before = ticked.find({line.listed, line.person}); before != ticked.end() && canTick(row)) row.isTicked = before->second;
        rows.push_back(std::move(row));
    }
    m_roster.show(std::move(rows));
}

bool EvidenceIntake::editRoster(const std::vector<CellEdit>& edits)
{
    for (const CellEdit& edit : edits) {
        ComparisonRow row = m_roster.row(edit.row);
        if (!canTick(row)) continue;
        row.isTicked = !edit.text.isEmpty();
        m_roster.replace(edit.row, row);
    }
    Q_EMIT changed();
    return true;
}

bool EvidenceIntake::asksMachine() const
{
    return m_preview && (m_preview->file.reading.layout.kind == u"punches"_s || m_preview->isOfMachineUsers());
}

bool EvidenceIntake::asksMonth() const
{
    const auto& decisions = m_preview ? m_preview->file.reading.decisions : std::vector<exchange::Decision>();
    return m_wish.options.month || std::ranges::any_of(decisions, [](const auto& decision) { return decision.code == u"PERIOD"_s; });
}

void EvidenceIntake::setOffice(const QString& name)
{
    if (m_isWriting || name.simplified() == m_wish.origin.office) return;
    m_wish.origin = {name.simplified(), {}};
    read();
}

void EvidenceIntake::setMachine(const QString& name)
{
    if (m_isWriting || name.simplified() == m_wish.origin.machine) return;
    m_wish.origin.machine = name.simplified();
    read();
}

void EvidenceIntake::setMonth(QDate month)
{
    if (m_isWriting || !month.isValid() || m_wish.options.month == month) return;
    m_wish.options.month = month;
    read();
}

QString EvidenceIntake::error(const QString& field) const
{
    if (!m_preview) return {};
    if (field == u"office"_s && m_wish.origin.office.isEmpty()) return tr("Tulis atau pilih OPD yang mengirim berkas ini.");
    if (field == u"machine"_s && asksMachine() && m_wish.origin.machine.isEmpty() && machines().size() > 1) return tr("OPD ini punya beberapa mesin: pilih satu.");
    if (field == u"month"_s && asksMonth() && !m_wish.options.month) return tr("Berkas tidak menyebut bulannya: pilih.");
    return {};
}

bool EvidenceIntake::canWrite() const
{
    return m_preview && !m_isBusy && m_trouble.isEmpty() && openDecisionCount() == 0 && error(u"office"_s).isEmpty() && error(u"machine"_s).isEmpty()
           && error(u"month"_s).isEmpty() && rowsToWrite() > 0;
}

qint64 EvidenceIntake::rowsToWrite() const
{
    if (!m_preview) return 0;
    if (m_preview->isRoster()) return std::ranges::count(m_roster.rows(), true, &ComparisonRow::isTicked);
    const auto& rows = m_preview->rows;
    // A row with trouble in one cell may still give records.
    const bool isProblemWorth = rows.problem > 0 && rows.fresh + rows.changed == 0 && rows.same == 0;
    return rows.fresh + rows.changed + (isProblemWorth ? rows.problem : 0);
}

void EvidenceIntake::write()
{
    if (!canWrite()) return;
    m_isBusy = m_isWriting = true;
    std::vector<organisation::RosterLine> ticked;
    for (const ComparisonRow& row : m_roster.rows())
        if (row.isTicked) ticked.push_back(row.line);
    const int ticket = ++m_ticket;
    const EvidenceOutcome expected{{}, rowsToWrite(), destinationWords(), m_preview->isRoster() ? u"opd"_s : u"kehadiran"_s};
    m_job = m_jobs.start(
        tr("Menulis %1").arg(m_path.section(u'/', -1)),
        [store = &m_workspace.store(), path = m_path, preview = m_preview, origin = m_wish.origin, ticked, expected,
         today = m_workspace.today()](Progress&) -> Result<EvidenceOutcome> {
            const auto own = store->another();
            if (!own) return failure(own.error());
            const auto batch = overview::evidenceBatch(path, preview->file);
            if (!batch) return failure(batch.error());
            const auto before = monthsNow(**own, origin.office, preview->file.reading, today);
            if (!before) return failure(before.error());
            const auto done = preview->isRoster() ? organisation::applyRoster(**own, preview->file.reading.people, {origin.office, preview->rosterDay()}, *batch, ticked)
                                                  : attendance::importEvidence(**own, preview->file, origin, *batch);
            if (!done) return failure(done.error());
            EvidenceOutcome outcome = expected;
            outcome.batch = *done;
            if (!outcome.batch) outcome.rows = 0;
            // The file is written; a month that cannot be derived yet is no failure of the import.
            if (const auto after = monthsNow(**own, origin.office, preview->file.reading, today); after && before->size() == after->size())
                outcome.changes = changeWords(*before, *after);
            return outcome;
        },
        [self = QPointer(this), ticket](const Result<EvidenceOutcome>& outcome) {
            if (self && ticket == self->m_ticket) self->showWritten(outcome);
        });
    Q_EMIT changed();
}

void EvidenceIntake::showWritten(const Result<EvidenceOutcome>& outcome)
{
    m_isBusy = m_isWriting = false;
    if (outcome) return Q_EMIT written(*outcome);
    m_trouble = wording::errorSentence(outcome.error());
    Q_EMIT changed();
}

void EvidenceIntake::cancel()
{
    m_jobs.cancel(m_job);
}

} // namespace tinjau::ui
