#include "readers/html/flow/image_choice.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/ascii.h"
#include "readers/html/flow/addresses.h"

namespace offprint::html {
namespace {

// A page is about six inches wide: more pixels cannot be seen.
constexpr int widest_useful = 1600;
constexpr int width_of_density = 800;
// A picture that says something does not fit into so few bytes, nor into so few pixels.
constexpr std::size_t least_data_uri = 400;
constexpr int largest_pixel = 3;
constexpr int largest_avatar = 160;

constexpr std::array<std::string_view, 4> set_attributes = {"data-srcset", "data-lazy-srcset", "data-src-set",
                                                            "srcset"};
constexpr std::array<std::string_view, 17> late_attributes = {
    "data-src",       "data-original",    "data-lazy-src",   "data-lazy",     "data-lazyload",     "data-large-file",
    "data-orig-file", "data-image",       "data-hi-res-src", "data-full-src", "data-fallback-src", "data-default-src",
    "data-echo",      "data-delayed-url", "data-runner-src", "data-cfsrc",    "data-url"};

constexpr std::array<std::string_view, 15> stand_in_words = {
    "placeholder", "spacer", "blank",     "transparent", "pixel", "1x1",      "lazy",    "loading",
    "loader",      "dummy",  "clear.gif", "trans.gif",   "empty", "grey.gif", "gray.gif"};

/// Whether the word stands in the text with no letters around it.
bool has_word(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || !ascii::is_letter(text[at - 1]);
        const std::size_t end = at + word.size();
        if (begins && (end == text.size() || !ascii::is_letter(text[end]))) return true;
    }
    return false;
}

bool is_data(std::string_view url) { return url.starts_with("data:"); }

/// A file beside the page or in it.
bool came_with_page(std::string_view url) {
    return is_data(url) || (!url.empty() && !is_web_address(url) && url.find("_files/") != std::string_view::npos);
}

int width_of(std::string_view descriptor) {
    double number = 0;
    const auto read = std::from_chars(descriptor.data(), descriptor.data() + descriptor.size(), number);
    if (read.ec != std::errc() || number <= 0 || number > 1e6) return 0;
    if (descriptor.ends_with('w')) return static_cast<int>(number);
    return descriptor.ends_with('x') ? static_cast<int>(number * width_of_density) : 0;
}

/// Wide enough comes before too wide, and wider before narrower.
bool is_better(const ImageCandidate& candidate, const ImageCandidate& best) {
    const bool fits = candidate.width <= widest_useful;
    const bool best_fits = best.width <= widest_useful;
    if (fits != best_fits) return fits;
    return fits ? candidate.width > best.width : candidate.width < best.width;
}

void take_better(ImageCandidate& best, std::string_view srcset) {
    for (ImageCandidate& candidate : read_srcset(srcset)) {
        if (is_placeholder(candidate.url)) continue;
        if (best.url.empty() || is_better(candidate, best)) best = std::move(candidate);
    }
}

void take_sets(ImageCandidate& best, const dom::Node& element) {
    for (const std::string_view name : set_attributes) take_better(best, dom::attribute_text(element, name));
}

/// Formats that books and old readers may not show come last.
bool is_common_type(const dom::Node& source) {
    const std::string_view type = dom::attribute_text(source, "type");
    return type != "image/webp" && type != "image/avif" && type != "image/jxl";
}

std::string late_address(const dom::Node& image) {
    for (const std::string_view name : late_attributes) {
        const std::string url = trimmed_address(dom::attribute_text(image, name));
        const bool is_address = url.find('/') != std::string::npos || url.find('.') != std::string::npos;
        if (is_address && url.front() != '{' && !is_placeholder(url)) return url;
    }
    return {};
}

int pixels(const dom::Node& image, std::string_view name) {
    const std::string_view value = dom::attribute_text(image, name);
    int number = -1;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    const std::string_view unit(read.ptr, static_cast<std::size_t>(value.data() + value.size() - read.ptr));
    return read.ec == std::errc() && (unit.empty() || unit == "px") ? number : -1;
}

bool is_tiny(int pixels) { return pixels >= 0 && pixels <= largest_pixel; }

}  // namespace

std::string_view file_name(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    return url.substr(url.rfind('/') + 1);
}

std::vector<ImageCandidate> read_srcset(std::string_view srcset) {
    std::vector<ImageCandidate> candidates;
    std::size_t at = 0;
    while (at < srcset.size()) {
        while (at < srcset.size() && (ascii::is_space(srcset[at]) || srcset[at] == ',')) ++at;
        const std::size_t begin = at;
        while (at < srcset.size() && !ascii::is_space(srcset[at])) ++at;
        std::string_view url = srcset.substr(begin, at - begin);
        const bool ends_here = url.ends_with(',');
        while (url.ends_with(',')) url.remove_suffix(1);
        if (url.empty()) continue;
        ImageCandidate candidate{std::string(url)};
        if (!ends_here) {
            const std::size_t end = std::min(srcset.find(',', at), srcset.size());
            std::string_view descriptor = srcset.substr(at, end - at);
            while (!descriptor.empty() && ascii::is_space(descriptor.front())) descriptor.remove_prefix(1);
            while (!descriptor.empty() && ascii::is_space(descriptor.back())) descriptor.remove_suffix(1);
            candidate.width = width_of(descriptor);
            at = end;
        }
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

bool is_placeholder(std::string_view url) {
    if (url.empty() || url.starts_with("about:") || url.front() == '#') return true;
    if (is_data(url)) return url.size() < least_data_uri;
    const std::string name = ascii::lower(file_name(url));
    return std::any_of(stand_in_words.begin(), stand_in_words.end(),
                       [&](std::string_view word) { return has_word(name, word); });
}

std::string image_address(const dom::Node& image, const dom::Node* picture) {
    const std::string given = trimmed_address(dom::attribute_text(image, "src"));
    if (came_with_page(given) && !is_placeholder(given)) return given;
    ImageCandidate best;
    take_sets(best, image);
    if (picture != nullptr) {
        ImageCandidate rare;
        for (const dom::Node& source : picture->children) {
            if (source.name == "source") take_sets(is_common_type(source) ? best : rare, source);
        }
        if (best.url.empty() && is_placeholder(given) && late_address(image).empty()) best = std::move(rare);
    }
    if (std::string late = late_address(image); !late.empty() && best.width == 0) return late;
    // Candidates without a size are no better than what the page itself falls back on.
    if (best.width == 0 && !is_placeholder(given)) return given;
    if (!best.url.empty()) return best.url;
    return is_placeholder(given) && is_data(given) ? std::string() : given;
}

std::string_view reason_against(const dom::Node& image, std::string_view url) {
    const int width = pixels(image, "width");
    const int height = pixels(image, "height");
    if (is_tiny(width) && is_tiny(height)) return "tracking-pixel";
    if (is_tiny(width) || is_tiny(height) || (is_placeholder(url) && dom::attribute_text(image, "alt").empty()))
        return "spacer-image";
    const bool is_small = (width < 0 && height < 0) || (width <= largest_avatar && height <= largest_avatar);
    const std::string classes = ascii::lower(dom::attribute_text(image, "class"));
    if (is_small &&
        (has_word(classes, "avatar") || has_word(classes, "gravatar") || has_word(ascii::lower(url), "avatar")))
        return "avatar-image";
    return {};
}

}  // namespace offprint::html
