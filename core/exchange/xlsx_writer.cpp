// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cstdio>

#include <xlsxwriter.h>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LONGEST_TEXT = 32767;
constexpr qsizetype LONGEST_NAME = 31;

lxw_row_t rowOf(CellAddress at) {
    return static_cast<lxw_row_t>(at.row - 1);
}
lxw_col_t columnOf(CellAddress at) {
    return static_cast<lxw_col_t>(at.column - 1);
}

lxw_datetime datetimeOf(QDate date, QTime time) {
    lxw_datetime value{};
    if (date.isValid()) {
        value.year = date.year();
        value.month = date.month();
        value.day = date.day();
    }
    value.hour = time.hour();
    value.min = time.minute();
    value.sec = time.second() + time.msec() / 1000.0;
    return value;
}

XlsxStyle withFormat(XlsxStyle style, const QString& code) {
    if (style.numberFormat.isEmpty()) style.numberFormat = code;
    return style;
}

/// Excel's own serial of 1900-01-01 begins here; older days are written as text.
bool isWritable(QDate date) {
    return date.isValid() && date >= QDate(1900, 1, 1);
}

void setAlign(lxw_format* format, XlsxStyle::Align align) {
    switch (align) {
    case XlsxStyle::Align::Natural:
        return;
    case XlsxStyle::Align::Left:
        format_set_align(format, LXW_ALIGN_LEFT);
        return;
    case XlsxStyle::Align::Centre:
        format_set_align(format, LXW_ALIGN_CENTER);
        return;
    case XlsxStyle::Align::Right:
        format_set_align(format, LXW_ALIGN_RIGHT);
        return;
    }
}

void setUpPage(lxw_worksheet* sheet, const XlsxPage& page) {
    constexpr std::uint8_t FOLIO = 14, A4 = 9;
    worksheet_set_paper(sheet, page.paper == XlsxPage::Paper::F4 ? FOLIO : A4);
    if (page.isLandscape) worksheet_set_landscape(sheet);
    if (page.isFittedToWidth) worksheet_fit_to_pages(sheet, 1, 0);
    if (page.isNarrow)
        worksheet_set_margins(sheet, 0.4, 0.4, 0.55, 0.6);
    else
        worksheet_set_margins(sheet, 0.6, 0.6, 0.8, 0.7);
    if (!page.header.isEmpty()) {
        QString header = page.header.left(200);
        header.replace(u'&', u"&&"_s);
        worksheet_set_header(sheet, ("&C" + header.toUtf8()).constData());
    }
    worksheet_set_footer(sheet, "&R&9Halaman &P dari &N");
}

} // namespace

XlsxWriter::XlsxWriter(QString path, const QDateTime& createdUtc)
    : m_path(std::move(path)), m_partPath(m_path + u".part"_s) {
    lxw_workbook_options options{};
    m_book = workbook_new_opt(QFile::encodeName(m_partPath).constData(), &options);
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(createdUtc.toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
}

XlsxWriter::~XlsxWriter() {
    if (m_book) lxw_workbook_free(m_book);
}

/// Excel allows 31 characters, none of []:*?/\ and each name once, whatever its case.
QString XlsxWriter::freeName(const QString& wanted) const {
    QString name = wanted.simplified();
    for (const QChar c : u"[]:*?/\\'"_s) name.replace(c, u' ');
    name = name.simplified().left(LONGEST_NAME);
    if (name.isEmpty()) name = u"Lembar"_s;
    QString free = name;
    for (int n = 2; m_names.contains(free, Qt::CaseInsensitive); ++n) {
        const QString tail = u" (%1)"_s.arg(n);
        free = name.left(LONGEST_NAME - tail.size()) + tail;
    }
    return free;
}

void XlsxWriter::addSheet(const QString& name, const XlsxPage& page) {
    const QString free = freeName(name);
    m_names << free;
    m_sheet = workbook_add_worksheet(m_book, free.toUtf8().constData());
    TINJAU_ENSURE(m_sheet, "an adapted sheet name is always accepted");
    setUpPage(m_sheet, page);
}

lxw_format* XlsxWriter::format(const XlsxStyle& style) {
    if (style == XlsxStyle{}) return nullptr;
    const auto known = std::find_if(m_formats.begin(), m_formats.end(),
                                    [&style](const auto& one) { return one.first == style; });
    if (known != m_formats.end()) return known->second;
    lxw_format* format = workbook_add_format(m_book);
    if (!style.numberFormat.isEmpty()) {
        format_set_num_format(format, style.numberFormat.toUtf8().constData());
    }
    setAlign(format, style.align);
    if (style.isBold) format_set_bold(format);
    if (style.isItalic) format_set_italic(format);
    if (style.isWrapped) format_set_text_wrap(format);
    if (style.isVerticallyCentred) format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (style.hasBorder) format_set_border(format, LXW_BORDER_THIN);
    if (style.isShaded) format_set_bg_color(format, 0xE7E6E6);
    if (style.isMarked) format_set_bg_color(format, 0xFFC7CE);
    if (style.fontSize != XlsxStyle{}.fontSize) format_set_font_size(format, style.fontSize);
    m_formats.emplace_back(style, format);
    return format;
}

void XlsxWriter::setColumnWidth(int column, double characters) {
    const auto index = static_cast<lxw_col_t>(column - 1);
    worksheet_set_column(m_sheet, index, index, characters, nullptr);
}

void XlsxWriter::setRowHeight(int row, double points) {
    worksheet_set_row(m_sheet, static_cast<lxw_row_t>(row - 1), points, nullptr);
}

void XlsxWriter::text(CellAddress at, const QString& text, const XlsxStyle& style) {
    if (text.isEmpty()) return blank(at, style);
    worksheet_write_string(m_sheet, rowOf(at), columnOf(at),
                           text.left(LONGEST_TEXT).toUtf8().constData(), format(style));
}

void XlsxWriter::number(CellAddress at, double number, const XlsxStyle& style) {
    worksheet_write_number(m_sheet, rowOf(at), columnOf(at), number, format(style));
}

void XlsxWriter::date(CellAddress at, QDate date, const XlsxStyle& style) {
    if (!isWritable(date)) return text(at, date.toString(Qt::ISODate), style);
    lxw_datetime value = datetimeOf(date, QTime(0, 0));
    worksheet_write_datetime(m_sheet, rowOf(at), columnOf(at), &value,
                             format(withFormat(style, u"dd/mm/yyyy"_s)));
}

void XlsxWriter::moment(CellAddress at, const QDateTime& moment, const XlsxStyle& style) {
    if (!isWritable(moment.date())) return text(at, moment.toString(Qt::ISODate), style);
    lxw_datetime value = datetimeOf(moment.date(), moment.time());
    worksheet_write_datetime(m_sheet, rowOf(at), columnOf(at), &value,
                             format(withFormat(style, u"dd/mm/yyyy hh:mm:ss"_s)));
}

void XlsxWriter::time(CellAddress at, QTime time, const XlsxStyle& style) {
    if (!time.isValid()) return blank(at, style);
    lxw_datetime value = datetimeOf({}, time);
    worksheet_write_datetime(m_sheet, rowOf(at), columnOf(at), &value,
                             format(withFormat(style, u"hh:mm:ss"_s)));
}

void XlsxWriter::blank(CellAddress at, const XlsxStyle& style) {
    worksheet_write_blank(m_sheet, rowOf(at), columnOf(at), format(style));
}

void XlsxWriter::formula(CellAddress at, const QString& formula, double value,
                         const XlsxStyle& style) {
    worksheet_write_formula_num(m_sheet, rowOf(at), columnOf(at), formula.toUtf8().constData(),
                                format(style), value);
}

void XlsxWriter::textFormula(CellAddress at, const QString& formula, const QString& value,
                             const XlsxStyle& style) {
    worksheet_write_formula_str(m_sheet, rowOf(at), columnOf(at), formula.toUtf8().constData(),
                                format(style), value.toUtf8().constData());
}

void XlsxWriter::merge(CellRange range, const QString& text, const XlsxStyle& style) {
    if (range.first == range.last) return this->text(range.first, text, style);
    worksheet_merge_range(m_sheet, rowOf(range.first), columnOf(range.first), rowOf(range.last),
                          columnOf(range.last), text.left(LONGEST_TEXT).toUtf8().constData(),
                          format(style));
}

void XlsxWriter::comment(CellAddress at, const QString& text) {
    lxw_comment_options options{};
    options.width = 290;
    options.height = 120;
    worksheet_write_comment_opt(m_sheet, rowOf(at), columnOf(at), text.left(LONGEST_TEXT).toUtf8().constData(), &options);
}

void XlsxWriter::freezeAbove(int row) {
    worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(row - 1), 0);
}

void XlsxWriter::freezeBefore(CellAddress cell) {
    worksheet_freeze_panes(m_sheet, rowOf(cell), columnOf(cell));
}

void XlsxWriter::repeatRows(int first, int last) {
    worksheet_repeat_rows(m_sheet, static_cast<lxw_row_t>(first - 1),
                          static_cast<lxw_row_t>(last - 1));
}

void XlsxWriter::filter(CellRange range) {
    worksheet_autofilter(m_sheet, rowOf(range.first), columnOf(range.first), rowOf(range.last),
                         columnOf(range.last));
}

Result<void> XlsxWriter::close() {
    QFile part(m_partPath); // libxlsxwriter would complain on the terminal
    if (!part.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::WriteFailed, {m_path}, m_path, part.errorString());
    }
    part.close();
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR) {
        QFile::remove(m_partPath);
        const QStorageInfo disk(QFileInfo(m_path).absolutePath());
        constexpr qint64 SMALL_REST = 1 << 20;
        const bool isFull = disk.isValid() && disk.bytesAvailable() < SMALL_REST;
        return failure(isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {m_path}, m_path,
                       QString::fromLatin1(lxw_strerror(error)));
    }
    const bool isMoved = std::rename(QFile::encodeName(m_partPath).constData(),
                                     QFile::encodeName(m_path).constData())
                         == 0;
    if (isMoved) return {};
    QFile::remove(m_partPath);
    return failure(ErrorCode::WriteFailed, {m_path}, m_path, u"rename"_s);
}

} // namespace tinjau::exchange
