#include <algorithm>

#include "readers/html/flow/captions.h"
#include "readers/html/flow/flow.h"
#include "readers/html/flow/words.h"
#include "text/utf8.h"

/// Pictures with their captions and credits, in figure elements and in boxes that stand for them.
namespace offprint::html {
namespace {

using Images = std::vector<Image>;

/// Collects an image, linked or not, and passes blanks by; false for anything else.
bool collect_image(const Inline& node, Images& found) {
    if (const auto* image = std::get_if<Image>(&node.node)) {
        found.push_back(*image);
        return true;
    }
    if (const auto* link = std::get_if<Link>(&node.node))
        return std::all_of(link->content.begin(), link->content.end(),
                           [&](const Inline& inner) { return collect_image(inner, found); });
    const auto* text = std::get_if<Text>(&node.node);
    return text != nullptr ? text::trimmed(text->text).empty() : std::holds_alternative<LineBreak>(node.node);
}

/// Moves the images of a block that is nothing but images; true when it was one. A figure with a caption of its own
/// stays what it is.
bool take_images(Figure& figure, Block& block) {
    if (auto* inner = std::get_if<Figure>(&block.node)) {
        if (!inner->caption.empty() || !inner->credit.empty()) return false;
        for (Image& image : inner->images) figure.images.push_back(std::move(image));
        return true;
    }
    auto* const paragraph = std::get_if<Paragraph>(&block.node);
    if (paragraph == nullptr) return false;
    Images found;
    for (const Inline& node : paragraph->content) {
        if (!collect_image(node, found)) return false;
    }
    for (Image& image : found) figure.images.push_back(std::move(image));
    return true;
}

void add_line(Inlines& lines, Inlines line) {
    if (!lines.empty() && !line.empty()) lines.push_back({LineBreak{}});
    for (Inline& word : line) lines.push_back(std::move(word));
}

void caption_first_table(Blocks& blocks, Figure& figure) {
    for (Block& block : blocks) {
        auto* const table = std::get_if<Table>(&block.node);
        if (table == nullptr || !table->caption.empty()) continue;
        table->caption = std::move(figure.caption);
        figure.caption.clear();
        return;
    }
}

/// Takes the credits out of a caption, in order. A last `cite` or `small` after other words is one too.
void take_credits(dom::Node& caption, std::vector<dom::Node>& credits) {
    std::erase_if(caption.children, [&](dom::Node& part) {
        const bool is_last = &part == &caption.children.back() && &part != &caption.children.front();
        const bool is_aside = is_last && (part.name == "cite" || part.name == "small");
        if (!is_credit(part) && !is_aside) {
            take_credits(part, credits);
            return false;
        }
        credits.push_back(part);
        return true;
    });
}

/// What keeps its own form inside a figure.
bool is_whole(const dom::Node& node) {
    return node.name == "table" || node.name == "blockquote" || node.name == "ul" || node.name == "ol" ||
           node.name == "figure" || node.name == "pre";
}

}  // namespace

struct FlowReader::FigureParts {
    Figure figure;
    Blocks others;
    Inlines run;
};

void FlowReader::add_caption(Figure& figure, dom::Node caption) {
    std::vector<dom::Node> credits;
    take_credits(caption, credits);
    for (const dom::Node& credit : credits) add_line(figure.credit, read_phrases(credit));
    add_line(figure.caption, read_phrases(caption));
}

void FlowReader::collect_figure(FigureParts& parts, const dom::Node& element) {
    for (const dom::Node& child : element.children) {
        const bool is_words = !child.is_text() && !holds_image(child);
        if (is_words && (is_caption(child) || (element.name == "dl" && child.name == "dd"))) {
            add_caption(parts.figure, child);
        } else if (is_words && is_credit(child)) {
            add_line(parts.figure.credit, read_phrases(child));
        } else if (!child.is_text() && !is_whole(child) && holds_caption(child)) {
            flush(parts.others, parts.run, child.line);
            collect_figure(parts, child);
        } else {
            put(parts.others, parts.run, child);
        }
    }
}

void FlowReader::put_figure(Blocks& blocks, const dom::Node& element) {
    FigureParts parts;
    collect_figure(parts, element);
    flush(parts.others, parts.run, element.end_line);
    Figure& figure = parts.figure;
    std::erase_if(parts.others, [&](Block& block) { return take_images(figure, block); });
    if (!figure.images.empty()) {
        append(blocks, {std::move(figure)}, element);
        figure = {};
    } else {
        caption_first_table(parts.others, figure);
    }
    for (Block& block : parts.others) blocks.push_back(std::move(block));
    if (!figure.caption.empty()) append(blocks, {Paragraph{std::move(figure.caption)}}, element);
    if (!figure.credit.empty()) append(blocks, {Paragraph{std::move(figure.credit)}}, element);
}

}  // namespace offprint::html
