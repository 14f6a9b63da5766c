#include "layout/lay_out.h"

#include <algorithm>
#include <utility>

#include "layout/block_setter.h"
#include "layout/compose_pages.h"
#include "layout/composition.h"
#include "layout/missing_glyphs.h"
#include "layout/page_furniture.h"
#include "layout/page_geometry.h"
#include "layout/paginate.h"
#include "model/bundle_link.h"

namespace offprint::layout {
namespace {

constexpr double squeezed_space = 0.75;     // of the space between blocks, to draw a lonely last page back
constexpr std::size_t most_drawn_back = 9;  // lines

class Compositor {
public:
    Compositor(const edition::Edition& edition, const WriteContext& context) : composition_(edition, context) {}

    Pages run() {
        Pages pages = compose(0);
        put_furniture(pages, composition_, {0, pages.pages.size()});
        finish(pages);
        return pages;
    }

    Pages run_in_bundle(std::size_t pages_before) {
        Pages pages = compose(pages_before);
        pages.anchors.push_back({std::string(article_anchor), 0, 0});
        finish(pages);
        return pages;
    }

private:
    Pages compose(std::size_t pages_before) {
        Paginated paginated = set_all();
        paginate_well(paginated);
        return compose_pages(std::move(paginated), composition_.style, composition_.is_rtl(), pages_before);
    }

    [[nodiscard]] Frame page_frame() {
        const PageStyle& page = composition_.style.page;
        Frame frame;
        frame.width = text_width(page);
        frame.page_width = frame.width;
        frame.text = composition_.style.body;
        frame.language = composition_.edition.language;
        frame.is_rtl = composition_.is_rtl();
        frame.tag = composition_.tags.add(TagKind::document, 0);
        frame.tag = composition_.tags.add(TagKind::article, frame.tag);
        return frame;
    }

    Paginated set_all() {
        const Frame page = page_frame();
        Frame column = page;
        column.width = column_width(composition_.style.page);
        BlockSetter setter(composition_);
        setter.put_header(composition_.edition.header, page);
        setter.span_from(0);
        Frame body = column;
        body.paragraphs = {composition_.style.paragraph_indent, composition_.style.paragraph_space};
        body.is_on_grid = body.floats_figures = true;
        setter.put_body(composition_.edition.body, body);
        Paginated paginated;
        paginated.notes = set_footnotes(column, setter.turned_tables());
        setter.put_colophon(composition_.edition.colophon, page);
        setter.span_from(setter.colophon_begin());
        paginated.galley = setter.take();
        colophon_ = setter.colophon_begin();
        if (paginated.galley.strips.empty()) paginated.galley.strips.emplace_back();
        return paginated;
    }

    /// In the column; those that only a turned table calls for, on its pages.
    NoteStrips set_footnotes(const Frame& column, std::vector<TurnedTable>& turned) {
        NoteStrips notes;
        Frame turned_page = column;
        turned_page.width = turned_page.page_width = turned_measure(composition_.style.page);
        for (const edition::NumberedFootnote& footnote : composition_.edition.footnotes) {
            notes.begins.push_back(notes.strips.size());
            for (TurnedTable& table : turned) table.notes.begins.push_back(table.notes.strips.size());
            const auto table = std::find_if(turned.begin(), turned.end(),
                                            [&footnote](const TurnedTable& one) { return one.calls(footnote.number); });
            if (table != turned.end())
                put_footnote(footnote, turned_page, table->notes);
            else
                put_footnote(footnote, column, notes);
        }
        notes.begins.push_back(notes.strips.size());
        for (TurnedTable& table : turned) table.notes.begins.push_back(table.notes.strips.size());
        return notes;
    }

    void put_footnote(const edition::NumberedFootnote& footnote, const Frame& frame, NoteStrips& notes) {
        BlockSetter setter(composition_);
        setter.put_footnote(footnote, frame);
        std::vector<Strip> strips = with_rules_drawn(setter.take());
        for (Strip& strip : strips) {
            if (&strip == &strips.front() && !notes.strips.empty())
                strip.space_above = composition_.style.footnote_box.space_below;
            strip.table = -1;
            notes.strips.push_back(std::move(strip));
        }
    }

    [[nodiscard]] PageFrame area() const {
        const PageStyle& page = composition_.style.page;
        PageFrame frame;
        frame.top = page.margin_top;
        frame.first_top = page.first_margin_top;
        frame.bottom = page.height - page.margin_bottom;
        const Style& style = composition_.style;
        // Paragraphs that stand apart do so by half a line.
        frame.grid = style.paragraph_space > 0 ? style.body.leading / 2 : style.body.leading;
        frame.overrun = frame.grid;
        frame.above_note_rule = style.footnotes_box.space_above;
        frame.note_rule = style.footnotes_box.rule_above.width;
        frame.below_note_rule = style.footnotes_box.padding_above;
        frame.columns = static_cast<std::size_t>(std::max(1, page.columns));
        frame.colophon = colophon_;
        return frame;
    }

    /// How many strips of the body stand on the last page.
    [[nodiscard]] std::size_t words_on_last_page(const Paginated& paginated) const {
        const std::vector<Placement>& last = paginated.plans.back().body;
        return static_cast<std::size_t>(std::count_if(last.begin(), last.end(), [this](const Placement& placement) {
            return placement.strip < colophon_ && !placement.is_repeated;
        }));
    }

    /// A last page with hardly a line on it is drawn back where less space between blocks can do it.
    void paginate_well(Paginated& paginated) const {
        PageFrame frame = area();
        paginated.plans = paginate(paginated.galley, paginated.notes, frame);
        const std::size_t pages = paginated.plans.size();
        if (pages < 2 || words_on_last_page(paginated) > most_drawn_back) return;
        frame.space_factor = squeezed_space;
        frame.bottom += std::exchange(frame.overrun, 0);
        std::vector<PagePlan> squeezed = paginate(paginated.galley, paginated.notes, frame);
        if (squeezed.size() < pages) paginated.plans = std::move(squeezed);
    }

    void finish(Pages& pages) {
        const edition::Edition& edition = composition_.edition;
        pages.language = edition.language;
        pages.direction = edition.direction == Direction::rtl ? Direction::rtl : Direction::ltr;
        pages.title = edition.title;
        pages.outline = std::move(composition_.outline);
        drop_dead_links(pages);
        pages.tags = composition_.tags.take();
        if (!pages.tags.empty()) pages.tags.front().language = edition.language;
        pages.diagnostics = std::move(composition_.diagnostics);
        for (Diagnostic& formulas : edition::formulas_as_text(edition))
            pages.diagnostics.push_back(std::move(formulas));
        for (Diagnostic& missing : missing_glyphs(composition_.shaper.missing()))
            pages.diagnostics.push_back(std::move(missing));
    }

    /// A link to a place that is not there becomes plain words.
    void drop_dead_links(Pages& pages) {
        for (Page& page : pages.pages) {
            std::erase_if(page.links, [this](const LinkArea& link) {
                const bool leads_out = bundled_article("#" + link.destination).has_value();
                if (link.destination.empty() || leads_out || composition_.anchors.count(link.destination) > 0)
                    return false;
                Tag& tag = composition_.tags[link.tag];
                if (tag.kind != TagKind::span)
                    composition_.warn("link-target-missing", {},
                                      "the link '" + link.description + "' leads to '#" + link.destination +
                                          "', which is not in the article");
                tag.kind = TagKind::span;
                return true;
            });
        }
    }

    Composition composition_;
    std::size_t colophon_ = 0;  ///< its first strip
};

}  // namespace

Result<Done> need_body_face(const WriteContext& context) {
    if (context.faces == nullptr) return failure(ErrorKind::missing_font, "no fonts were given to set the type with");
    const TextStyle& body = context.style.body;
    const auto face = context.faces->find({body.family, body.weight, body.italic});
    if (!face) return tl::unexpected<Error>(face.error());
    return Done{};
}

Result<Pages> lay_out(const edition::Edition& edition, const WriteContext& context) {
    return need_body_face(context).map([&](Done) { return Compositor(edition, context).run(); });
}

Result<Pages> lay_out_in_bundle(const edition::Edition& edition, const WriteContext& context,
                                std::size_t pages_before) {
    return need_body_face(context).map([&](Done) { return Compositor(edition, context).run_in_bundle(pages_before); });
}

RunningWords running_words_of(const edition::Edition& edition) {
    return {edition.title, edition.running_label, edition.language, edition.direction};
}

void furnish(Pages& pages, const RunningWords& words, const WriteContext& context, std::size_t pages_before,
             std::size_t all) {
    edition::Edition edition;
    edition.title = words.title;
    edition.running_label = words.label;
    edition.language = words.language;
    edition.direction = words.direction;
    Composition composition(edition, context);
    put_furniture(pages, composition, {pages_before, all});
}

}  // namespace offprint::layout
