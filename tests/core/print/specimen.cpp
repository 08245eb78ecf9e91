// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/print/specimen.h"

#include <QPainter>

#include <random>

namespace tinjau::print {

using namespace Qt::StringLiterals;

const Fonts& testFonts()
{
    static const Fonts fonts = Fonts::load().value();
    return fonts;
}

QImage emblem()
{
    QImage image(380, 480, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 14));
    QPainterPath shield;
    shield.moveTo(190, 15);
    shield.lineTo(365, 75);
    shield.lineTo(365, 250);
    shield.cubicTo(365, 380, 250, 440, 190, 465);
    shield.cubicTo(130, 440, 15, 380, 15, 250);
    shield.lineTo(15, 75);
    shield.closeSubpath();
    painter.drawPath(shield);
    painter.setBrush(Qt::black);
    painter.drawPolygon(QPolygon({{90, 250}, {150, 160}, {190, 215}, {230, 160}, {290, 250}}));
    return image;
}

QString words(int count, unsigned seed)
{
    static const QStringList lexicon = {
        u"pelayanan"_s, u"publik"_s,  u"pada"_s,    u"dinas"_s,      u"responden"_s, u"unsur"_s,
        u"nilai"_s,     u"dan"_s,     u"yang"_s,    u"masyarakat"_s, u"dengan"_s,    u"hasil"_s,
        u"survei"_s,    u"periode"_s, u"tahun"_s,   u"perbaikan"_s,  u"waktu"_s,     u"di"_s,
        u"penyelesaian"_s, u"untuk"_s, u"kepuasan"_s, u"oleh"_s,     u"rencana"_s,   u"tindak"_s};
    std::mt19937 random(seed);
    QStringList text;
    for (int i = 0; i < count; ++i)
        text.append(lexicon[static_cast<qsizetype>(random() % static_cast<unsigned>(lexicon.size()))]);
    if (!text.isEmpty()) text.front()[0] = text.front()[0].toUpper();
    return text.join(u' ') + u'.';
}

Table elementTable()
{
    Table table;
    table.caption = u"Tabel 5. Nilai per unsur pelayanan"_s;
    table.size = 10.5;
    table.columns = {Column::mm(10, Align::Center), Column::share(3),
                     Column::mm(16, Align::Right),  Column::mm(29, Align::Right),
                     Column::mm(24, Align::Right),  Column::mm(16, Align::Center),
                     Column::share(1.6)};
    table.head = {{u"No."_s, u"UNSUR PELAYANAN"_s, u"NRR"_s, u"NRR TERTIMBANG"_s,
                   u"NILAI KONVERSI"_s, u"MUTU"_s, u"KINERJA"_s}};
    const std::vector<std::array<QString, 5>> rows = {
        {u"Persyaratan"_s, u"3,621"_s, u"0,402"_s, u"90,52"_s, u"A"_s},
        {u"Sistem, Mekanisme, dan Prosedur"_s, u"3,483"_s, u"0,387"_s, u"87,07"_s, u"B"_s},
        {u"Waktu Penyelesaian"_s, u"3,448"_s, u"0,383"_s, u"86,21"_s, u"B"_s},
        {u"Biaya/Tarif"_s, u"4,000"_s, u"0,444"_s, u"100,00"_s, u"A"_s},
        {u"Produk Spesifikasi Jenis Pelayanan"_s, u"3,517"_s, u"0,391"_s, u"87,93"_s, u"B"_s},
        {u"Kompetensi Pelaksana"_s, u"3,621"_s, u"0,402"_s, u"90,52"_s, u"A"_s},
        {u"Perilaku Pelaksana"_s, u"3,655"_s, u"0,406"_s, u"91,38"_s, u"A"_s},
        {u"Sarana dan Prasarana"_s, u"3,621"_s, u"0,402"_s, u"90,52"_s, u"A"_s},
        {u"Penanganan Pengaduan, Saran, dan Masukan"_s, u"3,966"_s, u"0,441"_s, u"99,14"_s, u"A"_s}};
    int number = 0;
    for (const auto& [name, mean, weighted, converted, grade] : rows)
        table.body.push_back({QString::number(++number), name, mean, weighted, converted, grade,
                              grade == u"A"_s ? u"Sangat Baik"_s : u"Baik"_s});
    table.totals = {{Cell(u"NILAI IKM UNIT PELAYANAN"_s, 3), u"3,659"_s, u"91,48"_s, u"A"_s,
                     u"Sangat Baik"_s}};
    table.notes = {u"Bobot tiap unsur 1/9 (0,1111). Jumlah dihitung dari angka penuh. Urutan unsur "
                   u"menurut kuesioner; n = 29 untuk setiap unsur."_s};
    return table;
}

Table longTable(int rows, int columns)
{
    Table table;
    table.caption = u"Tabel 9. Pengolahan data per responden"_s;
    table.size = 9;
    table.padding = 0.6;
    table.columns = {Column::mm(16, Align::Center)};
    Row second;
    for (int i = 1; i < columns; ++i) {
        table.columns.push_back(Column::share(1, Align::Center));
        second.cells.emplace_back(u"U%1"_s.arg(i));
    }
    Row first;
    first.cells.emplace_back(u"No. Resp."_s, 1, 2);
    first.cells.emplace_back(u"Nilai Unsur Pelayanan"_s, columns - 1);
    table.head = {first, second};
    for (int i = 1; i <= rows; ++i) {
        Row row;
        row.cells.emplace_back(QString::number(i));
        for (int c = 1; c < columns; ++c) row.cells.emplace_back(QString::number(1 + (i * 7 + c) % 4));
        table.body.push_back(std::move(row));
    }
    Row sum;
    sum.cells.emplace_back(u"Jumlah"_s);
    for (int c = 1; c < columns; ++c) sum.cells.emplace_back(QString::number(rows * 3 + c));
    table.totals = {sum, sum};
    return table;
}

BarChart elementChart()
{
    BarChart chart;
    chart.bars = {{u"U1 Persyaratan"_s, 90.52, u"90,52"_s},
                  {u"U2 Prosedur"_s, 87.07, u"87,07"_s, true},
                  {u"U3 Waktu"_s, 86.21, u"86,21"_s, true},
                  {u"U4 Biaya/Tarif"_s, 100.0, u"100,00"_s},
                  {u"U5 Produk"_s, 87.93, u"87,93"_s, true},
                  {u"U6 Kompetensi"_s, 90.52, u"90,52"_s},
                  {u"U7 Perilaku"_s, std::nullopt, u"tidak berlaku"_s},
                  {u"U8 Sarana"_s, 90.52, u"90,52"_s},
                  {u"U9 Pengaduan"_s, 99.14, u"99,14"_s}};
    chart.axisStart = 60;
    chart.limits = {{76.61, u"76,61 (B)"_s}, {88.31, u"88,31 (A)"_s}};
    chart.caption = u"Gambar 2. Nilai konversi per unsur (sumbu mulai 60; arsir: tiga unsur terendah)"_s;
    return chart;
}

LineChart trendChart()
{
    LineChart chart;
    chart.points = {{u"2022"_s, 81.2, u"81,20"_s},
                    {u"2023"_s, 84.75, u"84,75"_s},
                    {u"Sem. I\n2024"_s, std::nullopt, QString()},
                    {u"Sem. II\n2024"_s, 83.1, u"83,10"_s},
                    {u"2025"_s, 89.9, u"89,90"_s, u"bobot unsur berubah"_s},
                    {u"2026"_s, 91.48, u"91,48"_s}};
    chart.axisStart = 60;
    chart.limits = {{76.61, u"76,61 (B)"_s}, {88.31, u"88,31 (A)"_s}};
    chart.caption = u"Gambar 3. Tren nilai IKM (sumbu mulai 60)"_s;
    return chart;
}

SignatureBlock twoSignatures()
{
    SignatureBlock block;
    block.right = {{u"Wanuri, 25 November 2026"_s, u"a.n. SEKRETARIS DAERAH"_s,
                    u"ASISTEN ADMINISTRASI UMUM,"_s},
                   u"Drs. Contoh Satu, M.Si."_s,
                   {u"Pembina Utama Muda (IV/c)"_s, u"NIP. 19700101 199001 1 001"_s}};
    block.left = Signature{{u"Camat Teluk Contoh,"_s},
                           u"Contoh Dua, S.STP."_s,
                           {u"Pembina (IV/a)"_s, u"NIP. 19800101 200001 1 002"_s},
                           true,
                           true};
    block.acknowledging = Signature{{u"Mengetahui,"_s, u"BUPATI CONTOH RAYA,"_s}, u"CONTOH TIGA"_s};
    return block;
}

Document onlyBlocks(std::vector<Block> blocks)
{
    Document document;
    document.metadata.title = u"Contoh"_s;
    document.sections.push_back(Section{.blocks = std::move(blocks)});
    return document;
}

Document reportSpecimen()
{
    Document report;
    report.metadata = {u"Laporan Pelaksanaan SKM"_s, u"Bagian Organisasi"_s, u"Semester II 2026"_s};
    report.footer = {u"Laporan SKM Disdukcapil, Semester II 2026"_s,
                     u"dibuat dengan Tinjau, versi data 25-11-2026 09.41"_s};
    report.attachments = {{u"jawaban.csv"_s, u"text/csv"_s, "nomor;U1\n1;4\n"}};
    Cover cover;
    cover.emblem = emblem();
    cover.title = {u"LAPORAN PELAKSANAAN"_s, u"SURVEI KEPUASAN MASYARAKAT"_s, u"(SKM)"_s};
    cover.unit = {u"DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"_s};
    cover.period = {u"SEMESTER II TAHUN 2026"_s};
    cover.foot = {u"KABUPATEN CONTOH RAYA"_s, u"2026"_s};
    report.sections.push_back(Section{.blocks = {cover}, .bare = true});

    std::vector<Block> body;
    body.push_back(Heading{.level = 1, .text = u"DAFTAR ISI"_s, .inContents = false});
    body.push_back(TableOfContents{});
    const QStringList chapters = {u"PENDAHULUAN"_s, u"PENGUMPULAN DATA SKM"_s,
                                  u"HASIL PENGOLAHAN DATA SKM"_s, u"ANALISIS HASIL SKM"_s};
    const QStringList roman = {u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    for (int chapter = 0; chapter < 4; ++chapter) {
        body.push_back(Heading{.level = 1, .number = u"BAB "_s + roman[chapter],
                               .text = chapters[chapter], .startsPage = true});
        for (int part = 1; part <= 3; ++part) {
            body.push_back(Heading{.number = u"%1.%2"_s.arg(chapter + 1).arg(part),
                                   .text = u"Bagian %1 dari uraian pelaksanaan"_s.arg(part)});
            body.push_back(Paragraph{.text = words(55, static_cast<unsigned>(chapter * 3 + part))});
            for (const auto* label : {"a.", "b."})
                body.push_back(Paragraph{.text = words(24, static_cast<unsigned>(part)),
                                         .label = QString::fromLatin1(label)});
        }
        if (chapter == 2) {
            body.push_back(Paragraph{
                .text = RichText::marked(u"Indeks Kepuasan Masyarakat adalah **91,48** dengan mutu "
                                         u"pelayanan **A (Sangat Baik)**. Nilai setiap unsur "
                                         u"disajikan pada Tabel 5."_s)});
            body.push_back(elementTable());
            body.push_back(Paragraph{.text = words(60, 77)});
            body.push_back(elementChart());
            body.push_back(trendChart());
        }
    }
    body.push_back(Heading{.level = 1, .number = u"BAB V"_s, .text = u"BAB TANPA ISI"_s});
    body.push_back(twoSignatures());
    report.sections.push_back(Section{.blocks = std::move(body)});

    Section annex;
    annex.page.landscape = true;
    annex.page.margins = {20, 20, 20, 20};
    annex.blocks.push_back(Heading{.level = 1, .number = u"LAMPIRAN 2"_s,
                                   .text = u"HASIL PENGOLAHAN DATA"_s});
    annex.blocks.push_back(longTable(80, 11));
    report.sections.push_back(std::move(annex));
    return report;
}

Document minutesSpecimen()
{
    Document paper;
    paper.metadata.title = u"Berita Acara"_s;
    Letterhead head;
    head.emblem = emblem();
    head.government = u"PEMERINTAH KABUPATEN CONTOH RAYA"_s;
    head.office = {u"SEKRETARIAT DAERAH"_s};
    head.address = {u"Jalan Contoh Nomor 1, Wanuri 90900. Telepon (0400) 21001"_s,
                    u"Laman setda.contohraya.example, Pos-el organisasi@contohraya.example"_s};
    std::vector<Block> blocks = {head};
    for (const QString& line : {u"BERITA ACARA"_s, u"PEMERIKSAAN KEHADIRAN PEGAWAI"_s,
                                u"DAN KESIAPAN PELAYANAN PUBLIK"_s})
        blocks.push_back(Paragraph{.text = RichText::bold(line), .align = Align::Center,
                                   .lineHeight = 1.05, .spaceAfter = 0});
    blocks.push_back(Paragraph{.text = u"NOMOR 000.8.3/BA-17/2026"_s, .align = Align::Center,
                               .spaceBefore = 1, .spaceAfter = 5});
    blocks.push_back(Paragraph{.text = u"Pada hari ini, Rabu, tanggal dua puluh lima, bulan "
                                       u"November, tahun dua ribu dua puluh enam (25-11-2026), mulai "
                                       u"pukul 08.50 WITA, bertempat di Kantor Kecamatan Teluk Contoh, "
                                       u"kami yang bertanda tangan di bawah ini:"_s});
    KeyValueList parties;
    parties.rows = {{u"Nama"_s, u"Contoh Satu, S.Sos., M.Si."_s},
                    {u"NIP"_s, u"19700101 199001 1 001"_s},
                    {u"Jabatan"_s, u"Kepala Bagian Organisasi Sekretariat Daerah Kabupaten Contoh Raya, "
                                   u"selaku ketua tim pemeriksa kehadiran pegawai"_s}};
    parties.leftIndent = 10;
    blocks.push_back(parties);
    blocks.push_back(elementTable());
    blocks.push_back(Heading{.number = u"II."_s, .text = u"KESIAPAN PELAYANAN"_s});
    blocks.push_back(Paragraph{.text = words(80, 5)});
    blocks.push_back(Paragraph{.text = words(40, 6), .firstLineIndent = 12});
    SignatureBlock signature = twoSignatures();
    signature.acknowledging.reset();
    blocks.push_back(signature);
    paper.sections.push_back(Section{.blocks = std::move(blocks)});
    paper.watermark = u"KONSEP"_s;
    paper.footer.pageOfTotal = true;
    paper.footer.left = u"Berita Acara"_s;
    paper.footer.withChecksum = true;
    return paper;
}

namespace {

Paragraph line(const QString& text, double size, bool bold, Align align = Align::Center,
               double after = 1)
{
    return Paragraph{.text = {{Run{text, bold}}}, .align = align, .size = size, .lineHeight = 1.0,
                     .spaceAfter = after};
}

Panel sheetPanel()
{
    PanelCell result{.blocks = {line(u"NILAI IKM"_s, 17, true), line(u"91,48"_s, 66, true),
                                Rule{.thickness = 0.7, .width = 0.7, .spaceAfter = 4},
                                line(u"MUTU PELAYANAN"_s, 14, false), line(u"A"_s, 44, true),
                                line(u"SANGAT BAIK"_s, 17, true)},
                     .verticalAlign = VerticalAlign::Middle};
    PanelCell service{.blocks = {line(u"NAMA LAYANAN"_s, 10, true, Align::Left, 2),
                                 line(u"Penerbitan Akta Perkawinan"_s, 14, true, Align::Left, 0)},
                      .padding = 6};
    KeyValueList profile;
    profile.rows = {{u"JUMLAH"_s, u"29 orang"_s, true},
                    {u"JENIS KELAMIN"_s, u"L = 13 orang\nP = 16 orang"_s, true},
                    {u"PENDIDIKAN"_s, u"SMP = 3 orang\nSMA = 12 orang\nD-III = 4 orang\nS1 = 9 orang\n"
                                      u"S2 = 1 orang"_s, true},
                    {u"USIA"_s, u"17–23 = 3 orang\n24–29 = 5 orang\n30–40 = 11 orang\n"
                                u"di atas 40 = 10 orang"_s, true}};
    profile.size = 11;
    profile.labelSize = 9.5;
    profile.separator = QString();
    profile.rowGap = 2;
    PanelCell people{.blocks = {line(u"RESPONDEN"_s, 12, true, Align::Left, 4), profile},
                     .stretches = true, .padding = 6};
    PanelCell period{.blocks = {line(u"PERIODE SURVEI"_s, 10, true, Align::Left, 1),
                                line(u"1 Juli s.d. 20 November 2026"_s, 12, false, Align::Left, 0)},
                     .padding = 6};
    return Panel{.columns = {{0.47, {result}}, {0.53, {service, people, period}}}, .height = 165,
                 .border = 1.2};
}

} // namespace

Document sheetSpecimen()
{
    Document sheet;
    sheet.metadata.title = u"Indeks Kepuasan Masyarakat"_s;
    sheet.footer = {u"9 unsur, bobot 1/9. Mutu: A 88,31–100,00; B 76,61–88,30; C 65,00–76,60; "
                    u"D 25,00–64,99."_s, u"Dicetak 25-11-2026"_s};
    Section page;
    page.page.margins = {15, 20, 25, 20};
    page.blocks = {Picture{.image = emblem(), .width = 19, .height = 24, .spaceAfter = 6},
                   line(u"INDEKS KEPUASAN MASYARAKAT (IKM)"_s, 22, true, Align::Center, 3),
                   line(u"DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"_s, 15, false, Align::Center, 1),
                   line(u"KABUPATEN CONTOH RAYA"_s, 15, false, Align::Center, 3),
                   line(u"SEMESTER II TAHUN 2026"_s, 13, false, Align::Center, 8),
                   sheetPanel(),
                   Spacer{6},
                   line(u"TERIMA KASIH ATAS PENILAIAN YANG TELAH ANDA BERIKAN"_s, 12, true,
                        Align::Center, 2),
                   line(u"MASUKAN ANDA SANGAT BERMANFAAT UNTUK KEMAJUAN UNIT KAMI\nAGAR TERUS "
                        u"MEMPERBAIKI DAN MENINGKATKAN KUALITAS PELAYANAN BAGI MASYARAKAT"_s,
                        10.5, false)};
    sheet.sections = {page};
    return sheet;
}

} // namespace tinjau::print
