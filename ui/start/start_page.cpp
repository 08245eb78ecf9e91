// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/form.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int pageWidth = 760;

QLabel* wrapped(const QString& text, Type type, Token ink)
{
    auto* label = makeLabel(text, type, ink);
    label->setWordWrap(true);
    return label;
}

/// One of the ways to begin: drawing, words, button.
QWidget* choiceRow(const QString& icon, const QString& title, const QString& detail, QPushButton* button)
{
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(18, 16, 18, 16);
    across->setSpacing(16);
    across->addWidget(new IconLabel(icon, Tone::Accent));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(title, Type::NextStep));
    words->addWidget(wrapped(detail, Type::Body, Token::Text2));
    across->addLayout(words, 1);
    across->addWidget(button);
    button->setAccessibleName(u"%1: %2"_s.arg(button->text(), title));
    return row;
}

} // namespace

StartPage::StartPage(StartPresenter& presenter, Prompts& prompts, QWidget* parent)
    : Page(parent), m_presenter(presenter), m_prompts(prompts), m_trouble(new Note({}, Tone::Bad))
{
    auto* across = new QHBoxLayout(this);
    auto* middle = new QWidget;
    middle->setFixedWidth(pageWidth);
    across->addStretch();
    across->addWidget(middle);
    across->addStretch();
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(makeLabel(tr("Selamat datang di Tinjau"), Type::PageTitle));
    column->addWidget(wrapped(tr("SKM dari lembar jawaban sampai laporan siap tanda tangan, dalam satu berkas di komputer ini. Tidak perlu internet."),
                              Type::Body, Token::Text2));
    column->addWidget(m_trouble);
    m_choices = makeChoices();
    m_newFile = makeForm();
    column->addWidget(m_choices);
    column->addWidget(m_newFile);
    showForm(false);
    column->addStretch(2);
    connect(&m_presenter, &StartPresenter::changed, this, &StartPage::show);
    show();
}

QWidget* StartPage::makeChoices()
{
    auto* panel = new Panel;
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_begin = makeButton(tr("Mulai"), ButtonKind::Primary);
    auto* choose = makeButton(tr("Pilih berkas…"), ButtonKind::Outlined);
    m_training = makeButton(tr("Buka latihan"), ButtonKind::Outlined);
    column->addWidget(choiceRow(u"plus"_s, tr("Mulai dengan berkas kosong"), tr("Isi profil kantor, lalu impor lembar jawaban. Sekitar 5 menit."), m_begin));
    column->addWidget(makeHairline());
    column->addWidget(choiceRow(u"folder"_s, tr("Buka berkas yang sudah ada"), tr("Berkas .tinjau dari komputer ini atau dari komputer lain. Diperiksa sebelum dibuka."), choose));
    column->addWidget(makeHairline());
    column->addWidget(choiceRow(u"training"_s, tr("Buka data latihan"),
                                tr("Kabupaten yang direka, untuk belajar tanpa risiko. Setiap halaman dan cetakan bertanda LATIHAN."), m_training));
    panel->setBody(body);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        showForm(true);
        m_form->field(u"regency"_s)->setFocus(Qt::OtherFocusReason);
    });
    connect(choose, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(m_training, &QPushButton::clicked, &m_presenter, &StartPresenter::openTraining);
    return panel;
}

QWidget* StartPage::makeForm()
{
    auto* panel = new Panel(tr("Profil kantor"));
    panel->setContext(tr("dicetak di kop dan tanda tangan; dapat diubah nanti"));
    auto* column = panel->addPaddedBody();
    m_form = new Form;
    m_form->addText(u"regency"_s, tr("Nama kabupaten atau kota"), tr("Kabupaten …"));
    m_form->addText(u"office"_s, tr("OPD atau bagian"), tr("Bagian Organisasi Sekretariat Daerah"));
    m_form->addText(u"place"_s, tr("Tempat penandatanganan"), tr("nama ibu kota"));
    m_form->addText(u"signer"_s, tr("Penandatangan, dengan gelar (boleh menyusul)"));
    m_form->addText(u"signerPost"_s, tr("Jabatan penandatangan"), tr("Kepala Bagian Organisasi"));
    column->addWidget(m_form);
    auto* buttons = new QHBoxLayout;
    auto* back = makeButton(tr("Kembali"), ButtonKind::Outlined);
    auto* make = makeButton(tr("Buat berkas"), ButtonKind::Primary);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(make);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] {
        showForm(false);
        m_begin->setFocus(Qt::OtherFocusReason);
    });
    connect(make, &QPushButton::clicked, this, &StartPage::create);
    return panel;
}

void StartPage::arrive()
{
    showForm(false);
}

void StartPage::showForm(bool shown)
{
    m_choices->setVisible(!shown);
    m_newFile->setVisible(shown);
}

void StartPage::show()
{
    m_trouble->setText(m_presenter.trouble().toHtmlEscaped(), Tone::Bad);
    m_training->setEnabled(!m_presenter.isBusy());
    m_training->setText(m_presenter.isBusy() ? tr("Menyiapkan…") : tr("Buka latihan"));
}

void StartPage::chooseFile()
{
    const QStringList paths = m_prompts.filesToOpen({u"data.open"_s, tr("Buka berkas data"), tr("Berkas data Tinjau (*.tinjau)")});
    if (!paths.isEmpty()) m_presenter.open(paths.front());
}

void StartPage::create()
{
    const NewOffice office{m_form->value(u"regency"_s), m_form->value(u"office"_s), m_form->value(u"place"_s), m_form->value(u"signer"_s), m_form->value(u"signerPost"_s)};
    const QStringList missing = StartPresenter::missing(office);
    for (const QString& id : {u"regency"_s, u"office"_s, u"place"_s, u"signerPost"_s})
        m_form->setError(id, missing.contains(id) ? tr("Isi dahulu; naskah mencetaknya.") : QString());
    if (!missing.isEmpty()) return m_form->field(missing.front())->setFocus(Qt::OtherFocusReason);
    if (!m_presenter.usualExists()) return m_presenter.create(office, m_presenter.places().usual);
    const auto path = m_prompts.fileToSave({u"data.new"_s, tr("Simpan berkas data baru"), tr("Berkas data Tinjau (*.tinjau)"), u"data.tinjau"_s});
    if (path) m_presenter.create(office, *path);
}

PageHelp StartPage::help() const
{
    return {.purpose = tr("Tinjau menyimpan semuanya dalam satu berkas data. Di sini berkas itu dibuat atau dibuka."),
            .steps = {tr("Untuk bekerja, pilih Mulai dan isi profil kantor."), tr("Untuk mencoba, buka data latihan; tidak ada yang dapat rusak."),
                      tr("Berkas dari komputer lain dibuka dengan Pilih berkas.")}};
}

} // namespace tinjau::ui
