// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/workspace.h"

#include <QDate>

#include <functional>

namespace tinjau::ui {

/// Reads a page's data anew after a change or on another day, but only while somebody looks: what
/// changes behind another page waits until the page is shown again.
class Reload final : public QObject {
public:
    /// `load` is called in the window's thread; it outlives this object, as does the workspace.
    Reload(Workspace& workspace, std::function<void()> load) : m_workspace(workspace), m_load(std::move(load))
    {
        connect(&m_workspace, &Workspace::changed, this, &Reload::onChanged);
    }
    /// The page came to the front.
    void arrive()
    {
        m_isInFront = true;
        if (m_isStale || m_day != m_workspace.today()) now();
    }
    void leave() { m_isInFront = false; }
    void now()
    {
        m_isStale = false;
        m_day = m_workspace.today();
        m_load();
    }

private:
    void onChanged()
    {
        m_isStale = true;
        if (m_isInFront) now();
    }

    Workspace& m_workspace;
    std::function<void()> m_load;
    QDate m_day;
    bool m_isInFront = false;
    bool m_isStale = true;
};

} // namespace tinjau::ui
