// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include "core/exchange/xml_stream.h"

#include <algorithm>
#include <map>
#include <set>

namespace tinjau::exchange {

namespace {

constexpr std::size_t MOST_SHEETS = 10'000;

struct Relation {
    std::string id;
    std::string type;   ///< last word of the type address: "worksheet"
    std::string target; ///< name of the part
};

class RelationsListener final : public XmlListener {
public:
    explicit RelationsListener(std::string fromPart) : m_fromPart(std::move(fromPart)) {}

    void start(XmlName name, const XmlAttributes& attributes) override {
        if (name.local != "Relationship") return;
        const std::string_view type = attributes.text("Type");
        relations.push_back({std::string(attributes.text("Id")),
                             std::string(type.substr(type.rfind('/') + 1)),
                             resolvedPartName(m_fromPart, attributes.text("Target"))});
    }
    void end(XmlName) override {}

    std::vector<Relation> relations;

private:
    std::string m_fromPart;
};

class WorkbookListener final : public XmlListener {
public:
    struct Sheet {
        QString name;
        std::string relation;
        bool isHidden;
    };

    void start(XmlName name, const XmlAttributes& attributes) override {
        if (name.local == "workbookPr") isFrom1904 = attributes.flag("date1904");
        if (name.local == "sheet" && sheets.size() < MOST_SHEETS) addSheet(attributes);
    }
    void end(XmlName) override {}

    std::vector<Sheet> sheets;
    bool isFrom1904 = false;

private:
    void addSheet(const XmlAttributes& attributes) {
        const std::string_view state = attributes.text("state");
        const char* relation = attributes.find("relationships", "id");
        sheets.push_back({QString::fromUtf8(attributes.text("name")), relation ? relation : "",
                          state == "hidden" || state == "veryHidden"});
    }
};

/// Number formats of the cell styles, in the order in which cells count them.
class StylesListener final : public XmlListener {
public:
    void start(XmlName name, const XmlAttributes& attributes) override {
        if (name.local == "numFmt") addCode(attributes);
        if (name.local == "cellXfs") m_isInsideCellStyles = true;
        if (name.local == "xf" && m_isInsideCellStyles && ids.size() < MOST_STYLES) {
            ids.push_back(attributes.number("numFmtId").value_or(0));
        }
    }
    void end(XmlName name) override {
        if (name.local == "cellXfs") m_isInsideCellStyles = false;
    }

    std::vector<NumberFormat> formats() const {
        std::vector<NumberFormat> all;
        all.reserve(ids.size());
        for (const int id : ids) {
            const auto own = m_codes.find(id);
            all.push_back(own == m_codes.end() ? builtInNumberFormat(id) : own->second);
        }
        return all;
    }

    std::vector<int> ids;

private:
    static constexpr std::size_t MOST_STYLES = 100'000;

    void addCode(const XmlAttributes& attributes) {
        const auto id = attributes.number("numFmtId");
        const QString code = QString::fromUtf8(attributes.text("formatCode"));
        if (id && m_codes.size() < MOST_STYLES)
            m_codes.insert_or_assign(*id, numberFormatFromCode(code));
    }

    std::map<int, NumberFormat> m_codes;
    bool m_isInsideCellStyles = false;
};

Result<void> parsePart(const ZipPackage& package, const std::string& name, XmlListener& listener) {
    Result<ZipPart> part = package.part(name);
    if (!part) return failure(part.error());
    NoProgress progress;
    return parseXml(std::move(*part), listener, progress);
}

std::string relationsPartOf(const std::string& part) {
    const std::size_t slash = part.rfind('/');
    const std::size_t begin = slash == part.npos ? 0 : slash + 1;
    return part.substr(0, begin) + "_rels/" + part.substr(begin) + ".rels";
}

Result<std::vector<Relation>> relationsOf(const ZipPackage& package, const std::string& part) {
    RelationsListener listener(part);
    const std::string name = relationsPartOf(part);
    if (!package.has(name)) return std::vector<Relation>{};
    Result<void> parsed = parsePart(package, name, listener);
    if (!parsed) return failure(parsed.error());
    return std::move(listener.relations);
}

SheetKind kindOf(const std::string& relationType) {
    const bool hasCells = relationType == "worksheet" || relationType == "xlMacrosheet";
    return hasCells ? SheetKind::Cells : SheetKind::Chart;
}

} // namespace

std::string xlsxWorkbookPart(const ZipPackage& package) {
    RelationsListener listener("");
    if (package.has("_rels/.rels")) {
        const Result<void> parsed = parsePart(package, "_rels/.rels", listener);
        for (const Relation& relation : listener.relations) {
            const bool isFound = parsed && relation.type == "officeDocument"
                                 && package.has(relation.target)
                                 && relation.target.ends_with(".xml");
            const bool isOther =
                relation.target.starts_with("word/") || relation.target.starts_with("ppt/");
            if (isFound && !isOther) return relation.target;
        }
    }
    return package.has("xl/workbook.xml") ? "xl/workbook.xml" : "";
}

Result<XlsxParts> readXlsxParts(const ZipPackage& package, const std::string& workbookPart) {
    WorkbookListener workbook;
    if (Result<void> parsed = parsePart(package, workbookPart, workbook); !parsed) {
        return failure(parsed.error());
    }
    const Result<std::vector<Relation>> relations = relationsOf(package, workbookPart);
    if (!relations) return failure(relations.error());

    XlsxParts parts;
    parts.dateSystem = workbook.isFrom1904 ? DateSystem::From1904 : DateSystem::From1900;
    std::string styles;
    const std::string usualStrings = resolvedPartName(workbookPart, "sharedStrings.xml");
    if (package.has(usualStrings))
        parts.sharedStrings = usualStrings; // also where no relation says so
    for (const Relation& relation : *relations) {
        if (relation.type == "sharedStrings" && package.has(relation.target)) {
            parts.sharedStrings = relation.target;
        }
        if (relation.type == "styles" && package.has(relation.target)) styles = relation.target;
    }
    std::map<std::string_view, const Relation*> relationOf;
    for (const Relation& relation : *relations) relationOf.emplace(relation.id, &relation);
    // Two sheets in one part are damage, and ten thousand would be read ten thousand times.
    std::set<std::string_view> taken;
    for (const WorkbookListener::Sheet& sheet : workbook.sheets) {
        const auto found = relationOf.find(sheet.relation);
        if (found == relationOf.end() || !taken.insert(found->second->target).second) {
            return failure(ErrorCode::FileDamaged, {QString::fromStdString(workbookPart)},
                           package.path(), QStringLiteral("a sheet without a part of its own"));
        }
        const Relation& relation = *found->second;
        parts.sheets.push_back(
            {{sheet.name, kindOf(relation.type), sheet.isHidden}, relation.target});
    }
    if (parts.sheets.empty()) {
        return failure(ErrorCode::FileDamaged, {QString::fromStdString(workbookPart)},
                       package.path(), QStringLiteral("no sheets"));
    }
    if (!styles.empty()) {
        StylesListener listener;
        if (Result<void> parsed = parsePart(package, styles, listener); !parsed) {
            return failure(parsed.error());
        }
        parts.formats = listener.formats();
    }
    return parts;
}

} // namespace tinjau::exchange
