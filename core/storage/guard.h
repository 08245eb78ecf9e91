// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/sql_failure.h"

#include <type_traits>
#include <utility>

namespace tinjau::storage {

/// What guarded work gives back: wrapped unless it is a Result already.
template <typename T>
struct AsResult {
    using Type = Result<T>;
};
template <typename T>
struct AsResult<Result<T>> {
    using Type = Result<T>;
};

/// Runs work on a data file; the one place where SqlFailure becomes an Error. Whatever was open in
/// the work has been rolled back by then.
template <typename Work>
auto guarded(const QString& file, Work&& work) ->
    typename AsResult<std::invoke_result_t<Work>>::Type
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SqlFailure& refused) {
        return failure(refused.toError(file));
    }
}

} // namespace tinjau::storage
