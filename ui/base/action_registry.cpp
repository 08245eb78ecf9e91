// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/action_registry.h"

#include "core/base/ensure.h"

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

/// Keys of the frame and of every table; no act may take them.
QList<QKeySequence> reservedKeys()
{
    QList<QKeySequence> keys;
    for (const auto* key : {"Ctrl+K", "F1", "Alt+M", "Alt+Y", "Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+C", "Ctrl+V", "Ctrl+D",
                            "Ctrl+Shift+L", "F2", "Del", "Esc", "Return", "Tab", "Ctrl+Tab"})
        keys << QKeySequence(QString::fromLatin1(key));
    for (int digit = 1; digit <= 9; ++digit) keys << QKeySequence(u"Ctrl+%1"_s.arg(digit));
    return keys;
}

bool meet(const ActionSpec& a, const ActionSpec& b)
{
    return a.page.isEmpty() || b.page.isEmpty() || a.page == b.page;
}

} // namespace

void ActionRegistry::add(std::vector<ActionSpec> specs)
{
    for (ActionSpec& spec : specs) {
        TINJAU_ENSURE(!find(spec.id), "an action is listed once");
        m_specs.push_back(std::move(spec));
    }
    Q_EMIT changed();
}

const ActionSpec* ActionRegistry::find(const QString& id) const
{
    for (const ActionSpec& spec : m_specs)
        if (spec.id == id) return &spec;
    return nullptr;
}

QStringList ActionRegistry::domains() const
{
    QStringList found;
    for (const ActionSpec& spec : m_specs)
        if (!found.contains(spec.domain)) found << spec.domain;
    return found;
}

bool ActionRegistry::isEnabled(const QString& id) const
{
    const ActionSpec* spec = find(id);
    return spec && spec->run && (!spec->enabledWhen || spec->enabledWhen());
}

bool ActionRegistry::run(const QString& id)
{
    if (!isEnabled(id)) return false;
    // A copy: running may rebuild the list.
    const auto work = find(id)->run;
    work();
    Q_EMIT changed();
    return true;
}

QString ActionRegistry::tipOf(const ActionSpec& spec) const
{
    QString tip = spec.detail ? spec.detail() : QString();
    if (tip.isEmpty()) tip = spec.text;
    if (spec.shortcut.isEmpty()) return tip;
    return u"%1 (%2)"_s.arg(tip, spec.shortcut.toString(QKeySequence::NativeText));
}

QStringList ActionRegistry::clashes() const
{
    QStringList found;
    for (size_t i = 0; i < m_specs.size(); ++i) {
        for (size_t j = i + 1; j < m_specs.size(); ++j) {
            const ActionSpec &a = m_specs[i], &b = m_specs[j];
            if (a.shortcut.isEmpty() || !meet(a, b)) continue;
            if (a.shortcut.matches(b.shortcut) != QKeySequence::NoMatch)
                found << u"%1 / %2: %3"_s.arg(a.id, b.id, a.shortcut.toString());
        }
    }
    for (const ActionSpec& spec : m_specs)
        if (!spec.shortcut.isEmpty() && reservedKeys().contains(spec.shortcut))
            found << u"%1: %2"_s.arg(spec.id, spec.shortcut.toString());
    return found;
}

} // namespace tinjau::ui
