// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_package.h"

#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <utility>

namespace tinjau::exchange {

namespace {

constexpr zip_int64_t MOST_PARTS = 100'000;
constexpr std::uint64_t LARGEST_PART = 6'000'000'000;
/// No sheet that a person made shrinks two hundredfold; bombs shrink a thousandfold.
constexpr std::uint64_t HARMLESS_SIZE = 48 << 20;
constexpr std::uint64_t GREATEST_RATIO = 200;

bool isBomb(std::uint64_t size, std::uint64_t packedSize) {
    return size > HARMLESS_SIZE && size / GREATEST_RATIO > packedSize;
}

std::string normalised(std::string_view name) {
    std::string plain(name);
    std::replace(plain.begin(), plain.end(), '\\', '/');
    while (plain.starts_with('/')) plain.erase(0, 1);
    std::transform(plain.begin(), plain.end(), plain.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return plain;
}

QString asQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

ZipPart::ZipPart(zip_file* file, QString name, QString path, std::uint64_t packedSize,
                 std::uint64_t size)
    : m_file(file), m_name(std::move(name)), m_path(std::move(path)), m_packedSize(packedSize),
      m_size(size) {}

ZipPart::ZipPart(ZipPart&& other) noexcept
    : m_file(std::exchange(other.m_file, nullptr)), m_name(std::move(other.m_name)),
      m_path(std::move(other.m_path)), m_packedSize(other.m_packedSize), m_size(other.m_size),
      m_position(other.m_position) {}

ZipPart::~ZipPart() {
    if (m_file) zip_fclose(m_file);
}

Result<std::size_t> ZipPart::read(char* buffer, std::size_t capacity) {
    const zip_int64_t count = zip_fread(m_file, buffer, capacity);
    if (count < 0) {
        const QString reason = QString::fromUtf8(zip_file_strerror(m_file));
        return failure(ErrorCode::FileDamaged, {m_name}, m_path, reason);
    }
    m_position += static_cast<std::uint64_t>(count);
    if (isBomb(m_position, m_packedSize)) {
        return failure(ErrorCode::FileDamaged, {m_name}, m_path, QStringLiteral("bomb"));
    }
    if (m_position > LARGEST_PART) {
        return failure(ErrorCode::FileTooLarge, {QString::number(LARGEST_PART)}, m_path);
    }
    return static_cast<std::size_t>(count);
}

ZipPackage::~ZipPackage() {
    if (m_archive) zip_discard(m_archive);
}

ZipPackage::ZipPackage(ZipPackage&& other) noexcept
    : m_archive(std::exchange(other.m_archive, nullptr)), m_path(std::move(other.m_path)),
      m_indexes(std::move(other.m_indexes)), m_duplicates(std::move(other.m_duplicates)) {}

Result<ZipPackage> ZipPackage::open(const QString& path) {
    int code = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive) {
        const bool isOutside = code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_NOENT;
        return failure(isOutside ? ErrorCode::FileUnreadable : ErrorCode::FileDamaged, {}, path,
                       QStringLiteral("libzip error %1").arg(code));
    }
    ZipPackage package(archive, path);
    if (zip_get_num_entries(archive, 0) > MOST_PARTS) {
        return failure(ErrorCode::FileTooLarge, {QString::number(MOST_PARTS)}, path);
    }
    if (isBomb(package.list(), static_cast<std::uint64_t>(QFileInfo(path).size()))) {
        return failure(ErrorCode::FileDamaged, {}, path, QStringLiteral("parts that overlap"));
    }
    return package;
}

std::uint64_t ZipPackage::list() {
    std::uint64_t inflated = 0;
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char* name = zip_get_name(m_archive, index, ZIP_FL_ENC_RAW);
        if (!name) continue;
        const bool isNew = m_indexes.emplace(normalised(name), index).second;
        if (!isNew) m_duplicates.push_back(QString::fromUtf8(name));
        zip_stat_t stat;
        zip_stat_init(&stat);
        const bool isKnown = zip_stat_index(m_archive, index, 0, &stat) == 0;
        if (isKnown && (stat.valid & ZIP_STAT_SIZE)) inflated += std::min(stat.size, LARGEST_PART);
    }
    return inflated;
}

bool ZipPackage::has(std::string_view name) const {
    return m_indexes.contains(normalised(name));
}

Result<ZipPart> ZipPackage::part(std::string_view name) const {
    const QString shown = asQString(name);
    const auto found = m_indexes.find(normalised(name));
    if (found == m_indexes.end()) {
        return failure(ErrorCode::FileDamaged, {shown}, m_path, QStringLiteral("part is missing"));
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool isKnown = zip_stat_index(m_archive, found->second, 0, &stat) == 0
                         && (stat.valid & ZIP_STAT_SIZE) && (stat.valid & ZIP_STAT_COMP_SIZE);
    if (!isKnown || isBomb(stat.size, stat.comp_size)) {
        return failure(ErrorCode::FileDamaged, {shown}, m_path, QStringLiteral("size of a bomb"));
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE) {
        return failure(ErrorCode::FileProtected, {}, m_path);
    }
    zip_file* file = zip_fopen_index(m_archive, found->second, 0);
    if (!file) {
        return failure(ErrorCode::FileDamaged, {shown}, m_path,
                       QString::fromUtf8(zip_strerror(m_archive)));
    }
    return ZipPart(file, shown, m_path, stat.comp_size, stat.size);
}

Result<std::string> ZipPackage::content(std::string_view name, std::size_t limit) const {
    Result<ZipPart> opened = part(name);
    if (!opened) return failure(opened.error());
    std::string content;
    std::vector<char> buffer(1 << 16);
    for (;;) {
        const Result<std::size_t> count = opened->read(buffer.data(), buffer.size());
        if (!count) return failure(count.error());
        if (*count == 0) return content;
        content.append(buffer.data(), *count);
        if (content.size() > limit) {
            return failure(ErrorCode::FileTooLarge, {QString::number(limit)}, m_path);
        }
    }
}

std::string resolvedPartName(std::string_view fromPart, std::string_view target) {
    std::string path(target);
    std::replace(path.begin(), path.end(), '\\', '/');
    if (!path.starts_with('/')) {
        const std::size_t slash = fromPart.rfind('/');
        if (slash != fromPart.npos) path.insert(0, std::string(fromPart.substr(0, slash + 1)));
    }
    std::vector<std::string> steps;
    std::size_t begin = 0;
    while (begin <= path.size()) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string step = path.substr(begin, end - begin);
        if (step == "..") {
            if (!steps.empty()) steps.pop_back();
        } else if (!step.empty() && step != ".") {
            steps.push_back(step);
        }
        begin = end + 1;
    }
    std::string resolved;
    for (const std::string& step : steps) resolved += (resolved.empty() ? "" : "/") + step;
    return resolved;
}

} // namespace tinjau::exchange
