// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/sample_pages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tinjau::test {

using namespace ui;

namespace {

QString percent(double share)
{
    return QLocale(QLocale::Indonesian).toString(share * 100, 'f', 2) + u'%';
}

Cell markCell(const SampleAnswer& answer, size_t element)
{
    const int mark = answer.marks[element];
    Cell cell{.text = mark ? QString::number(mark) : QString(), .sort = mark};
    cell.tone = mark == 4 ? Tone::Quiet : mark == 3 ? Tone::Plain : Tone::Warn;
    cell.bold = mark > 0 && mark < 3;
    if (mark > 0 && mark < 3) cell.frame = Cell::Frame::Warn;
    return cell;
}

Cell markTotal(int line, const std::vector<const SampleAnswer*>& rows, size_t element)
{
    int sum = 0, count = 0;
    for (const SampleAnswer* row : rows) {
        sum += row->marks[element];
        count += row->marks[element] > 0;
    }
    if (count == 0) return {.text = u"–"_s};
    if (line == 0) return {.text = QString::number(sum), .bold = true};
    return {.text = QLocale(QLocale::Indonesian).toString(double(sum) / count, 'f', 2)};
}

} // namespace

std::vector<SampleAnswer> sampleAnswers(int count)
{
    const QStringList schools{u"SMA"_s, u"D-III"_s, u"S1"_s, u"SMP"_s}, works{u"IRT"_s, u"Wirausaha"_s, u"PNS"_s, u"Swasta"_s};
    std::vector<SampleAnswer> answers;
    for (int i = 0; i < count; ++i) {
        SampleAnswer answer{.number = i + 1, .day = QDate(2026, 11, 2).addDays(i % 18), .sex = i % 3 ? u"P"_s : u"L"_s,
                            .age = 19 + (i * 7) % 44, .education = schools[i % 4], .occupation = works[(i / 2) % 4]};
        for (size_t element = 0; element < 9; ++element)
            answer.marks[element] = element == 3 ? 4 : i > 26 && element == 2 ? 2 : i < 14 ? 4 : 3 + int((i + int(element)) % 5 == 0);
        answer.isFlat = std::all_of(answer.marks.begin(), answer.marks.end(), [](int mark) { return mark == 4; });
        answers.push_back(answer);
    }
    return answers;
}

std::unique_ptr<RowModel<SampleAnswer>> makeAnswersModel(int count)
{
    using Field = RowModel<SampleAnswer>::Field;
    std::vector<Field> fields{
        {{u"no"_s, u"No"_s, Qt::AlignRight, 34}, [](const SampleAnswer& a) { return Cell{.text = QString::number(a.number), .sort = a.number, .tone = Tone::Quiet}; },
         [](int line, const auto&) { return Cell{.text = line == 0 ? u"Σ nilai"_s : u"NRR"_s, .bold = true}; }},
        {{u"tgl"_s, u"Tgl"_s, Qt::AlignLeft, 52, false, true}, [](const SampleAnswer& a) { return Cell{.text = a.day.toString(u"dd/MM"_s), .sort = a.day}; }},
        {{u"jk"_s, u"JK"_s, Qt::AlignHCenter, 30, false, true}, [](const SampleAnswer& a) { return Cell{.text = a.sex}; }},
        {{u"usia"_s, u"Usia"_s, Qt::AlignRight, 40, false, true}, [](const SampleAnswer& a) { return Cell{.text = QString::number(a.age), .sort = a.age}; }},
        {{u"pendidikan"_s, u"Pendidikan"_s, Qt::AlignLeft, 84, false, true}, [](const SampleAnswer& a) { return Cell{.text = a.education}; }},
        {{u"pekerjaan"_s, u"Pekerjaan"_s, Qt::AlignLeft, 84, false, true}, [](const SampleAnswer& a) { return Cell{.text = a.occupation}; }}};
    fields.front().column.align = Qt::AlignLeft;
    for (size_t element = 0; element < 9; ++element)
        fields.push_back({{u"u%1"_s.arg(element + 1), u"U%1"_s.arg(element + 1), Qt::AlignHCenter, 37, false, true},
                          [element](const SampleAnswer& a) { return markCell(a, element); },
                          [element](int line, const auto& rows) { return markTotal(line, rows, element); }});
    fields.push_back({{u"catatan"_s, u"Catatan mutu"_s, Qt::AlignLeft, 160, true},
                      [](const SampleAnswer& a) { return a.isFlat ? Cell{.mark = chipMark(u"jawaban sama semua"_s, Tone::Quiet, u"equal"_s)} : Cell{}; }});
    auto model = std::make_unique<RowModel<SampleAnswer>>(std::move(fields));
    model->setTotalRows(2);
    auto* raw = model.get();
    model->setEditing([raw](const std::vector<CellEdit>& edits) {
        bool all = true;
        for (const CellEdit& edit : edits) {
            SampleAnswer answer = raw->row(edit.row);
            const int mark = edit.text.toInt();
            if (edit.column < 6 || edit.column > 14 || mark < 0 || mark > 4) { all = false; continue; }
            answer.marks[static_cast<size_t>(edit.column - 6)] = mark;
            raw->replace(edit.row, answer);
        }
        return all;
    });
    model->show(sampleAnswers(count));
    return model;
}

std::unique_ptr<RowModel<SampleOffice>> makeOfficesModel()
{
    auto model = std::make_unique<RowModel<SampleOffice>>(std::vector<RowModel<SampleOffice>::Field>{
        {{u"opd"_s, u"OPD"_s, Qt::AlignLeft, 190, true}, [](const SampleOffice& o) { return Cell{.text = o.name}; },
         [](int, const auto&) { return Cell{.text = u"Jumlah / gabungan"_s}; }},
        {{u"hadir"_s, u"Hadir"_s, Qt::AlignRight, 76}, [](const SampleOffice& o) { return o.present < 0 ? Cell{.text = u"–"_s} : Cell{.text = percent(o.present), .sort = o.present}; },
         [](int, const auto&) { return Cell{.text = u"94,11%"_s}; }},
        {{u"cakupan"_s, u"Cakupan data"_s, Qt::AlignLeft, 116},
         [](const SampleOffice& o) { return o.present < 0 ? Cell{.text = u"belum masuk"_s, .tone = Tone::Quiet} : Cell{.sort = o.coverage, .mark = barMark(o.coverage, QString::number(int(o.coverage * 100)) + u'%')}; },
         [](int, const auto&) { return Cell{.text = u"11 dari 13 OPD"_s, .tone = Tone::Quiet}; }},
        {{u"skm"_s, u"SKM Sem. II"_s, Qt::AlignRight, 92},
         [](const SampleOffice& o) { return o.grade.isNull() ? Cell{.text = o.index, .tone = Tone::Quiet} : Cell{.text = o.index, .mark = gradeMark(o.grade)}; }},
        {{u"zona"_s, u"Zona"_s, Qt::AlignLeft, 118}, [](const SampleOffice& o) {
             return Cell{.mark = zoneMark(o.zone, o.zone == Tone::Ok ? u"hijau"_s : o.zone == Tone::Warn ? u"kuning"_s : o.zone == Tone::Bad ? u"merah"_s : u"belum dinilai"_s)};
         }},
        {{u"temuan"_s, u"Temuan beres"_s, Qt::AlignRight, 104}, [](const SampleOffice& o) { return Cell{.text = u"%1 dari %2"_s.arg(o.done).arg(o.findings), .sort = o.done}; },
         [](int, const auto& rows) {
             int done = 0, all = 0;
             for (const auto* row : rows) { done += row->done; all += row->findings; }
             return Cell{.text = u"%1 dari %2"_s.arg(done).arg(all)};
         }},
        {{u"lewat"_s, u"Lewat"_s, Qt::AlignRight, 58}, [](const SampleOffice& o) {
             return o.overdue ? Cell{.text = QString::number(o.overdue), .sort = o.overdue, .tone = Tone::Bad, .bold = true} : Cell{.text = u"–"_s, .tone = Tone::Quiet};
         }, [](int, const auto&) { return Cell{.text = u"3"_s, .tone = Tone::Bad}; }}});
    model->setTotalRows(1);
    const auto none = Tone::Quiet;
    model->show({{u"Badan Kepegawaian dan PSDM"_s, .9705, 1, u"85,90"_s, u'B', none, 3, 3, 0},
                 {u"Badan Pendapatan Daerah"_s, .9614, 1, u"84,26"_s, u'B', Tone::Warn, 5, 5, 0},
                 {u"Dinas Kependudukan dan Pencatatan Sipil"_s, .9410, 1, u"91,48"_s, u'A', Tone::Warn, 8, 12, 0},
                 {u"Dinas Kesehatan"_s, .9387, .98, u"86,30"_s, u'B', Tone::Ok, 9, 9, 0},
                 {u"Dinas Pendidikan"_s, .9502, 1, u"79,95"_s, u'B', Tone::Warn, 5, 7, 0},
                 {u"Dinas Perhubungan"_s, .8841, .89, u"82,17"_s, u'B', none, 3, 4, 0},
                 {u"Dinas PUPR"_s, .9266, 1, u"77,40"_s, u'B', none, 4, 6, 0},
                 {u"Dinas Sosial"_s, .9025, .74, u"18 dari 36"_s, QChar(), Tone::Bad, 3, 8, 0},
                 {u"DPMPTSP"_s, .9733, 1, u"88,74"_s, u'A', Tone::Ok, 3, 3, 0},
                 {u"Inspektorat Daerah"_s, .9811, 1, u"88,31"_s, u'A', none, 1, 1, 0},
                 {u"Kecamatan Lipu Utara"_s, -1, 0, u"81,09"_s, u'B', none, 2, 2, 0},
                 {u"Kecamatan Teluk Sani"_s, .9112, 1, u"76,52"_s, u'C', none, 2, 5, 3},
                 {u"RSUD Lipu Raya"_s, -1, 0, u"61,20"_s, u'D', Tone::Warn, 9, 11, 0}});
    return model;
}

} // namespace tinjau::test
