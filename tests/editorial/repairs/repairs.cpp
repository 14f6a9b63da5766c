#include <catch2/catch.hpp>

#include "editorial/edit.h"
#include "editorial/repairs/repairs.h"

using namespace offprint::editorial;

TEST_CASE("every repair runs unless it is switched off, alone or with all") {
    EditOptions options;
    for (const std::string_view rule : repair_rules()) CHECK(is_wanted(options, rule));
    options.repairs = {"mojibake", "run-together"};
    CHECK(is_wanted(options, "mojibake"));
    CHECK_FALSE(is_wanted(options, "soft-hyphens"));
    options.is_repairing = false;
    CHECK_FALSE(is_wanted(options, "mojibake"));
}
