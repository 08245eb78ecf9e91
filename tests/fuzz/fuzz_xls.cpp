// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls_workbook.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    tinjau::testing::readAll(bytes, &tinjau::exchange::openXls);
    return 0;
}
