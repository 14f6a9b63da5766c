#include "model/names.h"

#include <array>
#include <cstddef>

namespace offprint {
namespace {

template <class Enum>
struct Named {
    Enum value;
    std::string_view name;
};
template <class Enum>
Named(Enum, const char*) -> Named<Enum>;

/// The names of an enumeration, in the order of its enumerators.
template <class Enum>
constexpr int names = 0;

template <>
constexpr std::array names<NoteKind>{
    Named{NoteKind::editor, "editor"},
    Named{NoteKind::update, "update"},
    Named{NoteKind::correction, "correction"},
    Named{NoteKind::clarification, "clarification"},
    Named{NoteKind::retraction, "retraction"},
    Named{NoteKind::expression_of_concern, "expression-of-concern"},
    Named{NoteKind::disclaimer, "disclaimer"},
    Named{NoteKind::disclosure_sponsor, "disclosure-sponsor"},
    Named{NoteKind::disclosure_affiliate, "disclosure-affiliate"},
    Named{NoteKind::disclosure_conflict, "disclosure-conflict"},
    Named{NoteKind::disclosure_ai, "disclosure-ai"},
    Named{NoteKind::disclosure_funding, "disclosure-funding"},
    Named{NoteKind::legal, "legal"},
    Named{NoteKind::rights, "rights"},
    Named{NoteKind::access, "access"},
    Named{NoteKind::translator, "translator"},
    Named{NoteKind::content_warning, "content-warning"},
    Named{NoteKind::bio, "bio"},
    Named{NoteKind::credit, "credit"},
    Named{NoteKind::origin, "origin"},
    Named{NoteKind::internal, "internal"},
};
template <>
constexpr std::array names<Origin>{
    Named{Origin::none, "none"},
    Named{Origin::flag, "flag"},
    Named{Origin::metadata_file, "metadata-file"},
    Named{Origin::front_matter, "front-matter"},
    Named{Origin::json_ld, "json-ld"},
    Named{Origin::meta, "meta"},
    Named{Origin::microdata, "microdata"},
    Named{Origin::microformat, "microformat"},
    Named{Origin::markup, "markup"},
    Named{Origin::text_pattern, "text-pattern"},
    Named{Origin::file_name, "file-name"},
    Named{Origin::derived, "derived"},
};
template <>
constexpr std::array names<ArticleType>{
    Named{ArticleType::article, "Article"},
    Named{ArticleType::news, "NewsArticle"},
    Named{ArticleType::opinion, "OpinionNewsArticle"},
    Named{ArticleType::analysis, "AnalysisNewsArticle"},
    Named{ArticleType::review, "ReviewNewsArticle"},
    Named{ArticleType::advertiser_content, "AdvertiserContentArticle"},
    Named{ArticleType::satirical, "SatiricalArticle"},
    Named{ArticleType::live_blog, "LiveBlogPosting"},
    Named{ArticleType::scholarly, "ScholarlyArticle"},
};
template <>
constexpr std::array names<Completeness>{
    Named{Completeness::unknown, "unknown"},
    Named{Completeness::full, "full"},
    Named{Completeness::excerpt, "excerpt"},
    Named{Completeness::paywalled, "paywalled"},
};
template <>
constexpr std::array names<SpanKind>{
    Named{SpanKind::plain, "plain"},
    Named{SpanKind::keyboard, "keyboard"},
    Named{SpanKind::highlight, "highlight"},
    Named{SpanKind::cite, "cite"},
    Named{SpanKind::abbreviation, "abbreviation"},
    Named{SpanKind::quotation, "quotation"},
    Named{SpanKind::small, "small"},
    Named{SpanKind::underline, "underline"},
    Named{SpanKind::dateline, "dateline"},
    Named{SpanKind::time, "time"},
};
template <>
constexpr std::array names<ColumnAlignment>{
    Named{ColumnAlignment::none, "none"},
    Named{ColumnAlignment::left, "left"},
    Named{ColumnAlignment::center, "center"},
    Named{ColumnAlignment::right, "right"},
};
template <>
constexpr std::array names<Direction>{
    Named{Direction::unknown, "unknown"},
    Named{Direction::ltr, "ltr"},
    Named{Direction::rtl, "rtl"},
};
template <>
constexpr std::array names<Disposition>{
    Named{Disposition::kept, "kept"},         Named{Disposition::moved, "moved"},
    Named{Disposition::merged, "merged"},     Named{Disposition::to_metadata, "to-metadata"},
    Named{Disposition::repaired, "repaired"}, Named{Disposition::dropped, "dropped"},
};
template <>
constexpr std::array names<Placement>{
    Named{Placement::head, "head"},
    Named{Placement::in_line, "inline"},
    Named{Placement::foot, "foot"},
};
template <>
constexpr std::array names<TaskState>{
    Named{TaskState::none, "none"},
    Named{TaskState::open, "open"},
    Named{TaskState::done, "done"},
};
template <>
constexpr std::array names<DatePrecision>{
    Named{DatePrecision::year, "year"},     Named{DatePrecision::month, "month"},   Named{DatePrecision::day, "day"},
    Named{DatePrecision::minute, "minute"}, Named{DatePrecision::second, "second"},
};
template <>
constexpr std::array names<Verdict>{
    Named{Verdict::parted, "parted"},
    Named{Verdict::body, "body"},
    Named{Verdict::note, "note"},
    Named{Verdict::headline, "headline"},
    Named{Verdict::dek, "dek"},
    Named{Verdict::label, "label"},
    Named{Verdict::byline, "byline"},
    Named{Verdict::date, "date"},
    Named{Verdict::metadata, "metadata"},
    Named{Verdict::left_out, "left-out"},
    Named{Verdict::considered, "considered"},
};
template <>
constexpr std::array names<Severity>{
    Named{Severity::note, "note"},
    Named{Severity::warning, "warning"},
    Named{Severity::error, "error"},
};
template <>
constexpr std::array names<Visibility>{
    Named{Visibility::visible, "public"},
    Named{Visibility::internal, "internal"},
};
template <>
constexpr std::array names<ListKind>{
    Named{ListKind::bullet, "bullet"},
    Named{ListKind::ordered, "ordered"},
};
template <>
constexpr std::array names<AgentKind>{
    Named{AgentKind::person, "Person"},
    Named{AgentKind::organization, "Organization"},
};

template <class Enum>
constexpr bool is_in_order() {
    for (std::size_t i = 0; i < names<Enum>.size(); ++i) {
        if (static_cast<std::size_t>(names<Enum>[i].value) != i) return false;
    }
    return true;
}

template <class Enum>
std::string_view name_in_table(Enum value) {
    static_assert(is_in_order<Enum>());
    return names<Enum>[static_cast<std::size_t>(value)].name;
}

}  // namespace

std::string_view name_of(NoteKind kind) { return name_in_table(kind); }
std::string_view name_of(Origin origin) { return name_in_table(origin); }
std::string_view name_of(ArticleType type) { return name_in_table(type); }
std::string_view name_of(Completeness value) { return name_in_table(value); }
std::string_view name_of(SpanKind kind) { return name_in_table(kind); }
std::string_view name_of(ColumnAlignment value) { return name_in_table(value); }
std::string_view name_of(Direction direction) { return name_in_table(direction); }
std::string_view name_of(Disposition value) { return name_in_table(value); }
std::string_view name_of(Placement value) { return name_in_table(value); }
std::string_view name_of(TaskState value) { return name_in_table(value); }
std::string_view name_of(DatePrecision value) { return name_in_table(value); }
std::string_view name_of(Severity value) { return name_in_table(value); }
std::string_view name_of(Verdict value) { return name_in_table(value); }
std::string_view name_of(Visibility value) { return name_in_table(value); }
std::string_view name_of(ListKind value) { return name_in_table(value); }
std::string_view name_of(AgentKind value) { return name_in_table(value); }

template <class Enum>
std::optional<Enum> from_name(std::string_view name) {
    for (const Named<Enum>& named : names<Enum>) {
        if (named.name == name) return named.value;
    }
    return std::nullopt;
}

template <class Enum>
std::vector<std::string_view> names_of() {
    std::vector<std::string_view> all;
    for (const Named<Enum>& named : names<Enum>) all.push_back(named.name);
    return all;
}

template std::optional<NoteKind> from_name(std::string_view name);
template std::optional<Origin> from_name(std::string_view name);
template std::optional<ArticleType> from_name(std::string_view name);
template std::optional<Completeness> from_name(std::string_view name);
template std::optional<SpanKind> from_name(std::string_view name);
template std::optional<ColumnAlignment> from_name(std::string_view name);
template std::optional<Direction> from_name(std::string_view name);
template std::optional<Disposition> from_name(std::string_view name);
template std::optional<Placement> from_name(std::string_view name);
template std::optional<TaskState> from_name(std::string_view name);
template std::optional<DatePrecision> from_name(std::string_view name);
template std::optional<Severity> from_name(std::string_view name);
template std::optional<Visibility> from_name(std::string_view name);
template std::optional<ListKind> from_name(std::string_view name);
template std::optional<AgentKind> from_name(std::string_view name);

template std::vector<std::string_view> names_of<NoteKind>();
template std::vector<std::string_view> names_of<Origin>();
template std::vector<std::string_view> names_of<ArticleType>();
template std::vector<std::string_view> names_of<Completeness>();
template std::vector<std::string_view> names_of<SpanKind>();
template std::vector<std::string_view> names_of<ColumnAlignment>();
template std::vector<std::string_view> names_of<Direction>();
template std::vector<std::string_view> names_of<Disposition>();
template std::vector<std::string_view> names_of<Placement>();
template std::vector<std::string_view> names_of<TaskState>();
template std::vector<std::string_view> names_of<DatePrecision>();
template std::vector<std::string_view> names_of<Severity>();
template std::vector<std::string_view> names_of<Visibility>();
template std::vector<std::string_view> names_of<ListKind>();
template std::vector<std::string_view> names_of<AgentKind>();

}  // namespace offprint
