// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"
#include "ui/base/ui_settings.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QObject>

class QApplication;

namespace tinjau::ui {

/// What a person chose to see on this computer: theme, size of type, language. Remembered.
class LookControl final : public QObject {
    Q_OBJECT

public:
    LookControl(QApplication& application, UiSettings& settings, Translations& translations);
    /// Reads the choices and shows them; once, before the first window.
    void start();

    const Appearance& appearance() const { return m_appearance; }
    Language language() const { return m_translations.language(); }
    void setTheme(ThemeChoice theme);
    void setLarge(bool large);
    void setLanguage(Language language);

Q_SIGNALS:
    /// Size and language reach only widgets that are built anew: build the window again where it stands.
    void rebuildWanted();

private:
    QApplication& m_application;
    UiSettings& m_settings;
    Translations& m_translations;
    Appearance m_appearance;
};

/// Acts of the domain "Tampilan".
std::vector<ActionSpec> lookActions(LookControl& look);

} // namespace tinjau::ui
