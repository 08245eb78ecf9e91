// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/cell_mark.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <array>

class QApplication;
class QWidget;

namespace tinjau::ui {

/// Every colour of the window by its use. Nothing else holds a colour value.
enum class Token {
    Window, Surface, Raised, Rail, OffDay, Line, Control, Text, Text2, Text3, Accent, AccentHover,
    OnAccent, Selection, AccentSoft, Ok, OkSoft, Warn, WarnSoft, Bad, BadSoft, OnStatus, Violet,
    VioletSoft, Chart, ChartMuted,
    Count,
};

/// "text2", as style sheets and properties name it.
QString tokenName(Token token);

/// Sizes of type in points, before the setting "Besar".
enum class Type { Figure, PageTitle, NextStep, PanelTitle, Body, Dense, Note, Label, Small };

enum class ThemeChoice { System, Light, Dark };

/// The colours of one theme; two exist, and neither ever changes.
class Theme {
public:
    static const Theme& light();
    static const Theme& dark();
    /// The theme that the application shows now.
    static const Theme& current();

    QColor operator()(Token token) const { return m_colours[static_cast<size_t>(token)]; }
    /// Text colour of a tone, and the soft ground under it.
    QColor ink(Tone tone) const;
    QColor ground(Tone tone) const;
    bool isDark() const { return m_isDark; }
    QPalette palette() const;
    QString styleSheet() const;

private:
    using Colours = std::array<QColor, static_cast<size_t>(Token::Count)>;
    Theme(bool isDark, Colours colours) : m_isDark(isDark), m_colours(std::move(colours)) {}

    bool m_isDark;
    Colours m_colours;
};

/// What a person chose to see; kept in the settings of this computer.
struct Appearance {
    ThemeChoice theme = ThemeChoice::System;
    bool large = false; ///< "Besar": all type two points larger
};

/// Sets style, palette, sheet and font of the whole program. May be called again at any time; a
/// change of `large` reaches widgets that are built afterwards.
void applyAppearance(QApplication& application, const Appearance& appearance);

/// Whether the system asks for a dark window: from the start-up palette, on Windows from its setting.
bool systemIsDark();

/// The font for a use, with its weight: figures, page and panel titles are bold.
QFont fontFor(Type type);
/// A width at the usual size, grown with the text by the setting *Besar*.
int grown(int pixels);
/// Height of a row that holds `lines` of this type and is at least `least` high at the usual size.
int rowHeight(Type type, int least, int lines = 1);

/// Gives a label its use and colour; both follow the theme.
void setType(QWidget* widget, Type type);
void setInk(QWidget* widget, Token token);
void setTone(QWidget* widget, Tone tone);

/// Contrast of two colours as WCAG 2 computes it: 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// Distances in pixels at 100 %.
namespace space {
inline constexpr int Inside = 8, Between = 8, Panels = 12, Page = 20;
inline constexpr int BadgeRadius = 3, ControlRadius = 4, PanelRadius = 6;
} // namespace space

} // namespace tinjau::ui
