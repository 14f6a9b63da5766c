#include "layout/lay_out_front.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "layout/compose_pages.h"
#include "layout/composition.h"
#include "layout/flatten.h"
#include "layout/galley.h"
#include "layout/lay_out.h"
#include "layout/page_geometry.h"
#include "layout/paginate.h"
#include "layout/set_lines.h"
#include "model/bundle_link.h"

namespace offprint::layout {
namespace {

constexpr double title_height = 0.3;     // of the page, above the title
constexpr double number_measure = 3;     // em, kept free for a page's number
constexpr double leader_pitch = 0.5;     // em between two dots
constexpr double leader_gap = 0.5;       // em between words and dots
constexpr double between_entries = 0.5;  // of the leading
constexpr int index_columns = 2;
constexpr double index_gap = 2;  // em
constexpr double hanging = 1.5;  // em

edition::Edition words_of(const edition::FrontMatter& front, const std::string& title) {
    edition::Edition edition;
    edition.title = title;
    edition.language = front.language;
    edition.direction = front.direction;
    return edition;
}

/// Sets lines of a bundle's own words into galleys, and these on pages.
class FrontSetter {
public:
    FrontSetter(const edition::FrontMatter& front, const std::string& title, const WriteContext& context, int columns)
        : edition_(words_of(front, title)), composition_(edition_, context) {
        PageStyle& page = composition_.style.page;
        page.columns = columns;
        page.column_gap = columns > 1 ? index_gap * composition_.style.body.size : 0;
        page.column_rule = 0;
        composition_.tags.add(TagKind::document, 0);
        section_ = composition_.tags.add(TagKind::section, 0);
    }

    [[nodiscard]] const Style& style() const { return composition_.style; }
    [[nodiscard]] TagId section() const { return section_; }
    TagId tag(TagKind kind, TagId parent) { return composition_.tags.add(kind, parent); }
    void begin_section() { section_ = composition_.tags.add(TagKind::section, 0); }

    [[nodiscard]] double measure() const { return text_width(style().page); }
    [[nodiscard]] double column() const { return column_width(style().page); }

    /// A heading's line; with a name it is in the outline.
    void put_heading(const std::string& words, TagKind kind, const TextStyle& text, const BoxStyle& box, int level) {
        if (level > 0) {
            anchors_.push_back(composition_.unique_anchor("h"));
            composition_.outline.push_back({words, level, anchors_.back()});
        }
        open_space(box.space_above);
        put_lines({{Text{words}}}, tag(kind, section_), text, 1);
        space_ = box.space_below;
    }

    void open_space(double points) { space_ = std::max(space_, points); }

    void put_lines(const Inlines& words, TagId tag, TextStyle text, int kept_after) {
        text.hyphenate = false;
        if (text.align == TextAlign::justify) text.align = TextAlign::start;
        LineShape shape;
        shape.width = measure();
        shape.align = text.align;
        if (text.is_balanced) shape.fill = Fill::balanced;
        const Surroundings around{text, tag, edition_.language, composition_.is_rtl(), shape.width};
        for (SetLine& line :
             set_lines(layout::shape(flatten(words, around, composition_), composition_), shape, composition_)) {
            Strip strip = strip_of(std::move(line), text, 0, 0);
            strip.spans = true;
            strip.lines_kept_after = kept_after;
            push(std::move(strip));
        }
    }

    void put_entry(const edition::ContentsEntry& entry, std::size_t page, TagId parent) {
        const TagId item = tag(TagKind::contents_entry, parent);
        composition_.tags[item].language = entry.language == edition_.language ? "" : entry.language;
        const TagId reference = tag(TagKind::reference, item);
        TextStyle text = style().body;
        text.align = TextAlign::start;
        text.numerals = Numerals::lining_tabular;
        const double kept_free = number_measure * text.size;
        std::vector<Strip> lines = lines_of(entry.title, entry.language, text, reference, kept_free);
        put_number(lines.back(), page, text, reference);
        for (Strip& strip : lines) {
            LinkArea area{reference, 0, 0, measure(), strip.height, {}, {}, entry.title};
            area.destination = bundle_link(entry.article).substr(1);
            strip.links.push_back(std::move(area));
        }
        if (!entry.credit.empty()) {
            TextStyle quiet = style().dates;
            quiet.align = TextAlign::start;
            std::vector<Strip> credit =
                lines_of(entry.credit, entry.language, quiet, tag(TagKind::paragraph, item), kept_free);
            std::move(credit.begin(), credit.end(), std::back_inserter(lines));
        }
        push(joined(lines));
        space_ = between_entries * text.leading;
    }

    void put_author(const edition::IndexEntry& author, const PagesBefore& articles, TagId list) {
        const TagId item = tag(TagKind::list_item, list);
        const TagId body = tag(TagKind::list_body, item);
        Inlines words{{Text{author.name}}};
        for (const std::size_t article : author.articles) {
            words.push_back({Text{", "}});
            words.push_back({Link{bundle_link(article), {}, {{Text{std::to_string(articles.at(article) + 1)}}}}});
        }
        TextStyle text = style().body;
        text.align = TextAlign::start;
        text.hyphenate = false;
        LineShape shape;
        shape.indent = -hanging * text.size;
        shape.width = column() + shape.indent;
        const Surroundings around{text, body, edition_.language, composition_.is_rtl(), shape.width};
        const double left = composition_.is_rtl() ? 0 : -shape.indent;
        std::vector<Strip> lines;
        for (SetLine& line :
             set_lines(layout::shape(flatten(words, around, composition_), composition_), shape, composition_))
            lines.push_back(strip_of(std::move(line), text, left, 0));
        push(joined(lines));
    }

    /// What was put so far stands on pages of its own, `top` points below the edge on the first of them.
    void end_pages(double top) {
        PageFrame frame;
        const PageStyle& page = style().page;
        frame.top = page.margin_top;
        frame.first_top = top;
        frame.bottom = page.height - page.margin_bottom;
        frame.grid = style().body.leading;
        frame.columns = static_cast<std::size_t>(page.columns);
        frame.colophon = strips_.size();
        Galley galley;
        galley.strips = std::exchange(strips_, {});
        NoteStrips none;
        none.begins.push_back(0);
        const std::size_t before = paginated_.galley.strips.size();
        for (PagePlan& plan : paginate(galley, none, frame)) {
            for (Placement& placement : plan.body) placement.strip += before;
            paginated_.plans.push_back(std::move(plan));
        }
        std::move(galley.strips.begin(), galley.strips.end(), std::back_inserter(paginated_.galley.strips));
        space_ = 0;
    }

    Pages finish(std::size_t pages_before) {
        Pages pages = compose_pages(std::move(paginated_), style(), composition_.is_rtl(), pages_before);
        pages.anchors.push_back({std::string(article_anchor), 0, 0});
        pages.language = edition_.language;
        pages.direction = edition_.direction;
        pages.title = edition_.title;
        pages.outline = std::move(composition_.outline);
        pages.tags = composition_.tags.take();
        pages.tags.front().language = edition_.language;
        pages.page_starts.clear();
        return pages;
    }

private:
    std::vector<Strip> lines_of(const std::string& words, const std::string& language, const TextStyle& text, TagId tag,
                                double kept_free) {
        LineShape shape;
        shape.width = measure() - kept_free;
        const Surroundings around{text, tag, language, composition_.is_rtl(), shape.width};
        const double left = composition_.is_rtl() ? kept_free : 0;
        std::vector<Strip> strips;
        for (SetLine& line : set_lines(layout::shape(plain_styled(words, around), composition_), shape, composition_)) {
            ends_ = {left + line.left, left + line.left + line.width};
            strips.push_back(strip_of(std::move(line), text, left, 0));
        }
        if (strips.empty()) strips.emplace_back();
        return strips;
    }

    /// The page's number at the end of the measure, and dots that stand on the same places in every line.
    void put_number(Strip& strip, std::size_t page, const TextStyle& text, TagId tag) {
        const ShapedText number = plain(std::to_string(page), text, tag);
        const double width = extent_of(number, composition_).greatest;
        const bool is_rtl = composition_.is_rtl();
        put_words(strip, number, width, is_rtl ? 0 : measure() - width);
        const double pitch = leader_pitch * text.size, gap = leader_gap * text.size;
        const double begin = is_rtl ? width + gap : ends_.second + gap;
        const double end = is_rtl ? ends_.first - gap : measure() - width - gap;
        const double first = std::ceil(begin / pitch), last = std::floor(end / pitch);
        if (last <= first) return;
        const auto dots = static_cast<std::size_t>(last - first);
        const ShapedText leader = plain(std::string(dots, '.'), text, artifact_tag);
        const std::size_t before = strip.items.size();
        put_words(strip, leader, measure(), first * pitch);
        for (std::size_t i = before; i < strip.items.size(); ++i) {
            auto* run = std::get_if<GlyphRun>(&strip.items[i].content);
            if (run == nullptr) continue;
            run->x = first * pitch;
            for (typeset::Glyph& glyph : run->glyphs) glyph.advance = leader_pitch;
            run->colour = style().quiet;
        }
    }

    ShapedText plain(const std::string& words, const TextStyle& text, TagId tag) {
        return layout::shape(plain_styled(words, {text, tag, edition_.language, false, measure()}), composition_);
    }

    void put_words(Strip& strip, const ShapedText& words, double width, double x) {
        LineShape one_line;
        one_line.width = width + 1;
        std::vector<SetLine> lines = set_lines(words, one_line, composition_);
        if (lines.empty()) return;
        for (PageItem& item : lines.front().items) {
            move_by(item, x, strip.baseline);
            strip.items.push_back(std::move(item));
        }
    }

    [[nodiscard]] Strip strip_of(SetLine line, const TextStyle& text, double left, double top) const {
        constexpr double baseline_share = 0.72;  // of the leading; about where the body's baseline stands
        Strip strip;
        strip.height = text.leading;
        strip.baseline = baseline_share * text.leading;
        strip.items = std::move(line.items);
        strip.links = std::move(line.links);
        move_by(strip, left, top + strip.baseline);
        return strip;
    }

    void push(Strip strip) {
        strip.space_above += std::exchange(space_, 0);
        append_anchors(strip);
        strips_.push_back(std::move(strip));
    }

    void append_anchors(Strip& strip) {
        std::move(anchors_.begin(), anchors_.end(), std::back_inserter(strip.anchors));
        anchors_.clear();
    }

    edition::Edition edition_;
    Composition composition_;
    TagId section_ = 0;
    std::vector<Strip> strips_;
    std::vector<std::string> anchors_;
    std::pair<double, double> ends_;  ///< of the line set last
    double space_ = 0;
    Paginated paginated_;
};

}  // namespace

Result<Pages> lay_out_front(const edition::FrontMatter& front, const PagesBefore& articles,
                            const WriteContext& context) {
    if (Result<Done> there = need_body_face(context); !there) return tl::unexpected<Error>(there.error());
    FrontSetter setter(front, front.title, context, 1);
    const Style& style = setter.style();
    setter.put_heading(front.title, TagKind::heading1, style.headline, style.headline_box, 1);
    for (const std::string& line : front.subtitles)
        setter.put_lines({{Text{line}}}, setter.tag(TagKind::paragraph, setter.section()), style.dates, 0);
    setter.end_pages(title_height * style.page.height);

    setter.begin_section();
    setter.put_heading(front.contents_title, TagKind::heading1, style.heading[0], style.heading_box[0], 1);
    for (const edition::ContentsGroup& group : front.groups) {
        const BoxStyle& box = style.heading_box[1];
        if (group.title.empty())
            setter.open_space(box.space_above);
        else
            setter.put_heading(group.title, TagKind::heading2, style.heading[1], box, 0);
        const TagId contents = setter.tag(TagKind::contents, setter.section());
        for (const edition::ContentsEntry& entry : group.entries)
            setter.put_entry(entry, articles.at(entry.article) + 1, contents);
    }
    setter.end_pages(style.page.first_margin_top);
    return setter.finish(0);
}

Result<Pages> lay_out_index(const edition::FrontMatter& front, const PagesBefore& articles, const WriteContext& context,
                            std::size_t pages_before) {
    if (Result<Done> there = need_body_face(context); !there) return tl::unexpected<Error>(there.error());
    FrontSetter setter(front, front.index_title, context, index_columns);
    const Style& style = setter.style();
    setter.put_heading(front.index_title, TagKind::heading1, style.heading[0], style.heading_box[0], 1);
    const TagId list = setter.tag(TagKind::list, setter.section());
    for (const edition::IndexEntry& author : front.authors) setter.put_author(author, articles, list);
    setter.end_pages(style.page.first_margin_top);
    return setter.finish(pages_before);
}

}  // namespace offprint::layout
