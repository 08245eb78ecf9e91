// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/workspace.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::ui {

/// Finds people and offices by what was typed anywhere in the window. Names are read once, and again after a change.
class PeopleSearchPresenter final : public QObject {
    Q_OBJECT

public:
    explicit PeopleSearchPresenter(Workspace& workspace);

    struct Hit {
        QString text;   ///< "Siti Aminah, S.E. · Dinas Sosial"
        QString kind;   ///< "Pegawai", "OPD"
        QString icon;
        QString target; ///< "opd/pegawai/3"
        QStringList words = {};
    };
    /// At most a handful; from three letters on.
    std::vector<Hit> find(const QString& typed);

private:
    struct Entry {
        Hit hit;
        QString key; ///< all that is looked through, in small letters
    };
    void read();

    Workspace& m_workspace;
    std::optional<std::vector<Entry>> m_entries;
};

} // namespace tinjau::ui
