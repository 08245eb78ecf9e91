// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace tinjau {

/// The key of a stored record. Two tags never convert into each other, so that an office cannot be
/// passed where an employee is meant. Made from a number only by name, at the edge to storage.
template <typename Tag>
class Id {
public:
    static constexpr Id fromNumber(qint64 number) { return Id(number); }
    constexpr qint64 number() const { return m_number; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    constexpr explicit Id(qint64 number) : m_number(number) {}
    qint64 m_number;
};

} // namespace tinjau

template <typename Tag>
struct std::hash<tinjau::Id<Tag>> {
    std::size_t operator()(tinjau::Id<Tag> id) const noexcept
    {
        return std::hash<qint64>{}(id.number());
    }
};
