#include "sources/entry_names.h"

#include <functional>

#include <fmt/format.h>

#include "sources/file_stamp.h"
#include "sources/globs.h"
#include "text/utf8.h"

namespace offprint::sources {
namespace {

/// The upper half of code page 437; the lower is ASCII.
constexpr std::u32string_view upper_cp437 =
    U"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
    U"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
static_assert(upper_cp437.size() == 128);

/// "a/b.html" with "~2" before its extension.
std::string numbered(const std::string& path, std::uint32_t number) {
    const std::size_t name = path.rfind('/') + 1;
    const std::size_t dot = path.rfind('.');
    const std::size_t at = dot == std::string::npos || dot <= name ? path.size() : dot;
    return fmt::format("{}~{}{}", path.substr(0, at), number, path.substr(at));
}

}  // namespace

std::string decoded_zip_name(std::string name) {
    if (text::is_valid_utf8(name)) return name;
    std::string decoded;
    for (const char byte : name) {
        const auto code = static_cast<unsigned char>(byte);
        text::append_utf8(decoded, code < 0x80 ? code : upper_cp437[code - 0x80U]);
    }
    return decoded;
}

std::optional<std::string> safe_path(std::string_view name) {
    std::string path;
    for (const std::string_view part : parts_of(name)) {
        if (part == "..") return std::nullopt;
        if (part == ".") continue;
        if (!path.empty()) path += '/';
        path += part;
    }
    if (path.empty()) return std::nullopt;
    return name_of_path(path);
}

std::string EntryNames::made_unique(std::string path) {
    std::uint32_t& times = seen_[std::hash<std::string>{}(path)];
    if (++times == 1) return path;
    for (;; ++times) {
        std::string other = numbered(path, times);
        if (seen_.try_emplace(std::hash<std::string>{}(other), 1).second) return other;
    }
}

}  // namespace offprint::sources
