#include "readers/html/facts/fact_keys.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "editorial/base/word_list.h"

namespace offprint::html {
namespace {

using enum FactField;

struct KeysOfField {
    FactField field;
    std::string_view keys;  ///< in lower case, parted by single spaces; a new vocabulary is words here
};

/// What meta elements say, by name, property or itemprop. Separators as people write them: ":" "." "-" "_".
constexpr std::array meta_keys{
    KeysOfField{headline,
                "og:title twitter:title dc.title dcterms.title dc:title sailthru.title parsely-title st:title "
                "citation_title bt:title headline cxenseparse:title article.headline article.origheadline fb_title "
                "hdl eprints.title prism.title analyticsattributes.title analyticsattributes.contenttitle "
                "swt:title article_title"},
    KeysOfField{description,
                "description og:description twitter:description dc.description dcterms.description dc:description "
                "sailthru.description cxenseparse:description st:description bt:description abstract "
                "dcterms.abstract lp swt:description"},
    KeysOfField{author,
                "author og:article:author article:author article_author article.author og:author authors "
                "dc.creator dcterms.creator dc:creator dc.creator.author dc.contributor.author sailthru.author "
                "sailthru.byline_name parsely-author st:author byl byline citation_author bt:author "
                "cxenseparse:author author_name author-name authorname creator rbauthors dcsext.author "
                "analyticsattributes.author shareaholic:article_author_name vr:author branch:deeplink:authorname1 "
                "eprints.creators_name prism.author bepress_citation_author wpauthor post_author page.author "
                "page:author content_author content:author swiftype:author writer reporter autor auteur autore "
                "article:author_name article:author:name article:byline news_author dable:author "
                "cxenseparse:pageauthor mrf:authors ttm:author og:novel:author"},
    KeysOfField{editor, "editor dc.contributor.editor citation_editor"},
    KeysOfField{contributor, "dc.contributor dcterms.contributor dc:contributor contributor"},
    KeysOfField{creator_name, "twitter:creator twitter:creator:id fb:profile_id article:author:username"},
    KeysOfField{publisher,
                "publisher dc.publisher dcterms.publisher dc:publisher citation_publisher article:publisher "
                "article_publication_name prism.publicationname"},
    KeysOfField{source_organization,
                "dc.source dcterms.source dc:source source page.content.source cxenseparse:wsj-page-content-source "
                "original-source syndication-source agency news_agency"},
    KeysOfField{site_name,
                "og:site_name application-name al:ios:app_name shareaholic:site_name cre website "
                "apple-mobile-web-app-title"},
    KeysOfField{date_published,
                "article:published_time article:published article.published og:article:published_time "
                "og:published_time og:pubdate datepublished date dc.date dc.date.issued dc.date.published dc:date "
                "dcterms.date dcterms.issued dcterms.dateissued dcterms.available dc.date.available sailthru.date "
                "parsely-pub-date st:published_at published_at publish-date publish_date publishdate published-date "
                "published_date published pubdate pub_date pub-date pdate ptime displaydate rnews:datepublished "
                "citation_publication_date citation_date citation_online_date bt:pubdate cxenseparse:publishtime "
                "cxenseparse:recs:publishtime cxenseparse:published prism.publicationdate "
                "article_date_original originalpublicationdate original_publication_date release_date "
                "releasedate date.release dcsext.articlefirstpublished shareaholic:article_published_time "
                "analyticsattributes.articledate weibo:article:create_at article:post_time datum "
                "article:publicationdate publication_date publicationdate publication-date article.publication_date "
                "swt:published news_date posted_date post_date dc.issued timestamp pubtime mediator_published_time"},
    KeysOfField{date_modified,
                "article:modified_time article:modified article.modified article.updated og:article:modified_time "
                "og:updated_time og:modified_time datemodified last-modified last_modified lastmodified lastmod "
                "dc.modified dc.date.modified dcterms.modified dcterms.datemodified updated updated_at updated-at "
                "article_date_updated revision_date revised revision sailthru.modified utime dateupdated "
                "date_updated modified modified_at datelastpubbed shareaholic:article_modified_time "
                "cxenseparse:modified article:updated article:update_time moddate dc.date.updated "
                "prism.modificationdate bt:moddate weibo:article:update_at last-updated last_updated"},
    KeysOfField{date_created,
                "datecreated dc.created dc.date.created dcterms.created created article.created created_at "
                "creation_date creationdate date.created date_created"},
    KeysOfField{expires, "article:expiration_time expires unavailable_after dcterms.valid"},
    KeysOfField{in_language,
                "og:locale content-language language dc.language dcterms.language dc:language og:language lang "
                "inlanguage shareaholic:language citation_language"},
    KeysOfField{url,
                "og:url twitter:url dc.identifier.uri parsely-link citation_public_url "
                "citation_abstract_html_url shareaholic:url"},
    KeysOfField{section,
                "article:section og:article:section article.section og:section parsely-section st:section section "
                "articlesection sections sailthru.section prism.section tmgads.section nypost-section "
                "cxenseparse:section shareaholic:section outbrainsection"},
    KeysOfField{keyword,
                "keywords news_keywords article:tag og:article:tag parsely-tags sailthru.tags st:tags dc.subject "
                "dcterms.subject dc:subject citation_keywords cxenseparse:keywords shareaholic:keywords"},
    KeysOfField{genre, "genre dc.type dcterms.type"},
    KeysOfField{type, "og:type parsely-type st:type"},
    KeysOfField{image,
                "og:image og:image:url og:image:secure_url twitter:image twitter:image:src "
                "sailthru.image.full parsely-image-url thumbnailurl"},
    KeysOfField{copyright_holder, "dcterms.rightsholder dc.rightsholder copyrightholder"},
    KeysOfField{copyright_year, "dcterms.datecopyrighted copyrightyear"},
    KeysOfField{copyright_notice, "copyright dc.rights dcterms.rights dc:rights rights prism.copyright dc.copyright"},
    KeysOfField{license, "dcterms.license dc.rights.license license"},
    KeysOfField{identifier,
                "citation_doi dc.identifier dcterms.identifier dc.identifier.doi prism.doi "
                "parsely-post-id citation_pmid"},
    KeysOfField{is_part_of, "citation_journal_title dcterms.ispartof dc.relation.ispartof"},
};

/// schema.org's properties of an article.
constexpr std::array schema_keys{
    KeysOfField{headline, "headline name title"},
    KeysOfField{alternative_headline, "alternativeHeadline alternateName"},
    KeysOfField{description, "description abstract"},
    KeysOfField{author, "author creator"},
    KeysOfField{editor, "editor"},
    KeysOfField{translator, "translator"},
    KeysOfField{contributor, "contributor"},
    KeysOfField{publisher, "publisher"},
    KeysOfField{source_organization, "sourceOrganization"},
    KeysOfField{date_published, "datePublished"},
    KeysOfField{date_modified, "dateModified dateUpdate"},
    KeysOfField{date_created, "dateCreated"},
    KeysOfField{expires, "expires"},
    KeysOfField{in_language, "inLanguage"},
    KeysOfField{url, "url mainEntityOfPage"},
    KeysOfField{section, "articleSection"},
    KeysOfField{keyword, "keywords"},
    KeysOfField{genre, "genre"},
    KeysOfField{image, "image"},
    KeysOfField{article_body, "articleBody text"},
    KeysOfField{is_accessible_for_free, "isAccessibleForFree"},
    KeysOfField{copyright_holder, "copyrightHolder"},
    KeysOfField{copyright_year, "copyrightYear"},
    KeysOfField{copyright_notice, "copyrightNotice"},
    KeysOfField{credit_text, "creditText"},
    KeysOfField{license, "license"},
    KeysOfField{sponsor, "sponsor funder"},
    KeysOfField{identifier, "identifier"},
    KeysOfField{is_part_of, "isPartOf"},
    KeysOfField{same_as, "sameAs"},
};

struct Alias {
    std::string_view schema;
    std::string_view names;
};

/// Other vocabularies' names of schema.org's properties.
constexpr std::array aliases{
    Alias{"headline", "dc:title dcterms:title entry-title og:title"},
    Alias{"author", "dc:creator dcterms:creator sioc:has_creator foaf:maker p-author rnews:author"},
    Alias{"datePublished", "dc:date dc:issued dcterms:issued dcterms:date dt-published published rnews:datePublished"},
    Alias{"dateCreated", "dc:created dcterms:created"},
    Alias{"dateModified", "dc:modified dcterms:modified dt-updated updated"},
    Alias{"description", "dc:description dcterms:description entry-summary p-summary"},
    Alias{"articleBody", "content:encoded sioc:content entry-content e-content"},
    Alias{"publisher", "dc:publisher dcterms:publisher"},
    Alias{"keywords", "dc:subject dcterms:subject sioc:topic p-category"},
    Alias{"name", "foaf:name fn rdfs:label v:name skos:prefLabel"},
    Alias{"url", "u-url foaf:page foaf:homepage"},
    Alias{"jobTitle", "p-job-title role"},
    Alias{"affiliation", "p-org org"},
    Alias{"email", "foaf:mbox u-email"},
    Alias{"sourceOrganization", "source-org p-source-org"},
    Alias{"license", "dcterms:license cc:license"},
};

/// Prefixes under which schema.org's own names stand.
constexpr std::string_view schema_prefixes = "schema s schema.org";

constexpr std::string_view article_types =
    "Article NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle "
    "ReportageNewsArticle ReviewNewsArticle AdvertiserContentArticle SatiricalArticle Report ScholarlyArticle "
    "MedicalScholarlyArticle TechArticle APIReference SocialMediaPosting BlogPosting LiveBlogPosting "
    "DiscussionForumPosting Posting BlogPost Newsarticle newsArticle article";

constexpr std::string_view work_types =
    "Recipe Review CriticReview ClaimReview HowTo Book Chapter CreativeWork Thesis PhotographAction MediaReview "
    "OpinionPiece Guide Interview";

constexpr std::string_view page_types =
    "WebPage ItemPage AboutPage FAQPage QAPage MedicalWebPage CollectionPage ProfilePage RealEstateListing";

constexpr std::string_view organization_types =
    "Organization NewsMediaOrganization Corporation EducationalOrganization GovernmentOrganization NGO LocalBusiness "
    "CollegeOrUniversity PerformingGroup MusicGroup SportsOrganization ResearchOrganization Brand";

template <std::size_t size>
std::vector<std::pair<std::string_view, FactField>> sorted(const std::array<KeysOfField, size>& table) {
    std::vector<std::pair<std::string_view, FactField>> keys;
    for (const KeysOfField& row : table) {
        for (std::size_t at = 0; at < row.keys.size();) {
            const std::size_t end = std::min(row.keys.find(' ', at), row.keys.size());
            keys.emplace_back(row.keys.substr(at, end - at), row.field);
            at = end + 1;
        }
    }
    std::stable_sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return keys;
}

std::optional<FactField> find(const std::vector<std::pair<std::string_view, FactField>>& keys, std::string_view key) {
    const auto at = std::lower_bound(keys.begin(), keys.end(), key,
                                     [](const auto& row, std::string_view word) { return row.first < word; });
    if (at == keys.end() || at->first != key) return std::nullopt;
    return at->second;
}

}  // namespace

std::optional<FactField> meta_field(std::string_view key) {
    static const auto keys = sorted(meta_keys);
    return find(keys, key);
}

std::optional<FactField> schema_field(std::string_view property) {
    static const auto keys = sorted(schema_keys);
    return find(keys, property);
}

std::string_view schema_name(std::string_view property) {
    for (const Alias& alias : aliases) {
        if (editorial::has_word(alias.names, property)) return alias.schema;
    }
    const std::size_t colon = property.find(':');
    if (colon == std::string_view::npos) return property;
    if (editorial::has_word(schema_prefixes, property.substr(0, colon))) return property.substr(colon + 1);
    return property.find("schema.org/") != std::string_view::npos ? local_name(property) : std::string_view();
}

bool is_agent_field(FactField field) {
    return field == author || field == editor || field == translator || field == contributor || field == publisher ||
           field == source_organization || field == copyright_holder || field == sponsor;
}

bool is_address_field(FactField field) {
    return field == url || field == image || field == license || field == same_as;
}

int article_rank(std::string_view type) {
    if (editorial::has_word(article_types, type)) return 3;
    if (editorial::has_word(work_types, type)) return 2;
    return editorial::has_word(page_types, type) ? page_rank : 0;
}

std::string_view local_name(std::string_view type) {
    while (!type.empty() && type.back() == '/') type.remove_suffix(1);
    const std::size_t at = type.find_last_of("/#:");
    return at == std::string_view::npos ? type : type.substr(at + 1);
}

bool is_organization_type(std::string_view type) { return editorial::has_word(organization_types, type); }

bool is_person_type(std::string_view type) { return type == "Person"; }

}  // namespace offprint::html
