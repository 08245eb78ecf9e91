// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/window_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QSettings>
#include <QVariant>
#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct TokenRow {
    Token token;
    const char* name;
    QRgb light;
    QRgb dark;
};

constexpr TokenRow tokens[] = {
    {Token::Window, "window", 0xFFF3F4F5, 0xFF181C1F},
    {Token::Surface, "surface", 0xFFFFFFFF, 0xFF20262A},
    {Token::Raised, "raised", 0xFFF8F9FA, 0xFF272E33},
    {Token::Rail, "rail", 0xFFE8EBED, 0xFF13171A},
    {Token::OffDay, "offday", 0xFFECEEF0, 0xFF1A1F22},
    {Token::Line, "line", 0xFFDADEE2, 0xFF363E44},
    {Token::Control, "control", 0xFF858E96, 0xFF7D8891},
    {Token::Text, "text", 0xFF1A2126, 0xFFE9ECEE},
    {Token::Text2, "text2", 0xFF48525A, 0xFFBAC3C9},
    {Token::Text3, "text3", 0xFF5E6971, 0xFF9BA6AE},
    {Token::Accent, "accent", 0xFF0F5A7A, 0xFF7DC1DF},
    {Token::AccentHover, "accentHover", 0xFF0B4862, 0xFFA0D3E9},
    {Token::OnAccent, "onAccent", 0xFFFFFFFF, 0xFF0A2230},
    {Token::Selection, "selection", 0xFFCDE2EC, 0xFF24495B},
    {Token::AccentSoft, "accentSoft", 0xFFE0EDF3, 0xFF1C3947},
    {Token::Ok, "ok", 0xFF1C6A3B, 0xFF7FD099},
    {Token::OkSoft, "okSoft", 0xFFE2F1E7, 0xFF1B3525},
    {Token::Warn, "warn", 0xFF7D5300, 0xFFE8BB62},
    {Token::WarnSoft, "warnSoft", 0xFFFAEFD3, 0xFF3A2F15},
    {Token::Bad, "bad", 0xFFA4271F, 0xFFF49C91},
    {Token::BadSoft, "badSoft", 0xFFFBE6E3, 0xFF442320},
    {Token::OnStatus, "onStatus", 0xFFFFFFFF, 0xFF14181B},
    {Token::Violet, "violet", 0xFF5B3F8C, 0xFFC3ADEB},
    {Token::VioletSoft, "violetSoft", 0xFFECE6F5, 0xFF322A44},
    {Token::Chart, "chart", 0xFF2F7596, 0xFF62AFCF},
    {Token::ChartMuted, "chartMuted", 0xFF7F8C95, 0xFF75828B},
};
static_assert(std::size(tokens) == static_cast<size_t>(Token::Count));

constexpr struct {
    Type type;
    double points;
    bool bold;
} typeScale[] = {
    {Type::Figure, 26, true},   {Type::PageTitle, 16, true}, {Type::NextStep, 12, true},
    {Type::PanelTitle, 10, true}, {Type::Body, 10, false},   {Type::Dense, 9, false},
    {Type::Note, 9, false},     {Type::Label, 9, true},      {Type::Small, 8, false},
};

constexpr auto darkProperty = "tinjauDark";
constexpr auto largeProperty = "tinjauLarge";
constexpr auto startLightnessProperty = "tinjauStartLightness";

/// Where a colour stands in the sheet: "@text2".
constexpr auto sheet = R"(
QWidget[tone="text2"] { color: @text2; }
QWidget[tone="text3"] { color: @text3; }
QWidget[tone="accent"] { color: @accent; }
QWidget[tone="ok"] { color: @ok; }
QWidget[tone="warn"] { color: @warn; }
QWidget[tone="bad"] { color: @bad; }
QWidget[tone="violet"] { color: @violet; }
QFrame[ground="surface"] { background: @surface; }
QFrame[ground="window"] { background: @window; }
QFrame[ground="rail"] { background: @rail; }
QFrame[ground="preview"] { background: @offday; }
QFrame#topBar { background: @rail; border: none; border-bottom: 1px solid @line; }
QFrame#statusBar { background: @rail; border: none; border-top: 1px solid @line; }
QFrame#rail { background: @rail; border: none; border-right: 1px solid @line; }
QFrame#tabRow { background: transparent; border: none; border-bottom: 1px solid @line; }
QFrame#pageFoot { background: @surface; border: none; border-top: 1px solid @line; }
QFrame#trainingStrip { background: @warnSoft; border: none; border-bottom: 1px solid @line; }
QFrame#sidePanel { background: @surface; border: none; border-left: 1px solid @line; }
QFrame#sidePanelHead { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame[panel="true"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame[panel="true"][step="true"] { border-left: 3px solid @accent; }
QFrame[part="head"] { background: transparent; border: none; border-bottom: 1px solid @line; }
QFrame[part="foot"] { background: transparent; border: none; border-top: 1px solid @line; }
QFrame[part="hairline"] { background: @line; border: none; }
QFrame[note="accent"] { background: @accentSoft; border: none; border-left: 3px solid @accent; }
QFrame[note="warn"] { background: @warnSoft; border: none; border-left: 3px solid @warn; }
QFrame[note="bad"] { background: @badSoft; border: none; border-left: 3px solid @bad; }
QFrame[note="ok"] { background: @okSoft; border: none; border-left: 3px solid @ok; }
QLabel[key="true"] { background: @surface; border: 1px solid @line; border-radius: 3px; padding: 1px 5px; color: @text2; }
QPushButton { background: @surface; color: @text; border: 1px solid @control; border-radius: 4px; padding: 0px 12px; min-height: 28px; }
QPushButton:hover { background: @raised; border-color: @text3; }
QPushButton:pressed, QPushButton:checked { background: @accentSoft; }
QPushButton:disabled { background: @raised; color: @text3; border-color: @line; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: bold; padding: 0px 14px; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:disabled { background: @raised; color: @text3; border-color: @line; }
QPushButton[kind="link"] { background: transparent; color: @accent; border: none; padding: 0px; min-height: 20px; }
QPushButton[kind="link"]:hover { color: @accentHover; text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: @text3; }
QPushButton[kind="flat"] { background: transparent; color: @text2; border: 1px solid transparent; padding: 0px 8px; }
QPushButton[kind="flat"]:hover { background: @surface; color: @text; }
QPushButton[kind="flat"]:disabled { color: @text3; background: transparent; }
QPushButton[kind="icon"] { background: transparent; border: 1px solid transparent; padding: 0px; min-width: 26px; min-height: 26px; }
QPushButton[kind="icon"]:hover { background: @raised; border-color: @line; }
QPushButton[compact="true"] { min-height: 24px; padding: 0px 10px; }
QPushButton[kind="danger"] { color: @bad; border-color: @bad; }
QPushButton[kind="search"] { background: @surface; color: @text3; border: 1px solid @control; text-align: left; padding: 0px 10px; }
QPushButton[kind="search"]:hover { border-color: @text3; }
QLineEdit, QPlainTextEdit, QTextEdit { background: @surface; color: @text; border: 1px solid @control; border-radius: 4px; padding: 0px 7px; selection-background-color: @selection; selection-color: @text; }
QLineEdit { min-height: 28px; }
QLineEdit[compact="true"] { min-height: 22px; padding: 0px 5px; }
QLineEdit[inCell="true"] { border: none; border-radius: 0px; min-height: 0px; padding: 0px 4px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @raised; color: @text3; border-color: @line; }
QLineEdit[readOnly="true"] { background: @raised; color: @text2; border-color: @line; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 1.5px solid @bad; }
QAbstractScrollArea#bare, QScrollArea { background: transparent; border: none; }
QTableView { background: @surface; border: none; selection-background-color: @selection; selection-color: @text; outline: 0; }
QListView { background: @surface; border: none; outline: 0; }
QTreeView { background: @surface; border: none; outline: 0; selection-background-color: @selection; selection-color: @text; padding: 4px 4px; }
QTreeView::item { min-height: 26px; padding-right: 4px; }
QTableView QTableCornerButton::section { background: @raised; border: none; border-bottom: 1px solid @line; }
QMenu { background: @surface; color: @text; border: 1px solid @control; padding: 4px 0px; }
QMenu::item { padding: 6px 28px 6px 12px; background: transparent; }
QMenu::icon { padding-left: 10px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0px; }
QToolTip { background: @surface; color: @text; border: 1px solid @control; padding: 3px 5px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar::handle:vertical { background: @chartMuted; border: 3px solid @surface; border-radius: 6px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle:horizontal { background: @chartMuted; border: 3px solid @surface; border-radius: 6px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QDialog { background: @window; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @onAccent; }
)";

QString interfaceFamily()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : {u"Segoe UI"_s, u"Noto Sans"_s, u"Liberation Sans"_s})
        if (installed.contains(family)) return family;
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

bool isLarge()
{
    return qApp && qApp->property(largeProperty).toBool();
}

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

QString tokenName(Token token)
{
    return QString::fromLatin1(tokens[static_cast<size_t>(token)].name);
}

const Theme& Theme::light()
{
    static const Theme theme = [] {
        Colours colours;
        for (const TokenRow& row : tokens) colours[static_cast<size_t>(row.token)] = QColor(row.light);
        return Theme(false, colours);
    }();
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = [] {
        Colours colours;
        for (const TokenRow& row : tokens) colours[static_cast<size_t>(row.token)] = QColor(row.dark);
        return Theme(true, colours);
    }();
    return theme;
}

const Theme& Theme::current()
{
    return qApp && qApp->property(darkProperty).toBool() ? dark() : light();
}

QColor Theme::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Plain: return (*this)(Token::Text);
    case Tone::Quiet: return (*this)(Token::Text2);
    case Tone::Ok: return (*this)(Token::Ok);
    case Tone::Warn: return (*this)(Token::Warn);
    case Tone::Bad: return (*this)(Token::Bad);
    case Tone::Violet: return (*this)(Token::Violet);
    case Tone::Accent: return (*this)(Token::Accent);
    }
    return (*this)(Token::Text);
}

QColor Theme::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Quiet: return (*this)(m_isDark ? Token::Raised : Token::OffDay);
    case Tone::Ok: return (*this)(Token::OkSoft);
    case Tone::Warn: return (*this)(Token::WarnSoft);
    case Tone::Bad: return (*this)(Token::BadSoft);
    case Tone::Violet: return (*this)(Token::VioletSoft);
    case Tone::Accent: return (*this)(Token::AccentSoft);
    }
    return (*this)(Token::OffDay);
}

QPalette Theme::palette() const
{
    const Theme& colour = *this;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, colour(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::Base, Token::Surface);
    set(QPalette::Button, Token::Surface);
    set(QPalette::AlternateBase, Token::Raised);
    set(QPalette::ToolTipBase, Token::Surface);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::ToolTipText, QPalette::BrightText})
        set(role, Token::Text);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Control);
    set(QPalette::Light, Token::Raised);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Token::Text3));
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(Token::Raised));
    palette.setColor(QPalette::Disabled, QPalette::Button, colour(Token::Raised));
    return palette;
}

QString Theme::styleSheet() const
{
    QString text = QString::fromLatin1(sheet);
    // Longest names first, so that "@accent" does not eat the head of "@accentHover".
    std::vector<const TokenRow*> rows;
    for (const TokenRow& row : tokens) rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [](const TokenRow* a, const TokenRow* b) {
        return std::string_view(a->name).size() > std::string_view(b->name).size();
    });
    for (const TokenRow* row : rows)
        text.replace(u'@' + QString::fromLatin1(row->name), (*this)(row->token).name());
    return text;
}

bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
        QSettings::NativeFormat);
    if (personalize.contains(u"AppsUseLightTheme"_s))
        return personalize.value(u"AppsUseLightTheme"_s).toInt() == 0;
#endif
    // The palette of the start: later ones are our own.
    const QVariant start = qApp->property(startLightnessProperty);
    return start.isValid() && start.toInt() < 128;
}

void applyAppearance(QApplication& application, const Appearance& appearance)
{
    if (!application.property(startLightnessProperty).isValid())
        application.setProperty(startLightnessProperty,
                                application.palette().color(QPalette::Window).lightness());
    const bool dark = appearance.theme == ThemeChoice::System ? systemIsDark()
                                                              : appearance.theme == ThemeChoice::Dark;
    application.setProperty(darkProperty, dark);
    application.setProperty(largeProperty, appearance.large);
    const Theme& theme = Theme::current();
    application.setStyle(new WindowStyle);
    application.setFont(fontFor(Type::Body));
    application.setPalette(theme.palette());
    application.setStyleSheet(theme.styleSheet());
}

QFont fontFor(Type type)
{
    const auto& use = typeScale[static_cast<size_t>(type)];
    QFont font(interfaceFamily());
    font.setPointSizeF(use.points + (isLarge() ? 2 : 0));
    font.setBold(use.bold);
    return font;
}

int grown(int pixels)
{
    return isLarge() ? pixels * 6 / 5 : pixels;
}

int rowHeight(Type type, int least, int lines)
{
    const int text = QFontMetrics(fontFor(type)).height() * lines;
    const int grown = isLarge() ? least + lines * 4 : least;
    return std::max(grown, text + 6);
}

void setType(QWidget* widget, Type type)
{
    widget->setFont(fontFor(type));
}

void setInk(QWidget* widget, Token token)
{
    widget->setProperty("tone", tokenName(token));
    repolish(widget);
}

void setTone(QWidget* widget, Tone tone)
{
    constexpr const char* names[] = {"text", "text2", "ok", "warn", "bad", "violet", "accent"};
    widget->setProperty("tone", QString::fromLatin1(names[static_cast<size_t>(tone)]));
    repolish(widget);
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace tinjau::ui
