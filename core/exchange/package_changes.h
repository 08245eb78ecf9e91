// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/zip_package.h"

#include <QDateTime>

#include <map>
#include <string>
#include <vector>

namespace tinjau::exchange {

/// A relation of a part, as its relations part has it.
struct PartRelation {
    std::string id;
    std::string type;   ///< last word of the type address: "comments"
    std::string target; ///< name of the part
};

/// Parts of an office package that are changed or added while every other part keeps its bytes.
class PackageChanges {
public:
    /// The package must outlive it.
    explicit PackageChanges(const ZipPackage& package) : m_package(package) {}

    /// The part as it is now; nothing if there is none. Errors: those of reading it.
    Result<std::optional<std::string>> part(const std::string& name) const;
    void set(const std::string& name, std::string content) { m_parts[name] = std::move(content); }
    bool has(const std::string& name) const { return m_parts.contains(name) || m_package.has(name); }
    /// "xl/comments7.xml": the first number that no part has.
    std::string freeName(const std::string& begin, const std::string& end) const;

    Result<std::vector<PartRelation>> relationsOf(const std::string& part) const;
    /// Adds a relation of an office type ("comments") and gives its id.
    Result<std::string> relate(const std::string& part, const std::string& type, const std::string& target);
    /// Says what a part is, in the list of content types.
    Result<void> declare(const std::string& part, const std::string& contentType);
    Result<void> declareExtension(const std::string& extension, const std::string& contentType);

    /// Writes the package with the changes to another path; whole or not at all. Errors: WriteFailed
    /// (values: the path), DiskFull.
    Result<void> writeTo(const QString& path, const QDateTime& changedUtc) const;

private:
    Result<void> addContentType(const std::string& known, const std::string& element);

    const ZipPackage& m_package;
    std::map<std::string, std::string> m_parts;
};

} // namespace tinjau::exchange
