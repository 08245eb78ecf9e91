// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/byte_view.h"

#include <optional>
#include <string>
#include <vector>

namespace tinjau::exchange {

/// A stream as far as the file still holds it.
struct CfbStream {
    std::string bytes;
    bool isComplete = true; ///< false: the file ends before the stream does
};

/// The container of Office files before 2007 and of encrypted newer ones: a small file system in
/// one file (OLE2, Compound File Binary). Only what a reader of workbooks needs: the streams that
/// stand directly in the root. Every chain is followed at most once over the whole file, so a loop
/// ends as FileDamaged and memory stays below a small multiple of the file's size.
class CfbContainer {
public:
    /// True if the bytes begin with the signature D0 CF 11 E0 A1 B1 1A E1.
    static bool isCfb(ByteView file);

    /// `file` must outlive the container. Error: FileDamaged.
    static Result<CfbContainer> parse(ByteView file);

    /// Whether the root holds a stream of that name, in whatever case.
    bool has(QStringView name) const { return find(name) != nullptr; }
    /// The stream of that name. Errors: NotFound, FileDamaged (values: the name).
    Result<CfbStream> load(QStringView name) const;

private:
    struct Entry {
        QString name;
        bool isStream = false;
        std::uint32_t left = 0, right = 0, child = 0;
        std::uint32_t start = 0;
        std::uint64_t size = 0;
    };

    explicit CfbContainer(ByteView file) : m_file(file) {}

    Result<void> readHeader();
    Result<void> readAllocationTable();
    Result<void> readMiniAllocationTable();
    Result<void> readDirectory();
    void listRootStreams();
    void appendTableSector(std::uint32_t sector);
    const Entry* find(QStringView name) const;
    ByteView sector(std::uint32_t number) const;
    /// Bytes of a chain of sectors, at most `limit`; nothing if the chain loops.
    std::optional<CfbStream> readChain(std::uint32_t start, std::uint64_t limit) const;
    std::optional<CfbStream> readMiniChain(std::uint32_t start, std::uint64_t limit) const;

    ByteView m_file;
    unsigned m_sectorShift = 9;
    unsigned m_miniShift = 6;
    std::uint64_t m_miniCutoff = 4096;
    std::uint32_t m_sectorCount = 0;
    std::vector<std::uint32_t> m_next;     ///< the allocation table: the sector after each
    std::vector<std::uint32_t> m_miniNext; ///< the same for the small sectors
    std::string m_miniBytes;               ///< what the small sectors lie in
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_rootStreams;
};

} // namespace tinjau::exchange
