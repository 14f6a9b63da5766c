#include "layout/page_furniture.h"

#include <algorithm>
#include <utility>

#include "layout/flatten.h"
#include "layout/galley.h"
#include "layout/page_geometry.h"
#include "layout/set_lines.h"

namespace offprint::layout {
namespace {

constexpr double headline_share = 0.7;  // of the measure, beside other words
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

bool names(const MarginBox& box, FurnitureWord word) {
    return std::any_of(box.content.begin(), box.content.end(),
                       [word](const FurniturePart& part) { return part.word == word; });
}

/// A margin box, its headline already as short as it must be.
struct Line {
    const MarginBox* box = nullptr;
    std::string headline;
};

class Furniture {
public:
    Furniture(Pages& pages, Composition& composition, PageRange range)
        : pages_(pages), composition_(composition), style_(composition.style), range_(range) {}

    void put() {
        const PageStyle& page = style_.page;
        const std::vector<Line> first = fitted(page.first_furniture);
        const std::vector<Line> right = fitted(page.right_furniture);
        const std::vector<Line> left =
            page.left_furniture == page.right_furniture ? right : fitted(page.left_furniture);
        for (std::size_t i = 0; i < pages_.pages.size(); ++i)
            for (const Line& line : i == 0 ? first : (range_.before + i) % 2 == 1 ? left : right) put_line(i, line);
    }

private:
    [[nodiscard]] PageStyle style_of(std::size_t page) const {
        return pages_.pages[page].width == style_.page.width ? style_.page : turned(style_.page);
    }

    [[nodiscard]] double measure() const { return text_width(style_.page); }

    [[nodiscard]] std::vector<Line> fitted(const std::vector<MarginBox>& boxes) {
        std::vector<Line> lines;
        for (const MarginBox& box : boxes)
            lines.push_back({&box, names(box, FurnitureWord::headline) ? fitting_headline(box, boxes) : ""});
        return lines;
    }

    /// Whether other words stand on the box's line.
    [[nodiscard]] bool has_neighbour(const MarginBox& box, const std::vector<MarginBox>& boxes) const {
        return std::any_of(boxes.begin(), boxes.end(), [&](const MarginBox& other) {
            const bool is_empty = composition_.edition.running_label.empty() && other.content.size() == 1 &&
                                  names(other, FurnitureWord::label);
            return &other != &box && other.is_above == box.is_above && !is_empty;
        });
    }

    /// The headline, cut at a word where it is too long for one line.
    std::string fitting_headline(const MarginBox& box, const std::vector<MarginBox>& boxes) {
        const std::string& title = composition_.edition.title;
        const double room = measure() * (has_neighbour(box, boxes) ? headline_share : 1);
        const ShapedText whole = shaped(title, box.text, 0);
        const auto size = static_cast<std::uint32_t>(title.size());
        if (size == 0 || whole.width(0, size) <= room) return title;
        const double em = box.text.size;
        const std::vector<std::uint32_t> places = composition_.breaks.find(title, composition_.edition.language);
        std::uint32_t cut = 0;
        for (const std::uint32_t place : places)
            if (whole.width(0, place) <= room - em) cut = place;
        for (std::uint32_t at = 1; cut == 0 && at < size && whole.width(0, at) < room - em; ++at)
            if (whole.is_cluster_start[at] && whole.width(0, at + 1) > room - 2 * em) cut = at;
        return title.substr(0, without_trailing_spaces(title, 0, cut)).append(ellipsis);
    }

    [[nodiscard]] ShapedText shaped(const std::string& words, const TextStyle& text, TagId tag) {
        const Surroundings around{text, tag, composition_.edition.language, composition_.is_rtl(), measure()};
        return shape(plain_styled(words, around), composition_);
    }

    [[nodiscard]] std::string words_of(const Line& line, std::size_t page) const {
        std::string words;
        for (const FurniturePart& part : line.box->content) {
            switch (part.word) {
                case FurnitureWord::text: words += part.text; break;
                case FurnitureWord::page: words += std::to_string(range_.before + page + 1); break;
                case FurnitureWord::pages: words += std::to_string(range_.all); break;
                case FurnitureWord::headline: words += line.headline; break;
                case FurnitureWord::label: words += composition_.edition.running_label; break;
            }
        }
        return words;
    }

    void put_line(std::size_t page, const Line& line) {
        const MarginBox& box = *line.box;
        const PageStyle look = style_of(page);
        const double baseline = box.is_above ? look.margin_top - box.gap : look.height - look.margin_bottom + box.gap;
        LineShape shape;
        shape.width = text_width(look);
        shape.align = box.place;
        const TagId tag = box.is_above ? header_artifact_tag : footer_artifact_tag;
        std::vector<SetLine> lines = set_lines(shaped(words_of(line, page), box.text, tag), shape, composition_);
        if (lines.empty()) return;
        for (PageItem& item : lines.front().items) {
            move_by(item, left_margin(look, range_.before + page), baseline);
            pages_.pages[page].items.push_back(std::move(item));
        }
    }

    Pages& pages_;
    Composition& composition_;
    const Style& style_;
    PageRange range_;
};

}  // namespace

void put_furniture(Pages& pages, Composition& composition, PageRange range) {
    Furniture(pages, composition, range).put();
}

}  // namespace offprint::layout
