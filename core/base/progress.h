// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tinjau {

/// Told how far long work has come, and asked whether it shall stop. May be called from the thread
/// that does the work.
class Progress {
public:
    virtual ~Progress() = default;
    /// `total` is 0 while it is not known.
    virtual void report(qint64 done, qint64 total) = 0;
    virtual bool isCancelled() const = 0;
};

/// For work that nobody watches.
class NoProgress final : public Progress {
public:
    void report(qint64, qint64) override {}
    bool isCancelled() const override { return false; }
};

} // namespace tinjau
