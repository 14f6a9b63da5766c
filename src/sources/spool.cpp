#include "sources/spool.h"

#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/sha.h"

namespace offprint::sources {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t folder_name_digits = 16;

class CountingSink final : public Sink {
public:
    explicit CountingSink(Sink& sink) : sink_(sink) {}
    void write(std::string_view bytes) override {
        count_ += bytes.size();
        sink_.write(bytes);
    }
    [[nodiscard]] std::uint64_t count() const { return count_; }

private:
    Sink& sink_;
    std::uint64_t count_ = 0;
};

Result<Done> unwritable(const fs::path& folder, const std::error_code& error) {
    return failure(ErrorKind::unwritable,
                   fmt::format("cannot make the folder '{}': {}", folder.string(), error.message()));
}

/// Makes the folders above a file. What stands in its way is the archive's own doing, and concerns this entry alone: a
/// file where a folder should be or the other way round, a name that is too long.
Result<Done> make_room(const fs::path& file) {
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (error == std::errc::no_space_on_device || error == std::errc::permission_denied)
        return unwritable(file.parent_path(), error);
    if (!error && fs::symlink_status(file, error).type() == fs::file_type::directory)
        error = std::make_error_code(std::errc::is_a_directory);
    if (!error || error == std::errc::no_such_file_or_directory) return Done{};
    return failure(ErrorKind::malformed, fmt::format("nothing can have that name: {}", error.message()));
}

}  // namespace

Spool::Spool(const fs::path& below, const std::string& identity)
    : folder_(below / sha256_hex(identity).substr(0, folder_name_digits)) {}

Result<Done> Spool::make_folder() {
    if (std::exchange(is_ours_, true)) return Done{};
    std::error_code error;
    fs::remove_all(folder_, error);
    fs::create_directories(folder_, error);
    return error ? unwritable(folder_, error) : Result<Done>();
}

Result<std::uint64_t> Spool::unpack(ArchiveReader& reader, const std::string& path, std::uint64_t max_bytes) {
    if (Result<Done> made = make_folder(); !made) return tl::unexpected<Error>(std::move(made).error());
    const fs::path file = folder_ / path;
    if (Result<Done> made = make_room(file); !made) return tl::unexpected<Error>(std::move(made).error());
    FileSink sink(file);
    CountingSink counted(sink);
    if (Result<Done> copied = reader.copy_to(counted, max_bytes); !copied)
        return tl::unexpected<Error>(std::move(copied).error());
    if (Result<Done> written = sink.commit(); !written) return tl::unexpected<Error>(std::move(written).error());
    return counted.count();
}

}  // namespace offprint::sources
