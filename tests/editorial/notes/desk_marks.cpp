#include "editorial/notes/desk_marks.h"

#include <catch2/catch.hpp>

#include "editorial/notes/note_cases.h"

using namespace offprint;
using namespace offprint::testing;

namespace {

std::size_t marks(const std::string& words, const std::string& language = "en") {
    Reading reading = reading_of({paragraph(words)});
    reading.article.metadata.in_language = Sourced<std::string>{language, Origin::flag, {}, 1.0};
    return editorial::report_desk_marks(std::move(reading)).diagnostics.size();
}

}  // namespace

TEST_CASE("what is still to come is reported and stays") {
    CHECK(marks("The mill was built in TK by TK.") == 1);
    CHECK(marks("The mill cost [TK] pounds.") == 1);
    CHECK(marks("The mill cost TKTK pounds.") == 1);
    CHECK(marks("The mill cost TKT pounds.") == 0);
    CHECK(marks("ATKINS built the mill.") == 0);
    CHECK(marks("Die TK zahlt die Mühle.", "de") == 0);
    CHECK(marks("Die Mühle kostet [TK].", "de") == 1);
}
