#include "editorial/bylines/byline_roles.h"

#include <map>
#include <optional>
#include <string>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/names/names.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::string_view colon = ":";

/// An opener that was found at a word, and the number of words that it takes.
struct FoundOpener {
    const Opener* opener = nullptr;
    std::size_t words = 0;
    bool has_colon = false;
};

/// Where an opener may stand.
enum class OpenerPlace : std::uint8_t { piece_begins, inside };

bool is_language_of(const Opener& opener, std::string_view language) {
    const std::string main = folded(language.substr(0, language.find('-')));
    const bool is_known = !main.empty() && main != "und";
    switch (opener.need) {
        case OpenerNeed::language: return !is_known || has_word(opener.languages, main);
        case OpenerNeed::known_language: return is_known && has_word(opener.languages, main);
        case OpenerNeed::nothing:
        case OpenerNeed::full_names:
        case OpenerNeed::colon: return true;
    }
    return true;
}

/// The words of a row, as they are and folded.
class RowWords {
public:
    explicit RowWords(std::string_view row) : words_(split_words(row)) {
        for (const std::string_view word : words_) folded_.push_back(folded(word.substr(0, longest_compared)));
    }
    [[nodiscard]] std::size_t size() const { return words_.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t i) const { return words_[i]; }
    [[nodiscard]] std::string_view low(std::size_t i) const { return folded_[i]; }

    /// The opener's words at `at`.
    [[nodiscard]] std::optional<FoundOpener> match(const Opener& opener, std::size_t at) const {
        std::size_t word = at;
        FoundOpener found{&opener};
        for (std::size_t begin = 0; begin < opener.phrase.size(); ++word) {
            if (word >= folded_.size() || found.has_colon) return std::nullopt;
            const std::size_t end = std::min(opener.phrase.find(' ', begin), opener.phrase.size());
            const std::string_view wanted = opener.phrase.substr(begin, end - begin);
            std::string_view given = folded_[word];
            if (given.size() > 1 && given.back() == ':' && end == opener.phrase.size()) {
                given.remove_suffix(1);
                found.has_colon = true;
            }
            if (wanted != given && wanted != "*") return std::nullopt;
            begin = end + 1;
        }
        if (word < folded_.size() && folded_[word] == colon) {
            found.has_colon = true;
            ++word;
        }
        found.words = word - at;
        return found;
    }

private:
    static constexpr std::size_t longest_compared = 60;

    std::vector<std::string_view> words_;
    std::vector<std::string> folded_;
};

bool may_stand(const FoundOpener& found, OpenerPlace place, std::string_view language) {
    const Opener& opener = *found.opener;
    if (found.has_colon) return true;
    if (opener.need == OpenerNeed::colon || !is_language_of(opener, language)) return false;
    if (place == OpenerPlace::piece_begins) return true;
    return opener.need == OpenerNeed::nothing && opener.phrase.find(' ') != std::string_view::npos;
}

/// The openers by their first word, which is never "*".
const std::map<std::string_view, std::vector<const Opener*>>& openers_by_word() {
    static const std::map<std::string_view, std::vector<const Opener*>> openers = [] {
        std::map<std::string_view, std::vector<const Opener*>> by_word;
        for (const Opener& opener : byline_openers)
            by_word[opener.phrase.substr(0, opener.phrase.find(' '))].push_back(&opener);
        return by_word;
    }();
    return openers;
}

/// The longest opener at a word.
std::optional<FoundOpener> opener_at(const RowWords& words, std::size_t at, OpenerPlace place,
                                     std::string_view language) {
    std::optional<FoundOpener> longest;
    std::string_view first = words.low(at);
    if (first.size() > 1 && first.back() == ':') first.remove_suffix(1);
    const auto openers = openers_by_word().find(first);
    if (openers == openers_by_word().end()) return longest;
    for (const Opener* opener : openers->second) {
        const std::optional<FoundOpener> found = words.match(*opener, at);
        if (!found || !may_stand(*found, place, language)) continue;
        if (!longest || opener->phrase.size() > longest->opener->phrase.size()) longest = found;
    }
    return longest;
}

/// "홍길동 기자", "山田太郎記者": the closer, its bytes at the end taken off `words`.
const Opener* closer_of(std::string_view& words, std::string_view language) {
    std::string_view left = text::trimmed(words);
    const Opener* longest = nullptr;
    for (const Opener& closer : byline_closers) {
        if (left.size() <= closer.phrase.size() || !left.ends_with(closer.phrase)) continue;
        const std::string main = folded(language.substr(0, language.find('-')));
        if (!main.empty() && main != "und" && !has_word(closer.languages, main)) continue;
        if (longest == nullptr || closer.phrase.size() > longest->phrase.size()) longest = &closer;
    }
    if (longest == nullptr) return nullptr;
    words = text::trimmed(left.substr(0, left.size() - longest->phrase.size()));
    return longest;
}

class StretchParter {
public:
    StretchParter(std::string_view row, std::string_view language) : row_(row), language_(language), words_(row) {}

    std::vector<RoleStretch> parted() {
        for (std::size_t i = 0; i < words_.size();) i = step(i);
        end_stretch(row_.size());
        return std::move(stretches_);
    }

private:
    std::size_t step(std::size_t i) {
        if (words_[i] == "|" || words_[i] == "–") {
            end_stretch(offset(i));
            current_ = RoleStretch{};
            current_.separator = words_[i] == "|" ? Separator::bar : Separator::dash;
            begin_ = offset(i) + words_[i].size();
            is_begun_ = false;
            return i + 1;
        }
        const auto place = is_begun_ ? OpenerPlace::inside : OpenerPlace::piece_begins;
        if (const auto found = opener_at(words_, i, place, language_)) {
            begin_stretch(i, found->words);
            current_.opener = found->opener;
            current_.has_colon = found->has_colon;
            // "Text: von Ada Merrow" has two.
            is_begun_ = !found->has_colon;
            return i + found->words;
        }
        if (const Opener* closer = is_begun_ ? closer_at(i) : nullptr) {
            end_stretch(offset(i), closer);
            current_ = RoleStretch{};
            begin_ = offset(i) + words_[i].size();
            return i + 1;
        }
        if (has_word(helper_openers, words_[i]) && (is_begun_ || !stretches_.empty()) && i + 1 < words_.size()) {
            begin_stretch(i, 1);
            current_.is_helper = true;
            is_begun_ = true;
            return i + 1;
        }
        is_begun_ = true;
        return i + 1;
    }
    void begin_stretch(std::size_t i, std::size_t words) {
        end_stretch(offset(i));
        const Separator separator = is_begun_ ? Separator::none : current_.separator;
        current_ = RoleStretch{};
        current_.separator = separator;
        begin_ = i + words < words_.size() ? offset(i + words) : row_.size();
    }
    [[nodiscard]] const Opener* closer_at(std::size_t i) const {
        if (current_.opener != nullptr || current_.is_helper) return nullptr;
        for (const Opener& closer : byline_closers) {
            if (words_[i] == closer.phrase) return &closer;
        }
        return nullptr;
    }
    void end_stretch(std::size_t end, const Opener* closer = nullptr) {
        current_.words = text::trimmed(row_.substr(begin_, end - std::min(begin_, end)));
        if (closer != nullptr)
            current_.opener = closer;
        else if (current_.opener == nullptr && !current_.is_helper)
            current_.opener = closer_of(current_.words, language_);
        if (!current_.words.empty() || current_.opener != nullptr || current_.is_helper) stretches_.push_back(current_);
        begin_ = end;
    }
    [[nodiscard]] std::size_t offset(std::size_t i) const {
        return static_cast<std::size_t>(words_[i].data() - row_.data());
    }

    std::string_view row_, language_;
    RowWords words_;
    std::vector<RoleStretch> stretches_;
    RoleStretch current_;
    std::size_t begin_ = 0;
    bool is_begun_ = false;
};

}  // namespace

std::vector<RoleStretch> role_stretches(std::string_view row, std::string_view language) {
    return StretchParter(row, language).parted();
}

const Opener* role_named(std::string_view given) {
    const std::string words = folded(given);
    for (const Opener& opener : byline_openers) {
        if (opener.need == OpenerNeed::colon && opener.phrase == words) return &opener;
    }
    return nullptr;
}

}  // namespace offprint::editorial
