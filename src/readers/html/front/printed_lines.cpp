#include "readers/html/front/printed_lines.h"

#include "editorial/base/letters.h"
#include "readers/html/page/hidden.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

bool is_break(dom::Tag tag) {
    return tag == dom::Tag::br || tag == dom::Tag::hr || dom::is_block_element(tag) || tag == dom::Tag::td ||
           tag == dom::Tag::th || tag == dom::Tag::li || tag == dom::Tag::title;
}

class LineCollector {
public:
    LineCollector(const dom::Document& document, const Rulings& rulings, std::size_t most)
        : document_(document), rulings_(rulings), most_(most) {}

    std::vector<PrintedLine> collect(dom::NodeId from, dom::NodeId to) {
        for (dom::NodeId node = from; node < to && lines_.size() < most_;) {
            while (!open_.empty() && node >= open_.back()) {
                open_.pop_back();
                end_line();
            }
            if (is_unseen(rulings_, node)) {
                node = document_[node].end;
                continue;
            }
            visit(node++);
        }
        end_line();
        return std::move(lines_);
    }

private:
    void visit(dom::NodeId node) {
        const dom::PageNode& at = document_[node];
        if (at.is_text()) {
            add(node, at.text);
        } else if (is_break(at.tag)) {
            end_line();
            open_.push_back(at.end);
        }
    }
    void add(dom::NodeId node, std::string_view words) {
        if (text::trimmed(words).empty()) {
            if (!raw_.empty()) raw_ += ' ';
            return;
        }
        if (line_.first == dom::no_node) line_.first = node;
        line_.last = node;
        if (raw_.size() >= longest_line) return;
        if (!raw_.empty()) raw_ += ' ';
        raw_ += words.substr(0, longest_line);
    }
    void end_line() {
        if (line_.first != dom::no_node && lines_.size() < most_) {
            line_.words = editorial::squeezed(raw_);
            lines_.push_back(std::move(line_));
        }
        line_ = {};
        raw_.clear();
    }

    const dom::Document& document_;
    const Rulings& rulings_;
    std::size_t most_;
    std::vector<dom::NodeId> open_{};  ///< where the open blocks end
    std::vector<PrintedLine> lines_{};
    PrintedLine line_;
    std::string raw_;
};

}  // namespace

std::vector<PrintedLine> printed_lines(const dom::Document& document, const Rulings& rulings, dom::NodeId from,
                                       dom::NodeId to, std::size_t most) {
    return LineCollector(document, rulings, most).collect(from, to);
}

std::string printed_text(const dom::Document& document, const Rulings& rulings, dom::NodeId node, Joint joint,
                         std::size_t limit) {
    std::string words;
    for (dom::NodeId at = node; at < document[node].end && words.size() < limit;) {
        const dom::Tag tag = document[at].tag;
        if (is_unseen(rulings, at) || tag == dom::Tag::rt || tag == dom::Tag::rp) {
            at = document[at].end;
            continue;
        }
        const bool parts = joint == Joint::blank || is_break(tag);
        if (parts && at != node) words += ' ';
        if (document[at].is_text()) words += document[at].text;
        ++at;
    }
    return text::to_nfc(editorial::squeezed(words));
}

}  // namespace offprint::html
