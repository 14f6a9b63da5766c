#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "style/declaration.h"

namespace offprint::style {

/// What a property's value may be besides its keywords.
enum Takes : std::uint16_t {
    takes_words = 0,
    takes_length = 1,    ///< not negative
    takes_negative = 2,  ///< lengths that are
    takes_percent = 4,
    takes_number = 8,  ///< not negative
    takes_count = 16,  ///< an integer from 1 on
    takes_colour = 32,
    takes_families = 64,
    takes_content = 128,
    takes_page_size = 256,
    takes_anything = 512,
    takes_unheard = 1024,  ///< print settles in its own way what the words ask for
};

struct PropertyRow {
    std::string_view name;
    Property property = Property::nothing;
    unsigned takes = takes_words;
    std::string_view keywords{};  ///< between blanks
};

/// Names in lower case; nullptr for one that is not known. Properties that begin with "-", which other programs own,
/// and "--" are known and of no concern.
const PropertyRow* find_property(std::string_view name);

/// The property's own keyword, whatever case it was written in.
std::optional<std::string_view> find_keyword(const PropertyRow& row, std::string_view word);

/// The keywords of a longhand, between blanks.
std::string_view keywords_of(Property property);

/// CSS Color 4, 6.1.
std::optional<Colour> named_colour(std::string_view name);

}  // namespace offprint::style
