// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QString sourceDir()
{
    return QString::fromUtf8(TINJAU_SOURCE_DIR);
}

QString contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Room → line number, from the table in CONTRIBUTING.md.
QMap<QString, int> layerTable()
{
    static const QRegularExpression row(u"^ ?(\\d+) (.+)$"_s);
    const QString page = contentOf(sourceDir() + u"/CONTRIBUTING.md"_s);
    const QString table = page.section(u"<!-- layers -->"_s, 1).section(u"```"_s, 1, 1);
    QMap<QString, int> lines;
    for (const QString& line : table.split(u'\n')) {
        const auto match = row.match(line);
        if (!match.hasMatch()) continue;
        for (const QString& room : match.captured(2).split(u' ', Qt::SkipEmptyParts))
            lines[room] = match.captured(1).toInt();
    }
    return lines;
}

/// "core/survey/index.h" → "core/survey"; files of ui by their kind.
QString roomOf(const QString& path)
{
    const QString top = path.section(u'/', 0, 0);
    if (top != u"core"_s && top != u"ui"_s) return top;
    if (top == u"core"_s) return path.section(u'/', 0, 1);
    if (path.startsWith(u"ui/base/"_s)) return u"ui/base"_s;
    if (path.contains(u"_presenter."_s)) return u"ui/*_presenter"_s;
    return path.contains(u"_model."_s) ? u"ui/*_model"_s : u"ui"_s;
}

QStringList sourcesBelow(const QStringList& tops)
{
    QStringList found;
    for (const QString& top : tops) {
        QDirIterator files(sourceDir() + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) found << files.next().mid(sourceDir().size() + 1);
    }
    return found;
}

bool mayInclude(const QMap<QString, int>& lines, const QString& from, const QString& to)
{
    const QString fromRoom = roomOf(from), toRoom = roomOf(to);
    if (from.section(u'/', 0, -2) == to.section(u'/', 0, -2) || fromRoom == toRoom) return true;
    // Presenters hold models: the two are one storey, free of widgets.
    if (fromRoom == u"ui/*_presenter"_s && toRoom == u"ui/*_model"_s) return true;
    return lines.value(toRoom, 99) < lines.value(fromRoom, -1);
}

} // namespace

TEST_CASE("each file includes only its own room and lower lines of the layer table")
{
    static const QRegularExpression include(u"^#include \"([a-z_]+/[^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    const auto lines = layerTable();
    REQUIRE(lines.size() > 12);
    QStringList broken;
    for (const QString& file : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s})) {
        if (!lines.contains(roomOf(file))) broken << file + u": its room stands in no line"_s;
        auto matches = include.globalMatch(contentOf(sourceDir() + u'/' + file));
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            if (!mayInclude(lines, file, target)) broken << file + u" includes "_s + target;
        }
    }
    INFO(broken.join(u'\n').toStdString());
    CHECK(broken.isEmpty());
}

TEST_CASE("SQL stands only in repositories and in storage")
{
    // Also in raw strings, R"sql(…)sql".
    static const QRegularExpression sql(u"\"([a-z]*\\()?\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM) "_s);
    QStringList broken;
    for (const QString& file : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s})) {
        if (file.startsWith(u"core/storage/"_s) || file.endsWith(u"_repository.cpp"_s)) continue;
        if (contentOf(sourceDir() + u'/' + file).contains(sql)) broken << file;
    }
    INFO(broken.join(u'\n').toStdString());
    CHECK(broken.isEmpty());
}

TEST_CASE("only the clock asks the system for the time")
{
    static const QRegularExpression now(u"currentDate(Time(Utc)?)?\\(|QTime::currentTime|std::time\\("_s);
    QStringList broken;
    for (const QString& file : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s})) {
        if (file != u"core/base/clock.cpp"_s && contentOf(sourceDir() + u'/' + file).contains(now))
            broken << file;
    }
    INFO(broken.join(u'\n').toStdString());
    CHECK(broken.isEmpty());
}

TEST_CASE("below the papers nothing draws, and the papers know no window")
{
    static const QRegularExpression window(u"#include <(Qt(Widgets|PrintSupport)/|Q(Widget|Application|MessageBox|Printer|Print[A-Z]\\w*|Dialog)\\b)"_s);
    static const QRegularExpression drawing(
        u"#include <(QtGui/|Q(Painter(Path)?|Image|Pixmap|Icon|Color|Font\\w*|RawFont|Pen|Brush|Transform|Polygon\\w*|GlyphRun|Text(Layout|Document|Format|Cursor)|"
        "Page(Size|Layout)|PdfWriter|Paged?PaintDevice|GuiApplication|Clipboard|\\w*Event|KeySequence|Validator)\\b)"_s);
    QStringList broken;
    for (const QString& file : sourcesBelow({u"core"_s})) {
        const QString content = contentOf(sourceDir() + u'/' + file);
        if (content.contains(window)) broken << file + u": a window"_s;
        if (!file.startsWith(u"core/print/"_s) && content.contains(drawing)) broken << file + u": it draws"_s;
    }
    INFO(broken.join(u'\n').toStdString());
    CHECK(broken.isEmpty());
}

TEST_CASE("colours stand only in the theme, and questions are asked only through the prompts")
{
    static const QRegularExpression colour(u"0xFF[0-9A-F]{6}|\"#[0-9A-Fa-f]{6}\"|QColor\\(\\d"_s);
    static const QRegularExpression question(u"QMessageBox|QInputDialog|QFileDialog::get"_s);
    QStringList broken;
    for (const QString& file : sourcesBelow({u"ui"_s, u"app/window"_s})) {
        const QString content = contentOf(sourceDir() + u'/' + file);
        if (file != u"ui/shell/theme.cpp"_s && content.contains(colour)) broken << file + u": a colour"_s;
        if (file != u"ui/shell/dialog_prompts.cpp"_s && content.contains(question)) broken << file + u": a question"_s;
    }
    INFO(broken.join(u'\n').toStdString());
    CHECK(broken.isEmpty());
}

TEST_CASE("every source file says under which licence it stands")
{
    QStringList broken;
    for (const QString& file : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}))
        if (!contentOf(sourceDir() + u'/' + file)
                 .startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later"_s))
            broken << file;
    INFO(broken.join(u'\n').toStdString());
    CHECK(broken.isEmpty());
}
