// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_changes.h"

#include "core/exchange/tag_scan.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <zip.h>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace tinjau::exchange {

namespace {

constexpr std::size_t largestPart = std::size_t(512) << 20;
constexpr const char* contentTypes = "[Content_Types].xml";
const std::string officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relationsPartOf(const std::string& part)
{
    const std::size_t slash = part.rfind('/');
    const std::size_t begin = slash == part.npos ? 0 : slash + 1;
    return part.substr(0, begin) + "_rels/" + part.substr(begin) + ".rels";
}

struct ZipCloser {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using OpenZip = std::unique_ptr<zip_t, ZipCloser>;

bool putPart(zip_t* archive, const std::string& name, const std::string& content, const QDateTime& changedUtc)
{
    zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    if (!source) return false;
    zip_int64_t index = zip_name_locate(archive, name.c_str(), ZIP_FL_NOCASE);
    const bool isThere = index >= 0;
    const bool isPut = isThere ? zip_file_replace(archive, static_cast<zip_uint64_t>(index), source, 0) == 0
                               : (index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8)) >= 0;
    if (!isPut) {
        zip_source_free(source);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 6) == 0
           && zip_file_set_mtime(archive, place, static_cast<time_t>(changedUtc.toSecsSinceEpoch()), 0) == 0;
}

Failure notWritten(const QString& path, const QString& technical)
{
    constexpr qint64 smallRest = 1 << 20;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < smallRest;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {path}, path, technical);
}

} // namespace

Result<std::optional<std::string>> PackageChanges::part(const std::string& name) const
{
    if (const auto changed = m_parts.find(name); changed != m_parts.end()) return std::optional(changed->second);
    if (!m_package.has(name)) return std::optional<std::string>();
    auto content = m_package.content(name, largestPart);
    if (!content) return failure(content.error());
    return std::optional(std::move(*content));
}

std::string PackageChanges::freeName(const std::string& begin, const std::string& end) const
{
    for (int number = 1;; ++number)
        if (const std::string name = begin + std::to_string(number) + end; !has(name)) return name;
}

Result<std::vector<PartRelation>> PackageChanges::relationsOf(const std::string& name) const
{
    const auto content = part(relationsPartOf(name));
    if (!content) return failure(content.error());
    std::vector<PartRelation> relations;
    if (!*content) return relations;
    TagScan scan(**content);
    while (const auto tag = scan.next()) {
        if (!tag->opens("Relationship")) continue;
        const auto value = [&](std::string_view attribute) { return std::string(attributeOf(**content, *tag, attribute).value_or("")); };
        const std::string type = value("Type");
        relations.push_back({value("Id"), type.substr(type.rfind('/') + 1), resolvedPartName(name, value("Target"))});
    }
    return relations;
}

Result<std::string> PackageChanges::relate(const std::string& name, const std::string& type, const std::string& target)
{
    const auto known = relationsOf(name);
    if (!known) return failure(known.error());
    std::string id;
    const auto isTaken = [&] { return std::ranges::any_of(*known, [&](const PartRelation& relation) { return relation.id == id; }); };
    for (int number = 1; id.empty() || isTaken(); ++number) id = "rIdTinjau" + std::to_string(number);

    const auto content = part(relationsPartOf(name));
    if (!content) return failure(content.error());
    std::string text = content->value_or("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                                         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
    TextEdits edits;
    TagScan scan(text);
    while (const auto tag = scan.next()) {
        const std::string element = '<' + std::string(tag->prefix()) + "Relationship Id=\"" + id + "\" Type=\"" + officeRelations + type + "\" Target=\"/" + escapedXml(target) + "\"/>";
        if (tag->closes("Relationships")) edits.insert(tag->begin, element);
        if (tag->opens("Relationships") && tag->kind == XmlTag::Kind::Empty) edits.replace(tag->end - 2, tag->end, '>' + element + "</" + std::string(tag->name) + '>');
    }
    set(relationsPartOf(name), edits.appliedTo(text));
    return id;
}

/// `known`: what the list already says if nothing is to be added. A package without the list is no file that
/// office programs open; it stays as it is.
Result<void> PackageChanges::addContentType(const std::string& known, const std::string& element)
{
    const auto content = part(contentTypes);
    if (!content) return failure(content.error());
    if (!*content || (*content)->find(known) != std::string::npos) return {};
    TextEdits edits;
    TagScan scan(**content);
    while (const auto tag = scan.next())
        if (tag->closes("Types")) edits.insert(tag->begin, '<' + std::string(tag->prefix()) + element);
    set(contentTypes, edits.appliedTo(**content));
    return {};
}

Result<void> PackageChanges::declare(const std::string& name, const std::string& contentType)
{
    return addContentType("PartName=\"/" + name + '"', "Override PartName=\"/" + name + "\" ContentType=\"" + contentType + "\"/>");
}

Result<void> PackageChanges::declareExtension(const std::string& extension, const std::string& contentType)
{
    return addContentType("Extension=\"" + extension + '"', "Default Extension=\"" + extension + "\" ContentType=\"" + contentType + "\"/>");
}

Result<void> PackageChanges::writeTo(const QString& path, const QDateTime& changedUtc) const
{
    const QString draft = path + QStringLiteral(".part");
    QFile::remove(draft);
    if (!QFile::copy(m_package.path(), draft)) return notWritten(path, QStringLiteral("copy"));
    QFile::setPermissions(draft, QFile::permissions(draft) | QFile::WriteOwner | QFile::ReadOwner);
    int code = 0;
    OpenZip archive(zip_open(QFile::encodeName(draft).constData(), 0, &code));
    bool isDone = archive != nullptr;
    for (const auto& [name, content] : m_parts) isDone = isDone && putPart(archive.get(), name, content, changedUtc);
    isDone = isDone && zip_close(archive.get()) == 0;
    if (isDone) (void)archive.release(); // closed, and with that gone
    archive.reset();
    if (isDone && std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) == 0) return {};
    QFile::remove(draft);
    return notWritten(path, QStringLiteral("zip"));
}

} // namespace tinjau::exchange
