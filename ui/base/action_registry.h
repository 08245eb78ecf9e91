// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace tinjau::ui {

/// Something a person can do, listed once per domain. Feeds the menu, the buttons of page headers,
/// the palette (Ctrl+K), the shortcuts and the list on the help page.
struct ActionSpec {
    QString id;     ///< "skm.report"
    QString domain; ///< heading in the menu: "SKM"
    QString text;   ///< "Buat laporan"
    QKeySequence shortcut = {};
    QString icon = {};
    std::function<bool()> enabledWhen = {}; ///< empty: always
    std::function<void()> run = {};
    std::function<QString()> detail = {}; ///< tooltip that changes: "Urungkan impor 388 baris"
    QString page = {};                    ///< only while this page is shown; empty: everywhere
    QStringList words = {};               ///< other words that find it in the palette
};

/// All actions of the program in the order of their domains.
class ActionRegistry final : public QObject {
    Q_OBJECT

public:
    /// Each id once; the shortcut must not clash with one that is reachable at the same time.
    void add(std::vector<ActionSpec> specs);
    const std::vector<ActionSpec>& all() const { return m_specs; }
    /// nullptr if no action has that id.
    const ActionSpec* find(const QString& id) const;
    QStringList domains() const;

    bool isEnabled(const QString& id) const;
    /// Runs the action if it exists and is enabled; says whether it did.
    bool run(const QString& id);
    /// Tooltip: the changing detail or the text, with the shortcut.
    QString tipOf(const ActionSpec& spec) const;

    /// Pairs of ids whose shortcuts would be ambiguous on one page ("a.x / b.y: Ctrl+D"), and acts
    /// that take a key of the frame or of every table.
    QStringList clashes() const;

    /// Called after state changed on which enabledWhen or detail depend.
    void refresh() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    std::vector<ActionSpec> m_specs;
};

} // namespace tinjau::ui
