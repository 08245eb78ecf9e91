// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_export.h"

#include <algorithm>

namespace tinjau::exchange {

namespace {

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

qsizetype shownLength(const ListValue& value) {
    constexpr qsizetype DATE = 10, MOMENT = 19, TIME = 8;
    return std::visit(Overloaded{
                          [](std::monostate) -> qsizetype { return 0; },
                          [](const QString& text) -> qsizetype { return text.size(); },
                          [](qint64 number) -> qsizetype { return QString::number(number).size(); },
                          [](double number) -> qsizetype { return QString::number(number).size(); },
                          [](QDate) { return DATE; },
                          [](const QDateTime&) { return MOMENT; },
                          [](QTime) { return TIME; },
                      },
                      value);
}

/// Wide enough for the heading with its filter button and for the longest of the first thousand
/// rows.
double widthOf(const ExportList& list, std::size_t column) {
    constexpr qsizetype FILTER_BUTTON = 3, NARROWEST = 6, WIDEST = 60;
    constexpr std::size_t JUDGED_ROWS = 1000;
    if (list.columns[column].width) return *list.columns[column].width;
    qsizetype longest = list.columns[column].heading.size() + FILTER_BUTTON;
    const std::size_t rows = std::min(list.rows.size(), JUDGED_ROWS);
    for (std::size_t row = 0; row < rows; ++row) {
        if (column < list.rows[row].size()) {
            longest = std::max(longest, shownLength(list.rows[row][column]) + 2);
        }
    }
    return static_cast<double>(std::clamp(longest, NARROWEST, WIDEST));
}

void write(XlsxWriter& writer, CellAddress at, const ListValue& value, const XlsxStyle& style) {
    const XlsxStyle plain{.hasBorder = style.hasBorder};
    std::visit(Overloaded{
                   [&](std::monostate) { writer.blank(at, plain); },
                   [&](const QString& text) {
                       XlsxStyle asText = plain;
                       asText.numberFormat = QStringLiteral("@");
                       asText.isWrapped = text.contains(u'\n');
                       writer.text(at, text, asText);
                   },
                   [&](qint64 number) { writer.number(at, static_cast<double>(number), style); },
                   [&](double number) { writer.number(at, number, style); },
                   [&](QDate date) { writer.date(at, date, plain); },
                   [&](const QDateTime& moment) { writer.moment(at, moment, plain); },
                   [&](QTime time) { writer.time(at, time, plain); },
               },
               value);
}

} // namespace

Result<void> writeList(const ExportList& list, const QString& path, const QDateTime& createdUtc) {
    TINJAU_ENSURE(!list.columns.empty(), "a list has columns");
    XlsxPage page = list.page;
    if (page.header.isEmpty()) page.header = list.title;
    XlsxWriter writer(path, createdUtc);
    writer.addSheet(list.title, page);
    const XlsxStyle heading{.align = XlsxStyle::Align::Centre,
                            .isBold = true,
                            .isWrapped = true,
                            .isVerticallyCentred = true,
                            .hasBorder = true,
                            .isShaded = true};
    for (std::size_t i = 0; i < list.columns.size(); ++i) {
        const int column = static_cast<int>(i) + 1;
        writer.setColumnWidth(column, widthOf(list, i));
        writer.text({1, column}, list.columns[i].heading, heading);
    }
    for (std::size_t r = 0; r < list.rows.size(); ++r) {
        for (std::size_t i = 0; i < list.columns.size() && i < list.rows[r].size(); ++i) {
            const XlsxStyle style{.numberFormat = list.columns[i].numberFormat, .hasBorder = true};
            write(writer, {static_cast<int>(r) + 2, static_cast<int>(i) + 1}, list.rows[r][i],
                  style);
        }
    }
    writer.freezeAbove(2);
    writer.repeatRows(1, 1);
    const CellAddress last{static_cast<int>(list.rows.size()) + 1,
                           static_cast<int>(list.columns.size())};
    writer.filter({{1, 1}, last});
    return writer.close();
}

} // namespace tinjau::exchange
