// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/import_sentences.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::wording;
using namespace Qt::StringLiterals;
using exchange::Decision;
using exchange::Place;

TEST_CASE("a place is named as people look for it")
{
    CHECK(placeWords(Place{u"Data"_s, 8, 5}) == u"sel E8 pada lembar “Data”"_s);
    CHECK(placeWords(Place{std::nullopt, 0, 9}) == u"kolom I"_s);
    CHECK(placeWords(Place{std::nullopt, 3, 0}) == u"baris 3"_s);
    CHECK(placeWords(Place{u"TW I"_s, 0, 0}) == u"lembar “TW I”"_s);
    CHECK(placeWords({}).isEmpty());
}

TEST_CASE("every question that a survey sheet can raise has its own sentence")
{
    const QString code =
        GENERATE(as<QString>(), u"FIVE_POINT"_s, u"REVERSED"_s, u"OTHER_SCALE"_s,
                 u"CAPITAL_LETTERS"_s, u"VALUE_MEANING"_s, u"UNKNOWN_VALUE"_s, u"U8_U9_AMBIGUOUS"_s,
                 u"UNKNOWN_ELEMENT"_s, u"MISSING_ELEMENT"_s, u"ELEMENT_WITHOUT_ANSWERS"_s,
                 u"SEVERAL_QUESTIONS"_s, u"CONTENT_MISMATCH"_s, u"DATE_ORDER"_s, u"SHEETS"_s,
                 u"SUMMARY_ONLY"_s, u"NO_SURVEY_TABLE"_s);
    const QString sentence = decisionSentence(
        {code, Place{u"Data"_s, 0, 9}, u"U8"_s, {u"a"_s, u"b"_s}, {u"all"_s}, true});
    CAPTURE(code);
    CHECK(sentence.endsWith(u'.'));
    CHECK_FALSE(sentence.startsWith(u"Perlu keputusan"_s));
    CHECK_FALSE(sentence.contains(u'%'));
    CHECK_FALSE(sentence.contains(code));
}

TEST_CASE("a rejected cell says where it is, what stood there and what became of it")
{
    const QString sentence =
        problemSentence({Place{u"Data"_s, 8, 5}, u"Q5"_s, u"5"_s, u"1-4"_s, u"blank"_s});
    CHECK(
        sentence
        == u"Sel E8 pada lembar “Data”: nilai “5” di luar skala 1–4. Sel dianggap kosong; perbaiki bila jawaban aslinya diketahui."_s);
}

TEST_CASE("a column of the form of 2014 is named with its regulation")
{
    const QString sentence = decisionSentence({u"UNKNOWN_ELEMENT"_s,
                                               Place{std::nullopt, 0, 9},
                                               u"Maklumat Pelayanan"_s,
                                               {u"MAKLUMAT"_s},
                                               {u"null"_s},
                                               true});
    CHECK(sentence.contains(u"Maklumat Pelayanan"_s));
    CHECK(sentence.contains(u"PermenPAN-RB 16/2014"_s));
}
