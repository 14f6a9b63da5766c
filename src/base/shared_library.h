#pragma once

#include <string>

namespace offprint {

/// A library that is loaded when it is first needed: its start-up would cost every run several milliseconds. It stays
/// loaded until the process ends.
class SharedLibrary {
public:
    explicit SharedLibrary(const char* file_name);

    /// nullptr when the library or the symbol is not there. `Function` is decltype(&f) of the header's own f.
    template <class Function>
    [[nodiscard]] Function symbol(const char* name) const {
        return reinterpret_cast<Function>(find(name));
    }

private:
    [[nodiscard]] void* find(const char* name) const;
    void* library_;
};

}  // namespace offprint
