#include <algorithm>
#include <utility>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/base/record.h"
#include "editorial/base/steps.h"
#include "editorial/base/word_list.h"
#include "editorial/dates/written_dates.h"
#include "editorial/furniture/furniture_families.h"
#include "editorial/furniture/furniture_lines.h"
#include "editorial/furniture/furniture_segments.h"
#include "editorial/furniture/page_shape.h"
#include "editorial/furniture/recirculation.h"
#include "editorial/furniture/related_lines.h"
#include "editorial/furniture/tag_rows.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

constexpr double sure_of_tags = 0.9;
constexpr double sure_of_recirculation = 0.92;

/// Rows of controls and counts may carry the article's date; other families carry other articles'.
constexpr std::string_view dated_rules = "widget-row reading-time counts listen-row print-row share-row";

/// Goes through a body and takes out what is page furniture.
class FurnitureRemover {
public:
    explicit FurnitureRemover(Reading& reading) : reading_(reading), shape_(shape_of(reading.article.body)) {}

    void run() {
        Blocks& body = reading_.article.body;
        Blocks kept;
        kept.reserve(body.size());
        for (std::size_t i = 0; i < body.size();) {
            if (const std::size_t taken = take_from(body, i); taken > 0) {
                i += taken;
                continue;
            }
            kept.push_back(std::move(body[i]));
            ++i;
        }
        body = std::move(kept);
    }

private:
    /// How many blocks from `at` on left; 0 when the block stays, in part or whole.
    std::size_t take_from(Blocks& body, std::size_t at) {
        if (const std::size_t blocks = recirculation_at(body, at, shape_); blocks > 0) {
            for (std::size_t i = at; i < at + blocks; ++i) drop(body[i], {"recirculation", sure_of_recirculation});
            return blocks;
        }
        if (is_list_of_tags(body, at)) return take_list_of_tags(body, at);
        const Zone zone = shape_.zone_of(at);
        if (auto* paragraph = std::get_if<Paragraph>(&body[at].node))
            return take_paragraph(body[at], paragraph->content, zone) ? 1 : 0;
        if (const auto* heading = std::get_if<Heading>(&body[at].node))
            return take_heading(body, at, heading->content, zone) ? 1 : 0;
        if (const auto* list = std::get_if<List>(&body[at].node)) return take_list(body[at], *list, zone) ? 1 : 0;
        return 0;
    }

    bool take_paragraph(Block& block, Inlines& content, Zone zone) {
        if (const std::optional<FurnitureRow> row = furniture_row(content, longest_furniture)) {
            if (take_row(block, *row, zone)) return true;
            if (is_link_list(content)) {
                drop(block, {"recirculation", sure_of_recirculation});
                return true;
            }
            if (zone.is_edge() && take_segments(block, content)) return true;
        }
        return take_lines(block, content, zone);
    }

    bool take_row(const Block& block, const FurnitureRow& row, Zone zone) {
        if (const std::vector<std::string> tags = find_tags(row, zone); !tags.empty()) {
            draw_tags(tags, row.words, block.source);
            drop(block, {"tag-row", sure_of_tags});
            return true;
        }
        const std::optional<Furniture> furniture = find_furniture(row, zone, book_);
        if (!furniture) return false;
        draw_from(*furniture, row.words, block.source, zone);
        drop(block, *furniture);
        return true;
    }

    /// Cuts the furniture off a row that says more than that. True when nothing is left.
    bool take_segments(const Block& block, Inlines& content) {
        const std::string flat = flat_text(content);
        const std::vector<FurnitureSegment> segments = find_segments(flat, book_);
        if (segments.empty()) return false;
        Edits cuts;
        for (const FurnitureSegment& segment : segments) {
            const std::string words =
                squeezed(std::string_view(flat).substr(segment.begin, segment.end - segment.begin));
            record_dropped(reading_.ledger, segment.furniture.rule, words, block.source, segment.furniture.confidence);
            cuts.push_back({segment.begin, segment.end});
        }
        std::sort(cuts.begin(), cuts.end(), [](const Edit& one, const Edit& other) { return one.begin < other.begin; });
        const Inlines rest = with_edits(content, cuts);
        if (squeezed(flat_text(rest)).empty()) return true;
        content = without_leading_space(rest);
        return false;
    }

    /// Drops those lines of a paragraph that are furniture. True when none is left.
    bool take_lines(const Block& block, Inlines& content, Zone zone) {
        if (!has_breaks(content)) return false;
        std::vector<FurnitureLine> lines = split_lines(content);
        for (FurnitureLine& line : lines) {
            const std::optional<FurnitureRow> row = furniture_row(line.content, longest_furniture);
            if (row && row->words.size() <= longest_line) line.furniture = find_furniture(*row, zone, book_);
        }
        keep_flowing(lines);
        if (std::none_of(lines.begin(), lines.end(), [](const FurnitureLine& line) { return line.furniture; }))
            return false;
        for (const FurnitureLine& line : lines) {
            if (!line.furniture) continue;
            const std::string words = squeezed(plain_text(line.content));
            draw_from(*line.furniture, words, block.source, zone);
            const Block dropped{Paragraph{line.content}, block.source};
            record_dropped(reading_.ledger, line.furniture->rule, dropped, line.furniture->confidence);
        }
        content = joined_lines(lines);
        return content.empty();
    }

    /// Headings belong to the article, but for those of boxes at its edges and of a request for consent.
    bool take_heading(const Blocks& body, std::size_t at, const Inlines& content, Zone zone) {
        constexpr std::string_view box_rules = "newsletter comment-area follow-row share-row advertisement-label";
        const std::optional<Furniture> furniture = furniture_of(content, zone);
        if (!furniture) return false;
        const bool is_of_box = zone.is_foot && has_word(box_rules, furniture->rule);
        if (!is_of_box && !(furniture->rule == cookie_text && is_before_cookie_text(body, at))) return false;
        drop(body[at], *furniture);
        return true;
    }

    [[nodiscard]] std::optional<Furniture> furniture_of(const Inlines& content, Zone zone) const {
        const std::optional<FurnitureRow> row = furniture_row(content, longest_furniture);
        return row ? find_furniture(*row, zone, book_) : std::nullopt;
    }

    [[nodiscard]] bool is_before_cookie_text(const Blocks& body, std::size_t at) const {
        if (at + 1 >= body.size()) return false;
        const auto* next = std::get_if<Paragraph>(&body[at + 1].node);
        if (next == nullptr) return false;
        const std::optional<Furniture> furniture = furniture_of(next->content, shape_.zone_of(at + 1));
        return furniture && furniture->rule == cookie_text;
    }

    bool take_list(const Block& block, const List& list, Zone zone) {
        const std::optional<Furniture> furniture = find_list_furniture(list, zone, book_);
        if (!furniture) return false;
        draw_from(*furniture, squeezed(plain_text(Blocks{block})), block.source, zone);
        drop(block, *furniture);
        return true;
    }

    [[nodiscard]] bool is_list_of_tags(const Blocks& body, std::size_t at) const {
        if (at + 1 >= body.size() || !shape_.zone_of(at).is_edge()) return false;
        const auto* label = std::get_if<Paragraph>(&body[at].node);
        const auto* list = std::get_if<List>(&body[at + 1].node);
        if (label == nullptr || list == nullptr) return false;
        const std::optional<FurnitureRow> row = furniture_row(label->content, longest_line);
        return row && is_tag_label(*row) && !tags_of(*list).empty();
    }

    std::size_t take_list_of_tags(const Blocks& body, std::size_t at) {
        draw_tags(tags_of(std::get<List>(body[at + 1].node)), squeezed(plain_text(Blocks{body[at + 1]})),
                  body[at + 1].source);
        drop(body[at], {"tag-row", sure_of_tags});
        drop(body[at + 1], {"tag-row", sure_of_tags});
        return 2;
    }

    void draw_tags(const std::vector<std::string>& tags, std::string_view words, const SourceRange& source) {
        std::vector<std::string>& keywords = reading_.article.metadata.keywords;
        std::string drawn;
        for (const std::string& tag : tags) {
            const bool is_known = std::any_of(keywords.begin(), keywords.end(), [&](const std::string& keyword) {
                return folded(keyword) == folded(tag);
            });
            if (is_known) continue;
            keywords.push_back(tag);
            drawn += (drawn.empty() ? "" : ", ") + tag;
        }
        if (!drawn.empty())
            record_drawn(reading_.ledger, "tag-row-keywords", words, "keywords: " + drawn, source, sure_of_tags);
    }

    /// What a row tells before it goes: the article's date, that the rest of the article is for sale.
    void draw_from(const Furniture& furniture, const std::string& words, const SourceRange& source, Zone zone) {
        if (has_word(dated_rules, furniture.rule)) draw_date(furniture, words, source);
        if (furniture.rule == paywall_prompt && zone.is_foot) notice_paywall(words, source);
    }

    void draw_date(const Furniture& furniture, const std::string& words, const SourceRange& source) {
        Metadata& metadata = reading_.article.metadata;
        const std::string_view language = metadata.in_language ? std::string_view(metadata.in_language->value) : "";
        const std::optional<FoundDate> found = find_date(words, language);
        if (!found || metadata.date_published) return;
        constexpr double confidence = 0.9;
        metadata.date_published = Sourced<Date>{found->date, Origin::text_pattern, source, confidence};
        record_drawn(reading_.ledger, std::string(furniture.rule) + "-date",
                     words.substr(found->begin, found->end - found->begin), "datePublished: " + to_iso(found->date),
                     source, confidence);
    }

    void notice_paywall(const std::string& words, const SourceRange& source) {
        Metadata& metadata = reading_.article.metadata;
        if (metadata.completeness != Completeness::unknown) return;
        metadata.completeness = Completeness::paywalled;
        reading_.diagnostics.push_back(
            {Severity::warning, "paywall-noticed", source,
             "'" + words + "' stands after the text: the rest of the article may be missing"});
    }

    void drop(const Block& block, const Furniture& furniture) {
        record_dropped(reading_.ledger, furniture.rule, block, furniture.confidence);
    }

    Reading& reading_;
    PageShape shape_;
    const PhraseBook& book_ = shared_phrase_book();
};

}  // namespace

Reading remove_page_furniture(Reading reading) {
    FurnitureRemover(reading).run();
    return reading;
}

}  // namespace offprint::editorial
