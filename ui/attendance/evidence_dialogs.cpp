// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/evidence_dialogs.h"

#include "core/wording/dates.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

QDate dateOf(const Form& form, const QString& id)
{
    return QDate::fromString(form.value(id), Qt::ISODate);
}

QString isoOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

QLabel* quietWords()
{
    auto* label = makeLabel({}, Type::Note, Token::Text2);
    label->setWordWrap(true);
    return label;
}

std::vector<organisation::PersonId> peopleOf(const std::vector<DayCell>& cells)
{
    std::set<organisation::PersonId> people;
    for (const DayCell& cell : cells) people.insert(cell.person);
    return {people.begin(), people.end()};
}

QString cellWords(const EvidencePresenter& presenter, const std::vector<DayCell>& cells)
{
    return u"%1: %2."_s.arg(presenter.peopleWords(peopleOf(cells)), presenter.daysWords(cells));
}

std::vector<FormChoice> codeChoices()
{
    std::vector<FormChoice> choices;
    for (const auto& [code, name] : letterCodes()) choices.push_back({code, u"%1 (%2)"_s.arg(name, code)});
    return choices;
}

/// Two fields beside each other under one label would need a second form: the label names both.
QString letterTitle(const LetterDraft& draft)
{
    return draft.people.empty() ? LetterDialog::tr("Catat surat") : LetterDialog::tr("Catat surat untuk %1 pegawai").arg(draft.people.size());
}

} // namespace

LetterDialog::LetterDialog(const EvidencePresenter& presenter, LetterDraft draft, QWidget* parent)
    : DialogFrame(letterTitle(draft), draft.people.empty() ? QString() : presenter.peopleWords(draft.people) + u'.', parent), m_presenter(presenter), m_draft(std::move(draft)), m_form(new Form),
      m_consequence(quietWords())
{
    if (m_draft.people.empty()) m_form->addLongText(u"named"_s, tr("Pegawai, satu per baris (NIP atau nama)"), 4);
    m_form->addChoice(u"code"_s, tr("Jenis surat"), codeChoices());
    m_form->addText(u"number"_s, tr("Nomor surat"));
    m_form->addDate(u"dated"_s, tr("Tanggal surat"));
    m_form->addDate(u"first"_s, tr("Berlaku mulai"));
    m_form->addDate(u"last"_s, tr("Sampai dengan"));
    m_form->addText(u"hours"_s, tr("Jam (kosong: sepanjang hari)"), tr("08.00-11.30"));
    m_form->addRadios(u"state"_s, tr("Keadaan surat"), {{u"disetujui"_s, tr("Disetujui")}, {u"diajukan"_s, tr("Baru diajukan; harinya menunggu")}});
    m_form->setValue(u"code"_s, m_draft.code);
    m_form->setValue(u"dated"_s, isoOf(m_draft.dated));
    m_form->setValue(u"first"_s, isoOf(m_draft.first));
    m_form->setValue(u"last"_s, isoOf(m_draft.last));
    m_form->setValue(u"state"_s, u"disetujui"_s);
    body().addWidget(m_form);
    body().addWidget(m_consequence);
    connect(m_form, &Form::edited, this, &LetterDialog::showConsequence);
    connect(addCancelAnd(tr("Catat surat"), u"mail"_s), &QPushButton::clicked, this, &LetterDialog::record);
    showConsequence();
    m_form->field(m_draft.people.empty() ? u"named"_s : u"code"_s)->setFocus();
}

void LetterDialog::take()
{
    if (m_form->field(u"named"_s)) m_draft.named = m_form->value(u"named"_s);
    m_draft.code = m_form->value(u"code"_s);
    m_draft.number = m_form->value(u"number"_s);
    m_draft.dated = dateOf(*m_form, u"dated"_s);
    m_draft.first = dateOf(*m_form, u"first"_s);
    m_draft.last = dateOf(*m_form, u"last"_s);
    m_draft.hours = m_form->value(u"hours"_s);
    m_draft.isApproved = m_form->value(u"state"_s) == u"disetujui"_s;
}

void LetterDialog::showConsequence()
{
    take();
    const int days = m_presenter.workingDays(m_draft.people, m_draft.first, m_draft.last);
    if (days == 0) m_consequence->setText(tr("Hari kerja di dalamnya dihitung ulang sesudah surat dicatat."));
    else m_consequence->setText(m_draft.isApproved ? tr("Menyentuh %1 hari kerja, yang menjadi sah menurut surat ini.").arg(days) : tr("Menyentuh %1 hari kerja; statusnya menunggu sampai surat disetujui.").arg(days));
}

void LetterDialog::record()
{
    take();
    if (auto* wrong = m_form->setErrors(m_presenter.errorsIn(m_draft))) return wrong->setFocus();
    accept();
}

CorrectionDialog::CorrectionDialog(const EvidencePresenter& presenter, std::vector<DayCell> cells, QWidget* parent)
    : DialogFrame(cells.size() == 1 ? tr("Koreksi hari ini") : tr("Koreksi %1 hari").arg(cells.size()), cellWords(presenter, cells) + u' ' + tr("Rekaman aslinya tetap tersimpan dan terlihat."), parent),
      m_presenter(presenter), m_form(new Form)
{
    m_draft.cells = std::move(cells);
    std::vector<FormChoice> kinds{{u"times"_s, tr("Jam masuk atau pulang")}, {u"present"_s, tr("Hadir, tanpa jam")}, {u"off"_s, tr("Tidak dijadwalkan")}};
    for (const FormChoice& code : codeChoices()) kinds.push_back({code.key, tr("Sah: %1").arg(code.text)});
    auto* kind = m_form->addChoice(u"kind"_s, tr("Yang benar"), kinds);
    m_form->addText(u"in"_s, tr("Jam masuk"), u"07.30"_s);
    m_form->addText(u"out"_s, tr("Jam pulang"), u"16.00"_s);
    m_form->addText(u"reason"_s, tr("Alasan"));
    m_form->addText(u"by"_s, tr("Diusulkan oleh"));
    m_form->addText(u"approved"_s, tr("Disetujui oleh (kosong: masih usul, belum berlaku)"));
    m_form->setValue(u"by"_s, presenter.actor());
    body().addWidget(m_form);
    connect(kind, &QComboBox::currentIndexChanged, this, &CorrectionDialog::showKind);
    connect(addCancelAnd(tr("Catat koreksi"), u"edit"_s), &QPushButton::clicked, this, &CorrectionDialog::record);
    kind->setFocus();
}

void CorrectionDialog::showKind()
{
    const bool hasTimes = m_form->value(u"kind"_s) == u"times"_s;
    for (const QString& id : {u"in"_s, u"out"_s}) m_form->field(id)->setEnabled(hasTimes);
}

void CorrectionDialog::take()
{
    m_draft.kind = m_form->value(u"kind"_s);
    m_draft.in = m_form->value(u"in"_s);
    m_draft.out = m_form->value(u"out"_s);
    m_draft.reason = m_form->value(u"reason"_s);
    m_draft.by = m_form->value(u"by"_s);
    m_draft.approvedBy = m_form->value(u"approved"_s);
}

void CorrectionDialog::record()
{
    take();
    if (auto* wrong = m_form->setErrors(m_presenter.errorsIn(m_draft))) return wrong->setFocus();
    accept();
}

VerificationDialog::VerificationDialog(const EvidencePresenter& presenter, const QString& who, std::vector<DayCell> cells, std::vector<DayCell> run, QWidget* parent)
    : DialogFrame(tr("Verifikasi %1 hari sebagai tanpa keterangan?").arg(std::max(cells.size(), run.size())), u"%1: %2."_s.arg(who, presenter.daysWords(run.size() > cells.size() ? run : cells)), parent), m_cells(std::move(cells)),
      m_run(std::move(run)), m_form(new Form)
{
    auto* note = new Note(tr("Mesin menutup hari itu penuh, tetapi tidak ada rekaman, surat, koreksi, atau daftar manual. Pastikan dahulu kepada atasannya."), Tone::Warn);
    body().addWidget(note);
    if (m_run.size() > m_cells.size())
        m_form->addRadios(u"extent"_s, tr("Yang diverifikasi"),
                          {{u"run"_s, tr("%1 hari berturut-turut: %2").arg(m_run.size()).arg(presenter.daysWords(m_run))}, {u"one"_s, tr("Hanya %1").arg(presenter.daysWords(m_cells))}});
    m_form->addText(u"by"_s, tr("Diverifikasi oleh"));
    m_form->setValue(u"by"_s, presenter.actor());
    if (m_run.size() > m_cells.size()) m_form->setValue(u"extent"_s, u"run"_s);
    body().addWidget(m_form);
    auto* consequence = quietWords();
    consequence->setText(tr("Sesudah diverifikasi, hari itu terhitung sebagai tidak masuk kerja tanpa keterangan atas nama orang di atas. Surat yang datang kemudian mengubahnya kembali, dan verifikasi dapat ditarik."));
    body().addWidget(consequence);
    auto* verb = addVerb(tr("Verifikasi"), ButtonKind::Danger, u"check"_s);
    auto* cancel = addVerb(tr("Biarkan sebagai calon"), ButtonKind::Primary);
    cancel->setDefault(true);
    connect(verb, &QPushButton::clicked, this, &VerificationDialog::verify);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    cancel->setFocus();
}

const std::vector<DayCell>& VerificationDialog::cells() const
{
    const bool isRun = m_run.size() > m_cells.size() && m_form->value(u"extent"_s) == u"run"_s;
    return isRun ? m_run : m_cells;
}

QString VerificationDialog::by() const
{
    return m_form->value(u"by"_s).trimmed();
}

void VerificationDialog::verify()
{
    if (!by().isEmpty()) return accept();
    m_form->setError(u"by"_s, tr("Isi nama orang yang memverifikasi."));
    m_form->field(u"by"_s)->setFocus();
}

CoverageDialog::CoverageDialog(const EvidencePresenter& presenter, CoverageDraft draft, const QString& office, QWidget* parent)
    : DialogFrame(tr("Nyatakan cakupan data"), office + u". "_s + tr("Pernyataan ini mendahului hitungan dari berkas, misalnya bila mesin diketahui mati atau berkasnya tidak utuh."), parent), m_presenter(presenter),
      m_draft(std::move(draft)), m_form(new Form)
{
    std::vector<FormChoice> units{{QString(), tr("Semua unit kerja")}};
    for (const organisation::Unit& unit : presenter.unitsOf(m_draft.office)) units.push_back({QString::number(unit.id->number()), unit.name});
    m_form->addChoice(u"unit"_s, tr("Unit kerja"), units);
    m_form->addDate(u"first"_s, tr("Mulai tanggal"));
    m_form->addDate(u"last"_s, tr("Sampai tanggal"));
    m_form->addRadios(u"coverage"_s, tr("Data hari itu"), {{u"0"_s, tr("Tidak ada: tidak seorang pun dapat dinilai")}, {u"1"_s, tr("Sebagian")}, {u"2"_s, tr("Penuh: yang tidak merekam menjadi calon")}});
    m_form->setValue(u"first"_s, isoOf(m_draft.first));
    m_form->setValue(u"last"_s, isoOf(m_draft.last));
    m_form->setValue(u"coverage"_s, u"0"_s);
    body().addWidget(m_form);
    connect(addCancelAnd(tr("Nyatakan cakupan"), u"check"_s), &QPushButton::clicked, this, &CoverageDialog::declare);
    m_form->field(u"unit"_s)->setFocus();
}

void CoverageDialog::declare()
{
    const qint64 unit = m_form->value(u"unit"_s).toLongLong();
    m_draft.unit = unit > 0 ? std::optional(organisation::UnitId::fromNumber(unit)) : std::nullopt;
    m_draft.first = dateOf(*m_form, u"first"_s);
    m_draft.last = dateOf(*m_form, u"last"_s);
    m_draft.coverage = static_cast<attendance::Coverage>(m_form->value(u"coverage"_s).toInt());
    if (auto* wrong = m_form->setErrors(m_presenter.errorsIn(m_draft))) return wrong->setFocus();
    accept();
}

OutageDialog::OutageDialog(const EvidencePresenter& presenter, const std::vector<organisation::Machine>& known, QDate first, QDate last, QWidget* parent)
    : DialogFrame(tr("Catat gangguan mesin"), tr("Satu catatan berlaku untuk semua pegawai yang memakai mesin itu. Waktu gangguan berarti belum teruji, tidak pernah berarti hadir."), parent), m_presenter(presenter),
      m_form(new Form)
{
    std::vector<FormChoice> machines;
    for (const organisation::Machine& machine : known) machines.push_back({QString::number(machine.id->number()), machine.name});
    m_form->addChoice(u"machine"_s, tr("Mesin"), machines);
    m_form->addDate(u"first"_s, tr("Mulai tanggal"));
    m_form->addText(u"from"_s, tr("Pukul"));
    m_form->addDate(u"last"_s, tr("Sampai tanggal"));
    m_form->addText(u"to"_s, tr("Pukul (24.00: akhir hari)"));
    m_form->addText(u"statement"_s, tr("Nomor surat pernyataan atau berita acara"));
    m_form->setValue(u"first"_s, isoOf(first));
    m_form->setValue(u"from"_s, u"00.00"_s);
    m_form->setValue(u"last"_s, isoOf(last));
    m_form->setValue(u"to"_s, u"24.00"_s);
    body().addWidget(m_form);
    connect(addCancelAnd(tr("Catat gangguan"), u"device-off"_s), &QPushButton::clicked, this, &OutageDialog::record);
    m_form->field(u"machine"_s)->setFocus();
}

void OutageDialog::take()
{
    const qint64 machine = m_form->value(u"machine"_s).toLongLong();
    m_draft = {machine > 0 ? std::optional(organisation::MachineId::fromNumber(machine)) : std::nullopt, dateOf(*m_form, u"first"_s), m_form->value(u"from"_s), dateOf(*m_form, u"last"_s),
               m_form->value(u"to"_s), m_form->value(u"statement"_s)};
}

void OutageDialog::record()
{
    take();
    if (auto* wrong = m_form->setErrors(m_presenter.errorsIn(m_draft))) return wrong->setFocus();
    accept();
}

} // namespace tinjau::ui
