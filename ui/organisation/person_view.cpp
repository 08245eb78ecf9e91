// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/person_view.h"

#include "ui/base/action_registry.h"
#include "ui/organisation/fields_dialog.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using organisation::Aspect;

PersonView::PersonView(OrganisationDesk& desk, ActionRegistry& actions, UiSettings& settings)
    : m_desk(desk), m_actions(actions), m_stack(new QStackedWidget), m_form(new Form), m_nipWords(makeLabel({}, Type::Note, Token::Text2)), m_superior(makeLabel({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto* facts = new QWidget;
    auto* row = new QHBoxLayout(facts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Panels);
    row->addWidget(identityPanel());
    row->addWidget(factPanels(settings), 1);
    m_stack->addWidget(facts);
    auto* past = new Panel(tr("Riwayat perubahan"));
    past->setContext(tr("setiap perubahan data orang ini, dari jurnal"));
    m_history = new Grid(&m_desk.person.changes(), {.id = u"opd.pegawai.riwayat"_s, .name = tr("Riwayat perubahan"), .canExport = false}, settings);
    past->setBody(m_history);
    m_stack->addWidget(past);
    connect(m_form, &Form::edited, this, &PersonView::save);
}

QWidget* PersonView::identityPanel()
{
    auto* panel = new Panel(tr("Data diri"));
    panel->setFixedWidth(grown(310));
    m_form->addText(u"name"_s, tr("Nama tanpa gelar"));
    m_form->addText(u"front"_s, tr("Gelar depan"));
    m_form->addText(u"back"_s, tr("Gelar belakang"));
    m_form->addText(u"nip"_s, tr("NIP"));
    m_nipWords->setWordWrap(true);
    m_form->addWidget(u"nip-words"_s, {}, m_nipWords);
    m_form->addText(u"nik"_s, tr("NIK"));
    m_form->addDate(u"born"_s, tr("Tanggal lahir (bila berbeda dari NIP)"));
    auto* superior = new QWidget;
    auto* line = new QHBoxLayout(superior);
    line->setContentsMargins(0, 0, 0, 0);
    m_superior->setWordWrap(true);
    auto* change = makeButton(tr("Ganti …"), ButtonKind::Link);
    change->setAccessibleName(tr("Ganti atasan langsung"));
    line->addWidget(m_superior, 1);
    line->addWidget(change, 0, Qt::AlignTop);
    connect(change, &QPushButton::clicked, this, [this] { m_actions.run(u"opd.superior"_s); });
    m_form->addWidget(u"superior"_s, tr("Atasan langsung"), superior);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_form);
    column->addStretch(1);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // the surface of the panel shows; setWidget() fills it
    scroll->viewport()->setAutoFillBackground(false);
    panel->setBody(scroll);
    panel->setFoot(tr("Tersimpan begitu isian ditinggalkan."));
    return panel;
}

QWidget* PersonView::factPanels(UiSettings& settings)
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Panels);
    m_termPanel = new Panel(tr("Golongan, jabatan, jenis"));
    const auto term = [this](Aspect aspect, const QString& name, const QString& text) { m_termPanel->addLink(text, [this, aspect] { askTerm(aspect); })->setObjectName(u"term."_s + name); };
    term(Aspect::Rank, u"rank"_s, tr("Golongan baru …"));
    term(Aspect::Post, u"post"_s, tr("Jabatan baru …"));
    term(Aspect::Employment, u"employment"_s, tr("Jenis baru …"));
    m_terms = new Grid(&m_desk.person.terms(), {.id = u"opd.pegawai.masa"_s, .name = tr("Golongan, jabatan, dan jenis dengan masanya"), .canFilter = false, .canExport = false}, settings);
    m_termPanel->setBody(m_terms);
    m_placePanel = new Panel(tr("Penempatan"));
    m_placePanel->addLink(tr("Keluar …"), [this] { m_actions.run(u"opd.leave"_s); });
    m_placePanel->addLink(tr("Mutasi …"), [this] { m_actions.run(u"opd.transfer"_s); });
    m_placePanel->setBody(new Grid(&m_desk.person.placements(), {.id = u"opd.pegawai.tempat"_s, .name = tr("Penempatan dengan masanya"), .canFilter = false, .canExport = false}, settings));
    m_pinPanel = new Panel(tr("PIN di mesin absensi"));
    m_pinPanel->setBody(new Grid(&m_desk.person.pins(), {.id = u"opd.pegawai.pin"_s, .name = tr("PIN di mesin absensi"), .canFilter = false, .canExport = false}, settings));
    column->addWidget(m_termPanel, 4);
    column->addWidget(m_placePanel, 3);
    column->addWidget(m_pinPanel, 3);
    return all;
}

void PersonView::askTerm(Aspect aspect)
{
    const QString what = aspectWords(aspect);
    FieldsDialog dialog({.title = tr("%1 baru?").arg(what), .consequence = tr("Yang sekarang berakhir sehari sebelumnya; daftar untuk hari-hari sebelumnya tidak berubah."), .accept = tr("Catat"),
                         .build = [&what](Form& form) {
                             form.addText(u"value"_s, what);
                             form.addDate(u"since"_s, PersonView::tr("Mulai berlaku (TMT)"));
                         },
                         .errors = [](const Form& form) {
                             std::map<QString, QString> errors;
                             if (form.value(u"value"_s).trimmed().isEmpty()) errors[u"value"_s] = PersonView::tr("Isinya belum ditulis.");
                             if (form.value(u"since"_s).isEmpty()) errors[u"since"_s] = PersonView::tr("Tanggalnya belum diisi. Tulis hari/bulan/tahun, misalnya 01/10/2026.");
                             return errors;
                         }}, window());
    if (dialog.exec() == QDialog::Accepted) m_desk.person.setTerm(aspect, dialog.value(u"value"_s), dialog.date(u"since"_s));
}

void PersonView::showHistory(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
}

void PersonView::save()
{
    const auto text = [this](const QString& id) { return m_form->value(id); };
    const IdentityFields fields{text(u"front"_s), text(u"name"_s), text(u"back"_s), text(u"nip"_s), text(u"nik"_s), QDate::fromString(text(u"born"_s), Qt::ISODate)};
    m_form->setErrors(m_desk.person.errorsIn(fields));
    m_desk.person.save(fields);
}

void PersonView::refresh()
{
    const PersonPresenter& person = m_desk.person;
    if (!person.isOpen()) return;
    const bool isOther = m_shown != person.id();
    m_shown = person.id();
    const IdentityFields fields = person.identity();
    const auto put = [&](const QString& id, const QString& value) {
        if (isOther) m_form->setValue(id, value);
        else m_form->refresh(id, value);
    };
    put(u"front"_s, fields.front);
    put(u"name"_s, fields.name);
    put(u"back"_s, fields.back);
    put(u"nip"_s, fields.nip);
    put(u"nik"_s, fields.nik);
    put(u"born"_s, fields.born.toString(Qt::ISODate));
    if (isOther) m_form->setErrors({});
    m_nipWords->setText(person.nipWords());
    const organisation::ListedPerson& listed = person.listed();
    m_superior->setText(listed.superior ? tr("%1 (%2)").arg(listed.superiorName, superiorWords(listed.superior->by)) : tr("Belum diketahui: kepala unit atau OPD-nya belum dicatat."));
    m_placePanel->setContext(listed.departure && listed.standing == organisation::Standing::Left ? departureWords(*listed.departure) : QString());
    m_pinPanel->setContext(m_desk.person.pins().rowCount() == 0 ? tr("belum dikenal mesin mana pun") : QString());
}

QWidget* PersonView::firstFocus() const
{
    return m_stack->currentIndex() == 0 ? m_form->field(u"name"_s) : static_cast<QWidget*>(&m_history->view());
}

} // namespace tinjau::ui
