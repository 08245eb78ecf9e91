// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml2003_workbook.h"

#include "core/exchange/xml2003_sheet.h"

#include <QFileInfo>

#include <algorithm>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MOST_SHEETS = 10'000;
constexpr std::size_t MOST_STYLES = 100'000;

/// The formats that the file names by a word.
QString codeOf(const QString& format) {
    struct Named {
        const char16_t* name;
        const char16_t* code;
    };
    static constexpr Named NAMED[] = {
        {u"General Number", u"General"},  {u"General Date", u"dd/mm/yyyy hh:mm"},
        {u"Long Date", u"dd mmmm yyyy"},  {u"Medium Date", u"dd-mmm-yy"},
        {u"Short Date", u"dd/mm/yyyy"},   {u"Long Time", u"hh:mm:ss"},
        {u"Medium Time", u"h:mm AM/PM"},  {u"Short Time", u"hh:mm"},
        {u"Currency", u"\"Rp\"#,##0.00"}, {u"Fixed", u"0.00"},
        {u"Standard", u"#,##0.00"},       {u"Percent", u"0.00%"},
        {u"Scientific", u"0.00E+00"},
    };
    const auto* found =
        std::find_if(std::begin(NAMED), std::end(NAMED),
                     [&format](const Named& one) { return QStringView(one.name) == format; });
    return found == std::end(NAMED) ? format : QStringView(found->code).toString();
}

class HeadListener final : public XmlListener {
public:
    explicit HeadListener(Xml2003Workbook::Formats& formats) : m_formats(formats) {}

    void start(XmlName name, const XmlAttributes& attributes) override {
        if (name.local == "Style") startStyle(attributes);
        if (name.local == "NumberFormat" && m_formats.size() < MOST_STYLES) {
            const QString format = QString::fromUtf8(attributes.text("Format"));
            m_formats[m_style] = numberFormatFromCode(codeOf(format));
        }
        if (name.local == "Worksheet" && sheets.size() < MOST_SHEETS) {
            sheets.push_back({.name = QString::fromUtf8(attributes.text("Name"))});
        }
        m_isVisibility = name.local == "Visible";
    }
    void end(XmlName) override { m_isVisibility = false; }
    void characters(std::string_view text) override {
        const bool isHidden =
            m_isVisibility && text.starts_with("Sheet"); // SheetHidden, SheetVeryHidden
        if (isHidden && !sheets.empty()) sheets.back().isHidden = true;
    }

    std::vector<SheetHead> sheets;

private:
    void startStyle(const XmlAttributes& attributes) {
        m_style = attributes.text("ID");
        const auto parent = m_formats.find(std::string(attributes.text("Parent")));
        if (parent != m_formats.end())
            m_formats.insert_or_assign(m_style, NumberFormat(parent->second));
    }

    Xml2003Workbook::Formats& m_formats;
    std::string m_style;
    bool m_isVisibility = false;
};

} // namespace

Result<std::unique_ptr<Workbook>> Xml2003Workbook::open(const QString& path) {
    std::unique_ptr<Xml2003Workbook> book(new Xml2003Workbook(path));
    HeadListener listener(book->m_formats);
    NoProgress progress;
    if (Result<void> done = parseXmlFile(path, listener, progress); !done)
        return failure(done.error());
    book->m_heads = std::move(listener.sheets);
    if (book->m_heads.empty()) {
        return failure(ErrorCode::FileDamaged, {QFileInfo(path).fileName()}, path, u"no sheets"_s);
    }
    return std::unique_ptr<Workbook>(std::move(book));
}

Result<SheetFacts> Xml2003Workbook::read(std::size_t index, CellVisitor& visitor,
                                         Progress& progress) {
    Xml2003SheetListener listener(m_formats, index, visitor);
    if (Result<void> done = parseXmlFile(m_path, listener, progress); !done) {
        return failure(done.error());
    }
    if (listener.refusal()) {
        return failure(ErrorCode::FileDamaged, {QFileInfo(m_path).fileName()}, m_path,
                       QString::fromLatin1(listener.refusal()));
    }
    return listener.takeFacts();
}

} // namespace tinjau::exchange
