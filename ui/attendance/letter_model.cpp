// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/letter_model.h"

#include "core/wording/dates.h"
#include "ui/attendance/evidence_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct LetterWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::LetterWords)
};

using attendance::LetterState;

Cell stateCell(const LetterRow& row)
{
    switch (row.line.letter.state) {
    case LetterState::Applied: return {.mark = chipMark(LetterWords::tr("diajukan"), Tone::Warn, u"clock"_s)};
    case LetterState::Approved: return {.mark = chipMark(LetterWords::tr("disetujui"), Tone::Ok, u"check"_s)};
    case LetterState::Refused: return {.mark = chipMark(LetterWords::tr("ditolak"), Tone::Bad, u"x"_s)};
    case LetterState::Cancelled: return {.mark = chipMark(LetterWords::tr("dibatalkan"), Tone::Quiet, u"skip"_s)};
    }
    return {};
}

Cell peopleCell(const LetterRow& row)
{
    const auto& names = row.line.names;
    QStringList all;
    for (const QString& name : names) all << name;
    const QString first = names.empty() ? QString() : names.front();
    return {.text = first, .note = names.size() > 1 ? LetterWords::tr("dan %1 lainnya").arg(names.size() - 1) : QString(), .tip = all.join(u'\n')};
}

QString nameOfCode(const QString& code)
{
    for (const auto& [known, name] : letterCodes())
        if (known == code) return name;
    return {};
}

Cell daysCell(const LetterRow& row)
{
    const auto& letter = row.line.letter;
    Cell cell{.text = wording::dateRange(letter.days), .sort = letter.days.first};
    if (letter.hours) cell.note = u"%1–%2"_s.arg(minuteWords(letter.hours->from), minuteWords(letter.hours->to));
    cell.tip = cell.text;
    return cell;
}

} // namespace

std::unique_ptr<LetterTable> makeLetterModel(std::function<void()> ticked)
{
    std::vector<LetterTable::Field> fields{
        {{.id = u"pilih"_s, .title = {}, .align = Qt::AlignHCenter, .width = 38},
         [](const LetterRow& row) { return Cell{.sort = row.isTicked ? 0 : 1, .mark = tickMark(row.isTicked, row.isTicked ? LetterWords::tr("dipilih") : LetterWords::tr("tidak dipilih"))}; }},
        {{.id = u"jenis"_s, .title = LetterWords::tr("Jenis"), .width = 175},
         [](const LetterRow& row) { return Cell{.text = row.line.letter.code, .bold = true, .note = nameOfCode(row.line.letter.code), .tip = nameOfCode(row.line.letter.code)}; }},
        {{.id = u"nomor"_s, .title = LetterWords::tr("Nomor"), .width = 130}, [](const LetterRow& row) { return Cell{.text = row.line.letter.number, .tip = row.line.letter.number}; }},
        {{.id = u"tanggal"_s, .title = LetterWords::tr("Tanggal surat"), .width = 100},
         [](const LetterRow& row) {
             const auto dated = row.line.letter.datedOn;
             return Cell{.text = dated ? wording::shortDate(*dated) : u"–"_s, .sort = dated.value_or(QDate())};
         }},
        {{.id = u"pegawai"_s, .title = LetterWords::tr("Pegawai"), .width = 180, .stretch = true}, peopleCell},
        {{.id = u"opd"_s, .title = LetterWords::tr("OPD"), .width = 140}, [](const LetterRow& row) { return Cell{.text = row.line.office, .tone = Tone::Quiet, .tip = row.line.office}; }},
        {{.id = u"berlaku"_s, .title = LetterWords::tr("Berlaku"), .width = 200}, daysCell},
        {{.id = u"hari"_s, .title = LetterWords::tr("Hari kerja"), .align = Qt::AlignRight, .width = 78, .tip = LetterWords::tr("Hari kerja semua pegawainya di dalam bulan ini")},
         [](const LetterRow& row) { return Cell{.text = row.workingDays ? QString::number(*row.workingDays) : u"–"_s, .sort = row.workingDays.value_or(-1)}; }},
        {{.id = u"keadaan"_s, .title = LetterWords::tr("Keadaan"), .width = 110}, stateCell},
        {{.id = u"asal"_s, .title = LetterWords::tr("Asal"), .width = 130},
         [](const LetterRow& row) { return Cell{.text = row.line.file.isEmpty() ? LetterWords::tr("dicatat di sini") : row.line.file, .tone = Tone::Quiet, .tip = row.line.file}; }}};
    auto model = std::make_unique<LetterTable>(std::move(fields));
    tickByFirstColumn(*model, std::move(ticked));
    return model;
}

} // namespace tinjau::ui
