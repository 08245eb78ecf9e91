// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/biff_records.h"

#include "core/exchange/text_encoding.h"

namespace tinjau::exchange {

std::optional<BiffRecord> BiffCursor::next()
{
    if (!m_stream.has(m_at, 4)) {
        m_isCut = m_isCut || m_stream.has(m_at, 1);
        return std::nullopt;
    }
    const std::size_t length = m_stream.u16(m_at + 2);
    const BiffRecord record{m_stream.u16(m_at), m_at, m_stream.sub(m_at + 4, length)};
    m_isCut = m_isCut || record.body.size() < length;
    m_at += 4 + record.body.size();
    return record;
}

BiffContinued::BiffContinued(const BiffRecord& first, BiffCursor& cursor)
{
    m_parts.push_back(first.body);
    while (cursor.peek() == biff::Continue) {
        if (const auto record = cursor.next()) m_parts.push_back(record->body);
    }
}

bool BiffContinued::isAtEnd()
{
    while (m_part < m_parts.size() && m_at >= m_parts[m_part].size()) {
        ++m_part;
        m_at = 0;
    }
    return m_part >= m_parts.size();
}

std::uint8_t BiffContinued::u8()
{
    return isAtEnd() ? std::uint8_t{0} : m_parts[m_part].u8(m_at++);
}

void BiffContinued::skip(std::size_t count)
{
    while (count > 0 && !isAtEnd()) {
        const std::size_t step = std::min(count, m_parts[m_part].size() - m_at);
        m_at += step;
        count -= step;
    }
}

bool BiffContinued::characters(std::size_t count, bool isWide, std::u16string& into)
{
    while (count > 0) {
        const bool isPartUsedUp = m_part < m_parts.size() && m_at >= m_parts[m_part].size();
        if (isAtEnd()) return false;
        if (isPartUsedUp) isWide = u8() & 1;
        const ByteView part = m_part < m_parts.size() ? m_parts[m_part] : ByteView();
        const std::size_t width = isWide ? 2 : 1;
        const std::size_t here =
            std::min(count, (part.size() - std::min(m_at, part.size())) / width);
        for (std::size_t i = 0; i < here; ++i, m_at += width) {
            into += static_cast<char16_t>(isWide ? part.u16(m_at) : part.u8(m_at));
        }
        count -= here;
        // Half a character at the end of a record is damage; it must not stop the walk.
        if (here == 0) m_at = part.size();
    }
    return true;
}

bool readBiff8String(BiffContinued& from, std::u16string& into)
{
    if (from.isAtEnd()) return false;
    const std::size_t count = from.u16();
    const std::uint8_t flags = from.u8();
    const std::size_t runs = flags & 8 ? from.u16() : 0u;
    const std::size_t extension = flags & 4 ? from.u32() : 0u;
    const bool isWhole = from.characters(count, flags & 1, into);
    from.skip(runs * 4);
    from.skip(extension);
    return isWhole;
}

void appendText(std::u16string_view text, std::string& into)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i];
        const char16_t after = i + 1 < text.size() ? text[i + 1] : u'\0';
        if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(after)) {
            appendUtf8(into, QChar::surrogateToUcs4(unit, after));
            ++i;
        } else if (QChar::isSurrogate(unit)) {
            appendUtf8(into, 0xFFFD);
        } else if (unit == u'\r') {
            if (after != u'\n') into += '\n';
        } else {
            appendUtf8(into, unit);
        }
    }
}

double rkNumber(std::uint32_t rk)
{
    const double value = rk & 2 ? static_cast<double>(static_cast<std::int32_t>(rk) >> 2)
                                : std::bit_cast<double>(static_cast<std::uint64_t>(rk & ~3u) << 32);
    return rk & 1 ? value / 100 : value;
}

std::string_view biffErrorText(std::uint8_t code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    case 0x2A:
        return "#N/A";
    default:
        return "#ERR!";
    }
}

} // namespace tinjau::exchange
