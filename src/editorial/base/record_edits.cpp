#include "editorial/base/record_edits.h"

#include <algorithm>

#include "editorial/base/record.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t reach = 24;
// Edits with fewer bytes between them are one thing to look at.
constexpr std::size_t least_distance = 8;

bool is_inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

std::string after_edits(std::string_view flat, const Edit* first, const Edit* last) {
    std::string after;
    std::size_t from = first->begin;
    for (const Edit* edit = first; edit != last; ++edit) {
        after += flat.substr(from, edit->begin - from);
        after += edit->text;
        from = edit->end;
    }
    return after;
}

}  // namespace

std::string words_before(std::string_view text, std::size_t at) {
    std::size_t begin = at > reach ? at - reach : 0;
    while (is_inside_character(text, begin)) ++begin;
    return std::string(text.substr(begin, at - begin));
}

std::string words_after(std::string_view text, std::size_t at) {
    std::size_t end = std::min(text.size(), at + reach);
    while (is_inside_character(text, end)) ++end;
    return std::string(text.substr(at, end - at));
}

void record_edits(Ledger& ledger, std::string_view rule, std::string_view flat, const Edits& edits,
                  const SourceRange& source, double confidence) {
    const Edit* const end = edits.data() + edits.size();
    for (const Edit* first = edits.data(); first != end;) {
        const Edit* last = first + 1;
        while (last != end && last->begin < (last - 1)->end + least_distance) ++last;
        const std::string left = words_before(flat, first->begin);
        const std::string right = words_after(flat, (last - 1)->end);
        const std::string_view taken = flat.substr(first->begin, (last - 1)->end - first->begin);
        record_repaired(ledger, rule, left + std::string(taken) + right, left + after_edits(flat, first, last) + right,
                        source, confidence);
        first = last;
    }
}

void record_parted(Ledger& ledger, std::string_view rule, std::string_view flat, std::size_t at,
                   const SourceRange& source, double confidence) {
    const std::string left = words_before(flat, at);
    const std::string right = words_after(flat, at);
    record_repaired(ledger, rule, left + right, left + "\n\n" + right, source, confidence);
}

}  // namespace offprint::editorial
