// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <map>

namespace tinjau::test {

/// Types for ever into fields and cells of the window, with real key events. Tells on standard output what it types
/// ("typing", place, text) and, once the place was left, that too ("left", place, text), one line each, tabs between.
[[noreturn]] void typeForever(const QString& path, const Clock& clock, unsigned seed);

/// What every place that the typist knows shows when the file is opened anew: place → text.
std::map<QString, QString> textsOfPlaces(const QString& path, const Clock& clock);

} // namespace tinjau::test
