#include "editorial/base/lines.h"

#include <string_view>

#include "base/overloaded.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t object_bytes = 3;  // U+FFFC in the flat text

class LineParter {
public:
    explicit LineParter(std::size_t most) : most_(most) {}

    void add(const Inlines& inlines) {
        for (const Inline& item : inlines) {
            if (lines_.size() >= most_) return;
            add(item);
        }
    }
    std::vector<Line> take() {
        if (lines_.size() < most_) end_line(0);
        return std::move(lines_);
    }

private:
    void add(const Inline& item) {
        std::visit(overloaded{
                       [&](const Text& node) { add_words(node.text); },
                       [&](const Emphasis& node) { add(node.content); },
                       [&](const Strong& node) { add(node.content); },
                       [&](const Strikethrough& node) { add(node.content); },
                       [&](const Superscript& node) { add(node.content); },
                       [&](const Subscript& node) { add(node.content); },
                       [&](const Code&) { add_object(); },
                       [&](const Link& node) { add(node.content); },
                       [&](const Image&) { end_line(object_bytes); },
                       [&](const LineBreak&) { end_line(object_bytes); },
                       [&](const SoftBreak&) {
                           line_.is_wrapped = true;
                           end_line(1);
                       },
                       [&](const FootnoteReference&) { add_object(); },
                       [&](const Math&) { add_object(); },
                       [&](const Span& node) { add(node.content); },
                   },
                   item.node);
    }
    void add_words(std::string_view words) {
        for (std::size_t begin = 0; begin <= words.size();) {
            const std::size_t end = std::min(words.find('\n', begin), words.size());
            at_ += end - begin;
            has_words_ = has_words_ || words.substr(begin, end - begin).find_first_not_of(" \t\r") < end - begin;
            if (end < words.size()) {
                line_.is_wrapped = true;
                end_line(1);
            }
            begin = end + 1;
        }
    }
    void add_object() {
        line_.is_plain = false;
        at_ += object_bytes;
    }
    void end_line(std::size_t mark_bytes) {
        line_.end = at_;
        if (has_words_ && lines_.size() < most_) lines_.push_back(line_);
        at_ += mark_bytes;
        line_ = Line{};
        line_.begin = at_;
        has_words_ = false;
    }

    std::size_t most_;
    std::vector<Line> lines_;
    Line line_;
    std::size_t at_ = 0;
    bool has_words_ = false;
};

}  // namespace

std::vector<Line> lines_of(const Inlines& inlines, std::size_t most) {
    LineParter parter(most);
    parter.add(inlines);
    return parter.take();
}

}  // namespace offprint::editorial
