#pragma once

#include <cstdint>
#include <string>

#include <tl/expected.hpp>

namespace offprint {

/// What made a whole operation fail. Trouble inside an article that goes on is a Diagnostic instead.
enum class ErrorKind : std::uint8_t {
    usage,           ///< wrong options or arguments: exit code 2
    unreadable,      ///< an input that cannot be opened or read
    malformed,       ///< an input that cannot be taken for what it says it is (front matter that does not parse)
    unwritable,      ///< an output that cannot be written: folder, rights, disk full
    exists,          ///< an output that is there already and may not be replaced
    limit,           ///< an input beyond a stated limit
    memory,          ///< more memory is needed than may be taken
    missing_font,    ///< no usable face for the text
    library,         ///< a library refused; the message says which and why
    editorial_loss,  ///< something editorial would be lost: exit code 4
    unpublished,     ///< a draft, or under embargo: exit code 5
};

/// An operation's failure. `message` says what, where and what to do, in one line without a final full stop.
struct Error {
    ErrorKind kind = ErrorKind::library;
    std::string message;
    std::string path{};        ///< the file concerned; empty when there is none
    std::uint32_t line = 0;    ///< 1-based; 0 means unknown
    std::uint32_t column = 0;  ///< 1-based, in bytes; 0 means unknown

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// What a function that only succeeds or fails gives back.
struct Done {
    bool operator==(const Done&) const = default;
};

inline tl::unexpected<Error> failure(ErrorKind kind, std::string message, std::string path = {}) {
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(path)});
}

}  // namespace offprint
