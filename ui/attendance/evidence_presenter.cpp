// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/evidence_presenter.h"

#include "core/attendance/evidence_repository.h"
#include "core/attendance/punch_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "core/wording/lists.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using attendance::DayResult;
using attendance::DayStatus;
using attendance::MonthPerson;
using organisation::PersonId;

namespace {

/// "08.00-11.30" with any dash.
std::optional<calendar::MinuteSpan> hoursIn(const QString& text)
{
    QString plain = text.simplified();
    plain.replace(u'–', u'-');
    plain.replace(u"s.d."_s, u"-"_s);
    const QStringList sides = plain.split(u'-');
    if (sides.size() != 2) return std::nullopt;
    const auto from = minuteIn(sides[0]), to = minuteIn(sides[1]);
    if (!from || !to || *from >= *to) return std::nullopt;
    return calendar::MinuteSpan{*from, *to};
}

std::optional<QString> dayTrouble(QDate first, QDate last)
{
    if (!first.isValid()) return EvidencePresenter::tr("Isi tanggal mulai, misalnya 19/10/2026.");
    if (last < first) return EvidencePresenter::tr("Tanggal selesai mendahului tanggal mulai.");
    return std::nullopt;
}

attendance::DayCorrection changeOf(const CorrectionDraft& draft)
{
    if (draft.kind == u"times"_s) return {minuteIn(draft.in), minuteIn(draft.out), {}, {}};
    if (draft.kind == u"present"_s) return {{}, {}, DayStatus::Present, {}};
    if (draft.kind == u"off"_s) return {{}, {}, DayStatus::NotScheduled, {}};
    return {{}, {}, DayStatus::Excused, draft.kind};
}

attendance::LocalSecond momentOf(QDate day, int minute)
{
    return attendance::startOf(day) + static_cast<attendance::LocalSecond>(minute) * 60;
}

} // namespace

std::optional<int> minuteIn(const QString& text)
{
    QString digits = text.trimmed();
    for (const QChar mark : {u':', u',', u' '}) digits.replace(mark, u'.');
    if (!digits.contains(u'.') && digits.size() >= 3) digits.insert(digits.size() - 2, u'.');
    const QStringList parts = digits.split(u'.');
    bool isHour = false, isMinute = true;
    const int hour = parts[0].toInt(&isHour), minute = parts.size() > 1 ? parts[1].toInt(&isMinute) : 0;
    if (!isHour || !isMinute || parts.size() > 2 || hour < 0 || hour > 24 || minute < 0 || minute > 59 || (hour == 24 && minute > 0)) return std::nullopt;
    return hour * 60 + minute;
}

QString minuteWords(int minute)
{
    return u"%1.%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

std::vector<std::pair<QString, QString>> letterCodes()
{
    return {{u"CT"_s, EvidencePresenter::tr("Cuti tahunan")}, {u"CS"_s, EvidencePresenter::tr("Cuti sakit")}, {u"IZN"_s, EvidencePresenter::tr("Izin")},
            {u"DL"_s, EvidencePresenter::tr("Dinas luar")}, {u"DIK"_s, EvidencePresenter::tr("Pendidikan dan pelatihan")}, {u"CM"_s, EvidencePresenter::tr("Cuti melahirkan")},
            {u"CAP"_s, EvidencePresenter::tr("Cuti karena alasan penting")}, {u"CB"_s, EvidencePresenter::tr("Cuti besar")}, {u"TB"_s, EvidencePresenter::tr("Tugas belajar")},
            {u"WFA"_s, EvidencePresenter::tr("Kerja fleksibel (WFA)")}, {u"KAHAR"_s, EvidencePresenter::tr("Keadaan kahar")},
            {u"CLTN"_s, EvidencePresenter::tr("Cuti di luar tanggungan negara")}};
}

EvidencePresenter::EvidencePresenter(Workspace& workspace, MonthPresenter& month) : m_workspace(workspace), m_month(month) {}

QString EvidencePresenter::peopleWords(const std::vector<PersonId>& people) const
{
    const auto* month = m_month.month();
    QStringList names;
    std::set<PersonId> seen;
    for (const PersonId id : people) {
        if (!seen.insert(id).second || !month) continue;
        const auto found = std::ranges::find_if(month->people, [&](const MonthPerson& one) { return one.line.person.id == id; });
        if (found != month->people.end()) names << found->line.person.name;
    }
    constexpr qsizetype most = 3;
    if (names.size() <= most) return wording::listed(names, tr("dan"));
    return tr("%1 dan %2 lainnya").arg(names.first(2).join(u", "_s)).arg(names.size() - 2);
}

QString EvidencePresenter::daysWords(const std::vector<DayCell>& cells) const
{
    std::set<QDate> days;
    for (const DayCell& cell : cells) days.insert(cell.day);
    if (days.empty()) return {};
    const QDate first = *days.begin(), last = *days.rbegin();
    constexpr std::size_t most = 6;
    const bool isOneMonth = first.year() == last.year() && first.month() == last.month();
    if (days.size() > most || !isOneMonth) return wording::dateRange({first, last});
    QStringList numbers;
    for (const QDate day : days) numbers << QString::number(day.day());
    return wording::listed(numbers, tr("dan")) + u' ' + wording::monthAndYear(first);
}

const DayResult* EvidencePresenter::resultOf(const DayCell& cell) const
{
    const auto* month = m_month.month();
    if (!month) return nullptr;
    const auto found = std::ranges::find_if(month->people, [&](const MonthPerson& one) { return one.line.person.id == cell.person; });
    const qint64 place = month->range.first.daysTo(cell.day);
    if (found == month->people.end() || place < 0 || place >= static_cast<qint64>(found->days.size())) return nullptr;
    return &found->days[static_cast<size_t>(place)];
}

int EvidencePresenter::workingDays(const std::vector<PersonId>& people, QDate first, QDate last) const
{
    int days = 0;
    for (const PersonId person : people)
        for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1))
            if (const DayResult* result = resultOf({person, day}); result && !isFree(*result)) ++days;
    return days;
}

std::vector<DayCell> EvidencePresenter::candidatesIn(const std::vector<DayCell>& cells) const
{
    std::vector<DayCell> found;
    std::ranges::copy_if(cells, std::back_inserter(found), [&](const DayCell& cell) {
        const DayResult* result = resultOf(cell);
        return result && isCandidate(*result);
    });
    return found;
}

std::vector<DayCell> EvidencePresenter::verifiedIn(const std::vector<DayCell>& cells) const
{
    std::vector<DayCell> found;
    std::ranges::copy_if(cells, std::back_inserter(found), [&](const DayCell& cell) {
        const DayResult* result = resultOf(cell);
        return result && isVerified(*result);
    });
    return found;
}

std::vector<DayCell> EvidencePresenter::runAround(const DayCell& cell) const
{
    std::vector<DayCell> run{cell};
    for (const int step : {-1, 1}) {
        for (QDate day = cell.day.addDays(step);; day = day.addDays(step)) {
            const DayResult* result = resultOf({cell.person, day});
            if (!result || !(isFree(*result) || isCandidate(*result))) break;
            if (isCandidate(*result)) run.push_back({cell.person, day});
        }
    }
    std::ranges::sort(run, {}, &DayCell::day);
    return run;
}

std::vector<organisation::Machine> EvidencePresenter::machines() const
{
    std::vector<organisation::Machine> machines;
    if (const auto* month = m_month.month())
        for (const attendance::MonthSource& source : month->sources) machines.push_back(source.machine);
    return machines;
}

FieldErrors EvidencePresenter::errorsIn(const LetterDraft& draft) const
{
    FieldErrors errors;
    if (const auto trouble = dayTrouble(draft.first, draft.last)) errors[draft.first.isValid() ? u"last"_s : u"first"_s] = *trouble;
    if (draft.number.trimmed().isEmpty()) errors[u"number"_s] = tr("Isi nomor surat, agar dapat dicari kembali.");
    if (!draft.hours.trimmed().isEmpty() && !hoursIn(draft.hours)) errors[u"hours"_s] = tr("Tulis seperti 08.00-11.30, atau kosongkan untuk sepanjang hari.");
    if (!draft.people.empty()) return errors;
    const Named named = peopleNamed(draft);
    if (named.people.empty() && named.unknown.isEmpty()) errors[u"named"_s] = tr("Tulis NIP atau nama pegawai, satu per baris.");
    if (!named.unknown.isEmpty()) errors[u"named"_s] = tr("Tidak dikenal, atau ada beberapa orang bernama itu: %1. Periksa ejaannya atau pakai NIP.").arg(named.unknown.join(u", "_s));
    return errors;
}

EvidencePresenter::Named EvidencePresenter::peopleNamed(const LetterDraft& draft) const
{
    Named named;
    const QDate day = m_month.firstDay().addMonths(1).addDays(-1);
    const auto people = m_workspace.store().read([&](storage::Session& session) { return organisation::PersonRepository(session).on(day, draft.isForAll ? std::nullopt : m_month.office()); });
    for (const QString& line : draft.named.split(u'\n', Qt::SkipEmptyParts)) {
        QString digits = line;
        digits.remove(u' ');
        const QString words = line.simplified();
        std::vector<PersonId> found;
        for (const organisation::PersonLine& one : people ? *people : std::vector<organisation::PersonLine>{}) {
            const organisation::Person& person = one.person;
            const bool isSame = (!person.nip.isEmpty() && person.nip == digits) || person.name.compare(words, Qt::CaseInsensitive) == 0 || person.fullName().compare(words, Qt::CaseInsensitive) == 0;
            if (isSame) found.push_back(*person.id);
        }
        // Two people of one name are never told apart by guess.
        if (found.size() == 1) named.people.push_back(found.front());
        else if (!words.isEmpty()) named.unknown << words;
    }
    return named;
}

bool EvidencePresenter::record(const LetterDraft& draft)
{
    const auto people = draft.people.empty() ? peopleNamed(draft).people : draft.people;
    attendance::ExcuseLetter letter{.code = draft.code, .number = draft.number.trimmed(), .state = draft.isApproved ? attendance::LetterState::Approved : attendance::LetterState::Applied,
                                    .days = {draft.first, draft.last}, .hours = hoursIn(draft.hours), .people = people};
    if (draft.dated.isValid()) letter.datedOn = draft.dated;
    const auto written = m_workspace.store().write({u"attendance.letter"_s, u"Mencatat surat %1"_s.arg(letter.number)}, [&](storage::Session& session) {
        attendance::EvidenceRepository(session).insert(letter);
    });
    return told(written, tr("Surat %1 dicatat untuk %2 pegawai.").arg(letter.number).arg(people.size()));
}

FieldErrors EvidencePresenter::errorsIn(const CorrectionDraft& draft) const
{
    FieldErrors errors;
    if (draft.kind == u"times"_s) {
        const auto in = minuteIn(draft.in), out = minuteIn(draft.out);
        if (!draft.in.trimmed().isEmpty() && !in) errors[u"in"_s] = tr("Tulis jam seperti 07.30, atau kosongkan.");
        if (!draft.out.trimmed().isEmpty() && !out) errors[u"out"_s] = tr("Tulis jam seperti 16.00, atau kosongkan.");
        if (errors.empty() && !in && !out) errors[u"in"_s] = tr("Isi jam masuk, jam pulang, atau keduanya.");
        if (errors.empty() && in && out && *in >= *out) errors[u"out"_s] = tr("Jam pulang mendahului jam masuk.");
    }
    if (draft.reason.trimmed().isEmpty()) errors[u"reason"_s] = tr("Isi alasan koreksi; alasannya tersimpan bersama rekaman aslinya.");
    if (draft.by.trimmed().isEmpty()) errors[u"by"_s] = tr("Isi nama yang mengusulkan koreksi.");
    if (!draft.approvedBy.trimmed().isEmpty() && draft.approvedBy.trimmed().compare(draft.by.trimmed(), Qt::CaseInsensitive) == 0)
        errors[u"approved"_s] = tr("Yang menyetujui harus orang lain daripada yang mengusulkan.");
    return errors;
}

bool EvidencePresenter::record(const CorrectionDraft& draft)
{
    const attendance::DayCorrection change = changeOf(draft);
    const auto written = m_workspace.store().write({u"attendance.correct"_s, u"Mengoreksi %1 hari kehadiran"_s.arg(draft.cells.size())}, [&](storage::Session& session) {
        for (const DayCell& cell : draft.cells)
            attendance::EvidenceRepository(session).insert(attendance::Correction{cell.person, cell.day, change, draft.reason.trimmed(), draft.by.trimmed(), draft.approvedBy.trimmed()});
    });
    const bool isProposal = draft.approvedBy.trimmed().isEmpty();
    return told(written, isProposal ? tr("%1 usul koreksi dicatat; berlaku sesudah disetujui.").arg(draft.cells.size()) : tr("%1 hari dikoreksi.").arg(draft.cells.size()));
}

FieldErrors EvidencePresenter::errorsIn(const OutageDraft& draft) const
{
    FieldErrors errors;
    const auto from = minuteIn(draft.from), to = minuteIn(draft.to);
    if (!draft.machine) errors[u"machine"_s] = tr("OPD ini belum mempunyai mesin yang dikenal. Impor berkas mesinnya dahulu.");
    if (const auto trouble = dayTrouble(draft.first, draft.last)) errors[draft.first.isValid() ? u"last"_s : u"first"_s] = *trouble;
    if (!from) errors[u"from"_s] = tr("Tulis jam seperti 07.30.");
    if (!to) errors[u"to"_s] = tr("Tulis jam seperti 16.00; 24.00 berarti sampai akhir hari.");
    if (errors.empty() && momentOf(draft.first, *from) >= momentOf(draft.last, *to)) errors[u"to"_s] = tr("Gangguan berakhir sebelum mulai.");
    if (draft.statement.trimmed().isEmpty()) errors[u"statement"_s] = tr("Isi nomor surat pernyataan atau berita acara gangguan.");
    return errors;
}

bool EvidencePresenter::record(const OutageDraft& draft)
{
    const attendance::MachineOutage outage{*draft.machine, momentOf(draft.first, *minuteIn(draft.from)), momentOf(draft.last, *minuteIn(draft.to)), draft.statement.trimmed()};
    const auto written = m_workspace.store().write({u"attendance.outage"_s, u"Mencatat gangguan mesin"_s}, [&](storage::Session& session) {
        attendance::PunchRepository(session).insert(outage);
    });
    return told(written, tr("Gangguan mesin dicatat; hari yang tersentuh dihitung ulang."));
}

std::vector<organisation::Unit> EvidencePresenter::unitsOf(organisation::OfficeId office) const
{
    auto units = m_workspace.store().read([&](storage::Session& session) { return organisation::UnitRepository(session).of(office, m_month.firstDay()); });
    return units ? std::move(*units) : std::vector<organisation::Unit>{};
}

FieldErrors EvidencePresenter::errorsIn(const CoverageDraft& draft) const
{
    FieldErrors errors;
    if (unitsOf(draft.office).empty()) errors[u"unit"_s] = tr("OPD ini belum mempunyai unit kerja. Tambahkan unitnya pada halaman OPD & Pegawai.");
    if (const auto trouble = dayTrouble(draft.first, draft.last)) errors[draft.first.isValid() ? u"last"_s : u"first"_s] = *trouble;
    return errors;
}

bool EvidencePresenter::declare(const CoverageDraft& draft)
{
    std::vector<organisation::UnitId> units;
    for (const organisation::Unit& unit : unitsOf(draft.office))
        if (!draft.unit || unit.id == draft.unit) units.push_back(*unit.id);
    const auto written = m_workspace.store().write({u"attendance.declare"_s, u"Menyatakan cakupan data"_s}, [&](storage::Session& session) {
        attendance::EvidenceRepository evidence(session);
        for (const organisation::UnitId unit : units)
            for (QDate day = draft.first; day <= draft.last; day = day.addDays(1)) evidence.save(attendance::DeclaredCoverage{unit, day, draft.coverage});
    });
    return told(written, tr("Cakupan dinyatakan untuk %1 unit, %2.").arg(units.size()).arg(wording::dateRange({draft.first, draft.last})));
}

bool EvidencePresenter::verify(const std::vector<DayCell>& cells, const QString& by)
{
    const auto written = m_workspace.store().write({u"attendance.verify"_s, u"Memverifikasi %1 hari tanpa keterangan"_s.arg(cells.size())}, [&](storage::Session& session) {
        for (const DayCell& cell : cells) attendance::EvidenceRepository(session).insert(attendance::Verification{cell.person, cell.day, by.trimmed()});
    });
    return told(written, tr("%1 hari diverifikasi sebagai tanpa keterangan oleh %2.").arg(cells.size()).arg(by.trimmed()));
}

bool EvidencePresenter::takeBack(const std::vector<DayCell>& verified)
{
    const auto written = m_workspace.store().write({u"attendance.unverify"_s, u"Menarik verifikasi %1 hari"_s.arg(verified.size())}, [&](storage::Session& session) {
        for (const DayCell& cell : verified) attendance::DecisionRepository(session).removeVerification(cell.person, cell.day);
    });
    return told(written, tr("Verifikasi %1 hari ditarik; harinya kembali menjadi calon.").arg(verified.size()));
}

std::vector<attendance::LetterLine> EvidencePresenter::letters(bool all)
{
    const auto* month = m_month.month();
    if (!month) return {};
    auto found = m_workspace.store().read([&](storage::Session& session) { return attendance::DecisionRepository(session).letters(month->range, all ? std::nullopt : month->office.id); });
    if (found) return std::move(*found);
    Q_EMIT said(wording::errorSentence(found.error()), false);
    return {};
}

bool EvidencePresenter::setState(const std::vector<attendance::LetterLine>& letters, attendance::LetterState state)
{
    using attendance::LetterState;
    const QString word = state == LetterState::Approved ? tr("disetujui") : state == LetterState::Refused ? tr("ditolak") : state == LetterState::Cancelled ? tr("dibatalkan") : tr("diajukan");
    const auto written = m_workspace.store().write({u"attendance.letter-state"_s, u"Mengubah keadaan %1 surat"_s.arg(letters.size())}, [&](storage::Session& session) {
        for (const attendance::LetterLine& line : letters) attendance::DecisionRepository(session).setState(line.id, state);
    });
    return told(written, tr("%1 surat %2.").arg(letters.size()).arg(word));
}

bool EvidencePresenter::told(const Result<void>& written, const QString& done)
{
    if (!written) {
        Q_EMIT said(wording::errorSentence(written.error()), false);
        return false;
    }
    m_workspace.tellChanged();
    Q_EMIT said(done, true);
    return true;
}

} // namespace tinjau::ui
