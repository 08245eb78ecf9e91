// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

Translations::~Translations()
{
    for (const auto& translator : m_installed) m_application.removeTranslator(translator.get());
}

void Translations::use(Language language)
{
    for (const auto& translator : m_installed) m_application.removeTranslator(translator.get());
    m_installed.clear();
    m_language = language;
    // Figures and dates stay as the office writes them in both languages.
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    install(language == Language::English ? "tinjau_en" : "qt_id");
}

void Translations::install(const char* file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/translations/%1.qm"_s.arg(QString::fromLatin1(file)))) return;
    m_application.installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

} // namespace tinjau::ui
