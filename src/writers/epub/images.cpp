#include "writers/epub/images.h"

#include <set>

#include <fmt/format.h>

#include "base/sha.h"
#include "model/walk.h"

namespace offprint::epub {
namespace {

// 64 bits of SHA-256: enough for the images of one book.
constexpr std::size_t name_digits = 16;

struct Format {
    std::string_view extension, media_type;
};

/// EPUB 3.3, 3.2: the core media types for images; an empty one for what is none.
Format format_of(MediaKind kind) {
    switch (kind) {
        case MediaKind::png: return {"png", "image/png"};
        case MediaKind::jpeg: return {"jpg", "image/jpeg"};
        case MediaKind::gif: return {"gif", "image/gif"};
        case MediaKind::webp: return {"webp", "image/webp"};
        case MediaKind::svg: return {"svg", "image/svg+xml"};
        case MediaKind::avif:
        case MediaKind::unknown: return {};
    }
    return {};
}

std::string trouble_with(const Resource& resource) {
    if (resource.kind == MediaKind::avif) return "is AVIF, which EPUB readers need not show; convert it to PNG or JPEG";
    if (resource.kind == MediaKind::unknown) return "is of no kind that EPUB readers show; convert it to PNG or JPEG";
    if (resource.kind != MediaKind::svg) return {};
    const std::string trouble = svg_trouble(resource.bytes);
    return trouble.empty() ? trouble : "is an SVG that " + trouble + "; convert it to PNG or clean it";
}

/// Takes in what is used, each image once.
class Gatherer {
public:
    explicit Gatherer(const Resources& resources) : resources_(resources) {}

    void add(const Blocks& blocks) {
        for_each_block(blocks, [this](const Block& block) {
            const auto* figure = std::get_if<Figure>(&block.node);
            if (figure == nullptr) return;
            for (const Image& image : figure->images) add(image);
        });
        for_each_inline(blocks, [this](const Inline& node) { add(node); });
    }
    void add(const Inlines& inlines) {
        for_each_inline(inlines, [this](const Inline& node) { add(node); });
    }
    Images finished() {
        for (auto& [path, file] : files_) images_.files.push_back(std::move(file));
        return std::move(images_);
    }

private:
    void add(const Inline& node) {
        if (const auto* image = std::get_if<Image>(&node.node)) add(*image);
    }

    void add(const Image& image) {
        const auto found = resources_.find(image.url);
        if (found == resources_.end()) return;
        const bool is_new = seen_.insert(image.url).second;
        if (is_new) take(image.url, found->second);
        if (!image.alt && images_.paths.count(image.url) != 0) images_.have_alternatives = false;
    }

    void take(const std::string& url, const Resource& resource) {
        if (const std::string trouble = trouble_with(resource); !trouble.empty()) {
            const std::string message = fmt::format("image '{}' {}", url.substr(0, 100), trouble);
            images_.diagnostics.push_back({Severity::warning, "image-format", {}, message});
            return;
        }
        const Format format = format_of(resource.kind);
        const std::string name = sha256_hex(resource.bytes).substr(0, name_digits);
        const std::string path = fmt::format("images/{}.{}", name, format.extension);
        images_.paths.emplace(url, path);
        files_.try_emplace(path, ImageFile{path, std::string(format.media_type), resource.kind, resource.bytes});
    }

    const Resources& resources_;
    Images images_;
    std::map<std::string, ImageFile> files_;
    std::set<std::string> seen_;
};

}  // namespace

Images gather_images(const std::vector<edition::Edition>& editions, const Resources& resources) {
    Gatherer gatherer(resources);
    for (const edition::Edition& edition : editions) {
        for (const edition::HeaderLine& line : edition.header) gatherer.add(line.content);
        gatherer.add(edition.body);
        for (const edition::NumberedFootnote& footnote : edition.footnotes) gatherer.add(footnote.content);
        for (const Inlines& line : edition.colophon) gatherer.add(line);
    }
    return gatherer.finished();
}

}  // namespace offprint::epub
