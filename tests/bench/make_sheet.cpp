// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the sheet that the readers are measured on: ROWS × 14 columns as offices send them, with
// NIP as text, dates, times, codes and figures. Usage: bench-make_sheet ROWS OUT.xlsx
#include <xlsxwriter.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

const std::array<const char*, 8> codes{"H", "DL", "S", "I", "C", "TL", "PC", "WFA"};

std::string identifier(unsigned row)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "19%02u%02u%02u20%02u%02u1%03u", 60 + row % 40, 1 + row % 12, 1 + row % 28,
                  10 + row % 15, 1 + row % 12, 1 + row % 999);
    return text.data();
}

void writeRow(lxw_worksheet* sheet, lxw_row_t row, lxw_format* day, lxw_format* clock)
{
    const unsigned n = row;
    const auto number = [&](int column, double value, lxw_format* format = nullptr) {
        worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column), value, format);
    };
    const auto text = [&](int column, const std::string& value) {
        worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), value.c_str(), nullptr);
    };
    number(0, n);
    text(1, identifier(n));
    text(2, "Pegawai Contoh " + std::to_string(n % 8000));
    text(3, "Unit Kerja " + std::to_string(n % 60));
    number(4, 46000 + n % 365, day);
    number(5, 0.3 + (n % 60) / 1440.0, clock);
    number(6, 0.66 + (n % 90) / 1440.0, clock);
    text(7, codes[n % codes.size()]);
    for (int column = 8; column < 13; ++column) number(column, 1 + (n + static_cast<unsigned>(column)) % 4);
    text(13, "catatan " + std::to_string(n % 500));
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 3) return 2;
    const auto rows = static_cast<lxw_row_t>(std::atoi(argv[1]));
    lxw_workbook* book = workbook_new(argv[2]);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Data");
    lxw_format* day = workbook_add_format(book);
    format_set_num_format(day, "dd/mm/yyyy");
    lxw_format* clock = workbook_add_format(book);
    format_set_num_format(clock, "hh:mm");
    for (lxw_row_t row = 0; row < rows; ++row) writeRow(sheet, row, day, clock);
    return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}
