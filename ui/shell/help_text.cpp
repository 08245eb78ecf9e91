// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::HelpWords)
};

ReasonSection keysOfPage(const ActionRegistry& actions, const QString& pageId)
{
    ReasonSection section{.heading = HelpWords::tr("Tombol pada halaman ini")};
    for (const ActionSpec& spec : actions.all())
        if (!spec.shortcut.isEmpty() && (spec.page.isEmpty() || spec.page == pageId))
            section.rows.push_back({.text = spec.text, .figure = spec.shortcut.toString(QKeySequence::NativeText)});
    return section;
}

ReasonSection keysOfWindow()
{
    return {.heading = HelpWords::tr("Tombol di mana pun"),
            .rows = {{.text = HelpWords::tr("Cari atau perintah"), .figure = u"Ctrl+K"_s},
                     {.text = HelpWords::tr("Menu semua perintah"), .figure = u"Alt+M"_s},
                     {.text = HelpWords::tr("Mengapa?"), .figure = u"Alt+Y"_s},
                     {.text = HelpWords::tr("Halaman pertama, kedua, …"), .figure = u"Ctrl+1 … 9"_s},
                     {.text = HelpWords::tr("Tab berikut, sebelumnya"), .figure = u"Ctrl+PgDn, PgUp"_s},
                     {.text = HelpWords::tr("Keluar dari tabel"), .figure = u"Ctrl+Tab"_s}}};
}

ReasonSection keysOfTables()
{
    return {.heading = HelpWords::tr("Di dalam tabel"),
            .rows = {{.text = HelpWords::tr("Ubah isi sel"), .figure = u"F2"_s},
                     {.text = HelpWords::tr("Isi ke bawah"), .figure = u"Ctrl+D"_s},
                     {.text = HelpWords::tr("Salin, tempel blok"), .figure = u"Ctrl+C, Ctrl+V"_s},
                     {.text = HelpWords::tr("Baris saringan"), .figure = u"Ctrl+Shift+L"_s},
                     {.text = HelpWords::tr("Kosongkan sel"), .figure = u"Del"_s}}};
}

} // namespace

Explanation helpText(const QString& pageTitle, const PageHelp& help, const ActionRegistry& actions, const QString& pageId)
{
    Explanation text{.title = pageTitle};
    if (!help.purpose.isEmpty()) text.sections.push_back({.paragraph = help.purpose});
    if (!help.steps.isEmpty()) {
        ReasonSection steps{.heading = HelpWords::tr("Langkah")};
        for (qsizetype i = 0; i < help.steps.size(); ++i)
            steps.rows.push_back({.text = u"%1. %2"_s.arg(i + 1).arg(help.steps[i])});
        text.sections.push_back(std::move(steps));
    }
    if (!help.basis.isEmpty()) text.sections.push_back({.heading = HelpWords::tr("Dasar hukum"), .source = help.basis});
    if (auto keys = keysOfPage(actions, pageId); !keys.rows.empty()) text.sections.push_back(std::move(keys));
    text.sections.push_back(keysOfWindow());
    text.sections.push_back(keysOfTables());
    return text;
}

} // namespace tinjau::ui
