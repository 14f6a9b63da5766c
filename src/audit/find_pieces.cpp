#include "audit/find_pieces.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <map>
#include <queue>
#include <unordered_map>
#include <utility>

#include "base/ascii.h"

namespace offprint::audit {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

// How far behind the last piece the next one may begin: list markers, rules, the words for an image stand between.
constexpr std::size_t usual_gap = 400;
// A word or two stands anywhere: found far off, it would be another one. So does a cell where a table is set as
// records.
constexpr std::size_t few_letters = 8, small_gap = 6;

// How often all of a text may be gone through.
constexpr std::size_t most_passes = 64, least_work = 1U << 28U;

constexpr std::size_t most_losses = 100, most_bytes_told = 80;

struct Place {
    std::size_t begin = nowhere, end = nowhere;
    [[nodiscard]] bool is_known() const { return begin != nowhere; }
};

/// The pieces of one zone.
class Search {
public:
    Search(const Expected& expected, Zone zone, Found& found)
        : expected_(expected),
          found_(found),
          text_(found.zone(zone)),
          letters_(text_.letters()),
          work_(std::max(least_work, most_passes * letters_.size())) {}

    void add(const Piece& piece) { pieces_.push_back(&piece); }

    std::vector<AuditLoss> run() {
        places_.resize(pieces_.size());
        find_in_order();
        find_elsewhere();
        std::vector<AuditLoss> losses;
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            if (!places_[i].is_known()) losses.push_back(loss(i));
            if (losses.size() == most_losses) break;
        }
        return losses;
    }

private:
    struct Window {
        std::size_t begin = 0, end = 0;  // where a piece may begin
    };
    /// A piece that was not where it is due, and where to look first.
    struct Late {
        std::size_t piece = 0;
        Window window{};
    };
    using GoneThrough = std::unordered_map<std::string_view, Window>;
    /// What else may have been found in the letters where a piece is found.
    enum class Claims : std::uint8_t { none, of_shorter_pieces };

    void find_in_order() {
        std::size_t cursor = 0;
        std::size_t gap = usual_gap;
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            const Piece& piece = *pieces_[i];
            const std::size_t size = size_of(piece);
            const bool is_close = piece.is_cell || size < few_letters;
            const std::size_t reach = is_close ? behind_marks(cursor) + (piece.is_cell ? 1 : small_gap) : cursor + gap;
            places_[i] = find(piece, {cursor, std::min(reach, letters_.size())}, Claims::none);
            if (places_[i].is_known()) {
                cursor = places_[i].end;
                gap = usual_gap;
            } else {
                gap += size;
                late_.push_back(i);
            }
        }
    }

    /// Long pieces first. A short one that was taken for found gives way to a longer one that stands nowhere else, and
    /// is looked for again: a cell's word may stand in a paragraph, too.
    void find_elsewhere() {
        if (late_.empty()) return;
        for (std::size_t i = 0; i < places_.size(); ++i) {
            if (places_[i].is_known()) claim(i);
        }
        const std::vector<Window> between = windows_between_neighbours();
        const auto is_shorter = [this](const Late& left, const Late& right) {
            return std::pair(size_of(*pieces_[left.piece]), right.piece) <
                   std::pair(size_of(*pieces_[right.piece]), left.piece);
        };
        std::priority_queue<Late, std::vector<Late>, decltype(is_shorter)> waiting(is_shorter);
        for (std::size_t i = 0; i < late_.size(); ++i) waiting.push({late_[i], between[i]});
        while (!waiting.empty()) {
            const Late late = waiting.top();
            waiting.pop();
            places_[late.piece] = find_late(late);
            if (!places_[late.piece].is_known()) continue;
            for (const std::size_t evicted : evict(places_[late.piece])) waiting.push({evicted, everywhere()});
            claim(late.piece);
        }
    }

    /// Where a late piece stands free, else where nothing stands but shorter pieces.
    Place find_late(const Late& late) {
        const Piece& piece = *pieces_[late.piece];
        const Window anywhere = piece.zone == Zone::header ? Window{} : everywhere();
        Place place = find_free(piece, late.window, gone_through_between_);
        if (!place.is_known()) place = find_free(piece, anywhere, gone_through_);
        if (!place.is_known()) place = find(piece, late.window, Claims::of_shorter_pieces);
        if (!place.is_known()) place = find(piece, anywhere, Claims::of_shorter_pieces);
        return place;
    }

    /// A table has the same few words in many cells: where one of them was found, no other stands free before it.
    Place find_free(const Piece& piece, Window window, GoneThrough& gone_through) {
        const bool is_like_others = piece.end_segment - piece.first_segment == 1 && piece.note_kind.empty();
        if (!is_like_others) return find(piece, window, Claims::none);
        Window& known = gone_through[expected_.of(expected_.segments[piece.first_segment])];
        if (window.begin < known.begin || window.begin > known.end) known = {window.begin, window.begin};
        const Place place = find(piece, {known.end, window.end}, Claims::none);
        known.end = std::max(known.end, place.is_known() ? place.end : window.end);
        return place;
    }

    [[nodiscard]] Window everywhere() const { return {0, letters_.size()}; }

    void claim(std::size_t i) { claims_.emplace(places_[i].begin, i); }

    /// The pieces whose letters a place needs; they are lost for now.
    std::vector<std::size_t> evict(const Place& place) {
        std::vector<std::size_t> evicted;
        for (auto at = first_claim(place.begin); at != claims_.end() && at->first < place.end; at = claims_.erase(at)) {
            evicted.push_back(at->second);
            places_[at->second] = {};
        }
        return evicted;
    }

    /// The first claim that ends behind a letter.
    [[nodiscard]] std::map<std::size_t, std::size_t>::iterator first_claim(std::size_t letter) {
        auto at = claims_.upper_bound(letter);
        if (at == claims_.begin()) return at;
        const auto before = std::prev(at);
        return places_[before->second].end > letter ? before : at;
    }

    bool is_allowed(const Piece& piece, std::size_t begin, std::size_t end, Claims claims) {
        for (auto at = first_claim(begin); at != claims_.end() && at->first < end; ++at) {
            if (claims == Claims::none || size_of(*pieces_[at->second]) >= size_of(piece)) return false;
        }
        return true;
    }

    /// For each late piece, what lies between the nearest pieces that were found in order.
    [[nodiscard]] std::vector<Window> windows_between_neighbours() const {
        std::vector<Window> windows(late_.size());
        for (std::size_t i = 0, at = 0, end = 0; i < late_.size(); ++i) {
            for (; at < late_[i]; ++at) {
                if (places_[at].is_known()) end = places_[at].end;
            }
            windows[i] = {end, letters_.size()};
        }
        for (std::size_t i = late_.size(), at = places_.size(), begin = letters_.size(); i-- > 0;) {
            for (; at > late_[i]; --at) {
                if (places_[at - 1].is_known()) begin = places_[at - 1].begin;
            }
            windows[i].end = begin;
        }
        return windows;
    }

    [[nodiscard]] std::size_t size_of(const Piece& piece) const {
        return expected_.segments[piece.end_segment - 1].end - expected_.segments[piece.first_segment].begin;
    }

    /// Behind rules and the like, however long they are.
    [[nodiscard]] std::size_t behind_marks(std::size_t at) const {
        while (at < letters_.size() && static_cast<unsigned char>(letters_[at]) < 0x80 &&
               !ascii::is_letter_or_digit(letters_[at]))
            ++at;
        return at;
    }

    Place find(const Piece& piece, Window window, Claims claims) {
        const std::string_view first = expected_.of(expected_.segments[piece.first_segment]);
        while (window.begin < window.end && work_ > 0) {
            const std::size_t end = std::min(letters_.size(), window.end - 1 + first.size());
            const void* const hit =
                ::memmem(letters_.data() + window.begin, end - window.begin, first.data(), first.size());
            if (hit == nullptr) {
                spend(end - window.begin);
                return {};
            }
            const auto first_begin = static_cast<std::size_t>(static_cast<const char*>(hit) - letters_.data());
            spend(first_begin - window.begin + first.size());
            const std::size_t piece_end = end_of_match(piece, first_begin);
            const std::size_t begin = piece_end == nowhere ? nowhere : last_begin(piece, first_begin, piece_end);
            if (begin != nowhere && is_whole(piece, begin, piece_end) && is_allowed(piece, begin, piece_end, claims))
                return {begin, piece_end};
            window.begin = first_begin + 1;
        }
        return {};
    }

    /// What stands in a gap may begin like the piece itself: its last beginning is its own.
    [[nodiscard]] std::size_t last_begin(const Piece& piece, std::size_t begin, std::size_t end) const {
        if (piece.end_segment - piece.first_segment == 1) return begin;
        const std::string_view first = expected_.of(expected_.segments[piece.first_segment]);
        for (std::size_t next = begin; next < end;) {
            next = letters_.substr(0, end).find(first, next + 1);
            if (next == nowhere || end_of_match(piece, next) != end) break;
            begin = next;
        }
        return begin;
    }

    void spend(std::size_t bytes) { work_ -= std::min(work_, bytes + 1); }

    /// The end of a piece whose first segment begins at `at`.
    [[nodiscard]] std::size_t end_of_match(const Piece& piece, std::size_t at) const {
        at += expected_.of(expected_.segments[piece.first_segment]).size();
        for (std::size_t i = piece.first_segment + 1; i < piece.end_segment; ++i) {
            const std::string_view words = expected_.of(expected_.segments[i]);
            const std::size_t reach = std::min(letters_.size(), at + expected_.segments[i].gap + words.size());
            const std::size_t begin = letters_.substr(0, reach).find(words, at);
            if (begin == nowhere) return nowhere;
            at = begin + words.size();
        }
        return at;
    }

    [[nodiscard]] bool is_whole(const Piece& piece, std::size_t begin, std::size_t end) const {
        const bool begins_after_gap = expected_.segments[piece.first_segment].gap > 0;
        if (!begins_after_gap && !is_edge(begin)) return false;
        if (!piece.ends_in_gap && !is_edge(end)) return false;
        if (!piece.note_kind.empty() && found_.has_notes && !text_.has(begin, in_note)) return false;
        const bool needs_line = piece.zone == Zone::header && !found_.has_zones;
        return !needs_line || (text_.has(begin, begins_line) && text_.has(end, begins_line));
    }

    /// No word goes on here. Scripts without spaces, and marks, need no edge.
    [[nodiscard]] bool is_edge(std::size_t at) const {
        return at == 0 || at >= letters_.size() || text_.has(at, after_edge) ||
               !ascii::is_letter_or_digit(letters_[at - 1]) || !ascii::is_letter_or_digit(letters_[at]);
    }

    // --- what is told ---

    [[nodiscard]] AuditLoss loss(std::size_t i) const {
        const Piece& piece = *pieces_[i];
        std::string element(piece.element);
        if (!piece.note_kind.empty()) element.append(": ").append(piece.note_kind);
        return {std::move(element), words_after(piece, letters_in_common(i))};
    }

    /// How many letters of a lost piece stand where it is due.
    [[nodiscard]] std::size_t letters_in_common(std::size_t i) const {
        constexpr std::size_t fewest = 3, probe = 8, far = 4096;
        const Piece& piece = *pieces_[i];
        const std::string_view first = expected_.of(expected_.segments[piece.first_segment]);
        std::size_t due = 0;
        for (std::size_t at = i; at-- > 0 && due == 0;) {
            if (places_[at].is_known()) due = places_[at].end;
        }
        due = behind_marks(due);
        std::size_t common = common_letters(first, due);
        if (common < fewest) {
            const std::size_t other =
                letters_.substr(0, std::min(letters_.size(), due + far)).find(first.substr(0, probe), due);
            if (other != nowhere) common = common_letters(first, other);
        }
        // All of it: what stands there is another piece, or is no part of a note.
        return common == first.size() ? 0 : common;
    }

    [[nodiscard]] std::size_t common_letters(std::string_view words, std::size_t at) const {
        const std::string_view there = letters_.substr(std::min(at, letters_.size()));
        const auto differs = std::mismatch(words.begin(), words.end(), there.begin(), there.end()).first;
        return static_cast<std::size_t>(differs - words.begin());
    }

    /// The words of a piece from the one that has the letter after so many bytes of letters.
    [[nodiscard]] std::string words_after(const Piece& piece, std::size_t letter_bytes) const {
        const std::string_view words = std::string_view(expected_.words).substr(piece.begin, piece.end - piece.begin);
        std::size_t begin = 0;
        std::size_t counted = 0;
        bool is_past = false;
        for_each_letter(words, expected_.marks, [&](std::string_view letter, bool is_after_edge) {
            is_past = is_past || counted > letter_bytes;
            counted += letter.size();
            const bool is_own = letter.data() >= words.data() && letter.data() < words.data() + words.size();
            if (!is_past && is_after_edge && is_own) begin = static_cast<std::size_t>(letter.data() - words.data());
        });
        const std::string_view rest = words.substr(begin);
        std::size_t end = std::min(rest.size(), most_bytes_told);
        while (end < rest.size() && end > 0 && (static_cast<unsigned char>(rest[end]) & 0xC0U) == 0x80U) --end;
        return std::string(text::trimmed(rest.substr(0, end)));
    }

    const Expected& expected_;
    const Found& found_;
    const FoundText& text_;
    std::string_view letters_;
    std::size_t work_;
    std::vector<const Piece*> pieces_;
    std::vector<Place> places_;
    std::vector<std::size_t> late_;
    std::map<std::size_t, std::size_t> claims_;  // the pieces that were found, by their first letters; filled late
    GoneThrough gone_through_, gone_through_between_;
};

}  // namespace

std::vector<AuditLoss> find_pieces(const Expected& expected, Found& found) {
    std::vector<AuditLoss> losses;
    auto piece = expected.pieces.begin();
    while (piece != expected.pieces.end()) {
        const Zone zone = piece->zone;
        Search search(expected, zone, found);
        for (; piece != expected.pieces.end() && (!found.has_zones || piece->zone == zone); ++piece) search.add(*piece);
        std::vector<AuditLoss> more = search.run();
        losses.insert(losses.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    if (losses.size() > most_losses) losses.resize(most_losses);
    return losses;
}

}  // namespace offprint::audit
