#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "offprint/date.h"
#include "offprint/diagnostic.h"

/// The document model: nested values. All text is valid UTF-8 in NFC. Names are schema.org's where it has one.
namespace offprint {

/// Readers give no deeper nesting of blocks and of inlines than this, so that recursion over an article is safe.
inline constexpr int max_nesting = 100;

enum class Direction : std::uint8_t { unknown, ltr, rtl };

// --- inlines ---

struct Inline;
using Inlines = std::vector<Inline>;

struct Text {
    std::string text{};
    bool operator==(const Text&) const = default;
};
struct Emphasis {
    Inlines content;
    bool operator==(const Emphasis&) const = default;
};
struct Strong {
    Inlines content;
    bool operator==(const Strong&) const = default;
};
struct Strikethrough {
    Inlines content;
    bool operator==(const Strikethrough&) const = default;
};
struct Superscript {
    Inlines content;
    bool operator==(const Superscript&) const = default;
};
struct Subscript {
    Inlines content;
    bool operator==(const Subscript&) const = default;
};
struct Code {
    std::string text{};
    bool operator==(const Code&) const = default;
};
/// `url` as the source gives it: absolute, relative or "#anchor".
struct Link {
    std::string url{};
    std::string title{};
    Inlines content;
    bool operator==(const Link&) const = default;
};
/// An image, inline or in a figure. `url` is the key into Resources. An `alt` that is given and empty means decorative.
struct Image {
    std::string url{};
    std::optional<std::string> alt{};
    std::string title{};
    bool operator==(const Image&) const = default;
};
/// A break that the author asked for.
struct LineBreak {
    bool operator==(const LineBreak&) const = default;
};
/// The end of a source line inside a paragraph: a space wherever text flows.
struct SoftBreak {
    bool operator==(const SoftBreak&) const = default;
};
/// The mark of a footnote: `label` names one of Article::footnotes.
struct FootnoteReference {
    std::string label{};
    bool operator==(const FootnoteReference&) const = default;
};
/// A formula.
struct Math {
    std::string mathml{};  ///< one `math` element as XML, as dom::math_markup gives it; empty where there is none
    std::string text{};    ///< what is printed where MathML cannot be: alternative text, TeX or a linear form ("a/b")
    bool operator==(const Math&) const = default;
};
enum class SpanKind : std::uint8_t {
    plain,
    keyboard,
    highlight,
    cite,
    abbreviation,
    quotation,
    small,
    underline,
    dateline,
    time
};
/// A run with a meaning, a language or a direction of its own. `title` is an abbreviation's expansion or a time's ISO
/// form.
struct Span {
    SpanKind kind = SpanKind::plain;
    std::string language{};  ///< BCP 47; empty: that of the surroundings
    Direction direction = Direction::unknown;
    std::string title{};
    Inlines content;
    bool operator==(const Span&) const = default;
};

struct Inline {
    std::variant<Text, Emphasis, Strong, Strikethrough, Superscript, Subscript, Code, Link, Image, LineBreak, SoftBreak,
                 FootnoteReference, Math, Span>
        node;
    bool operator==(const Inline&) const = default;
};

// --- metadata ---

/// Where a value came from.
enum class Origin : std::uint8_t {
    none,
    flag,
    metadata_file,
    front_matter,
    json_ld,
    meta,
    microdata,
    microformat,
    markup,
    text_pattern,
    file_name,
    derived
};

/// A value with its origin and, where the source has one, its place.
template <class T>
struct Sourced {
    T value{};
    Origin origin = Origin::none;
    SourceRange source{};
    double confidence = 1.0;  ///< 0-1: how sure the rule is that found it
    bool operator==(const Sourced&) const = default;
};
template <class T>
using Maybe = std::optional<Sourced<T>>;

struct Block;
using Blocks = std::vector<Block>;

enum class AgentKind : std::uint8_t { person, organization };

struct Agent {
    AgentKind kind = AgentKind::person;
    std::string name{};        ///< as printed, with titles and suffixes ("Mst. N. Rahim", "B. Ode, Jr.")
    std::string role = "aut";  ///< MARC relator code: aut, edt, trl, ctb, pht, ...
    std::string job_title{};   ///< as printed
    std::vector<std::string> affiliation{};
    std::string url{};
    std::string email{};
    std::string identifier{};  ///< an ORCID URL or another identifier
    Blocks bio;
    Origin origin = Origin::none;
    SourceRange source{};
    double confidence = 1.0;  ///< 0-1: how sure the rule is that found it
    bool operator==(const Agent&) const = default;
};

enum class ArticleType : std::uint8_t {
    article,
    news,
    opinion,
    analysis,
    review,
    advertiser_content,
    satirical,
    live_blog,
    scholarly,
};

enum class Completeness : std::uint8_t { unknown, full, excerpt, paywalled };

struct Publisher {
    std::string name{};
    std::string url{};
    std::map<std::string, std::string> policies{};  ///< publishingPrinciples, correctionsPolicy, ... -> URL
    bool operator==(const Publisher&) const = default;
};

struct PartOf {
    std::string name{}, issue{}, volume{}, issn{};
    bool operator==(const PartOf&) const = default;
};

struct Identifier {
    std::string scheme{};  ///< "doi", "isbn", "uuid", "url" or the source's own word
    std::string value{};
    bool operator==(const Identifier&) const = default;
};

struct LeadImage {
    Image image{};
    std::string caption{}, credit_text{}, copyright_notice{};
    bool operator==(const LeadImage&) const = default;
};

/// What is known of the input. Nothing here comes from the clock.
struct Provenance {
    std::string source_url{};
    std::optional<Date> retrieved_at{};  ///< only if the input says so
    std::string input_name{};            ///< the file's own name without folders; "-" for standard input
    std::string input_sha256{};          ///< 64 hex digits
    std::string input_media_type{};
    std::uint64_t input_bytes = 0;
    std::string encoding{};  ///< WHATWG name of the encoding that the input was decoded from
    std::string tool_version{};
    bool operator==(const Provenance&) const = default;
};

struct Metadata {
    ArticleType type = ArticleType::article;
    Maybe<std::string> label{};     ///< the kicker as printed ("Opinion", "Sponsored")
    Maybe<std::string> headline{};  ///< origin derived or file_name: used for navigation, not printed as a headline
    Maybe<std::string> alternative_headline{};  ///< the dek, standfirst
    Maybe<std::string> short_headline{}, description{}, abstract{};
    Maybe<std::string> in_language{};  ///< BCP 47
    Direction direction = Direction::unknown;

    std::vector<Agent> author{}, editor{}, translator{}, contributor{};
    std::vector<Agent> source_organization{};  ///< agencies
    Maybe<std::string> byline{};               ///< the words as printed, kept beside author
    Maybe<std::string> dateline{};

    Maybe<Date> date_published{}, date_modified{}, date_created{}, expires{};

    std::vector<std::string> article_section{}, keywords{}, genre{};
    Maybe<Publisher> publisher{};
    std::optional<PartOf> is_part_of{};
    std::vector<Identifier> identifier{};

    Maybe<std::string> url{};  ///< canonical
    std::vector<std::string> same_as{}, is_based_on{}, citation{};
    Maybe<std::string> translation_of_work{};

    Maybe<std::string> credit_text{}, copyright_notice{}, copyright_holder{}, copyright_year{}, license{},
        usage_terms{};
    std::optional<bool> is_accessible_for_free{};
    Completeness completeness = Completeness::unknown;
    std::vector<std::string> sponsor{}, funder{};
    Maybe<std::string> digital_source_type{};
    Maybe<std::string> publication_status{};  ///< "draft", ... as given
    Maybe<Date> embargoed_until{};
    Maybe<std::string> version{};
    std::vector<std::string> history{};
    std::vector<LeadImage> image{};
    Provenance provenance{};
    std::vector<std::pair<std::string, std::string>>
        extra{};  ///< keys that were not understood, in order, values as text

    bool operator==(const Metadata&) const = default;
};

// --- blocks ---

struct Paragraph {
    Inlines content;
    bool operator==(const Paragraph&) const = default;
};
struct Heading {
    int level = 2;     ///< 1-6; the article's own headline is metadata, not a heading
    std::string id{};  ///< the source's own anchor; empty when it has none
    Inlines content;
    bool operator==(const Heading&) const = default;
};
struct BlockQuote {
    Blocks content;
    Inlines attribution;
    bool operator==(const BlockQuote&) const = default;
};
enum class TaskState : std::uint8_t { none, open, done };
struct ListItem {
    TaskState task = TaskState::none;
    Blocks content;
    bool operator==(const ListItem&) const = default;
};
enum class ListKind : std::uint8_t { bullet, ordered };
struct List {
    ListKind kind = ListKind::bullet;
    int start = 1;      ///< the first number of an ordered list
    bool tight = true;  ///< no space between the items
    std::vector<ListItem> items{};
    bool operator==(const List&) const = default;
};
struct Definition {
    Inlines term;
    Blocks content;
    bool operator==(const Definition&) const = default;
};
struct DefinitionList {
    std::vector<Definition> items{};
    bool operator==(const DefinitionList&) const = default;
};
struct CodeBlock {
    std::string language{};  ///< the first word of the info string
    std::string text{};      ///< without a final line break
    bool operator==(const CodeBlock&) const = default;
};
enum class ColumnAlignment : std::uint8_t { none, left, center, right };
struct TableCell {
    Blocks content;
    int column_span = 1;
    int row_span = 1;
    bool is_header = false;
    bool operator==(const TableCell&) const = default;
};
using TableRow = std::vector<TableCell>;
/// Every row covers as many columns as `columns` has entries, spans counted; the first `header_rows` rows are the head.
struct Table {
    std::vector<ColumnAlignment> columns{};
    int header_rows = 0;
    std::vector<TableRow> rows{};
    Inlines caption;
    bool operator==(const Table&) const = default;
};
struct ThematicBreak {
    bool operator==(const ThematicBreak&) const = default;
};
struct Figure {
    std::vector<Image> images{};
    Inlines caption;
    Inlines credit;
    bool operator==(const Figure&) const = default;
};

enum class NoteKind : std::uint8_t {
    editor,
    update,
    correction,
    clarification,
    retraction,
    expression_of_concern,
    disclaimer,
    disclosure_sponsor,
    disclosure_affiliate,
    disclosure_conflict,
    disclosure_ai,
    disclosure_funding,
    legal,
    rights,
    access,
    translator,
    content_warning,
    bio,
    credit,
    origin,
    internal,
};
enum class Visibility : std::uint8_t { visible, internal };
enum class Placement : std::uint8_t { head, in_line, foot };

/// A note is a block of its own; its words are printed once, verbatim, where they stand.
struct Note {
    NoteKind kind = NoteKind::editor;
    Visibility visibility = Visibility::visible;
    Placement placement = Placement::in_line;
    std::string
        label{};  ///< as printed, with its colon ("Editor's note:"); empty: the edition prints the kind's own words
    Blocks body;  ///< what follows the label
    std::optional<Date> date{};
    std::string author{};
    std::string evidence{};   ///< the rule or the key that told the kind
    double confidence = 1.0;  ///< 0-1
    Origin origin = Origin::markup;
    std::vector<NoteKind>
        also{};  ///< other kinds that parts of the same words are (a disclaimer inside an editor's note)
    bool operator==(const Note&) const = default;
};

struct Block {
    std::variant<Paragraph, Heading, BlockQuote, List, DefinitionList, CodeBlock, Table, ThematicBreak, Figure, Note>
        node;
    SourceRange source{};
    std::string language{};  ///< BCP 47; empty: that of the surroundings
    Direction direction = Direction::unknown;
    bool operator==(const Block&) const = default;
};

struct Footnote {
    std::string label{};
    Blocks content;
    SourceRange source{};
    bool operator==(const Footnote&) const = default;
};

struct Article {
    Metadata metadata{};
    Blocks body;                        ///< in source order, notes in place
    std::vector<Footnote> footnotes{};  ///< in order of first reference; those never referred to last
    bool operator==(const Article&) const = default;
};

}  // namespace offprint
