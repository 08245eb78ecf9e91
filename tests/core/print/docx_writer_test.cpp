// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/docx_writer.h"

#include "core/print/layout.h"
#include "tests/core/print/specimen.h"
#include "tests/support/text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <map>
#include <zip.h>

using namespace tinjau;
using namespace tinjau::print;
using namespace Qt::StringLiterals;

namespace {

QByteArray docxOf(const Document& document)
{
    NoProgress progress;
    return docxBytes(document, layOut(document, testFonts()), testFonts(), progress).value();
}

std::map<QString, QByteArray> partsOf(const Document& document)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.docx"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(docxOf(document));
    file.close();
    int code = 0;
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    REQUIRE(archive);
    std::map<QString, QByteArray> parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        const auto index = static_cast<zip_uint64_t>(i);
        REQUIRE(zip_stat_index(archive, index, 0, &stat) == 0);
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t* part = zip_fopen_index(archive, index, 0);
        REQUIRE(zip_fread(part, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
        zip_fclose(part);
        parts[QString::fromUtf8(stat.name)] = bytes;
    }
    zip_discard(archive);
    return parts;
}

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) reader.readNext();
    return !reader.hasError();
}

} // namespace

TEST_CASE("Every part of a DOCX is well-formed and every relation has its part")
{
    for (const Document& document : {reportSpecimen(), minutesSpecimen(), sheetSpecimen()}) {
        const auto parts = partsOf(document);
        CHECK(parts.contains(u"[Content_Types].xml"_s));
        for (const auto& [name, bytes] : parts) {
            if (name.endsWith(u".png")) continue;
            INFO(name.toStdString());
            CHECK(isWellFormed(bytes));
        }
        QXmlStreamReader relations(parts.at(u"word/_rels/document.xml.rels"_s));
        while (!relations.atEnd()) {
            relations.readNext();
            if (relations.isStartElement() && relations.name() == u"Relationship")
                CHECK(parts.contains(u"word/"_s + relations.attributes().value(u"Target"_s).toString()));
        }
    }
}

TEST_CASE("Sections of a DOCX keep paper, margins and direction")
{
    const QByteArray text = partsOf(reportSpecimen()).at(u"word/document.xml"_s);
    CHECK(text.count("<w:sectPr>") == 3);
    CHECK(text.contains("w:w=\"12189\" w:h=\"18709\" w:orient=\"portrait\""));
    CHECK(text.contains("w:w=\"18709\" w:h=\"12189\" w:orient=\"landscape\""));
    CHECK(text.contains("w:top=\"1134\" w:right=\"1134\" w:bottom=\"1417\" w:left=\"1701\""));
}

TEST_CASE("Head rows repeat and no row of a DOCX table is split")
{
    const QByteArray text = partsOf(onlyBlocks({longTable(40)})).at(u"word/document.xml"_s);
    CHECK(text.count("<w:tblHeader/>") == 2);
    CHECK(text.count("<w:cantSplit/>") == 40 + 2 + 2);
    CHECK(text.count("<w:vMerge w:val=\"restart\"/>") == 1);
    CHECK(text.count("<w:vMerge/>") == 1);
    CHECK(text.count("<w:gridSpan w:val=\"7\"/>") == 1);
}

TEST_CASE("Headings are real headings and the contents are a field with its text")
{
    const QByteArray text = partsOf(reportSpecimen()).at(u"word/document.xml"_s);
    CHECK(text.count("w:val=\"Heading1\"") == 5);
    CHECK(text.count("w:val=\"Heading2\"") == 12);
    CHECK(text.contains("TOC \\o"));
    CHECK(text.count("w:fldCharType=\"begin\"") == text.count("w:fldCharType=\"end\""));
    CHECK_FALSE(text.contains("BAB TANPA ISI"));
}

TEST_CASE("What XML forbids in a text is left out, what it must escape is escaped")
{
    const QString odd = u"a<b>&\"c\"\u0001d"_s;
    const QByteArray text =
        partsOf(onlyBlocks({Paragraph{.text = odd}})).at(u"word/document.xml"_s);
    CHECK(isWellFormed(text));
    CHECK(text.contains("a&lt;b&gt;&amp;"));
}

TEST_CASE("The same paper gives the same DOCX, byte for byte")
{
    CHECK(docxOf(minutesSpecimen()) == docxOf(minutesSpecimen()));
}

TEST_CASE("A DOCX that cannot be written is refused with its path")
{
    NoProgress progress;
    const Document paper = sheetSpecimen();
    const auto written = writeDocx(paper, layOut(paper, testFonts()), testFonts(),
                                   u"/tidak/ada/lembar.docx"_s, progress);
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::WriteFailed);
}
