// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cfb_container.h"

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t lastRegularSector = 0xFFFFFFFAu; // above: end of chain, free, table sectors
constexpr std::uint32_t noEntry = 0xFFFFFFFFu;
constexpr std::size_t headerSize = 512;
constexpr std::size_t entrySize = 128;

Failure damaged(const QString& part, const char* technical)
{
    return failure(ErrorCode::FileDamaged, {part}, {}, QString::fromLatin1(technical));
}

QString entryName(ByteView entry)
{
    const std::size_t length = std::min<std::size_t>(entry.u16(64) / 2u, 32);
    QString name;
    for (std::size_t i = 0; i < length && entry.u16(2 * i) != 0; ++i)
        name += QChar(entry.u16(2 * i));
    return name;
}

} // namespace

bool CfbContainer::isCfb(ByteView file)
{
    return file.bytes().starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

Result<CfbContainer> CfbContainer::parse(ByteView file)
{
    CfbContainer container(file);
    if (auto done = container.readHeader(); !done) return failure(done.error());
    if (auto done = container.readAllocationTable(); !done) return failure(done.error());
    if (auto done = container.readDirectory(); !done) return failure(done.error());
    if (auto done = container.readMiniAllocationTable(); !done) return failure(done.error());
    return container;
}

Result<void> CfbContainer::readHeader()
{
    if (!isCfb(m_file) || m_file.size() <= headerSize) {
        return damaged(u"OLE2"_s, "no header, or nothing after it");
    }
    m_sectorShift = m_file.u16(30);
    m_miniShift = m_file.u16(32);
    m_miniCutoff = m_file.u32(56);
    if (m_sectorShift < 9 || m_sectorShift > 12 || m_miniShift < 4 || m_miniShift > m_sectorShift) {
        return damaged(u"OLE2"_s, "impossible sector size");
    }
    // The header fills the place of one sector; the last sector may be cut.
    const std::size_t sectorSize = std::size_t{1} << m_sectorShift;
    m_sectorCount = static_cast<std::uint32_t>((m_file.size() + sectorSize - 1) / sectorSize - 1);
    return {};
}

ByteView CfbContainer::sector(std::uint32_t number) const
{
    return m_file.sub((std::size_t{number} + 1) << m_sectorShift, std::size_t{1} << m_sectorShift);
}

void CfbContainer::appendTableSector(std::uint32_t number)
{
    const ByteView table = number < m_sectorCount ? sector(number) : ByteView();
    const std::size_t entries = std::size_t{1} << (m_sectorShift - 2);
    for (std::size_t i = 0; i < entries && m_next.size() < m_sectorCount; ++i) {
        m_next.push_back(table.has(4 * i, 4) ? table.u32(4 * i) : noEntry);
    }
}

Result<void> CfbContainer::readAllocationTable()
{
    for (std::size_t i = 0; i < 109; ++i) {
        const std::uint32_t number = m_file.u32(76 + 4 * i);
        if (number <= lastRegularSector) appendTableSector(number);
    }
    // Larger files list the rest of their table in a chain of sectors of its own.
    const std::size_t perSector = (std::size_t{1} << (m_sectorShift - 2)) - 1;
    std::uint32_t number = m_file.u32(68);
    for (std::uint32_t seen = 0; number < m_sectorCount; ++seen) {
        if (seen > m_sectorCount) return damaged(u"OLE2"_s, "the list of table sectors loops");
        const ByteView list = sector(number);
        for (std::size_t i = 0; i < perSector; ++i) {
            if (list.has(4 * i, 4) && list.u32(4 * i) <= lastRegularSector) {
                appendTableSector(list.u32(4 * i));
            }
        }
        number = list.has(4 * perSector, 4) ? list.u32(4 * perSector) : noEntry;
    }
    return {};
}

std::optional<CfbStream> CfbContainer::readChain(std::uint32_t start, std::uint64_t limit) const
{
    CfbStream stream;
    const std::uint64_t inFile = std::uint64_t{m_sectorCount} << m_sectorShift;
    stream.bytes.reserve(static_cast<std::size_t>(std::min(limit, inFile)));
    std::vector<bool> seen(m_sectorCount, false);
    std::uint32_t number = start;
    while (stream.bytes.size() < limit && number < m_sectorCount) {
        if (seen[number]) return std::nullopt;
        seen[number] = true;
        stream.bytes += sector(number).bytes();
        number = number < m_next.size() ? m_next[number] : noEntry;
    }
    stream.isComplete = stream.bytes.size() >= limit;
    if (stream.isComplete) stream.bytes.resize(static_cast<std::size_t>(limit));
    return stream;
}

std::optional<CfbStream> CfbContainer::readMiniChain(std::uint32_t start, std::uint64_t limit) const
{
    CfbStream stream;
    const ByteView mini(m_miniBytes);
    const std::size_t size = std::size_t{1} << m_miniShift;
    std::vector<bool> seen(m_miniNext.size(), false);
    std::uint32_t number = start;
    while (stream.bytes.size() < limit && number < m_miniNext.size()) {
        if (seen[number]) return std::nullopt;
        seen[number] = true;
        stream.bytes += mini.sub(std::size_t{number} << m_miniShift, size).bytes();
        number = m_miniNext[number];
    }
    stream.isComplete = stream.bytes.size() >= limit;
    if (stream.isComplete) stream.bytes.resize(static_cast<std::size_t>(limit));
    return stream;
}

Result<void> CfbContainer::readDirectory()
{
    // Its length is stated nowhere: it goes to the end of its chain.
    const auto directory =
        readChain(m_file.u32(48), std::uint64_t{m_sectorCount + 1} << m_sectorShift);
    if (!directory) return damaged(u"OLE2"_s, "the directory loops");
    const ByteView bytes(directory->bytes);
    for (std::size_t at = 0; bytes.has(at, entrySize); at += entrySize) {
        const ByteView raw = bytes.sub(at, entrySize);
        Entry entry;
        entry.name = entryName(raw);
        entry.isStream = raw.u8(66) == 2;
        entry.left = raw.u32(68);
        entry.right = raw.u32(72);
        entry.child = raw.u32(76);
        entry.start = raw.u32(116);
        // Files with small sectors may leave rubbish in the upper half of the size.
        entry.size = m_sectorShift == 9 ? raw.u32(120) : raw.u64(120);
        m_entries.push_back(std::move(entry));
    }
    if (m_entries.empty()) return damaged(u"OLE2"_s, "no directory");
    listRootStreams();
    return {};
}

void CfbContainer::listRootStreams()
{
    std::vector<bool> seen(m_entries.size(), false);
    std::vector<std::uint32_t> open{m_entries.front().child};
    while (!open.empty()) {
        const std::uint32_t number = open.back();
        open.pop_back();
        if (number >= m_entries.size() || seen[number]) continue;
        seen[number] = true;
        const Entry& entry = m_entries[number];
        if (entry.isStream) m_rootStreams.push_back(number);
        open.push_back(entry.left);
        open.push_back(entry.right);
    }
    if (!m_rootStreams.empty()) return;
    // Some writers leave the tree empty; then any stream is better than none.
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].isStream) m_rootStreams.push_back(i);
    }
}

Result<void> CfbContainer::readMiniAllocationTable()
{
    const Entry& root = m_entries.front();
    const auto mini = readChain(root.start, root.size);
    if (!mini) return damaged(u"OLE2"_s, "the small sectors loop");
    m_miniBytes = mini->bytes;
    const std::uint64_t miniCount = (m_miniBytes.size() >> m_miniShift) + 1;
    const auto table = readChain(m_file.u32(60), 4 * miniCount);
    if (!table) return damaged(u"OLE2"_s, "the table of small sectors loops");
    const ByteView bytes(table->bytes);
    for (std::size_t at = 0; bytes.has(at, 4); at += 4) m_miniNext.push_back(bytes.u32(at));
    return {};
}

const CfbContainer::Entry* CfbContainer::find(QStringView name) const
{
    for (const std::size_t number : m_rootStreams) {
        if (m_entries[number].name.compare(name, Qt::CaseInsensitive) == 0)
            return &m_entries[number];
    }
    return nullptr;
}

Result<CfbStream> CfbContainer::load(QStringView name) const
{
    const Entry* entry = find(name);
    if (!entry) return failure(ErrorCode::NotFound, {name.toString()});
    auto stream = entry->size < m_miniCutoff ? readMiniChain(entry->start, entry->size)
                                             : readChain(entry->start, entry->size);
    if (!stream) return damaged(name.toString(), "the chain of the stream loops");
    return std::move(*stream);
}

} // namespace tinjau::exchange
