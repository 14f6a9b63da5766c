#include "base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include <fmt/format.h>

namespace offprint {
namespace {

constexpr std::size_t read_step = std::size_t{1} << 16;
constexpr std::size_t write_buffer = std::size_t{1} << 18;

std::string reason(int error_number) { return std::generic_category().message(error_number); }

Result<std::string> read_all(int descriptor, const std::string& name, std::size_t max_bytes, std::size_t expected) {
    std::string bytes;
    bytes.reserve(expected + 1);
    for (;;) {
        const std::size_t filled = bytes.size();
        bytes.resize(std::max(bytes.capacity(), filled + read_step));
        const ssize_t got = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
        bytes.resize(filled + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0) return bytes;
        if (got < 0 && errno == EINTR) continue;
        if (got < 0)
            return failure(ErrorKind::unreadable, fmt::format("cannot read '{}': {}", name, reason(errno)), name);
        if (bytes.size() > max_bytes) {
            return failure(ErrorKind::limit, fmt::format("'{}' is larger than {} bytes; split it", name, max_bytes),
                           name);
        }
    }
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::size_t max_bytes) {
    const std::string name = path.string();
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(ErrorKind::unreadable, fmt::format("cannot open '{}': {}", name, reason(errno)), name);
    }
    struct stat status {};
    ::fstat(descriptor, &status);
    if (S_ISDIR(status.st_mode)) {
        ::close(descriptor);
        return failure(ErrorKind::unreadable, fmt::format("'{}' is a directory; name the article's file", name), name);
    }
    const auto size = static_cast<std::size_t>(std::max<off_t>(status.st_size, 0));
    if (size > max_bytes) {
        ::close(descriptor);
        return failure(ErrorKind::limit, fmt::format("'{}' is larger than {} bytes; split it", name, max_bytes), name);
    }
    Result<std::string> bytes = read_all(descriptor, name, max_bytes, size);
    ::close(descriptor);
    return bytes;
}

Result<std::string> read_standard_input(std::size_t max_bytes) {
    return read_all(STDIN_FILENO, "standard input", max_bytes, 0);
}

FileSink::FileSink(std::filesystem::path path) : path_(std::move(path)) {
    std::string name = path_.string() + ".XXXXXX.tmp";
    descriptor_ = ::mkostemps(name.data(), 4, O_CLOEXEC);
    if (descriptor_ < 0) {
        fail(errno);
        return;
    }
    temporary_ = name;
    // mkostemps makes files that only their owner may read; an output has the rights of any new file.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(descriptor_, 0666 & ~mask);
}

FileSink::~FileSink() {
    if (descriptor_ >= 0) ::close(descriptor_);
    remove_temporary();
}

void FileSink::write(std::string_view bytes) {
    if (error_number_ != 0) return;
    buffer_.append(bytes);
    if (buffer_.size() >= write_buffer) flush();
}

void FileSink::flush() {
    std::string_view left = buffer_;
    while (!left.empty() && error_number_ == 0) {
        const ssize_t put = ::write(descriptor_, left.data(), left.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) {
            fail(errno);
            return;
        }
        left.remove_prefix(static_cast<std::size_t>(put));
    }
    buffer_.clear();
}

Result<Done> FileSink::commit() {
    if (error_number_ == 0) flush();
    if (descriptor_ >= 0 && ::close(std::exchange(descriptor_, -1)) != 0) fail(errno);
    if (error_number_ == 0 && std::rename(temporary_.c_str(), path_.c_str()) != 0) fail(errno);
    if (error_number_ != 0) {
        remove_temporary();
        return failure(ErrorKind::unwritable,
                       fmt::format("cannot write '{}': {}", path_.string(), reason(error_number_)), path_.string());
    }
    temporary_.clear();
    return Done{};
}

void FileSink::fail(int error_number) {
    if (error_number_ == 0) error_number_ = error_number;
}

void FileSink::remove_temporary() {
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
    temporary_.clear();
}

}  // namespace offprint
