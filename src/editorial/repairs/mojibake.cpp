#include "editorial/repairs/mojibake.h"

#include <vector>

#include <unicode/uscript.h>

#include "editorial/base/letters.h"
#include "editorial/repairs/combining.h"
#include "editorial/repairs/windows_1252.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr int most_times_over = 3;
constexpr std::string_view cut_quote = "\xE2\x80";  // "â€" whose third byte, 9D, an export threw away: a ”

/// Characters that may stand properly after any letter: closing marks, dashes, dots, no-break spaces.
bool is_typographic(char32_t c) {
    switch (c) {
        case 0xA0:
        case U'»':
        case U'«':
        case U'’':
        case U'‘':
        case U'“':
        case U'”':
        case U'„':
        case U'‚':
        case U'…':
        case U'–':
        case U'—':
        case U'›':
        case U'‹':
        case U'•':
        case U'™':
        case U'·': return true;
        default: return false;
    }
}

/// What people write: letters of the scripts of the press, marks, symbols, emoji.
bool is_plausible(char32_t c) {
    if (c < 0xA0 || u_isdefined(static_cast<UChar32>(c)) == 0 || is_combining(c)) return false;
    if ((c >= 0xE000 && c <= 0xF8FF) || (c >= 0x0250 && c <= 0x036F)) return false;
    if (c == 0x200B || c == 0x200C || c == 0x200D || c == 0xFEFF || c == 0xAD) return true;
    if (!is_letter(c)) return c < 0x0100 || (c >= 0x2000 && c < 0x2E00) || (c >= 0x3000 && c < 0x3100) || c >= 0xFF00;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
        case USCRIPT_LATIN: return c < 0x0250 || (c >= 0x1E00 && c < 0x1F00) || (c >= 0xFB00 && c < 0xFB07);
        case USCRIPT_CYRILLIC: return c < 0x0460 || (c >= 0x0490 && c < 0x0500);
        case USCRIPT_GREEK:
        case USCRIPT_HEBREW:
        case USCRIPT_ARABIC:
        case USCRIPT_DEVANAGARI:
        case USCRIPT_HAN:
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
        case USCRIPT_HANGUL:
        case USCRIPT_COMMON: return true;
        default: return false;
    }
}

/// A run of characters beyond ASCII that Windows-1252 has, as the text that its bytes are.
struct Run {
    std::size_t begin = 0, end = 0;
    std::string decoded{};
    bool is_mojibake = false;
    bool is_certain = false;  ///< it could not stand so properly
};

/// "Â" or "Ã" and a no-break space stand for one and for "à", but not after a capital ("MANHÃ").
bool is_lone_pair(const std::string& bytes, std::size_t continuation, char32_t before) {
    if (bytes[continuation] != '\xA0' || (bytes[continuation - 1] != '\xC2' && bytes[continuation - 1] != '\xC3'))
        return false;
    return continuation > 1 || !is_upper(before);
}

/// What may stand at a word's end: "Å®", "Ó²". Not after "Â" and "Ã": "perchÃ©" is more likely than a trade mark.
bool is_final_sign(const std::u32string& characters, std::size_t at, char32_t after) {
    const char32_t c = characters[at];
    const bool is_sign = c == U'®' || c == U'©' || c == U'¹' || c == U'²' || c == U'³' || c == U'°' || c == U'†';
    return is_sign && at + 1 == characters.size() && !is_letter(after) && is_upper(characters[at - 1]) &&
           characters[at - 1] != U'Â' && characters[at - 1] != U'Ã';
}

/// Whether a character of the run has continuation bytes that are no closing marks.
bool is_unlikely_text(const std::u32string& characters, const std::string& bytes, char32_t before, char32_t after) {
    for (std::size_t i = 1; i < bytes.size(); ++i) {
        if ((static_cast<unsigned char>(bytes[i]) & 0xC0U) != 0x80U || is_final_sign(characters, i, after)) continue;
        if (!is_typographic(characters[i]) || is_lone_pair(bytes, i, before)) return true;
    }
    return false;
}

bool is_plausible_text(std::string_view decoded) {
    for (std::size_t at = 0; at < decoded.size();) {
        const text::Decoded next = text::decode_at(decoded, at);
        if (!is_plausible(next.character)) return false;
        at += next.bytes;
    }
    return true;
}

/// The bytes of characters beyond ASCII as Windows-1252 has them; empty where it lacks one.
std::string bytes_of(const std::u32string& characters) {
    std::string bytes;
    for (const char32_t c : characters) {
        const unsigned char byte = windows_1252_byte(c);
        if (byte == 0) return {};
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

/// Read over and over, as long as it is mojibake of mojibake.
std::string decoded_again(std::string decoded) {
    for (int time = 1; time < most_times_over; ++time) {
        const std::string bytes = bytes_of(text::to_utf32(decoded));
        if (bytes.empty() || !text::is_valid_utf8(bytes) || !is_plausible_text(bytes)) break;
        decoded = bytes;
    }
    return decoded;
}

/// A small letter after two capitals would be a word that nobody writes: "MANHÃ»" is a quotation's end.
bool breaks_capitals(std::string_view text, std::size_t begin, std::string_view decoded) {
    const char32_t last = character_before(text, begin);
    if (!is_upper(last) || !is_lower(character_at(decoded, 0))) return false;
    std::string before;
    text::append_utf8(before, last);
    return begin > before.size() && is_upper(character_before(text, begin - before.size()));
}

/// Letters of another script than the Latin one do not go on a Latin word: "café»…" is no Chinese.
bool changes_script(std::string_view text, std::size_t begin, std::string_view decoded) {
    const char32_t before = character_before(text, begin);
    const char32_t first = character_at(decoded, 0);
    return before < 0x80 && is_letter(before) && is_letter(first) && first >= 0x0370 && first < 0x1E00;
}

/// "Â" before a plain space: a no-break space's first byte, its second was taken for a space.
bool is_lone_first_byte(const Run& run, std::string_view text) {
    if (text.substr(run.begin, run.end - run.begin) != "Â") return false;
    const char32_t after = character_at(text, run.end);
    const char32_t before = character_before(text, run.begin);
    const bool follows_word =
        is_lower(before) || is_digit(before) || (before != 0 && before < 0x80 && !is_letter(before) && before != ' ');
    return (after == ' ' || after == 0) && follows_word;
}

void decode(Run& run, std::string_view text) {
    const std::u32string characters = text::to_utf32(text.substr(run.begin, run.end - run.begin));
    std::string bytes = bytes_of(characters);
    run.is_certain =
        is_unlikely_text(characters, bytes, character_before(text, run.begin), character_at(text, run.end));
    if (is_lone_first_byte(run, text)) {
        run.is_mojibake = run.is_certain = true;
        return;
    }
    if (bytes.size() >= cut_quote.size() && bytes.substr(bytes.size() - 2) == cut_quote) {
        run.is_certain = run.is_certain && bytes.size() > cut_quote.size();
        bytes += '\x9D';
    }
    if (bytes.empty() || !text::is_valid_utf8(bytes) || !is_plausible_text(bytes)) return;
    run.decoded = decoded_again(bytes);
    run.is_mojibake = !breaks_capitals(text, run.begin, run.decoded) && !changes_script(text, run.begin, run.decoded) &&
                      !is_combining(character_at(text, run.end));
}

std::vector<Run> runs_of(std::string_view text) {
    std::vector<Run> runs;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded next = text::decode_at(text, at);
        const bool is_one = next.character >= 0x80 && windows_1252_byte(next.character) != 0;
        if (is_one && !runs.empty() && runs.back().end == at)
            runs.back().end += next.bytes;
        else if (is_one)
            runs.push_back({at, at + next.bytes});
        at += next.bytes;
    }
    for (Run& run : runs) decode(run, text);
    return runs;
}

}  // namespace

Edits find_mojibake(std::string_view text) {
    if (text.find('\xC3') == std::string_view::npos) return {};  // Every first byte of UTF-8 reads as À to ô.
    const std::vector<Run> runs = runs_of(text);
    bool has_certain = false;
    bool has_proper = false;
    for (const Run& run : runs) {
        has_certain = has_certain || (run.is_certain && run.is_mojibake);
        has_proper = has_proper || !run.is_mojibake;
    }
    Edits edits;
    for (const Run& run : runs) {
        if (run.is_mojibake && (run.is_certain || (has_certain && !has_proper)))
            edits.push_back({run.begin, run.end, run.decoded});
    }
    return edits;
}

}  // namespace offprint::editorial
