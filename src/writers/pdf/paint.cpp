#include "writers/pdf/paint.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "base/overloaded.h"
#include "text/wording.h"
#include "writers/pdf/attachments.h"
#include "writers/pdf/content.h"
#include "writers/pdf/icc.h"
#include "writers/pdf/links.h"
#include "writers/pdf/placed_images.h"
#include "writers/pdf/xmp.h"

namespace offprint::pdf {
namespace {

void paint_items(PageContent& content, const layout::Page& page, PlacedImages& images) {
    for (const layout::PageItem& item : page.items) {
        std::visit(overloaded{[&](const layout::GlyphRun& run) { content.put(item.tag, run); },
                              [&](const layout::FilledBox& box) { content.put(item.tag, box); },
                              [&](const layout::PlacedImage& place) {
                                  const std::optional<ImageObject> image = images.object(place);
                                  if (image) {
                                      content.put(item.tag, place, *image);
                                  } else {
                                      content.put_frame(item.tag, place);
                                  }
                              }},
                   item.content);
    }
}

/// ISO 32000-1, 14.4: dates as D:YYYYMMDDHHmmSSZ.
std::string info_date(const Date& date) {
    std::string text = "D:";
    for (const char letter : to_utc_instant(date)) {
        if (letter >= '0' && letter <= '9') text += letter;
    }
    return text + "Z";
}

void write_info(Document& document, const Facts& facts) {
    std::string authors, keywords;
    for (const std::string& author : facts.authors) authors += (authors.empty() ? "" : "; ") + author;
    for (const std::string& keyword : facts.keywords) keywords += (keywords.empty() ? "" : ", ") + keyword;
    document.set_info("Title", facts.title);
    if (!authors.empty()) document.set_info("Author", authors);
    if (!facts.description.empty()) document.set_info("Subject", facts.description);
    if (!keywords.empty()) document.set_info("Keywords", keywords);
    document.set_info("Producer", facts.producer);
    if (facts.created) document.set_info("CreationDate", info_date(*facts.created));
    if (facts.modified) document.set_info("ModDate", info_date(*facts.modified));
}

/// What the folios say: 1, 2, 3 (ISO 32000-1, 12.4.2).
constexpr const char* page_labels = "/Nums[0<</S/D>>]";

void write_catalog(Document& document, const layout::Pages& pages, const Facts& facts) {
    document.set_catalog_text("Lang", facts.language);
    document.set_catalog("ViewerPreferences",
                         document.add(pages.direction == Direction::rtl ? "/DisplayDocTitle true/Direction/R2L"
                                                                        : "/DisplayDocTitle true"));
    document.set_catalog("Metadata", document.add_stream_as_it_is("/Type/Metadata/Subtype/XML", xmp_packet(facts)));
    const Reference profile = document.add_stream("/N 3", srgb_profile());
    document.set_catalog_array(
        "OutputIntents",
        {document.add("/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile " +
                      to_text(profile))});
    document.set_catalog("PageLabels", document.add(page_labels));
}

/// Each entry below the last one of a lower level.
void write_outline(Document& document, const layout::Pages& pages) {
    const std::map<std::string, layout::Anchor> anchors = anchors_by_name(pages);
    std::vector<std::pair<int, OutlineId>> open{{0, 0}};
    for (const layout::OutlineEntry& entry : pages.outline) {
        const auto anchor = anchors.find(entry.anchor);
        if (anchor == anchors.end()) continue;
        while (open.size() > 1 && open.back().first >= entry.level) open.pop_back();
        const layout::Page& page = pages.pages[anchor->second.page];
        open.emplace_back(entry.level, document.add_outline(open.back().second, entry.title, anchor->second.page,
                                                            page.height - anchor->second.y));
    }
}

}  // namespace

Result<Painted> paint(const layout::Pages& pages, const Facts& facts, const Resources& resources,
                      const std::vector<Attachment>& attachments) {
    Document document;
    Result<Fonts> fonts = Fonts::of(document, pages);
    if (!fonts) return tl::unexpected(std::move(fonts.error()));
    StructureTree tree(pages);
    PlacedImages images(document, pages, resources);
    Painted painted;

    for (const layout::Page& page : pages.pages) {
        const std::size_t number = document.add_page(page.width, page.height);
        document.set_page_number(number, "StructParents", static_cast<int>(number));
    }
    for (std::size_t number = 0; number < pages.pages.size(); ++number) {
        PageContent content(document, *fonts, tree, pages.pages[number], number);
        paint_items(content, pages.pages[number], images);
        document.set_content(number, content.finish());
    }
    painted.diagnostics = images.diagnostics();
    const Diagnostics dead_links = add_links(document, tree, pages);
    painted.diagnostics.insert(painted.diagnostics.end(), dead_links.begin(), dead_links.end());
    if (Result<Done> written = fonts->write(document); !written) return tl::unexpected(std::move(written.error()));
    tree.write(document, std::string(text::word(text::Word::image, facts.language)));
    write_outline(document, pages);
    write_catalog(document, pages, facts);
    write_info(document, facts);
    attach(document, attachments);
    Result<std::string> bytes = document.save();
    if (!bytes) return tl::unexpected(std::move(bytes.error()));
    painted.bytes = std::move(*bytes);
    return painted;
}

}  // namespace offprint::pdf
