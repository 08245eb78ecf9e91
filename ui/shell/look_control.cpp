// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_control.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

QString keyOf(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light: return u"light"_s;
    case ThemeChoice::Dark: return u"dark"_s;
    case ThemeChoice::System: return u"system"_s;
    }
    return u"system"_s;
}

ThemeChoice themeOf(const QString& key)
{
    return key == u"light"_s ? ThemeChoice::Light : key == u"dark"_s ? ThemeChoice::Dark : ThemeChoice::System;
}

} // namespace

LookControl::LookControl(QApplication& application, UiSettings& settings, Translations& translations)
    : m_application(application), m_settings(settings), m_translations(translations)
{
}

void LookControl::start()
{
    m_appearance = {themeOf(m_settings.value(u"look/theme"_s).toString()), m_settings.value(u"look/large"_s).toBool()};
    m_translations.use(m_settings.value(u"look/language"_s).toString() == u"en"_s ? Language::English : Language::Indonesian);
    applyAppearance(m_application, m_appearance);
}

void LookControl::setTheme(ThemeChoice theme)
{
    m_appearance.theme = theme;
    m_settings.set(u"look/theme"_s, keyOf(theme));
    applyAppearance(m_application, m_appearance);
}

void LookControl::setLarge(bool large)
{
    m_appearance.large = large;
    m_settings.set(u"look/large"_s, large);
    applyAppearance(m_application, m_appearance);
    Q_EMIT rebuildWanted();
}

void LookControl::setLanguage(Language language)
{
    m_settings.set(u"look/language"_s, language == Language::English ? u"en"_s : u"id"_s);
    m_translations.use(language);
    Q_EMIT rebuildWanted();
}

std::vector<ActionSpec> lookActions(LookControl& look)
{
    const QString domain = LookControl::tr("Tampilan");
    return {{.id = u"look.light"_s, .domain = domain, .text = LookControl::tr("Tampilan terang"), .enabledWhen = [&look] { return look.appearance().theme != ThemeChoice::Light; },
             .run = [&look] { look.setTheme(ThemeChoice::Light); }},
            {.id = u"look.dark"_s, .domain = domain, .text = LookControl::tr("Tampilan gelap"), .enabledWhen = [&look] { return look.appearance().theme != ThemeChoice::Dark; },
             .run = [&look] { look.setTheme(ThemeChoice::Dark); }},
            {.id = u"look.system"_s, .domain = domain, .text = LookControl::tr("Tampilan mengikuti sistem"), .enabledWhen = [&look] { return look.appearance().theme != ThemeChoice::System; },
             .run = [&look] { look.setTheme(ThemeChoice::System); }},
            {.id = u"look.large"_s, .domain = domain, .text = look.appearance().large ? LookControl::tr("Huruf biasa") : LookControl::tr("Huruf besar"),
             .run = [&look] { look.setLarge(!look.appearance().large); }},
            {.id = u"look.language"_s, .domain = domain, .text = look.language() == Language::English ? u"Bahasa Indonesia"_s : u"English"_s,
             .run = [&look] { look.setLanguage(look.language() == Language::English ? Language::Indonesian : Language::English); },
             .words = {u"language"_s, u"bahasa"_s}}};
}

} // namespace tinjau::ui
