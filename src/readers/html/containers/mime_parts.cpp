#include "readers/html/containers/mime_parts.h"

#include <algorithm>

#include "base/ascii.h"
#include "readers/html/containers/transfer_encodings.h"

namespace offprint::html {
namespace {

// Mixed, related, alternative: browsers nest no deeper, and who does is hostile.
constexpr int deepest = 4;

// Browsers write a part a resource; nobody has that many.
constexpr std::size_t most_parts = 20'000;

bool is_same(std::string_view text, std::string_view lower_case) {
    return std::equal(text.begin(), text.end(), lower_case.begin(), lower_case.end(),
                      [](char a, char b) { return ascii::lower(a) == b; });
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// Takes a line off the text, its line end with it.
std::string_view take_line(std::string_view& text) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

/// The line end before a boundary is the boundary's (RFC 2046, 5.1.1).
std::string_view without_line_end(std::string_view text) {
    if (text.ends_with('\n')) text.remove_suffix(1);
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
}

/// The texts between the lines that are the boundary.
std::vector<std::string_view> split(std::string_view body, const std::string& boundary) {
    std::vector<std::string_view> parts;
    const std::string line = "--" + boundary;
    std::size_t begin = std::string_view::npos;
    for (std::size_t at = body.find(line); at != std::string_view::npos; at = body.find(line, at + line.size())) {
        if (at > 0 && body[at - 1] != '\n') continue;
        if (begin != std::string_view::npos) parts.push_back(without_line_end(body.substr(begin, at - begin)));
        const std::string_view rest = body.substr(at + line.size());
        begin = std::string_view::npos;
        if (rest.starts_with("--") || parts.size() >= most_parts) break;
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos) break;
        begin = at + line.size() + end + 1;
    }
    if (begin != std::string_view::npos) parts.push_back(body.substr(begin));  // cut short
    return parts;
}

void gather(const MimePart& part, int depth, std::vector<MimePart>& leaves) {
    const std::string type = part.header("content-type");
    const std::string boundary = parameter(type, "boundary");
    if (!media_type(type).starts_with("multipart/") || boundary.empty() || depth == deepest) {
        leaves.push_back(part);
        return;
    }
    for (const std::string_view text : split(part.body, boundary)) gather(whole_message(text), depth + 1, leaves);
}

}  // namespace

std::string MimePart::header(std::string_view name) const {
    std::string value;
    bool is_inside = false;
    for (std::string_view rest = headers; !rest.empty();) {
        const std::string_view line = take_line(rest);
        if (line.starts_with(' ') || line.starts_with('\t')) {
            if (is_inside) value.append(" ").append(trimmed(line));
            continue;
        }
        if (is_inside) break;
        const std::size_t colon = line.find(':');
        is_inside = colon != std::string_view::npos && is_same(line.substr(0, colon), name);
        if (is_inside) value = trimmed(line.substr(colon + 1));
    }
    return value;
}

std::string MimePart::content() const {
    const std::string encoding = header("content-transfer-encoding");
    if (is_same(encoding, "quoted-printable")) return decode_quoted_printable(body);
    if (is_same(encoding, "base64")) return decode_base64(body);
    return std::string(body);
}

std::string media_type(std::string_view content_type) {
    std::string type(trimmed(content_type.substr(0, content_type.find(';'))));
    type = ascii::lower(type);
    return type;
}

std::string parameter(std::string_view header, std::string_view name) {
    for (std::size_t at = header.find(';'); at != std::string_view::npos; at = header.find(';', at + 1)) {
        const std::string_view rest = header.substr(at + 1);
        const std::size_t equals = rest.find('=');
        if (equals == std::string_view::npos) break;
        if (!is_same(trimmed(rest.substr(0, equals)), name)) continue;
        const std::string_view value = trimmed(rest.substr(equals + 1));
        if (!value.starts_with('"')) return std::string(trimmed(value.substr(0, value.find(';'))));
        return std::string(value.substr(1, value.find('"', 1) - 1));
    }
    return {};
}

MimePart whole_message(std::string_view bytes) {
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const std::string_view before = rest;
        if (take_line(rest).empty()) return {bytes.substr(0, bytes.size() - before.size()), rest};
    }
    return {bytes, {}};
}

std::vector<MimePart> leaf_parts(const MimePart& message) {
    std::vector<MimePart> leaves;
    gather(message, 0, leaves);
    return leaves;
}

}  // namespace offprint::html
