// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <string_view>

namespace tinjau::tests {

/// A folder that vanishes with the test, and files in it.
class ScratchFolder {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Writes a file and returns its path.
    QString file(const QString& name, std::string_view content) const {
        QFile out(path(name));
        const bool isOpen = out.open(QIODevice::WriteOnly);
        REQUIRE(isOpen);
        out.write(content.data(), static_cast<qint64>(content.size()));
        return out.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tinjau::tests
