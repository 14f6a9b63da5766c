#include "epub_options.h"

#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "images/sniff.h"

namespace offprint::program {

Result<EpubOptions> load_epub_options(const std::string& cover) {
    if (cover.empty() || cover == "none") return EpubOptions{};
    if (cover == "auto") return EpubOptions{CoverChoice::made, {}};
    Result<std::string> bytes = read_file(cover);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    const images::Sniffed sniffed = images::sniff(*bytes);
    if (sniffed.kind == MediaKind::unknown)
        return failure(ErrorKind::usage,
                       fmt::format("the cover '{}' is none of PNG, JPEG, GIF, WebP, AVIF and SVG", cover), cover);
    return EpubOptions{CoverChoice::given, {sniffed.kind, std::move(*bytes), sniffed.width, sniffed.height}};
}

}  // namespace offprint::program
