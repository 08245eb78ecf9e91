// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_stream.h"

#include <expat.h>

#include <charconv>
#include <cstring>

namespace tinjau::exchange {

namespace {

constexpr char SEPARATOR = '|';
constexpr int PIECE = 1 << 16;
constexpr int DEEPEST = 200;
/// Names and attributes; the text of a cell is not bound by it.
constexpr std::uint64_t LONGEST_TAG = 4 << 20;

XmlName nameOf(const char* qualified, char separator)
{
    const std::string_view whole(qualified);
    for (std::size_t at = whole.size(); at > 0; --at) {
        if (whole[at - 1] == separator) return {whole.substr(0, at - 1), whole.substr(at)};
    }
    return {{}, whole};
}

/// Of an attribute, whose parser is not known here: addresses hold colons, but no `|`.
XmlName attributeName(const char* qualified)
{
    const XmlName resolved = nameOf(qualified, SEPARATOR);
    return resolved.space.empty() ? nameOf(qualified, ':') : resolved;
}

class Parser {
public:
    explicit Parser(XmlListener& listener)
        : m_expat(listener.names() == XmlNames::Resolved ? XML_ParserCreateNS(nullptr, SEPARATOR)
                                                         : XML_ParserCreate(nullptr)),
          m_separator(listener.names() == XmlNames::Resolved ? SEPARATOR : ':'), m_listener(listener)
    {
        XML_SetUserData(m_expat, this);
        XML_SetElementHandler(m_expat, onStart, onEnd);
        XML_SetCharacterDataHandler(m_expat, onText);
        XML_SetStartDoctypeDeclHandler(m_expat, onDoctype);
    }
    ~Parser() { XML_ParserFree(m_expat); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    char* buffer() { return static_cast<char*>(XML_GetBuffer(m_expat, PIECE)); }

    /// The reason in words of the library, or nothing.
    std::optional<QString> parse(std::size_t count)
    {
        m_given += count;
        const XML_Status status
            = XML_ParseBuffer(m_expat, static_cast<int>(count), count == 0 ? XML_TRUE : XML_FALSE);
        if (m_listener.isStopped()) return std::nullopt;
        if (m_refusal) return QString::fromLatin1(m_refusal);
        if (status != XML_STATUS_OK) {
            return QStringLiteral("%1, line %2")
                .arg(QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_expat))))
                .arg(XML_GetCurrentLineNumber(m_expat));
        }
        const XML_Index done = XML_GetCurrentByteIndex(m_expat);
        const bool isEndless
            = done >= 0 && m_given - static_cast<std::uint64_t>(done) > LONGEST_TAG;
        if (isEndless) return QStringLiteral("tag without end");
        return std::nullopt;
    }

private:
    static Parser& self(void* data) { return *static_cast<Parser*>(data); }

    void refuse(const char* reason)
    {
        m_refusal = reason;
        XML_StopParser(m_expat, XML_FALSE);
    }

    void stopIfAsked()
    {
        if (m_listener.isStopped()) XML_StopParser(m_expat, XML_FALSE);
    }

    static void onStart(void* data, const char* name, const char** attributes)
    {
        Parser& parser = self(data);
        if (parser.m_refusal || parser.m_listener.isStopped()) return;
        if (++parser.m_depth > DEEPEST) return parser.refuse("nested too deep");
        parser.m_listener.start(nameOf(name, parser.m_separator), XmlAttributes(attributes));
        parser.stopIfAsked();
    }
    static void onEnd(void* data, const char* name)
    {
        Parser& parser = self(data);
        --parser.m_depth;
        if (parser.m_refusal || parser.m_listener.isStopped()) return;
        parser.m_listener.end(nameOf(name, parser.m_separator));
        parser.stopIfAsked();
    }
    static void onText(void* data, const char* text, int length)
    {
        Parser& parser = self(data);
        if (parser.m_refusal || parser.m_listener.isStopped()) return;
        parser.m_listener.characters({text, static_cast<std::size_t>(length)});
    }
    static void onDoctype(void* data, const char*, const char*, const char*, int)
    {
        self(data).refuse("DOCTYPE");
    }

    XML_Parser m_expat;
    char m_separator;
    XmlListener& m_listener;
    const char* m_refusal = nullptr;
    std::uint64_t m_given = 0;
    int m_depth = 0;
};

} // namespace

const char* XmlAttributes::find(std::string_view local) const
{
    for (const char** pair = m_pairs; *pair; pair += 2) {
        if (local == *pair) return pair[1];
    }
    for (const char** pair = m_pairs; *pair; pair += 2) {
        if (attributeName(*pair).local == local) return pair[1];
    }
    return nullptr;
}

const char* XmlAttributes::find(std::string_view spaceEnd, std::string_view local) const
{
    for (const char** pair = m_pairs; *pair; pair += 2) {
        const XmlName name = attributeName(*pair);
        if (name.local == local && name.space.ends_with(spaceEnd)) return pair[1];
    }
    return nullptr;
}

std::string_view XmlAttributes::text(std::string_view local) const
{
    const char* value = find(local);
    return value ? std::string_view(value) : std::string_view();
}

std::optional<int> XmlAttributes::number(std::string_view local) const
{
    const char* value = find(local);
    return value ? wholeNumber(value) : std::nullopt;
}

bool XmlAttributes::flag(std::string_view local) const
{
    const std::string_view value = text(local);
    return value == "1" || value == "true";
}

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end) return std::nullopt;
    return number;
}

Result<void> parseXml(ZipPart part, XmlListener& listener, Progress& progress)
{
    Parser parser(listener);
    for (;;) {
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        char* buffer = parser.buffer();
        if (!buffer) return failure(ErrorCode::FileTooLarge, {part.name()}, part.path());
        const Result<std::size_t> count = part.read(buffer, PIECE);
        if (!count) return failure(count.error());
        if (const auto reason = parser.parse(*count)) {
            return failure(ErrorCode::FileDamaged, {part.name()}, part.path(), *reason);
        }
        if (*count == 0 || listener.isStopped()) return {};
        progress.report(static_cast<qint64>(part.position()), static_cast<qint64>(part.size()));
    }
}

Result<void> parseXml(std::string_view text, const QString& name, XmlListener& listener)
{
    Parser parser(listener);
    for (;;) {
        char* buffer = parser.buffer();
        if (!buffer) return failure(ErrorCode::FileTooLarge, {name});
        const std::size_t count = std::min<std::size_t>(text.size(), PIECE);
        std::memcpy(buffer, text.data(), count);
        text.remove_prefix(count);
        if (const auto reason = parser.parse(count)) {
            return failure(ErrorCode::FileDamaged, {name}, {}, *reason);
        }
        if (count == 0 || listener.isStopped()) return {};
    }
}

} // namespace tinjau::exchange
