// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace tinjau::test {

/// What one call of the program gave.
struct Answer {
    int code = -1;
    QByteArray out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs tinjau-cli as a user does: another process, no display.
inline Answer cli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(TINJAU_CLI), arguments);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

/// A folder of its own for files, with a fresh data file when asked for.
class Workplace {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }
    QString dataFile() const
    {
        const QString file = path(QStringLiteral("data.tinjau"));
        if (!QFile::exists(file)) REQUIRE(cli({QStringLiteral("--db"), file, QStringLiteral("init")}).code == 0);
        return file;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tinjau::test
