#include "editorial/base/inline_lines.h"

#include <string_view>

#include "base/overloaded.h"

namespace offprint::editorial {
namespace {

class LineWalk {
public:
    explicit LineWalk(std::size_t most) : most_(most) {}

    std::vector<InlineLine> walk(const Inlines& inlines) {
        walk_all(inlines);
        if (lines_.size() < most_) lines_.push_back({begin_, at_, at_});
        return std::move(lines_);
    }

private:
    void walk_all(const Inlines& inlines) {
        for (const Inline& item : inlines) {
            if (lines_.size() >= most_) return;
            walk_item(item);
        }
    }
    void walk_item(const Inline& item) {
        // In the flat text what has no letters is U+FFFC.
        constexpr std::size_t object = 3;
        std::visit(overloaded{[&](const Text& node) { walk_text(node.text); },
                              [&](const Emphasis& node) { walk_all(node.content); },
                              [&](const Strong& node) { walk_all(node.content); },
                              [&](const Strikethrough& node) { walk_all(node.content); },
                              [&](const Superscript& node) { walk_all(node.content); },
                              [&](const Subscript& node) { walk_all(node.content); },
                              [&](const Code&) { at_ += object; }, [&](const Link& node) { walk_all(node.content); },
                              [&](const Image&) { at_ += object; }, [&](const LineBreak&) { end_line(object); },
                              [&](const SoftBreak&) { end_line(1); }, [&](const FootnoteReference&) { at_ += object; },
                              [&](const Math&) { at_ += object; }, [&](const Span& node) { walk_all(node.content); }},
                   item.node);
    }
    void walk_text(std::string_view words) {
        for (std::size_t end = words.find('\n'); end != std::string_view::npos && lines_.size() < most_;
             end = words.find('\n')) {
            at_ += end;
            end_line(1);
            words.remove_prefix(end + 1);
        }
        at_ += words.size();
    }
    void end_line(std::size_t break_bytes) {
        const std::size_t next = at_ + break_bytes;
        lines_.push_back({begin_, at_, next});
        at_ = begin_ = next;
    }

    std::size_t most_;
    std::size_t begin_ = 0;
    std::size_t at_ = 0;
    std::vector<InlineLine> lines_{};
};

}  // namespace

std::vector<InlineLine> first_lines(const Inlines& inlines, std::size_t most) { return LineWalk(most).walk(inlines); }

}  // namespace offprint::editorial
