#pragma once

#include <memory>

namespace offprint {

/// Owns what a C library allocated: `c_handle<xmlDoc, xmlFreeDoc>`.
template <auto release>
struct CRelease {
    template <class T>
    void operator()(T* pointer) const {
        release(pointer);
    }
};

template <class T, auto release>
using c_handle = std::unique_ptr<T, CRelease<release>>;

}  // namespace offprint
