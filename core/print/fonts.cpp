// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

const QString sansFamily = u"Liberation Sans"_s;
const QString serifFamily = u"Liberation Serif"_s;

QStringList filesIn(const QString& folder)
{
    QStringList files;
    for (const auto* family : {"LiberationSans", "LiberationSerif"})
        for (const auto* style : {"Regular", "Bold", "Italic", "BoldItalic"})
            files.append(u"%1/%2-%3.ttf"_s.arg(folder, QLatin1String(family), QLatin1String(style)));
    return files;
}

bool areThere(const QStringList& files)
{
    return std::all_of(files.begin(), files.end(),
                       [](const QString& file) { return QFile::exists(file); });
}

/// Registers each file once per process, however often fonts are asked for.
bool registerFonts(const QStringList& files)
{
    const QStringList known = QFontDatabase::families();
    if (known.contains(sansFamily) && known.contains(serifFamily)) return true;
    return std::all_of(files.begin(), files.end(), [](const QString& file) {
        return QFontDatabase::addApplicationFont(file) >= 0;
    });
}

} // namespace

QStringList Fonts::usualFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.filePath(u"fonts"_s), program.filePath(u"../share/tinjau/fonts"_s),
            u"/usr/share/fonts/truetype/liberation2"_s, u"/usr/share/fonts/truetype/liberation"_s};
}

Result<Fonts> Fonts::load(const QStringList& folders)
{
    for (const QString& folder : folders) {
        const QStringList files = filesIn(folder);
        if (!areThere(files)) continue;
        if (!registerFonts(files)) return failure(ErrorCode::FileDamaged, {folder}, folder);
        Fonts fonts;
        if (QFontInfo(fonts.font(Face{})).family() == sansFamily) return fonts;
    }
    return failure(ErrorCode::FileMissing, folders, u"LiberationSans-Regular.ttf"_s);
}

QFont Fonts::font(const Face& face) const
{
    QFont font(face.typeface == Typeface::Serif ? serifFamily : sansFamily);
    font.setPixelSize(face.pixels);
    font.setBold(face.bold);
    font.setItalic(face.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

} // namespace tinjau::print
