// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/answer_scale.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::survey;
using namespace Qt::StringLiterals;
using Trouble = CellScore::Trouble;

namespace {

const SheetVocabulary& vocabulary()
{
    static const SheetVocabulary words = SheetVocabulary::shipped().value();
    return words;
}

ColumnAnswers column(const QString& element, const QStringList& texts)
{
    ColumnAnswers answers{1, element, element, {}};
    for (const QString& text : texts) ++answers.counts[text];
    return answers;
}

TableScale scaleOf(const std::vector<ColumnAnswers>& columns, const SkmReadOptions& options = {})
{
    return TableScale::find(columns, options, vocabulary(), std::nullopt);
}

/// "1 2 - 4": what the texts of one column mean together; "?" where a person must say it, "x" if
/// rejected.
QString scores(const QString& element, const QStringList& texts, const SkmReadOptions& options = {})
{
    const TableScale scale = scaleOf({column(element, texts)}, options);
    QStringList found;
    for (const QString& text : texts) {
        const CellScore cell = scale.scoreOf(0, text);
        if (cell.score)
            found.append(QString::number(*cell.score));
        else if (cell.trouble == Trouble::None)
            found.append(u"-"_s);
        else
            found.append(cell.trouble == Trouble::Unreadable ? u"?"_s : u"x"_s);
    }
    return found.join(u' ');
}

QStringList codes(const TableScale& scale)
{
    QStringList found;
    for (const exchange::Decision& decision : scale.decisions()) found.append(decision.code);
    return found;
}

QStringList codes(const QString& element, const QStringList& texts,
                  const SkmReadOptions& options = {})
{
    return codes(scaleOf({column(element, texts)}, options));
}

SkmReadOptions answering(const QByteArray& json)
{
    SkmReadOptions options;
    options.map = exchange::LayoutMap::parse(json).value();
    return options;
}

} // namespace

TEST_CASE(
    "the four answers that a form prints are 1 to 4, whatever the case, spaces and typing errors")
{
    const auto [element, texts] = GENERATE(table<QString, QStringList>({
        {u"PERSYARATAN"_s,
         {u"Tidak sesuai"_s, u"KURANG SESUAI"_s, u" sesuai "_s, u"Sangat  Sesuai"_s}},
        {u"PERSYARATAN"_s, {u"tdk sesuai"_s, u"Kurang sesuia"_s, u"Sesuai."_s, u"Sgt sesuai"_s}},
        {u"PROSEDUR"_s, {u"Tidak mudah"_s, u"Kurang mudah"_s, u"Mudah"_s, u"Sangat mudah"_s}},
        {u"WAKTU"_s, {u"Tidak cepat"_s, u"Kurang cepat"_s, u"Cepat"_s, u"Sangat cepat"_s}},
        {u"BIAYA"_s, {u"Sangat mahal"_s, u"Cukup mahal"_s, u"Murah"_s, u"Gratis"_s}},
        {u"BIAYA"_s, {u"Tidak sesuai"_s, u"Kurang sesuai"_s, u"Sesuai"_s, u"Sesuai/Gratis"_s}},
        {u"BIAYA"_s,
         {u"Selalu tidak sesuai"_s, u"Kadang-kadang sesuai"_s, u"Banyak sesuai"_s,
          u"Selalu sesuai"_s}},
        {u"PRODUK"_s, {u"Tidak sesuai"_s, u"Kurang sesuai"_s, u"Sesuai"_s, u"Sangat sesuai"_s}},
        {u"KOMPETENSI"_s,
         {u"Tidak kompeten"_s, u"Kurang kompeten"_s, u"Kompeten"_s, u"Sangat kompeten"_s}},
        {u"PERILAKU"_s,
         {u"Tidak sopan dan ramah"_s, u"Kurang sopan dan kurang ramah"_s, u"Sopan & ramah"_s,
          u"Sangat sopan dan sangat ramah"_s}},
        {u"SARANA"_s, {u"Buruk"_s, u"Cukup"_s, u"Baik"_s, u"Sangat baik"_s}},
        {u"PENGADUAN"_s,
         {u"Tidak ada"_s, u"Ada, tetapi tidak berfungsi"_s, u"Berfungsi kurang maksimal"_s,
          u"Dikelola dengan baik"_s}},
        {u"PENGADUAN"_s,
         {u"Tidak dikelola dengan baik"_s, u"Ada tapi tidak berfungsi"_s,
          u"Bersungsi kurang maksimal"_s, u"Dikekola dengan baik"_s}},
        {u"PENGADUAN"_s,
         {u"tidak ada"_s, u"ada tetapi tidak berfungsi"_s, u"Ada tapi berfungsi kurang optimal"_s,
          u"dikelola dengan baik"_s}},
    }));
    CAPTURE(element, texts.join(u'|'));
    CHECK(scores(element, texts) == u"1 2 3 4"_s);
    CHECK(codes(element, texts).isEmpty());
}

TEST_CASE("general words are 1 to 4 for any element")
{
    const auto [texts] = GENERATE(table<QStringList>({
        {{u"Tidak baik"_s, u"Kurang baik"_s, u"Baik"_s, u"Sangat baik"_s}},
        {{u"Tidak puas"_s, u"Kurang puas"_s, u"Puas"_s, u"Sangat puas"_s}},
        {{u"Tidak setuju"_s, u"Kurang setuju"_s, u"Setuju"_s, u"Sangat setuju"_s}},
        {{u"Tidak memadai"_s, u"Kurang memadai"_s, u"Memadai"_s, u"Sangat memadai"_s}},
        {{u"Tidak tepat waktu"_s, u"Kurang tepat waktu"_s, u"Tepat waktu"_s,
          u"Sangat tepat waktu"_s}},
        {{u"Tidak puas"_s, u"Cukup puas"_s, u"Puas"_s, u"Sangat puas"_s}},
        {{u"1"_s, u"2"_s, u"3"_s, u"4"_s}},
        {{u"1 (Tidak baik)"_s, u"2. Kurang Sesuai"_s, u"[3] Baik"_s, u"4 - Sangat Sesuai"_s}},
        {{u"a"_s, u"b"_s, u"c"_s, u"d"_s}},
        {{u"a. Tidak sesuai"_s, u"b. Kurang sesuai"_s, u"c. Sesuai"_s, u"d. Sangat sesuai"_s}},
        {{u"😞"_s, u"😕"_s, u"🙂"_s, u"😊"_s}},
        {{u"★"_s, u"★★"_s, u"★★★"_s, u"★★★★"_s}},
    }));
    CAPTURE(texts.join(u'|'));
    CHECK(scores(u"KOMPETENSI"_s, texts) == u"1 2 3 4"_s);
    CHECK(codes(u"KOMPETENSI"_s, texts).isEmpty());
}

TEST_CASE("blank is blank and never zero")
{
    CHECK(scores(u"WAKTU"_s, {u""_s, u"-"_s, u"–"_s, u"N/A"_s, u"tidak tahu"_s, u"Tidak diisi"_s,
                              u"#N/A"_s, u"NULL"_s})
          == u"- - - - - - - -"_s);
}

TEST_CASE("a number outside the scale and two answers at once are rejected cell by cell")
{
    QStringList texts{u"0"_s, u"99"_s, u"3;4"_s, u"Baik, Sangat baik"_s};
    CHECK(scores(u"WAKTU"_s, texts) == u"x x x x"_s);
    // a single 5 among many answers is a slip
    ColumnAnswers many = column(u"WAKTU"_s, {u"5"_s});
    many.counts[u"4"_s] = 60;
    const TableScale scale = scaleOf({many});
    CHECK(scale.scoreOf(0, u"5"_s).trouble == Trouble::OutOfRange);
    CHECK(scale.decisions().empty());
}

TEST_CASE("five answers stop the import until a person chooses the conversion")
{
    const auto [texts, given] = GENERATE(table<QStringList, QString>({
        {{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}, u"1 2 3 4 5"_s},
        {{u"Sangat tidak setuju"_s, u"Tidak setuju"_s, u"Netral"_s, u"Setuju"_s,
          u"Sangat setuju"_s},
         u"1 2 3 4 5"_s},
        {{u"Tidak baik"_s, u"Kurang baik"_s, u"Cukup"_s, u"Baik"_s, u"Sangat baik"_s},
         u"1 2 3 4 5"_s},
        {{u"Sangat tidak puas"_s, u"Tidak puas"_s, u"Kurang puas"_s, u"Puas"_s, u"Sangat puas"_s},
         u"1 2 3 4 5"_s},
        {{u"Setuju"_s, u"Ragu-ragu"_s, u"Sangat setuju"_s}, u"4 3 5"_s},
        {{u"★★★★★"_s, u"★★★★"_s}, u"5 4"_s},
        {{u"5 (Sangat baik)"_s, u"4 (Baik)"_s}, u"5 4"_s},
    }));
    CAPTURE(texts.join(u'|'));
    CHECK(codes(u"KOMPETENSI"_s, texts) == QStringList(u"FIVE_POINT"_s));
    SkmReadOptions options;
    options.fivePoint = AnswerScale::FiveProportional;
    CHECK(codes(u"KOMPETENSI"_s, texts, options).isEmpty());
    CHECK(scores(u"KOMPETENSI"_s, texts, options) == given);
    CHECK(scaleOf({column(u"KOMPETENSI"_s, texts)}, options).scale()
          == AnswerScale::FiveProportional);
}

TEST_CASE("the facilities question prints Cukup as its second answer and stays on four")
{
    CHECK(codes(u"SARANA"_s, {u"Buruk"_s, u"Cukup"_s, u"Baik"_s, u"Sangat baik"_s}).isEmpty());
    CHECK(codes(u"SARANA"_s, {u"Cukup"_s, u"Kurang baik"_s, u"Baik"_s})
          == QStringList(u"FIVE_POINT"_s));
}

TEST_CASE("scales beyond five are refused by name")
{
    const QStringList texts =
        GENERATE(as<QStringList>(), QStringList({u"7"_s, u"8"_s, u"10"_s, u"6"_s}),
                 QStringList({u"75"_s, u"80"_s, u"95"_s, u"100"_s}));
    CHECK(codes(u"WAKTU"_s, texts) == QStringList(u"OTHER_SCALE"_s));
}

TEST_CASE("numbers that contradict their words ask whether the scale is reversed")
{
    const QStringList texts{u"1 (Sangat baik)"_s, u"2 (Baik)"_s, u"3 (Kurang baik)"_s,
                            u"4 (Tidak baik)"_s};
    CHECK(codes(u"WAKTU"_s, texts) == QStringList(u"REVERSED"_s));
    SkmReadOptions options;
    options.isReversed = true;
    CHECK(codes(u"WAKTU"_s, texts, options).isEmpty());
    CHECK(scaleOf({column(u"WAKTU"_s, texts)}, options).scale() == AnswerScale::FourReversed);
    CHECK(scores(u"WAKTU"_s, texts, options) == u"1 2 3 4"_s);    // as given; the scale turns them
    CHECK(codes(u"WAKTU"_s, {u"1"_s, u"1"_s, u"2"_s}).isEmpty()); // never guessed from low values
}

TEST_CASE("capital letters may be grades and are asked")
{
    CHECK(codes(u"WAKTU"_s, {u"A"_s, u"B"_s}) == QStringList(u"CAPITAL_LETTERS"_s));
    const SkmReadOptions options = answering(R"({"values": {"A": 4, "B": 3, "C": 2, "D": 1}})");
    CHECK(codes(u"WAKTU"_s, {u"A"_s, u"B"_s}, options).isEmpty());
    CHECK(scores(u"WAKTU"_s, {u"A"_s, u"B"_s, u"D"_s}, options) == u"4 3 1"_s);
}

TEST_CASE("abbreviations are used after one confirmation")
{
    const auto [texts] = GENERATE(table<QStringList>({{{u"TS"_s, u"KS"_s, u"S"_s, u"SS"_s}},
                                                      {{u"TP"_s, u"KP"_s, u"P"_s, u"SP"_s}},
                                                      {{u"TB"_s, u"KB"_s, u"B"_s, u"SB"_s}}}));
    CHECK(codes(u"WAKTU"_s, texts) == QStringList(u"VALUE_MEANING"_s));
    CHECK(scores(u"WAKTU"_s, texts) == u"? ? ? ?"_s);
    exchange::LayoutMap map;
    for (int i = 0; i < 4; ++i) map.values[texts[i]] = QString::number(i + 1);
    CHECK(scores(u"WAKTU"_s, texts, {.map = map}) == u"1 2 3 4"_s);
}

TEST_CASE("unknown words are asked, and what a person said wins")
{
    CHECK(codes(u"WAKTU"_s, {u"Oke banget"_s, u"Cepat"_s}) == QStringList(u"UNKNOWN_VALUE"_s));
    const SkmReadOptions options =
        answering(R"({"values": {"Oke banget": 4, "entah": null, "Cepat": 2}})");
    CHECK(codes(u"WAKTU"_s, {u"oke banget"_s, u"entah"_s, u"cepat"_s}, options).isEmpty());
    CHECK(scores(u"WAKTU"_s, {u"oke banget"_s, u"entah"_s, u"cepat"_s}, options) == u"4 - 2"_s);
}

TEST_CASE(
    "four degrees that begin with sangat tidak are asked, as no form of this survey prints them")
{
    const QStringList texts{u"Sangat tidak puas"_s, u"Tidak puas"_s, u"Puas"_s, u"Sangat puas"_s};
    CHECK(codes(u"WAKTU"_s, texts).contains(u"VALUE_MEANING"_s));
}
