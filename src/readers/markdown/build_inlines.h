#pragma once

#include <cmark-gfm.h>

#include <string>
#include <vector>

#include "dom/node.h"
#include "offprint/article.h"
#include "readers/html/flow/read_fragment.h"

namespace offprint::markdown {

/// Builds the inlines of one paragraph, heading or cell from cmark's events. HTML tags that open and close in the same
/// Markdown element are read as HTML around the Markdown between them; a tag without its partner is left out.
class InlineBuilder {
public:
    /// `labels` are the footnotes' labels by the numbers that cmark gives their references; `depth` the nesting around.
    InlineBuilder(const std::vector<std::string>& labels, SourceRange source);

    void enter(cmark_node* node);
    void exit(cmark_node* node);
    Inlines finish();

    /// Labels referred to, in order.
    [[nodiscard]] const std::vector<std::string>& references() const { return references_; }
    [[nodiscard]] html::Findings take_findings() { return std::move(findings_); }

private:
    /// What is open: a Markdown element or an HTML element, and what was read in it.
    struct Frame {
        cmark_node* node = nullptr;
        dom::Node element{};
        Inlines content{};
    };

    void put(Inline node);
    void put_text(std::string_view text);
    void put_reference(cmark_node* node);
    void put_html(std::string_view tag);
    void open_element(dom::Node element);
    void close_element(const std::string& name);
    void wrap_and_put(const dom::Node& element, Inlines content);
    void open_up_html();
    void note(const char* finding, std::string message);

    const std::vector<std::string>& labels_;
    SourceRange source_;
    std::vector<Frame> frames_;
    std::vector<cmark_node*> capped_;
    std::vector<std::string> references_;
    html::Findings findings_;
};

}  // namespace offprint::markdown
