// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/evidence_tables_model.h"

#include "core/wording/evidence_sentences.h"
#include "core/wording/numbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using attendance::SheetProblem;
using organisation::MatchClass;
using overview::EvidencePerson;

namespace {

struct EvidenceTables {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::EvidenceTables)
};

/// How sure it is whom the file means.
CellMark matchMark(MatchClass matched)
{
    switch (matched) {
    case MatchClass::Nip: return chipMark(EvidenceTables::tr("NIP sama"), Tone::Ok, u"check"_s);
    case MatchClass::Pin: return chipMark(EvidenceTables::tr("PIN dikenal"), Tone::Ok, u"check"_s);
    case MatchClass::NipPrefix: return chipMark(EvidenceTables::tr("awal NIP"), Tone::Warn, u"why"_s);
    case MatchClass::Nip15AndName: return chipMark(EvidenceTables::tr("NIP & nama"), Tone::Warn, u"why"_s);
    case MatchClass::Name: return chipMark(EvidenceTables::tr("nama sama"), Tone::Warn, u"why"_s);
    case MatchClass::Prefix: return chipMark(EvidenceTables::tr("awal nama"), Tone::Warn, u"why"_s);
    case MatchClass::Ambiguous: return chipMark(EvidenceTables::tr("beberapa orang"), Tone::Warn, u"alert"_s);
    case MatchClass::None: return chipMark(EvidenceTables::tr("tidak dikenal"), Tone::Quiet, u"x"_s);
    }
    return {};
}

Cell countCell(int count)
{
    return count > 0 ? Cell{.text = wording::formatted(static_cast<qint64>(count)), .sort = count} : Cell{.text = u"–"_s, .sort = 0, .tone = Tone::Quiet};
}

Cell textCell(const QString& text)
{
    return text.isEmpty() ? Cell{.text = u"–"_s, .tone = Tone::Quiet} : Cell{.text = text, .tip = text};
}

Cell placeCell(const SheetProblem& problem)
{
    QString place = wording::placeCode(problem);
    if (place.startsWith(u"line "_s)) place = EvidenceTables::tr("baris %1").arg(place.mid(5));
    if (place.startsWith(u"pin"_s)) place = u"PIN "_s + place.section(u' ', 1);
    return {.text = place.isEmpty() ? EvidenceTables::tr("berkas") : place, .sort = problem.at.first.row, .frame = Cell::Frame::Warn};
}

} // namespace

std::vector<RowModel<EvidencePerson>::Field> evidencePeopleFields()
{
    return std::vector<RowModel<EvidencePerson>::Field>{
        {{u"pin"_s, EvidenceTables::tr("PIN"), Qt::AlignRight, 64}, [](const EvidencePerson& p) { return Cell{.text = p.listed.pin, .sort = p.listed.pin.toLongLong()}; }},
            {{u"nama"_s, EvidenceTables::tr("Nama dalam berkas"), Qt::AlignLeft, 170}, [](const EvidencePerson& p) { return textCell(p.listed.name); }},
            {{u"nip"_s, EvidenceTables::tr("NIP dalam berkas"), Qt::AlignLeft, 150},
             [](const EvidencePerson& p) { return textCell(p.listed.nipRaw.isEmpty() ? p.listed.nip : p.listed.nipRaw); }},
            {{u"cocok"_s, EvidenceTables::tr("Cocok menurut"), Qt::AlignLeft, 128},
             [](const EvidencePerson& p) { return Cell{.sort = static_cast<int>(p.matched), .mark = matchMark(p.matched)}; }},
            {{u"pegawai"_s, EvidenceTables::tr("Pegawai terdaftar"), Qt::AlignLeft, 170, true}, [](const EvidencePerson& p) {
                 Cell cell = textCell(p.registeredName);
                 cell.tip = p.registeredNip.isEmpty() ? cell.tip : u"%1 · %2 · %3"_s.arg(p.registeredName, p.registeredNip, p.worksAt);
                 return cell;
             }},
            {{u"rekaman"_s, EvidenceTables::tr("Rekaman"), Qt::AlignRight, 78}, [](const EvidencePerson& p) { return countCell(p.punches); }},
            {{u"hari"_s, EvidenceTables::tr("Kode hari"), Qt::AlignRight, 78}, [](const EvidencePerson& p) { return countCell(p.days); }},
            {{u"surat"_s, EvidenceTables::tr("Surat"), Qt::AlignRight, 60}, [](const EvidencePerson& p) { return countCell(p.letters); }}};
}

std::vector<RowModel<SheetProblem>::Field> evidenceProblemFields()
{
    return std::vector<RowModel<SheetProblem>::Field>{
        {{u"tempat"_s, EvidenceTables::tr("Tempat"), Qt::AlignLeft, 120}, placeCell},
            {{u"tertulis"_s, EvidenceTables::tr("Tertulis"), Qt::AlignLeft, 130}, [](const SheetProblem& p) { return textCell(p.seen); }},
            {{u"soal"_s, EvidenceTables::tr("Soal dan langkahnya"), Qt::AlignLeft, 320, true}, [](const SheetProblem& p) { return textCell(wording::evidenceSentence(p)); }}};
}

} // namespace tinjau::ui
