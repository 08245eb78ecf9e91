// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/sample_pages.h"

#include "ui/widgets/chart_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/page_preview.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/steps_bar.h"
#include "ui/widgets/summary_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::test {

using namespace ui;

namespace {

struct SampleTask {
    QString icon, title, detail, due;
    Tone tone;
};

std::unique_ptr<RowModel<SampleTask>> makeTasksModel()
{
    auto model = std::make_unique<RowModel<SampleTask>>(std::vector<RowModel<SampleTask>::Field>{
        {{u"hal"_s, u"Hal"_s, Qt::AlignLeft, 240, true},
         [](const SampleTask& t) { return Cell{.text = t.title, .bold = t.tone != Tone::Quiet, .icon = t.icon, .iconTone = t.tone, .note = t.detail}; }},
        {{u"tenggat"_s, u"Tenggat"_s, Qt::AlignRight, 96},
         [](const SampleTask& t) { return Cell{.text = t.due, .tone = t.tone, .bold = t.tone != Tone::Quiet}; }}});
    model->show({{u"alert"_s, u"3 temuan lewat tenggat"_s, u"Kecamatan Teluk Sani · loket, maklumat"_s, u"lewat 6 hari"_s, Tone::Bad},
                 {u"clock"_s, u"1 survei jatuh tempo besok"_s, u"Dinas Perhubungan · Semester II"_s, u"26 Nov"_s, Tone::Warn},
                 {u"edit"_s, u"1 Berita Acara belum ditandatangani"_s, u"Sidak Kecamatan Teluk Sani, hari ini"_s, u"hari ini"_s, Tone::Warn},
                 {u"sheet"_s, u"5 berkas kehadiran belum masuk"_s, u"November: RSUD, Dinas Sosial, 3 lainnya"_s, u"30 Nov"_s, Tone::Quiet},
                 {u"star"_s, u"2 layanan kurang responden"_s, u"Dinas Sosial 18 dari 36, DPMPTSP 51 dari 66"_s, u"15 Des"_s, Tone::Quiet}});
    return model;
}

class HomePage final : public Page {
public:
    HomePage(UiSettings& settings, QWidget* parent) : Page(parent)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(space::Page, 4, space::Page, 14);
        row->setSpacing(space::Panels);
        m_tasks = makeTasksModel();
        auto* todo = new Panel(u"Perlu tindakan"_s);
        todo->setContext(u"8"_s);
        todo->addLink(u"Urut: tenggat"_s, [] {});
        auto* tasks = new Grid(m_tasks.get(), {.id = u"beranda.tugas"_s, .name = u"Perlu tindakan"_s, .rowHeight = 52, .canFilter = false}, settings);
        tasks->view().header().hide();
        todo->setBody(tasks);
        todo->setFoot(u"Enter membuka baris yang dipilih."_s);
        row->addWidget(todo, 33);
        m_offices = makeOfficesModel();
        auto* panel = new Panel(u"Keadaan OPD"_s);
        panel->setContext(u"Oktober 2026 · 13 dari 31 OPD (yang dipantau)"_s);
        panel->addLink(u"Ekspor xlsx"_s, [] {});
        m_grid = new Grid(m_offices.get(), {.id = u"beranda.opd"_s, .name = u"Keadaan OPD"_s}, settings);
        panel->setBody(m_grid);
        panel->setFoot(u"Hadir = (hadir + dinas) ÷ hari yang sudah dapat ditetapkan.     “–” berarti belum dapat ditetapkan, bukan nol."_s);
        auto* why = makeButton(u"Mengapa? Alt+Y"_s, ButtonKind::Link);
        connect(why, &QPushButton::clicked, this, &Page::whyWanted);
        panel->addToFoot(why);
        row->addWidget(panel, 67);
        m_first = tasks;
        tasks->selectSourceRow(0);
        m_grid->view().selectRow(11);
    }
    PageHead head() const override
    {
        return {.title = u"Beranda"_s, .purpose = u"Rabu, 25 November 2026 · apa yang perlu ditindak, menurut tenggat dan akibatnya"_s,
                .acts = {u"sample.print"_s}, .primary = u"sample.import"_s};
    }
    PageHelp help() const override
    {
        return {.purpose = u"Beranda mengumpulkan apa yang perlu ditindak, menurut tenggat."_s, .steps = {u"Pilih baris."_s, u"Tekan Enter untuk membukanya."_s},
                .basis = u"Tidak ada."_s};
    }
    QWidget* firstFocus() const override { return m_first; }

private:
    QWidget* m_first = nullptr;
    std::unique_ptr<RowModel<SampleTask>> m_tasks;
    std::unique_ptr<RowModel<SampleOffice>> m_offices;
    Grid* m_grid;
};

struct SampleElement {
    QString code, name;
    int sum;
    QString mean, weighted, value;
    QChar grade;
};

std::unique_ptr<RowModel<SampleElement>> makeElementsModel()
{
    const auto plain = [](const QString& id, const QString& title, Qt::Alignment align, int width, auto read) {
        return RowModel<SampleElement>::Field{{id, title, align, width}, read};
    };
    std::vector<RowModel<SampleElement>::Field> fields{
        plain(u"no"_s, u"No"_s, Qt::AlignLeft, 42, [](const SampleElement& e) { return Cell{.text = e.code}; }),
        {{u"unsur"_s, u"Unsur pelayanan"_s, Qt::AlignLeft, 140, true}, [](const SampleElement& e) { return Cell{.text = e.name}; },
         [](int, const auto&) { return Cell{.text = u"Unit pelayanan"_s}; }},
        plain(u"jumlah"_s, u"Σ"_s, Qt::AlignRight, 48, [](const SampleElement& e) { return Cell{.text = QString::number(e.sum), .sort = e.sum}; }),
        plain(u"nrr"_s, u"NRR"_s, Qt::AlignRight, 54, [](const SampleElement& e) { return Cell{.text = e.mean}; }),
        plain(u"bobot"_s, u"× 1/9"_s, Qt::AlignRight, 56, [](const SampleElement& e) { return Cell{.text = e.weighted}; }),
        {{u"nilai"_s, u"Nilai"_s, Qt::AlignRight, 64}, [](const SampleElement& e) { return Cell{.text = e.value, .bold = true}; }, [](int, const auto&) { return Cell{.text = u"91,48"_s}; }},
        {{u"mutu"_s, u"Mutu"_s, Qt::AlignHCenter, 48}, [](const SampleElement& e) { return Cell{.mark = gradeMark(e.grade, e.grade == u'A' ? u"A sangat baik"_s : u"B baik"_s)}; },
         [](int, const auto&) { return Cell{.mark = gradeMark(u'A')}; }}};
    auto model = std::make_unique<RowModel<SampleElement>>(std::move(fields));
    model->setTotalRows(1);
    model->show({{u"U1"_s, u"Persyaratan"_s, 105, u"3,621"_s, u"0,402"_s, u"90,52"_s, u'A'},
                 {u"U2"_s, u"Sistem, Mekanisme, dan Prosedur"_s, 101, u"3,483"_s, u"0,387"_s, u"87,07"_s, u'B'},
                 {u"U3"_s, u"Waktu Penyelesaian"_s, 100, u"3,448"_s, u"0,383"_s, u"86,21"_s, u'B'},
                 {u"U4"_s, u"Biaya/Tarif"_s, 116, u"4,000"_s, u"0,444"_s, u"100,00"_s, u'A'},
                 {u"U5"_s, u"Produk Spesifikasi Jenis Pelayanan"_s, 102, u"3,517"_s, u"0,391"_s, u"87,93"_s, u'B'},
                 {u"U6"_s, u"Kompetensi Pelaksana"_s, 105, u"3,621"_s, u"0,402"_s, u"90,52"_s, u'A'},
                 {u"U7"_s, u"Perilaku Pelaksana"_s, 106, u"3,655"_s, u"0,406"_s, u"91,38"_s, u'A'},
                 {u"U8"_s, u"Sarana dan Prasarana"_s, 105, u"3,621"_s, u"0,402"_s, u"90,52"_s, u'A'},
                 {u"U9"_s, u"Penanganan Pengaduan, Saran dan Masukan"_s, 115, u"3,966"_s, u"0,441"_s, u"99,14"_s, u'A'}});
    return model;
}

print::BarChart sampleChart()
{
    const double values[] = {90.52, 87.07, 86.21, 100, 87.93, 90.52, 91.38, 90.52, 99.14};
    print::BarChart chart{.limits = {{76.61, u"B 76,61"_s}, {88.31, u"A 88,31"_s}}, .axisStart = 60, .axisStartText = u"60"_s};
    for (int i = 0; i < 9; ++i)
        chart.bars.push_back({u"U%1"_s.arg(i + 1), values[i], QLocale(QLocale::Indonesian).toString(values[i], 'f', 2), i == 1 || i == 2 || i == 4});
    return chart;
}

PagePictures samplePaper()
{
    return {.count = 2, .sizeMm = [](int) { return QSizeF(215, 330); },
            .paint = [](QPainter& painter, int page) {
                painter.setPen(Qt::black);
                QFont font(u"Liberation Sans"_s);
                font.setPixelSize(5);
                painter.setFont(font);
                painter.drawText(QRectF(30, 25, 165, 10), Qt::AlignCenter, u"LAPORAN SURVEI KEPUASAN MASYARAKAT"_s);
                for (int line = 0; line < 40; ++line) painter.fillRect(QRectF(30, 45 + line * 6, line % 7 == 6 ? 90 : 165, .6), Qt::black);
                painter.drawText(QRectF(30, 10, 165, 8), Qt::AlignCenter, u"– %1 –"_s.arg(page + 1));
            },
            .words = u"F4 · 2 halaman · konsep"_s};
}

Explanation elementExplanation()
{
    return {.title = u"U3 Waktu Penyelesaian"_s, .figure = u"86,21"_s, .mark = gradeMark(u'B', u"B baik"_s), .verdict = u"Baik, kurang 2,10 untuk A"_s,
            .sections = {{.heading = u"Hitungan"_s, .rows = {{.text = u"15 jawaban × 4"_s, .figure = u"60"_s}, {.text = u"12 jawaban × 3"_s, .figure = u"36"_s},
                                                             {.text = u"2 jawaban × 2"_s, .figure = u"4"_s}, {.text = u"0 jawaban × 1"_s, .figure = u"0"_s},
                                                             {.text = u"Jumlah nilai"_s, .figure = u"100"_s, .total = true}, {.text = u"÷ 29 jawaban = NRR"_s, .figure = u"3,4483"_s},
                                                             {.text = u"× 25 = nilai unsur"_s, .figure = u"86,21"_s}}},
                         {.heading = u"Yang diperiksa"_s, .rows = {{.text = u"Jumlah responden cukup"_s, .fulfilled = true, .note = u"29 dari 28 yang perlu"_s}, {.text = u"Semua unsur terjawab"_s, .fulfilled = false}}},
                         {.heading = u"Aturan"_s, .paragraph = u"Bobot 1/9 = 0,1111 (tepat). Mutu B: 76,61–88,30, dari angka yang tercetak."_s,
                          .source = u"PermenPAN-RB 14/2017 · kepastian: dua sumber, lampiran resmi belum diperiksa"_s, .note = u"<b>Bobot lain:</b> dengan 0,11 IKM menjadi 90,56. Mutu tetap A."_s},
                         {.heading = u"Baris di belakangnya"_s, .paragraph = u"Nilai 2: responden 28 dan 29. Nilai 3: responden 16 sampai 27."_s}},
            .acts = {{u"rows"_s, u"Buka di Jawaban"_s, u"arrow-right"_s}},
            .footer = u"Dihitung 25/11/2026 09.41 dari 29 jawaban, tanpa yang dikecualikan. Pecahan penuh: IKM = 23875/261."_s};
}

class SurveyPage final : public Page {
public:
    SurveyPage(UiSettings& settings, QWidget* parent) : Page(parent), m_stack(new QStackedWidget)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_stack);
        m_stack->addWidget(answersTab(settings));
        m_stack->addWidget(resultTab(settings));
        m_stack->addWidget(reportTab());
        showTab(u"hasil"_s);
    }
    PageHead head() const override
    {
        return {.path = {{u"SKM"_s, u"skm"_s}, {u"Disdukcapil"_s, u"skm"_s}}, .title = u"Penerbitan Akta Perkawinan"_s,
                .mark = chipMark(u"Konsep"_s, Tone::Quiet, u"edit"_s),
                .purpose = u"Dinas Kependudukan dan Pencatatan Sipil · Semester II 2026 · 29 responden"_s,
                .acts = {u"sample.export"_s}, .primary = u"sample.report"_s};
    }
    std::vector<PageTab> tabs() const override
    {
        return {{u"jawaban"_s, u"Jawaban"_s, u"29"_s}, {u"hasil"_s, u"Hasil"_s}, {u"laporan"_s, u"Laporan"_s, u"14"_s, true}};
    }
    QString currentTab() const override { return m_tab; }
    void showTab(const QString& id) override
    {
        m_tab = id;
        m_stack->setCurrentIndex(id == u"jawaban"_s ? 0 : id == u"hasil"_s ? 1 : 2);
    }
    Explanation explanation() const override { return elementExplanation(); }
    QWidget* firstFocus() const override { return m_tab == u"jawaban"_s ? m_answersGrid : nullptr; }

private:
    QWidget* answersTab(UiSettings& settings)
    {
        auto* tab = new QWidget;
        auto* row = new QHBoxLayout(tab);
        row->setContentsMargins(space::Page, space::Panels, space::Page, 14);
        row->setSpacing(space::Panels);
        m_answers = makeAnswersModel(29);
        auto* panel = new Panel;
        m_answersGrid = new Grid(m_answers.get(), {.id = u"skm.jawaban"_s, .name = u"Jawaban responden"_s, .dense = true}, settings);
        panel->setBody(m_answersGrid);
        panel->setFoot(u"29 jawaban     1 tidak sesuai … 4 sangat sesuai     F2 ubah · Ctrl+D isi ke bawah · Ctrl+V tempel blok"_s);
        connect(m_answersGrid, &Grid::bulkDone, this, [this](const QString& words) { Q_EMIT said(words, u"Urungkan"_s, u"edit.undo"_s); });
        row->addWidget(panel, 1);
        auto* entry = new Panel(u"Profil"_s);
        entry->setContext(u"responden 30"_s);
        entry->setFixedWidth(300);
        auto* fields = entry->addPaddedBody();
        auto* form = new Form;
        form->addDate(u"tanggal"_s, u"Tanggal"_s)->setText(u"31/09/2026"_s);
        form->setError(u"tanggal"_s, u"31 September tidak ada. Tulis tanggal antara 1 dan 30."_s);
        form->addRadios(u"kelamin"_s, u"Kelamin"_s, {{u"L"_s, u"Laki-laki"_s}, {u"P"_s, u"Perempuan"_s}});
        form->setValue(u"kelamin"_s, u"P"_s);
        form->addText(u"usia"_s, u"Usia"_s)->setText(u"34"_s);
        form->addChoice(u"pendidikan"_s, u"Pendidikan"_s, {{u"sma"_s, u"SMA"_s}, {u"s1"_s, u"S1"_s}});
        form->addTick(u"ingat"_s, u"Ingat untuk baris berikut"_s)->setChecked(true);
        fields->addWidget(form);
        fields->addStretch();
        entry->setFoot(u"9 angka, lalu Enter. Tersimpan tiap baris."_s);
        row->addWidget(entry);
        return tab;
    }
    QWidget* resultTab(UiSettings& settings)
    {
        auto* tab = new QWidget;
        auto* column = new QVBoxLayout(tab);
        column->setContentsMargins(space::Page, space::Panels, space::Page, 14);
        column->setSpacing(space::Panels);
        auto* strip = new SummaryStrip;
        strip->show({.figure = u"91,48"_s, .mark = gradeMark(u'A', u"A sangat baik"_s), .words = u"Sangat Baik"_s, .what = u"IKM unit pelayanan"_s,
                     .facts = {{u"Semester lalu"_s, u"89,03 A"_s, u"▲ 2,45"_s, Tone::Ok}, {u"Responden"_s, u"29 dari 28 perlu"_s, u"Sesuai"_s, Tone::Ok, u"check"_s},
                               {u"Terendah"_s, u"U3, U2, U5"_s}, {u"Keadaan"_s, u"Belum diterbitkan"_s}}});
        column->addWidget(strip);
        auto* row = new QHBoxLayout;
        row->setSpacing(space::Panels);
        m_elements = makeElementsModel();
        auto* table = new Panel(u"Nilai per unsur"_s);
        table->setContext(u"urutan kuesioner"_s);
        auto* grid = new Grid(m_elements.get(), {.id = u"skm.unsur"_s, .name = u"Nilai per unsur"_s}, settings);
        grid->selectSourceRow(2);
        table->setBody(grid);
        table->setFoot(u"Langkah: Σ ÷ n → NRR; NRR × 1/9; jumlahkan → NI 3,6590; × 25 → 91,48. Jumlah dihitung dari angka penuh."_s);
        row->addWidget(table, 62);
        auto* chart = new Panel(u"Grafik unsur"_s);
        chart->setContext(u"sumbu mulai 60"_s);
        chart->addLink(u"Salin"_s, [] {});
        auto* drawn = new ChartView(u"Grafik nilai unsur"_s);
        drawn->show(sampleChart());
        chart->setBody(drawn);
        row->addWidget(chart, 38);
        column->addLayout(row, 1);
        return tab;
    }
    QWidget* reportTab()
    {
        auto* preview = new PagePreview;
        preview->show(samplePaper());
        return preview;
    }

    QStackedWidget* m_stack;
    QString m_tab;
    std::unique_ptr<RowModel<SampleAnswer>> m_answers;
    std::unique_ptr<RowModel<SampleElement>> m_elements;
    Grid* m_answersGrid = nullptr;
};

class ImportPage final : public Page {
public:
    ImportPage(UiSettings& settings, QWidget* parent) : Page(parent)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(space::Page, 0, space::Page, 14);
        column->setSpacing(10);
        auto* steps = new StepsBar;
        steps->show({u"Berkas"_s, u"Tabel ditemukan"_s, u"Periksa & putuskan"_s, u"Tulis"_s}, 2);
        column->addWidget(steps);
        auto* note = new Note(u"<b>2 baris ditolak.</b> Sel D14 berisi 31/09/2026; September hanya 30 hari. Perbaiki di sini atau di berkasnya."_s, Tone::Bad);
        column->addWidget(note);
        m_answers = makeAnswersModel(29);
        auto* panel = new Panel;
        auto* body = new QWidget;
        auto* inner = new QVBoxLayout(body);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(0);
        auto* chips = new FilterChips;
        chips->show({{u""_s, {}, u"Semua"_s, 431}, {u"baru"_s, chipMark(u"Baru"_s, Tone::Ok, u"plus"_s), {}, 340}, {u"berubah"_s, chipMark(u"Berubah"_s, Tone::Accent, u"edit"_s), {}, 17},
                     {u"sama"_s, chipMark(u"Sama"_s, Tone::Quiet, u"equal"_s), {}, 18}, {u"putuskan"_s, chipMark(u"Putuskan"_s, Tone::Warn, u"why"_s), {}, 48},
                     {u"ditolak"_s, chipMark(u"Ditolak"_s, Tone::Bad, u"x"_s), {}, 2}}, u""_s);
        inner->addWidget(chips);
        auto* grid = new Grid(m_answers.get(), {.id = u"impor"_s, .name = u"Baris berkas"_s, .dense = true, .frozenColumns = 2}, settings);
        grid->view().header().setColumnWidgets([](int columnIndex, QWidget* parentWidget) -> QWidget* {
            if (columnIndex < 4 || columnIndex > 5) return nullptr;
            auto* box = new QComboBox(parentWidget);
            box->setProperty("compact", true);
            box->addItems({u"Pendidikan"_s, u"Pekerjaan"_s});
            box->setCurrentIndex(columnIndex - 4);
            box->setAccessibleName(u"Arti kolom %1"_s.arg(columnIndex));
            return box;
        });
        inner->addWidget(grid, 1);
        panel->setBody(body);
        column->addWidget(panel, 1);
        m_first = grid;
        m_foot = std::make_unique<QWidget>();
        auto* row = new QHBoxLayout(m_foot.get());
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(makeLabel(u"<b>Akan ditulis: 388 baris</b> (340 baru, 17 berubah, 31 dari keputusan 1 dan 2). Keputusan 3 menahan 17 baris."_s));
        row->addStretch();
        row->addWidget(makeButton(u"Batal"_s, ButtonKind::Outlined));
        row->addWidget(makeButton(u"Tulis 388 baris"_s, ButtonKind::Primary, u"import"_s));
    }
    PageHead head() const override
    {
        return {.title = u"Impor SKM: rekap november FIX (2).xlsx"_s, .purpose = u"Lembar “Nov 26” · tabel B7:G438 · Dinas Perhubungan, 2–24 November 2026"_s, .acts = {u"sample.import"_s}};
    }
    QWidget* foot() override { return m_foot.get(); }
    QWidget* firstFocus() const override { return m_first; }

private:
    QWidget* m_first = nullptr;
    std::unique_ptr<RowModel<SampleAnswer>> m_answers;
    std::unique_ptr<QWidget> m_foot;
};

class NothingPage final : public Page {
public:
    explicit NothingPage(QWidget* parent) : Page(parent)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(new EmptyPage({u"papers"_s, u"Di sini tersimpan setiap naskah yang pernah terbit, bernomor dan tidak berubah lagi."_s, u"Impor berkas"_s, u"import"_s,
                                         u"atau jatuhkan berkas di sini"_s}));
    }
    PageHead head() const override { return {.title = u"Laporan"_s, .purpose = u"Naskah yang terbit"_s, .primary = u"sample.import"_s}; }
};

} // namespace

std::vector<PageSpec> samplePages(UiSettings& settings)
{
    return {{.id = u"beranda"_s, .title = u"Beranda"_s, .icon = u"home"_s, .create = [&settings](QWidget* parent) -> Page* { return new HomePage(settings, parent); }},
            {.id = u"impor"_s, .title = u"Impor"_s, .icon = u"import"_s, .create = [&settings](QWidget* parent) -> Page* { return new ImportPage(settings, parent); }},
            {.id = u"skm"_s, .title = u"SKM"_s, .icon = u"star"_s, .create = [&settings](QWidget* parent) -> Page* { return new SurveyPage(settings, parent); }, .waiting = [] { return u"5"_s; }},
            {.id = u"laporan"_s, .title = u"Laporan"_s, .icon = u"papers"_s, .create = [](QWidget* parent) -> Page* { return new NothingPage(parent); }}};
}

std::vector<ActionSpec> sampleActions(QStringList& ran)
{
    const auto note = [&ran](const QString& id) { return [&ran, id] { ran << id; }; };
    return {{.id = u"edit.undo"_s, .domain = u"Ubah"_s, .text = u"Urungkan"_s, .shortcut = QKeySequence::Undo, .icon = u"undo"_s, .run = note(u"edit.undo"_s), .detail = [] { return u"Urungkan impor 388 baris"_s; }},
            {.id = u"sample.import"_s, .domain = u"Berkas"_s, .text = u"Impor berkas"_s, .shortcut = QKeySequence(u"Ctrl+I"_s), .icon = u"import"_s, .run = note(u"sample.import"_s), .words = {u"excel"_s, u"xlsx"_s}},
            {.id = u"sample.print"_s, .domain = u"Berkas"_s, .text = u"Cetak"_s, .shortcut = QKeySequence::Print, .icon = u"printer"_s, .run = note(u"sample.print"_s)},
            {.id = u"sample.export"_s, .domain = u"SKM"_s, .text = u"Ekspor xlsx"_s, .icon = u"export"_s, .run = note(u"sample.export"_s), .page = u"skm"_s},
            {.id = u"sample.report"_s, .domain = u"SKM"_s, .text = u"Buat laporan"_s, .icon = u"papers"_s, .run = note(u"sample.report"_s), .page = u"skm"_s},
            {.id = u"sample.never"_s, .domain = u"SKM"_s, .text = u"Terbitkan"_s, .icon = u"stamp"_s, .enabledWhen = [] { return false; }, .run = note(u"sample.never"_s), .page = u"skm"_s}};
}

} // namespace tinjau::test
