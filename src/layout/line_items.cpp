#include "layout/line_items.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string_view>

#include "layout/hyphen_places.h"
#include "layout/kept_spaces.h"
#include "text/utf8.h"

namespace offprint::layout {
namespace {

using typeset::Item;
using typeset::ItemKind;

constexpr double space_stretch = 0.5;  // of a space's width
constexpr double space_shrink = 1.0 / 3;
constexpr double letter_stretch = 0.06;  // em: between letters of scripts without spaces
constexpr double mark_shrink = 0.2;      // em: of the half that is empty beside a Japanese or Chinese stop
constexpr double hyphen_penalty = 60;
constexpr double capital_hyphen_penalty = 300;  // names are broken last
constexpr double joint_penalty = 40;            // after a hyphen, a dash, a slash
constexpr double reluctant_penalty = 200;       // between initials, before a dash
constexpr double emergency_penalty = 3000;      // between any two clusters
constexpr double fill_stretch = 1e6;
constexpr std::string_view no_break_space = "\xC2\xA0";

bool is_letter_at(std::string_view text, std::size_t at) {
    return u_isalpha(static_cast<UChar32>(text::decode_at(text, at).character)) != 0;
}

std::size_t previous_character(std::string_view text, std::size_t at) {
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

class Builder {
public:
    Builder(const ShapedText& shaped, Hyphens hyphens, double narrowest, Composition& composition)
        : shaped_(shaped), hyphens_(hyphens), narrowest_(narrowest), composition_(composition) {}

    LineItems build() {
        const StyledText& flat = shaped_.flat;
        std::uint32_t begin = 0;
        for (const std::uint32_t end : places()) {
            const bool is_last = end == flat.text.size();
            const bool is_forced =
                is_last || std::binary_search(flat.forced_breaks.begin(), flat.forced_breaks.end(), end);
            put_chunk(begin, end, is_forced);
            begin = end;
        }
        return std::move(result_);
    }

private:
    /// ICU's places and the author's, without those before a footnote's mark.
    [[nodiscard]] std::vector<std::uint32_t> places() const {
        const StyledText& flat = shaped_.flat;
        const std::vector<std::uint32_t> found = composition_.breaks.find(flat.text, flat.language);
        std::vector<std::uint32_t> all;
        std::set_union(found.begin(), found.end(), flat.forced_breaks.begin(), flat.forced_breaks.end(),
                       std::back_inserter(all));
        std::erase_if(all, [&](std::uint32_t at) {
            return std::binary_search(flat.forbidden_breaks.begin(), flat.forbidden_breaks.end(), at) ||
                   is_after_kept_space(at);
        });
        if (all.empty() || all.back() != flat.text.size()) all.push_back(static_cast<std::uint32_t>(flat.text.size()));
        return all;
    }

    [[nodiscard]] SpaceKind kind_of_space_before(std::uint32_t at) const {
        const StyledText& flat = shaped_.flat;
        if (at < 2 || at >= flat.text.size() || flat.text[at - 1] != ' ') return SpaceKind::plain;
        return kind_of_space(at - 1);
    }

    [[nodiscard]] SpaceKind kind_of_space(std::uint32_t at) const {
        const StyledText& flat = shaped_.flat;
        const std::string& own = shaped_.dress_at(at).language;
        return space_kind(flat.text, at, own.empty() ? flat.language : own);
    }

    [[nodiscard]] bool is_after_kept_space(std::uint32_t at) const {
        const SpaceKind kind = kind_of_space_before(at);
        if (kind == SpaceKind::plain || kind == SpaceKind::reluctant) return false;
        const std::vector<std::uint32_t>& forced = shaped_.flat.forced_breaks;
        return !std::binary_search(forced.begin(), forced.end(), at);
    }

    void put_chunk(std::uint32_t begin, std::uint32_t end, bool is_forced) {
        const std::uint32_t core_end = without_trailing_spaces(shaped_.flat.text, begin, end);
        put_core(begin, core_end);
        if (is_forced)
            put_line_end(core_end, end);
        else if (core_end < end)
            put_space(core_end, end);
        else
            put_joint(end);
    }

    void put_core(std::uint32_t begin, std::uint32_t end) {
        if (begin == end) return;
        // A word wider than its line is hyphenated even in a headline: a part without a hyphen would read as two words.
        std::vector<std::uint32_t> hyphens;
        if (hyphens_ == Hyphens::by_language || is_too_wide(begin, end) || !shaped_.flat.soft_hyphens.empty())
            hyphens = hyphen_places(shaped_, begin, end, composition_);
        const double penalty = begins_with_capital(begin) ? capital_hyphen_penalty : hyphen_penalty;
        for (const std::uint32_t hyphen : hyphens) {
            put_unbroken(begin, hyphen);
            put_hyphen(hyphen, penalty);
            begin = hyphen;
        }
        put_unbroken(begin, end);
    }

    [[nodiscard]] bool is_too_wide(std::uint32_t begin, std::uint32_t end) const {
        return shaped_.width(begin, end) > narrowest_;
    }

    /// Text without a good place to break: one box, or a box a cluster where it cannot fit.
    void put_unbroken(std::uint32_t begin, std::uint32_t end) {
        if (is_too_wide(begin, end)) {
            for (std::uint32_t at = begin + 1; at < end; ++at) {
                if (!shaped_.is_cluster_start[at]) continue;
                put_box(begin, at);
                add({ItemKind::penalty, 0, 0, 0, emergency_penalty}, {at, at});
                begin = at;
            }
            put_box(begin, end);
            return;
        }
        for (std::uint32_t space = kept_space(begin, end); space < end; space = kept_space(begin, end)) {
            const std::uint32_t after = space + space_size(space);
            if (begin < space) put_box(begin, space);
            add({ItemKind::penalty, 0, 0, 0, typeset::forbidden_break}, {space, space});
            put_space(space, after);
            begin = after;
        }
        if (begin < end) put_box(begin, end);
    }

    /// 0 where no space stands.
    [[nodiscard]] std::uint32_t space_size(std::uint32_t at) const {
        const char sign = shaped_.flat.text[at];
        if (sign == ' ') return 1;
        if (sign != no_break_space.front()) return 0;
        const bool is_no_break = shaped_.flat.text.compare(at, no_break_space.size(), no_break_space) == 0;
        return is_no_break ? static_cast<std::uint32_t>(no_break_space.size()) : 0;
    }

    /// The next space that does not end a line but stretches with the others; `end` where there is none.
    [[nodiscard]] std::uint32_t kept_space(std::uint32_t at, std::uint32_t end) const {
        for (; at < end; ++at) {
            if (space_size(at) == 0) continue;
            const SpaceKind kind = kind_of_space(at);
            if (kind != SpaceKind::fixed && kind != SpaceKind::fixed_thin) return at;
        }
        return end;
    }

    void put_box(std::uint32_t begin, std::uint32_t end) {
        add({ItemKind::box, shaped_.width(begin, end)}, {begin, end});
    }

    void put_space(std::uint32_t begin, std::uint32_t end) {
        if (kind_of_space_before(end) == SpaceKind::reluctant)
            add({ItemKind::penalty, 0, 0, 0, reluctant_penalty}, {begin, begin});
        const double width = shaped_.width(begin, end);
        add({ItemKind::glue, width, width * space_stretch, width * space_shrink}, {begin, end});
    }

    void put_hyphen(std::uint32_t at, double penalty) {
        const Dress& dress = shaped_.dress_at(at - 1);
        const double width = hyphen_for(dress, shaped_.flat.language, composition_).width;
        add({ItemKind::penalty, width, 0, 0, penalty, true}, {at, at, true});
    }

    /// A place to break without a space: between letters (Han, Thai) the line may also give a little there.
    void put_joint(std::uint32_t at) {
        const std::string_view text = shaped_.flat.text;
        if (is_letter_at(text, previous_character(text, at)) && is_letter_at(text, at)) {
            const double stretch = letter_stretch * shaped_.dress_at(at - 1).style.size;
            add({ItemKind::glue, 0, stretch, 0}, {at, at});
            return;
        }
        if (is_after_half_empty_mark(at)) {
            const double size = shaped_.dress_at(at - 1).style.size;
            add({ItemKind::glue, 0, letter_stretch * size, mark_shrink * size}, {at, at});
            return;
        }
        const bool is_hyphen = text[at - 1] == '-';
        const bool is_ideographic = text::decode_at(text, at).character >= 0x2E80;
        add({ItemKind::penalty, 0, 0, 0, is_ideographic ? 0 : joint_penalty, is_hyphen}, {at, at});
    }

    /// Stops, commas and closing brackets stand in the left half of their square, but for Taiwan's and Hong Kong's,
    /// which stand in its middle; where one gives, the line need not be torn apart (JLREQ 3.8.3).
    [[nodiscard]] bool is_after_half_empty_mark(std::uint32_t at) const {
        const StyledText& flat = shaped_.flat;
        const std::string& own = shaped_.dress_at(at - 1).language;
        const std::string_view language = own.empty() ? flat.language : own;
        const bool is_on_the_left = language.starts_with("ja") || language == "zh" || language.starts_with("zh-Hans") ||
                                    language.starts_with("zh-CN") || language.starts_with("zh-SG");
        if (!is_on_the_left) return false;
        constexpr std::u32string_view marks = U"、。，．」』）】〉》〕";
        const char32_t mark = text::decode_at(flat.text, previous_character(flat.text, at)).character;
        return marks.find(mark) != std::u32string_view::npos;
    }

    void put_line_end(std::uint32_t begin, std::uint32_t end) {
        add({ItemKind::penalty, 0, 0, 0, typeset::forbidden_break}, {begin, begin});
        add({ItemKind::glue, 0, fill_stretch, 0}, {begin, end});
        add({ItemKind::penalty, 0, 0, 0, typeset::forced_break}, {end, end});
    }

    [[nodiscard]] bool begins_with_capital(std::uint32_t at) const {
        return u_isupper(static_cast<UChar32>(text::decode_at(shaped_.flat.text, at).character)) != 0 &&
               !shaped_.flat.language.starts_with("de");
    }

    void add(const Item& item, const ItemPlace& place) {
        result_.items.push_back(item);
        result_.places.push_back(place);
    }

    const ShapedText& shaped_;
    Hyphens hyphens_;
    double narrowest_;
    Composition& composition_;
    LineItems result_;
};

}  // namespace

HyphenGlyph hyphen_for(const Dress& dress, const std::string& language, Composition& composition) {
    typeset::ShapeRequest request;
    request.text = "-";
    request.language = dress.language.empty() ? language : dress.language;
    request.face = {dress.style.family, dress.style.weight, dress.style.italic};
    const auto& runs = composition.shaper.shape(request);
    if (runs.empty() || runs.front().glyphs.empty()) return {};
    HyphenGlyph hyphen{runs.front().face, runs.front().glyphs.front()};
    hyphen.width = static_cast<double>(hyphen.glyph.advance) * dress.style.size;
    return hyphen;
}

LineItems line_items(const ShapedText& shaped, Hyphens hyphens, double narrowest, Composition& composition) {
    return Builder(shaped, hyphens, narrowest, composition).build();
}

}  // namespace offprint::layout
