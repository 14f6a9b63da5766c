#include "editorial/front_matter/fields.h"

#include <array>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"

namespace offprint::editorial {
namespace {

struct FieldNames {
    Field field;
    std::string_view name;   ///< see name_of
    std::string_view names;  ///< all that a key may be, without case and marks, parted by spaces
};

/// The aliases of pandoc, Jekyll, Hugo, Ghost, schema.org and of newsrooms' habits.
constexpr std::array field_names{
    FieldNames{Field::headline, "headline", "headline title hed"},
    FieldNames{Field::alternative_headline, "alternativeHeadline",
               "alternativeheadline subtitle subheadline subhead dek deck standfirst customexcerpt teaser lead lede"},
    FieldNames{Field::short_headline, "shortHeadline", "shortheadline shorttitle linktitle runninghead navtitle"},
    FieldNames{Field::description, "description", "description metadescription excerpt summary"},
    FieldNames{Field::abstract, "abstract", "abstract"},
    FieldNames{Field::author, "author", "author authors by writer writers creator creators"},
    FieldNames{Field::editor, "editor", "editor editors editedby"},
    FieldNames{Field::translator, "translator", "translator translators translatedby"},
    FieldNames{Field::contributor, "contributor", "contributor contributors with"},
    FieldNames{Field::photographer, "photographer", "photographer photographers photosby"},
    FieldNames{Field::source_organization, "sourceOrganization", "sourceorganization agency agencies wire"},
    FieldNames{Field::byline, "byline", "byline"},
    FieldNames{Field::dateline, "dateline", "dateline"},
    FieldNames{Field::date_published, "datePublished",
               "datepublished date publishdate publisheddate publishedat pubdate issued "
               "publicationdate publishedon"},
    FieldNames{Field::published, "published", "published"},
    FieldNames{Field::date_modified, "dateModified",
               "datemodified lastmod lastmodified lastmodifiedat modified modifiedat updated updatedat lastupdated"},
    FieldNames{Field::date_created, "dateCreated", "datecreated created createdat"},
    FieldNames{Field::expires, "expires", "expires expirydate expiry"},
    FieldNames{Field::retrieved, "retrievedAt", "retrieved retrievedat accessed archivedat"},
    FieldNames{Field::in_language, "inLanguage", "inlanguage lang language locale languagecode"},
    FieldNames{Field::direction, "dir", "dir direction"},
    FieldNames{Field::keywords, "keywords", "keywords tags tag categories category subject subjects"},
    FieldNames{Field::section, "articleSection", "articlesection section sections rubric"},
    FieldNames{Field::genre, "genre", "genre"},
    FieldNames{Field::label, "label", "label kicker eyebrow"},
    FieldNames{Field::type, "type", "type articletype"},
    FieldNames{Field::url, "url", "url permalink canonicalurl canonical source sourceurl link"},
    FieldNames{Field::same_as, "sameAs", "sameas"},
    FieldNames{Field::is_based_on, "isBasedOn", "isbasedon basedon"},
    FieldNames{Field::translation_of, "translationOfWork", "translationofwork translationof"},
    FieldNames{Field::citation, "citation", "citation citations"},
    FieldNames{Field::credit_text, "creditText", "credittext credit credits"},
    FieldNames{Field::copyright_notice, "copyrightNotice", "copyrightnotice rights copyright"},
    FieldNames{Field::copyright_holder, "copyrightHolder", "copyrightholder rightsholder"},
    FieldNames{Field::copyright_year, "copyrightYear", "copyrightyear"},
    FieldNames{Field::license, "license", "license licence"},
    FieldNames{Field::usage_terms, "usageTerms", "usageterms terms permissions"},
    FieldNames{Field::is_free, "isAccessibleForFree", "isaccessibleforfree free"},
    FieldNames{Field::completeness, "completeness", "completeness"},
    FieldNames{Field::publisher, "publisher", "publisher site sitename publication newspaper"},
    FieldNames{Field::publisher_url, "publisherUrl", "publisherurl siteurl"},
    FieldNames{Field::part_of, "isPartOf", "ispartof journal containertitle series"},
    FieldNames{Field::issue, "issue", "issue"},
    FieldNames{Field::volume, "volume", "volume"},
    FieldNames{Field::issn, "issn", "issn"},
    FieldNames{Field::doi, "doi", "doi"},
    FieldNames{Field::isbn, "isbn", "isbn"},
    FieldNames{Field::identifier, "identifier", "identifier identifiers id uuid"},
    FieldNames{Field::sponsor, "sponsor", "sponsor sponsors sponsoredby"},
    FieldNames{Field::funder, "funder", "funder funders funding"},
    FieldNames{Field::digital_source_type, "digitalSourceType", "digitalsourcetype"},
    FieldNames{Field::image, "image", "image coverimage featureimage featuredimage leadimage images cover"},
    FieldNames{Field::image_alt, "imageAlt", "imagealt coveralt coverimagealt featureimagealt featuredimagealt"},
    FieldNames{Field::image_caption, "imageCaption",
               "imagecaption covercaption coverimagecaption featureimagecaption featuredimagecaption"},
    FieldNames{Field::draft, "draft", "draft"},
    FieldNames{Field::status, "publicationStatus", "status publicationstatus"},
    FieldNames{Field::embargo, "embargoedUntil", "embargo embargoeduntil embargountil"},
    FieldNames{Field::version, "version", "version"},
    FieldNames{Field::history, "history", "history"},
    FieldNames{Field::notes, "notes", "notes"},
    FieldNames{Field::note, "note", ""},  // see note_names
};

struct NoteNames {
    NoteKind kind;
    std::string_view names;
};

constexpr std::array note_names{
    NoteNames{NoteKind::editor, "editor editorsnote editornote editorialnote note"},
    NoteNames{NoteKind::update, "update updates updatenote"},
    NoteNames{NoteKind::correction, "correction corrections erratum errata"},
    NoteNames{NoteKind::clarification, "clarification clarifications"},
    NoteNames{NoteKind::retraction, "retraction retracted"},
    NoteNames{NoteKind::expression_of_concern, "expressionofconcern concern"},
    NoteNames{NoteKind::disclaimer, "disclaimer disclaimers"},
    NoteNames{NoteKind::disclosure_sponsor,
              "disclosuresponsor sponsordisclosure sponsornote sponsorship advertisement paidfor"},
    NoteNames{NoteKind::disclosure_affiliate, "disclosureaffiliate affiliatedisclosure affiliate"},
    NoteNames{NoteKind::disclosure_conflict,
              "disclosureconflict disclosure disclosures conflict conflictofinterest competinginterests"},
    NoteNames{NoteKind::disclosure_ai, "disclosureai aidisclosure ainote"},
    NoteNames{NoteKind::disclosure_funding, "disclosurefunding fundingdisclosure fundingstatement acknowledgement"},
    NoteNames{NoteKind::legal, "legal legalnotice"},
    NoteNames{NoteKind::rights, "rightsnote rightsnotice"},
    NoteNames{NoteKind::access, "access accessnote"},
    NoteNames{NoteKind::translator, "translatorsnote translatornote"},
    NoteNames{NoteKind::content_warning, "contentwarning triggerwarning warning"},
    NoteNames{NoteKind::bio, "bio biography authorbio abouttheauthor aboutauthor abouttheauthors"},
    NoteNames{NoteKind::credit, "creditnote creditline"},
    NoteNames{NoteKind::origin, "origin originnote originallypublished"},
    NoteNames{NoteKind::internal, "internal internalnote ednote editornoteinternal"},
};

/// Without case and without marks: "Publish_Date", "publish-date" and "publishDate" are one key.
std::string normalised(std::string_view key) {
    std::string result;
    for (const char c : folded(key)) {
        const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (is_kept) result += c;
    }
    return result;
}

constexpr std::string_view groups = "params taxonomies extra";

}  // namespace

std::string_view name_of(Field field) {
    for (const FieldNames& row : field_names) {
        if (row.field == field) return row.name;
    }
    return "note";
}

bool is_group(std::string_view key) { return key.size() <= 60 && has_word(groups, normalised(key)); }

std::optional<Field> field_named(std::string_view key) {
    if (key.size() > 60) return std::nullopt;
    const std::string name = normalised(key);
    for (const FieldNames& row : field_names) {
        if (has_word(row.names, name)) return row.field;
    }
    if (name != "origin" && name != "access" && note_kind_named(key)) return Field::note;
    return std::nullopt;
}

std::optional<NoteKind> note_kind_named(std::string_view key) {
    if (key.size() > 60) return std::nullopt;
    const std::string name = normalised(key);
    for (const NoteNames& row : note_names) {
        if (has_word(row.names, name)) return row.kind;
    }
    return std::nullopt;
}

}  // namespace offprint::editorial
