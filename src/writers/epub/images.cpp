#include "writers/epub/images.h"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "base/sha.h"
#include "images/decode.h"
#include "images/encode_png.h"
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

/// A raster as PNG; without a file where its bytes are no picture.
FittedImage as_png(const Result<images::Raster>& raster, const std::string& name) {
    Result<std::string> png = raster ? images::encode_png(*raster, name) : tl::unexpected<Error>(raster.error());
    if (!png) return {std::nullopt, " (" + png.error().message + "); convert it to PNG or JPEG"};
    return {file_of(MediaKind::png, std::move(*png)), "; the EPUB has it as PNG"};
}

FittedImage fit_avif(const Resource& resource, const std::string& name) {
    FittedImage fitted = as_png(images::decode(resource.kind, resource.bytes, name), name);
    fitted.said = "is AVIF, which EPUB readers need not show" + fitted.said;
    return fitted;
}

FittedImage fit_svg(const Resource& resource, const std::string& name) {
    CleanSvg clean = clean_svg(resource.bytes);
    if (clean.trouble.empty() && clean.removed.empty()) return {file_of(MediaKind::svg, resource.bytes), {}};
    if (clean.trouble.empty())
        return {file_of(MediaKind::svg, std::move(clean.svg)),
                "is an SVG that " + clean.removed + "; the EPUB has it without that"};
    FittedImage drawn = draw_for_books(resource, name);
    drawn.said = "is an SVG that " + clean.trouble + drawn.said;
    return drawn;
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
        const std::string shown = url.substr(0, 100);
        FittedImage fitted = fit_for_books(resource, shown);
        if (!fitted.said.empty()) {
            const char* finding = fitted.file ? "image-converted" : "image-format";
            images_.diagnostics.push_back(
                {Severity::warning, finding, {}, fmt::format("image '{}' {}", shown, fitted.said)});
        }
        if (!fitted.file) return;
        const std::string path = fitted.file->path;
        images_.paths.emplace(url, path);
        files_.try_emplace(path, std::move(*fitted.file));
    }

    const Resources& resources_;
    Images images_;
    std::map<std::string, ImageFile> files_;
    std::set<std::string> seen_;
};

}  // namespace

ImageFile file_of(MediaKind kind, std::string bytes) {
    const Format format = format_of(kind);
    const std::string name = sha256_hex(bytes).substr(0, name_digits);
    return {fmt::format("images/{}.{}", name, format.extension), std::string(format.media_type), kind,
            std::move(bytes)};
}

FittedImage draw_for_books(const Resource& svg, const std::string& name) {
    // Twice as fine as CSS pixels are, for screens that are.
    constexpr double fineness = 2, usual_width = 800, usual_height = 600, longest = 2000;
    const bool has_size = svg.width > 0 && svg.height > 0;
    const double width = has_size ? svg.width : usual_width, height = has_size ? svg.height : usual_height;
    const double scale = std::min(fineness, longest / std::max(width, height));
    const auto pixels = [scale](double side) { return static_cast<std::uint32_t>(std::max(1.0, side * scale)); };
    return as_png(images::draw_svg(svg.bytes, pixels(width), pixels(height), name), name);
}

FittedImage fit_for_books(const Resource& resource, const std::string& name) {
    switch (resource.kind) {
        case MediaKind::png:
        case MediaKind::jpeg:
        case MediaKind::gif:
        case MediaKind::webp: return {file_of(resource.kind, resource.bytes), {}};
        case MediaKind::svg: return fit_svg(resource, name);
        case MediaKind::avif: return fit_avif(resource, name);
        case MediaKind::unknown: break;
    }
    return {std::nullopt, "is of no kind that EPUB readers show; convert it to PNG or JPEG"};
}

bool add_file(std::vector<ImageFile>& files, ImageFile file) {
    const auto place =
        std::lower_bound(files.begin(), files.end(), file,
                         [](const ImageFile& left, const ImageFile& right) { return left.path < right.path; });
    if (place != files.end() && place->path == file.path) return false;
    files.insert(place, std::move(file));
    return true;
}

Images gather_images(const edition::Edition& edition, const Resources& resources) {
    Gatherer gatherer(resources);
    for (const edition::HeaderLine& line : edition.header) gatherer.add(line.content);
    gatherer.add(edition.body);
    for (const edition::NumberedFootnote& footnote : edition.footnotes) gatherer.add(footnote.content);
    for (const Inlines& line : edition.colophon) gatherer.add(line);
    return gatherer.finished();
}

}  // namespace offprint::epub
