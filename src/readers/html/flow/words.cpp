#include "readers/html/flow/words.h"

#include <algorithm>

#include "base/overloaded.h"
#include "dom/entities.h"
#include "dom/tag.h"
#include "readers/html/flow/elements.h"
#include "readers/html/flow/white_space.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

std::string run_words(std::string_view text) { return text::to_nfc(collapsed(text)); }

void append_words(std::string& words, const dom::Node& node) {
    if (node.is_text()) {
        words += run_words(node.text);
        return;
    }
    if (is_program(node.name)) return;
    if (node.name == "svg") {
        for (const dom::Node& markup : node.children) words += run_words(svg_words(markup.text));
        return;
    }
    const bool is_apart = dom::is_block_element(node.name) || node.name == "br";
    if (is_apart) words += ' ';
    for (const dom::Node& child : node.children) append_words(words, child);
    if (is_apart) words += ' ';
}

bool is_blank(std::string_view text) { return text::is_all_blank(text); }

/// Reads markup for its text alone.
class SvgText {
public:
    explicit SvgText(std::string_view markup) : markup_(markup), scanner_(markup) {}

    std::string read() {
        while (at_ < markup_.size()) {
            if (markup_[at_] == '<') {
                pass_markup();
            } else {
                take_until(std::min(markup_.find('<', at_), markup_.size()));
            }
        }
        return std::move(words_);
    }

private:
    void take_until(std::size_t end) {
        words_ += dom::resolve_character_references(markup_.substr(at_, end - at_));
        at_ = end;
    }

    void pass_markup() {
        constexpr std::string_view data_begin = "<![CDATA[";
        const std::string_view rest = markup_.substr(at_);
        if (rest.starts_with("<!--")) return pass_to("-->", 4);
        if (rest.starts_with(data_begin)) {
            const std::size_t begin = at_ + data_begin.size();
            pass_to("]]>", data_begin.size());
            words_ += markup_.substr(begin, at_ - begin);
            if (words_.ends_with("]]>")) words_.resize(words_.size() - 3);
            return;
        }
        if (!scanner_.read(at_)) {
            if (rest.starts_with("<!") || rest.starts_with("<?")) return pass_to(">", 2);
            words_ += markup_[at_++];
            return;
        }
        const dom::RawTag& tag = scanner_.tag();
        const bool is_program = !tag.is_end && !tag.closes_itself && (tag.name == "style" || tag.name == "script");
        words_ += ' ';
        at_ += tag.bytes;
        if (is_program) at_ = std::min(markup_.find("</", at_), markup_.size());
    }

    void pass_to(std::string_view end, std::size_t from) {
        const std::size_t place = markup_.find(end, at_ + from);
        at_ = place == std::string_view::npos ? markup_.size() : place + end.size();
    }

    std::string_view markup_;
    dom::TagScanner scanner_;
    std::size_t at_ = 0;
    std::string words_;
};

void append_own_words(std::string& words, const Inlines& inlines) {
    for (const Inline& item : inlines) {
        std::visit(overloaded{
                       [&](const Text& node) { words += node.text; },
                       [&](const Code& node) { words += node.text; },
                       [](const Image&) {},
                       [&](const LineBreak&) { words += '\n'; },
                       [&](const SoftBreak&) { words += ' '; },
                       [](const FootnoteReference&) {},
                       [](const Math&) {},
                       [&](const auto& node) { append_own_words(words, node.content); },
                   },
                   item.node);
    }
}

}  // namespace

std::string words_of(const dom::Node& node) {
    std::string words;
    append_words(words, node);
    return std::string(text::trimmed(collapsed(words)));
}

bool has_words(const dom::Node& node) {
    if (node.is_text()) return !is_blank(node.text);
    if (is_program(node.name)) return false;
    if (node.name == "svg")
        return std::any_of(node.children.begin(), node.children.end(),
                           [](const dom::Node& markup) { return !is_blank(svg_words(markup.text)); });
    return std::any_of(node.children.begin(), node.children.end(), has_words);
}

std::string svg_words(std::string_view markup) { return SvgText(markup).read(); }

std::string own_words(const Inlines& inlines) {
    std::string words;
    append_own_words(words, inlines);
    return words;
}

}  // namespace offprint::html
