#include "model/names.h"

#include <catch2/catch.hpp>

using namespace offprint;

TEST_CASE("names are the documented ones") {
    CHECK(name_of(NoteKind::expression_of_concern) == "expression-of-concern");
    CHECK(name_of(NoteKind::disclosure_sponsor) == "disclosure-sponsor");
    CHECK(name_of(ArticleType::opinion) == "OpinionNewsArticle");
    CHECK(name_of(Placement::in_line) == "inline");
    CHECK(name_of(Disposition::to_metadata) == "to-metadata");
    CHECK(name_of(Visibility::visible) == "public");
}

TEST_CASE("a name leads back to its enumerator") {
    for (int i = 0; i <= static_cast<int>(NoteKind::internal); ++i) {
        const auto kind = static_cast<NoteKind>(i);
        REQUIRE(from_name<NoteKind>(name_of(kind)) == kind);
    }
    for (int i = 0; i <= static_cast<int>(Origin::derived); ++i) {
        const auto origin = static_cast<Origin>(i);
        REQUIRE(from_name<Origin>(name_of(origin)) == origin);
    }
    REQUIRE(from_name<DatePrecision>("minute") == DatePrecision::minute);
}

TEST_CASE("a name that is none leads nowhere") {
    REQUIRE(from_name<NoteKind>("Editor") == std::nullopt);
    REQUIRE(from_name<NoteKind>("") == std::nullopt);
    REQUIRE(from_name<Direction>("both") == std::nullopt);
}

TEST_CASE("all names of an enumeration stand in the order of its enumerators") {
    REQUIRE(names_of<Placement>() == std::vector<std::string_view>{"head", "inline", "foot"});
    REQUIRE(names_of<NoteKind>().size() == static_cast<std::size_t>(NoteKind::internal) + 1);
}
