#include "readers/html/lead_figure.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "readers/html/flow/captions.h"
#include "readers/html/flow/image_choice.h"
#include "readers/html/front/element_marks.h"
#include "readers/html/front/headline.h"
#include "readers/html/page/hidden.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

using dom::NodeId;
using dom::Tag;

// Nodes above the headline in which a page may set its picture; nodes of a picture's box.
constexpr NodeId nodes_above = 60;
constexpr NodeId largest_box = 60;
// A page with more pictures above its text is a gallery.
constexpr int most_images = 50;
// Pixels. What says that it is narrower is an ornament.
constexpr int narrowest = 200;
// Bytes of a file's name by which two addresses are seen to be the same picture.
constexpr std::size_t shortest_name = 5;

/// "weir" of "https://example.org/2024/weir-1024x576.jpg?w=600": sizes are not of the name.
std::string_view name_of(std::string_view address) {
    address = file_name(address);
    address = address.substr(0, address.rfind('.'));
    const std::size_t dash = address.rfind('-');
    if (dash == std::string_view::npos) return address;
    const std::string_view size = address.substr(dash + 1);
    const std::size_t by = size.find('x');
    const auto is_number = [](std::string_view words) {
        return !words.empty() && std::all_of(words.begin(), words.end(), ascii::is_digit);
    };
    const bool is_size =
        by != std::string_view::npos && is_number(size.substr(0, by)) && is_number(size.substr(by + 1));
    return is_size ? address.substr(0, dash) : address;
}

class LeadSearch {
public:
    LeadSearch(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
               const Rulings& rulings)
        : document_(document), region_(region), rulings_(rulings), headline_(first_headline_node(document, rulings)) {
        for (const Fact* fact : facts.of(FactField::image)) {
            const std::string_view name = name_of(fact->value);
            if (name.size() >= shortest_name) names_.push_back(name);
        }
    }

    [[nodiscard]] NodeId find() const {
        if (region_.roots.empty() || headline_ == dom::no_node) return dom::no_node;
        const NodeId body = region_.roots.front();
        if (body < headline_ || is_shown_in_body()) return dom::no_node;
        NodeId figure = dom::no_node;
        int images = 0;
        for (NodeId node = headline_ > nodes_above ? headline_ - nodes_above : 1; node < body; ++node) {
            if (!may_lead(node)) continue;
            if (++images > most_images) break;
            const NodeId box = box_around(node);
            if (box == dom::no_node) continue;
            if (is_main_picture(node)) return box;
            const bool is_figure = node > headline_ && document_[box].tag == Tag::figure;
            if (is_figure && figure == dom::no_node) figure = box;
        }
        return figure;
    }

private:
    [[nodiscard]] bool may_lead(NodeId node) const {
        const Fate fate = rulings_[node].fate;
        if (document_[node].tag != Tag::img || is_unseen(rulings_, node)) return false;
        if (fate != Fate::undecided && fate != Fate::body) return false;
        const dom::Node image = copied(node);
        const std::string address = image_address(image, nullptr);
        if (!reason_against(image, address).empty()) return false;
        const std::string_view width = document_.attribute(node, "width");
        return width.empty() || !ascii::is_digit(width.front()) || width.size() > 3 || number(width) >= narrowest;
    }

    static int number(std::string_view digits) {
        int value = 0;
        for (const char digit : digits) {
            if (!ascii::is_digit(digit)) break;
            value = value * 10 + (digit - '0');
        }
        return value;
    }

    /// What holds the picture and its caption and nothing else; no_node within what is no part of the article.
    [[nodiscard]] NodeId box_around(NodeId image) const {
        NodeId box = image;
        for (NodeId at = document_[image].parent; at != dom::Document::root; at = document_[at].parent) {
            if (document_.contains(at, headline_) || document_.contains(at, region_.roots.front())) break;
            const Marks marks = marks_of(document_, at);
            const Tag tag = document_[at].tag;
            const bool is_apart = tag == Tag::nav || tag == Tag::aside || tag == Tag::footer ||
                                  marks.has(Mark::other) || marks.has(Mark::site) || marks.has(Mark::comment);
            if (is_apart || is_unseen(rulings_, at)) return dom::no_node;
            if (document_[box].tag != Tag::figure && is_picture_box(at)) box = at;
        }
        return box;
    }

    [[nodiscard]] bool is_picture_box(NodeId node) const {
        if (document_[node].end - node > largest_box) return false;
        if (document_[node].tag == Tag::figure) return true;
        const dom::Node copy = copied(node);
        return is_captioned_box(copy) || text::is_all_blank(document_.text(node));
    }

    [[nodiscard]] dom::Node copied(NodeId node) const {
        return dom::to_node(document_, node, [this](NodeId at) { return is_unseen(rulings_, at); });
    }

    [[nodiscard]] bool is_main_picture(NodeId image) const {
        for (const dom::PageAttribute* at = document_.begin_attributes(image); at != document_.end_attributes(image);
             ++at) {
            const bool names = std::any_of(names_.begin(), names_.end(), [&](std::string_view name) {
                return at->value.find(name) != std::string_view::npos;
            });
            if (names) return true;
        }
        return false;
    }

    [[nodiscard]] bool is_shown_in_body() const {
        for (const NodeId root : region_.roots) {
            for (NodeId node = root; node < document_[root].end; ++node) {
                if (document_[node].tag == Tag::img && !rulings_.is_dropped(node) && is_main_picture(node)) return true;
            }
        }
        return false;
    }

    const dom::Document& document_;
    const ArticleRegion& region_;
    const Rulings& rulings_;
    std::vector<std::string_view> names_{};
    NodeId headline_;
};

}  // namespace

NodeId find_lead_figure(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                        const Rulings& rulings) {
    return LeadSearch(document, facts, region, rulings).find();
}

}  // namespace offprint::html
