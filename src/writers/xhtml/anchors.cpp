#include "writers/xhtml/anchors.h"

#include <algorithm>

#include <unicode/uchar.h>

#include <fmt/format.h>

#include "base/ascii.h"
#include "model/walk.h"
#include "text/utf8.h"
#include "writers/xhtml/addresses.h"

namespace offprint::xhtml {
namespace {

constexpr std::size_t longest_id = 60;

bool is_name_character(char character) {
    return ascii::is_letter_or_digit(character) || character == '-' || character == '_' || character == '.';
}

/// An XML name without colons, in ASCII: reading systems disagree about everything else.
std::string as_name(std::string_view words) {
    std::string name;
    for (const char character : words) {
        if (is_name_character(character) && name.size() < longest_id) name += character;
    }
    while (!name.empty() && name.back() == '-') name.pop_back();
    const std::size_t begin = std::min(name.find_first_not_of('-'), name.size());
    name.erase(0, begin);
    if (name.empty()) return "section";
    const bool is_reserved = name.rfind("fn-", 0) == 0 || name.rfind("fnref-", 0) == 0 || name.rfind("page-", 0) == 0;
    return ascii::is_letter(name.front()) && !is_reserved ? name : "s-" + name;
}

/// All headings in document order, with the block of the body that they stand in.
std::vector<PlacedHeading> placed_headings(const edition::Edition& edition) {
    std::vector<PlacedHeading> headings;
    std::size_t next = 0;
    const auto visit = [&](const Block& block) {
        const bool is_top_level = next < edition.body.size() && &block == &edition.body[next];
        if (is_top_level) ++next;
        if (const auto* heading = std::get_if<Heading>(&block.node)) {
            headings.push_back({heading, plain_text(heading->content), next - 1, is_top_level});
        }
    };
    for_each_block(edition.body, visit);
    for (const edition::NumberedFootnote& footnote : edition.footnotes) {
        next = edition.body.size() + 1;
        for_each_block(footnote.content, visit);
    }
    return headings;
}

}  // namespace

std::string fragment_of(std::string_view title) {
    std::string fragment;
    for (std::size_t at = 0; at < title.size();) {
        const text::Decoded decoded = text::decode_at(title, at);
        at += decoded.bytes;
        const auto character = static_cast<UChar32>(decoded.character);
        const bool is_kept = u_isalnum(character) || character == '-' || character == '_' ||
                             (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0;
        if (u_isUWhiteSpace(character)) fragment += '-';
        if (is_kept) text::append_utf8(fragment, static_cast<char32_t>(u_tolower(character)));
    }
    return fragment;
}

std::string footnote_id(int number) { return fmt::format("fn-{}", number); }
std::string reference_id(int number, std::size_t occurrence) { return fmt::format("fnref-{}-{}", number, occurrence); }
std::string page_id(std::uint32_t page) { return fmt::format("page-{}", page); }

Anchors::Anchors(const edition::Edition& edition) {
    const std::vector<PlacedHeading> headings = placed_headings(edition);
    for (const PlacedHeading& placed : headings) {
        if (!placed.heading->id.empty()) add_own(placed);
    }
    for (const PlacedHeading& placed : headings) {
        if (placed.heading->id.empty()) ids_[placed.heading] = unused(as_name(fragment_of(placed.title)));
        const Anchor anchor{ids_.at(placed.heading), placed.block};
        by_fragment_.try_emplace(fragment_of(placed.title), anchor);
        if (placed.is_top_level && !text::trimmed(placed.title).empty()) {
            headings_.push_back({placed.heading->level, placed.title, anchor});
        }
    }
    for (const edition::NumberedFootnote& footnote : edition.footnotes) {
        footnotes_.try_emplace(footnote.label, footnote.number);
    }
    add_references(edition);
}

/// A heading with an id of its own, which links in the source may name.
void Anchors::add_own(const PlacedHeading& placed) {
    const std::string& own = placed.heading->id;
    const std::string id = unused(as_name(own));
    ids_[placed.heading] = id;
    if (!by_fragment_.try_emplace(own, Anchor{id, placed.block}).second) repeated_ids_.push_back(own);
}

void Anchors::add_references(const edition::Edition& edition) {
    std::size_t block = 0;
    const auto add = [&](const Inline& node) {
        const auto* mark = std::get_if<FootnoteReference>(&node.node);
        if (mark == nullptr) return;
        references_[footnote_number(mark->label)].push_back(block);
    };
    for (const edition::HeaderLine& line : edition.header) for_each_inline(line.content, add);
    for (; block < edition.body.size(); ++block) for_each_inline(Blocks{edition.body[block]}, add);
    for (const edition::NumberedFootnote& footnote : edition.footnotes) for_each_inline(footnote.content, add);
}

std::string Anchors::unused(const std::string& id) {
    if (used_.insert(id).second) return id;
    int& copies = copies_.try_emplace(id, 1).first->second;
    std::string candidate;
    do {
        candidate = fmt::format("{}-{}", id, ++copies);
    } while (!used_.insert(candidate).second);
    return candidate;
}

const std::string& Anchors::id_of(const Heading& heading) const { return ids_.at(&heading); }

std::optional<Anchor> Anchors::find(std::string_view fragment) const {
    auto found = by_fragment_.find(fragment);
    if (found == by_fragment_.end()) found = by_fragment_.find(percent_decoded(fragment));
    if (found == by_fragment_.end()) return std::nullopt;
    return found->second;
}

int Anchors::footnote_number(const std::string& label) const {
    const auto found = footnotes_.find(label);
    return found == footnotes_.end() ? 0 : found->second;
}

const std::vector<std::size_t>& Anchors::references(int number) const {
    static const std::vector<std::size_t> none;
    const auto found = references_.find(number);
    return found == references_.end() ? none : found->second;
}

}  // namespace offprint::xhtml
