#include "editorial/notes/publishable.h"

#include <catch2/catch.hpp>

using namespace offprint;
using editorial::check_publishable;

namespace {

Metadata with_status(std::string status) {
    Metadata metadata;
    metadata.publication_status = Sourced<std::string>{std::move(status), Origin::front_matter, {}};
    return metadata;
}

Metadata under_embargo(const std::string& until) {
    Metadata metadata;
    metadata.embargoed_until = Sourced<Date>{*parse_iso_date(until), Origin::front_matter, {}};
    return metadata;
}

const std::optional<Date> noon = parse_iso_date("2026-05-06T12:00Z");

}  // namespace

TEST_CASE("what is published may go out") {
    REQUIRE(check_publishable({}, noon));
    REQUIRE(check_publishable(with_status("published"), noon));
    REQUIRE(check_publishable(with_status("usable"), noon));
}

TEST_CASE("a draft and what was withheld may not") {
    for (const char* status : {"draft", "Draft", "withheld", "canceled", "In review", "private", "scheduled"}) {
        INFO(status);
        const Result<Done> checked = check_publishable(with_status(status), noon);
        REQUIRE_FALSE(checked);
        REQUIRE(checked.error().kind == ErrorKind::unpublished);
        REQUIRE(checked.error().message.find(status) != std::string::npos);
        REQUIRE(checked.error().message.find("--allow-unpublished") != std::string::npos);
    }
}

TEST_CASE("an embargo holds until its instant, in its own zone") {
    REQUIRE_FALSE(check_publishable(under_embargo("2026-05-06T12:01Z"), noon));
    REQUIRE(check_publishable(under_embargo("2026-05-06T12:00Z"), noon));
    REQUIRE(check_publishable(under_embargo("2026-05-06T14:00+02:00"), noon));
    REQUIRE_FALSE(check_publishable(under_embargo("2026-05-06T11:00-02:00"), noon));
    REQUIRE(check_publishable(under_embargo("2026-05-06"), noon));
    REQUIRE_FALSE(check_publishable(under_embargo("2026-05-07"), noon));
}

TEST_CASE("without a clock every embargo holds") {
    REQUIRE_FALSE(check_publishable(under_embargo("1999-01-01"), std::nullopt));
}
