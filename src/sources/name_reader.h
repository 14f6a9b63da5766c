#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint::sources {

/// The names of a list, one at a time: a name a line, or NUL-separated where a NUL occurs before any path could be as
/// long. Empty names are passed over, and so is the CR of a line that ends in CR LF.
class NameReader {
public:
    /// Reads from a descriptor; closes it where it is not standard input.
    explicit NameReader(int descriptor) : descriptor_(descriptor) {}
    NameReader(NameReader&& other) noexcept;
    NameReader(const NameReader&) = delete;
    NameReader& operator=(const NameReader&) = delete;
    NameReader& operator=(NameReader&&) = delete;
    ~NameReader();

    /// A name, cut where it is longer than any path; nullopt at the end.
    std::optional<std::string> next();
    /// 0, or the system's error number that ended the list early.
    [[nodiscard]] int error_number() const { return error_number_; }

private:
    void fill();
    void tell_separator();
    std::optional<std::string> next_or_empty();

    int descriptor_ = -1;
    std::string buffer_;
    std::size_t taken_ = 0;
    char separator_ = '\n';
    bool knows_separator_ = false;
    bool is_at_end_ = false;
    int error_number_ = 0;
};

}  // namespace offprint::sources
