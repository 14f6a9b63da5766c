#include <catch2/catch.hpp>

#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;

namespace {

Ran convert(const char* text, std::vector<std::string> more = {}) {
    const TemporaryFolder folder;
    folder.write("a.md", text);
    std::vector<std::string> arguments{"a.md", "-t", "text", "-o", "-"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments, {folder.path()});
}

constexpr const char* draft = "---\ntitle: A\ndraft: true\nlang: en\n---\n\nThe words of a draft.\n";
constexpr const char* far_embargo = "---\ntitle: A\nembargo: 2999-01-01\nlang: en\n---\n\nThe words of tomorrow.\n";
constexpr const char* past_embargo = "---\ntitle: A\nembargo: 2001-01-01\nlang: en\n---\n\nThe words of yesterday.\n";

}  // namespace

TEST_CASE("a draft is refused with exit code 5, and converted only when that is asked for") {
    const Ran refused = convert(draft);
    REQUIRE(refused.exit_code == 5);
    REQUIRE(refused.out.empty());
    REQUIRE(contains(refused.err, "draft"));
    REQUIRE(contains(refused.err, "--allow-unpublished"));
    const Ran allowed = convert(draft, {"--allow-unpublished"});
    REQUIRE(allowed.exit_code == 0);
    REQUIRE(contains(allowed.out, "The words of a draft."));
    REQUIRE(contains(allowed.err, "[unpublished]"));
}

TEST_CASE("an embargo in the future is refused, one that is over is not") {
    REQUIRE(convert(far_embargo).exit_code == 5);
    REQUIRE(convert(far_embargo, {"--allow-unpublished"}).exit_code == 0);
    REQUIRE(convert(past_embargo).exit_code == 0);
}

TEST_CASE("a status given with -M lifts a draft") {
    REQUIRE(convert(draft, {"-M", "status=published"}).exit_code == 0);
}

TEST_CASE("a repair that does not exist is refused with those that do") {
    const Ran ran = convert(past_embargo, {"--repair", "everything"});
    REQUIRE(ran.exit_code == 2);
    REQUIRE(contains(ran.err, "run-together"));
    REQUIRE(convert(past_embargo, {"--repair", "run-together", "--no-repair"}).exit_code == 2);
}
