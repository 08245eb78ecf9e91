// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <catch2/catch.hpp>
#include <zip.h>

#include <string>
#include <utility>
#include <vector>

namespace tinjau::tests {

/// Builds small zips by hand: `aPackage().part("a.xml", "<a/>").saved(path)`.
class PackageBuilder {
public:
    PackageBuilder part(std::string name, std::string content) && {
        m_parts.emplace_back(std::move(name), std::move(content));
        return std::move(*this);
    }

    /// Writes the zip; no two parts may have one name.
    QString saved(const QString& path) && {
        int code = 0;
        zip_t* archive =
            zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
        REQUIRE(archive);
        for (const auto& [name, content] : m_parts) add(archive, name, content);
        REQUIRE(zip_close(archive) == 0);
        return path;
    }

private:
    static void add(zip_t* archive, const std::string& name, const std::string& content) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 6);
    }

    std::vector<std::pair<std::string, std::string>> m_parts;
};

inline PackageBuilder aPackage() {
    return {};
}

/// A whole xlsx around the XML of one sheet; each further part may replace or add something.
class XlsxBuilder {
public:
    explicit XlsxBuilder(std::string inside) {
        m_sheets.push_back({"Sheet1", std::move(inside), {}});
    }

    XlsxBuilder&& sheet(std::string name, std::string inside, std::string state = {}) && {
        m_sheets.push_back({std::move(name), std::move(inside), std::move(state)});
        return std::move(*this);
    }
    XlsxBuilder&& strings(std::string items) && {
        m_strings = std::move(items);
        return std::move(*this);
    }
    /// Number formats of the cell styles 0, 1, 2 …
    XlsxBuilder&& styles(std::vector<std::string> codes) && {
        m_codes = std::move(codes);
        return std::move(*this);
    }
    XlsxBuilder&& workbookProperties(std::string attributes) && {
        m_properties = std::move(attributes);
        return std::move(*this);
    }
    XlsxBuilder&& part(std::string name, std::string content) && {
        m_extra.emplace_back(std::move(name), std::move(content));
        return std::move(*this);
    }
    QString saved(const QString& path) && {
        PackageBuilder package;
        const auto put = [&package](std::string name, std::string content) {
            package = std::move(package).part(std::move(name), std::move(content));
        };
        put("_rels/.rels", relations({{"rId1", "officeDocument", "xl/workbook.xml"}}));
        std::string sheets;
        std::vector<Relation> links;
        for (std::size_t i = 0; i < m_sheets.size(); ++i) {
            const std::string number = std::to_string(i + 1);
            const std::string target = "/xl/worksheets/sheet" + number + ".xml";
            const std::string state =
                m_sheets[i].state.empty() ? "" : " state=\"" + m_sheets[i].state + '"';
            sheets += "<sheet name=\"" + m_sheets[i].name + "\" sheetId=\"" + number
                      + "\" r:id=\"rId" + number + '"' + state + "/>";
            links.push_back({"rId" + number, "worksheet", target});
            put(target.substr(1),
                "<worksheet xmlns=\"" + MAIN + "\">" + m_sheets[i].inside + "</worksheet>");
        }
        if (!m_strings.empty()) {
            links.push_back({"rId90", "sharedStrings", "sharedStrings.xml"});
            put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + m_strings + "</sst>");
        }
        if (!m_codes.empty()) {
            links.push_back({"rId91", "styles", "styles.xml"});
            put("xl/styles.xml", stylesPart());
        }
        put("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                                   + "/relationships\"><workbookPr " + m_properties + "/><sheets>"
                                   + sheets + "</sheets></workbook>");
        put("xl/_rels/workbook.xml.rels", relations(links));
        for (auto& [name, content] : m_extra) put(name, content);
        return std::move(package).saved(path);
    }

private:
    struct Sheet {
        std::string name;
        std::string inside;
        std::string state;
    };
    struct Relation {
        std::string id;
        std::string type;
        std::string target;
    };
    static inline const std::string MAIN =
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static inline const std::string OFFICE =
        "http://schemas.openxmlformats.org/officeDocument/2006";

    static std::string relations(const std::vector<Relation>& links) {
        std::string text =
            "<Relationships "
            "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        for (const Relation& link : links) {
            text += "<Relationship Id=\"" + link.id + "\" Type=\"" + OFFICE + "/relationships/"
                    + link.type + "\" Target=\"" + link.target + "\"/>";
        }
        return text + "</Relationships>";
    }
    std::string stylesPart() const {
        std::string formats, cells;
        for (std::size_t i = 0; i < m_codes.size(); ++i) {
            const std::string id = std::to_string(200 + i);
            formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + m_codes[i] + "\"/>";
            cells += "<xf numFmtId=\"" + id + "\"/>";
        }
        return "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats
               + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                 "</cellStyleXfs><cellXfs>"
               + cells + "</cellXfs></styleSheet>";
    }

    std::vector<Sheet> m_sheets;
    std::string m_strings;
    std::vector<std::string> m_codes;
    std::string m_properties;
    std::vector<std::pair<std::string, std::string>> m_extra;
};

/// "<sheetData>…" of the first sheet.
inline XlsxBuilder anXlsx(std::string inside) {
    return XlsxBuilder(std::move(inside));
}

} // namespace tinjau::tests
