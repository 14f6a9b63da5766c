#include "sources/name_reader.h"

#include <limits.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace offprint::sources {
namespace {

constexpr std::size_t read_step = std::size_t{64} << 10;

}  // namespace

NameReader::NameReader(NameReader&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      buffer_(std::move(other.buffer_)),
      taken_(other.taken_),
      separator_(other.separator_),
      knows_separator_(other.knows_separator_),
      is_at_end_(other.is_at_end_),
      error_number_(other.error_number_) {}

NameReader::~NameReader() {
    if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
}

std::optional<std::string> NameReader::next() {
    if (!knows_separator_) tell_separator();
    while (std::optional<std::string> name = next_or_empty()) {
        if (separator_ == '\n' && name->ends_with('\r')) name->pop_back();
        if (!name->empty()) return name;
    }
    return std::nullopt;
}

/// A path has less than PATH_MAX bytes with its NUL: where there are NULs, there is one by then.
void NameReader::tell_separator() {
    while (!is_at_end_ && buffer_.size() < PATH_MAX && buffer_.find('\0') == std::string::npos) fill();
    if (buffer_.find('\0') != std::string::npos) separator_ = '\0';
    knows_separator_ = true;
}

std::optional<std::string> NameReader::next_or_empty() {
    std::string name;
    for (;;) {
        const std::size_t end = buffer_.find(separator_, taken_);
        const std::size_t found = (end == std::string::npos ? buffer_.size() : end) - taken_;
        // What is longer than PATH_MAX cannot be opened: enough of it stays to be told of.
        if (name.size() <= PATH_MAX) name.append(buffer_, taken_, found);
        taken_ += found;
        if (end != std::string::npos) {
            ++taken_;
            return name;
        }
        if (is_at_end_) return name.empty() ? std::nullopt : std::optional(std::move(name));
        fill();
    }
}

void NameReader::fill() {
    buffer_.erase(0, std::exchange(taken_, 0));
    const std::size_t filled = buffer_.size();
    buffer_.resize(filled + read_step);
    ssize_t got = 0;
    do {
        got = ::read(descriptor_, buffer_.data() + filled, read_step);
    } while (got < 0 && errno == EINTR);
    if (got < 0) error_number_ = errno;
    buffer_.resize(filled + static_cast<std::size_t>(got > 0 ? got : 0));
    is_at_end_ = got <= 0;
}

}  // namespace offprint::sources
