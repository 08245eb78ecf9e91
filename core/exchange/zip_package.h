// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct zip;
struct zip_file;

namespace tinjau::exchange {

/// One part of a package while it is read, piece by piece.
class ZipPart {
public:
    ZipPart(zip_file* file, QString name, QString path, std::uint64_t packedSize,
            std::uint64_t size);
    ~ZipPart();
    ZipPart(ZipPart&&) noexcept;
    ZipPart(const ZipPart&) = delete;
    ZipPart& operator=(ZipPart&&) = delete;
    ZipPart& operator=(const ZipPart&) = delete;

    const QString& name() const { return m_name; }
    /// The file that the package is.
    const QString& path() const { return m_path; }
    /// Inflated size as the package declares it.
    std::uint64_t size() const { return m_size; }
    /// Bytes handed out so far.
    std::uint64_t position() const { return m_position; }
    /// Fills the buffer as far as possible; 0 at the end. Errors: FileDamaged (values: the part),
    /// also when it inflates beyond all reason; FileTooLarge.
    Result<std::size_t> read(char* buffer, std::size_t capacity);

private:
    zip_file* m_file;
    QString m_name;
    QString m_path;
    std::uint64_t m_packedSize;
    std::uint64_t m_size;
    std::uint64_t m_position = 0;
};

/// A zip opened for reading parts. Names are compared without case, `\` counts as `/`, and of two
/// parts with one name the first is taken.
class ZipPackage {
public:
    /// Errors: FileDamaged, FileUnreadable, FileTooLarge.
    static Result<ZipPackage> open(const QString& path);
    ~ZipPackage();
    ZipPackage(ZipPackage&&) noexcept;
    ZipPackage& operator=(ZipPackage&&) = delete;

    const QString& path() const { return m_path; }
    bool has(std::string_view name) const;
    /// Names of parts that are there more than once.
    const std::vector<QString>& duplicates() const { return m_duplicates; }
    /// Errors: FileDamaged if it is missing or a bomb, FileProtected if it has a password.
    Result<ZipPart> part(std::string_view name) const;
    /// A small part as a whole; FileTooLarge beyond `limit`.
    Result<std::string> content(std::string_view name, std::size_t limit) const;

private:
    ZipPackage(zip* archive, QString path) : m_archive(archive), m_path(std::move(path)) {}
    /// Notes the names; returns how many bytes all parts have when inflated.
    std::uint64_t list();

    zip* m_archive;
    QString m_path;
    std::unordered_map<std::string, std::uint64_t> m_indexes;
    std::vector<QString> m_duplicates;
};

/// "xl/workbook.xml" and "worksheets/sheet1.xml" give "xl/worksheets/sheet1.xml"; a target that
/// begins with "/" stands for itself; ".." and "\" are understood.
std::string resolvedPartName(std::string_view fromPart, std::string_view target);

} // namespace tinjau::exchange
