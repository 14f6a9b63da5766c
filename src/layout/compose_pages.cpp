#include "layout/compose_pages.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace offprint::layout {
namespace {

constexpr double note_rule_width = 48;  // points

bool is_artifact(const PageItem& item) { return item.tag == artifact_tag; }

class Composer {
public:
    Composer(Paginated& paginated, const Style& style, bool is_rtl)
        : paginated_(paginated),
          style_(style),
          is_rtl_(is_rtl),
          rules_of_(paginated.galley.strips.size()),
          is_head_(paginated.galley.strips.size(), false) {
        for (const TableHead& head : paginated.galley.tables)
            for (std::size_t i = head.first; i < head.header_end; ++i) is_head_[i] = true;
        for (std::size_t rule = 0; rule < paginated.galley.rules.size(); ++rule)
            for (std::size_t i = paginated.galley.rules[rule].first; i < paginated.galley.rules[rule].last; ++i)
                rules_of_[i].push_back(rule);
    }

    Pages compose() {
        for (const PagePlan& plan : paginated_.plans) put_page(plan);
        return std::move(pages_);
    }

private:
    void put_page(const PagePlan& plan) {
        page_ = {};
        ornaments_.clear();
        page_.width = style_.page.width;
        page_.height = style_.page.height;
        for (const Placement& placement : plan.body) {
            Strip& strip = paginated_.galley.strips[placement.strip];
            if (placement.is_repeated)
                put_repeated(strip, placement.y);
            else
                put_strip(is_head_[placement.strip] ? strip : take_content(strip), placement.y);
        }
        put_side_rules(plan);
        put_notes(plan);
        pages_.page_starts.push_back(start_of(plan));
        std::move(ornaments_.begin(), ornaments_.end(), std::back_inserter(page_.items));
        pages_.pages.push_back(std::move(page_));
    }

    /// The strip's own place in the galley stays known: its height and block.
    static Strip take_content(Strip& strip) {
        Strip taken;
        taken.items = std::move(strip.items);
        taken.links = std::move(strip.links);
        taken.anchors = std::move(strip.anchors);
        return taken;
    }

    void put_strip(Strip strip, double y) {
        move_by(strip, left(), y);
        const auto last_word = std::find_if_not(strip.items.rbegin(), strip.items.rend(), is_artifact).base();
        std::move(strip.items.begin(), last_word, std::back_inserter(page_.items));
        std::move(last_word, strip.items.end(), std::back_inserter(ornaments_));
        std::move(strip.links.begin(), strip.links.end(), std::back_inserter(page_.links));
        for (std::string& name : strip.anchors)
            pages_.anchors.push_back({std::move(name), static_cast<std::uint32_t>(pages_.pages.size()), y});
    }

    /// A table's head that is shown again: all of it an ornament.
    void put_repeated(const Strip& strip, double y) {
        Strip copy;
        copy.items = strip.items;
        for (PageItem& item : copy.items) item.tag = artifact_tag;
        move_by(copy, left(), y);
        std::move(copy.items.begin(), copy.items.end(), std::back_inserter(ornaments_));
    }

    /// One rule from the first to the last of its strips on the page.
    void put_side_rules(const PagePlan& plan) {
        std::map<std::size_t, FilledBox> boxes;  // by rule
        for (const Placement& placement : plan.body) {
            if (placement.is_repeated) continue;
            const double bottom = placement.y + paginated_.galley.strips[placement.strip].height;
            for (const std::size_t rule : rules_of_[placement.strip]) {
                FilledBox& box = boxes.try_emplace(rule, FilledBox{0, placement.y}).first->second;
                box.height = bottom - box.y;
            }
        }
        for (auto& [index, box] : boxes) {
            const SideRule& rule = paginated_.galley.rules[index];
            add_box({rule.x + left(), box.y, rule.width, box.height, rule.colour});
        }
    }

    void put_notes(const PagePlan& plan) {
        if (plan.notes.empty()) return;
        const PageStyle& page = style_.page;
        const double measure = page.width - page.margin_inner - page.margin_outer;
        const double x = is_rtl_ ? left() + measure - note_rule_width : left();
        add_box({x, plan.notes_rule_y, note_rule_width, note_rule, style_.quiet});
        for (const Placement& placement : plan.notes)
            put_strip(take_content(paginated_.notes.strips[placement.strip]), placement.y);
    }

    /// Of the text area of the page that is being put.
    [[nodiscard]] double left() const { return left_margin(style_.page, pages_.pages.size()); }

    void add_box(const FilledBox& box) { ornaments_.push_back({artifact_tag, box}); }

    [[nodiscard]] PageStart start_of(const PagePlan& plan) const {
        PageStart start;
        start.page = static_cast<std::uint32_t>(pages_.pages.size() + 1);
        if (!pages_.page_starts.empty()) {
            start.block = pages_.page_starts.back().block;
            start.offset = pages_.page_starts.back().offset;
        }
        for (const Placement& placement : plan.body) {
            const Strip& strip = paginated_.galley.strips[placement.strip];
            if (placement.is_repeated || strip.floats) continue;
            start.block = strip.block;
            start.offset = strip.offset;
            break;
        }
        return start;
    }

    Paginated& paginated_;
    const Style& style_;
    bool is_rtl_;
    Pages pages_;
    Page page_;
    std::vector<PageItem> ornaments_;
    std::vector<std::vector<std::size_t>> rules_of_;  ///< by strip
    std::vector<bool> is_head_;                       ///< by strip: of a table's head, which is needed again
};

}  // namespace

Pages compose_pages(Paginated paginated, const Style& style, bool is_rtl) {
    return Composer(paginated, style, is_rtl).compose();
}

}  // namespace offprint::layout
