#include "style/style_from_sheets.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "model/names.h"
#include "style/markup.h"
#include "style/page_style.h"

namespace offprint::style {
namespace {

constexpr std::array<std::string_view, 6> heading_names{"h1", "h2", "h3", "h4", "h5", "h6"};
constexpr unsigned can_box = can_space | can_indent | can_rule_left;

enum Side : std::size_t { top, right, bottom, left };

double positive(double points) { return std::max(0.0, points); }

RuleStyle rule(const Computed& values, Side side) {
    return {positive(values.border[side]), values.border_colour[side]};
}

BoxStyle box_style(const Computed& values) {
    BoxStyle box;
    box.space_above = positive(values.margin[top]);
    box.space_below = positive(values.margin[bottom]);
    box.indent_left = positive(values.margin[left]);
    box.indent_right = positive(values.margin[right]);
    box.rule_left = positive(values.border[left]);
    box.rule_colour = values.border_colour[left];
    box.padding_left = positive(values.padding[left]);
    box.rule_above = rule(values, top);
    box.rule_below = rule(values, bottom);
    box.padding_above = positive(values.padding[top]);
    box.padding_below = positive(values.padding[bottom]);
    return box;
}

/// Builds an article that has one of everything, as writers/xhtml marks it up, and asks what each looks like.
class Stylist {
public:
    explicit Stylist(const std::vector<const Sheet*>& sheets) : sheets_(sheets), markup_(sheets) {}

    SheetsReading run() {
        const Node& html = markup_.add(nullptr, "html");
        style_.page = page_style(markup_, sheets_, html.values);
        markup_.set_measure(text_width(style_.page));
        const Node& body = markup_.add(&html, "body");
        article_ = &markup_.add(&body, "article", {}, nullptr, can_columns);
        style_.page.columns = article_->values.columns;
        style_.page.column_gap = positive(article_->values.column_gap);
        style_.page.column_rule = positive(article_->values.column_rule);
        style_.page.column_rule_colour = article_->values.column_rule_colour;
        style_.on_grid = article_->values.snaps_lines;
        ask_header();
        ask_body();
        ask_headings();
        ask_inlines();
        ask_notes();
        ask_figures();
        ask_tables();
        ask_lists();
        ask_code_and_quotes();
        ask_ends();
        return finish();
    }

private:
    void ask_header() {
        header_ = &markup_.add(article_, "header", {}, nullptr, can_space | can_rule_above | can_rule_below);
        style_.header_box = box_style(header_->values);
        const Node* previous = nullptr;
        const auto ask = [&](std::string_view name, std::string_view word, TextStyle& text, BoxStyle& box) {
            previous = &markup_.add(header_, name, {word}, previous, can_space);
            text = text_style(previous->values);
            box = box_style(previous->values);
        };
        ask("p", "label", style_.label, style_.label_box);
        ask("h1", "headline", style_.headline, style_.headline_box);
        ask("p", "dek", style_.dek, style_.dek_box);
        ask("p", "byline", style_.byline, style_.byline_box);
        ask("p", "dates", style_.dates, style_.dates_box);
        ask("p", "source", style_.source, style_.source_box);
    }

    void ask_body() {
        const Node& opening = markup_.add(article_, "p", {}, header_, can_space);
        const Computed letter = markup_.pseudo(opening, PseudoElement::first_letter, can_drop | can_space_at_end);
        style_.drop_cap_lines = letter.initial_letter == 1 ? 0 : letter.initial_letter;
        style_.drop_cap = text_style(letter);
        style_.drop_cap_gap = positive(letter.margin[right]);
        paragraph_ = &markup_.add(article_, "p", {}, &opening, can_space);
        style_.body = text_style(paragraph_->values);
        style_.paragraph_indent = positive(paragraph_->values.indent);
        style_.paragraph_space = positive(std::max(paragraph_->values.margin[top], paragraph_->values.margin[bottom]));
        style_.widows = paragraph_->values.widows;
        style_.orphans = paragraph_->values.orphans;
    }

    void ask_headings() {
        for (std::size_t i = 0; i < heading_names.size(); ++i) {
            const Node& heading = markup_.add(article_, heading_names[i], {}, paragraph_, can_space);
            style_.heading[i] = text_style(heading.values);
            style_.heading_box[i] = box_style(heading.values);
        }
    }

    void ask_inlines() {
        const auto ask = [this](std::string_view name, std::initializer_list<std::string_view> classes = {}) {
            const Node& node = markup_.add(paragraph_, name, classes, nullptr, can_rise | can_highlight);
            return inline_style(node.values, paragraph_->values, node.values.rise);
        };
        style_.emphasis = ask("em");
        style_.strong = ask("strong");
        style_.code = ask("code");
        style_.keyboard = ask("kbd");
        style_.superscript = ask("sup");
        style_.subscript = ask("sub");
        style_.small = ask("small");
        style_.highlight = ask("mark");
        style_.citation = ask("cite");
        style_.link = ask("a");
        style_.dateline = ask("span", {"dateline"});
        const Node& raised = markup_.add(paragraph_, "sup", {"noteref"}, nullptr, can_rise);
        const Node& mark = markup_.add(&raised, "a", {}, nullptr, can_rise);
        style_.footnote_mark = inline_style(mark.values, paragraph_->values, raised.values.rise + mark.values.rise);
    }

    void ask_notes() {
        for (std::size_t kind = 0; kind < note_kinds; ++kind) {
            const std::string name = "note-" + std::string(name_of(static_cast<NoteKind>(kind)));
            const Node& note = markup_.add(article_, "section", {"note", name}, paragraph_, can_box | can_rules);
            const Node& words = markup_.add(note, "p", can_space);
            const Node& label = markup_.add(&words, "strong", {"note-label"}, nullptr, can_rise | can_highlight);
            NoteStyle& style = style_.notes[kind];
            style.box = box_style(note.values);
            style.text = text_style(words.values);
            style.label = inline_style(label.values, words.values, label.values.rise);
            style.paragraphs = between(words, markup_.add(&note, "p", {}, &words, can_space));
        }
    }

    /// How the second of two paragraphs stands below the first.
    static ParagraphStyle between(const Node& first, const Node& second) {
        return {positive(second.values.indent),
                positive(std::max(first.values.margin[bottom], second.values.margin[top]))};
    }

    void ask_figures() {
        const Node& figure = markup_.add(article_, "figure", {}, paragraph_, can_space);
        style_.figure_box = box_style(figure.values);
        const Node& picture = markup_.add(&figure, "img", {}, nullptr, can_space);
        const Node& next = markup_.add(&figure, "img", {}, &picture, can_space);
        style_.between_pictures = positive(std::max(next.values.margin[top], picture.values.margin[bottom]));
        const Node& caption = markup_.add(&figure, "figcaption", {}, &next, can_space);
        style_.caption = text_style(caption.values);
        style_.caption_box = box_style(caption.values);
        style_.credit = text_style(markup_.add(&caption, "span", {"credit"}).values);
        const Node& missing = markup_.add(&figure, "span", {"missing-image"}, nullptr, can_all_rules | can_pad);
        style_.missing_picture = text_style(missing.values);
        style_.missing_picture_box = box_style(missing.values);
    }

    void ask_tables() {
        const Node& table =
            markup_.add(article_, "table", {}, paragraph_, can_space | can_rule_above | can_rule_below | can_width);
        style_.table_box = box_style(table.values);
        const Node& caption = markup_.add(&table, "caption", {}, nullptr, can_space | can_pad);
        style_.table_caption = text_style(caption.values);
        style_.table_caption_box = box_style(caption.values);
        const Node& head = markup_.add(&table, "thead", {}, &caption);
        const Node& head_row = markup_.add(&head, "tr");
        const Node& head_cell = markup_.add(&head_row, "th", {}, nullptr, can_pad | can_rule_below);
        style_.table_head = text_style(head_cell.values);
        style_.table_head_rule = rule(head_cell.values, bottom);
        const Node& rows = markup_.add(&table, "tbody", {}, &head);
        const Node& first_row = markup_.add(&rows, "tr");
        const Node& row = markup_.add(&rows, "tr", {}, &first_row);
        const Node& cell = markup_.add(&row, "td", {}, nullptr, can_pad | can_rule_above | can_rule_below);
        style_.table = text_style(cell.values);
        style_.cell_padding = positive(std::max(cell.values.padding[top], cell.values.padding[bottom]));
        style_.cell_gap = positive(cell.values.padding[left] + cell.values.padding[right]);
        const bool is_ruled_above = cell.values.border[top] > 0;
        style_.table_rule = rule(cell.values, is_ruled_above ? top : bottom);
    }

    void ask_lists() {
        ask_list("ul", style_.list_box, style_.list_text);
        ask_list("ol", style_.ordered_list_box, style_.ordered_list_text);
        const Node& loose = markup_.add(article_, "ul", {"loose"}, paragraph_, can_space | can_indent);
        const Node& first = markup_.add(&loose, "li", {}, nullptr, can_space | can_gap);
        const Node& second = markup_.add(&loose, "li", {}, &first, can_space | can_gap);
        style_.loose_space = positive(std::max(first.values.margin[bottom], second.values.margin[top]));
        const Node& terms = markup_.add(article_, "dl", {}, paragraph_, can_space);
        style_.definition_list_box = box_style(terms.values);
        const Node& term = markup_.add(&terms, "dt");
        style_.definition_term = inline_style(term.values, paragraph_->values, 0);
        const Node& definition = markup_.add(&terms, "dd", {}, &term, can_indent);
        style_.definition_indent = positive(definition.values.margin[left] + definition.values.padding[left]);
        const Node& words = markup_.add(definition, "p", can_space);
        style_.definition_text = inline_style(words.values, paragraph_->values, 0);
    }

    void ask_list(std::string_view name, BoxStyle& box, InlineStyle& text) {
        const Node& list = markup_.add(article_, name, {"tight"}, paragraph_, can_space | can_indent);
        box = box_style(list.values);
        box.indent_left += std::exchange(box.padding_left, 0);
        const Node& item = markup_.add(&list, "li", {}, nullptr, can_gap);
        style_.list_gap = positive(item.values.padding[left]);
        text = inline_style(markup_.add(item, "p", can_space).values, paragraph_->values, 0);
    }

    void ask_code_and_quotes() {
        const Node& block = markup_.add(article_, "pre", {}, paragraph_, can_box);
        style_.code_box = box_style(block.values);
        style_.code_block = text_style(markup_.add(block, "code", can_nothing).values);
        const Node& quote = markup_.add(article_, "blockquote", {}, paragraph_, can_box | can_rules);
        style_.quote_box = box_style(quote.values);
        const Node& words = markup_.add(quote, "p", can_space);
        style_.block_quote = text_style(words.values);
        style_.quote_paragraphs = between(words, markup_.add(&quote, "p", {}, &words, can_space));
        style_.attribution = text_style(markup_.add(&quote, "p", {"attribution"}, &words, can_space).values);
        const Node& parting = markup_.add(article_, "hr", {}, paragraph_, can_space | can_rule_above | can_width);
        style_.break_box = box_style(parting.values);
        style_.break_width = positive(parting.values.width.value_or(style_.break_width));
    }

    void ask_ends() {
        const Node& notes =
            markup_.add(article_, "section", {"footnotes"}, paragraph_, can_space | can_rule_above | can_width);
        style_.footnotes_box = box_style(notes.values);
        style_.footnotes_rule_width = positive(notes.values.width.value_or(style_.footnotes_rule_width));
        style_.quiet = notes.values.border_colour[top];
        const Node& note = markup_.add(&notes, "aside", {"footnote"}, nullptr, can_space);
        style_.footnote_box = box_style(note.values);
        const Node& words = markup_.add(note, "p", can_space);
        style_.footnote = text_style(words.values);
        const Node& number = markup_.add(&note, "span", {"footnote-number"}, nullptr, can_pad);
        style_.footnote_number = inline_style(number.values, words.values, 0);
        style_.footnote_gap = positive(number.values.padding[right]);
        const Node& colophon = markup_.add(article_, "footer", {"colophon"}, &notes, can_space | can_rule_above);
        style_.colophon_box = box_style(colophon.values);
        style_.colophon = text_style(markup_.add(colophon, "p", can_space).values);
    }

    SheetsReading finish() {
        SheetsReading reading;
        reading.style = std::move(style_);
        for (std::size_t sheet = 0; sheet < sheets_.size(); ++sheet) {
            const auto& troubles = markup_.troubles(sheet);
            reading.troubles.emplace_back(troubles.begin(), troubles.end());
            reading.idle_rules.push_back(markup_.idle_rules(sheet));
            reading.winning.push_back(markup_.winning(sheet));
        }
        return reading;
    }

    const std::vector<const Sheet*>& sheets_;
    Markup markup_;
    Style style_;
    const Node* article_ = nullptr;
    const Node* header_ = nullptr;
    const Node* paragraph_ = nullptr;
};

}  // namespace

SheetsReading style_from_sheets(const std::vector<const Sheet*>& sheets) { return Stylist(sheets).run(); }

}  // namespace offprint::style
