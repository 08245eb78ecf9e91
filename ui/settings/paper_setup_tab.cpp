// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/paper_setup_tab.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/form.h"
#include "ui/widgets/page_preview.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using organisation::PaperProfile;

const QStringList edges{u"top"_s, u"left"_s, u"bottom"_s, u"right"_s};

int& edgeOf(organisation::PaperMargins& margins, const QString& edge)
{
    if (edge == u"top") return margins.top;
    if (edge == u"left") return margins.left;
    return edge == u"bottom" ? margins.bottom : margins.right;
}

QSizeF sheetOf(const PaperProfile& profile)
{
    return profile.sheet == organisation::SheetSize::A4 ? QSizeF(210, 297) : QSizeF(215, 330);
}

/// A sheet with its letterhead and lines of text, to see margins and emblem.
void drawSheet(QPainter& painter, const QRectF& room, const PaperProfile& profile, const QImage& emblem)
{
    const QSizeF sheet = sheetOf(profile);
    const double scale = std::min((room.width() - 32) / sheet.width(), (room.height() - 32) / sheet.height());
    painter.translate(room.center().x() - sheet.width() * scale / 2, room.center().y() - sheet.height() * scale / 2);
    painter.scale(scale, scale);
    painter.fillRect(QRectF({}, sheet), Qt::white);
    painter.setPen(QPen(Theme::current()(Token::Control), 0));
    painter.drawRect(QRectF({}, sheet));
    const auto& margins = profile.margins;
    const QRectF body(margins.left, margins.top, sheet.width() - margins.left - margins.right, sheet.height() - margins.top - margins.bottom);
    painter.setPen(QPen(Theme::light()(Token::Accent), 0, Qt::DashLine));
    painter.drawRect(body);
    const QRectF picture(body.left(), body.top(), 19, 22);
    if (!emblem.isNull()) {
        const QSizeF size = QSizeF(emblem.size()).scaled(picture.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(picture.topLeft(), size), emblem);
    }
    const QColor ink(0x6B, 0x6B, 0x6B);
    for (int line = 0; line < 3; ++line) painter.fillRect(QRectF(body.center().x() - 40 + line * 6, body.top() + 4 + line * 6, 80 - line * 12, 2), ink);
    painter.fillRect(QRectF(body.left(), body.top() + 25, body.width(), .8), Qt::black);
    for (double y = body.top() + 36; y < body.bottom() - 4; y += 7)
        painter.fillRect(QRectF(body.left(), y, qRound((y - body.top()) / 7) % 6 == 5 ? body.width() * .6 : body.width(), 1), ink);
}

} // namespace

PaperSetupTab::PaperSetupTab(PaperSetupPresenter& presenter, Prompts& prompts) : m_presenter(presenter), m_prompts(prompts)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Panels);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::Panels);
    left->addWidget(paperPanel());
    left->addStretch();
    row->addLayout(left, 3);
    auto* middle = new QVBoxLayout;
    middle->addWidget(numberPanel());
    middle->addStretch();
    row->addLayout(middle, 4);
    row->addWidget(sheetPanel(), 3);
    connect(&m_presenter, &PaperSetupPresenter::changed, this, &PaperSetupTab::show);
}

Panel* PaperSetupTab::paperPanel()
{
    auto* panel = new Panel(tr("Kertas dan huruf"));
    auto* column = panel->addPaddedBody();
    m_paper = new Form;
    m_paper->addRadios(u"sheet"_s, tr("Ukuran kertas"), {{u"F4"_s, tr("F4, 215 × 330 mm")}, {u"A4"_s, tr("A4, 210 × 297 mm")}});
    m_paper->addRadios(u"typeface"_s, tr("Huruf naskah"), {{u"sans"_s, tr("Arial (Liberation Sans)")}, {u"serif"_s, tr("Times (Liberation Serif)")}});
    m_paper->addText(u"top"_s, tr("Tepi atas (mm)"));
    m_paper->addText(u"left"_s, tr("Tepi kiri (mm)"));
    m_paper->addText(u"bottom"_s, tr("Tepi bawah (mm)"));
    m_paper->addText(u"right"_s, tr("Tepi kanan (mm)"));
    column->addWidget(m_paper);
    panel->setFoot(tr("Berlaku untuk naskah yang terbit sesudah ini."));
    connect(m_paper, &Form::edited, this, &PaperSetupTab::savePaper);
    return panel;
}

Panel* PaperSetupTab::numberPanel()
{
    auto* panel = new Panel(tr("Penomoran naskah"));
    auto* column = panel->addPaddedBody();
    m_number = new Form;
    m_number->addText(u"pattern"_s, tr("Pola nomor"));
    m_number->addWords(tr("Bagian yang dikenal: {klasifikasi}, {urut} atau {urut:3}, {kode unit}, {bulan}, {tahun}. Bagian kosong hilang bersama garis miringnya."));
    m_number->addText(u"classification"_s, tr("Kode klasifikasi"));
    m_number->addText(u"unit"_s, tr("Kode unit"));
    column->addWidget(m_number);
    m_next = makeLabel({});
    m_next->setTextFormat(Qt::PlainText);
    m_next->setWordWrap(true);
    column->addSpacing(6);
    column->addWidget(m_next);
    panel->setFoot(tr("Nomor yang pernah keluar tidak dipakai ulang."));
    connect(m_number, &Form::edited, this, &PaperSetupTab::savePattern);
    return panel;
}

Panel* PaperSetupTab::sheetPanel()
{
    auto* panel = new Panel(tr("Kop dan tepi"));
    panel->addLink(tr("Pilih lambang …"), [this] { chooseEmblem(); });
    m_drop = panel->addLink(tr("Lepas"), [this] { m_presenter.dropEmblem(); });
    m_drop->setAccessibleName(tr("Lepas lambang"));
    m_sheet = new DrawnView(tr("Lembar dengan kop dan tepi"));
    panel->setBody(m_sheet);
    return panel;
}

void PaperSetupTab::show()
{
    PaperProfile profile = m_presenter.profile();
    m_paper->refresh(u"sheet"_s, profile.sheet == organisation::SheetSize::A4 ? u"A4"_s : u"F4"_s);
    m_paper->refresh(u"typeface"_s, profile.typeface == organisation::PaperTypeface::Serif ? u"serif"_s : u"sans"_s);
    for (const QString& edge : edges) {
        m_paper->refresh(edge, QString::number(edgeOf(profile.margins, edge)));
        m_paper->setError(edge, {});
    }
    const auto& pattern = m_presenter.pattern();
    m_number->refresh(u"pattern"_s, pattern.pattern);
    m_number->refresh(u"classification"_s, pattern.classification);
    m_number->refresh(u"unit"_s, pattern.unitCode);
    m_number->setError(u"pattern"_s, {});
    m_next->setText(tr("Nomor berikutnya: %1").arg(m_presenter.nextNumber(pattern)));
    m_drop->setEnabled(!m_presenter.emblem().isNull());
    m_sheet->show([profile, emblem = m_presenter.emblem()](QPainter& painter, const QRectF& room) { drawSheet(painter, room, profile, emblem); },
                  tr("Tepi atas %1, kiri %2, bawah %3, kanan %4 mm").arg(profile.margins.top).arg(profile.margins.left).arg(profile.margins.bottom).arg(profile.margins.right));
}

void PaperSetupTab::savePaper()
{
    PaperProfile profile = m_presenter.profile();
    profile.sheet = m_paper->value(u"sheet"_s) == u"A4" ? organisation::SheetSize::A4 : organisation::SheetSize::F4;
    profile.typeface = m_paper->value(u"typeface"_s) == u"serif" ? organisation::PaperTypeface::Serif : organisation::PaperTypeface::Sans;
    for (const QString& edge : edges) {
        bool isNumber = false;
        organisation::PaperMargins alone;
        edgeOf(alone, edge) = m_paper->value(edge).toInt(&isNumber);
        const bool fits = isNumber && alone.isSound();
        m_paper->setError(edge, fits ? QString() : tr("Tulis bilangan bulat dari 5 sampai 60."));
        if (!fits) return;
        edgeOf(profile.margins, edge) = edgeOf(alone, edge);
    }
    m_presenter.saveProfile(profile);
}

void PaperSetupTab::savePattern()
{
    const documents::NumberPattern pattern{m_number->value(u"pattern"_s), m_number->value(u"classification"_s), m_number->value(u"unit"_s)};
    m_number->setError(u"pattern"_s, PaperSetupPresenter::patternTrouble(pattern.pattern));
    m_presenter.savePattern(pattern);
}

void PaperSetupTab::chooseEmblem()
{
    const QStringList paths = m_prompts.filesToOpen({u"paper.emblem"_s, tr("Pilih lambang daerah"), tr("Gambar (*.png *.jpg *.jpeg)"), {}});
    if (!paths.isEmpty()) m_presenter.takeEmblem(paths.front());
}

QWidget* PaperSetupTab::firstFocus() const
{
    return m_number->field(u"pattern"_s);
}

} // namespace tinjau::ui
