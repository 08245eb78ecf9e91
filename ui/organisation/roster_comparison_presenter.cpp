// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/roster_comparison_presenter.h"

#include "core/attendance/read_evidence.h"
#include "core/exchange/workbook.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "core/wording/evidence_sentences.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using organisation::PersonId;
using organisation::PersonLine;
using organisation::RosterFate;
using organisation::RosterLine;
using organisation::SheetPerson;
using storage::Session;

organisation::RosterOf takenOf(const organisation::RosterOf& of, QDate today)
{
    return {of.office, of.day.isValid() ? of.day : today};
}

} // namespace

Result<ReadRoster> readRosterFile(storage::Store& store, const QString& path, Progress& progress)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return failure(ErrorCode::FileUnreadable, {}, path);
    auto book = exchange::openWorkbook(path);
    if (!book) return failure(book.error());
    const auto people = store.read([](Session& session) { return organisation::PersonRepository(session).registerOn({}); });
    if (!people) return failure(people.error());
    const attendance::ReaderKit kit;
    attendance::ReadOptions options;
    options.fileName = QFileInfo(path).fileName();
    const auto read = attendance::readEvidence(**book, kit, options, u"roster"_s, *people, progress);
    if (!read) return failure(read.error());
    ReadRoster roster{.people = read->reading.people};
    roster.batch.kind = u"roster"_s;
    roster.batch.fileName = options.fileName;
    roster.batch.fileSha256 = QString::fromLatin1(hash.result().toHex());
    roster.batch.sheet = read->sheets.join(u'+');
    roster.batch.layoutFingerprint = read->reading.layout.fingerprint();
    if (read->reading.layout.period) roster.day = read->reading.layout.period->first;
    for (const attendance::SheetProblem& problem : read->reading.problems) roster.problems.push_back(wording::evidenceSentence(problem));
    return roster;
}

RosterComparisonPresenter::RosterComparisonPresenter(Workspace& workspace, JobRunner& jobs) : m_workspace(workspace), m_jobs(jobs), m_rows(comparisonFields())
{
    m_rows.setEditing([this](const std::vector<CellEdit>& edits) { return editTicks(edits); });
}

void RosterComparisonPresenter::read(const QString& path)
{
    m_isReading = true;
    Q_EMIT changed();
    storage::Store* store = &m_workspace.store();
    m_jobs.start(
        tr("Membaca %1").arg(QFileInfo(path).fileName()),
        [store, path](Progress& progress) -> Result<ReadRoster> {
            const auto own = store->another();
            if (!own) return failure(own.error());
            return readRosterFile(**own, path, progress);
        },
        [this](Result<ReadRoster> read) {
            m_isReading = false;
            if (read) return show(std::move(*read));
            const bool isNoList = read.error().code == ErrorCode::NotFound;
            Q_EMIT said(isNoList ? tr("Di berkas ini tidak ditemukan daftar pegawai. Pilih berkas DUK, bezetting, atau daftar nama dengan NIP.") : wording::errorSentence(read.error()));
            Q_EMIT changed();
        });
}

void RosterComparisonPresenter::show(ReadRoster roster)
{
    m_roster = std::move(roster);
    m_decided.clear();
    m_isOpen = true;
    const auto guess = m_workspace.store().read([this](Session& session) { return guessedOffice(session); });
    m_of = {guess ? *guess : QString(), m_roster.day};
    compare();
}

void RosterComparisonPresenter::close()
{
    m_isOpen = false;
    m_roster = {};
    m_rows.show({});
    Q_EMIT changed();
}

void RosterComparisonPresenter::refresh()
{
    if (m_isOpen) compare();
}

QString RosterComparisonPresenter::guessedOffice(Session& session) const
{
    // The office where most of the people are known, or that a column of the list names.
    std::map<QString, int> votes;
    const auto offices = organisation::OfficeRepository(session).all(m_workspace.today());
    std::map<QString, QString> officeOfNip;
    for (const PersonLine& line : organisation::PersonRepository(session).on(m_workspace.today()))
        if (!line.person.nip.isEmpty()) officeOfNip.emplace(line.person.nip, line.officeName);
    for (const SheetPerson& listed : m_roster.people) {
        if (const auto known = officeOfNip.find(listed.nip); known != officeOfNip.end() && !known->second.isEmpty()) ++votes[known->second];
        for (const organisation::Office& office : offices)
            if (listed.unit.compare(office.name, Qt::CaseInsensitive) == 0) ++votes[office.name];
    }
    const auto best = std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    if (best != votes.end() && best->second * 2 >= static_cast<int>(m_roster.people.size())) return best->first;
    for (const organisation::Office& office : offices) {
        const QString file = m_roster.batch.fileName.toLower();
        if (!office.shortName.isEmpty() && file.contains(office.shortName.toLower())) return office.name;
    }
    return {};
}

void RosterComparisonPresenter::compare()
{
    std::map<std::size_t, bool> ticks; // what a person ticked stays
    for (const ComparisonRow& row : m_rows.rows())
        if (row.line.listed && canTick(row)) ticks[*row.line.listed] = row.isTicked;
    std::vector<ComparisonRow> rows;
    const auto of = takenOf(m_of, m_workspace.today());
    const auto read = m_workspace.store().read([&](Session& session) {
        m_officeNames.clear();
        for (const organisation::Office& office : organisation::OfficeRepository(session).all(m_workspace.today())) m_officeNames << office.name;
        std::map<PersonId, PersonLine> stored;
        for (PersonLine& line : organisation::PersonRepository(session).on(of.day)) stored.emplace(*line.person.id, std::move(line));
        for (const RosterLine& line : organisation::compareRoster(session, m_roster.people, of)) {
            rows.push_back(rowOf(line, stored));
            if (const auto known = line.listed ? ticks.find(*line.listed) : ticks.end(); known != ticks.end() && canTick(rows.back())) rows.back().isTicked = known->second;
        }
    });
    if (!read) Q_EMIT said(wording::errorSentence(read.error()));
    m_rows.show(std::move(rows));
    Q_EMIT changed();
}

ComparisonRow RosterComparisonPresenter::rowOf(const RosterLine& line, const std::map<PersonId, PersonLine>& stored) const
{
    ComparisonRow row = comparisonRow(line, m_roster.people, stored);
    const auto decided = line.listed && line.fate == RosterFate::Unclear ? m_decided.find(*line.listed) : m_decided.end();
    if (decided == m_decided.end()) return row;
    row.line.person = decided->second;
    row.line.fate = decided->second ? RosterFate::Changed : RosterFate::New;
    row.line.candidates.clear();
    row.what = decided->second ? tr("ditetapkan: %1").arg(storedWords(*decided->second, stored)) : tr("ditetapkan sebagai orang baru");
    row.proposal.clear();
    row.isTicked = row.isDecided = true;
    return row;
}

int RosterComparisonPresenter::count(RosterFate fate) const
{
    return static_cast<int>(std::ranges::count_if(m_rows.rows(), [fate](const ComparisonRow& row) { return row.line.fate == fate; }));
}

int RosterComparisonPresenter::ticked() const
{
    return static_cast<int>(std::ranges::count_if(m_rows.rows(), [](const ComparisonRow& row) { return canTick(row) && row.isTicked; }));
}

int RosterComparisonPresenter::proposals() const
{
    return static_cast<int>(std::ranges::count_if(m_rows.rows(), [](const ComparisonRow& row) { return !row.line.candidates.empty(); }));
}

void RosterComparisonPresenter::setOffice(const QString& name)
{
    if (m_of.office == name) return;
    m_of.office = name;
    m_decided.clear();
    compare();
}

void RosterComparisonPresenter::setDay(QDate day)
{
    if (m_of.day == day) return;
    m_of.day = day;
    compare();
}

void RosterComparisonPresenter::takeProposals(const std::vector<int>& rows)
{
    for (const int index : rows) {
        const RosterLine& line = m_rows.row(index).line;
        if (line.fate == RosterFate::Unclear && !line.candidates.empty()) m_decided[*line.listed] = line.candidates.front();
    }
    compare();
}

void RosterComparisonPresenter::takeAsNew(const std::vector<int>& rows)
{
    for (const int index : rows) {
        const RosterLine& line = m_rows.row(index).line;
        if (line.fate == RosterFate::Unclear && line.listed && !listedName(m_roster.people[*line.listed]).isEmpty()) m_decided[*line.listed] = std::nullopt;
    }
    compare();
}

void RosterComparisonPresenter::tick(const std::vector<int>& rows, bool isOn)
{
    for (const int index : rows) {
        ComparisonRow row = m_rows.row(index);
        if (!canTick(row) || row.isTicked == isOn) continue;
        row.isTicked = isOn;
        m_rows.replace(index, std::move(row));
    }
    Q_EMIT changed();
}

bool RosterComparisonPresenter::editTicks(const std::vector<CellEdit>& edits)
{
    for (const CellEdit& edit : edits)
        if (edit.column == 0) tick({edit.row}, !edit.text.isEmpty());
    return true;
}

QString RosterComparisonPresenter::obstacle() const
{
    if (m_of.office.isEmpty()) return tr("Pilih dahulu OPD pemilik daftar ini.");
    if (ticked() == 0) return tr("Belum ada baris yang dicentang.");
    return {};
}

bool RosterComparisonPresenter::write()
{
    if (!m_isOpen || !obstacle().isEmpty()) return false;
    std::vector<RosterLine> lines;
    for (const ComparisonRow& row : m_rows.rows())
        if (canTick(row) && row.isTicked) lines.push_back(row.line);
    const auto written = organisation::applyRoster(m_workspace.store(), m_roster.people, takenOf(m_of, m_workspace.today()), m_roster.batch, lines);
    if (!written) {
        Q_EMIT said(wording::errorSentence(written.error()));
        return false;
    }
    const QString sentence = tr("%1 perubahan dari %2 ditulis.").arg(lines.size()).arg(m_roster.batch.fileName);
    close();
    m_workspace.tellChanged();
    Q_EMIT said(sentence, tr("Urungkan"), u"edit.undo"_s);
    Q_EMIT wrote();
    return true;
}

} // namespace tinjau::ui
