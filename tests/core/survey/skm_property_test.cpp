// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/skm_sheet.h"
#include "tests/support/memory_book.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <numeric>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

/// Answers by element for each respondent, in no particular order.
std::map<QString, int> answersRead(std::vector<QStringList> rows, const QString& sheetName)
{
    MemoryBook book({MemorySheet{sheetName, std::move(rows), {}, false}});
    NoProgress progress;
    const auto sheet = readSkmSheet(book, {}, progress);
    RC_ASSERT(sheet.has_value());
    std::map<QString, int> found;
    for (const Response& response : sheet->answers.responses) {
        std::map<QString, QString> byElement;
        for (std::size_t i = 0; i < response.scores.size(); ++i)
            byElement[sheet->answers.questions[i].element] =
                response.scores[i] ? QString::number(*response.scores[i]) : u"-"_s;
        QString text = response.profile.sex.value_or(QString());
        for (const auto& [element, score] : byElement) text += u';' + score;
        ++found[text];
    }
    return found;
}

QStringList header()
{
    return {u"No"_s,
            u"JK"_s,
            u"Persyaratan"_s,
            u"Prosedur"_s,
            u"Kecepatan waktu"_s,
            u"Biaya/Tarif"_s,
            u"Produk Layanan"_s,
            u"Kompetensi"_s,
            u"Perilaku"_s,
            u"Aduan"_s,
            u"Sarpras"_s};
}

QStringList permuted(const QStringList& row, const std::vector<int>& order)
{
    QStringList moved;
    for (const int column : order) moved.append(row.value(column));
    return moved;
}

} // namespace

TEST_CASE("order of rows and columns, title rows and sheet names never change the answers read")
{
    const bool isSound = rc::check("order, titles, names", [] {
        const int respondents = *rc::gen::inRange(1, 12);
        std::vector<QStringList> data;
        for (int i = 0; i < respondents; ++i) {
            QStringList row{QString::number(i + 1), *rc::gen::element(u"L"_s, u"P"_s)};
            for (int j = 0; j < 9; ++j) row.append(QString::number(*rc::gen::inRange(1, 5)));
            data.push_back(row);
        }
        std::vector<QStringList> plain{header()};
        plain.insert(plain.end(), data.begin(), data.end());
        const auto expected = answersRead(plain, u"Sheet1"_s);

        std::vector<int> order(static_cast<std::size_t>(header().size()));
        std::iota(order.begin(), order.end(), 0);
        const auto swaps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            6, rc::gen::pair(rc::gen::inRange(0, 11), rc::gen::inRange(0, 11)));
        for (const auto& [a, b] : swaps)
            std::swap(order[static_cast<std::size_t>(a)], order[static_cast<std::size_t>(b)]);
        const int shift = *rc::gen::inRange(0, respondents);
        std::rotate(data.begin(), data.begin() + shift, data.end());

        std::vector<QStringList> changed;
        const int titles = *rc::gen::inRange(0, 4);
        for (int i = 0; i < titles; ++i)
            changed.push_back({u"PENGOLAHAN SURVEI KEPUASAN MASYARAKAT %1"_s.arg(i)});
        if (titles > 1) changed.push_back({});
        changed.push_back(permuted(header(), order));
        for (const QStringList& row : data) changed.push_back(permuted(row, order));
        RC_ASSERT(answersRead(changed, u"Semester I"_s) == expected);
    });
    CHECK(isSound);
}
