// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/place.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

bool isNetworkFileSystem(const QString& fileSystem)
{
    static const std::array names{
        u"nfs"_s,        u"cifs"_s,  u"smb"_s,        u"9p"_s,
        u"afs"_s,        u"davfs"_s, u"fuse.sshfs"_s, u"fuse.gvfsd-fuse"_s,
        u"fuse.rclone"_s};
    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return fileSystem.startsWith(name, Qt::CaseInsensitive);
    });
}

/// "//server/share" or "\\server\share", but not "\\?\Volume{…}", which is a local disk.
bool isShare(QString path)
{
    path.replace(u'\\', u'/');
    return path.startsWith(u"//"_s) && !path.startsWith(u"//?/"_s) && !path.startsWith(u"//./"_s);
}

bool isSynchronisedFolder(const QString& name)
{
    static const std::array beginnings{u"onedrive"_s, u"google drive"_s, u"googledrive"_s,
                                       u"my drive"_s, u"drive saya"_s,   u"dropbox"_s,
                                       u"icloud"_s,   u"nextcloud"_s,    u"owncloud"_s};
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString& beginning) {
        return name.startsWith(beginning, Qt::CaseInsensitive);
    });
}

} // namespace

Place placeFrom(const QString& absolutePath, const QString& fileSystem, const QString& device)
{
    if (isShare(absolutePath) || isShare(device) || isNetworkFileSystem(fileSystem))
        return Place::Network;
    const QStringList folders =
        QDir::fromNativeSeparators(absolutePath).section(u'/', 0, -2).split(u'/');
    return std::any_of(folders.begin(), folders.end(), isSynchronisedFolder) ? Place::CloudFolder
                                                                             : Place::LocalDisk;
}

Place placeOf(const QString& path)
{
    const QFileInfo file(path);
    const QStorageInfo disk(file.absolutePath());
    return placeFrom(file.absoluteFilePath(), QString::fromUtf8(disk.fileSystemType()),
                     QString::fromUtf8(disk.device()));
}

} // namespace tinjau::storage
