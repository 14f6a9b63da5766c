#include "readers/html/notes/box_furniture.h"

#include "editorial/furniture/furniture_families.h"

namespace offprint::html {
namespace {

// "Dr. Ada Merrow" is a name; "View all posts by Ada Merrow" is more.
constexpr std::size_t longest_title = 10;

}  // namespace

bool holds_address(std::string_view words) { return words.find('@') != std::string_view::npos; }

bool is_box_furniture(const PageBlock& block, const std::string& words, std::string_view name) {
    if (holds_address(words)) return false;
    const auto row = editorial::furniture_row(words, editorial::longest_furniture);
    if (row && editorial::find_furniture(*row, {true, true}, editorial::shared_phrase_book())) return true;
    return block.linked == block.letters && (name.empty() || words.size() > name.size() + longest_title);
}

void drop_pictures(const dom::Document& document, dom::NodeId box, Rulings& rulings) {
    for (dom::NodeId node = box + 1; node < document[box].end; ++node) {
        const dom::Tag tag = document[node].tag;
        if (tag == dom::Tag::img || tag == dom::Tag::picture || tag == dom::Tag::svg)
            rulings.decide(node, Fate::dropped, "portrait");
    }
}

}  // namespace offprint::html
