#include "edition/steps.h"
#include "model/inspection.h"

namespace offprint::edition {
namespace {

using text::Word;

bool has_words(const Maybe<std::string>& value) { return value && !value->value.empty(); }

/// The printed kicker; an opinion piece that prints none is still called one.
std::string label_of(const Metadata& metadata, std::string_view language) {
    if (has_words(metadata.label)) return metadata.label->value;
    if (metadata.type == ArticleType::opinion) return std::string(text::word(Word::opinion, language));
    return {};
}

Inlines source_line(const Metadata& metadata, std::string_view language) {
    const std::string url = source_url(metadata);
    const std::string publisher = metadata.publisher ? metadata.publisher->value.name : "";
    if (url.empty() && publisher.empty()) return {};
    std::string words = std::string(text::word(Word::source, language)) + " " + publisher;
    if (url.empty()) return {{Text{words}}};
    if (!publisher.empty()) words += ", ";
    return {{Text{words}}, {Link{url, "", {{Text{url}}}}}};
}

}  // namespace

Inlines worded(Word which, Inline value, std::string_view language) {
    const std::string_view words = text::word(which, language);
    const std::size_t place = words.find("{}");
    Inlines line;
    if (place != 0) line.push_back({Text{std::string(words.substr(0, place))}});
    if (place == std::string_view::npos) return line;
    line.push_back(std::move(value));
    if (place + 2 < words.size()) line.push_back({Text{std::string(words.substr(place + 2))}});
    return line;
}

std::string source_url(const Metadata& metadata) {
    return has_words(metadata.url) ? metadata.url->value : metadata.provenance.source_url;
}

std::vector<HeaderLine> make_header(const Article& article, std::string_view language) {
    const Metadata& metadata = article.metadata;
    std::vector<HeaderLine> header;
    const auto add = [&](HeaderRole role, Inlines content) {
        if (!content.empty()) header.push_back({role, std::move(content)});
    };
    const std::string label = label_of(metadata, language);
    if (!label.empty()) add(HeaderRole::label, {{Text{label}}});
    if (has_printed_headline(metadata)) add(HeaderRole::headline, {{Text{metadata.headline->value}}});
    if (has_words(metadata.alternative_headline)) add(HeaderRole::dek, {{Text{metadata.alternative_headline->value}}});
    for (Inlines& line : byline_lines(article, language)) add(HeaderRole::byline, std::move(line));
    add(HeaderRole::dates, dates_line(metadata, language));
    add(HeaderRole::source, source_line(metadata, language));
    return header;
}

}  // namespace offprint::edition
