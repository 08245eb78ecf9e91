// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/people_model.h"

#include "core/wording/dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::PeopleWords)
};

using organisation::DepartureReason;
using organisation::Standing;
using organisation::SuperiorBy;

/// "III/d" below "IV/a", also in letters: Roman numbers do not sort.
QString rankKey(const QString& rank)
{
    const QString number = rank.section(u'/', 0, 0).trimmed();
    int value = 0, before = 0;
    for (qsizetype i = number.size() - 1; i >= 0; --i) {
        const QChar c = number[i];
        const int digit = c == u'I' ? 1 : c == u'V' ? 5 : c == u'X' ? 10 : 0;
        value += digit < before ? -digit : digit;
        before = digit;
    }
    return u"%1%2"_s.arg(value, 3, 10, QChar(u'0')).arg(rank.section(u'/', 1));
}

Cell nameCell(const PersonRow& row)
{
    const organisation::Person& person = row.person.line.person;
    return {.text = person.fullName(), .sort = person.name, .tip = person.fullName()};
}

} // namespace

QString departureWords(DepartureReason reason)
{
    switch (reason) {
    case DepartureReason::Retired: return PeopleWords::tr("pensiun");
    case DepartureReason::Moved: return PeopleWords::tr("pindah ke instansi lain");
    case DepartureReason::Resigned: return PeopleWords::tr("berhenti");
    case DepartureReason::Died: return PeopleWords::tr("meninggal dunia");
    case DepartureReason::Other: break;
    }
    return PeopleWords::tr("alasan lain");
}

QString departureWords(const organisation::Departure& departure)
{
    return PeopleWords::tr("%1, hari terakhir %2").arg(departureWords(departure.reason), wording::shortDate(departure.lastDay));
}

QString superiorWords(SuperiorBy by)
{
    switch (by) {
    case SuperiorBy::Name: return PeopleWords::tr("ditunjuk untuk pegawai ini");
    case SuperiorBy::UnitHead: return PeopleWords::tr("kepala unit kerjanya");
    case SuperiorBy::OfficeHead: break;
    }
    return PeopleWords::tr("kepala OPD");
}

std::vector<RowModel<PersonRow>::Field> peopleFields()
{
    return std::vector<RowModel<PersonRow>::Field>{
        {{u"nama"_s, PeopleWords::tr("Nama"), Qt::AlignLeft, 210, true}, nameCell},
        {{u"nip"_s, PeopleWords::tr("NIP"), Qt::AlignLeft, 158}, [](const PersonRow& r) { return Cell{.text = r.person.line.person.nip}; }},
        {{u"gol"_s, PeopleWords::tr("Gol."), Qt::AlignLeft, 60}, [](const PersonRow& r) { return Cell{.text = r.person.line.rank, .sort = rankKey(r.person.line.rank)}; }},
        {{u"jabatan"_s, PeopleWords::tr("Jabatan"), Qt::AlignLeft, 180}, [](const PersonRow& r) { return Cell{.text = r.person.line.post, .tip = r.person.line.post}; }},
        {{u"tempat"_s, PeopleWords::tr("Unit kerja"), Qt::AlignLeft, 170}, [](const PersonRow& r) { return Cell{.text = r.place, .tip = r.place}; }},
        {{u"jenis"_s, PeopleWords::tr("Jenis"), Qt::AlignLeft, 62}, [](const PersonRow& r) { return Cell{.text = r.person.line.employment}; }},
        {{.id = u"atasan"_s, .title = PeopleWords::tr("Atasan langsung"), .width = 190, .isHidden = true},
         [](const PersonRow& r) { return Cell{.text = r.person.superiorName, .tip = r.person.superior ? superiorWords(r.person.superior->by) : QString()}; }}};
}

PersonRow personRow(organisation::ListedPerson person, bool isOfAll, const QString& officeShort)
{
    const organisation::PersonLine& line = person.line;
    QString place = line.unitName;
    if (isOfAll && line.office) place = line.unitName.isEmpty() ? officeShort : officeShort + u" · "_s + line.unitName;
    if (person.standing == Standing::Left && person.departure) place = departureWords(*person.departure);
    QString key = u"%1 %2 %3 %4"_s.arg(line.person.fullName(), line.person.nip, line.post, place).toLower();
    return {std::move(person), std::move(place), std::move(key)};
}

bool isAt(const organisation::ListedPerson& person, const OrganisationPlace& place)
{
    switch (place.kind) {
    case OrganisationPlace::Kind::Everybody: return person.standing == Standing::Placed || person.standing == Standing::Unplaced;
    case OrganisationPlace::Kind::Office: return person.line.office == place.office;
    case OrganisationPlace::Kind::Unit: return person.line.unit == place.unit;
    case OrganisationPlace::Kind::Unplaced: return person.standing == Standing::Unplaced;
    case OrganisationPlace::Kind::Left: break;
    }
    return person.standing == Standing::Left;
}

} // namespace tinjau::ui
