#include <cstdlib>

#include "fuzz/entries.h"
#include "sources/sources.h"
#include "temporary_folder.h"
#include "text/utf8.h"

namespace {

namespace fs = std::filesystem;

/// Ends the program where a claim does not hold: both Catch2 and libFuzzer report that.
void require(bool holds) {
    if (!holds) std::abort();
}

bool is_below(const fs::path& file, const fs::path& folder) {
    const fs::path relative = fs::canonical(file).lexically_relative(fs::canonical(folder));
    return !relative.empty() && *relative.begin() != "..";
}

}  // namespace

void fuzz_archive(const std::uint8_t* bytes, std::size_t size) {
    const offprint::tests::TemporaryFolder folder;
    const fs::path file = folder.write("fuzz.zip", {reinterpret_cast<const char*>(bytes), size});
    offprint::sources::Options options;
    options.extensions = {"html", "md", "txt"};
    options.spool = folder / "spool";
    auto stream = offprint::sources::open(file.string(), options);
    if (!stream) return require(!stream.error().message.empty());
    while (const auto item = (*stream)->next()) {
        require(offprint::text::is_valid_utf8(item->name) && item->name.ends_with("/" + item->relative));
        require(fs::is_regular_file(item->file) && is_below(item->file, options.spool) &&
                is_below(item->file, item->root));
    }
    for (const auto& trouble : (*stream)->take_troubles()) require(!trouble.name.empty() && !trouble.message.empty());
    require(offprint::tests::entries_in(folder.path()) <= 2);
}
