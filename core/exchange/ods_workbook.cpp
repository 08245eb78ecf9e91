// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_workbook.h"

#include "core/exchange/ods_sheet.h"

#include <algorithm>
#include <numeric>

namespace tinjau::exchange {

namespace {

constexpr std::string_view CONTENT = "content.xml";
constexpr std::size_t MOST_SHEETS = 10'000;
constexpr std::uint64_t LONGEST_WALK = 3'000'000'000; ///< bytes of content.xml, all sheets together

/// The styles and the names of the tables; cells are passed over.
class HeadListener final : public XmlListener {
public:
    explicit HeadListener(OdsStyles& styles) : m_styles(styles) {}

    void start(XmlName name, const XmlAttributes& attributes) override {
        if (name.local == "body") m_isBody = true;
        if (!m_isBody) return m_styles.start(name, attributes);
        if (name.local != "table") return;
        if (m_tableDepth++ > 0 || tables.size() >= MOST_SHEETS) return;
        tables.push_back({QString::fromUtf8(attributes.text("name")),
                          std::string(attributes.text("style-name"))});
    }
    void end(XmlName name) override {
        if (!m_isBody) return m_styles.end(name);
        if (name.local == "table") --m_tableDepth;
    }
    void characters(std::string_view text) override {
        if (!m_isBody) m_styles.characters(text);
    }

    struct Table {
        QString name;
        std::string style;
    };
    std::vector<Table> tables;

private:
    OdsStyles& m_styles;
    bool m_isBody = false;
    int m_tableDepth = 0;
};

bool isEncrypted(const ZipPackage& package) {
    constexpr std::size_t LARGEST_MANIFEST = 16 << 20;
    if (package.has("encrypted-package")) return true;
    if (!package.has("META-INF/manifest.xml")) return false;
    const Result<std::string> manifest = package.content("META-INF/manifest.xml", LARGEST_MANIFEST);
    return manifest && manifest->find("encryption-data") != std::string::npos;
}

Result<void> parsePart(const ZipPackage& package, std::string_view name, XmlListener& listener,
                       Progress& progress) {
    Result<ZipPart> part = package.part(name);
    if (!part) return failure(part.error());
    return parseXml(std::move(*part), listener, progress);
}

} // namespace

bool OdsWorkbook::isInside(const ZipPackage& package) {
    constexpr std::size_t LONGEST_TYPE = 4096;
    if (package.has("mimetype")) {
        const Result<std::string> type = package.content("mimetype", LONGEST_TYPE);
        return type && type->starts_with("application/vnd.oasis.opendocument.spreadsheet");
    }
    return package.has(CONTENT) && package.has("META-INF/manifest.xml");
}

Result<std::unique_ptr<Workbook>> OdsWorkbook::open(ZipPackage package) {
    if (isEncrypted(package)) return failure(ErrorCode::FileProtected, {}, package.path());
    std::unique_ptr<OdsWorkbook> book(new OdsWorkbook(std::move(package)));
    if (Result<void> done = book->readHeads(); !done) return failure(done.error());
    return std::unique_ptr<Workbook>(std::move(book));
}

Result<void> OdsWorkbook::readHeads() {
    NoProgress progress;
    HeadListener shared(m_styles);
    if (m_package.has("styles.xml")) {
        if (Result<void> done = parsePart(m_package, "styles.xml", shared, progress); !done) {
            return done;
        }
    }
    HeadListener listener(m_styles);
    Result<ZipPart> content = m_package.part(CONTENT);
    if (!content) return failure(content.error());
    const std::uint64_t size = content->size();
    if (Result<void> done = parseXml(std::move(*content), listener, progress); !done) return done;
    // Each sheet is a walk from the start of the part.
    if (listener.tables.size() * size > LONGEST_WALK) {
        return failure(ErrorCode::FileTooLarge, {QString::number(LONGEST_WALK / size)},
                       m_package.path());
    }
    m_repetitions.assign(listener.tables.size(), 0);
    m_styles.settle();
    for (const HeadListener::Table& table : listener.tables) {
        m_heads.push_back({table.name, SheetKind::Cells, m_styles.isHiddenTable(table.style)});
    }
    for (const QString& name : m_package.duplicates()) warn(ReadWarning::Code::DuplicatePart, name);
    if (m_heads.empty()) {
        return failure(ErrorCode::FileDamaged, {QString::fromUtf8(CONTENT)}, m_package.path(),
                       QStringLiteral("no tables"));
    }
    return {};
}

Result<SheetFacts> OdsWorkbook::read(std::size_t index, CellVisitor& visitor, Progress& progress) {
    const QString sheet = m_heads.at(index).name.value_or(QString());
    m_repetitions[index] = 0;
    const qint64 before = std::accumulate(m_repetitions.begin(), m_repetitions.end(), qint64{0});
    OdsSheetListener listener(m_styles, index, visitor, before);
    if (Result<void> done = parsePart(m_package, CONTENT, listener, progress); !done) {
        return failure(done.error());
    }
    if (listener.refusal()) {
        return failure(ErrorCode::FileDamaged, {QString::fromUtf8(CONTENT)}, m_package.path(),
                       QString::fromLatin1(listener.refusal()));
    }
    m_repetitions[index] = listener.repetitions() - before;
    if (listener.isCapped()) warn(ReadWarning::Code::CappedRepetition, sheet);
    if (listener.isTruncated()) warn(ReadWarning::Code::TruncatedText, sheet);
    return listener.takeFacts();
}

void OdsWorkbook::warn(ReadWarning::Code code, const QString& where) {
    const bool isKnown =
        std::any_of(m_warnings.begin(), m_warnings.end(),
                    [&](const ReadWarning& w) { return w.code == code && w.where == where; });
    if (!isKnown) m_warnings.push_back({code, where});
}

} // namespace tinjau::exchange
