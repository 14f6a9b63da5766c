#include "sources/spool.h"

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

}  // namespace

Spool::Spool(const fs::path& below, const std::string& identity)
    : folder_(below / sha256_hex(identity).substr(0, folder_name_digits)) {}

Result<std::uint64_t> Spool::unpack(ArchiveReader& reader, const std::string& path, std::uint64_t max_bytes) {
    std::error_code error;
    if (!is_ours_) fs::remove_all(folder_, error);
    is_ours_ = true;
    const fs::path file = folder_ / path;
    fs::create_directories(file.parent_path(), error);
    if (error) {
        return failure(ErrorKind::unwritable,
                       fmt::format("cannot make the folder '{}': {}", file.parent_path().string(), error.message()));
    }
    FileSink sink(file);
    CountingSink counted(sink);
    if (Result<Done> copied = reader.copy_to(counted, max_bytes); !copied)
        return tl::unexpected<Error>(std::move(copied).error());
    if (Result<Done> written = sink.commit(); !written) return tl::unexpected<Error>(std::move(written).error());
    return counted.count();
}

}  // namespace offprint::sources
