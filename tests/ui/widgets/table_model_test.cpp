// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/support/ui/sample_pages.h"
#include "ui/shell/palette_model.h"
#include "ui/widgets/filter_model.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::ui;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

QStringList shownTexts(const FilterModel& rows, int column)
{
    QStringList texts;
    for (int row = 0; row < rows.rowCount(); ++row) texts << rows.index(row, column).data().toString();
    return texts;
}

} // namespace

TEST_CASE("tables keep Qt's contract for models while rows come, change and go")
{
    auto model = test::makeAnswersModel(29);
    FilterModel rows(model.get());
    QAbstractItemModelTester below(model.get(), Mode::Fatal), above(&rows, Mode::Fatal);
    test::SampleAnswer answer = model->row(3);
    model->append(answer);
    answer.marks[0] = 1;
    model->replace(3, answer);
    rows.setColumnFilter(2, u"L"_s);
    rows.sort(3, Qt::DescendingOrder);
    model->remove(0, 2);
    rows.clearFilters();
    model->show(test::sampleAnswers(5));
    CHECK(rows.rowCount() == 5);
    PaletteModel palette;
    QAbstractItemModelTester found(&palette, Mode::Fatal);
    palette.setFixed({{u"Beranda"_s, u"Halaman"_s}});
    palette.search(u"ber"_s);
    CHECK(palette.rowCount() == 1);
}

TEST_CASE("a screen reader hears column, figure and letter of a cell")
{
    auto model = test::makeOfficesModel();
    CHECK(model->index(2, 3).data(Qt::AccessibleTextRole).toString() == u"SKM Sem. II: 91,48, A"_s);
    CHECK(model->index(10, 1).data(Qt::AccessibleTextRole).toString() == u"Hadir: –"_s);
    CHECK(model->index(7, 4).data(Qt::AccessibleTextRole).toString() == u"Zona: merah"_s);
}

TEST_CASE("figures sort as figures, and what is not known stays last in both directions")
{
    auto model = test::makeOfficesModel();
    FilterModel rows(model.get());
    rows.sort(1, Qt::AscendingOrder);
    QStringList texts = shownTexts(rows, 1);
    CHECK(texts.first() == u"88,41%"_s);
    CHECK(texts.mid(11) == QStringList{u"–"_s, u"–"_s});
    rows.sort(1, Qt::DescendingOrder);
    texts = shownTexts(rows, 1);
    CHECK(texts.first() == u"98,11%"_s);
    CHECK(texts.mid(11) == QStringList{u"–"_s, u"–"_s});
}

TEST_CASE("the filter row finds words, compares figures and finds what is empty")
{
    auto [column, text, count] = GENERATE(table<int, const char*, int>({
        {0, "dinas", 6}, {0, "kec sani", 1}, {3, "C", 1}, {4, "belum", 6}, {1, ">0,95", 5}, {1, "=", 2}, {6, ">=3", 1}, {0, "tidak ada", 0}}));
    auto model = test::makeOfficesModel();
    FilterModel rows(model.get());
    rows.setColumnFilter(column, QString::fromUtf8(text));
    INFO(text);
    CHECK(rows.rowCount() == count);
    rows.clearFilters();
    CHECK(rows.rowCount() == 13);
}

TEST_CASE("a row does not jump away while it is being edited")
{
    auto model = test::makeAnswersModel(29);
    FilterModel rows(model.get());
    rows.sort(8, Qt::AscendingOrder);
    const int first = rows.sourceRow(0);
    CHECK(rows.setData(rows.index(0, 8), u"4"_s));
    CHECK(rows.sourceRow(0) == first);
}

TEST_CASE("a pasted block reaches the rows that are shown, in one act")
{
    auto model = test::makeAnswersModel(6);
    FilterModel rows(model.get());
    rows.sort(0, Qt::DescendingOrder);
    CHECK(rows.apply({{0, 6, u"1"_s}, {1, 6, u"2"_s}}));
    CHECK(model->row(5).marks[0] == 1);
    CHECK(model->row(4).marks[0] == 2);
    CHECK_FALSE(rows.apply({{0, 6, u"9"_s}}));
}

TEST_CASE("totals follow the rows that are shown")
{
    auto model = test::makeAnswersModel(29);
    FilterModel rows(model.get());
    CHECK(model->total(0, 9, rows.shownRows()).text == u"116"_s);
    rows.setColumnFilter(0, u"<=2"_s);
    CHECK(model->total(0, 9, rows.shownRows()).text == u"8"_s);
    CHECK(model->total(1, 9, rows.shownRows()).text == u"4,00"_s);
}

TEST_CASE("a hundred thousand rows sort and filter without losing one")
{
    auto model = test::makeAnswersModel(100'000);
    FilterModel rows(model.get());
    rows.sort(3, Qt::DescendingOrder);
    CHECK(rows.rowCount() == 100'000);
    CHECK(rows.data(rows.index(0, 3), SortRole).toInt() >= rows.data(rows.index(99'999, 3), SortRole).toInt());
    rows.setColumnFilter(4, u"S1"_s);
    CHECK(rows.rowCount() == 25'000);
}
