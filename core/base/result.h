// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ensure.h"
#include "core/base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace tinjau {

/// Marks a failure on its way out: `return failure(ErrorCode::FileMissing, {}, path);`
struct Failure {
    Error error;
};

inline Failure failure(Error error) { return Failure{std::move(error)}; }

inline Failure failure(ErrorCode code, QStringList values = {}, QString file = {},
                       QString technical = {})
{
    return Failure{Error{code, std::move(values), std::move(file), std::move(technical)}};
}

/// A value, or the reason why there is none. Members are named as in std::expected.
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failed) : m_state(std::in_place_index<1>, std::move(failed.error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() &
    {
        TINJAU_ENSURE(has_value(), "a Result is asked for its value only after it was checked");
        return std::get<0>(m_state);
    }
    const T& value() const&
    {
        TINJAU_ENSURE(has_value(), "a Result is asked for its value only after it was checked");
        return std::get<0>(m_state);
    }
    T&& value() &&
    {
        TINJAU_ENSURE(has_value(), "a Result is asked for its value only after it was checked");
        return std::move(std::get<0>(m_state));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const
    {
        TINJAU_ENSURE(!has_value(), "a Result is asked for its error only after it failed");
        return std::get<1>(m_state);
    }

    T value_or(T other) const { return has_value() ? std::get<0>(m_state) : std::move(other); }

    /// Continues with next(value) if there is one; next returns a Result.
    template <typename Next>
    auto and_then(Next&& next) && -> std::invoke_result_t<Next, T&&>
    {
        if (!has_value()) return Failure{error()};
        return std::forward<Next>(next)(std::move(*this).value());
    }

    /// Turns the value into map(value) if there is one.
    template <typename Map>
    auto transform(Map&& map) && -> Result<std::invoke_result_t<Map, T&&>>
    {
        if (!has_value()) return Failure{error()};
        return std::forward<Map>(map)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the reason why not.
template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Failure failed) : m_failed(true), m_error(std::move(failed.error)) {}

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error& error() const
    {
        TINJAU_ENSURE(m_failed, "a Result is asked for its error only after it failed");
        return m_error;
    }

private:
    bool m_failed = false;
    Error m_error{ErrorCode::BadArgument};
};

} // namespace tinjau
