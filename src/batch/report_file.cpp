#include "batch/report_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <functional>
#include <system_error>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/mapped_file.h"
#include "batch/report_line.h"

namespace offprint::batch {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> unwritable(const fs::path& path, int error_number) {
    return failure(ErrorKind::unwritable,
                   fmt::format("cannot write '{}': {}", path.string(), std::generic_category().message(error_number)),
                   path.string());
}

/// Calls with each whole line, its line break included, and its place.
template <class Visit>
void for_each_line(std::string_view bytes, Visit visit) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = bytes.find('\n', at);
        if (end == std::string_view::npos) return;
        visit(bytes.substr(at, end + 1 - at), at);
        at = end + 1;
    }
}

}  // namespace

ReportFile::ReportFile(int descriptor, fs::path path, std::uint64_t end)
    : descriptor_(descriptor), path_(std::move(path)), end_(end) {}

ReportFile::~ReportFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

ReportFile::ReportFile(ReportFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), path_(std::move(other.path_)), end_(other.end_) {}

Result<ReportFile> ReportFile::open(const fs::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0) return unwritable(path, errno);
    std::size_t end = 0;
    {
        const MappedFile file(descriptor);
        end = file.bytes().rfind('\n') + 1;
    }
    if (::ftruncate(descriptor, static_cast<off_t>(end)) != 0) {
        ::close(descriptor);
        return unwritable(path, errno);
    }
    return ReportFile(descriptor, path, end);
}

Result<Done> ReportFile::add(std::string_view line) {
    std::uint64_t at = end_;
    for (std::string_view rest = line; !rest.empty();) {
        const ssize_t put = ::pwrite(descriptor_, rest.data(), rest.size(), static_cast<off_t>(at));
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) {
            const int error_number = put < 0 ? errno : ENOSPC;
            if (::ftruncate(descriptor_, static_cast<off_t>(end_)) != 0) return unwritable(path_, errno);
            return unwritable(path_, error_number);
        }
        at += static_cast<std::uint64_t>(put);
        rest.remove_prefix(static_cast<std::size_t>(put));
    }
    end_ = at;
    return Done{};
}

Result<Done> ReportFile::tidy() {
    const MappedFile file(descriptor_);
    const auto article_of = [](std::string_view line) { return std::hash<std::string_view>{}(report_key(line)); };
    std::unordered_map<std::size_t, std::size_t> last;
    std::size_t lines = 0;
    for_each_line(file.bytes(), [&](std::string_view line, std::size_t at) {
        last[article_of(line)] = at;
        ++lines;
    });
    if (last.size() == lines) return Done{};
    FileSink sink(path_);
    for_each_line(file.bytes(), [&](std::string_view line, std::size_t at) {
        if (last[article_of(line)] == at) sink.write(line);
    });
    return sink.commit();
}

}  // namespace offprint::batch
