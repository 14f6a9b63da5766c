#include <algorithm>
#include <array>
#include <string>

#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/notes/note_facts.h"
#include "editorial/notes/note_people.h"
#include "editorial/notes/note_text.h"
#include "model/walk.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr double sure = 0.9;
// A longer note of rights is terms of use, and no notice.
constexpr std::size_t longest_notice = 300;

void set(Reading& reading, Maybe<std::string> Metadata::*field, std::string_view key, const std::string& value,
         const std::string& words, const SourceRange& source) {
    Maybe<std::string>& slot = reading.article.metadata.*field;
    if (slot || value.empty()) return;
    slot = Sourced<std::string>{value, Origin::text_pattern, source, sure};
    record_drawn(reading.ledger, "note-rights", words, std::string(key) + ": " + value, source, sure);
}

bool is_digit_at(std::string_view words, std::size_t at) {
    return at < words.size() && words[at] >= '0' && words[at] <= '9';
}

struct Year {
    std::size_t begin = std::string_view::npos;
    std::size_t end = 0;
};

/// The first "2024" or "2019–2024", of four digits alone.
Year year_in(std::string_view words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!is_digit_at(words, at)) continue;
        std::size_t end = at;
        while (is_digit_at(words, end)) ++end;
        if (end - at == 4 && (words[at] == '1' || words[at] == '2')) return {at, end};
        at = end;
    }
    return {};
}

/// Where a notice of copyright begins: "©", "Copyright", "(c) 2024".
std::size_t copyright_at(std::string_view words) {
    constexpr std::array marks{std::string_view{"©"},         std::string_view{"Copyright"},
                               std::string_view{"COPYRIGHT"}, std::string_view{"copyright"},
                               std::string_view{"(c) "},      std::string_view{"(C) "}};
    std::size_t first = std::string_view::npos;
    for (const std::string_view mark : marks) first = std::min(first, words.find(mark));
    return first;
}

bool is_separator(char32_t character) {
    constexpr std::u32string_view separators = U" ,.:;-–—|©()";
    return separators.find(character) != std::u32string_view::npos;
}

std::string_view without_separators(std::string_view words) {
    while (!words.empty() && is_separator(text::decode_at(words, 0).character))
        words.remove_prefix(text::decode_at(words, 0).bytes);
    return words;
}

/// Up to the sentence's end or what else a notice goes on with.
std::string holder_in(std::string_view words) {
    constexpr std::size_t longest_holder = 100;
    words = without_separators(words);
    for (const std::string_view by : {"by ", "bei ", "par ", "por ", "da "}) {
        if (words.starts_with(by)) words = words.substr(by.size());
    }
    words = words.substr(0, first_sentence_end(words));
    for (const std::string_view next :
         {", all rights", ". ", " – ", " — ", " - ", " | ", ", Alle Rechte", ", alle Rechte", ", tous droits",
          ", todos los", ", todos os", ", tutti i", "。", "，", " 版权所有"}) {
        words = words.substr(0, std::min(words.find(next), words.size()));
    }
    const std::string_view holder = text::trimmed(words);
    const bool is_name = starts_upper(holder) || character_at(holder, 0) > 0x0590;
    return is_name && holder.size() <= longest_holder ? std::string(holder) : std::string{};
}

/// The holder stands after the year, else before it: "Copyright Reed Review 2024".
std::string holder_of(std::string_view notice, const Year& year) {
    if (year.begin == std::string_view::npos) return holder_in(notice);
    if (std::string after = holder_in(notice.substr(year.end)); !after.empty()) return after;
    return holder_in(notice.substr(0, year.begin));
}

void draw_copyright(Reading& reading, const std::string& words, const SourceRange& source) {
    const std::size_t begin = copyright_at(words);
    if (begin == std::string::npos || words.size() > longest_notice) return;
    std::string_view notice = std::string_view(words).substr(begin);
    for (const std::string_view mark : {"Copyright", "COPYRIGHT", "copyright", "(c)", "(C)", "©"}) {
        notice = without_separators(notice);
        if (notice.starts_with(mark)) notice = notice.substr(mark.size());
    }
    set(reading, &Metadata::copyright_notice, "copyrightNotice", words, words, source);
    Year year = year_in(notice);
    if (year.begin != std::string_view::npos) {
        set(reading, &Metadata::copyright_year, "copyrightYear", std::string(notice.substr(year.begin, 4)), words,
            source);
        // "2019–2024": the holder comes after both.
        const Year second = year_in(notice.substr(year.end));
        if (second.begin <= 4) year.end += second.end;
    }
    set(reading, &Metadata::copyright_holder, "copyrightHolder", holder_of(notice, year), words, source);
}

/// The address of a licence that the note links to, else "CC BY-SA 4.0" as it is written.
std::string license_in(const Note& note, std::string_view words) {
    std::string url;
    for_each_inline(note.body, [&](const Inline& item) {
        const auto* link = std::get_if<Link>(&item.node);
        if (url.empty() && link != nullptr && link->url.find("creativecommons.org/") != std::string::npos)
            url = link->url;
    });
    if (!url.empty()) return url;
    std::size_t begin = std::min(words.find("CC BY"), words.find("CC-BY"));
    begin = std::min(begin, words.find("CC0"));
    if (begin == std::string_view::npos) return {};
    std::size_t end = begin;
    bool has_version = false;
    while (end < words.size()) {
        const char next = words[end];
        const bool is_part = (next >= 'A' && next <= 'Z') || next == '-' || is_digit_at(words, end) ||
                             (next == '.' && is_digit_at(words, end + 1));
        const bool is_space_before_part = next == ' ' && !has_version && end + 1 < words.size() &&
                                          (words.substr(end).starts_with(" BY") || is_digit_at(words, end + 1));
        if (!is_part && !is_space_before_part) break;
        has_version = has_version || is_digit_at(words, end);
        ++end;
    }
    return std::string(words.substr(begin, end - begin));
}

}  // namespace

Reading draw_rights(Reading reading, const Note& note, const SourceRange& source) {
    const bool is_of_rights = note.kind == NoteKind::rights || note.kind == NoteKind::origin ||
                              std::find(note.also.begin(), note.also.end(), NoteKind::rights) != note.also.end();
    if (!is_of_rights) return reading;
    const std::string words = squeezed(note.label + " " + plain_text(note.body));
    if (note.kind != NoteKind::origin) draw_copyright(reading, words, source);
    set(reading, &Metadata::license, "license", license_in(note, words), words, source);
    return reading;
}

}  // namespace offprint::editorial
