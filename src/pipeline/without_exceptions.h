#pragma once

#include <exception>
#include <new>
#include <string>
#include <type_traits>

#include <fmt/format.h>

#include "offprint/result.h"

namespace offprint::pipeline {

/// What `work` gives. We throw nothing; what libraries throw becomes the failure of what is called `name`.
template <class Work>
std::invoke_result_t<Work> without_exceptions(const std::string& name, const Work& work) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::memory, fmt::format("'{}' needs more memory than there is", name), name);
    } catch (const std::exception& thrown) {
        return failure(ErrorKind::library, fmt::format("'{}' cannot be converted: {}", name, thrown.what()), name);
    }
}

}  // namespace offprint::pipeline
