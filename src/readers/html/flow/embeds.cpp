#include "readers/html/flow/embeds.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/ascii.h"
#include "readers/html/flow/addresses.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

constexpr std::array<std::string_view, 5> embedding = {"audio", "embed", "iframe", "object", "video"};

constexpr std::array<std::string_view, 8> address_attributes = {
    "src", "data-src", "data-lazy-src", "data-litespeed-src", "data-original", "data-cmp-src", "data-url", "data"};

// AMP names its components after what they show, and gives them no more than a number (amp.dev, "Components").
struct AmpComponent {
    std::string_view name, attribute, address;
};
constexpr AmpComponent amp_components[] = {
    {"amp-youtube", "data-videoid", "https://www.youtube.com/watch?v="},
    {"amp-twitter", "data-tweetid", "https://twitter.com/i/status/"},
    {"amp-instagram", "data-shortcode", "https://www.instagram.com/p/"},
    {"amp-vimeo", "data-videoid", "https://vimeo.com/"},
    {"amp-dailymotion", "data-videoid", "https://www.dailymotion.com/video/"},
    {"amp-soundcloud", "data-trackid", "https://api.soundcloud.com/tracks/"},
    {"amp-facebook", "data-href", ""},
    {"amp-iframe", "src", ""},
    {"amp-video", "src", ""},
    {"amp-audio", "src", ""},
    {"amp-video-iframe", "src", ""},
};

// Words of addresses of frames that show no part of an article.
constexpr std::array<std::string_view, 26> furniture_words = {
    "ad",       "ads",       "adserver", "adframe",    "advert",  "advertising", "analytics", "banner",
    "captcha",  "recaptcha", "comments", "cookie",     "counter", "doubleclick", "follow",    "googletagmanager",
    "gtm",      "like",      "login",    "newsletter", "pixel",   "plugins",     "share",     "subscribe",
    "tracking", "widgets"};

/// A word of host and path, not of the query, where anything may stand.
bool is_furniture_address(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    std::string word;
    for (std::size_t at = 0; at <= url.size(); ++at) {
        if (at < url.size() && ascii::is_letter(url[at])) {
            word += ascii::lower(url[at]);
            continue;
        }
        if (std::find(furniture_words.begin(), furniture_words.end(), word) != furniture_words.end()) return true;
        word.clear();
    }
    return false;
}

/// Frames of a pixel or two count visitors.
bool is_too_small(const dom::Node& element) {
    constexpr int largest_counter = 5;
    for (const std::string_view name : {"width", "height"}) {
        const std::string_view value = dom::attribute_text(element, name);
        int pixels = largest_counter + 1;
        std::from_chars(value.data(), value.data() + value.size(), pixels);
        if (pixels <= largest_counter && value.find('%') == std::string_view::npos) return true;
    }
    return false;
}

std::string own_address(const dom::Node& element) {
    for (const AmpComponent& component : amp_components) {
        if (component.name != element.name) continue;
        const std::string value = trimmed_address(dom::attribute_text(element, component.attribute));
        if (!value.empty()) return std::string(component.address) + value;
    }
    for (const std::string_view name : address_attributes) {
        std::string url = trimmed_address(dom::attribute_text(element, name));
        if (is_web_address(url)) return url;
    }
    return {};
}

/// Of the element, or of a source, a parameter or another embed in it.
std::string address_in(const dom::Node& element) {
    if (std::string own = own_address(element); !own.empty()) return own;
    for (const dom::Node& child : element.children) {
        const std::string_view name = dom::attribute_text(child, "name");
        if (child.name == "param" && (name == "movie" || name == "src")) {
            std::string url = trimmed_address(dom::attribute_text(child, "value"));
            if (is_web_address(url)) return url;
        }
        if (child.name != "source" && child.name != "embed" && child.name != "object" && child.name != "iframe")
            continue;
        if (std::string inner = address_in(child); !inner.empty()) return inner;
    }
    return {};
}

std::string title_of(const dom::Node& element) {
    for (const std::string_view name : {"title", "aria-label", "data-title", "alt"}) {
        const std::string_view title = text::trimmed(dom::attribute_text(element, name));
        if (!title.empty()) return text::to_nfc(title);
    }
    return {};
}

}  // namespace

bool is_embed(const dom::Node& element) {
    if (std::binary_search(embedding.begin(), embedding.end(), std::string_view(element.name))) return true;
    return std::any_of(std::begin(amp_components), std::end(amp_components),
                       [&](const AmpComponent& component) { return component.name == element.name; });
}

std::optional<Embed> read_embed(const dom::Node& element) {
    if (is_too_small(element)) return std::nullopt;
    std::string url = address_in(element);
    if (!is_web_address(url) || is_furniture_address(url)) return std::nullopt;
    if (url.starts_with("//")) url.insert(0, "https:");
    std::string title = title_of(element);
    if (title.empty()) title = host_of(url);
    if (title.empty()) return std::nullopt;
    return Embed{std::move(url), std::move(title)};
}

bool is_quoted_post(const dom::Node& element) {
    const std::vector<std::string> words = dom::classes(element);
    constexpr std::array<std::string_view, 12> posts = {"twitter-tweet", "twitter-video",         "instagram-media",
                                                        "tiktok-embed",  "reddit-embed-bq",       "reddit-card",
                                                        "bluesky-embed", "mastodon-embed",        "fb-post",
                                                        "fb-video",      "fb-xfbml-parse-ignore", "imgur-embed-pub"};
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::find(posts.begin(), posts.end(), word) != posts.end();
    });
}

std::string address_of_post(const dom::Node& element) {
    for (const std::string_view name : {"cite", "data-instgrm-permalink", "data-href", "data-embed-permalink"}) {
        std::string url = trimmed_address(dom::attribute_text(element, name));
        if (is_web_address(url)) return url;
    }
    return {};
}

}  // namespace offprint::html
