// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/nip_repair.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <functional>
#include <random>

using namespace tinjau::organisation;
using namespace Qt::StringLiterals;

namespace {

/// 1,000 invented people with valid, different numbers and names.
std::vector<RegisteredPerson> thousandPeople()
{
    static const QStringList begin{u"Sur"_s, u"War"_s, u"Kar"_s, u"Dew"_s, u"Han"_s, u"Lis"_s, u"Bud"_s, u"Tir"_s, u"Mar"_s, u"Yus"_s};
    static const QStringList middle{u"ima"_s, u"ono"_s, u"ati"_s, u"unda"_s, u"ela"_s, u"isno"_s, u"adi"_s, u"enta"_s, u"uki"_s, u"ara"_s};
    std::mt19937 random(20260801);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    std::vector<RegisteredPerson> people;
    for (int i = 0; i < 1000; ++i) {
        const QDate born = QDate(1966, 1, 1).addDays(below(12000));
        const QDate start = born.addYears(20 + below(15));
        const QString nip = born.toString(u"yyyyMMdd"_s) + start.toString(u"yyyyMM"_s)
                            + QString::number(1 + below(2)) + u"%1"_s.arg(1 + below(20), 3, 10, QLatin1Char('0'));
        const QString name = begin[i % 10] + middle[i / 10 % 10] + u' ' + begin[i / 100 % 10] + middle[(i / 7) % 10] + u' ' + middle[i % 10] + begin[i / 31 % 10].toLower();
        people.push_back({{}, nip, name, {}, {}});
    }
    return people;
}

using Damage = std::function<QString(const QString&)>;

QString asDouble(const QString& nip)
{
    return QString::number(static_cast<qulonglong>(nip.toDouble()));
}

QString swapped(QString nip)
{
    for (qsizetype i = 6; i + 1 < nip.size(); ++i)
        if (nip[i] != nip[i + 1]) {
            std::swap(nip[i], nip[i + 1]);
            break;
        }
    return nip;
}

} // namespace

TEST_CASE("1,000 NIPs damaged in each known way come back to their owner, none to another")
{
    const auto people = thousandPeople();
    const Register known(people);
    const auto [what, damage, isRounded] = GENERATE(table<std::string, Damage, bool>({
        {"15 digits kept", [](const QString& nip) { return nip.first(15) + u"000"_s; }, false},
        {"nearest double", asDouble, true},
        {"scientific with comma", [](const QString& nip) { return QString(QString::number(nip.toDouble(), 'E', 5).replace(u'.', u',')); }, false},
        {"letter O", [](QString nip) { return nip.replace(u'0', u'O'); }, false},
        {"letter l", [](QString nip) { return nip.replace(u'1', u'l'); }, false},
        {"digit missing", [](QString nip) { return nip.remove(16, 1); }, false},
        {"digit too many", [](QString nip) { return nip.insert(9, nip[9]); }, false},
        {"neighbours swapped", swapped, false},
        {"blanks and apostrophe", [](const QString& nip) { return u'\'' + nip.first(8) + u' ' + nip.sliced(8, 6) + u"\u00a0"_s + nip.sliced(14); }, false},
        {"dots and label", [](const QString& nip) { return nip.first(8) + u'.' + nip.sliced(8); }, false},
    }));
    CAPTURE(what);
    int right = 0, wrong = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const NipRepair repair = repairNip(damage(people[i].nip), people[i].name, known, isRounded);
        if (!repair.proposal) continue;
        ++(known.people()[*repair.proposal].nip == people[i].nip ? right : wrong);
    }
    CHECK(wrong == 0);
    CHECK(right >= 990);
}

TEST_CASE("a damaged NIP of somebody who is not in the register goes to nobody")
{
    const Register known({{{}, u"198503172010011005"_s, u"Siti Aminah"_s, {}, {}}});
    const QString text = GENERATE(u"198503172010011000"_s, u"1,98503E+17"_s, u"19850317201001100"_s);
    CHECK_FALSE(repairNip(text, u"Rahmat Hidayat"_s, known).proposal);
    CHECK(repairNip(text, u"Siti Aminah, S.E."_s, known).proposal);
}

TEST_CASE("two people of one name whose numbers begin alike are never told apart by guess")
{
    const Register known({{{}, u"198503172010011005"_s, u"Mulyadi Saputra"_s, {}, {}},
                          {{}, u"198503172010011012"_s, u"Mulyadi Saputra"_s, {}, {}}});
    const NipRepair repair = repairNip(u"198503172010011000"_s, u"Mulyadi Saputra"_s, known);
    CHECK(repair.candidates.size() == 2);
    CHECK_FALSE(repair.proposal);
}
