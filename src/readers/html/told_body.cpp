#include "readers/html/told_body.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "dom/parse.h"
#include "editorial/base/letters.h"
#include "readers/html/page_ledger.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

// Bytes of letters. What is shorter is a summary.
constexpr std::size_t shortest_body = 600;
// The told text is believed where it is so many times what is printed and begins alike; and however that begins, where
// it is no more than a caption or a standfirst beside it.
constexpr std::size_t much_longer = 2;
constexpr std::size_t far_longer = 5;
// Letters by which two texts are seen to begin alike.
constexpr std::size_t opening = 40;
constexpr std::string_view told_rule = "told-in-json-ld";

/// Letters and digits alone, folded: the same words are the same string.
std::string letters_of(std::string_view words, std::size_t most) {
    std::string letters;
    for (std::size_t at = 0; at < words.size() && letters.size() < most;) {
        const text::Decoded next = text::decode_at(words, at);
        if (editorial::is_letter(next.character) || editorial::is_digit(next.character))
            letters += words.substr(at, next.bytes);
        at += next.bytes;
    }
    return editorial::folded(letters);
}

// The hash of `opening` bytes, which moves along a text a byte at a time (Karp and Rabin, 1987).
constexpr std::uint64_t base = 1'099'511'628'211U;

std::uint64_t hash_of(std::string_view letters) {
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < opening; ++i) hash = hash * base + static_cast<unsigned char>(letters[i]);
    return hash;
}

constexpr std::uint64_t weight_of_first() {
    std::uint64_t weight = 1;
    for (std::size_t i = 1; i < opening; ++i) weight *= base;
    return weight;
}

std::uint64_t moved_on(std::uint64_t hash, char out, char in) {
    return (hash - weight_of_first() * static_cast<unsigned char>(out)) * base + static_cast<unsigned char>(in);
}

const Fact* longest_told(const PageFacts& facts) {
    const Fact* longest = nullptr;
    for (const Fact* fact : facts.of(FactField::article_body)) {
        if (fact->origin != Origin::json_ld) continue;
        if (longest == nullptr || fact->value.size() > longest->value.size()) longest = fact;
    }
    return longest;
}

bool has_tags(std::string_view told) {
    for (const std::string_view tag : {"<p", "<br", "<div", "</"}) {
        if (told.find(tag) != std::string_view::npos) return true;
    }
    return false;
}

/// As HTML: a text without tags has a paragraph a line.
std::string as_html(std::string_view told) {
    if (has_tags(told)) return std::string(told);
    std::string html;
    for (std::size_t begin = 0; begin < told.size();) {
        const std::size_t end = std::min(told.find('\n', begin), told.size());
        const std::string_view line = text::trimmed(told.substr(begin, end - begin));
        if (!line.empty()) html += "<p>" + std::string(line) + "</p>\n";
        begin = end + 1;
    }
    return html;
}

/// The letters of the region's text that nobody has left out, up to about `most` bytes.
std::string printed_letters(const dom::Document& document, const ArticleRegion& region, const Rulings& rulings,
                            std::size_t most) {
    std::string printed;
    for (const dom::NodeId root : region.roots) {
        for (dom::NodeId node = root; node < document[root].end && printed.size() < most; ++node) {
            const Fate fate = rulings[node].fate;
            const bool is_body = fate == Fate::undecided || fate == Fate::body;
            if (document[node].is_text() && is_body) printed += letters_of(document[node].text, most - printed.size());
        }
    }
    return printed;
}

bool is_article_found(const ArticleRegion& region) {
    return std::none_of(region.diagnostics.begin(), region.diagnostics.end(),
                        [](const Diagnostic& diagnostic) { return diagnostic.finding == "article-not-found"; });
}

}  // namespace

std::optional<ToldBody> find_told_body(const dom::Document& document, const PageFacts& facts,
                                       const ArticleRegion& region, const Rulings& rulings) {
    const Fact* const fact = longest_told(facts);
    if (fact == nullptr || fact->value.size() < shortest_body) return std::nullopt;
    // Most pages print it all; then it need not be read as HTML.
    const std::string printed = printed_letters(document, region, rulings, fact->value.size());
    if (printed.size() * much_longer > fact->value.size()) return std::nullopt;
    const std::string html = as_html(fact->value);
    const dom::Document told = dom::parse_page(html);
    std::string told_words;
    for (dom::NodeId node = 0; node < told.size(); ++node) told_words += told[node].text;
    std::string told_letters = letters_of(told_words, told_words.size());
    if (told_letters.size() < shortest_body || printed.size() * much_longer > told_letters.size()) return std::nullopt;
    const bool agrees =
        printed.size() * far_longer <= told_letters.size() || told_letters.find(printed.substr(0, opening)) < opening;
    if (is_article_found(region) && !agrees) return std::nullopt;
    ToldBody body;
    FragmentOptions options;
    options.is_page = true;
    options.first_line = document[fact->node].line;
    body.fragment = read_fragment(html, std::move(options));
    body.characters = count_characters(told);
    body.source = {{document[fact->node].line, 0}, {document[fact->node].end_line, 0}};
    body.letters = std::move(told_letters);
    body.is_alone = !is_article_found(region);
    return body;
}

void drop_told(const dom::Document& document, const ArticleRegion& region, const ToldBody& told, Rulings& rulings) {
    std::unordered_multimap<std::uint64_t, dom::NodeId> openings;
    for (const dom::NodeId root : region.roots) {
        for (dom::NodeId node = root; node < document[root].end; ++node) {
            if (!document[node].is_text()) continue;
            const std::string letters = letters_of(document[node].text, opening);
            if (told.is_alone) {
                rulings.decide_rest(node, Fate::dropped, told_rule);
            } else if (letters.size() >= opening) {
                openings.emplace(hash_of(letters), node);
            }
        }
    }
    std::uint64_t hash = hash_of(told.letters);
    for (std::size_t end = opening; !openings.empty(); ++end) {
        const auto [first, last] = openings.equal_range(hash);
        for (auto at = first; at != last; ++at) rulings.decide_rest(at->second, Fate::dropped, told_rule);
        openings.erase(first, last);
        if (end >= told.letters.size()) return;
        hash = moved_on(hash, told.letters[end - opening], told.letters[end]);
    }
}

}  // namespace offprint::html
