// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "tests/support/text.h"

#include <QDialogButtonBox>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tinjau::ui;

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("every sentence of the window has its English, and none is left over")
{
    QString lupdate = QStandardPaths::findExecutable(u"lupdate"_s, {u"/usr/lib/qt6/bin"_s});
    if (lupdate.isEmpty()) lupdate = QStandardPaths::findExecutable(u"lupdate"_s);
    if (lupdate.isEmpty()) {
        WARN("lupdate is not installed (package qt6-l10n-tools): not checked");
        return;
    }
    const QTemporaryDir folder;
    const QString source = QString::fromUtf8(TINJAU_SOURCE_DIR), copy = folder.filePath(u"tinjau_en.ts"_s);
    REQUIRE(QFile::copy(source + u"/resources/translations/tinjau_en.ts"_s, copy));
    QProcess run;
    run.setWorkingDirectory(source);
    run.start(lupdate, {u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-source-language"_s, u"id"_s, u"ui"_s, u"app/window"_s, u"-ts"_s, copy});
    REQUIRE(run.waitForFinished(120'000));
    const QString text = contentOf(copy);
    const auto count = [&](const QString& sign) { return text.count(sign); };
    CHECK(count(u"type=\"unfinished\""_s) == 0);
    CHECK(count(u"type=\"vanished\""_s) == 0);
    CHECK(count(u"<translation></translation>"_s) == 0);
}

TEST_CASE("the buttons of Qt's own dialogs speak Indonesian, and English where that was chosen")
{
    Translations translations(*qApp);
    translations.use(Language::Indonesian);
    CHECK(QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text().contains(u"Batal"_s));
    CHECK(QCoreApplication::translate("QFileDialog", "File &name:") == u"&Nama berkas:"_s);
    CHECK(QCoreApplication::translate("tinjau::ui::TopBar", "Urungkan") == u"Urungkan"_s);
    translations.use(Language::English);
    CHECK(QCoreApplication::translate("tinjau::ui::TopBar", "Urungkan") == u"Undo"_s);
    CHECK(QCoreApplication::translate("tinjau::ui::GridView", "%n sel ditempel.", nullptr, 1) == u"1 cell pasted."_s);
    translations.use(Language::Indonesian);
    CHECK(QCoreApplication::translate("tinjau::ui::GridView", "%n sel ditempel.", nullptr, 3) == u"3 sel ditempel."_s);
}
