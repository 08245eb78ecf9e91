// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string_view>

namespace tinjau::exchange {

/// Bytes of a file that nobody may trust. Little endian. Reading outside gives zero and cutting
/// outside gives fewer bytes, so that no wrong length in a file can reach memory that is not its
/// own; who needs to tell a zero from a missing byte asks has().
class ByteView {
public:
    ByteView() = default;
    explicit ByteView(std::string_view bytes) : m_bytes(bytes) {}

    std::size_t size() const { return m_bytes.size(); }
    bool isEmpty() const { return m_bytes.empty(); }
    bool has(std::size_t at, std::size_t count) const
    {
        return at <= m_bytes.size() && count <= m_bytes.size() - at;
    }

    std::uint8_t u8(std::size_t at) const
    {
        return at < m_bytes.size() ? static_cast<std::uint8_t>(m_bytes[at]) : std::uint8_t{0};
    }
    std::uint16_t u16(std::size_t at) const
    {
        return static_cast<std::uint16_t>(u8(at) | u8(at + 1) << 8);
    }
    std::uint32_t u32(std::size_t at) const
    {
        return u16(at) | static_cast<std::uint32_t>(u16(at + 2)) << 16;
    }
    std::uint64_t u64(std::size_t at) const
    {
        return u32(at) | static_cast<std::uint64_t>(u32(at + 4)) << 32;
    }
    double f64(std::size_t at) const { return std::bit_cast<double>(u64(at)); }

    /// At most `count` bytes from `at` on.
    ByteView sub(std::size_t at, std::size_t count = std::string_view::npos) const
    {
        return ByteView(m_bytes.substr(std::min(at, m_bytes.size()), count));
    }
    std::string_view bytes() const { return m_bytes; }

private:
    std::string_view m_bytes;
};

} // namespace tinjau::exchange
