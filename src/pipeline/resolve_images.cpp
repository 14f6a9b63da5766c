#include "pipeline/resolve_images.h"

#include <map>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "base/files.h"
#include "images/decode.h"
#include "images/sniff.h"
#include "model/walk.h"
#include "pipeline/data_uri.h"

namespace offprint::pipeline {
namespace {

namespace fs = std::filesystem;

/// An image's address with the place of the block that shows it.
struct Wanted {
    std::string url;
    SourceRange source;
};

/// Gathers each address once, in document order.
class Gatherer {
public:
    void add(const Image& image, SourceRange source) {
        if (!image.url.empty() && seen_.insert(image.url).second) wanted_.push_back({image.url, source});
    }
    void add(const Blocks& blocks) {
        for_each_block(blocks, [this](const Block& block) {
            if (block.source.is_known()) source_ = block.source;
            if (const auto* figure = std::get_if<Figure>(&block.node)) {
                for (const Image& image : figure->images) add(image, source_);
            }
            if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) add(paragraph->content);
            if (const auto* heading = std::get_if<Heading>(&block.node)) add(heading->content);
        });
        // What the blocks above do not hold themselves: captions, terms, attributions.
        for_each_inline(blocks, [this](const Inline& node) { add_node(node); });
    }
    [[nodiscard]] const std::vector<Wanted>& wanted() const { return wanted_; }

private:
    void add(const Inlines& inlines) {
        for_each_inline(inlines, [this](const Inline& node) { add_node(node); });
    }
    void add_node(const Inline& node) {
        if (const auto* image = std::get_if<Image>(&node.node)) add(*image, source_);
    }

    std::vector<Wanted> wanted_;
    std::set<std::string> seen_;
    SourceRange source_{};
};

std::vector<Wanted> wanted_images(const Article& article) {
    Gatherer gatherer;
    for (const LeadImage& lead : article.metadata.image) gatherer.add(lead.image, {});
    gatherer.add(article.body);
    for (const Footnote& footnote : article.footnotes) gatherer.add(footnote.content);
    return gatherer.wanted();
}

/// Trouble with one image, before it has a place.
struct Trouble {
    std::string finding;
    std::string message;
};

template <class T>
using Or = tl::expected<T, Trouble>;

tl::unexpected<Trouble> trouble(std::string finding, std::string message) {
    return tl::unexpected<Trouble>(Trouble{std::move(finding), std::move(message)});
}

/// A name that fits into a message: a data: URI may have megabytes.
std::string shown(std::string_view url) {
    constexpr std::size_t longest = 80;
    return url.size() <= longest ? std::string(url) : std::string(url.substr(0, longest)) + "...";
}

bool has_scheme(std::string_view url) {
    const std::size_t colon = url.find_first_of(":/?#");
    return url.starts_with("//") || (colon != std::string_view::npos && colon > 1 && url[colon] == ':');
}

bool is_within(const fs::path& path, const fs::path& folder) {
    const fs::path relative = path.lexically_relative(folder);
    return !relative.empty() && *relative.begin() != "..";
}

Or<fs::path> path_below(std::string_view url, const ImageFolder& folder) {
    const fs::path named = percent_decoded(url.substr(0, url.find_first_of("?#")));
    const auto outside = [url] {
        return trouble(
            "image-outside-folder",
            fmt::format("image '{}' lies outside the article's folder and is not read; copy it beside the article",
                        shown(url)));
    };
    if (named.is_absolute() || named.native().find('\0') != std::string::npos) return outside();
    std::error_code error;
    const auto canonical = [&error](const fs::path& path) {
        return fs::weakly_canonical(path.empty() ? fs::path(".") : path, error);
    };
    const fs::path root = canonical(folder.root);
    const fs::path wanted = canonical(folder.path) / named;
    if (!is_within(wanted.lexically_normal(), root)) return outside();
    const fs::path path = fs::weakly_canonical(wanted, error);
    if (error) return trouble("image-missing", fmt::format("image '{}' is not there", shown(url)));
    if (!is_within(path, root)) return outside();
    return path;
}

Or<std::string> read_image(std::string_view url, const ImageFolder& folder, std::vector<fs::path>& files) {
    if (url.starts_with("data:")) {
        std::optional<std::string> bytes = decode_data_uri(url);
        if (bytes) return std::move(*bytes);
        return trouble("image-unreadable", fmt::format("image '{}' is a data: URI that does not decode", shown(url)));
    }
    if (has_scheme(url)) {
        return trouble(
            "image-remote",
            fmt::format("image '{}' is remote and is not fetched; save it beside the article and name that file",
                        shown(url)));
    }
    const Or<fs::path> path = path_below(url, folder);
    if (!path) return tl::unexpected<Trouble>(path.error());
    files.push_back(*path);
    std::error_code error;
    if (!fs::exists(*path, error)) {
        return trouble("image-missing",
                       fmt::format("image '{}' is not there; its description is printed instead", shown(url)));
    }
    if (!fs::is_regular_file(*path, error)) {
        return trouble("image-unreadable", fmt::format("image '{}' is not a file", shown(url)));
    }
    if (fs::file_size(*path, error) > max_image_bytes) {
        return trouble("image-huge",
                       fmt::format("image '{}' has more than {} bytes; make it smaller", shown(url), max_image_bytes));
    }
    Result<std::string> bytes = read_file(*path, max_image_bytes);
    if (!bytes) return trouble("image-unreadable", bytes.error().message);
    return std::move(*bytes);
}

/// Decodes once to see that the whole image is there; a raster that does not decode is no image for any writer.
Or<Resource> checked(std::string bytes, const std::string& name) {
    const images::Sniffed sniffed = images::sniff(bytes);
    if (sniffed.kind == MediaKind::unknown) {
        return trouble(
            "image-unreadable",
            fmt::format("image '{}' is none of PNG, JPEG, GIF, WebP, AVIF and SVG; convert it to PNG", name));
    }
    if (sniffed.kind != MediaKind::svg && (sniffed.width == 0 || sniffed.height == 0)) {
        return trouble("image-empty",
                       fmt::format("image '{}' has no pixels ({} x {})", name, sniffed.width, sniffed.height));
    }
    if (std::uint64_t{sniffed.width} * sniffed.height > images::max_pixels) {
        return trouble("image-huge", fmt::format("image '{}' has {} x {} pixels, more than {}; make it smaller", name,
                                                 sniffed.width, sniffed.height, images::max_pixels));
    }
    if (sniffed.kind != MediaKind::svg) {
        if (const auto raster = images::decode(sniffed.kind, bytes, name); !raster) {
            return trouble("image-unreadable", raster.error().message);
        }
    }
    return Resource{sniffed.kind, std::move(bytes), sniffed.width, sniffed.height};
}

/// Of more than a few diagnostics with one finding the first, saying how many it stands for.
Diagnostics counted(Diagnostics diagnostics) {
    constexpr std::size_t few = 3;
    std::map<std::string, std::size_t> counts;
    for (const Diagnostic& diagnostic : diagnostics) ++counts[diagnostic.finding];
    Diagnostics shorter;
    for (Diagnostic& diagnostic : diagnostics) {
        std::size_t& count = counts[diagnostic.finding];
        if (count == 0) continue;
        if (count > few) {
            diagnostic.message += fmt::format(" (and {} more images likewise)", count - 1);
            count = 0;
        }
        shorter.push_back(std::move(diagnostic));
    }
    return shorter;
}

}  // namespace

ResolvedImages resolve_images(const Article& article, const ImageFolder& folder) {
    ResolvedImages resolved;
    std::size_t total = 0;
    for (const Wanted& wanted : wanted_images(article)) {
        Or<Resource> image = read_image(wanted.url, folder, resolved.files).and_then([&](std::string bytes) {
            return checked(std::move(bytes), shown(wanted.url));
        });
        if (image && total + image->bytes.size() > max_images_bytes) {
            image = trouble("image-huge",
                            fmt::format("image '{}' is left out: the article's images have more than {} bytes together",
                                        shown(wanted.url), max_images_bytes));
        }
        if (!image) {
            resolved.diagnostics.push_back(
                {Severity::warning, image.error().finding, wanted.source, image.error().message});
            continue;
        }
        total += image->bytes.size();
        resolved.resources.emplace(wanted.url, std::move(*image));
    }
    resolved.diagnostics = counted(std::move(resolved.diagnostics));
    return resolved;
}

}  // namespace offprint::pipeline
