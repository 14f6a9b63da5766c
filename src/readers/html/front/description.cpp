#include "readers/html/front/description.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "editorial/base/letters.h"
#include "readers/html/front/completeness.h"
#include "readers/html/front/language.h"
#include "readers/html/front/printed_lines.h"
#include "readers/html/front/publisher.h"
#include "readers/html/front/sections.h"
#include "readers/html/page/hidden.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

using dom::NodeId;

Maybe<std::string> first_value(const PageFacts& facts, FactField field) {
    for (const Fact* fact : facts.of(field)) {
        if (!fact->value.empty()) return Sourced<std::string>{fact->value, fact->origin, {}};
    }
    return std::nullopt;
}

std::vector<std::string> all_values(const PageFacts& facts, FactField field) {
    constexpr std::size_t most_values = 20;
    std::vector<std::string> values;
    for (const Fact* fact : facts.of(field)) {
        const std::string& value = fact->value.empty() ? fact->agent.name : fact->value;
        const bool is_new = !value.empty() && values.size() < most_values &&
                            std::find(values.begin(), values.end(), value) == values.end();
        if (is_new) values.push_back(value);
    }
    return values;
}

bool is_address(std::string_view value) { return value.starts_with("https://") || value.starts_with("http://"); }

/// rel=canonical before og:url before what JSON-LD calls the page.
Maybe<std::string> canonical_address(const PageFacts& facts) {
    const Fact* best = nullptr;
    const auto rank = [](const Fact& fact) {
        if (fact.key == "rel=canonical") return 3;
        return fact.origin == Origin::meta ? 2 : 1;
    };
    for (const Fact* fact : facts.of(FactField::url)) {
        if (is_address(fact->value) && (best == nullptr || rank(*fact) > rank(*best))) best = fact;
    }
    if (best == nullptr) return std::nullopt;
    return Sourced<std::string>{best->value, best->origin, {}};
}

/// "10.1000/182", bare or as an address, is a DOI; other values keep what their key calls them.
std::vector<Identifier> identifiers(const PageFacts& facts) {
    std::vector<Identifier> found;
    for (const Fact* fact : facts.of(FactField::identifier)) {
        const std::size_t doi = fact->value.find("10.");
        const bool is_doi = doi != std::string::npos && fact->value.find('/', doi) != std::string::npos &&
                            (doi == 0 || fact->value.find("doi") != std::string::npos);
        Identifier identifier{is_doi ? "doi" : "", is_doi ? fact->value.substr(doi) : fact->value};
        if (identifier.scheme.empty()) identifier.scheme = is_address(fact->value) ? "url" : fact->key;
        const bool is_new =
            !identifier.value.empty() && std::find(found.begin(), found.end(), identifier) == found.end();
        if (is_new) found.push_back(std::move(identifier));
    }
    return found;
}

/// "© 2024 Example Media" below the body, near the page's end.
struct CopyrightLine {
    std::string words{};
    SourceRange source{};
};

CopyrightLine find_copyright_line(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings) {
    // Bytes, and nodes from the page's end: a footer.
    constexpr std::size_t longest = 200;
    constexpr NodeId nodes_of_footer = 400;
    CopyrightLine last;
    const NodeId body_end = region.roots.empty() ? 1 : document[region.roots.back()].end;
    const NodeId footer = document.size() > nodes_of_footer ? document.size() - nodes_of_footer : 1;
    const NodeId from = std::max(footer, body_end);
    for (const PrintedLine& line : printed_lines(document, rulings, from, document.size(), nodes_of_footer)) {
        const bool is_notice =
            line.words.size() <= longest && line.words.size() > 8 &&
            (line.words.find("©") != std::string::npos || editorial::starts_with_folded(line.words, "copyright"));
        if (!is_notice) continue;
        last.words = text::to_nfc(line.words);
        last.source = {{document[line.first].line, 0}, {document[line.last].end_line, 0}};
    }
    return last;
}

std::string_view file_of(std::string_view address) {
    address = address.substr(0, address.find_first_of("?#"));
    const std::size_t slash = address.rfind('/');
    return slash == std::string_view::npos ? address : address.substr(slash + 1);
}

/// The page's own main picture where it stands outside the body: above the headline, beside it. What the body shows is
/// shown there; what stands in no element is no part of what a reader sees.
std::vector<LeadImage> lead_image(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                                  const Rulings& rulings) {
    std::string_view file;
    for (const Fact* fact : facts.of(FactField::image)) {
        if (file.empty()) file = file_of(fact->value);
    }
    constexpr std::size_t fewest_letters = 5;
    if (file.size() < fewest_letters || region.roots.empty()) return {};
    const NodeId first = document[region.article].parent == dom::no_node ? 1 : region.article;
    for (NodeId node = first; node < document[region.article].end; ++node) {
        if (document[node].tag != dom::Tag::img || is_unseen(rulings, node)) continue;
        if (file_of(document.attribute(node, "src")) != file) continue;
        const bool is_in_body = std::any_of(region.roots.begin(), region.roots.end(),
                                            [&](NodeId root) { return document.contains(root, node); });
        if (is_in_body) return {};
        LeadImage lead;
        lead.image.url = document.attribute(node, "src");
        if (document.find_attribute(node, "alt") != nullptr) lead.image.alt = document.attribute(node, "alt");
        return {std::move(lead)};
    }
    return {};
}

}  // namespace

Description describe(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                     Rulings& rulings) {
    Description description;
    Metadata& metadata = description.metadata;
    Language language = choose_language(document, facts, region, rulings);
    metadata.in_language = std::move(language.tag);
    metadata.direction = language.direction;
    description.diagnostics = std::move(language.diagnostics);
    metadata.copyright_notice = first_value(facts, FactField::copyright_notice);
    const CopyrightLine line = find_copyright_line(document, region, rulings);
    if (!metadata.copyright_notice && !line.words.empty())
        metadata.copyright_notice = Sourced<std::string>{line.words, Origin::text_pattern, line.source, 0.9};
    metadata.publisher = choose_publisher(document, facts, line.words);
    metadata.is_part_of = choose_periodical(facts, metadata.publisher);
    metadata.url = canonical_address(facts);
    Sections sections = choose_sections(document, facts, region, rulings);
    metadata.article_section = std::move(sections.section);
    metadata.keywords = std::move(sections.keywords);
    metadata.description = first_value(facts, FactField::description);
    metadata.license = first_value(facts, FactField::license);
    metadata.credit_text = first_value(facts, FactField::credit_text);
    metadata.copyright_holder = first_value(facts, FactField::copyright_holder);
    metadata.copyright_year = first_value(facts, FactField::copyright_year);
    metadata.genre = all_values(facts, FactField::genre);
    metadata.sponsor = all_values(facts, FactField::sponsor);
    metadata.same_as = all_values(facts, FactField::same_as);
    metadata.identifier = identifiers(facts);
    metadata.is_accessible_for_free = is_accessible_for_free(facts);
    metadata.completeness = judge_completeness(document, facts, region, rulings);
    metadata.image = lead_image(document, facts, region, rulings);
    return description;
}

}  // namespace offprint::html
