#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "offprint/article.h"

namespace offprint::editorial {

/// What a byline row says.
struct Byline {
    std::vector<Agent> agents{};  ///< in printed order, each with its role; agencies are organizations
    std::optional<Date> published{};
    std::optional<Date> modified{};
    double confidence = 0;
    bool is_bare = false;  ///< has no opener: "Ada Merrow – Staff Writer"
    bool is_credit =
        false;  ///< opens with a word and a colon ("Text:") or says its role ("Edited by"): also at the foot
};

/// Where a row stands. At the foot a name in brackets is who wrote the article; nothing without an opener is, else.
enum class BylinePlace : std::uint8_t { head, foot };

/// What is known around a row.
struct BylineSurroundings {
    BylinePlace place = BylinePlace::head;
    std::string_view language{};       ///< BCP 47; empty or "und": not known
    std::vector<std::string> known{};  ///< folded names of the metadata's agents, in order
};

/// Reads a row that is a byline and nothing else; nullopt for every other row. Linear, at any length.
std::optional<Byline> parse_byline(std::string_view row, const BylineSurroundings& surroundings);

/// Whether the row is only an opener ("By", "Text:"): the names stand in the next.
bool is_bare_opener(std::string_view row, std::string_view language);

/// Reads a row after a byline that goes on with it ("Political Editor", "Example Wire", "@amerrow") into its last
/// agent. False when it says anything else.
bool read_more(std::string_view row, Byline& byline);

/// The folded name without marks and titles' full stops: by which two mentions are the same person.
std::string name_key(std::string_view name);

}  // namespace offprint::editorial
