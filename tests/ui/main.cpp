// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    tinjau::ui::applyAppearance(application, {tinjau::ui::ThemeChoice::Light, false});
    tinjau::ui::Translations translations(application);
    translations.use(tinjau::ui::Language::Indonesian);
    return Catch::Session().run(argc, argv);
}
