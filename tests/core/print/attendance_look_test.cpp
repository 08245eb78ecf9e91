// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/layout.h"
#include "core/print/pdf_writer.h"
#include "tests/core/print/attendance_specimen.h"
#include "tests/core/print/specimen.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::print;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& name, const ValuePaper& paper)
{
    const QString base = qEnvironmentVariable("TINJAU_LOOK", u"."_s) + u'/' + name;
    const Document document = documentOf(paper);
    NoProgress progress;
    REQUIRE(writePdf(document, layOut(document, testFonts()), testFonts(), base + u".pdf"_s, progress));
    REQUIRE(writeWorkbook(paper, base + u".xlsx"_s, QDateTime(QDate(2026, 9, 3), QTime(2, 0), Qt::UTC)));
}

} // namespace

/// Not a check: writes the papers of offices of all sizes into the folder TINJAU_LOOK.
TEST_CASE("Papers of attendance are written for the eye", "[.look]")
{
    const auto catalogue = wording::TextCatalogue::shipped(u"attendance_recap"_s);
    const AttendanceFrame frame = aFrame();
    write(u"matrix-example"_s, monthMatrixPaper(workedExample(), frame, catalogue));
    write(u"matrix-1-feb"_s, monthMatrixPaper(monthOf({.month = QDate(2026, 2, 1), .people = 1, .units = 0}), frame, catalogue));
    write(u"matrix-15-mar"_s, monthMatrixPaper(monthOf({.month = QDate(2026, 3, 1)}), frame, catalogue));
    write(u"matrix-15-apr-long"_s, monthMatrixPaper(monthOf({.month = QDate(2026, 4, 1), .units = 4, .longNames = true}), frame, catalogue));
    write(u"matrix-150"_s, monthMatrixPaper(monthOf({.people = 150, .units = 7}), frame, catalogue));
    write(u"matrix-none"_s, monthMatrixPaper(monthOf({.people = 0}), frame, catalogue));
    AttendanceFrame draft;
    draft.draft = true;
    write(u"matrix-2028"_s, monthMatrixPaper(monthOf({.month = QDate(2028, 1, 1), .hasSent = false}), draft, catalogue));
    write(u"person"_s, personPaper(peopleOf(monthOf({.people = 3, .longNames = true})), frame, catalogue));

    std::vector<attendance::OfficeMonth> offices;
    for (int i = 1; i <= 40; ++i)
        offices.push_back(monthOf({.people = 5 + i * 3, .office = u"Dinas Contoh Urusan Nomor %1"_s.arg(i % 7 == 0 ? u"%1 dan Urusan Lain yang Namanya Panjang Sekali"_s.arg(i) : QString::number(i)),
                                   .seed = unsigned(i), .hasSent = i % 9 != 0}));
    write(u"offices"_s, officesPaper(offices, frame, catalogue));
    write(u"sending"_s, sendingPaper(offices, frame, catalogue));
    write(u"verify"_s, verificationPaper(std::vector{monthOf({.people = 40})}, frame, catalogue));
    write(u"verify-none"_s, verificationPaper(std::vector{monthOf({.people = 1, .hasSent = false})}, frame, catalogue));

    std::vector<attendance::OfficeMonth> months;
    for (int month = 1; month <= 9; ++month) months.push_back(monthOf({.month = QDate(2026, month, 1), .people = 3, .seed = unsigned(month), .today = QDate(2026, 9, 15)}));
    write(u"year"_s, yearPaper(months, std::nullopt, frame, catalogue));
}
