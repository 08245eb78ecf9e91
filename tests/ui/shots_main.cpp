// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shots.h"
#include "tests/support/ui/sample_pages.h"
#include "ui/base/ui_settings.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace tinjau;

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Translations translations(application);
    translations.use(ui::Language::Indonesian);
    ui::applyAppearance(application, {ui::ThemeChoice::Light, false});
    ui::MemoryUiSettings settings;
    ui::ActionRegistry actions;
    ui::JobRunner jobs;
    QStringList ran;
    actions.add(test::sampleActions(ran));
    ui::MainWindow window({actions, jobs, settings}, test::samplePages(settings));
    window.setOffice(u"Kabupaten Lipu Raya"_s);
    window.setStatus({u"data.tinjau"_s, {}, u"cadangan terbukti 25/11 08.10"_s, false, u"Tersimpan 09.41"_s, u"Rini Contoh · Bagian Organisasi"_s});
    const QString folder = QApplication::arguments().value(1, u"shots"_s);
    window::shootPages(application, window, folder);
    if (application.devicePixelRatio() > 1.5) return 0;
    const bool sharp = window::shootAtDouble(QApplication::arguments().mid(1));
    window::writeShotIndex(folder);
    return sharp ? 0 : 1;
}
