#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "dom/document.h"
#include "dom/tag.h"
#include "dom/text_store.h"

namespace offprint::dom {

/// A start tag or a run of text of the source: what stays with us while libxml2 finds out where it belongs.
struct Piece {
    PageNode node;       ///< without its place in the tree
    std::size_t at = 0;  ///< how much of the skeleton libxml2 has read when it tells of the piece
};

/// HTML as libxml2 needs it, made while it reads. Of each start tag it gets the bare name, of each run of text one
/// character; scripts, styles and svg are empty, comments and declarations gone; elements that are void to HTML5 but
/// not to it close themselves; end tags that end nothing are left out. All of it is ASCII.
class Skeleton {
public:
    /// `source` is valid UTF-8; it and the store outlive the skeleton.
    Skeleton(std::string_view source, TextStore& store);

    /// About `wanted` more bytes of the skeleton; nothing at its end. `is_deep`: so many elements are open that start
    /// tags are to be left out. Good until the next call.
    std::string_view make(std::size_t wanted, bool is_deep);

    /// The words before `at` of which libxml2 did not tell; null when there are no more. To be asked before `find`.
    const Piece* take_missed(std::size_t at);
    /// The piece that libxml2 tells of when it has read that much; null for an element that the page left to be
    /// understood.
    const Piece* find(std::size_t at, std::string_view name);

    [[nodiscard]] std::vector<PageAttribute> take_attributes() { return std::move(attributes_); }
    [[nodiscard]] bool was_capped() const { return was_capped_; }

private:
    void make_piece();
    void put_plain_text();
    void put_reference();
    void put_markup();
    void put_as_text(std::size_t end);
    void put_character_data();
    void skip_comment();
    void skip_declaration();
    void put_tag(const RawTag& raw);
    [[nodiscard]] bool is_closed(const RawTag& raw) const;
    void put_end_tag(const NamedTag& named, std::size_t bytes);
    void put_start_tag(const NamedTag& named, const RawTag& raw);
    void put_raw_text(const NamedTag& named, bool closes_itself);
    void put_name(const NamedTag& named);

    [[nodiscard]] std::size_t find_before(std::size_t end, char character) const;
    void add_text(std::size_t begin, std::size_t end);
    void add_text(std::string_view characters);
    void end_text();

    [[nodiscard]] NamedTag named(std::string_view name);
    [[nodiscard]] std::string_view in_lower_case(std::string_view name);
    [[nodiscard]] std::string_view resolved(std::string_view value);
    [[nodiscard]] std::uint32_t& open_of(const NamedTag& named);
    [[nodiscard]] std::size_t end_of_element(const NamedTag& named);
    [[nodiscard]] std::size_t end_of_svg();
    std::uint32_t line_at(std::size_t place);

    std::string_view source_;
    TextStore& store_;
    TagScanner scanner_;
    std::size_t at_ = 0;
    std::size_t next_markup_ = 0;  ///< a "<"; behind it where it was not looked for yet

    std::string html_;           ///< what was made last
    std::size_t made_ = 0;       ///< and how much was made before it
    std::vector<Piece> pieces_;  ///< those of which libxml2 has not told yet, and some of which it has
    std::size_t next_piece_ = 0;
    std::vector<PageAttribute> attributes_;

    std::string_view run_;  ///< the run of text that goes on
    std::string joined_;    ///< the same, where it is not one piece of the source
    std::size_t run_begin_ = 0;
    bool is_joined_ = false;

    std::uint32_t line_ = 1;
    std::size_t counted_ = 0;  ///< up to where the source's lines are

    // Start tags without their end, by element; names beyond HTML's share the places behind.
    std::array<std::uint32_t, 512> open_{};
    int depth_of_math_ = 0;
    bool is_xml_ = false;
    bool is_deep_ = false;
    bool was_capped_ = false;
    std::array<bool, 256> has_no_end_{};  ///< by Tag: no end tag of that name follows
    std::unordered_map<std::size_t, std::size_t> ends_of_svg_;
    bool knows_ends_of_svg_ = false;
};

}  // namespace offprint::dom
