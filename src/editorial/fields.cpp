#include "editorial/fields.h"

#include <array>

#include "editorial/letters.h"
#include "editorial/word_list.h"

namespace offprint::editorial {
namespace {

struct FieldNames {
    Field field;
    std::string_view names;  ///< without case and marks, parted by spaces
};

/// The aliases of pandoc, Jekyll, Hugo, Ghost, schema.org and of newsrooms' habits.
constexpr std::array field_names{
    FieldNames{Field::headline, "headline title hed"},
    FieldNames{Field::alternative_headline,
               "alternativeheadline subtitle subheadline subhead dek deck standfirst customexcerpt teaser lead lede"},
    FieldNames{Field::short_headline, "shortheadline shorttitle linktitle runninghead navtitle"},
    FieldNames{Field::description, "description metadescription excerpt summary"},
    FieldNames{Field::abstract, "abstract"},
    FieldNames{Field::author, "author authors by writer writers creator creators"},
    FieldNames{Field::editor, "editor editors editedby"},
    FieldNames{Field::translator, "translator translators translatedby"},
    FieldNames{Field::contributor, "contributor contributors with"},
    FieldNames{Field::photographer, "photographer photographers photosby"},
    FieldNames{Field::source_organization, "sourceorganization agency agencies wire"},
    FieldNames{Field::byline, "byline"},
    FieldNames{Field::dateline, "dateline"},
    FieldNames{Field::date_published,
               "datepublished date publishdate publisheddate publishedat published pubdate issued "
               "publicationdate publishedon"},
    FieldNames{Field::date_modified,
               "datemodified lastmod lastmodified lastmodifiedat modified modifiedat updated updatedat lastupdated"},
    FieldNames{Field::date_created, "datecreated created createdat"},
    FieldNames{Field::expires, "expires expirydate expiry"},
    FieldNames{Field::retrieved, "retrieved retrievedat accessed archivedat"},
    FieldNames{Field::in_language, "inlanguage lang language locale languagecode"},
    FieldNames{Field::direction, "dir direction"},
    FieldNames{Field::keywords, "keywords tags tag categories category subject subjects"},
    FieldNames{Field::section, "articlesection section sections rubric"},
    FieldNames{Field::genre, "genre"},
    FieldNames{Field::label, "label kicker eyebrow"},
    FieldNames{Field::type, "type articletype"},
    FieldNames{Field::url, "url permalink canonicalurl canonical source sourceurl link"},
    FieldNames{Field::same_as, "sameas"},
    FieldNames{Field::is_based_on, "isbasedon basedon"},
    FieldNames{Field::translation_of, "translationofwork translationof"},
    FieldNames{Field::citation, "citation citations"},
    FieldNames{Field::credit_text, "credittext credit credits"},
    FieldNames{Field::copyright_notice, "copyrightnotice rights copyright"},
    FieldNames{Field::copyright_holder, "copyrightholder rightsholder"},
    FieldNames{Field::copyright_year, "copyrightyear"},
    FieldNames{Field::license, "license licence"},
    FieldNames{Field::usage_terms, "usageterms terms permissions"},
    FieldNames{Field::is_free, "isaccessibleforfree free"},
    FieldNames{Field::completeness, "completeness"},
    FieldNames{Field::publisher, "publisher site sitename publication newspaper"},
    FieldNames{Field::publisher_url, "publisherurl siteurl"},
    FieldNames{Field::part_of, "ispartof journal containertitle series"},
    FieldNames{Field::issue, "issue"},
    FieldNames{Field::volume, "volume"},
    FieldNames{Field::issn, "issn"},
    FieldNames{Field::doi, "doi"},
    FieldNames{Field::isbn, "isbn"},
    FieldNames{Field::identifier, "identifier identifiers id uuid"},
    FieldNames{Field::sponsor, "sponsor sponsors sponsoredby"},
    FieldNames{Field::funder, "funder funders funding"},
    FieldNames{Field::digital_source_type, "digitalsourcetype"},
    FieldNames{Field::image, "image coverimage featureimage featuredimage leadimage images cover"},
    FieldNames{Field::draft, "draft"},
    FieldNames{Field::status, "status publicationstatus"},
    FieldNames{Field::embargo, "embargo embargoeduntil embargountil"},
    FieldNames{Field::version, "version"},
    FieldNames{Field::history, "history"},
    FieldNames{Field::notes, "notes"},
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

}  // namespace

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
