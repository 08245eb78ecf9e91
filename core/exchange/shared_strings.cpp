// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shared_strings.h"

#include "core/exchange/text_encoding.h"

#include <charconv>

namespace tinjau::exchange {

namespace {

/// The character of an escape "_x000D_" at a place, if one stands there.
std::optional<char16_t> escapeAt(std::string_view text, std::size_t at) {
    constexpr std::size_t LENGTH = 7;
    const std::string_view part = text.substr(at, LENGTH);
    if (part.size() < LENGTH || !part.starts_with("_x") || part[6] != '_') return std::nullopt;
    unsigned number = 0;
    const auto [stop, error] = std::from_chars(part.data() + 2, part.data() + 6, number, 16);
    if (error != std::errc() || stop != part.data() + 6) return std::nullopt;
    return static_cast<char16_t>(number);
}

std::string withoutEscapes(std::string_view text) {
    constexpr std::size_t LENGTH = 7;
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const auto escaped = escapeAt(text, at);
        const bool isSurrogate = escaped && *escaped >= 0xd800 && *escaped <= 0xdfff;
        if (!escaped || isSurrogate) {
            plain += text[at++];
            continue;
        }
        if (*escaped != 0) appendUtf8(plain, *escaped);
        at += LENGTH;
    }
    return plain;
}

std::string withPlainLineEnds(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r') {
            plain += text[at];
        } else if (at + 1 >= text.size() || text[at + 1] != '\n') {
            plain += '\n';
        }
    }
    return plain;
}

} // namespace

std::string readableXlsxText(std::string text) {
    if (text.find("_x") != std::string::npos) text = withoutEscapes(text);
    if (text.find('\r') != std::string::npos) text = withPlainLineEnds(text);
    return text;
}

/// Joins the runs of each <si>; leaves out <rPh>, which spells names for Japanese readers.
class SharedStringsListener final : public XmlListener {
public:
    explicit SharedStringsListener(SharedStrings& strings) : m_strings(strings) {}

    bool isTooLarge() const { return m_isTooLarge; }

    void start(XmlName name, const XmlAttributes&) override {
        if (name.local == "si") m_text.clear();
        if (name.local == "rPh") m_isPhonetic = true;
        if (name.local == "t") m_isText = !m_isPhonetic;
    }

    void end(XmlName name) override {
        if (name.local == "t") m_isText = false;
        if (name.local == "rPh") m_isPhonetic = false;
        if (name.local != "si") return;
        const bool isPlain = m_text.find("_x") == m_text.npos && m_text.find('\r') == m_text.npos;
        m_strings.m_texts += isPlain ? m_text : readableXlsxText(m_text);
        m_strings.m_ends.push_back(static_cast<std::uint32_t>(m_strings.m_texts.size()));
        checkSize();
    }

    void characters(std::string_view text) override {
        if (!m_isText) return;
        m_text += text;
        checkSize();
    }

private:
    void checkSize() {
        constexpr std::size_t MOST_BYTES = 1'000'000'000, MOST_TEXTS = 100'000'000;
        m_isTooLarge = m_strings.m_texts.size() + m_text.size() > MOST_BYTES
                       || m_strings.m_ends.size() > MOST_TEXTS;
        if (m_isTooLarge) stop();
    }

    SharedStrings& m_strings;
    std::string m_text;
    bool m_isText = false;
    bool m_isPhonetic = false;
    bool m_isTooLarge = false;
};

Result<SharedStrings> SharedStrings::read(ZipPart part, Progress& progress) {
    SharedStrings strings;
    const QString path = part.path();
    SharedStringsListener listener(strings);
    Result<void> parsed = parseXml(std::move(part), listener, progress);
    if (!parsed) return failure(parsed.error());
    if (listener.isTooLarge()) return failure(ErrorCode::FileTooLarge, {}, path);
    return strings;
}

std::optional<std::string_view> SharedStrings::at(std::size_t index) const {
    if (index >= m_ends.size()) return std::nullopt;
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_texts).substr(begin, m_ends[index] - begin);
}

} // namespace tinjau::exchange
