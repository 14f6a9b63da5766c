#include "editorial/notes/publishable.h"

#include <fmt/format.h>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"

namespace offprint::editorial {
namespace {

/// Statuses under which nothing goes out: of Jekyll, Hugo, Ghost, WordPress, and of ninjs' pubstatus.
constexpr std::string_view withheld_statuses =
    "draft unpublished private pending future scheduled withheld withhold canceled cancelled embargoed internal "
    "inreview "
    "autodraft";

/// The status as one word: "In review" and "in-review" are alike.
std::string bare(std::string_view status) {
    std::string word;
    for (const char c : folded(status)) {
        if (c != ' ' && c != '-' && c != '_') word += c;
    }
    return word;
}

bool is_withheld(std::string_view status) { return has_word(withheld_statuses, bare(status)); }

tl::unexpected<Error> refusal(std::string_view why) {
    return failure(ErrorKind::unpublished, fmt::format("{}; --allow-unpublished converts it all the same", why));
}

}  // namespace

Result<Done> check_publishable(const Metadata& metadata, const std::optional<Date>& now) {
    const Maybe<std::string>& status = metadata.publication_status;
    if (status && is_withheld(status->value))
        return refusal(fmt::format("the article is not published: its status is '{}'", status->value));
    const Maybe<Date>& embargo = metadata.embargoed_until;
    // Instants in this form have one length: they compare as text.
    const bool is_held = embargo && (!now || to_utc_instant(*now) < to_utc_instant(embargo->value));
    if (is_held) return refusal(fmt::format("the article is under embargo until {}", to_iso(embargo->value)));
    return Done{};
}

}  // namespace offprint::editorial
