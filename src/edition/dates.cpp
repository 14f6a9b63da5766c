#include "text/dates.h"

#include "edition/steps.h"

namespace offprint::edition {
namespace {

using text::Word;

/// Thai parts its sentences by spaces alone.
std::string_view full_stop(std::string_view language) {
    const std::string_view primary = language.substr(0, language.find('-'));
    if (primary == "zh" || primary == "yue" || primary == "ja") return "。";
    if (primary == "hi" || primary == "bn") return "।";
    if (primary == "ur") return "۔";
    if (primary == "hy") return "։";
    if (primary == "am") return "።";
    return primary == "th" ? "" : ".";
}

Inline printed_date(const Date& date, std::string_view language) {
    return {Span{SpanKind::time, "", Direction::unknown, to_iso(date), {{Text{text::format_date(date, language)}}}}};
}

/// A sentence; a date that ends in an abbreviation's full stop gets no second one.
Inlines sentence(Word which, const Date& date, std::string_view language) {
    Inlines words = worded(which, printed_date(date, language), language);
    const std::string_view stop = full_stop(language);
    if (!stop.empty() && !text::worded(which, text::format_date(date, language), language).ends_with('.'))
        words.push_back({Text{std::string(stop)}});
    return words;
}

// A day of publication that nothing says, taken from the day of the last change: only the change is printed.
constexpr double unsaid_confidence = 0.5;

}  // namespace

Inlines dates_line(const Metadata& metadata, std::string_view language) {
    Inlines line;
    if (metadata.date_published) line = sentence(Word::published, metadata.date_published->value, language);
    if (!metadata.date_modified) return line;
    if (metadata.date_published && metadata.date_published->value == metadata.date_modified->value) {
        const bool is_unsaid = metadata.date_published->confidence <= unsaid_confidence;
        return is_unsaid ? sentence(Word::updated, metadata.date_modified->value, language) : line;
    }
    if (!line.empty()) line.push_back({Text{" "}});
    Inlines updated = sentence(Word::updated, metadata.date_modified->value, language);
    line.insert(line.end(), updated.begin(), updated.end());
    return line;
}

}  // namespace offprint::edition
