#include "batch/stem.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/ascii.h"
#include "base/sha.h"
#include "text/utf8.h"

namespace offprint::batch {
namespace {

constexpr std::string_view nameless = "article";

bool is_forbidden(char32_t character) {
    constexpr std::u32string_view signs = U"<>:\"\\|?*/";
    // What is blank but no plain space is not seen in a list of files.
    return character < 0x20 || character == 0x7F || character == 0xFFFD || signs.find(character) != signs.npos ||
           (character != ' ' && text::is_blank(character));
}

/// Windows keeps these names for devices, with any extension.
bool is_device(std::string_view part) {
    const std::string name = ascii::lower(part.substr(0, part.find('.')));
    constexpr std::array<std::string_view, 4> plain{"con", "prn", "aux", "nul"};
    if (std::find(plain.begin(), plain.end(), name) != plain.end()) return true;
    const bool is_numbered = name.size() == 4 && name[3] >= '0' && name[3] <= '9';
    return is_numbered && (name.starts_with("com") || name.starts_with("lpt"));
}

/// Cut between characters.
std::string_view shortened(std::string_view words, std::size_t most) {
    if (words.size() <= most) return words;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
    return words.substr(0, end);
}

std::string_view trimmed(std::string_view words) {
    const std::size_t begin = words.find_first_not_of(" .");
    if (begin == std::string_view::npos) return {};
    return words.substr(begin, words.find_last_not_of(" .") + 1 - begin);
}

icu::Transliterator& to_latin() {
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    return *made;
}

bool is_plain(std::string_view words) {
    return std::all_of(words.begin(), words.end(), [](char sign) { return static_cast<unsigned char>(sign) < 0x80; });
}

std::string in_latin(std::string_view words) {
    if (is_plain(words)) return ascii::lower(words);
    icu::UnicodeString wide =
        icu::UnicodeString::fromUTF8(icu::StringPiece(words.data(), static_cast<std::int32_t>(words.size())));
    to_latin().transliterate(wide);
    std::string latin;
    wide.toUTF8String(latin);
    return latin;
}

}  // namespace

std::string safe_part(std::string_view words) {
    std::string safe;
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded decoded = text::decode_at(words, at);
        if (is_forbidden(decoded.character)) {
            safe += '-';
        } else {
            text::append_utf8(safe, decoded.character);
        }
        at += decoded.bytes;
    }
    safe = text::to_nfc(safe);
    const std::string part(trimmed(shortened(trimmed(safe), most_name_bytes)));
    if (part.empty()) return std::string(nameless);
    return is_device(part) ? "_" + part : part;
}

std::string safe_stem(std::string_view words) {
    std::string stem;
    for (std::size_t at = 0; at <= words.size();) {
        const std::size_t end = std::min(words.find('/', at), words.size());
        const std::string_view part = words.substr(at, end - at);
        const bool is_last = end == words.size();
        if (is_last || !trimmed(part).empty()) stem += (stem.empty() ? "" : "/") + safe_part(part);
        at = end + 1;
    }
    return stem;
}

std::string folded_stem(std::string_view stem) {
    if (is_plain(stem)) return ascii::lower(stem);
    icu::UnicodeString wide =
        icu::UnicodeString::fromUTF8(icu::StringPiece(stem.data(), static_cast<std::int32_t>(stem.size())));
    std::string folded;
    wide.foldCase().toUTF8String(folded);
    return folded;
}

std::string slug(std::string_view words) {
    constexpr std::size_t most_bytes = 80;
    std::string name;
    for (const char sign : in_latin(words.substr(0, 1000))) {
        const bool is_kept = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
        if (is_kept) {
            name += sign;
        } else if (sign != '\'' && !name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    if (name.size() > most_bytes) {
        const std::size_t cut = name.rfind('-', most_bytes);
        name.resize(cut == std::string::npos || cut < most_bytes / 2 ? most_bytes : cut);
    }
    while (!name.empty() && name.back() == '-') name.pop_back();
    return name;
}

std::string fanned_out(const std::string& stem, unsigned levels) {
    const std::string digits = sha256_hex(stem);
    std::string folders;
    for (unsigned level = 0; level < levels; ++level) folders += digits.substr(std::size_t{2} * level, 2) + "/";
    return folders + stem;
}

}  // namespace offprint::batch
