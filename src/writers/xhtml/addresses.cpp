#include "writers/xhtml/addresses.h"

#include <algorithm>
#include <array>
#include <optional>

#include <unicode/uidna.h>

#include "base/ascii.h"

namespace offprint::xhtml {
namespace {

constexpr std::size_t longest_host = 253;  // RFC 1035, 2.3.4, without the root's dot

bool is_unreserved(char character) {
    return ascii::is_letter(character) || ascii::is_digit(character) ||
           std::string_view("-._~").find(character) != std::string_view::npos;
}

/// As browsers take it out of an attribute: without blanks around it and line breaks or tabs within.
std::string tidied(std::string_view url) {
    std::string tidy;
    for (const char character : url) {
        if (character != '\t' && character != '\n' && character != '\r') tidy += character;
    }
    const auto is_blank = [](char character) { return static_cast<unsigned char>(character) <= 0x20; };
    tidy.erase(tidy.begin(), std::find_if_not(tidy.begin(), tidy.end(), is_blank));
    while (!tidy.empty() && is_blank(tidy.back())) tidy.pop_back();
    return tidy;
}

bool is_escape(std::string_view text, std::size_t at) {
    return text[at] == '%' && at + 2 < text.size() && ascii::hexadecimal_value(text[at + 1]) >= 0 &&
           ascii::hexadecimal_value(text[at + 2]) >= 0;
}

std::string encoded(std::string_view text, std::string_view allowed) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char character = text[at];
        if (is_unreserved(character) || allowed.find(character) != std::string_view::npos || is_escape(text, at)) {
            result += character;
            continue;
        }
        const auto byte = static_cast<unsigned char>(character);
        result += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return result;
}

// RFC 3986, 3.3 and 3.4: pchar, and what a path and a query may hold besides.
constexpr std::string_view in_path = "/:@!$&'()*+,;=";
constexpr std::string_view in_query = "/?:@!$&'()*+,;=";

struct Parts {
    std::string scheme, authority, path, query, fragment;
    bool has_authority = false, has_query = false, has_fragment = false;
};

std::string scheme_of(std::string_view url) {
    const std::size_t colon = url.find(':');
    if (colon == std::string_view::npos || colon == 0 || !ascii::is_letter(url[0])) return {};
    std::string scheme;
    for (char character : url.substr(0, colon)) {
        if (!ascii::is_letter(character) && !ascii::is_digit(character) &&
            std::string_view("+-.").find(character) == std::string_view::npos)
            return {};
        scheme += ascii::lower(character);
    }
    return scheme;
}

Parts parted(std::string_view url) {
    Parts parts;
    parts.scheme = scheme_of(url);
    if (!parts.scheme.empty()) url.remove_prefix(parts.scheme.size() + 1);
    if (const std::size_t hash = url.find('#'); hash != std::string_view::npos) {
        parts.has_fragment = true;
        parts.fragment = url.substr(hash + 1);
        url = url.substr(0, hash);
    }
    if (const std::size_t mark = url.find('?'); mark != std::string_view::npos) {
        parts.has_query = true;
        parts.query = url.substr(mark + 1);
        url = url.substr(0, mark);
    }
    if (url.substr(0, 2) == "//") {
        parts.has_authority = true;
        const std::size_t end = std::min(url.find('/', 2), url.size());
        parts.authority = url.substr(2, end - 2);
        url = url.substr(end);
    }
    parts.path = url;
    return parts;
}

/// A name in ASCII (UTS 46), nullopt for what no host is called.
std::optional<std::string> ascii_host(std::string_view host) {
    const std::string name = percent_decoded(host);
    if (name.empty()) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    UIDNA* idna = uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI, &status);
    if (U_FAILURE(status)) return std::nullopt;
    UIDNAInfo told = UIDNA_INFO_INITIALIZER;
    std::array<char, 1024> buffer{};
    const std::int32_t size =
        uidna_nameToASCII_UTF8(idna, name.data(), static_cast<std::int32_t>(name.size()), buffer.data(),
                               static_cast<std::int32_t>(buffer.size()), &told, &status);
    uidna_close(idna);
    // Hyphens at odd places and underscores are in use; an empty label (a dot too many) is not.
    constexpr std::uint32_t tolerated =
        UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;
    if (U_FAILURE(status) || (told.errors & ~tolerated) != 0) return std::nullopt;
    std::string ascii(buffer.data(), static_cast<std::size_t>(size));
    const auto is_host_character = [](char character) {
        return ascii::is_letter(character) || ascii::is_digit(character) || character == '-' || character == '.' ||
               character == '_';
    };
    if (!std::all_of(ascii.begin(), ascii.end(), is_host_character) || ascii.size() > longest_host) return std::nullopt;
    return ascii;
}

bool is_bracketed_address(std::string_view host) {
    return host.size() > 4 && host.front() == '[' && host.back() == ']' &&
           std::all_of(host.begin() + 1, host.end() - 1, [](char character) {
               return ascii::hexadecimal_value(character) >= 0 || character == ':' || character == '.';
           });
}

bool is_port(std::string_view digits) {
    constexpr std::size_t longest_port = 5;
    return digits.size() <= longest_port && std::all_of(digits.begin(), digits.end(), ascii::is_digit);
}

/// user@host:port, mended; nullopt when it names no host.
std::optional<std::string> mended_authority(std::string_view authority) {
    std::string result;
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
        result = encoded(authority.substr(0, at), ":!$&'()*+,;=") + "@";
        authority.remove_prefix(at + 1);
    }
    const std::size_t after_bracket = authority.find(']');
    const std::size_t colon = authority.find(':', after_bracket == std::string_view::npos ? 0 : after_bracket);
    const std::string_view host = authority.substr(0, colon);
    const std::string_view port = colon == std::string_view::npos ? std::string_view{} : authority.substr(colon + 1);
    if (!is_port(port) || host.size() > 4 * longest_host) return std::nullopt;
    const std::optional<std::string> name = is_bracketed_address(host) ? std::string(host) : ascii_host(host);
    if (!name) return std::nullopt;
    result += *name;
    if (!port.empty()) result += ":" + std::string(port);
    return result;
}

/// RFC 3986, 5.2.4.
std::string without_dots(std::string_view path) {
    std::string result;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t end = std::min(path.find('/', at + 1), path.size());
        const std::string_view segment = path.substr(at, end - at);
        const bool is_last = end == path.size();
        at = end;
        if (segment == "/.") {
            if (is_last) result += '/';
        } else if (segment == "/..") {
            result.erase(std::min(result.rfind('/'), result.size()));
            if (is_last) result += '/';
        } else {
            result += segment;
        }
    }
    return result;
}

std::string joined(const Parts& parts) {
    std::string url = parts.scheme + "://" + parts.authority + encoded(parts.path, in_path);
    if (parts.has_query) url += "?" + encoded(parts.query, in_query);
    if (parts.has_fragment) url += "#" + encoded(parts.fragment, in_query);
    return url;
}

Address with_host(Parts parts) {
    std::optional<std::string> authority = parts.has_authority ? mended_authority(parts.authority) : std::nullopt;
    if (!authority) return {{}, AddressTrouble::malformed};
    parts.authority = std::move(*authority);
    return {joined(parts), AddressTrouble::none};
}

/// RFC 3986, 5.2.2.
Address resolved(Parts parts, const Parts& base) {
    parts.scheme = base.scheme;
    if (parts.has_authority) return with_host(std::move(parts));
    parts.has_authority = true;
    parts.authority = base.authority;
    if (parts.path.empty()) {
        parts.path = base.path;
        if (!parts.has_query) {
            parts.has_query = base.has_query;
            parts.query = base.query;
        }
    } else if (parts.path.front() != '/') {
        const std::size_t slash = base.path.rfind('/');
        parts.path = (slash == std::string::npos ? "/" : base.path.substr(0, slash + 1)) + parts.path;
    }
    parts.path = without_dots(parts.path);
    return with_host(std::move(parts));
}

bool has_host(std::string_view scheme) { return scheme == "http" || scheme == "https" || scheme == "ftp"; }

Address of_scheme(std::string_view url, Parts parts) {
    constexpr std::array<std::string_view, 9> forbidden{"javascript", "data", "file",       "vbscript",   "blob",
                                                        "about",      "jar",  "filesystem", "view-source"};
    // Of those that links use, the ones that EPUBCheck knows as registered.
    constexpr std::array<std::string_view, 6> without_host{"mailto", "tel", "urn", "news", "xmpp", "sip"};
    const auto is_in = [&parts](const auto& schemes) {
        return std::find(schemes.begin(), schemes.end(), parts.scheme) != schemes.end();
    };
    if (has_host(parts.scheme)) return with_host(std::move(parts));
    if (is_in(forbidden)) return {{}, AddressTrouble::forbidden};
    if (!is_in(without_host)) return {{}, AddressTrouble::unknown};
    const std::string_view rest = url.substr(parts.scheme.size() + 1);
    if (rest.empty()) return {{}, AddressTrouble::malformed};
    return {parts.scheme + ":" + encoded(rest, in_query), AddressTrouble::none};
}

}  // namespace

std::string percent_decoded(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_escape(text, at)) {
            result += text[at];
            continue;
        }
        result +=
            static_cast<char>(ascii::hexadecimal_value(text[at + 1]) * 16 + ascii::hexadecimal_value(text[at + 2]));
        at += 2;
    }
    return result;
}

Address web_address(std::string_view url, std::string_view base) {
    const std::string tidy = tidied(url);
    if (tidy.empty()) return {{}, AddressTrouble::empty};
    Parts parts = parted(tidy);
    if (!parts.scheme.empty()) return of_scheme(tidy, std::move(parts));
    Parts base_parts = parted(base);
    const bool has_base = base_parts.has_authority && has_host(base_parts.scheme);
    if (has_base) return resolved(std::move(parts), base_parts);
    if (!parts.has_authority) return {{}, AddressTrouble::relative};
    parts.scheme = "https";
    return with_host(std::move(parts));
}

}  // namespace offprint::xhtml
