#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dom/document.h"
#include "offprint/article.h"

/// What a page says of its article outside the article's text: JSON-LD, meta elements, microdata, RDFa, microformats.
namespace offprint::html {

/// What a fact is about. Names are schema.org's.
enum class FactField : std::uint8_t {
    type,  ///< "NewsArticle"
    headline,
    alternative_headline,
    description,
    author,  ///< with the fact's agent
    editor,
    translator,
    contributor,
    creator_name,  ///< an account or a publisher where an author is expected: a login, a network's handle
    publisher,
    source_organization,  ///< an agency, or who else provided the text
    site_name,
    page_title,  ///< the title element
    date_published,
    date_modified,
    date_created,
    expires,
    in_language,
    url,
    section,
    keyword,
    genre,
    image,
    article_body,  ///< of JSON-LD as it stands, plain or HTML; of markup the node only, without a value
    is_accessible_for_free,
    copyright_holder,
    copyright_year,
    copyright_notice,
    credit_text,
    license,
    sponsor,
    identifier,
    is_part_of,
    same_as,
    next_page,
    amp_url,
};

struct Fact {
    FactField field = FactField::type;
    std::string value{};  ///< of an author the name; tags out, references resolved, blanks collapsed, NFC
    Agent agent{};  ///< of people and organizations: kind, name, url, job title, affiliation; the name may be a list
    Origin origin = Origin::none;
    std::string key{};  ///< as the page writes it: "og:title", "NewsArticle.author.name", "itemprop=author"
    int group = -1;     ///< facts of one JSON-LD node, one microdata item or one h-entry have the same; -1: the page's
    bool is_main = true;   ///< false: the node is not the page's main entity (a related article, the page around it)
    bool is_typed = true;  ///< of agents: the page says whether it is a person or an organization
    dom::NodeId node = dom::no_node;  ///< the script, meta or link element, or the element that holds the value
};

/// In the order of the page, JSON-LD first.
struct PageFacts {
    std::vector<Fact> facts;
    Diagnostics diagnostics;  ///< JSON-LD that does not parse

    /// The main entity's values of that field, in order.
    [[nodiscard]] std::vector<const Fact*> of(FactField field) const;
};

/// Total; linear in the page's size.
PageFacts gather_facts(const dom::Document& document);

}  // namespace offprint::html
