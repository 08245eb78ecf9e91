// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/docx_package.h"

#include <zip.h>

namespace tinjau::print {

namespace {

constexpr time_t fixedTime = 1577836800; ///< 2020-01-01 UTC

Failure zipFailure(zip_error_t* error)
{
    return failure(ErrorCode::WriteFailed, {}, {}, QString::fromUtf8(zip_error_strerror(error)));
}

bool addPart(zip_t* archive, const PackagePart& part)
{
    zip_source_t* source = zip_source_buffer(archive, part.bytes.constData(),
                                             static_cast<zip_uint64_t>(part.bytes.size()), 0);
    if (!source) return false;
    const QByteArray name = part.name.toUtf8();
    const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), fixedTime, 0) == 0;
}

/// What libzip wrote into its memory source.
QByteArray contentOf(zip_source_t* source)
{
    QByteArray bytes;
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0) return bytes;
    bytes.resize(static_cast<qsizetype>(stat.size));
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    bytes.resize(read < 0 ? 0 : static_cast<qsizetype>(read));
    return bytes;
}

} // namespace

Result<QByteArray> packParts(const std::vector<PackagePart>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!memory) return zipFailure(&error);
    zip_source_keep(memory);
    zip_t* archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(memory);
        zip_source_free(memory);
        return zipFailure(&error);
    }
    for (const PackagePart& part : parts) {
        if (addPart(archive, part)) continue;
        const Failure failed = zipFailure(zip_get_error(archive));
        zip_discard(archive);
        zip_source_free(memory);
        return failed;
    }
    if (zip_close(archive) < 0) {
        const Failure failed = zipFailure(zip_get_error(archive));
        zip_discard(archive);
        zip_source_free(memory);
        return failed;
    }
    QByteArray bytes = contentOf(memory);
    zip_source_free(memory);
    return bytes;
}

} // namespace tinjau::print
