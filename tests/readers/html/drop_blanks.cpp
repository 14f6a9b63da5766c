#include "readers/html/drop_blanks.h"

#include <catch2/catch.hpp>

using namespace offprint;

namespace {

Block paragraph(const char* words) { return {Paragraph{{{Text{words}}}}}; }

}  // namespace

TEST_CASE("blocks that print nothing go, what prints something stays") {
    Block image{Paragraph{{{Image{"a.png"}}}}};
    Block heading{Heading{2, "", {{Text{" "}}}}};
    List list;
    list.items = {
        {TaskState::none, {}}, {TaskState::none, {paragraph("One")}}, {TaskState::none, {paragraph("\u00A0")}}};
    const Blocks kept = html::without_blanks({{ThematicBreak{}},
                                              paragraph(" "),
                                              paragraph("Words"),
                                              heading,
                                              {ThematicBreak{}},
                                              paragraph("\u00A0"),
                                              {ThematicBreak{}},
                                              image,
                                              {list},
                                              {Figure{}},
                                              {Table{}},
                                              {BlockQuote{{paragraph("")}, {}}},
                                              {ThematicBreak{}}});
    REQUIRE(kept.size() == 4);
    REQUIRE(kept[0] == paragraph("Words"));
    REQUIRE(std::holds_alternative<ThematicBreak>(kept[1].node));
    REQUIRE(kept[2] == image);
    REQUIRE(std::get<List>(kept[3].node).items.size() == 1);
}
