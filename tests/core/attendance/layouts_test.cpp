// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/read_evidence.h"
#include "core/wording/evidence_sentences.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::attendance;
using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QString::fromUtf8(TINJAU_SOURCE_DIR) + u"/tests/data/attendance/"_s;
}

QJsonObject jsonAt(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject jsonOf(const QString& name)
{
    return jsonAt(folder() + name);
}

/// The invented register that belongs to the samples.
organisation::Register sampleRegister()
{
    std::vector<organisation::RegisteredPerson> people;
    for (const QJsonValue& value : jsonOf(u"_register.json"_s)[u"people"].toArray()) {
        const QJsonObject one = value.toObject();
        organisation::RegisteredPerson person;
        person.nip = one[u"nip"].toString();
        person.name = one[u"name"].toString();
        for (const QString& machine : one[u"pins"].toObject().keys())
            person.pins.push_back({machine, one[u"pins"].toObject()[machine].toString()});
        people.push_back(person);
    }
    return organisation::Register(std::move(people));
}

FileReading readingOf(const QString& name, const organisation::Register& people)
{
    auto book = exchange::openWorkbook(folder() + name);
    REQUIRE(book);
    NoProgress unseen;
    auto file = readEvidence(**book, ReaderKit(), {{}, {}, name}, {}, people, unseen);
    REQUIRE(file);
    return std::move(*file);
}

QStringList placesOf(const SheetReading& reading)
{
    QStringList places;
    for (const SheetProblem& problem : reading.problems)
        places << problem.code + u' ' + wording::placeCode(problem);
    places.sort();
    return places;
}

QStringList expectedPlaces(const QJsonObject& expected)
{
    QStringList places;
    for (const QJsonValue& problem : expected[u"problems"].toArray())
        places << problem[u"code"].toString() + u' ' + problem[u"where"].toString();
    places.sort();
    return places;
}

} // namespace

TEST_CASE("each layout of machines and offices is read to the last punch, code and problem")
{
    const auto people = sampleRegister();
    for (const QString& name : QDir(folder()).entryList({u"*.expected.json"_s}, QDir::Files)) {
        const QJsonObject expected = jsonOf(name);
        const QString file = expected[u"file"].toString();
        CAPTURE(file);
        const FileReading read = readingOf(file, people);
        CHECK(read.reading.layout.layout == expected[u"layout"].toString());
        CHECK(static_cast<int>(read.reading.people.size()) == expected[u"people"].toArray().size());
        CHECK(static_cast<int>(read.reading.punches.size()) == expected[u"punches"].toArray().size());
        CHECK(static_cast<int>(read.reading.statuses.size()) == expected[u"statuses"].toArray().size());
        CHECK(placesOf(read.reading) == expectedPlaces(expected));
        const RowCounts& rows = read.reading.rows;
        CHECK(rows.read == expected[u"rows"][u"read"].toInt());
        CHECK(rows.read == rows.fresh + rows.same + rows.changed + rows.problem + rows.skipped + rows.blank + rows.event);
    }
}

TEST_CASE("the password field of a machine's users is never handed out")
{
    auto book = exchange::openWorkbook(folder() + u"05_user.dat"_s);
    REQUIRE(book);
    NoProgress unseen;
    const auto grid = exchange::Grid::load(**book, 0, unseen);
    REQUIRE(grid);
    CHECK(grid->lastColumn() <= 4);
    CHECK(grid->raw(exchange::CellAddress{1, 3}) == u"Wiradana Kelanamukti"_s);
}

TEST_CASE("of two people with one name nobody is chosen")
{
    const FileReading read = readingOf(u"03_AGL_001.TXT"_s, sampleRegister());
    for (std::size_t i = 0; i < read.reading.people.size(); ++i) {
        if (read.reading.people[i].name != u"Mulyadi"_s) continue;
        CHECK(read.matches[i].match.matched == organisation::MatchClass::Ambiguous);
        CHECK_FALSE(read.matches[i].match.person);
    }
}

TEST_CASE("every attendance and roster file of the corpus is read, row by row, without any left over")
{
    const QString corpus = qEnvironmentVariable("TINJAU_CORPUS");
    if (corpus.isEmpty()) return;
    const auto people = sampleRegister();
    for (const QString& where : {corpus + u"/corpus/attendance/"_s, corpus + u"/corpus/real/"_s}) {
        for (const QString& name : QDir(where).entryList({u"*.expected.json"_s}, QDir::Files)) {
            const QJsonObject expected = jsonAt(where + name);
            const QStringList kinds{u"punches"_s, u"matrix"_s, u"roster"_s, u"letters"_s};
            const QString file = expected[u"file"].toString();
            if (!kinds.contains(expected[u"kind"].toString()) || !QFile::exists(where + file)) continue;
            CAPTURE(file);
            auto book = exchange::openWorkbook(where + file);
            REQUIRE(book);
            NoProgress unseen;
            const auto read = readEvidence(**book, ReaderKit(), {{}, {}, file}, {}, people, unseen);
            REQUIRE(read);
            CHECK(read->reading.layout.layout == expected[u"layout"].toString());
            const RowCounts& rows = read->reading.rows;
            CHECK(rows.read == rows.fresh + rows.same + rows.changed + rows.problem + rows.skipped + rows.blank + rows.event);
        }
    }
}
