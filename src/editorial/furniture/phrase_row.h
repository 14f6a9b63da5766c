#pragma once

#include <cstdint>
#include <string_view>

namespace offprint::editorial {

/// Where a row that says such words is furniture; elsewhere it could be prose.
enum class PhrasePlace : std::uint8_t {
    anywhere,
    edge,    ///< before or after the article's prose
    foot,    ///< after it
    linked,  ///< wholly a link that leads out of the text
};

/// What page furniture of one kind says in one language ("" where it is the same in several), as whole rows. Patterns
/// are parted by ";", folded, with straight apostrophes and without marks; each matches a whole row:
///     word    that word          #   a number             $   names of networks, and what joins them
///     a|b     one of them        @   a time ("6:32")      ~   one to four words
///     ?word   it or nothing      *   one to twelve words
struct PhraseRow {
    std::string_view rule;
    std::string_view language;
    PhrasePlace place;
    std::string_view patterns;
};

/// The rules of the families that phrases tell.
inline constexpr std::string_view skip_link = "skip-link";
inline constexpr std::string_view advertisement_label = "advertisement-label";
inline constexpr std::string_view listen_row = "listen-row";
inline constexpr std::string_view print_row = "print-row";
inline constexpr std::string_view share_row = "share-row";
inline constexpr std::string_view newsletter = "newsletter";
inline constexpr std::string_view cookie_text = "cookie-text";
inline constexpr std::string_view comment_area = "comment-area";
inline constexpr std::string_view follow_row = "follow-row";
inline constexpr std::string_view page_navigation = "page-navigation";
inline constexpr std::string_view player_row = "player-row";
inline constexpr std::string_view subscription_prompt = "subscription-prompt";
inline constexpr std::string_view paywall_prompt = "paywall-prompt";
inline constexpr std::string_view read_more_link = "read-more-link";

}  // namespace offprint::editorial
