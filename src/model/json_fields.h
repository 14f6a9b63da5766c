#pragma once

#include <concepts>
#include <string_view>
#include <type_traits>

#include "offprint/article.h"

/// The keys of every struct of the model in JSON, said once for both ways. `fields(key, member, default)` is left out
/// where the member has its default; `fields.required(key, member)` always stands there.
namespace offprint::json {

template <class T, class Node>
concept Any = std::same_as<std::remove_const_t<T>, Node>;

template <class T>
concept Wrapping = Any<T, Emphasis> || Any<T, Strong> || Any<T, Strikethrough> || Any<T, Superscript> ||
    Any<T, Subscript> || Any<T, Paragraph>;
template <class T>
concept Empty = Any<T, LineBreak> || Any<T, SoftBreak> || Any<T, ThematicBreak>;

/// The value of "type" that tells a node of a variant.
template <class Node>
constexpr std::string_view type_name;
// clang-format off
template <> inline constexpr std::string_view type_name<Text> = "text";
template <> inline constexpr std::string_view type_name<Emphasis> = "emphasis";
template <> inline constexpr std::string_view type_name<Strong> = "strong";
template <> inline constexpr std::string_view type_name<Strikethrough> = "strikethrough";
template <> inline constexpr std::string_view type_name<Superscript> = "superscript";
template <> inline constexpr std::string_view type_name<Subscript> = "subscript";
template <> inline constexpr std::string_view type_name<Code> = "code";
template <> inline constexpr std::string_view type_name<Link> = "link";
template <> inline constexpr std::string_view type_name<Image> = "image";
template <> inline constexpr std::string_view type_name<LineBreak> = "lineBreak";
template <> inline constexpr std::string_view type_name<SoftBreak> = "softBreak";
template <> inline constexpr std::string_view type_name<FootnoteReference> = "footnoteReference";
template <> inline constexpr std::string_view type_name<Math> = "math";
template <> inline constexpr std::string_view type_name<Span> = "span";
template <> inline constexpr std::string_view type_name<Paragraph> = "paragraph";
template <> inline constexpr std::string_view type_name<Heading> = "heading";
template <> inline constexpr std::string_view type_name<BlockQuote> = "blockQuote";
template <> inline constexpr std::string_view type_name<List> = "list";
template <> inline constexpr std::string_view type_name<DefinitionList> = "definitionList";
template <> inline constexpr std::string_view type_name<CodeBlock> = "codeBlock";
template <> inline constexpr std::string_view type_name<Table> = "table";
template <> inline constexpr std::string_view type_name<ThematicBreak> = "thematicBreak";
template <> inline constexpr std::string_view type_name<Figure> = "figure";
template <> inline constexpr std::string_view type_name<Note> = "note";
// clang-format on

// --- inlines ---

template <class Fields>
void describe(Fields& fields, Any<Text> auto& node) {
    fields.required("text", node.text);
}
template <class Fields>
void describe(Fields& fields, Any<Code> auto& node) {
    fields.required("text", node.text);
}
template <class Fields>
void describe(Fields& fields, Wrapping auto& node) {
    fields.required("content", node.content);
}
template <class Fields>
void describe(Fields&, Empty auto&) {}
template <class Fields>
void describe(Fields& fields, Any<Link> auto& node) {
    fields.required("url", node.url);
    fields("title", node.title);
    fields.required("content", node.content);
}
template <class Fields>
void describe(Fields& fields, Any<Image> auto& node) {
    fields.required("url", node.url);
    fields("alt", node.alt);
    fields("title", node.title);
}
template <class Fields>
void describe(Fields& fields, Any<FootnoteReference> auto& node) {
    fields.required("label", node.label);
}
template <class Fields>
void describe(Fields& fields, Any<Math> auto& node) {
    fields("mathml", node.mathml);
    fields.required("text", node.text);
}
template <class Fields>
void describe(Fields& fields, Any<Span> auto& node) {
    fields.required("kind", node.kind);
    fields("inLanguage", node.language);
    fields("dir", node.direction);
    fields("title", node.title);
    fields.required("content", node.content);
}

// --- blocks ---

template <class Fields>
void describe(Fields& fields, Any<Heading> auto& node) {
    fields.required("level", node.level);
    fields("id", node.id);
    fields.required("content", node.content);
}
template <class Fields>
void describe(Fields& fields, Any<BlockQuote> auto& node) {
    fields.required("content", node.content);
    fields("attribution", node.attribution);
}
template <class Fields>
void describe(Fields& fields, Any<ListItem> auto& node) {
    fields("task", node.task);
    fields.required("content", node.content);
}
template <class Fields>
void describe(Fields& fields, Any<List> auto& node) {
    fields.required("kind", node.kind);
    fields("start", node.start, 1);
    fields("tight", node.tight, true);
    fields.required("items", node.items);
}
template <class Fields>
void describe(Fields& fields, Any<Definition> auto& node) {
    fields.required("term", node.term);
    fields.required("content", node.content);
}
template <class Fields>
void describe(Fields& fields, Any<DefinitionList> auto& node) {
    fields.required("items", node.items);
}
template <class Fields>
void describe(Fields& fields, Any<CodeBlock> auto& node) {
    fields("language", node.language);
    fields.required("text", node.text);
}
template <class Fields>
void describe(Fields& fields, Any<TableCell> auto& node) {
    fields("columnSpan", node.column_span, 1);
    fields("rowSpan", node.row_span, 1);
    fields("isHeader", node.is_header);
    fields.required("content", node.content);
}
template <class Fields>
void describe(Fields& fields, Any<Table> auto& node) {
    fields.required("columns", node.columns);
    fields("headerRows", node.header_rows);
    fields.required("rows", node.rows);
    fields("caption", node.caption);
}
template <class Fields>
void describe(Fields& fields, Any<Figure> auto& node) {
    fields.required("images", node.images);
    fields("caption", node.caption);
    fields("credit", node.credit);
}
template <class Fields>
void describe(Fields& fields, Any<Note> auto& node) {
    fields.required("kind", node.kind);
    fields("visibility", node.visibility);
    fields("placement", node.placement, Placement::in_line);
    fields("label", node.label);
    fields("date", node.date);
    fields("author", node.author);
    fields("evidence", node.evidence);
    fields("confidence", node.confidence, 1.0);
    fields("origin", node.origin, Origin::markup);
    fields("also", node.also);
    fields.required("body", node.body);
}
template <class Fields>
void describe(Fields& fields, Any<Footnote> auto& node) {
    fields.required("label", node.label);
    fields("source", node.source);
    fields.required("content", node.content);
}

// --- metadata ---

template <class Fields>
void describe(Fields& fields, Any<Agent> auto& node) {
    fields("kind", node.kind);
    fields.required("name", node.name);
    fields("role", node.role, "aut");
    fields("jobTitle", node.job_title);
    fields("affiliation", node.affiliation);
    fields("url", node.url);
    fields("email", node.email);
    fields("identifier", node.identifier);
    fields("bio", node.bio);
    fields("origin", node.origin);
    fields("source", node.source);
    fields("confidence", node.confidence, 1.0);
}
template <class Fields>
void describe(Fields& fields, Any<Publisher> auto& node) {
    fields("name", node.name);
    fields("url", node.url);
    fields("policies", node.policies);
}
template <class Fields>
void describe(Fields& fields, Any<PartOf> auto& node) {
    fields("name", node.name);
    fields("issue", node.issue);
    fields("volume", node.volume);
    fields("issn", node.issn);
}
template <class Fields>
void describe(Fields& fields, Any<Identifier> auto& node) {
    fields("scheme", node.scheme);
    fields("value", node.value);
}
template <class Fields>
void describe(Fields& fields, Any<LeadImage> auto& node) {
    fields.required("image", node.image);
    fields("caption", node.caption);
    fields("creditText", node.credit_text);
    fields("copyrightNotice", node.copyright_notice);
}
template <class Fields>
void describe(Fields& fields, Any<Provenance> auto& node) {
    fields("sourceUrl", node.source_url);
    fields("retrievedAt", node.retrieved_at);
    fields("inputName", node.input_name);
    fields("inputSha256", node.input_sha256);
    fields("inputMediaType", node.input_media_type);
    fields("inputBytes", node.input_bytes);
    fields("encoding", node.encoding);
    fields("toolVersion", node.tool_version);
}
template <class Fields>
void describe(Fields& fields, Any<Metadata> auto& node) {
    fields.required("type", node.type);
    fields("label", node.label);
    fields("headline", node.headline);
    fields("alternativeHeadline", node.alternative_headline);
    fields("shortHeadline", node.short_headline);
    fields("description", node.description);
    fields("abstract", node.abstract);
    fields("inLanguage", node.in_language);
    fields("dir", node.direction);
    fields("author", node.author);
    fields("editor", node.editor);
    fields("translator", node.translator);
    fields("contributor", node.contributor);
    fields("sourceOrganization", node.source_organization);
    fields("byline", node.byline);
    fields("dateline", node.dateline);
    fields("datePublished", node.date_published);
    fields("dateModified", node.date_modified);
    fields("dateCreated", node.date_created);
    fields("expires", node.expires);
    fields("articleSection", node.article_section);
    fields("keywords", node.keywords);
    fields("genre", node.genre);
    fields("publisher", node.publisher);
    fields("isPartOf", node.is_part_of);
    fields("identifier", node.identifier);
    fields("url", node.url);
    fields("sameAs", node.same_as);
    fields("isBasedOn", node.is_based_on);
    fields("citation", node.citation);
    fields("translationOfWork", node.translation_of_work);
    fields("creditText", node.credit_text);
    fields("copyrightNotice", node.copyright_notice);
    fields("copyrightHolder", node.copyright_holder);
    fields("copyrightYear", node.copyright_year);
    fields("license", node.license);
    fields("usageTerms", node.usage_terms);
    fields("isAccessibleForFree", node.is_accessible_for_free);
    fields("completeness", node.completeness);
    fields("sponsor", node.sponsor);
    fields("funder", node.funder);
    fields("digitalSourceType", node.digital_source_type);
    fields("publicationStatus", node.publication_status);
    fields("embargoedUntil", node.embargoed_until);
    fields("version", node.version);
    fields("history", node.history);
    fields("image", node.image);
    fields("provenance", node.provenance);
    fields("extra", node.extra);
}
template <class Fields>
void describe(Fields& fields, Any<Article> auto& node) {
    fields.required("metadata", node.metadata);
    fields.required("body", node.body);
    fields("footnotes", node.footnotes);
}

/// A value that a field holds in an object of its own: {"value": ..., "origin": ..., "source": ...}.
template <class Fields, class T>
requires requires(T& node) { node.value, node.origin, node.source; }
void describe(Fields& fields, T& node) {
    fields.required("value", node.value);
    fields("origin", node.origin);
    fields("source", node.source);
    fields("confidence", node.confidence, 1.0);
}

/// What every block has besides its node's own fields.
template <class Fields>
void describe_place(Fields& fields, Any<Block> auto& block) {
    fields("inLanguage", block.language);
    fields("dir", block.direction);
    fields("source", block.source);
}

// --- kinds of values ---

template <class T>
constexpr bool is_list = false;
template <class T>
constexpr bool is_list<std::vector<T>> = true;
template <class T>
constexpr bool is_optional = false;
template <class T>
constexpr bool is_optional<std::optional<T>> = true;

/// A date that its ISO form tells wholly.
inline bool is_iso(const Date& date) { return parse_iso_date(to_iso(date)) == date; }

/// The other dates (a day with a zone, say) are objects.
template <class Fields>
void describe(Fields& fields, Any<Date> auto& node) {
    fields.required("year", node.year);
    fields("month", node.month, 1);
    fields("day", node.day, 1);
    fields("hour", node.hour);
    fields("minute", node.minute);
    fields("second", node.second);
    fields.required("precision", node.precision);
    fields("zoneMinutes", node.zone_minutes);
}

}  // namespace offprint::json
