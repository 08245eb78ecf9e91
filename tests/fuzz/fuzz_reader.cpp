// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_reader.h"

#include <sys/mman.h>
#include <unistd.h>

namespace tinjau::testing {

using namespace exchange;

namespace {

/// One file in memory for the whole run.
class MemoryFile {
public:
    MemoryFile() : m_descriptor(memfd_create("fuzz", 0))
    {
        TINJAU_ENSURE(m_descriptor >= 0, "the system has files in memory");
    }
    QString write(std::string_view bytes) const
    {
        const auto size = static_cast<off_t>(bytes.size());
        const bool isWritten = ftruncate(m_descriptor, size) == 0
            && pwrite(m_descriptor, bytes.data(), bytes.size(), 0) == size;
        TINJAU_ENSURE(isWritten, "there is memory for a small file");
        return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
    }

private:
    int m_descriptor;
};

class TextReader final : public CellVisitor {
public:
    bool visit(const Cell& cell) override
    {
        constexpr int withTexts = 500, most = 200'000;
        if (++m_cells <= withTexts) m_length += canonicalText(cell).size() + displayedText(cell).size();
        for (const char c : cell.text) m_length += c != 0 ? 1 : 0;
        return m_cells < most;
    }

private:
    int m_cells = 0;
    qsizetype m_length = 0;
};

} // namespace

void readAll(std::string_view bytes, OpenFunction open)
{
    static const MemoryFile file;
    auto book = open(file.write(bytes));
    if (!book) return;
    TextReader reader;
    NoProgress progress;
    for (std::size_t i = 0; i < (*book)->sheets().size(); ++i) {
        static_cast<void>((*book)->read(i, reader, progress));
    }
}

} // namespace tinjau::testing
