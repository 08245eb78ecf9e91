// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_reader.h"
#include "tests/support/zip_bytes.h"

/// Members as text (see membersFromText) are packed with right check sums, so that the fuzzer works
/// on their XML; other bytes are taken as the zip itself.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace tinjau::testing;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const bool isMembers = bytes.starts_with("@@");
    readAll(isMembers ? storedZip(membersFromText(bytes)) : std::string(bytes),
            &tinjau::exchange::openWorkbook);
    return 0;
}
