// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/signatory_tab.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

SignatoryTab::SignatoryTab(SignatoryPresenter& presenter, UiSettings& settings) : m_presenter(presenter), m_form(new Form), m_panel(new Panel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Panels);
    auto* list = new Panel(tr("Penanda tangan"));
    list->setContext(tr("naskah ditandatangani oleh yang berhak pada tanggalnya"));
    auto* add = list->addLink(tr("Tambah"), [this] {
        m_presenter.beginNew();
        m_form->field(u"office"_s)->setFocus();
    });
    add->setObjectName(u"signatory.add"_s);
    m_grid = new Grid(&presenter.rows(), {.id = u"pengaturan.penanda"_s, .name = tr("Penanda tangan")}, settings);
    list->setBody(m_grid);
    list->setFoot(tr("Yang masanya berakhir tetap tercatat; naskah lama tidak berubah."));
    row->addWidget(list, 1);
    m_panel->setFixedWidth(320);
    buildForm(m_panel);
    row->addWidget(m_panel);
    connect(m_grid, &Grid::currentRowChanged, this, [this](int chosen) { m_presenter.select(chosen); });
    connect(m_form, &Form::edited, this, &SignatoryTab::save);
    connect(&m_presenter, &SignatoryPresenter::changed, this, &SignatoryTab::show);
}

void SignatoryTab::buildForm(Panel* panel)
{
    m_form->addChoice(u"office"_s, tr("Kantor"), {});
    m_form->addText(u"name"_s, tr("Nama dengan gelar"));
    m_form->addText(u"post"_s, tr("Jabatan"));
    m_form->addText(u"rank"_s, tr("Pangkat (golongan)"));
    m_form->addText(u"nip"_s, tr("NIP"));
    m_form->addChoice(u"acting"_s, tr("Bertindak sebagai"), {{u"none"_s, tr("pejabat sendiri")}, {u"plt"_s, tr("Plt. (pelaksana tugas)")}, {u"plh"_s, tr("Plh. (pelaksana harian)")}, {u"pj"_s, tr("Pj. (penjabat)")}});
    m_form->addText(u"behalf"_s, tr("Atas nama (a.n.), bila ada"));
    m_form->addDate(u"from"_s, tr("Mulai berlaku"));
    m_form->addDate(u"to"_s, tr("Hari terakhir"));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_form);
    column->addStretch();
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    panel->setBody(scroll);
    panel->setFoot(tr("Tersimpan begitu isian ditinggalkan."));
    m_end = makeButton(tr("Akhiri hari ini"), ButtonKind::Link);
    m_remove = makeButton(tr("Hapus"), ButtonKind::Link);
    panel->addToFoot(m_end);
    panel->addToFoot(m_remove);
    connect(m_end, &QPushButton::clicked, this, [this] { m_presenter.end(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_presenter.remove(); });
}

void SignatoryTab::show()
{
    auto* office = static_cast<QComboBox*>(m_form->field(u"office"_s));
    office->clear();
    for (const auto& [key, name] : m_presenter.offices()) office->addItem(name, key);
    const SignatoryFields fields = m_presenter.fields();
    m_panel->setTitle(m_presenter.isNew() ? tr("Penanda tangan baru") : tr("Penanda tangan"));
    office->setEnabled(m_presenter.isNew());
    m_form->setValue(u"office"_s, fields.office);
    m_form->setValue(u"name"_s, fields.name);
    m_form->setValue(u"post"_s, fields.post);
    m_form->setValue(u"rank"_s, fields.rank);
    m_form->setValue(u"nip"_s, fields.nip);
    m_form->setValue(u"acting"_s, fields.acting);
    m_form->setValue(u"behalf"_s, fields.onBehalfOf);
    m_form->setValue(u"from"_s, fields.from.toString(Qt::ISODate));
    m_form->setValue(u"to"_s, fields.to.toString(Qt::ISODate));
    m_form->setErrors({});
    m_end->setEnabled(!m_presenter.isNew());
    m_remove->setEnabled(!m_presenter.isNew());
    const int chosen = m_presenter.selectedRow();
    if (chosen >= 0 && m_grid->currentSourceRow() != chosen) m_grid->selectSourceRow(chosen);
}

SignatoryFields SignatoryTab::typed() const
{
    const auto day = [this](const QString& id) { return QDate::fromString(m_form->value(id), Qt::ISODate); };
    return {m_form->value(u"office"_s), m_form->value(u"name"_s), m_form->value(u"post"_s),   m_form->value(u"rank"_s), m_form->value(u"nip"_s),
            m_form->value(u"acting"_s), m_form->value(u"behalf"_s), day(u"from"_s), day(u"to"_s)};
}

void SignatoryTab::save()
{
    const SignatoryFields fields = typed();
    if (m_form->setErrors(m_presenter.errorsIn(fields))) return m_presenter.keepTyped(fields);
    m_presenter.save(fields);
}

QWidget* SignatoryTab::firstFocus() const
{
    return &m_grid->view();
}

} // namespace tinjau::ui
