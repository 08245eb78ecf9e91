// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/error_sentence.h"
#include "ui/base/workspace.h"

#include <QCoreApplication>

namespace tinjau::ui {

/// The link behind the sentence of an act that was written.
inline QString undoWords()
{
    return QCoreApplication::translate("tinjau::ui::ActOutcome", "Urungkan");
}

/// Says through the presenter's signal `said` what came of an act, and lets the pages read anew where it was
/// written. True if it was.
template <typename Presenter, typename Value>
bool tellOutcome(Presenter& presenter, Workspace& workspace, const Result<Value>& done, const QString& sentence)
{
    if (!done) {
        Q_EMIT presenter.said(wording::errorSentence(done.error()), {}, {});
        return false;
    }
    workspace.tellChanged();
    Q_EMIT presenter.said(sentence, undoWords(), QStringLiteral("edit.undo"));
    return true;
}

} // namespace tinjau::ui
