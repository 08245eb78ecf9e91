// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QVariant>

namespace tinjau::ui {

/// What a piece of the screen means; the theme decides its colour. Never the only sign: a letter,
/// a word or a shape always stands beside it.
enum class Tone { Plain, Quiet, Ok, Warn, Bad, Violet, Accent };

/// A small drawn sign in a cell, a panel or a strip. Text that people read beside it belongs into
/// the cell; `text` here is what stands inside the sign, `spoken` what a screen reader says.
struct CellMark {
    enum class Kind {
        None,
        Grade,    ///< quality letter A–D: each letter has its own outline
        Zone,     ///< disc, triangle, square or dashed ring before the word
        Chip,     ///< icon and word on a soft ground
        Bar,      ///< share of 1, with the figure beside it
        Coverage, ///< like Bar, but full, half and none differ by shape
        Code,     ///< letters of a day or a roll call
        Key,      ///< a key of the keyboard
        Tick,     ///< a box with or without a tick; a click or Space turns it over
    };
    /// How a code is drawn: quiet letter, on a soft ground, filled, outlined, dashed, hatched, or with a corner flag.
    enum class Fill { Bare, Soft, Solid, Outline, Dashed, Hatched, Flag };

    Kind kind = Kind::None;
    QString text = {};
    QString icon = {};
    Tone tone = Tone::Quiet;
    Fill fill = Fill::Bare;
    double share = 0; ///< 0…1, for bars
    int length = 0;   ///< of a bar at its full share, in pixels; 0: the usual
    QString spoken = {};

    bool operator==(const CellMark&) const = default;
};

/// "A" … "D"; any other letter is drawn as an outlined badge.
inline CellMark gradeMark(QChar letter, const QString& words = {})
{
    const Tone tone = letter == u'A' || letter == u'B' ? Tone::Ok
                      : letter == u'C'                 ? Tone::Warn
                      : letter == u'D'                 ? Tone::Bad
                                                       : Tone::Quiet;
    return {.kind = CellMark::Kind::Grade, .text = QString(letter), .tone = tone, .spoken = words};
}

inline CellMark chipMark(const QString& text, Tone tone, const QString& icon = {})
{
    return {.kind = CellMark::Kind::Chip, .text = text, .icon = icon, .tone = tone, .spoken = text};
}

/// `share` is cut to 0…1; the figure stands at the right of the bar.
inline CellMark barMark(double share, const QString& figure, Tone tone = Tone::Accent, int length = 0)
{
    return {.kind = CellMark::Kind::Bar, .text = figure, .tone = tone, .share = share, .length = length, .spoken = figure};
}

inline CellMark coverageMark(double share, const QString& words)
{
    const Tone tone = share >= 1 ? Tone::Ok : share > 0 ? Tone::Warn : Tone::Bad;
    return {.kind = CellMark::Kind::Coverage, .tone = tone, .share = share, .spoken = words};
}

/// hijau Ok, kuning Warn, merah Bad, belum dinilai Quiet.
inline CellMark zoneMark(Tone tone, const QString& word)
{
    return {.kind = CellMark::Kind::Zone, .text = word, .tone = tone, .spoken = word};
}

inline CellMark codeMark(const QString& code, Tone tone, CellMark::Fill fill, const QString& words)
{
    return {.kind = CellMark::Kind::Code, .text = code, .tone = tone, .fill = fill, .spoken = words};
}

/// A box that a person ticks; `words` say what it means ("ditulis").
inline CellMark tickMark(bool isOn, const QString& words)
{
    return {.kind = CellMark::Kind::Tick, .tone = Tone::Accent, .share = isOn ? 1.0 : 0.0, .spoken = words};
}

/// Everything a table shows in one cell. A figure and its mark stand side by side ("85,90 [B]").
struct Cell {
    enum class Frame { None, Warn, Bad };

    QString text = {};
    QVariant sort = {};   ///< raw value to sort by; invalid: the text
    CellMark mark = {};
    Tone tone = Tone::Plain;
    bool bold = false;
    Frame frame = Frame::None; ///< this very cell needs a person, or was refused
    QString icon = {};         ///< a drawing before the text
    Tone iconTone = Tone::Quiet;
    QString note = {};         ///< second line, or the quiet words after a bold name
    QString tip = {};

    bool operator==(const Cell&) const = default;
};

} // namespace tinjau::ui

Q_DECLARE_METATYPE(tinjau::ui::CellMark)
Q_DECLARE_METATYPE(tinjau::ui::Cell)
