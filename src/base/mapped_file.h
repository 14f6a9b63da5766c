#pragma once

#include <cstddef>
#include <string_view>

namespace offprint {

/// A file's bytes as they lie in the page cache, read-only. What is written to the file meanwhile may be seen or not.
class MappedFile {
public:
    /// `descriptor` may be closed at once. Empty where the file is, or cannot be mapped.
    explicit MappedFile(int descriptor);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    [[nodiscard]] std::string_view bytes() const { return {static_cast<const char*>(memory_), size_}; }

private:
    void* memory_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace offprint
