// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tinjau::exchange {

enum class TextEncoding {
    Ascii,
    Utf8,
    Utf8Bom,
    Utf16LeBom,
    Utf16Le,
    Utf16BeBom,
    Utf16Be,
    Windows1252
};

/// "UTF-16LE without BOM": the word of the command line contract.
QString encodingName(TextEncoding encoding);

/// Tells the encoding from a whole text, given in pieces: byte order mark, then the pattern of NUL
/// bytes (UTF-16 passes as valid UTF-8), then strict UTF-8, then Windows-1252. A last character
/// that is cut off does not count against UTF-8.
class EncodingDetector {
public:
    void add(std::string_view bytes);
    TextEncoding result() const;

private:
    void lookAtHead(std::string_view bytes);
    void checkUtf8(std::string_view bytes);

    std::string m_head;
    bool m_hasHighBytes = false;
    bool m_isUtf8 = true;
    int m_missing = 0;            ///< continuation bytes still to come
    std::uint8_t m_lowest = 0x80; ///< bounds of the next one
    std::uint8_t m_highest = 0xbf;
};

/// Turns the bytes of a text, given in pieces, into UTF-8; drops the byte order mark and NULs.
/// Wrong sequences become U+FFFD.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);
    /// The next piece; with `isLast`, characters that are cut off come out as U+FFFD.
    std::string decode(std::string_view bytes, bool isLast);

private:
    std::string decodeUtf8(std::string_view bytes, bool isLast);
    std::string decodeUtf16(std::string_view bytes, bool isLast);
    std::string decodeWindows1252(std::string_view bytes) const;

    TextEncoding m_encoding;
    std::string m_pending; ///< bytes of a character that is not complete yet
    std::size_t m_skip;    ///< bytes of the mark still to drop
    char16_t m_highSurrogate = 0;
};

/// The character of a byte; the five unused bytes keep their number, as browsers do.
char32_t fromWindows1252(std::uint8_t byte);

void appendUtf8(std::string& text, char32_t character);

} // namespace tinjau::exchange
