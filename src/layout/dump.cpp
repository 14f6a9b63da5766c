#include <fmt/format.h>

#include <array>
#include <string_view>

#include "base/numbers.h"
#include "base/overloaded.h"
#include "layout/lay_out.h"

namespace offprint::layout {
namespace {

constexpr std::array<std::string_view, 33> kinds{
    "document",   "article",   "section",    "header",   "paragraph",   "heading1", "heading2",
    "heading3",   "heading4",  "heading5",   "heading6", "block-quote", "list",     "list-item",
    "list-label", "list-body", "code-block", "code",     "table",       "row",      "header-cell",
    "cell",       "caption",   "figure",     "note",     "reference",   "link",     "emphasis",
    "strong",     "span",      "quotation",  "aside",    "colophon"};

std::string place(double value) { return decimal(value, 1); }

std::string colour(Colour value) { return fmt::format("#{:02x}{:02x}{:02x}", value.red, value.green, value.blue); }

std::string_view kind_of(const Pages& pages, TagId tag) {
    if (tag == header_artifact_tag) return "running-head";
    if (tag == footer_artifact_tag) return "folio";
    if (tag >= pages.tags.size()) return "artifact";
    return kinds[static_cast<std::size_t>(pages.tags[tag].kind)];
}

class Dumper {
public:
    explicit Dumper(const Pages& pages) : pages_(pages) {}

    std::string dump() {
        for (std::size_t i = 0; i < pages_.pages.size(); ++i) put_page(i);
        out_ += "tags\n";
        for (std::size_t i = 0; i < pages_.tags.size(); ++i) put_tag(i);
        for (const Anchor& anchor : pages_.anchors)
            out_ += fmt::format("anchor {} page {} y {}\n", anchor.name, anchor.page + 1, place(anchor.y));
        for (const OutlineEntry& entry : pages_.outline)
            out_ += fmt::format("outline {} \"{}\" -> {}\n", entry.level, entry.title, entry.anchor);
        for (const PageStart& start : pages_.page_starts)
            out_ += fmt::format("start {} block {} offset {}\n", start.page, start.block, start.offset);
        for (const Diagnostic& diagnostic : pages_.diagnostics)
            out_ += fmt::format("{}: {}\n", diagnostic.finding, diagnostic.message);
        return std::move(out_);
    }

private:
    void put_page(std::size_t index) {
        const Page& page = pages_.pages[index];
        out_ += fmt::format("page {} {} x {}\n", index + 1, place(page.width), place(page.height));
        for (const PageItem& item : page.items) {
            std::visit([&](const auto& content) { put(content, item.tag); }, item.content);
        }
        close_line();
        for (const LinkArea& link : page.links)
            out_ += fmt::format("  link {} {} {} {} -> {}\n", place(link.x), place(link.y), place(link.width),
                                place(link.height), link.url.empty() ? "#" + link.destination : link.url);
    }

    void put(const GlyphRun& run, TagId tag) {
        const bool goes_on = is_in_line_ && line_tag_ == tag && place(baseline_) == place(run.baseline);
        if (!goes_on) {
            close_line();
            out_ += fmt::format("  {} {} {} {} {} \"", place(run.x), place(run.baseline), kind_of(pages_, tag),
                                run.face == nullptr ? "-" : run.face->postscript_name(), place(run.size));
        }
        out_ += run.text;
        is_in_line_ = true;
        line_tag_ = tag;
        baseline_ = run.baseline;
    }

    void put(const FilledBox& box, TagId tag) {
        close_line();
        out_ += fmt::format("  box {} {} {} {} {} {}\n", place(box.x), place(box.y), place(box.width),
                            decimal(box.height, 2), colour(box.colour), kind_of(pages_, tag));
    }

    void put(const PlacedImage& image, TagId tag) {
        close_line();
        out_ += fmt::format("  image {} {} {} {} {} {}\n", place(image.x), place(image.y), place(image.width),
                            place(image.height), image.url, kind_of(pages_, tag));
    }

    void close_line() {
        if (is_in_line_) out_ += "\"\n";
        is_in_line_ = false;
    }

    void put_tag(std::size_t index) {
        const Tag& tag = pages_.tags[index];
        out_ += fmt::format("  {} in {} {}", index, tag.parent, kind_of(pages_, static_cast<TagId>(index)));
        if (!tag.language.empty()) out_ += " lang " + tag.language;
        if (!tag.id.empty()) out_ += " id " + tag.id;
        if (!tag.alt.empty()) out_ += " alt \"" + tag.alt + "\"";
        if (tag.column_span > 1) out_ += fmt::format(" columns {}", tag.column_span);
        if (tag.row_span > 1) out_ += fmt::format(" rows {}", tag.row_span);
        if (tag.is_ordered) out_ += " ordered";
        out_ += '\n';
    }

    const Pages& pages_;
    std::string out_;
    bool is_in_line_ = false;
    TagId line_tag_ = 0;
    double baseline_ = 0;
};

}  // namespace

std::string dump(const Pages& pages) { return Dumper(pages).dump(); }

}  // namespace offprint::layout
