// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "tests/support/text.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tinjau::ui;

namespace {

struct Pair {
    Token ink;
    Token ground;
    double light;
    double dark;
    double least; ///< 4.5 for text, 3 for graphics
};

/// Hand-computed with the formula of WCAG 2 when the colours were chosen.
const std::vector<Pair> pairs{
    {Token::Text, Token::Surface, 16.29, 12.90, 4.5},
    {Token::Text, Token::Window, 14.79, 14.45, 4.5},
    {Token::Text, Token::Selection, 12.16, 8.12, 4.5},
    {Token::Text, Token::OffDay, 14.00, 14.01, 4.5},
    {Token::Text2, Token::Surface, 7.98, 8.55, 4.5},
    {Token::Text2, Token::Rail, 6.67, 10.07, 4.5},
    {Token::Text2, Token::Selection, 5.96, 5.39, 4.5},
    {Token::Text3, Token::Surface, 5.62, 6.17, 4.5},
    {Token::Text3, Token::Window, 5.11, 6.91, 4.5},
    {Token::Accent, Token::Surface, 7.60, 7.70, 4.5},
    {Token::Accent, Token::Selection, 5.68, 4.85, 4.5},
    {Token::OnAccent, Token::Accent, 7.60, 8.23, 4.5},
    {Token::Ok, Token::OkSoft, 5.66, 7.19, 4.5},
    {Token::Warn, Token::WarnSoft, 5.90, 7.33, 4.5},
    {Token::Bad, Token::BadSoft, 6.07, 6.64, 4.5},
    {Token::Violet, Token::VioletSoft, 6.79, 6.77, 4.5},
    {Token::Ok, Token::Selection, 4.94, 5.22, 4.5},
    {Token::Warn, Token::Selection, 5.04, 5.38, 4.5},
    {Token::Bad, Token::Selection, 5.43, 4.59, 4.5},
    {Token::Violet, Token::Selection, 6.19, 4.82, 4.5},
    {Token::OnStatus, Token::Ok, 6.62, 9.68, 4.5},
    {Token::OnStatus, Token::Warn, 6.75, 9.96, 4.5},
    {Token::OnStatus, Token::Bad, 7.27, 8.51, 4.5},
    {Token::Control, Token::Surface, 3.33, 4.23, 3},
    {Token::Control, Token::Window, 3.02, 4.74, 3},
    {Token::Chart, Token::Surface, 5.11, 6.23, 3},
    {Token::ChartMuted, Token::Surface, 3.45, 3.88, 3},
};

} // namespace

TEST_CASE("every pair of colours keeps the contrast that it was chosen for, light and dark")
{
    for (const Pair& pair : pairs) {
        INFO(tokenName(pair.ink).toStdString() << " on " << tokenName(pair.ground).toStdString());
        const double light = contrast(Theme::light()(pair.ink), Theme::light()(pair.ground));
        const double dark = contrast(Theme::dark()(pair.ink), Theme::dark()(pair.ground));
        CHECK(light == Approx(pair.light).margin(0.006));
        CHECK(dark == Approx(pair.dark).margin(0.006));
        CHECK(std::min(light, dark) >= pair.least);
    }
}

TEST_CASE("words of every tone can be read on every ground where they may stand")
{
    for (const Theme* theme : {&Theme::light(), &Theme::dark()})
        for (const Tone tone : {Tone::Plain, Tone::Quiet, Tone::Ok, Tone::Warn, Tone::Bad, Tone::Violet, Tone::Accent})
            for (const QColor& ground : {theme->ground(tone), (*theme)(Token::Surface), (*theme)(Token::Selection),
                                         (*theme)(Token::AccentSoft), (*theme)(Token::Raised)})
                CHECK(contrast(theme->ink(tone), ground) >= 4.5);
}

TEST_CASE("the palette of both themes carries the tokens to Qt's own controls")
{
    for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
        const QPalette palette = theme->palette();
        CHECK(palette.color(QPalette::Window) == (*theme)(Token::Window));
        CHECK(palette.color(QPalette::Base) == (*theme)(Token::Surface));
        CHECK(palette.color(QPalette::Highlight) == (*theme)(Token::Selection));
        CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        CHECK(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        CHECK(contrast(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Disabled, QPalette::Base)) >= 4.5);
    }
}

TEST_CASE("the style sheet names only tokens that exist")
{
    CHECK_FALSE(Theme::light().styleSheet().contains(u'@'));
    CHECK(Theme::light().styleSheet() != Theme::dark().styleSheet());
}

TEST_CASE("type is given in points, none below eight, and Besar adds two to all of it")
{
    const std::vector<Type> all{Type::Figure, Type::PageTitle, Type::NextStep, Type::PanelTitle,
                                Type::Body,   Type::Dense,     Type::Note,     Type::Label,    Type::Small};
    std::vector<double> usual;
    for (const Type type : all) usual.push_back(fontFor(type).pointSizeF());
    CHECK(*std::min_element(usual.begin(), usual.end()) >= 8);
    applyAppearance(*qApp, {ThemeChoice::Light, true});
    for (size_t i = 0; i < all.size(); ++i) CHECK(fontFor(all[i]).pointSizeF() == usual[i] + 2);
    CHECK(rowHeight(Type::Body, 30) > 30);
    applyAppearance(*qApp, {ThemeChoice::Light, false});
    CHECK(rowHeight(Type::Body, 30) == 30);
}
