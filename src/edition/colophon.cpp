#include "edition/steps.h"
#include "text/dates.h"

namespace offprint::edition {
namespace {

using text::Word;

std::string value_of(const Maybe<std::string>& value) { return value ? value->value : ""; }

bool ends_sentence(std::string_view words) {
    return words.ends_with('.') || words.ends_with('!') || words.ends_with('?') || words.ends_with("。");
}

/// What was drawn from a rights note is printed where the note stands.
bool stands_as_note(const Maybe<std::string>& value) { return value && value->origin == Origin::text_pattern; }

std::string copyright_of(const Metadata& metadata) {
    if (stands_as_note(metadata.copyright_notice)) return {};
    const std::string notice = value_of(metadata.copyright_notice);
    if (!notice.empty()) return notice;
    const std::string holder = value_of(metadata.copyright_holder);
    const std::string year = value_of(metadata.copyright_year);
    if (holder.empty()) return year.empty() ? "" : "© " + year;
    return year.empty() ? "© " + holder : "© " + year + " " + holder;
}

/// "© 2024 Example Times. Reprinted with permission."
std::string rights_line(const Metadata& metadata) {
    std::string line = copyright_of(metadata);
    const std::string terms = value_of(metadata.usage_terms);
    if (line.empty() || terms.empty()) return line + terms;
    if (!ends_sentence(line)) line += '.';
    return line + ' ' + terms;
}

Inline linked(const std::string& words) {
    const bool is_url = words.starts_with("https://") || words.starts_with("http://");
    if (!is_url || words.find(' ') != std::string::npos) return {Text{words}};
    return {Link{words, "", {{Text{words}}}}};
}

Inlines labelled(Word which, const std::string& words, std::string_view language) {
    const std::string label = text::worded(Word::labelled, text::word(which, language), language);
    return {{Text{label + ' '}}, linked(words)};
}

/// "Source", from "Source:" in any language's typography.
std::string source_word(std::string_view language) {
    std::string word(text::word(Word::source, language));
    for (const std::string_view end : {":", "：", "፦", "՝", "\u00A0"}) {
        if (word.ends_with(end)) word.resize(word.size() - end.size());
    }
    return word;
}

std::string fingerprint_line(const Provenance& provenance, std::string_view language, const std::string& tool_version) {
    const std::string program = tool_version.empty() ? "" : "offprint " + tool_version;
    if (provenance.input_sha256.empty()) return program;
    const std::string sum = source_word(language) + " SHA-256 " + provenance.input_sha256;
    return program.empty() ? sum : sum + "; " + program;
}

}  // namespace

std::vector<Inlines> make_colophon(const Metadata& metadata, std::string_view language,
                                   const std::string& tool_version) {
    const Provenance& provenance = metadata.provenance;
    std::vector<Inlines> lines;
    const auto add_words = [&](const std::string& words) {
        if (!words.empty()) lines.push_back({{Text{words}}});
    };
    add_words(rights_line(metadata));
    if (const std::string licence = value_of(metadata.license); !licence.empty())
        lines.push_back(worded(Word::licence, linked(licence), language));
    if (const std::string credit = value_of(metadata.credit_text); !credit.empty())
        lines.push_back(labelled(Word::credit, credit, language));
    if (const std::string type = value_of(metadata.digital_source_type); !type.empty())
        lines.push_back(worded(Word::digital_source_type, linked(type), language));
    if (metadata.completeness == Completeness::excerpt) add_words(std::string(text::word(Word::excerpt, language)));
    if (metadata.completeness == Completeness::paywalled) add_words(std::string(text::word(Word::paywalled, language)));
    if (!provenance.source_url.empty() && provenance.source_url != source_url(metadata))
        lines.push_back({{Text{std::string(text::word(Word::source, language)) + ' '}}, linked(provenance.source_url)});
    if (provenance.retrieved_at)
        add_words(text::worded(Word::retrieved, text::format_date(*provenance.retrieved_at, language), language));
    add_words(fingerprint_line(provenance, language, tool_version));
    return lines;
}

}  // namespace offprint::edition
