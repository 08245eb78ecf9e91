// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tinjau::testing {

/// Little-endian bytes, written one after the other.
class Bytes {
public:
    Bytes& u8(unsigned value) { return put(value, 1); }
    Bytes& u16(unsigned value) { return put(value, 2); }
    Bytes& u32(std::uint64_t value) { return put(value, 4); }
    Bytes& f64(double value) { return put(std::bit_cast<std::uint64_t>(value), 8); }
    Bytes& text(std::string_view bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    Bytes& wide(std::u16string_view text)
    {
        for (const char16_t unit : text) u16(unit);
        return *this;
    }
    Bytes& zeros(std::size_t count)
    {
        m_bytes.append(count, '\0');
        return *this;
    }
    const std::string& bytes() const { return m_bytes; }
    std::size_t size() const { return m_bytes.size(); }

private:
    Bytes& put(std::uint64_t value, unsigned count)
    {
        for (unsigned i = 0; i < count; ++i) m_bytes += static_cast<char>(value >> (8 * i) & 0xFF);
        return *this;
    }
    std::string m_bytes;
};

/// The records of a workbook stream with one sheet "Data": first those before the sheets, then
/// those of the sheet. What a test does not mention is as Excel would write it.
class BiffBook {
public:
    explicit BiffBook(unsigned version = 0x0600) : m_version(version) {}

    BiffBook& global(unsigned id, const Bytes& body) { return add(m_globals, id, body.bytes()); }
    BiffBook& cell(unsigned id, const Bytes& body) { return add(m_cells, id, body.bytes()); }

    BiffBook& number(unsigned row, unsigned column, double value, unsigned style = 0)
    {
        return cell(0x0203, Bytes().u16(row).u16(column).u16(style).f64(value));
    }
    BiffBook& label(unsigned row, unsigned column, std::string_view text)
    {
        Bytes body;
        body.u16(row).u16(column).u16(0).u16(static_cast<unsigned>(text.size()));
        if (m_version == 0x0600) body.u8(0);
        return cell(0x0204, body.text(text));
    }
    BiffBook& hideSheet()
    {
        m_visibility = 1;
        return *this;
    }

    /// The whole stream.
    std::string stream() const
    {
        const std::string name = "Data";
        Bytes sheet;
        const std::string begin = record(0x0809, beginOf(0x0005));
        const std::size_t nameFlag = m_version == 0x0600 ? 1 : 0;
        const std::size_t place =
            begin.size() + m_globals.size() + 4 + 7 + nameFlag + name.size() + 4;
        sheet.u32(place).u8(m_visibility).u8(0).u8(static_cast<unsigned>(name.size()));
        if (nameFlag != 0) sheet.u8(0);
        sheet.text(name);
        return begin + m_globals + record(0x0085, sheet.bytes()) + record(0x000A, {})
               + record(0x0809, beginOf(0x0010)) + m_cells + record(0x000A, {});
    }

    static std::string record(unsigned id, std::string_view body)
    {
        return Bytes().u16(id).u16(static_cast<unsigned>(body.size())).text(body).bytes();
    }

private:
    std::string beginOf(unsigned type) const
    {
        return Bytes().u16(m_version).u16(type).zeros(m_version == 0x0600 ? 12 : 4).bytes();
    }
    BiffBook& add(std::string& to, unsigned id, std::string_view body)
    {
        to += record(id, body);
        return *this;
    }

    unsigned m_version;
    unsigned m_visibility = 0;
    std::string m_globals;
    std::string m_cells;
};

/// An OLE2 file with one stream in its root, laid out in sectors of 512 bytes; the stream is padded
/// so that it needs no small sectors.
inline std::string oleFile(std::u16string_view name, std::string stream)
{
    constexpr std::uint32_t free = 0xFFFFFFFF, end = 0xFFFFFFFE, table = 0xFFFFFFFD;
    if (stream.size() < 4096) stream.resize(4096, '\0');
    const std::size_t length = stream.size();
    stream.resize((length + 511) / 512 * 512, '\0');
    const std::size_t dataSectors = stream.size() / 512;
    // Sectors: the table first, then the directory, then the stream.
    std::size_t tables = 1;
    while (tables * 128 < tables + 1 + dataSectors) ++tables;
    Bytes header;
    header.text("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
        .zeros(16)
        .u16(0x3E)
        .u16(3)
        .u16(0xFFFE)
        .u16(9)
        .u16(6);
    header.zeros(10).u32(tables).u32(tables).u32(0).u32(4096).u32(end).u32(0).u32(end).u32(0);
    for (std::size_t i = 0; i < 109; ++i) header.u32(i < tables ? i : free);
    Bytes allocation;
    for (std::size_t i = 0; i < tables; ++i) allocation.u32(table);
    allocation.u32(end);
    for (std::size_t i = 0; i < dataSectors; ++i) {
        allocation.u32(i + 1 < dataSectors ? tables + 2 + i : end);
    }
    while (allocation.size() < tables * 512) allocation.u32(free);
    const auto entry = [](std::u16string_view title, unsigned type, std::uint32_t child,
                          std::uint32_t start, std::size_t size) {
        Bytes bytes;
        bytes.wide(title).zeros(64 - 2 * title.size());
        bytes.u16(static_cast<unsigned>(2 * title.size() + 2)).u8(type).u8(1);
        return bytes.u32(0xFFFFFFFF)
            .u32(0xFFFFFFFF)
            .u32(child)
            .zeros(36)
            .u32(start)
            .u32(size)
            .u32(0)
            .bytes();
    };
    const std::string directory =
        entry(u"Root Entry", 5, 1, end, 0)
        + entry(name, 2, free, static_cast<std::uint32_t>(tables + 1), length)
        + std::string(256, '\0');
    return header.bytes() + allocation.bytes() + directory + stream;
}

} // namespace tinjau::testing
