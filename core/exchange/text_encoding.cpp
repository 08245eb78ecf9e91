// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <algorithm>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t HEAD = 4096;
constexpr char32_t REPLACEMENT = 0xfffd;

/// Windows-1252 from 0x80 to 0x9F.
constexpr char16_t WINDOWS_1252[32] = {
    0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178,
};

std::uint8_t byte(char c) {
    return static_cast<std::uint8_t>(c);
}

/// What a first byte of UTF-8 promises: how many follow, and the bounds of the first that follows.
struct Lead {
    int following;
    std::uint8_t lowest;
    std::uint8_t highest;
};

Lead leadOf(std::uint8_t b) {
    if (b < 0x80) return {0, 0, 0};
    if (b >= 0xc2 && b <= 0xdf) return {1, 0x80, 0xbf};
    if (b == 0xe0) return {2, 0xa0, 0xbf};
    if (b == 0xed) return {2, 0x80, 0x9f};
    if (b >= 0xe1 && b <= 0xef) return {2, 0x80, 0xbf};
    if (b == 0xf0) return {3, 0x90, 0xbf};
    if (b >= 0xf1 && b <= 0xf3) return {3, 0x80, 0xbf};
    if (b == 0xf4) return {3, 0x80, 0x8f};
    return {-1, 0, 0};
}

std::size_t markLength(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8Bom:
        return 3;
    case TextEncoding::Utf16LeBom:
    case TextEncoding::Utf16BeBom:
        return 2;
    default:
        return 0;
    }
}

bool isUtf16(TextEncoding encoding) {
    return encoding >= TextEncoding::Utf16LeBom && encoding <= TextEncoding::Utf16Be;
}

/// UTF-16 of Latin text has a NUL in nearly every second byte, and only there.
std::optional<TextEncoding> utf16ByNuls(std::string_view head) {
    if (head.size() < 4) return std::nullopt;
    std::size_t nuls[2] = {0, 0};
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\0') ++nuls[i % 2];
    }
    const std::size_t half = head.size() / 2;
    if (nuls[1] * 10 >= half * 7 && nuls[0] * 10 <= half) return TextEncoding::Utf16Le;
    if (nuls[0] * 10 >= half * 7 && nuls[1] * 10 <= half) return TextEncoding::Utf16Be;
    return std::nullopt;
}

} // namespace

QString encodingName(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Ascii:
        return u"ascii"_s;
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf8Bom:
        return u"UTF-8 BOM"_s;
    case TextEncoding::Utf16LeBom:
        return u"UTF-16LE BOM"_s;
    case TextEncoding::Utf16Le:
        return u"UTF-16LE without BOM"_s;
    case TextEncoding::Utf16BeBom:
        return u"UTF-16BE BOM"_s;
    case TextEncoding::Utf16Be:
        return u"UTF-16BE without BOM"_s;
    case TextEncoding::Windows1252:
        break;
    }
    return u"windows-1252"_s;
}

char32_t fromWindows1252(std::uint8_t b) {
    const bool isSpecial = b >= 0x80 && b <= 0x9f;
    return isSpecial ? WINDOWS_1252[b - 0x80] : b;
}

void appendUtf8(std::string& text, char32_t c) {
    const auto put = [&text](char32_t b) { text += static_cast<char>(b); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | c >> 6);
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3f));
        put(0x80 | (c >> 6 & 0x3f));
        put(0x80 | (c & 0x3f));
    }
}

void EncodingDetector::add(std::string_view bytes) {
    if (m_head.size() < HEAD) m_head.append(bytes.substr(0, HEAD - m_head.size()));
    if (m_isUtf8) checkUtf8(bytes);
}

void EncodingDetector::checkUtf8(std::string_view bytes) {
    for (const char c : bytes) {
        const std::uint8_t b = byte(c);
        if (m_missing == 0) {
            if (b < 0x80) continue;
            m_hasHighBytes = true;
            const Lead lead = leadOf(b);
            m_isUtf8 = lead.following > 0;
            m_missing = lead.following;
            m_lowest = lead.lowest;
            m_highest = lead.highest;
        } else {
            m_isUtf8 = b >= m_lowest && b <= m_highest;
            m_lowest = 0x80;
            m_highest = 0xbf;
            --m_missing;
        }
        if (!m_isUtf8) return;
    }
}

TextEncoding EncodingDetector::result() const {
    const std::string_view head = m_head;
    if (head.starts_with("\xef\xbb\xbf")) return TextEncoding::Utf8Bom;
    if (head.starts_with("\xff\xfe")) return TextEncoding::Utf16LeBom;
    if (head.starts_with("\xfe\xff")) return TextEncoding::Utf16BeBom;
    if (const auto wide = utf16ByNuls(head)) return *wide;
    if (!m_isUtf8) return TextEncoding::Windows1252;
    return m_hasHighBytes ? TextEncoding::Utf8 : TextEncoding::Ascii;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding), m_skip(markLength(encoding)) {}

std::string TextDecoder::decode(std::string_view bytes, bool isLast) {
    const std::size_t skipped = std::min(m_skip, bytes.size());
    m_skip -= skipped;
    bytes.remove_prefix(skipped);
    std::string text = m_encoding == TextEncoding::Windows1252 ? decodeWindows1252(bytes)
                       : isUtf16(m_encoding)                   ? decodeUtf16(bytes, isLast)
                                                               : decodeUtf8(bytes, isLast);
    std::erase(text, '\0');
    return text;
}

std::string TextDecoder::decodeUtf8(std::string_view bytes, bool isLast) {
    if (m_encoding == TextEncoding::Ascii) return std::string(bytes);
    std::string joined = std::move(m_pending);
    m_pending.clear();
    joined.append(bytes);
    std::string text;
    text.reserve(joined.size());
    std::size_t at = 0;
    while (at < joined.size()) {
        const Lead lead = leadOf(byte(joined[at]));
        const auto length = static_cast<std::size_t>(std::max(lead.following, 0)) + 1;
        std::size_t good = 1;
        while (lead.following > 0 && good < length && at + good < joined.size()) {
            const std::uint8_t b = byte(joined[at + good]);
            const std::uint8_t lowest = good == 1 ? lead.lowest : 0x80;
            const std::uint8_t highest = good == 1 ? lead.highest : 0xbf;
            if (b < lowest || b > highest) break;
            ++good;
        }
        const bool isCut = good < length && at + good == joined.size();
        if (isCut && !isLast) {
            m_pending = joined.substr(at);
            break;
        }
        if (lead.following >= 0 && good == length) {
            text.append(joined, at, length);
        } else {
            appendUtf8(text, REPLACEMENT);
        }
        at += good;
    }
    return text;
}

std::string TextDecoder::decodeUtf16(std::string_view bytes, bool isLast) {
    const bool isLittle =
        m_encoding == TextEncoding::Utf16Le || m_encoding == TextEncoding::Utf16LeBom;
    std::string joined = std::move(m_pending);
    m_pending.clear();
    joined.append(bytes);
    std::string text;
    text.reserve(joined.size());
    std::size_t at = 0;
    for (; at + 1 < joined.size(); at += 2) {
        const unsigned low = byte(joined[at + (isLittle ? 0 : 1)]);
        const unsigned high = byte(joined[at + (isLittle ? 1 : 0)]);
        const auto unit = static_cast<char16_t>(high << 8 | low);
        const bool isLow = unit >= 0xdc00 && unit <= 0xdfff;
        if (m_highSurrogate != 0) {
            const char16_t before = std::exchange(m_highSurrogate, u'\0');
            if (isLow) {
                appendUtf8(text, 0x10000 + ((static_cast<char32_t>(before) - 0xd800) << 10)
                                     + (static_cast<char32_t>(unit) - 0xdc00));
                continue;
            }
            appendUtf8(text, REPLACEMENT);
        }
        if (unit >= 0xd800 && unit <= 0xdbff) {
            m_highSurrogate = unit;
        } else {
            appendUtf8(text, isLow ? REPLACEMENT : static_cast<char32_t>(unit));
        }
    }
    m_pending = joined.substr(at);
    if (isLast && (!m_pending.empty() || m_highSurrogate != 0)) appendUtf8(text, REPLACEMENT);
    return text;
}

std::string TextDecoder::decodeWindows1252(std::string_view bytes) const {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) appendUtf8(text, fromWindows1252(byte(c)));
    return text;
}

} // namespace tinjau::exchange
