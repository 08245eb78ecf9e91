// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace tinjau {

/// The only source of the current time. "Today" is handed to whatever needs it, so that a figure
/// of last year can be computed again.
class Clock {
public:
    virtual ~Clock() = default;
    /// The civil date at the office.
    virtual QDate today() const = 0;
    /// The moment in UTC, for journal stamps.
    virtual QDateTime nowUtc() const = 0;
};

class SystemClock final : public Clock {
public:
    QDate today() const override;
    QDateTime nowUtc() const override;
};

/// A clock that stands still until it is told otherwise; for tests and for `--today`.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime utc) : m_utc(std::move(utc)) {}
    explicit FixedClock(QDate today) : m_utc(today, QTime(3, 0), Qt::UTC) {}
    QDate today() const override { return m_utc.date(); }
    QDateTime nowUtc() const override { return m_utc; }
    void set(QDateTime utc) { m_utc = std::move(utc); }

private:
    QDateTime m_utc;
};

} // namespace tinjau
