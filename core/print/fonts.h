// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/laid_out.h"

#include <QFont>
#include <QStringList>

namespace tinjau::print {

/// The typefaces of the papers, pinned: other fonts would break pages differently on each PC. A
/// value of this type is the proof that they are there.
class Fonts {
public:
    /// Loads Liberation Sans and Serif from the first of `folders` that holds all their files.
    /// FileMissing with the folders as values if none does. Needs a QGuiApplication.
    static Result<Fonts> load(const QStringList& folders = usualFolders());
    /// Beside the program, then where Linux packages put them.
    static QStringList usualFolders();

    /// Without hinting, so that widths scale linearly from the page to any screen.
    QFont font(const Face& face) const;

private:
    Fonts() = default;
};

} // namespace tinjau::print
