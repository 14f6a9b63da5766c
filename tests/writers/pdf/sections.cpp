#include "writers/pdf/sections.h"

#include <catch2/catch.hpp>

namespace offprint::pdf {
namespace {

using layout::TagKind;

/// "[0 [1 2]]": blocks by number, a pair of brackets a section.
std::string shape(const Sections& whole, const std::vector<Section::Part>& parts) {
    std::string text;
    for (const Section::Part& part : parts) {
        if (!text.empty()) text += ' ';
        text += part.index() == 0 ? std::to_string(std::get<0>(part))
                                  : "[" + shape(whole, whole.sections[std::get<1>(part)].parts) + "]";
    }
    return text;
}

std::string sectioned(const std::vector<TagKind>& kinds) {
    std::vector<layout::Tag> tags;
    std::vector<layout::TagId> blocks;
    for (const TagKind kind : kinds) {
        blocks.push_back(static_cast<layout::TagId>(tags.size()));
        tags.emplace_back().kind = kind;
    }
    const Sections whole = into_sections(blocks, tags);
    return shape(whole, whole.top);
}

}  // namespace

TEST_CASE("a heading opens a section that holds what is below it, deeper sections too") {
    REQUIRE(sectioned({TagKind::paragraph, TagKind::heading2, TagKind::paragraph, TagKind::heading3, TagKind::list,
                       TagKind::heading2, TagKind::paragraph}) == "0 [1 2 [3 4]] [5 6]");
}

TEST_CASE("footnotes and the colophon lie in no section") {
    REQUIRE(sectioned({TagKind::heading2, TagKind::paragraph, TagKind::note, TagKind::colophon}) == "[0 1] 2 3");
}

TEST_CASE("an article without headings has no sections") {
    REQUIRE(sectioned({TagKind::paragraph, TagKind::figure}) == "0 1");
}

}  // namespace offprint::pdf
