// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/print/specimen.h"

#include <QPainter>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

QImage photograph(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient light(0, 0, width, height);
    light.setColorAt(0, Qt::lightGray);
    light.setColorAt(1, Qt::darkGray);
    painter.fillRect(image.rect(), light);
    return image;
}

Table profileTable()
{
    Table table;
    table.caption = u"Tabel 4. Karakteristik responden"_s;
    table.columns = {Column::mm(10, Align::Center), Column::mm(40), Column::share(1),
                     Column::mm(22, Align::Right), Column::mm(28, Align::Right)};
    table.head = {{u"No."_s, u"KARAKTERISTIK"_s, u"INDIKATOR"_s, u"JUMLAH"_s, u"PERSENTASE"_s}};
    const QStringList kinds = {u"Jenis Kelamin"_s, u"Pendidikan"_s};
    const std::vector<QStringList> values = {{u"Laki-laki"_s, u"Perempuan"_s},
                                             {u"SMP ke bawah"_s, u"SMA"_s, u"D-III"_s, u"S1"_s}};
    for (std::size_t kind = 0; kind < values.size(); ++kind) {
        const auto count = static_cast<int>(values[kind].size());
        for (int i = 0; i < count; ++i) {
            Row row;
            if (i == 0) {
                row.cells.emplace_back(QString::number(kind + 1), 1, count);
                row.cells.emplace_back(kinds[static_cast<qsizetype>(kind)], 1, count);
            }
            row.cells.emplace_back(values[kind][i]);
            row.cells.emplace_back(u"%1"_s.arg(7 + i));
            row.cells.emplace_back(u"24,14%"_s);
            table.body.push_back(std::move(row));
        }
    }
    Row sum;
    sum.cells.emplace_back(u"Jumlah"_s, 3);
    sum.cells.emplace_back(u"29"_s);
    sum.cells.push_back(Cell(u"100,00%"_s).shaded(0.12));
    table.totals = {sum};
    return table;
}

Table planTable()
{
    Table table;
    table.caption = u"Tabel 7. Rencana tindak lanjut"_s;
    table.size = 9.5;
    table.columns = {Column::mm(9, Align::Center), Column::share(1.2), Column::share(2)};
    for (int quarter = 0; quarter < 4; ++quarter)
        table.columns.push_back(Column::mm(11, Align::Center));
    table.columns.push_back(Column::share(1.3));
    Row first;
    first.cells.emplace_back(u"No."_s, 1, 2);
    first.cells.emplace_back(u"Prioritas Unsur"_s, 1, 2);
    first.cells.emplace_back(u"Program / Kegiatan"_s, 1, 2);
    first.cells.emplace_back(u"Waktu"_s, 4);
    first.cells.emplace_back(u"Penanggung Jawab"_s, 1, 2);
    table.head = {first, {u"TW I"_s, u"TW II"_s, u"TW III"_s, u"TW IV"_s}};
    for (int row = 1; row <= 3; ++row)
        table.body.push_back({QString::number(row), u"Waktu Penyelesaian"_s,
                              words(14, static_cast<unsigned>(row)), u"√"_s, QString(), u"√"_s,
                              QString(), u"Kepala Bidang Pelayanan Pencatatan Sipil"_s});
    return table;
}

Panel legendBesideTable()
{
    Table table;
    table.size = 9;
    table.padding = 0.6;
    table.columns = {Column::mm(9, Align::Center), Column::share(1), Column::mm(22, Align::Right)};
    table.head = {{u"No."_s, u"Unsur Pelayanan"_s, u"Nilai Rata-rata"_s}};
    table.body = {{u"U1"_s, u"Persyaratan"_s, u"3,621"_s}, {u"U2"_s, u"Prosedur"_s, u"3,483"_s}};
    KeyValueList legend;
    legend.size = 9;
    legend.rows = {{u"NRR"_s, u"nilai rata-rata"_s}, {u"*)"_s, u"jumlah NRR tertimbang"_s},
                   {u"**)"_s, u"jumlah NRR tertimbang × 25"_s}};
    legend.separator = u"="_s;
    PanelCell left{.blocks = {Paragraph{.text = RichText::bold(u"Keterangan"_s), .size = 9,
                                        .spaceAfter = 1}, legend},
                   .padding = 0};
    PanelCell right{.blocks = {table}, .padding = 0};
    return Panel{.columns = {{0.5, {left}}, {0.5, {right}}}};
}

} // namespace

Document gallerySpecimen()
{
    Document paper;
    paper.typeface = Typeface::Serif;
    Letterhead head;
    head.emblem = emblem();
    head.government = u"PEMERINTAH KABUPATEN CONTOH RAYA"_s;
    head.office = {u"DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU, KOPERASI, USAHA KECIL "
                   u"DAN MENENGAH"_s};
    head.address = {u"Jalan Contoh Nomor 1, Wanuri 90900"_s};
    Panel letterTop{.columns = {{0.6, {PanelCell{.blocks = {KeyValueList{
                                                     .rows = {{u"Nomor"_s, u"000.8.3/261"_s},
                                                              {u"Sifat"_s, u"Biasa"_s},
                                                              {u"Hal"_s, u"Laporan SKM"_s}}}},
                                                 .padding = 0}}},
                                {0.4, {PanelCell{.blocks = {Paragraph{
                                                     .text = u"Wanuri, 25 November 2026"_s}},
                                                 .padding = 0}}}}};
    SignatureBlock signature;
    signature.right = {{u"KEPALA DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU,"_s},
                       u"Dr. Ir. H. Contoh Nama Yang Sangat Panjang Sekali, S.H., S.Sos., M.Si., M.A.P."_s,
                       {u"Pembina Utama Muda (IV/c)"_s, u"NIP. 19700101 199001 1 001"_s}};
    RichText note;
    note.add(Run{u"Luas ruang tunggu 24 m"_s}).add(Run{u"2"_s, false, false, false, true});
    note.add(Run{u" dengan "_s}).add(Run{u"running text"_s, false, true});
    note.add(Run{u" dan "_s}).add(Run{u"dua loket"_s, true, false, true}).add(Run{u"."_s});
    PhotoGrid photos;
    photos.photos = {{photograph(640, 480), u"Ruang tunggu"_s},
                     {photograph(300, 480), u"Loket pengaduan pada tanggal 25 November 2026 pukul "
                                            u"09.30 WITA, difoto dari pintu masuk utama gedung"_s},
                     {photograph(640, 360), u"Maklumat pelayanan"_s}};
    paper.sections.push_back(
        Section{.page = {.paper = Paper::A4},
                .blocks = {head, letterTop, Paragraph{.text = note}, profileTable(), planTable(),
                           legendBesideTable(),
                           Paragraph{.text = words(30), .leftIndent = 10, .label = u"1.1"_s},
                           Rule{}, photos,
                           Picture{.image = emblem(), .width = 25, .caption = u"Gambar 1. Lambang"_s},
                           signature}});
    return paper;
}

} // namespace tinjau::print
