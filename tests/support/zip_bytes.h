// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/xls_bytes.h"

#include <array>

namespace tinjau::testing {

struct ZipMember {
    std::string name;
    std::string content;
};

inline std::uint32_t crc32(std::string_view bytes)
{
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? value >> 1 ^ 0xEDB88320u : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    std::uint32_t crc = 0xFFFFFFFFu;
    for (const char c : bytes) crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFF] ^ crc >> 8;
    return ~crc;
}

/// A zip whose members are stored as they are, with right check sums, whatever they contain.
inline std::string storedZip(const std::vector<ZipMember>& members)
{
    Bytes file;
    Bytes directory;
    for (const auto& [name, content] : members) {
        Bytes sizes;
        sizes.u32(crc32(content)).u32(content.size()).u32(content.size());
        sizes.u16(static_cast<unsigned>(name.size())).u16(0);
        directory.text("PK\x01\x02").u16(20).u16(20).zeros(8).text(sizes.bytes()).zeros(10);
        directory.u32(file.size()).text(name);
        file.text("PK\x03\x04").u16(20).zeros(8).text(sizes.bytes()).text(name).text(content);
    }
    const std::size_t begin = file.size();
    const auto count = static_cast<unsigned>(members.size());
    file.text(directory.bytes());
    file.text("PK\x05\x06").u32(0).u16(count).u16(count).u32(directory.size()).u32(begin).u16(0);
    return file.bytes();
}

/// Members written one after the other as text: a line "@@name", then the content up to the next.
inline std::vector<ZipMember> membersFromText(std::string_view text)
{
    std::vector<ZipMember> members;
    for (std::size_t at = text.starts_with("@@") ? 0 : text.find("\n@@"); at < text.size();) {
        at = text.find("@@", at) + 2;
        const std::size_t line = std::min(text.find('\n', at), text.size());
        const std::size_t next = std::min(text.find("\n@@", line), text.size());
        const std::size_t begin = std::min(line + 1, next);
        members.push_back({std::string(text.substr(at, line - at)),
                           std::string(text.substr(begin, next - begin))});
        at = next;
    }
    return members;
}

} // namespace tinjau::testing
