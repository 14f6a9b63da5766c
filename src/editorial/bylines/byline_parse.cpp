#include "editorial/bylines/byline_parse.h"

#include <algorithm>
#include <utility>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/bylines/byline_dates.h"
#include "editorial/bylines/byline_people.h"
#include "editorial/bylines/byline_roles.h"
#include "editorial/bylines/byline_text.h"
#include "editorial/names/byline_wordings.h"
#include "editorial/names/names.h"
#include "editorial/names/organizations.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// No name with its job, house and place is longer; between two commas of prose there often is as much.
constexpr std::size_t longest_piece = 160;
// "not all of the words between two names": prose has longer runs of small words than any list of names.
constexpr int most_small_words = 7;
// A row says a few things beside its names: a section, a house, a job.
constexpr int most_details = 6;
constexpr int most_unknown_details = 2;
constexpr std::size_t longest_unknown_detail = 40;

bool is_list_mark(char32_t c) {
    return std::u32string_view(U",;|/•·–—&:、，；：／｜").find(c) != std::u32string_view::npos;
}

/// Cheaply: pieces between marks are short and do not run on in small words. Prose fails in its first lines.
bool could_be_byline(std::string_view row) {
    std::size_t piece = 0;
    int small_words = 0;
    char32_t before = U' ';
    for (std::size_t at = 0; at < row.size();) {
        const text::Decoded next = text::decode_at(row, at);
        piece = is_list_mark(next.character) ? 0 : piece + next.bytes;
        if (before == U' ' && is_lower(next.character)) ++small_words;
        if (before == U' ' && is_upper(next.character)) small_words = 0;
        if (piece > longest_piece || small_words > most_small_words) return false;
        before = is_space(next.character) ? U' ' : next.character;
        at += next.bytes;
    }
    return !row.empty();
}

/// The names of one stretch, and who they are to the article.
struct Segment {
    RoleStretch stretch;
    NamedAgents named;
};

std::string_view trimmed_list(std::string_view words) {
    constexpr std::string_view marks = ",;|&/";
    words = text::trimmed(words);
    while (!words.empty() && marks.find(words.front()) != std::string_view::npos)
        words = text::trimmed(words.substr(1));
    for (bool is_trimmed = false; !is_trimmed && !words.empty();) {
        is_trimmed = true;
        if (marks.find(words.back()) != std::string_view::npos) {
            words = text::trimmed(words.substr(0, words.size() - 1));
            is_trimmed = false;
        }
        const std::size_t space = words.rfind(' ');
        if (space != std::string_view::npos &&
            has_word("and und et y e ed og och en oraz и", words.substr(space + 1))) {
            words = text::trimmed(words.substr(0, space));
            is_trimmed = false;
        }
    }
    return words;
}

/// Without the full stop that ends a credit: not that of "Jr." or "B. O."
std::string_view without_full_stop(std::string_view words) {
    if (words.size() < 3 || (words.back() != '.' && !words.ends_with("。"))) return words;
    const std::string_view left = words.substr(0, words.size() - (words.back() == '.' ? 1 : 3));
    const std::size_t space = left.rfind(' ');
    const std::string_view word = space == std::string_view::npos ? left : left.substr(space + 1);
    if (is_name_suffix(std::string(word) + ".") || word.size() <= 2 || word.find('.') != std::string_view::npos)
        return words;
    return left;
}

/// Whether brackets were around the row.
enum class Brackets : std::uint8_t { none, around };

/// Whether a name in brackets at the foot is somebody's: "(Ada Merrow)", "（山田太郎）", not "（全文完）".
bool is_signature(const NamedAgent& named) {
    const std::string& name = named.agent.name;
    if (has_cased_letters(name)) return named.is_full && named.agent.kind == AgentKind::person;
    const std::u32string letters = text::to_utf32(name);
    return letters.size() >= 3 && letters.size() <= 5 && std::all_of(letters.begin(), letters.end(), [](char32_t c) {
               const bool is_written_so = (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) || c == U'々';
               return is_written_so && no_signature_signs.find(c) == std::u32string_view::npos;
           });
}

class BylineReader {
public:
    BylineReader(std::string_view row, const BylineSurroundings& surroundings, Brackets brackets)
        : surroundings_(surroundings), brackets_(brackets) {
        const std::string spelt = spelled_out(row);
        is_glued_ = split_words(spelt).size() > split_words(row).size();
        undated_ = without_dates(spelt, surroundings.language);
    }

    std::optional<Byline> read() {
        const std::vector<RoleStretch> stretches = role_stretches(undated_.words, surroundings_.language);
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            RoleStretch stretch = stretches[i];
            // "By Ada Merrow. Photographs by Ben Ode."
            const bool is_before_role = i + 1 < stretches.size() && stretches[i + 1].opener != nullptr &&
                                        stretches[i + 1].separator == Separator::none;
            if (is_before_role) stretch.words = without_full_stop(stretch.words);
            if (!add(stretch)) return std::nullopt;
        }
        if (segments_.empty() || waiting_.opener != nullptr) return std::nullopt;
        if (!is_sure()) return std::nullopt;
        return byline();
    }

private:
    bool add(const RoleStretch& stretch) {
        const std::string_view words = trimmed_list(without_furniture(stretch.words));
        if (stretch.opener != nullptr || stretch.is_helper) {
            if (words.empty()) {
                // "By" before a date or a bar: the name may follow; an opener that nobody follows is no byline.
                if (waiting_.opener == nullptr) waiting_ = stretch;
                return stretch.words.empty();
            }
            return add_names(stretch, words);
        }
        if (words.empty()) {
            has_evidence_ = has_evidence_ || !stretch.words.empty();
            return true;
        }
        if (waiting_.opener != nullptr || waiting_.is_helper) {
            RoleStretch opened = waiting_;
            opened.words = stretch.words;
            return add_names(opened, words);
        }
        if (segments_.empty()) return add_names(stretch, words);
        return add_detail(stretch, words);
    }

    bool add_names(const RoleStretch& stretch, std::string_view words) {
        waiting_ = {};
        const bool says_role =
            stretch.opener != nullptr && (stretch.has_colon || stretch.opener->need == OpenerNeed::nothing);
        if (says_role) words = without_full_stop(words);
        Segment segment{stretch, read_names(words, surroundings_.known)};
        if (!segment.named.is_wellformed || segment.named.agents.empty()) return false;
        has_evidence_ = has_evidence_ || segment.named.has_evidence;
        segments_.push_back(std::move(segment));
        return true;
    }

    bool add_detail(const RoleStretch& stretch, std::string_view words) {
        if (++details_ > most_details) return false;
        if (read_detail(words, segments_.back().named)) {
            has_evidence_ = true;
            return true;
        }
        // Behind a bar a section's name may stand, behind a dash or a line's end anything.
        if (stretch.separator != Separator::bar || segments_.front().stretch.opener == nullptr) return false;
        const bool is_short = words.size() <= longest_unknown_detail && split_words(words).size() <= 4;
        return is_short && !is_lower(character_at(words, 0)) &&
               words.find_first_of(".!?\"") == std::string_view::npos && ++unknown_details_ <= most_unknown_details;
    }

    /// Whether what was read is a byline and not a title or a sentence that looks like one.
    [[nodiscard]] bool is_sure() const {
        const bool is_dated = undated_.published.has_value() || undated_.modified.has_value();
        for (const Segment& segment : segments_) {
            if (!is_sure(segment, has_evidence_ || is_dated)) return false;
        }
        return true;
    }
    [[nodiscard]] bool is_sure(const Segment& segment, bool has_evidence) const {
        const auto all = [&segment](auto holds) {
            return std::all_of(segment.named.agents.begin(), segment.named.agents.end(), holds);
        };
        if (all([](const NamedAgent& named) { return named.is_known; })) return true;
        const Opener* opener = segment.stretch.opener;
        if (segment.stretch.is_helper) return true;
        if (opener == nullptr) {
            const bool is_bracketed = brackets_ == Brackets::around && surroundings_.place == BylinePlace::foot;
            if (is_bracketed && all(is_signature)) return true;
            return is_sure_without_opener(segment);
        }
        if (!has_cased_letters(segment.stretch.words)) return is_sure_uncased(segment);
        if (segment.stretch.has_colon || opener->need == OpenerNeed::nothing) return true;
        if (has_evidence) return has_single_evidence(segment);
        // After one full name "Prince" may follow, as in "By Ada Merrow and Prince".
        return segment.named.agents.front().is_full &&
               all([&](const NamedAgent& named) { return named.is_full || opener->need == OpenerNeed::full_names; });
    }
    /// A date or a job makes an author of a single name too, if there is only one: "By Regan | 6 December 2017".
    [[nodiscard]] static bool has_single_evidence(const Segment& segment) {
        const auto singles = std::count_if(segment.named.agents.begin(), segment.named.agents.end(),
                                           [](const NamedAgent& named) { return !named.is_full; });
        return singles == 0 ||
               (singles == 1 && (segment.named.agents.size() == 1 || segment.named.agents.front().is_full));
    }
    /// "Ada Merrow – Staff Writer": full names and a newsroom's job; agencies alone.
    [[nodiscard]] bool is_sure_without_opener(const Segment& segment) const {
        const std::vector<NamedAgent>& agents = segment.named.agents;
        const auto signs = [](const NamedAgent& named) {
            const std::string& name = named.agent.name;
            // "AFP/The Local", "Staff report"; "Staff", "Staff Writer" and "The Editors" alone may be a menu.
            const bool is_report = is_staff(name) && folded(name).find("report") != std::string::npos;
            return is_agency(name.substr(0, name.find('/'))) || (is_report && !is_newsroom_job(name));
        };
        if (std::all_of(agents.begin(), agents.end(), signs)) return segments_.size() == 1;
        // A dash in front signs a quotation; a job without a comma before it may be a job with its house.
        const std::string_view words = segment.stretch.words;
        const bool is_parted = details_ > 0 || is_glued_ || words.find_first_of(",(<@") != std::string_view::npos;
        if (agents.size() > 3 || !is_parted || segment.stretch.separator != Separator::none) return false;
        return std::all_of(agents.begin(), agents.end(), [](const NamedAgent& named) {
            const Agent& agent = named.agent;
            return named.is_full && agent.kind == AgentKind::person && has_cased_letters(agent.name) &&
                   !is_job_title(agent.name) &&
                   (is_newsroom_job(agent.job_title) || !agent.email.empty() || !agent.identifier.empty());
        });
    }
    /// Of scripts without capitals: after a colon or a closer, or two to four words.
    [[nodiscard]] static bool is_sure_uncased(const Segment& segment) {
        const Opener& opener = *segment.stretch.opener;
        const bool is_spaced = segment.stretch.words.find(' ') != std::string_view::npos;
        if (segment.stretch.has_colon || opener.need == OpenerNeed::nothing) return true;
        const auto words = split_words(segment.stretch.words);
        // "كتب أحمد علي": a verb in a sentence has more words behind it.
        if (opener.need == OpenerNeed::known_language) return words.size() == 2;
        return is_spaced ? words.size() <= 4 : text::to_utf32(segment.stretch.words).size() == 3;
    }

    [[nodiscard]] double confidence() const {
        double sure = 0.98;
        for (const Segment& segment : segments_) {
            const Opener* opener = segment.stretch.opener;
            if (segment.stretch.is_helper) continue;
            if (opener == nullptr)
                sure = std::min(sure, 0.8);
            else if (!segment.stretch.has_colon && opener->need != OpenerNeed::nothing)
                sure = std::min(sure, opener->need == OpenerNeed::full_names ? 0.95 : 0.93);
            const bool has_single = std::any_of(segment.named.agents.begin(), segment.named.agents.end(),
                                                [](const NamedAgent& named) { return !named.is_full; });
            if (has_single) sure = std::min(sure, 0.85);
        }
        return sure - 0.05 * unknown_details_;
    }

    [[nodiscard]] Byline byline() const {
        Byline byline;
        byline.published = undated_.published;
        byline.modified = undated_.modified;
        byline.confidence = confidence();
        byline.is_bare = segments_.front().stretch.opener == nullptr;
        byline.is_credit = std::all_of(segments_.begin(), segments_.end(), [](const Segment& segment) {
            const Opener* opener = segment.stretch.opener;
            return segment.stretch.is_helper ||
                   (opener != nullptr && (segment.stretch.has_colon || opener->need == OpenerNeed::nothing));
        });
        for (const Segment& segment : segments_) {
            const Opener* opener = segment.stretch.opener;
            const std::string_view role = segment.stretch.is_helper ? std::string_view("ctb")
                                          : opener != nullptr       ? opener->role
                                                                    : "aut";
            for (const NamedAgent& named : segment.named.agents) {
                Agent agent = named.agent;
                if (agent.role == "aut") agent.role = std::string(role);
                agent.origin = Origin::text_pattern;
                agent.confidence = named.is_full || named.is_known ? byline.confidence : byline.confidence - 0.1;
                byline.agents.push_back(std::move(agent));
            }
        }
        return byline;
    }

    const BylineSurroundings& surroundings_;
    Brackets brackets_;
    UndatedRow undated_;
    std::vector<Segment> segments_;
    RoleStretch waiting_;
    bool has_evidence_ = false;
    bool is_glued_ = false;
    int details_ = 0;
    int unknown_details_ = 0;
};

std::string_view without_brackets(std::string_view row) {
    if (row.size() < 3) return row;
    if (row.front() == '(' && row.back() == ')' && row.find('(', 1) == std::string_view::npos)
        return text::trimmed(row.substr(1, row.size() - 2));
    constexpr std::string_view open = "（", close = "）";
    if (row.starts_with(open) && row.ends_with(close))
        return text::trimmed(row.substr(open.size(), row.size() - open.size() - close.size()));
    return row;
}

/// "// By Ada Merrow", "— Ada Merrow", "> By": a sign in front.
std::string_view without_leading_signs(std::string_view row) {
    while (!row.empty() && std::string_view("/>|*~").find(row.front()) != std::string_view::npos)
        row = text::trimmed(row.substr(1));
    return row;
}

}  // namespace

std::optional<Byline> parse_byline(std::string_view given, const BylineSurroundings& surroundings) {
    const std::string_view whole = without_leading_signs(text::trimmed(given));
    const std::string_view row = without_brackets(whole);
    if (!could_be_byline(row)) return std::nullopt;
    return BylineReader(row, surroundings, row.size() < whole.size() ? Brackets::around : Brackets::none).read();
}

bool is_bare_opener(std::string_view row, std::string_view language) {
    if (row.size() > 40) return false;
    const std::string words = spelled_out(row);
    const std::vector<RoleStretch> stretches = role_stretches(words, language);
    return stretches.size() == 1 && stretches.front().opener != nullptr && stretches.front().words.empty();
}

bool read_more(std::string_view row, Byline& byline) {
    if (byline.agents.empty() || row.size() > longest_piece || row.empty()) return false;
    const std::string words = spelled_out(row);
    NamedAgents named;
    named.agents.push_back({byline.agents.back(), true, false});
    if (!(is_newsroom_job(words) || looks_like_an_organization(words) || words.find('@') != std::string::npos))
        return false;
    if (words.back() == '.' || !read_detail(words, named)) return false;
    byline.agents.back() = named.agents.back().agent;
    return true;
}

std::string name_key(std::string_view name) {
    std::string key;
    for (const std::string_view word : split_words(name)) {
        std::string bare = folded(word);
        bare.erase(std::remove_if(bare.begin(), bare.end(), [](char c) { return c == '.' || c == ','; }), bare.end());
        if (bare.empty()) continue;
        if (!key.empty()) key += ' ';
        key += bare;
    }
    return key;
}

}  // namespace offprint::editorial
