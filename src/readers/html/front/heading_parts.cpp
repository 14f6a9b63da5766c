#include "readers/html/front/heading_parts.h"

#include <algorithm>
#include <vector>

#include "editorial/base/letters.h"
#include "readers/html/front/element_marks.h"
#include "readers/html/front/printed_lines.h"
#include "readers/html/page/hidden.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

using dom::NodeId;
using dom::Tag;

// Bytes; a longer "headline" is a paragraph.
constexpr std::size_t longest = 400;

enum class Role : std::uint8_t { title, small, kicker, dek, other };

struct Piece {
    NodeId node = 0;
    Role role = Role::title;
    std::string words{};
};

bool has_words(std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded next = text::decode_at(words, at);
        if (editorial::is_letter(next.character) || editorial::is_digit(next.character)) return true;
        at += next.bytes;
    }
    return false;
}

Role role_of(const dom::Document& document, NodeId node) {
    if (document[node].is_text()) return Role::title;
    const Marks marks = marks_of(document, node);
    if (marks.has(Mark::headline)) return Role::title;
    if (marks.has(Mark::kicker)) return Role::kicker;
    if (marks.has(Mark::dek)) return Role::dek;
    if (marks.has(Mark::date) || document[node].tag == Tag::time) return Role::other;
    return document[node].tag == Tag::small ? Role::small : Role::title;
}

std::vector<Piece> pieces_of(const dom::Document& document, const Rulings& rulings, NodeId parent) {
    std::vector<Piece> pieces;
    for (const NodeId child : document.children(parent)) {
        if (is_unseen(rulings, child)) continue;
        std::string words = printed_text(document, rulings, child, Joint::none, longest);
        if (has_words(words)) pieces.push_back({child, role_of(document, child), std::move(words)});
    }
    return pieces;
}

/// The element whose children are the heading's parts: the heading, or the one element that holds all of it.
std::vector<Piece> outer_pieces(const dom::Document& document, const Rulings& rulings, NodeId heading) {
    constexpr int deepest = 6;
    std::vector<Piece> pieces = pieces_of(document, rulings, heading);
    for (int depth = 0; depth < deepest && pieces.size() == 1 && !document[pieces[0].node].is_text(); ++depth)
        pieces = pieces_of(document, rulings, pieces[0].node);
    return pieces;
}

std::string without_joint(std::string_view words) {
    constexpr std::string_view marks = " :|/-";
    const std::size_t end = words.find_last_not_of(marks);
    return std::string(end == std::string_view::npos ? words : words.substr(0, end + 1));
}

/// Without the sign that links a heading to itself.
std::string without_anchor(std::string words) {
    for (const std::string_view sign : {"¶", "#", "§"}) {
        if (words.size() > sign.size() && words.ends_with(sign)) words.resize(words.size() - sign.size());
    }
    return std::string(text::trimmed(words));
}

}  // namespace

HeadingParts part_heading(const dom::Document& document, const Rulings& rulings, NodeId heading) {
    HeadingParts parts;
    const std::vector<Piece> pieces = outer_pieces(document, rulings, heading);
    std::size_t first = 0;
    std::size_t last = pieces.size();
    const auto is_title_left = [&] {
        return std::count_if(pieces.begin() + static_cast<std::ptrdiff_t>(first),
                             pieces.begin() + static_cast<std::ptrdiff_t>(last),
                             [](const Piece& piece) { return piece.role == Role::title; }) > 0;
    };
    if (is_title_left()) {
        while (first < last && pieces[first].role != Role::title) {
            if (pieces[first].role != Role::other)
                parts.kicker += (parts.kicker.empty() ? "" : " ") + pieces[first].words;
            ++first;
        }
        while (last > first && pieces[last - 1].role != Role::title) {
            --last;
            if (pieces[last].role != Role::other)
                parts.dek = pieces[last].words + (parts.dek.empty() ? "" : " " + parts.dek);
        }
    }
    parts.kicker = without_joint(parts.kicker);
    if (first == 0 && last == pieces.size()) {
        parts.title = without_anchor(printed_text(document, rulings, heading, Joint::none, longest));
        parts.spaced = without_anchor(printed_text(document, rulings, heading, Joint::blank, longest));
        return parts;
    }
    std::string title;
    std::string spaced;
    for (std::size_t i = first; i < last; ++i) {
        title += (title.empty() ? "" : " ") + pieces[i].words;
        spaced += (spaced.empty() ? "" : " ") + printed_text(document, rulings, pieces[i].node, Joint::blank, longest);
    }
    parts.title = editorial::squeezed(title);
    parts.spaced = editorial::squeezed(spaced);
    return parts;
}

}  // namespace offprint::html
