// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cell_list.h"
#include "tests/support/text.h"
#include "tests/support/zip_bytes.h"

#include <QDirIterator>

#include <ctime>
#include <random>

using namespace tinjau;
using namespace tinjau::exchange;
using namespace tinjau::testing;
using namespace Qt::StringLiterals;

namespace {

/// Spoils bytes the way that cut transfers, bad disks and bad intentions do; same seed, same
/// spoils.
class Spoiler {
public:
    Spoiler(std::uint32_t seed, const std::vector<std::string>& words)
        : m_random(seed), m_words(words)
    {
    }

    void spoil(std::string& bytes)
    {
        const std::size_t times = 1 + below(4);
        for (std::size_t i = 0; i < times && !bytes.empty(); ++i) spoilOnce(bytes);
    }
    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }

private:
    void spoilOnce(std::string& bytes)
    {
        const std::size_t at = below(bytes.size());
        const std::size_t length = 1 + below(std::min<std::size_t>(bytes.size() - at, 200));
        switch (below(8)) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ 1 << below(8));
            break;
        case 1:
            bytes[at] = static_cast<char>(below(256));
            break;
        case 2:
            bytes.resize(at);
            break;
        case 3:
            bytes.insert(at, randomBytes(length));
            break;
        case 4:
            bytes.insert(below(bytes.size()), bytes.substr(at, length));
            break;
        case 5:
            bytes.erase(at, length);
            break;
        case 6:
            overwriteLength(bytes, at);
            break;
        default:
            insertWord(bytes, at);
            break;
        }
    }
    std::string randomBytes(std::size_t length)
    {
        std::string bytes;
        for (std::size_t i = 0; i < length; ++i) bytes += static_cast<char>(below(256));
        return bytes;
    }
    void overwriteLength(std::string& bytes, std::size_t at)
    {
        static constexpr std::uint32_t values[] = {
            0,       1,        0x7F,       0xFF,       0x100,      0x7FFF,     0xFFFF,
            0x10000, 0xFFFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFA};
        const std::string value = Bytes().u32(values[below(std::size(values))]).bytes();
        bytes.replace(at, 4, value, 0, below(2) == 0 ? 2 : 4);
    }
    void insertWord(std::string& bytes, std::size_t at)
    {
        if (!m_words.empty()) bytes.insert(at, m_words[below(m_words.size())]);
    }

    std::mt19937 m_random;
    const std::vector<std::string>& m_words;
};

struct Seed {
    QString name;
    std::string bytes;
};

std::vector<Seed> seedsOf(const QString& format)
{
    std::vector<Seed> seeds;
    const QDir folder(QLatin1String(TINJAU_SOURCE_DIR "/tests/fuzz/seeds/") + format);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        seeds.push_back({name, file.readAll().toStdString()});
    }
    REQUIRE_FALSE(seeds.empty());
    return seeds;
}

/// Opens and reads a file to its end or to its refusal. A file of this size that yields more cells
/// than that is taken as read.
void readWhole(const QString& path)
{
    constexpr std::size_t mostCells = 300'000;
    auto book = openWorkbook(path);
    if (!book) return;
    CellCount count(mostCells);
    NoProgress progress;
    for (std::size_t i = 0; i < (*book)->sheets().size() && count.cells < mostCells; ++i) {
        const auto facts = (*book)->read(i, count, progress);
        if (!facts) CHECK(facts.error().code != ErrorCode::Cancelled);
    }
}

/// Spoils `count` copies of the seeds and reads each; `pack` makes the file from the spoiled seed.
template <typename SpoilAndPack>
void readSpoiled(const QString& format, const QString& suffix, std::uint32_t count,
                 SpoilAndPack&& pack)
{
    const std::vector<Seed> seeds = seedsOf(format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rusak."_s + suffix);
    for (std::uint32_t number = 0; number < count; ++number) {
        const Seed& seed = seeds[number % seeds.size()];
        CAPTURE(seed.name, number);
        QFile file(path);
        // A new file each time: some file systems wait for the disk when an old one is emptied.
        file.remove();
        REQUIRE(file.open(QIODevice::WriteOnly));
        const std::string bytes = pack(seed.bytes, number);
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
        const std::clock_t begin = std::clock();
        readWhole(path);
        const std::clock_t took = std::clock() - begin;
        if (took > 2 * CLOCKS_PER_SEC) FAIL_CHECK("took more than two seconds");
    }
}

const std::vector<std::string> htmlWords{"<td colspan=99999>",
                                         "<td rowspan=65535>",
                                         "<table>",
                                         "</table>",
                                         "<tr>",
                                         "</tr>",
                                         "<!--",
                                         "<style>",
                                         "<br>",
                                         "&nbsp;",
                                         "&#x110000;",
                                         "<x:Name>",
                                         "<frameset>",
                                         "<![CDATA[",
                                         "<td x:num=1e999>",
                                         "\""};
const std::vector<std::string> xmlWords{"<row r=\"1048577\">",
                                        " r=\"ZZZ9\"",
                                        "<c t=\"s\"><v>99999999999</v></c>",
                                        "<!DOCTYPE x>",
                                        "&#0;",
                                        "]]>",
                                        "<mergeCell ref=\"A1:XFD1048576\"/>",
                                        "<v>1e308</v>",
                                        " table:number-columns-repeated=\"2147483647\"",
                                        " table:number-rows-repeated=\"1048576\"",
                                        "<table:table-row>",
                                        "<text:s text:c=\"999999999\"/>",
                                        "</",
                                        "\""};
const std::vector<std::string> textWords{
    "\"", "\r", "\n", "\t", ";", ",", "sep=", std::string(3, '\0'), "\xff\xfe"};
const std::vector<std::string> noWords;

auto spoiledWhole(const std::vector<std::string>& words)
{
    return [&words](std::string bytes, std::uint32_t number) {
        Spoiler(number, words).spoil(bytes);
        return bytes;
    };
}

/// The members are spoiled before they are packed, so that the spoils reach the XML.
std::string spoiledMember(const std::string& text, std::uint32_t number)
{
    Spoiler spoiler(number, xmlWords);
    std::vector<ZipMember> members = membersFromText(text);
    spoiler.spoil(members[spoiler.below(members.size())].content);
    return storedZip(members);
}

std::string spoiledZip(const std::string& text, std::uint32_t number)
{
    std::string bytes = storedZip(membersFromText(text));
    Spoiler(number, noWords).spoil(bytes);
    return bytes;
}

} // namespace

TEST_CASE("no spoiled file brings a reader down or holds it up", "[mutation]")
{
    SECTION("old Excel")
    {
        readSpoiled(u"xls"_s, u"xls"_s, 3500, spoiledWhole(noWords));
    }
    SECTION("HTML")
    {
        readSpoiled(u"html"_s, u"xls"_s, 2000, spoiledWhole(htmlWords));
    }
    SECTION("text")
    {
        readSpoiled(u"text"_s, u"csv"_s, 1000, spoiledWhole(textWords));
    }
    SECTION("members of xlsx")
    {
        readSpoiled(u"xlsx"_s, u"xlsx"_s, 1500, &spoiledMember);
    }
    SECTION("members of ods")
    {
        readSpoiled(u"ods"_s, u"ods"_s, 1000, &spoiledMember);
    }
    SECTION("the zip of xlsx")
    {
        readSpoiled(u"xlsx"_s, u"xlsx"_s, 500, &spoiledZip);
    }
    SECTION("the zip of ods")
    {
        readSpoiled(u"ods"_s, u"ods"_s, 500, &spoiledZip);
    }
}

TEST_CASE("the seeds of the spoiled files can be read before they are spoiled", "[mutation]")
{
    auto [format, suffix] = GENERATE(table<QString, QString>({{u"xls"_s, u"xls"_s},
                                                              {u"html"_s, u"xls"_s},
                                                              {u"text"_s, u"csv"_s},
                                                              {u"xlsx"_s, u"xlsx"_s},
                                                              {u"ods"_s, u"ods"_s}}));
    for (const Seed& seed : seedsOf(format)) {
        CAPTURE(seed.name);
        const bool isZip = format == suffix && format != u"xls"_s;
        const TemporaryFile file(u"utuh."_s + suffix,
                                 isZip ? storedZip(membersFromText(seed.bytes)) : seed.bytes);
        auto book = openWorkbook(file.path());
        REQUIRE(book);
        CellCount count;
        NoProgress progress;
        CHECK((*book)->read(0, count, progress));
        CHECK(count.cells > 0);
    }
}
