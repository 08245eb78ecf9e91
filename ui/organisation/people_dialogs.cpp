// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/people_dialogs.h"

#include "core/wording/dates.h"
#include "ui/organisation/fields_dialog.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct PeopleDialogs {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::PeopleDialogs)
};

using organisation::DepartureReason;
using organisation::PersonId;

std::vector<FormChoice> officeChoices(const PeoplePresenter& people)
{
    std::vector<FormChoice> choices;
    for (const auto& [key, name] : people.offices()) choices.push_back({key, name});
    return choices;
}

/// Units are proposed, a new one may be typed.
void completeFrom(QLineEdit* field, const QStringList& words)
{
    auto* completer = new QCompleter(words, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

/// The fields office and unit; the proposals of the unit follow the office.
void addPlaceFields(Form& form, OrganisationDesk& desk, const QString& officeLabel)
{
    auto* office = form.addChoice(u"office"_s, officeLabel, officeChoices(desk.people));
    auto* unit = form.addText(u"unit"_s, PeopleDialogs::tr("Unit kerja (kosong: langsung di bawah OPD)"));
    const auto follow = [&desk, unit, &form] { completeFrom(unit, desk.people.unitsOf(form.value(u"office"_s))); };
    QObject::connect(office, &QComboBox::currentIndexChanged, unit, follow);
    const OrganisationPlace& place = desk.people.place();
    if (place.office) form.setValue(u"office"_s, QString::number(place.office->number()));
    if (place.unit) unit->setText(desk.people.placeName());
    follow();
}

/// "Siti Aminah, S.E." or "3 pegawai: …".
QString whomWords(const OrganisationDesk& desk)
{
    QStringList names;
    for (const PersonId person : desk.selected)
        if (const auto* listed = desk.people.find(person)) names << listed->line.person.fullName();
    if (names.size() <= 1) return names.join(QString());
    const QString shown = names.first(std::min<qsizetype>(names.size(), 4)).join(u"; "_s);
    return names.size() > 4 ? PeopleDialogs::tr("%1 pegawai: %2; …").arg(names.size()).arg(shown) : PeopleDialogs::tr("%1 pegawai: %2").arg(names.size()).arg(shown);
}

QString todayText(const OrganisationDesk& desk)
{
    return desk.people.isToday() ? desk.people.asOf().toString(Qt::ISODate) : QString();
}

std::vector<FormChoice> reasonChoices()
{
    std::vector<FormChoice> choices;
    for (const auto reason : {DepartureReason::Retired, DepartureReason::Moved, DepartureReason::Resigned, DepartureReason::Died, DepartureReason::Other})
        choices.push_back({organisation::departureWord(reason), departureWords(reason)});
    return choices;
}

QString nobodyWords(const QString& typed)
{
    if (typed.trimmed().isEmpty()) return PeopleDialogs::tr("Pilih pegawainya: ketik sebagian nama, lalu pilih dari daftar.");
    return PeopleDialogs::tr("Tidak ada tepat satu pegawai bernama “%1”. Ketik sebagian nama, lalu pilih dari daftar.").arg(typed);
}

} // namespace

void askNewPerson(OrganisationDesk& desk, QWidget* window)
{
    const auto fieldsIn = [](const auto& source) {
        return PersonFields{source.value(u"name"_s), source.value(u"nip"_s), source.value(u"employment"_s), source.value(u"rank"_s), source.value(u"post"_s),
                            source.value(u"office"_s), source.value(u"unit"_s), QDate::fromString(source.value(u"since"_s), Qt::ISODate)};
    };
    FieldsDialog dialog({.title = PeopleDialogs::tr("Tambah pegawai"), .consequence = PeopleDialogs::tr("Banyak pegawai sekaligus lebih mudah lewat Bandingkan daftar."), .accept = PeopleDialogs::tr("Tambah pegawai"),
                         .build = [&desk](Form& form) {
                             form.addText(u"name"_s, PeopleDialogs::tr("Nama dengan gelar"));
                             form.addText(u"nip"_s, PeopleDialogs::tr("NIP (kosong bila tidak ada)"));
                             form.addChoice(u"employment"_s, PeopleDialogs::tr("Jenis"), {{u"PNS"_s, u"PNS"_s}, {u"CPNS"_s, u"CPNS"_s}, {u"PPPK"_s, u"PPPK"_s}, {u"PPPK Paruh Waktu"_s, u"PPPK Paruh Waktu"_s}, {u"Non ASN"_s, u"Non ASN"_s}});
                             form.addText(u"rank"_s, PeopleDialogs::tr("Golongan"), u"III/a"_s);
                             form.addText(u"post"_s, PeopleDialogs::tr("Jabatan"));
                             addPlaceFields(form, desk, PeopleDialogs::tr("OPD"));
                             form.addDate(u"since"_s, PeopleDialogs::tr("Bekerja di sana sejak (kosong: sejak semula)"));
                         },
                         .errors = [&](const Form& form) { return desk.people.errorsInNew(fieldsIn(form)); }}, window);
    if (dialog.exec() != QDialog::Accepted) return;
    if (const auto added = desk.people.add(fieldsIn(dialog))) Q_EMIT desk.goToWanted(u"opd/pegawai/%1"_s.arg(added->number()));
}

void askTransfer(OrganisationDesk& desk, QWidget* window)
{
    const auto people = desk.selected;
    if (people.empty()) return;
    const auto dayIn = [](const Form& form) { return QDate::fromString(form.value(u"since"_s), Qt::ISODate); };
    FieldsDialog dialog({.title = people.size() == 1 ? PeopleDialogs::tr("Mutasi ke mana?") : PeopleDialogs::tr("Mutasi %1 pegawai ke mana?").arg(people.size()),
                         .consequence = PeopleDialogs::tr("%1\nTempat lama berakhir sehari sebelumnya; daftar untuk hari-hari sebelumnya tidak berubah.").arg(whomWords(desk)), .accept = PeopleDialogs::tr("Mutasi"),
                         .build = [&desk](Form& form) {
                             addPlaceFields(form, desk, PeopleDialogs::tr("OPD tujuan"));
                             form.addText(u"post"_s, PeopleDialogs::tr("Jabatan baru (kosong: tetap)"));
                             form.addDate(u"since"_s, PeopleDialogs::tr("Hari pertama di tempat baru (TMT)"));
                             form.setValue(u"since"_s, todayText(desk));
                         },
                         .errors = [&](const Form& form) { return desk.people.errorsInTransfer(people, form.value(u"office"_s), dayIn(form)); }}, window);
    if (dialog.exec() == QDialog::Accepted)
        desk.people.transfer(people, dialog.value(u"office"_s), dialog.value(u"unit"_s), dialog.value(u"post"_s), dialog.date(u"since"_s));
}

void askLeaving(OrganisationDesk& desk, QWidget* window)
{
    const auto people = desk.selected;
    if (people.empty()) return;
    FieldsDialog dialog({.title = PeopleDialogs::tr("Mengapa dan kapan keluar?"), .consequence = PeopleDialogs::tr("%1\nSesudah hari terakhirnya tidak lagi ada di daftar OPD; yang tercatat sebelumnya tetap ada.").arg(whomWords(desk)),
                         .accept = PeopleDialogs::tr("Catat keluar"),
                         .build = [](Form& form) {
                             form.addChoice(u"reason"_s, PeopleDialogs::tr("Alasan"), reasonChoices());
                             form.addDate(u"day"_s, PeopleDialogs::tr("Hari kerja terakhir"));
                             form.addText(u"note"_s, PeopleDialogs::tr("Keterangan, misalnya nomor SK (boleh kosong)"));
                         },
                         .errors = [&](const Form& form) { return desk.people.errorsInLeaving(people, QDate::fromString(form.value(u"day"_s), Qt::ISODate)); }}, window);
    if (dialog.exec() != QDialog::Accepted) return;
    const auto reason = organisation::departureReasonOf(dialog.value(u"reason"_s)).value_or(DepartureReason::Other);
    desk.people.leave(people, reason, dialog.date(u"day"_s), dialog.value(u"note"_s));
}

void askSuperior(OrganisationDesk& desk, QWidget* window)
{
    const auto people = desk.selected;
    if (people.empty()) return;
    FieldsDialog dialog({.title = PeopleDialogs::tr("Siapa atasan langsungnya?"),
                         .consequence = PeopleDialogs::tr("%1\nTanpa penunjukan, atasannya adalah kepala unit kerjanya, lalu kepala OPD; kosongkan namanya untuk kembali ke sana.").arg(whomWords(desk)),
                         .accept = PeopleDialogs::tr("Catat atasan"),
                         .build = [&desk](Form& form) {
                             completeFrom(form.addText(u"name"_s, PeopleDialogs::tr("Nama atau NIP atasan")), desk.people.namesAtWork());
                             form.addDate(u"since"_s, PeopleDialogs::tr("Mulai tanggal"));
                             form.setValue(u"since"_s, todayText(desk));
                         },
                         .errors = [&](const Form& form) {
                             std::map<QString, QString> errors;
                             const QString typed = form.value(u"name"_s).trimmed();
                             if (!typed.isEmpty() && !desk.people.meant(typed)) errors[u"name"_s] = nobodyWords(typed);
                             else if (people.size() == 1 && desk.people.meant(typed) == people.front()) errors[u"name"_s] = PeopleDialogs::tr("Seseorang bukan atasannya sendiri. Pilih orang lain.");
                             if (form.value(u"since"_s).isEmpty()) errors[u"since"_s] = PeopleDialogs::tr("Tanggalnya belum diisi. Tulis hari/bulan/tahun, misalnya 01/10/2026.");
                             return errors;
                         }}, window);
    if (dialog.exec() == QDialog::Accepted) desk.people.setSuperior(people, desk.people.meant(dialog.value(u"name"_s)), dialog.date(u"since"_s));
}

void askHeadOf(OrganisationDesk& desk, organisation::OfficeId office, std::optional<organisation::UnitId> unit, const QString& name, QWidget* window)
{
    FieldsDialog dialog({.title = PeopleDialogs::tr("Siapa kepalanya?"), .consequence = PeopleDialogs::tr("%1\nKepala unit menjadi atasan langsung pegawainya; kepala OPD menjadi atasan mereka yang tidak mempunyai kepala unit.").arg(name),
                         .accept = PeopleDialogs::tr("Catat kepala"),
                         .build = [&](Form& form) {
                             completeFrom(form.addText(u"name"_s, PeopleDialogs::tr("Nama atau NIP kepala")), desk.people.namesAtWork());
                             form.setValue(u"name"_s, desk.people.headOf(office, unit));
                             form.addDate(u"since"_s, PeopleDialogs::tr("Mulai tanggal (kosong: sejak semula)"));
                         },
                         .errors = [&](const Form& form) {
                             std::map<QString, QString> errors;
                             if (!desk.people.meant(form.value(u"name"_s))) errors[u"name"_s] = nobodyWords(form.value(u"name"_s));
                             return errors;
                         }}, window);
    if (dialog.exec() != QDialog::Accepted) return;
    if (const auto head = desk.people.meant(dialog.value(u"name"_s))) desk.people.setHead(office, unit, *head, dialog.date(u"since"_s));
}

} // namespace tinjau::ui
