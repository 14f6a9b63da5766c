#include <algorithm>
#include <string>
#include <vector>

#include "writers/epub/metadata.h"
#include "writers/epub/xml.h"

namespace offprint::epub {
namespace {

bool has_headings(const Book& book) {
    return std::any_of(book.chapters.begin(), book.chapters.end(),
                       [](const Chapter& chapter) { return !chapter.content.contents.empty(); });
}

bool has_pages(const Book& book) {
    return std::any_of(book.chapters.begin(), book.chapters.end(),
                       [](const Chapter& chapter) { return !chapter.content.pages.empty(); });
}

bool has_math(const Book& book) {
    const auto holds_math = [](const xhtml::ContentDocument& document) { return document.has_math; };
    return std::any_of(book.chapters.begin(), book.chapters.end(), [&](const Chapter& chapter) {
        const auto& documents = chapter.content.documents;
        return std::any_of(documents.begin(), documents.end(), holds_math);
    });
}

}  // namespace

bool may_move(const ImageFile& image) {
    const auto has = [&image](std::string_view words) { return image.bytes.find(words) != std::string::npos; };
    switch (image.kind) {
        case MediaKind::gif:
        case MediaKind::webp:
        case MediaKind::unknown: return true;
        case MediaKind::png: return has("acTL");  // an animated PNG's own chunk
        case MediaKind::svg: return has("<animate") || has("<set") || has("@keyframes") || has("animation");
        case MediaKind::jpeg:
        case MediaKind::avif: return false;
    }
    return true;
}

namespace {

std::string term(const std::string& property, const std::string& value) {
    return element("meta", value, {{"property", "schema:" + property}});
}

std::string summary(bool has_images, bool have_alternatives) {
    std::string words =
        "Reflowable text in reading order with a table of contents; notes and corrections are marked as such.";
    if (has_images && have_alternatives) words += " All images have alternative text.";
    if (has_images && !have_alternatives) words += " Some images have no alternative text of their own.";
    return words;
}

}  // namespace

std::string accessibility_terms(const Book& book) {
    const bool has_images = !book.images.files.empty();
    const bool is_all_words = !has_images || book.images.have_alternatives;
    std::vector<std::string> features{"tableOfContents", "readingOrder", "displayTransformability"};
    if (has_headings(book)) features.emplace_back("structuralNavigation");
    if (has_images && is_all_words) features.emplace_back("alternativeText");
    if (has_math(book)) features.emplace_back("MathML");
    if (has_pages(book)) features.insert(features.end(), {"pageBreakMarkers", "pageNavigation"});

    std::string xml = term("accessMode", "textual");
    if (has_images) xml += term("accessMode", "visual");
    xml += term("accessModeSufficient", is_all_words ? "textual" : "textual,visual");
    for (const std::string& feature : features) xml += term("accessibilityFeature", feature);
    const bool is_moving =
        book.images.may_move || std::any_of(book.images.files.begin(), book.images.files.end(), may_move);
    xml += term("accessibilityHazard", is_moving ? "unknown" : "none");
    xml += element("meta", summary(has_images, is_all_words),
                   {{"property", "schema:accessibilitySummary"}, {"xml:lang", "en"}});
    if (has_pages(book)) xml += element("meta", book.page_source, {{"property", "pageBreakSource"}});
    return xml;
}

}  // namespace offprint::epub
