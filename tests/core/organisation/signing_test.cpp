// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/signing.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::organisation;
using namespace Qt::StringLiterals;

namespace {

const Signer bupati{u"Andi Lamato"_s, {}, {}, true, {}};
const Signer official{u"Hasnah Malewa, S.Sos., M.Si."_s,
                      u"Pembina (IV/a)"_s,
                      Nip::parse(u"197603182000032911"),
                      false,
                      {QDate(2024, 1, 1), QDate(2026, 12, 31)}};

Authority authority(QString onBehalfOf, QString through, Acting acting, QString post,
                    QString ownPost = {}) {
    return {onBehalfOf, through, acting, post, ownPost};
}

} // namespace

TEST_CASE("the authority lines stand in the form that the mandate asks for") {
    const auto [number, given, above] = GENERATE(table<int, Authority, QStringList>({
        {1, authority({}, {}, Acting::None, u"Bupati Lipu Raya"_s), {u"BUPATI LIPU RAYA,"_s}},
        {2,
         authority({}, {}, Acting::None, u"Wakil Bupati Lipu Raya"_s),
         {u"WAKIL BUPATI LIPU RAYA,"_s}},
        {3, authority({}, {}, Acting::None, u"Sekretaris Daerah"_s), {u"SEKRETARIS DAERAH,"_s}},
        {4,
         authority(u"Bupati Lipu Raya"_s, {}, Acting::None, u"Sekretaris Daerah"_s),
         {u"a.n. BUPATI LIPU RAYA"_s, u"SEKRETARIS DAERAH,"_s}},
        {5,
         authority(u"Bupati Lipu Raya"_s, u"Sekretaris Daerah"_s, Acting::None,
                   u"Asisten Administrasi Umum"_s),
         {u"a.n. BUPATI LIPU RAYA"_s, u"SEKRETARIS DAERAH"_s, u"u.b."_s,
          u"ASISTEN ADMINISTRASI UMUM,"_s}},
        {6,
         authority(u"Sekretaris Daerah"_s, {}, Acting::None, u"Asisten Administrasi Umum"_s),
         {u"a.n. SEKRETARIS DAERAH"_s, u"ASISTEN ADMINISTRASI UMUM,"_s}},
        {7,
         authority(u"Sekretaris Daerah"_s, u"Asisten Administrasi Umum"_s, Acting::None,
                   u"Kepala Bagian Organisasi"_s),
         {u"a.n. SEKRETARIS DAERAH"_s, u"ASISTEN ADMINISTRASI UMUM"_s, u"u.b."_s,
          u"KEPALA BAGIAN ORGANISASI,"_s}},
        {8,
         authority({}, {}, Acting::Plt, u"Sekretaris Daerah"_s, u"Asisten Administrasi Umum"_s),
         {u"Plt. SEKRETARIS DAERAH"_s, u"ASISTEN ADMINISTRASI UMUM,"_s}},
        {9,
         authority({}, {}, Acting::Plt, u"Bupati Lipu Raya"_s, u"Wakil Bupati"_s),
         {u"Plt. BUPATI LIPU RAYA"_s, u"WAKIL BUPATI,"_s}},
        {10,
         authority({}, {}, Acting::Plh, u"Kepala Bagian Organisasi"_s,
                   u"Kepala Subbagian Tata Laksana"_s),
         {u"Plh. KEPALA BAGIAN ORGANISASI"_s, u"KEPALA SUBBAGIAN TATA LAKSANA,"_s}},
        {11, authority({}, {}, Acting::Pj, u"Bupati Lipu Raya"_s), {u"Pj. BUPATI LIPU RAYA,"_s}},
        {12,
         authority(u"Bupati Lipu Raya"_s, {}, Acting::Plt, u"Sekretaris Daerah"_s),
         {u"a.n. BUPATI LIPU RAYA"_s, u"Plt. SEKRETARIS DAERAH,"_s}},
        {13,
         authority(u"Bupati Lipu Raya"_s, {}, Acting::None, u"Kepala BKPSDM"_s),
         {u"a.n. BUPATI LIPU RAYA"_s, u"KEPALA BKPSDM,"_s}},
    }));
    CAPTURE(number); // B01 to B13
    CHECK(signingLines(given, official).above == above);
    CHECK(signingProblems(given, official, QDate(2026, 11, 25)).empty());
}

TEST_CASE("officials print rank and NIP, a Bupati only the name") {
    const SigningLines lines =
        signingLines(authority({}, {}, Acting::None, u"Sekretaris Daerah"_s), official);
    CHECK(lines.name == u"Hasnah Malewa, S.Sos., M.Si."_s);
    CHECK(lines.below == QStringList{u"Pembina (IV/a)"_s, u"NIP. 19760318 200003 2 911"_s});

    const SigningLines ofBupati =
        signingLines(authority({}, {}, Acting::None, u"Bupati X"_s), bupati);
    CHECK(ofBupati.name == u"ANDI LAMATO"_s);
    CHECK(ofBupati.below.isEmpty());
}

TEST_CASE("somebody without a NIP has no NIP line, a PPPK has their own label") {
    Signer signer = official;
    signer.nip.reset(); // I18
    CHECK(roleLines(u"Ketua Tim"_s, signer).below == QStringList{u"Pembina (IV/a)"_s});
    signer.rank.clear();
    signer.nip = Nip::parse(u"198902252024211013");
    CHECK(roleLines(u"Ketua Tim"_s, signer).below
          == QStringList{u"NIPPPK. 19890225 202421 1 013"_s});
}

TEST_CASE("the chair of a team signs by role") {
    CHECK(roleLines(u"Ketua Tim"_s, official).above == QStringList{u"Ketua Tim,"_s}); // B14
}

TEST_CASE("the style of the office changes case, the u.b. line and the label") {
    SigningStyle style;
    style.postInCapitals = false;
    style.throughOnOwnLine = false;
    style.nipLabel = u"NIP"_s;
    const SigningLines lines = signingLines(authority(u"Bupati X"_s, u"Sekretaris Daerah"_s,
                                                      Acting::None, u"Asisten Administrasi Umum"_s),
                                            official, style);
    CHECK(lines.above
          == QStringList{u"a.n. BUPATI X"_s, u"Sekretaris Daerah"_s,
                         u"u.b. Asisten Administrasi Umum,"_s});
    CHECK(lines.below.back() == u"NIP 19760318 200003 2 911"_s);
}

TEST_CASE("two columns and the superior who acknowledges stand on one page") {
    const SigningLines ours = roleLines(u"Ketua Tim"_s, official);
    SigningLines theirs = ours;
    theirs.name = u"Yosef Manginte, S.H."_s;
    const SigningLines superior = acknowledging(
        signingLines(authority({}, {}, Acting::None, u"Sekretaris Daerah"_s), bupati));
    CHECK(superior.above == QStringList{u"Mengetahui,"_s, u"SEKRETARIS DAERAH,"_s}); // B16
    CHECK(pageProblems({ours, theirs, superior}).empty());                           // B15
    CHECK(pageProblems({ours, ours, superior}) == std::vector{SigningProblem::SamePersonTwice});
}

TEST_CASE("a block that its right does not cover is named") {
    const auto [given, problem] = GENERATE(table<Authority, SigningProblem>({
        {authority({}, u"Sekretaris Daerah"_s, Acting::None, u"Asisten"_s),
         SigningProblem::ThroughWithoutOnBehalf},
        {authority(u"Sekretaris Daerah"_s, {}, Acting::Plt, u"SEKRETARIS DAERAH"_s),
         SigningProblem::OnBehalfOfSamePost},
        {authority(u"Bupati X"_s, u"Asisten"_s, Acting::None, u"Asisten"_s),
         SigningProblem::OnBehalfOfSamePost},
        {authority(u"Bupati X"_s, {}, Acting::None, {}), SigningProblem::MissingPost},
    }));
    CHECK(signingProblems(given, official, QDate(2026, 11, 25)) == std::vector{problem});
}

TEST_CASE("the appointment must cover the date of the paper, both ends included") {
    const Authority own = authority({}, {}, Acting::None, u"Sekretaris Daerah"_s);
    CHECK(signingProblems(own, official, QDate(2024, 1, 1)).empty());
    CHECK(signingProblems(own, official, QDate(2026, 12, 31)).empty());
    CHECK(signingProblems(own, official, QDate(2023, 12, 31))
          == std::vector{SigningProblem::NotInOffice});
    CHECK(signingProblems(own, official, QDate(2027, 1, 1))
          == std::vector{SigningProblem::NotInOffice});
}

TEST_CASE("the signer of a paper is the one appointed last for its date") {
    const Authority own = authority({}, {}, Acting::None, u"Kepala Bagian Organisasi"_s);
    Signer earlier = official, later = official;
    earlier.validity = {QDate(2024, 1, 1), QDate()};
    later.validity = {QDate(2026, 6, 1), QDate()};
    later.name = u"Rini Contoh, S.E."_s;
    Signer ofAll = official;
    ofAll.validity = {QDate(2026, 7, 1), QDate()};
    const std::vector<SignatoryEntry> table{{u"skm"_s, own, later}, {u"skm"_s, own, earlier}};
    const std::vector<SignatoryEntry> both{{u""_s, own, ofAll}, {u"skm"_s, own, earlier}};
    CHECK(signatoriesOn(table, u"skm"_s, QDate(2026, 5, 31)).front().signer.name == earlier.name);
    CHECK(signatoriesOn(table, u"skm"_s, QDate(2026, 6, 1)).front().signer.name == later.name);
    CHECK(signatoriesOn(table, u"skm"_s, QDate(2023, 6, 1)).empty());
    CHECK(signatoriesOn(table, u"other"_s, QDate(2026, 6, 1)).empty());
    // Who signs every paper comes after who signs this one.
    CHECK(signatoriesOn(both, u"skm"_s, QDate(2026, 8, 1)) == std::vector{both[1], both[0]});
    CHECK(signatoriesOn(both, u"other"_s, QDate(2026, 8, 1)) == std::vector{both[0]});
}
