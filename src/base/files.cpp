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
        // One byte more than expected is there for the end to be seen in, so that a file is not copied for it.
        bytes.resize(filled < bytes.capacity() ? bytes.capacity() : filled + read_step);
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

/// Where a symbolic link points to: the link stays, its target is replaced.
std::filesystem::path followed(std::filesystem::path path) {
    std::error_code error;
    if (!std::filesystem::is_symlink(path, error)) return path;
    std::filesystem::path target = std::filesystem::canonical(path, error);
    return error ? path : target;
}

/// 0, or the system's error number.
int write_fully(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t put = ::write(descriptor, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return 0;
}

tl::unexpected<Error> unwritable(const std::string& name, int error_number) {
    return failure(ErrorKind::unwritable, fmt::format("cannot write '{}': {}", name, reason(error_number)), name);
}

Result<Done> write_to_device(const std::filesystem::path& path, std::string_view bytes) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return unwritable(path.string(), errno);
    const int error_number = write_fully(descriptor, bytes);
    const int close_error = ::close(descriptor) == 0 ? 0 : errno;
    if (error_number != 0) return unwritable(path.string(), error_number);
    if (close_error != 0) return unwritable(path.string(), close_error);
    return Done{};
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

FileSink::FileSink(std::filesystem::path path) : path_(followed(std::move(path))) {
    // O_EXCL makes the first free number ours, whoever else writes into this folder.
    constexpr int most_tries = 10'000;
    for (int number = 0; number < most_tries; ++number) {
        temporary_ = path_.parent_path() / fmt::format(".offprint-{}-{}.tmp", ::getpid(), number);
        descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor_ >= 0 || errno != EEXIST) break;
    }
    if (descriptor_ >= 0) return;
    fail(errno);
    temporary_.clear();
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
    if (const int error_number = write_fully(descriptor_, buffer_); error_number != 0) fail(error_number);
    buffer_.clear();
}

Result<Done> FileSink::commit() {
    if (error_number_ == 0) flush();
    if (descriptor_ >= 0 && ::close(std::exchange(descriptor_, -1)) != 0) fail(errno);
    if (error_number_ == 0 && std::rename(temporary_.c_str(), path_.c_str()) != 0) fail(errno);
    if (error_number_ != 0) {
        remove_temporary();
        return unwritable(path_.string(), error_number_);
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

Result<Done> write_file(const std::filesystem::path& path, std::string_view bytes) {
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) return unwritable(path.string(), EISDIR);
    if (fs::exists(status) && !fs::is_regular_file(status)) return write_to_device(path, bytes);
    FileSink sink(path);
    sink.write(bytes);
    return sink.commit();
}

Result<Done> write_standard_output(std::string_view bytes) {
    if (const int error_number = write_fully(STDOUT_FILENO, bytes); error_number != 0) {
        return unwritable("standard output", error_number);
    }
    return Done{};
}

}  // namespace offprint
