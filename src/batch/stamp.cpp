#include "batch/stamp.h"

#include <sys/stat.h>

#include <fmt/format.h>

namespace offprint::batch {

std::string stamp_of(const std::filesystem::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) return "-";
    return fmt::format("{}.{}.{}.{}.{}", status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
                       status.st_ctim.tv_sec, status.st_ino);
}

}  // namespace offprint::batch
