#pragma once

#include <catch2/catch.hpp>

#include "editorial/front_matter/front_matter.h"

namespace offprint::editorial {

/// The front matter of a text that has to be read.
inline FrontMatter read(std::string_view text) {
    Result<FrontMatter> front = read_front_matter(text);
    INFO((front ? std::string() : front.error().message));
    REQUIRE(front);
    return std::move(*front);
}

/// What is said of front matter that does not parse.
inline Error error_of(std::string_view text) {
    const Result<FrontMatter> front = read_front_matter(text);
    REQUIRE_FALSE(front);
    return front.error();
}

}  // namespace offprint::editorial
