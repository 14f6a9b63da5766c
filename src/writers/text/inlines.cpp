#include "writers/text/inlines.h"

#include <algorithm>

#include "base/overloaded.h"
#include "model/bundle_link.h"
#include "model/walk.h"
#include "text/utf8.h"
#include "text/wording.h"
#include "writers/text/lines.h"

namespace offprint::text_output {
namespace {

bool is_blank(char character) { return character == ' ' || character == '\n'; }

/// The mark on both sides of the words; spaces within go outside, for a mark touches its words.
std::string marked(const std::string& words, std::string_view mark) {
    const auto is_word = [](char character) { return !is_blank(character); };
    const auto begin = std::find_if(words.begin(), words.end(), is_word);
    const auto end = std::find_if(words.rbegin(), words.rend(), is_word).base();
    if (begin >= end) return words;
    std::string line(words.begin(), begin);
    line.append(mark).append(begin, end).append(mark);
    return line.append(end, words.end());
}

bool is_number(std::string_view words) {
    return !words.empty() && words.find_first_not_of("0123456789+-−") == std::string_view::npos;
}

std::string with_unbroken_spaces(std::string_view words) {
    std::string line;
    for (const char character : words) {
        if (is_blank(character) || character == '\t') {
            line += no_break_space;
        } else {
            line += character;
        }
    }
    return line;
}

class RunningText {
public:
    RunningText(const edition::Edition& edition, LinkNumbers& links) : edition_(edition), links_(links) {}

    std::string of(const Inlines& inlines) {
        std::string line;
        for (const Inline& item : inlines) {
            line += std::visit(overloaded{
                                   [](const Text& node) { return flowing(node.text); },
                                   [&](const Emphasis& node) { return marked(of(node.content), "_"); },
                                   [&](const Strong& node) { return marked(of(node.content), "*"); },
                                   [&](const Strikethrough& node) { return marked(of(node.content), "~~"); },
                                   [&](const Superscript& node) { return superscript(of(node.content)); },
                                   [&](const Subscript& node) { return of(node.content); },
                                   [](const Code& node) { return code(node.text); },
                                   [&](const Link& node) { return link(node); },
                                   [&](const Image& node) { return image(node); },
                                   [](const LineBreak&) { return std::string("\n"); },
                                   [](const SoftBreak&) { return std::string(" "); },
                                   [&](const FootnoteReference& node) { return mark_of(node); },
                                   [](const Math& node) { return flowing(node.text); },
                                   [&](const Span& node) { return span(node); },
                               },
                               item.node);
        }
        return line;
    }

private:
    static std::string flowing(std::string_view words) {
        std::string line = clean(words);
        std::replace(line.begin(), line.end(), '\n', ' ');
        std::replace(line.begin(), line.end(), '\t', ' ');
        return line;
    }
    /// An exponent would otherwise be read as digits of its base.
    static std::string superscript(const std::string& words) { return is_number(words) ? "^" + words : words; }
    static std::string code(std::string_view words) {
        const std::string line = with_unbroken_spaces(clean(words));
        return line.find('`') == std::string::npos ? "`" + line + "`" : line;
    }
    std::string link(const Link& node) {
        const std::string words = of(node.content);
        const std::string url = clean(node.url);
        if (text::is_all_blank(words)) return words + url;
        if (const auto article = bundled_article(url))
            return words + std::string(no_break_space) + "[→" + std::to_string(*article + 1) + "]";
        const bool is_in_place = url.empty() || url.starts_with('#');
        if (is_in_place || words == url || "mailto:" + words == url) return words;
        return words + std::string(no_break_space) + "[" + std::to_string(links_.number_of(url)) + "]";
    }
    std::string image(const Image& node) const {
        if (node.alt && text::is_all_blank(*node.alt)) return {};
        std::string line = "[" + std::string(text::word(text::Word::image, edition_.language));
        if (!node.alt) return line + "]";
        const std::string label = text::worded(text::Word::labelled, line, edition_.language);
        return label + " " + std::string(text::trimmed(flowing(*node.alt))) + "]";
    }
    std::string mark_of(const FootnoteReference& node) const {
        const int number = edition::footnote_number(edition_, node.label);
        const std::string mark = number == 0 ? with_unbroken_spaces(clean(node.label)) : std::to_string(number);
        return std::string(word_joiner) + "[^" + mark + "]";
    }
    std::string span(const Span& node) {
        const std::string words = of(node.content);
        if (node.kind == SpanKind::quotation && !words.empty()) return "“" + words + "”";
        return words;
    }

    const edition::Edition& edition_;
    LinkNumbers& links_;
};

/// Single spaces, none before or after a line break, none where a word joiner is.
std::string with_single_spaces(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char character = text[at];
        const bool follows_blank = line.empty() || is_blank(line.back());
        if (character == ' ' && follows_blank) continue;
        const bool is_joiner = character == word_joiner.front() && text.substr(at).starts_with(word_joiner);
        const bool takes_no_space = character == '\n' || is_joiner;
        if (takes_no_space && !line.empty() && line.back() == ' ') line.pop_back();
        line += character;
    }
    return line;
}

}  // namespace

int LinkNumbers::number_of(const std::string& url) {
    const auto [place, is_new] = numbers_.emplace(url, static_cast<int>(urls_.size()) + 1);
    if (is_new) urls_.push_back(url);
    return place->second;
}

std::string running_text(const Inlines& inlines, const edition::Edition& edition, LinkNumbers& links) {
    return with_single_spaces(RunningText(edition, links).of(inlines));
}

}  // namespace offprint::text_output
