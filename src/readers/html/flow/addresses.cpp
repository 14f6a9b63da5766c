#include "readers/html/flow/addresses.h"

#include <algorithm>

#include "base/ascii.h"

namespace offprint::html {
namespace {

bool begins_with(std::string_view text, std::string_view begin) {
    return text.size() >= begin.size() &&
           std::equal(begin.begin(), begin.end(), text.begin(), [](char a, char b) { return a == ascii::lower(b); });
}

bool has_scheme(std::string_view url) {
    const std::size_t end = url.find_first_of(":/?#");
    if (end == std::string_view::npos || end == 0 || url[end] != ':') return false;
    return std::all_of(url.begin(), url.begin() + static_cast<std::ptrdiff_t>(end), [](char character) {
        const char letter = ascii::lower(character);
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '+' || letter == '-' ||
               letter == '.';
    });
}

/// "/a/b/../c/./d" -> "/a/c/d" (RFC 3986, 5.2.4).
std::string without_dots(std::string_view path) {
    std::string result;
    while (!path.empty()) {
        const std::size_t end = path.find('/', 1);
        const std::string_view segment = path.substr(0, end);
        const bool is_last = end == std::string_view::npos;
        path = is_last ? std::string_view() : path.substr(end);
        if (segment == "/..") {
            result.erase(std::min(result.rfind('/'), result.size()));
        } else if (segment != "/.") {
            result += segment;
            continue;
        }
        if (is_last) result += '/';
    }
    return result;
}

}  // namespace

std::string trimmed_address(std::string_view url) {
    constexpr unsigned char space = 0x20;
    const auto is_seen = [](char character) { return static_cast<unsigned char>(character) > space; };
    const auto begin = std::find_if(url.begin(), url.end(), is_seen);
    const auto end = std::find_if(url.rbegin(), std::make_reverse_iterator(begin), is_seen).base();
    std::string trimmed;
    std::copy_if(begin, end, std::back_inserter(trimmed), [](char character) {
        return character != '\n' && character != '\r' && character != '\t' && character != '\0';
    });
    return trimmed;
}

bool is_safe_link(std::string_view url) {
    const std::string address = trimmed_address(url);
    return !begins_with(address, "javascript:") && !begins_with(address, "vbscript:") && !begins_with(address, "data:");
}

bool is_web_address(std::string_view url) {
    return begins_with(url, "https://") || begins_with(url, "http://") || (url.starts_with("//") && url.size() > 3);
}

std::string resolved(std::string_view base, std::string_view url) {
    if (!begins_with(base, "http") || !is_web_address(base) || url.empty() || url.front() == '#' || has_scheme(url))
        return std::string(url);
    const std::size_t host = base.find("//") + 2;
    if (url.starts_with("//")) return std::string(base.substr(0, host - 2)).append(url);
    base = base.substr(0, base.find_first_of("?#"));
    const std::size_t path = std::min(base.find('/', host), base.size());
    const std::string origin(base.substr(0, path));
    if (url.front() == '?') return std::string(base).append(url);
    const std::size_t tail = std::min(url.find_first_of("?#"), url.size());
    std::string place;
    if (url.front() != '/') {
        const std::string_view folder = base.substr(path);
        place = folder.empty() ? "/" : std::string(folder.substr(0, folder.rfind('/') + 1));
    }
    return origin + without_dots(place.append(url.substr(0, tail))) + std::string(url.substr(tail));
}

std::string_view host_of(std::string_view url) {
    const std::size_t slashes = url.find("//");
    if (slashes == std::string_view::npos || (slashes > 0 && !is_web_address(url))) return {};
    std::string_view host = url.substr(slashes + 2);
    host = host.substr(0, host.find_first_of("/?#:"));
    if (const std::size_t at = host.rfind('@'); at != std::string_view::npos) host.remove_prefix(at + 1);
    if (begins_with(host, "www.")) host.remove_prefix(4);
    return host;
}

}  // namespace offprint::html
