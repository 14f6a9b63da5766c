#include "readers/html/containers/mhtml.h"

#include <algorithm>

#include "dom/entities.h"
#include "dom/tag.h"
#include "readers/html/containers/mime_parts.h"

namespace offprint::html {
namespace {

// Larger pictures, and more of them, than a page that people read has.
constexpr std::size_t largest_picture = 8'000'000;
constexpr std::size_t largest_pictures = 64'000'000;

// A page may show one picture many times; its data is put there so often.
constexpr std::size_t largest_growth = 64'000'000;

std::string without_brackets(std::string id) {
    if (id.starts_with('<')) id.erase(0, 1);
    if (id.ends_with('>')) id.pop_back();
    return id;
}

std::string data_uri(const MimePart& part, const std::string& type) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string bytes = part.content();
    std::string uri = "data:" + type + ";base64,";
    uri.reserve(uri.size() + bytes.size() / 3 * 4 + 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t bits = 0;
        for (std::size_t n = 0; n < 3; ++n)
            bits = bits << 8U | (at + n < bytes.size() ? static_cast<unsigned char>(bytes[at + n]) : 0U);
        for (std::size_t n = 0; n < 4; ++n)
            uri += n > bytes.size() - at ? '=' : digits[bits >> (18U - 6U * static_cast<unsigned>(n)) & 63U];
    }
    return uri;
}

/// The part that is the page: the one that "start" names, else the one at the page's address, else the first.
const MimePart* root_of(const std::vector<MimePart>& parts, const std::string& start) {
    const MimePart* first = nullptr;
    for (const MimePart& part : parts) {
        const std::string type = media_type(part.header("content-type"));
        if (type != "text/html" && type != "application/xhtml+xml") continue;
        if (!start.empty() && part.header("content-id") == start) return &part;
        if (first == nullptr) first = &part;
    }
    return first;
}

/// Pictures of a page lie beside it: "a/b.png" at "http://x/c/d.html" is "http://x/c/a/b.png".
std::string joined(std::string_view base, std::string_view address) {
    const std::size_t scheme = base.find("://");
    if (scheme == std::string_view::npos) return std::string(address);
    if (address.starts_with("//")) return std::string(base.substr(0, scheme + 1)).append(address);
    const std::size_t host_end = std::min(base.find('/', scheme + 3), base.size());
    if (address.starts_with('/')) return std::string(base.substr(0, host_end)).append(address);
    const std::string_view path = base.substr(0, base.find_first_of("?#"));
    const std::size_t folder_end = path.rfind('/');
    if (folder_end < host_end) return std::string(path).append("/").append(address);
    return std::string(path.substr(0, folder_end + 1)).append(address);
}

const std::string* find_picture(const SavedPage& page, std::string_view written) {
    const std::string address = dom::resolve_character_references(written);
    const auto found = page.pictures.find(address);
    if (found != page.pictures.end()) return &found->second;
    const auto beside = page.pictures.find(joined(page.url, address));
    return beside == page.pictures.end() ? nullptr : &beside->second;
}

bool holds_address(std::string_view name) {
    return name == "src" || name == "poster" || name == "data-src" || name == "SRC" || name == "href";
}

bool shows_pictures(std::string_view name) {
    return name == "img" || name == "IMG" || name == "amp-img" || name == "video" || name == "image" ||
           name == "source" || name == "input";
}

}  // namespace

bool is_mhtml(std::string_view bytes) {
    constexpr std::size_t looked_at = 8192;
    const std::string_view head = bytes.substr(0, looked_at);
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || head[begin] == '<') return false;
    const MimePart message = whole_message(head.substr(begin));
    return media_type(message.header("content-type")).starts_with("multipart/");
}

SavedPage read_mhtml(std::string_view bytes) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    const MimePart message = whole_message(bytes);
    const std::vector<MimePart> parts = leaf_parts(message);
    SavedPage page;
    page.date = message.header("date");
    page.url = message.header("snapshot-content-location");
    const MimePart* const root = root_of(parts, parameter(message.header("content-type"), "start"));
    if (root == nullptr) return page;
    page.html = root->content();
    page.charset = parameter(root->header("content-type"), "charset");
    if (page.url.empty()) page.url = root->header("content-location");
    std::size_t total = 0;
    for (const MimePart& part : parts) {
        const std::string type = media_type(part.header("content-type"));
        if (!type.starts_with("image/")) continue;
        if (part.body.size() > largest_picture || total + part.body.size() > largest_pictures) {
            ++page.left_out;
            continue;
        }
        total += part.body.size();
        const std::string uri = data_uri(part, type);
        const std::string location = part.header("content-location");
        const std::string id = without_brackets(part.header("content-id"));
        if (!location.empty()) page.pictures.emplace(location, uri);
        if (!id.empty()) page.pictures.emplace("cid:" + id, uri);
    }
    return page;
}

std::string with_pictures(std::string html, const SavedPage& page) {
    if (page.pictures.empty()) return html;
    std::string shown;
    shown.reserve(html.size());
    dom::TagScanner scanner(html);
    std::size_t kept = 0;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at)) {
        if (!scanner.read(at)) {
            ++at;
            continue;
        }
        const dom::RawTag& tag = scanner.tag();
        at += tag.bytes;
        if (!shows_pictures(tag.name)) continue;
        for (const dom::RawTag::RawAttribute& attribute : tag.attributes) {
            if (!holds_address(attribute.name) || attribute.value.empty()) continue;
            const std::string* const picture = find_picture(page, attribute.value);
            if (picture == nullptr || shown.size() + picture->size() > html.size() + largest_growth) continue;
            const auto place = static_cast<std::size_t>(attribute.value.data() - html.data());
            shown.append(html, kept, place - kept).append(*picture);
            kept = place + attribute.value.size();
        }
    }
    return shown.append(html, kept);
}

}  // namespace offprint::html
