// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

class QCoreApplication;

namespace tinjau::ui {

enum class Language { Indonesian, English };

/// Holds the translators of the chosen language. Indonesian is written in the sources; only Qt's own
/// words (file and print dialogs) need translating into it. Widgets built afterwards show the choice.
class Translations final {
public:
    explicit Translations(QCoreApplication& application) : m_application(application) {}
    ~Translations();
    void use(Language language);
    Language language() const { return m_language; }

private:
    void install(const char* file);

    QCoreApplication& m_application;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
    Language m_language = Language::Indonesian;
};

} // namespace tinjau::ui
