#include "layout/compose_pages.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "layout/page_geometry.h"

namespace offprint::layout {
namespace {

bool is_artifact(const PageItem& item) { return item.tag == artifact_tag; }

class Composer {
public:
    Composer(Paginated& paginated, const Style& style, bool is_rtl, std::size_t pages_before)
        : paginated_(paginated),
          style_(style),
          is_rtl_(is_rtl),
          pages_before_(pages_before),
          rules_of_(paginated.galley.strips.size()),
          is_head_(paginated.galley.strips.size(), false) {
        for (const TableHead& head : paginated.galley.tables)
            for (std::size_t i = head.first; i < head.header_end; ++i) is_head_[i] = true;
        for (std::size_t rule = 0; rule < paginated.galley.rules.size(); ++rule)
            for (std::size_t i = paginated.galley.rules[rule].first; i < paginated.galley.rules[rule].last; ++i)
                rules_of_[i].push_back(rule);
    }

    Pages compose() {
        for (const PagePlan& plan : paginated_.plans) {
            put_page(plan);
            for (TurnedTable& table : paginated_.galley.turned)
                if (holds(plan, table.at)) put_turned(table);
        }
        let_silent_pages_wait();
        return std::move(pages_);
    }

private:
    static bool holds(const PagePlan& plan, std::size_t strip) {
        return std::any_of(plan.body.begin(), plan.body.end(), [strip](const Placement& placement) {
            return placement.strip == strip && !placement.is_repeated;
        });
    }

    /// The pages of a turned table, after the page that it belongs to.
    void put_turned(TurnedTable& table) {
        Style style = style_;
        style.page = turned(style_.page);
        PageFrame frame;
        frame.top = frame.first_top = style.page.margin_top;
        frame.bottom = style.page.height - style.page.margin_bottom;
        frame.grid = style.body.leading;
        frame.above_note_rule = style.footnotes_box.space_above;
        frame.note_rule = style.footnotes_box.rule_above.width;
        frame.below_note_rule = style.footnotes_box.padding_above;
        frame.colophon = table.strips.size();
        Paginated own;
        own.notes = std::move(table.notes);
        own.galley.strips = std::move(table.strips);
        own.galley.tables = std::move(table.tables);
        own.plans = paginate(own.galley, own.notes, frame);
        const auto before = static_cast<std::uint32_t>(pages_.pages.size());
        Pages more = Composer(own, style, is_rtl_, pages_before_ + before).compose();
        for (Anchor& anchor : more.anchors) anchor.page += before;
        for (std::size_t i = 0; i < more.pages.size(); ++i)
            pages_.page_starts.push_back({before + static_cast<std::uint32_t>(i) + 1, after_all, 0});
        std::move(more.anchors.begin(), more.anchors.end(), std::back_inserter(pages_.anchors));
        std::move(more.pages.begin(), more.pages.end(), std::back_inserter(pages_.pages));
    }

    void put_page(const PagePlan& plan) {
        page_ = {};
        ornaments_.clear();
        page_.width = style_.page.width;
        page_.height = style_.page.height;
        for (const Placement& placement : plan.body) {
            Strip& strip = paginated_.galley.strips[placement.strip];
            if (placement.is_repeated)
                put_repeated(strip, left_of(placement, strip), placement.y);
            else
                put_strip(content_of(placement), left_of(placement, strip), placement.y);
        }
        put_side_rules(plan);
        put_column_rules(plan);
        put_notes(plan);
        pages_.page_starts.push_back(start_of(plan));
        std::move(ornaments_.begin(), ornaments_.end(), std::back_inserter(page_.items));
        pages_.pages.push_back(std::move(page_));
    }

    Strip content_of(const Placement& placement) {
        Strip& strip = paginated_.galley.strips[placement.strip];
        if (is_head_[placement.strip]) return strip;
        if (placement.pictures == 1) return take_content(strip);
        return with_smaller_pictures(take_content(strip), placement.pictures, is_rtl_);
    }

    /// The strip's own place in the galley stays known: its height and block.
    static Strip take_content(Strip& strip) {
        Strip taken;
        taken.items = std::move(strip.items);
        taken.links = std::move(strip.links);
        taken.anchors = std::move(strip.anchors);
        return taken;
    }

    [[nodiscard]] double left_of(const Placement& placement, const Strip& strip) const {
        const double indent = strip.spans ? 0 : column_left(style_.page, is_rtl_, placement.column);
        return left() + indent;
    }

    void put_strip(Strip strip, double left, double y) {
        move_by(strip, left, y);
        const auto last_word = std::find_if_not(strip.items.rbegin(), strip.items.rend(), is_artifact).base();
        std::move(strip.items.begin(), last_word, std::back_inserter(page_.items));
        std::move(last_word, strip.items.end(), std::back_inserter(ornaments_));
        std::move(strip.links.begin(), strip.links.end(), std::back_inserter(page_.links));
        for (std::string& name : strip.anchors)
            pages_.anchors.push_back({std::move(name), static_cast<std::uint32_t>(pages_.pages.size()), y});
    }

    /// A table's head that is shown again: all of it an ornament.
    void put_repeated(const Strip& strip, double left, double y) {
        Strip copy;
        copy.items = strip.items;
        for (PageItem& item : copy.items) item.tag = artifact_tag;
        move_by(copy, left, y);
        std::move(copy.items.begin(), copy.items.end(), std::back_inserter(ornaments_));
    }

    /// One rule from the first to the last of its strips in a column.
    void put_side_rules(const PagePlan& plan) {
        std::map<std::pair<std::size_t, std::size_t>, FilledBox> boxes;  // by rule and column
        for (const Placement& placement : plan.body) {
            if (placement.is_repeated) continue;
            const Strip& strip = paginated_.galley.strips[placement.strip];
            const double bottom = placement.y + strip.height;
            for (const std::size_t rule : rules_of_[placement.strip]) {
                const FilledBox top{left_of(placement, strip), placement.y};
                FilledBox& box = boxes.try_emplace({rule, placement.column}, top).first->second;
                box.height = bottom - box.y;
            }
        }
        for (auto& [place, box] : boxes) {
            const SideRule& rule = paginated_.galley.rules[place.first];
            add_box({rule.x + box.x, box.y, rule.width, box.height, rule.colour});
        }
    }

    void put_column_rules(const PagePlan& plan) {
        const PageStyle& page = style_.page;
        if (page.column_rule <= 0) return;
        for (const ColumnSpan& span : plan.columns) {
            for (int i = 1; i < page.columns; ++i) {
                const double left = this->left() + i * (column_width(page) + page.column_gap);
                const double x = left - (page.column_gap + page.column_rule) / 2;
                add_box({x, span.top, page.column_rule, span.bottom - span.top, page.column_rule_colour});
            }
        }
    }

    void put_notes(const PagePlan& plan) {
        const PageStyle& page = style_.page;
        const RuleStyle& line = style_.footnotes_box.rule_above;
        const double width = std::min(style_.footnotes_rule_width, column_width(page));
        const double indent = is_rtl_ ? column_width(page) - width : 0;
        for (const NoteRule& rule : plan.note_rules) {
            const double left = this->left() + column_left(page, is_rtl_, rule.column);
            if (line.width > 0) add_box({left + indent, rule.y, width, line.width, line.colour});
        }
        for (const Placement& placement : plan.notes) {
            Strip& strip = paginated_.notes.strips[placement.strip];
            put_strip(take_content(strip), left_of(placement, strip), placement.y);
        }
    }

    /// Of the text area of the page that is being put.
    [[nodiscard]] double left() const { return left_margin(style_.page, pages_before_ + pages_.pages.size()); }

    void add_box(const FilledBox& box) { ornaments_.push_back({artifact_tag, box}); }

    /// A page's first words that stand in their place in the text.
    [[nodiscard]] PageStart start_of(const PagePlan& plan) const {
        PageStart start{static_cast<std::uint32_t>(pages_.pages.size() + 1), after_all, 0};
        for (const Placement& placement : plan.body) {
            const Strip& strip = paginated_.galley.strips[placement.strip];
            if (placement.is_repeated || strip.floats) continue;
            start.block = strip.block;
            start.offset = strip.offset;
            break;
        }
        return start;
    }

    /// What stands on a page without text of its own, a figure or a turned table, has left the text: the page starts
    /// where the next one does, so that no words are said to be on it.
    void let_silent_pages_wait() {
        std::vector<PageStart>& starts = pages_.page_starts;
        for (std::size_t i = starts.size(); i-- > 1;) {
            if (starts[i - 1].block != after_all) continue;
            starts[i - 1].block = starts[i].block;
            starts[i - 1].offset = starts[i].offset;
        }
    }

    Paginated& paginated_;
    const Style& style_;
    bool is_rtl_;
    std::size_t pages_before_;
    Pages pages_;
    Page page_;
    std::vector<PageItem> ornaments_;
    std::vector<std::vector<std::size_t>> rules_of_;  ///< by strip
    std::vector<bool> is_head_;                       ///< by strip: of a table's head, which is needed again
};

}  // namespace

Pages compose_pages(Paginated paginated, const Style& style, bool is_rtl, std::size_t pages_before) {
    return Composer(paginated, style, is_rtl, pages_before).compose();
}

}  // namespace offprint::layout
