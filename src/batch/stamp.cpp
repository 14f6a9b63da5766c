#include "batch/stamp.h"

#include "sources/file_stamp.h"

namespace offprint::batch {

std::string stamp_of(const std::filesystem::path& file) {
    return sources::stamp_of_file(file, file.string()).value_or("-");
}

}  // namespace offprint::batch
