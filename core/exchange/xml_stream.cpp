// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_stream.h"

#include "core/exchange/text_encoding.h"
#include "core/exchange/xml_scanner.h"

#include <QFile>
#include <QFileInfo>

#include <expat.h>

#include <charconv>
#include <cstring>

namespace tinjau::exchange {

namespace {

constexpr char SEPARATOR = '|';
constexpr int PIECE = 1 << 16;
constexpr int DEEPEST = 200;
/// Names and attributes; the text of a cell is not bound by it.
constexpr std::size_t LONGEST_TAG = 4 << 20;

XmlName nameOf(const char* qualified, char separator) {
    const std::string_view whole(qualified);
    for (std::size_t at = whole.size(); at > 0; --at) {
        if (whole[at - 1] == separator) return {whole.substr(0, at - 1), whole.substr(at)};
    }
    return {{}, whole};
}

/// Of an attribute, whose parser is not known here: addresses hold colons, but no `|`.
XmlName attributeName(const char* qualified) {
    const XmlName resolved = nameOf(qualified, SEPARATOR);
    return resolved.space.empty() ? nameOf(qualified, ':') : resolved;
}

class Parser {
public:
    explicit Parser(XmlListener& listener)
        : m_expat(listener.names() == XmlNames::Resolved ? XML_ParserCreateNS(nullptr, SEPARATOR)
                                                         : XML_ParserCreate(nullptr)),
          m_separator(listener.names() == XmlNames::Resolved ? SEPARATOR : ':'),
          m_listener(listener) {
        XML_SetUserData(m_expat, this);
        XML_SetElementHandler(m_expat, onStart, onEnd);
        XML_SetCharacterDataHandler(m_expat, onText);
        XML_SetStartDoctypeDeclHandler(m_expat, onDoctype);
        XML_SetUnknownEncodingHandler(m_expat, onUnknownEncoding, nullptr);
    }
    ~Parser() { XML_ParserFree(m_expat); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    char* buffer() { return static_cast<char*>(XML_GetBuffer(m_expat, PIECE)); }

    /// The reason in words of the library, or nothing.
    std::optional<QString> parse(std::size_t count) {
        m_given += count;
        const XML_Status status =
            XML_ParseBuffer(m_expat, static_cast<int>(count), count == 0 ? XML_TRUE : XML_FALSE);
        if (m_listener.isStopped()) return std::nullopt;
        if (m_refusal) return QString::fromLatin1(m_refusal);
        if (status != XML_STATUS_OK) {
            return QStringLiteral("%1, line %2")
                .arg(QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_expat))))
                .arg(XML_GetCurrentLineNumber(m_expat));
        }
        const XML_Index done = XML_GetCurrentByteIndex(m_expat);
        const bool isEndless =
            done >= 0 && m_given - static_cast<std::uint64_t>(done) > LONGEST_TAG;
        if (isEndless) return QStringLiteral("tag without end");
        return std::nullopt;
    }

private:
    static Parser& self(void* data) { return *static_cast<Parser*>(data); }

    void refuse(const char* reason) {
        m_refusal = reason;
        XML_StopParser(m_expat, XML_FALSE);
    }

    void stopIfAsked() {
        if (m_listener.isStopped()) XML_StopParser(m_expat, XML_FALSE);
    }

    static void onStart(void* data, const char* name, const char** attributes) {
        Parser& parser = self(data);
        if (parser.m_refusal || parser.m_listener.isStopped()) return;
        if (++parser.m_depth > DEEPEST) return parser.refuse("nested too deep");
        parser.m_listener.start(nameOf(name, parser.m_separator), XmlAttributes(attributes));
        parser.stopIfAsked();
    }
    static void onEnd(void* data, const char* name) {
        Parser& parser = self(data);
        --parser.m_depth;
        if (parser.m_refusal || parser.m_listener.isStopped()) return;
        parser.m_listener.end(nameOf(name, parser.m_separator));
        parser.stopIfAsked();
    }
    static void onText(void* data, const char* text, int length) {
        Parser& parser = self(data);
        if (parser.m_refusal || parser.m_listener.isStopped()) return;
        parser.m_listener.characters({text, static_cast<std::size_t>(length)});
    }
    static void onDoctype(void* data, const char*, const char*, const char*, int) {
        self(data).refuse("DOCTYPE");
    }

    static int onUnknownEncoding(void*, const char* name, XML_Encoding* encoding) {
        const QString lowered = QString::fromLatin1(name).toLower();
        if (lowered != QStringLiteral("windows-1252") && lowered != QStringLiteral("cp1252"))
            return 0;
        for (int byte = 0; byte < 256; ++byte) {
            encoding->map[byte] =
                static_cast<int>(fromWindows1252(static_cast<std::uint8_t>(byte)));
        }
        encoding->data = nullptr;
        encoding->convert = nullptr;
        encoding->release = nullptr;
        return 1;
    }

    XML_Parser m_expat;
    char m_separator;
    XmlListener& m_listener;
    const char* m_refusal = nullptr;
    std::uint64_t m_given = 0;
    int m_depth = 0;
};

} // namespace

const char* XmlAttributes::find(std::string_view local) const {
    for (const char** pair = m_pairs; *pair; pair += 2) {
        if (local == *pair) return pair[1];
    }
    for (const char** pair = m_pairs; *pair; pair += 2) {
        if (attributeName(*pair).local == local) return pair[1];
    }
    return nullptr;
}

const char* XmlAttributes::find(std::string_view spaceEnd, std::string_view local) const {
    for (const char** pair = m_pairs; *pair; pair += 2) {
        const XmlName name = attributeName(*pair);
        if (name.local == local && name.space.ends_with(spaceEnd)) return pair[1];
    }
    return nullptr;
}

std::string_view XmlAttributes::text(std::string_view local) const {
    const char* value = find(local);
    return value ? std::string_view(value) : std::string_view();
}

std::optional<int> XmlAttributes::number(std::string_view local) const {
    const char* value = find(local);
    return value ? wholeNumber(value) : std::nullopt;
}

bool XmlAttributes::flag(std::string_view local) const {
    const std::string_view value = text(local);
    return value == "1" || value == "true";
}

std::optional<int> wholeNumber(std::string_view text) {
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end) return std::nullopt;
    return number;
}

namespace {

/// What one piece of a part gives: how many bytes, 0 at the end.
using Source = std::function<Result<std::size_t>(char* buffer, std::size_t capacity)>;

struct Place {
    QString part;
    QString path;
    Failure damaged(const QString& reason) const {
        return failure(ErrorCode::FileDamaged, {part}, path, reason);
    }
};

/// `begun` holds the first piece.
Result<void> parseByExpat(std::string begun, const Source& source, XmlListener& listener,
                          const Place& place) {
    Parser parser(listener);
    for (;;) {
        char* buffer = parser.buffer();
        if (!buffer) return failure(ErrorCode::FileTooLarge, {place.part}, place.path);
        std::size_t count = begun.size();
        if (count > 0) {
            std::memcpy(buffer, begun.data(), count);
            begun.clear();
        } else {
            const Result<std::size_t> given = source(buffer, PIECE);
            if (!given) return failure(given.error());
            count = *given;
        }
        if (const auto reason = parser.parse(count)) return place.damaged(*reason);
        if (count == 0 || listener.isStopped()) return {};
    }
}

Result<void> parseByScanner(std::string begun, const Source& source, XmlListener& listener,
                            const Place& place) {
    XmlScanner scanner(listener);
    std::string text = std::move(begun);
    std::size_t filled = text.size();
    bool isLast = false;
    for (;;) {
        const std::size_t taken = scanner.take(text.data(), filled, isLast);
        if (scanner.refusal()) return place.damaged(QString::fromLatin1(scanner.refusal()));
        if (isLast || listener.isStopped()) return {};
        filled -= taken;
        std::memmove(text.data(), text.data() + taken, filled);
        if (filled > LONGEST_TAG) return place.damaged(QStringLiteral("tag without end"));
        // A token that did not end yet is looked at again only when the text has doubled.
        const std::size_t wanted = std::max<std::size_t>(2 * filled, 4 * PIECE);
        if (text.size() < wanted) text.resize(wanted);
        while (filled < wanted && !isLast) {
            const Result<std::size_t> count = source(text.data() + filled, wanted - filled);
            if (!count) return failure(count.error());
            filled += *count;
            isLast = *count == 0;
        }
    }
}

Result<void> parseFrom(const Source& source, XmlListener& listener, const Place& place) {
    std::string head(PIECE, '\0');
    const Result<std::size_t> count = source(head.data(), head.size());
    if (!count) return failure(count.error());
    head.resize(*count);
    const bool isPlain = listener.names() == XmlNames::Prefixed && XmlScanner::understands(head);
    return isPlain ? parseByScanner(std::move(head), source, listener, place)
                   : parseByExpat(std::move(head), source, listener, place);
}

} // namespace

Result<void> parseXml(ZipPart part, XmlListener& listener, Progress& progress) {
    const Source source = [&part, &progress](char* buffer,
                                             std::size_t capacity) -> Result<std::size_t> {
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled, {}, part.path());
        progress.report(static_cast<qint64>(part.position()), static_cast<qint64>(part.size()));
        return part.read(buffer, capacity);
    };
    return parseFrom(source, listener, {part.name(), part.path()});
}

Result<void> parseXmlFile(const QString& path, XmlListener& listener, Progress& progress) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {}, path, file.errorString());
    }
    const Source source = [&](char* buffer, std::size_t capacity) -> Result<std::size_t> {
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled, {}, path);
        progress.report(file.pos(), file.size());
        const qint64 count = file.read(buffer, static_cast<qint64>(capacity));
        if (count < 0) return failure(ErrorCode::FileUnreadable, {}, path, file.errorString());
        return static_cast<std::size_t>(count);
    };
    return parseFrom(source, listener, {QFileInfo(path).fileName(), path});
}

Result<void> parseXml(std::string_view text, const QString& name, XmlListener& listener) {
    const Source source = [&text](char* buffer, std::size_t capacity) -> Result<std::size_t> {
        const std::size_t count = std::min(text.size(), capacity);
        std::memcpy(buffer, text.data(), count);
        text.remove_prefix(count);
        return count;
    };
    return parseFrom(source, listener, {name, {}});
}

} // namespace tinjau::exchange
