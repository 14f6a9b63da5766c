#include "layout/page_furniture.h"

#include <utility>

#include "layout/flatten.h"
#include "layout/galley.h"
#include "layout/page_geometry.h"
#include "layout/set_lines.h"

namespace offprint::layout {
namespace {

constexpr double title_share = 0.7;  // of the measure, beside a label
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

class Furniture {
public:
    Furniture(Pages& pages, Composition& composition)
        : pages_(pages), composition_(composition), style_(composition.style) {}

    void put() {
        const std::string title = fitting_title();
        for (std::size_t i = 0; i < pages_.pages.size(); ++i) {
            const PageStyle page = style_of(i);
            const double head = page.margin_top - page.running_head_gap;
            const std::string folio = std::to_string(i + 1) + " / " + std::to_string(pages_.pages.size());
            if (i > 0) {
                put_words(i, title, style_.running_head, TextAlign::start, head, header_artifact_tag);
                put_words(i, composition_.edition.running_label, style_.running_label, TextAlign::end, head,
                          header_artifact_tag);
            }
            put_words(i, folio, style_.folio, TextAlign::center, page.height - page.margin_bottom + page.folio_gap,
                      footer_artifact_tag);
        }
    }

private:
    [[nodiscard]] PageStyle style_of(std::size_t page) const {
        return pages_.pages[page].width == style_.page.width ? style_.page : turned(style_.page);
    }

    [[nodiscard]] double measure() const {
        return style_.page.width - style_.page.margin_inner - style_.page.margin_outer;
    }

    [[nodiscard]] ShapedText shaped(const std::string& words, const TextStyle& text, TagId tag) {
        const Surroundings around{text, tag, composition_.edition.language, composition_.is_rtl(), measure()};
        return shape(plain_styled(words, around), composition_);
    }

    /// The title, cut at a word where it is too long for one line.
    std::string fitting_title() {
        const std::string& title = composition_.edition.title;
        const double room = measure() * (composition_.edition.running_label.empty() ? 1 : title_share);
        const ShapedText whole = shaped(title, style_.running_head, 0);
        const auto size = static_cast<std::uint32_t>(title.size());
        if (size == 0 || whole.width(0, size) <= room) return title;
        const std::vector<std::uint32_t> places = composition_.breaks.find(title, composition_.edition.language);
        std::uint32_t cut = 0;
        for (const std::uint32_t place : places)
            if (whole.width(0, place) <= room - style_.running_head.size) cut = place;
        for (std::uint32_t at = 1; cut == 0 && at < size && whole.width(0, at) < room - style_.running_head.size; ++at)
            if (whole.is_cluster_start[at] && whole.width(0, at + 1) > room - 2 * style_.running_head.size) cut = at;
        return title.substr(0, without_trailing_spaces(title, 0, cut)).append(ellipsis);
    }

    void put_words(std::size_t page, const std::string& words, const TextStyle& text, TextAlign align, double baseline,
                   TagId tag) {
        const PageStyle own = style_of(page);
        LineShape line;
        line.width = own.width - own.margin_inner - own.margin_outer;
        line.align = align;
        std::vector<SetLine> lines = set_lines(shaped(words, text, tag), line, composition_);
        if (lines.empty()) return;
        for (PageItem& item : lines.front().items) {
            move_by(item, own.margin_inner, baseline);
            pages_.pages[page].items.push_back(std::move(item));
        }
    }

    Pages& pages_;
    Composition& composition_;
    const Style& style_;
};

}  // namespace

void put_furniture(Pages& pages, Composition& composition) { Furniture(pages, composition).put(); }

}  // namespace offprint::layout
