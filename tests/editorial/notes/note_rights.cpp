#include <catch2/catch.hpp>

#include "editorial/notes/note_cases.h"
#include "editorial/notes/note_facts.h"

using namespace offprint;
using namespace offprint::testing;

namespace {
Metadata drawn(const std::string& words) { return at_foot(words).article.metadata; }
}  // namespace

TEST_CASE("a notice of copyright gives notice, year and holder") {
    const Metadata metadata = drawn("© 2024 Reed Review. All rights reserved.");
    CHECK(metadata.copyright_notice->value == "© 2024 Reed Review. All rights reserved.");
    CHECK(metadata.copyright_year->value == "2024");
    CHECK(metadata.copyright_holder->value == "Reed Review");
    CHECK(drawn("Copyright © 2019–2024 Weir Works").copyright_holder->value == "Weir Works");
    CHECK(drawn("© Reed Review 2024").copyright_holder->value == "Reed Review");
    CHECK_FALSE(drawn("All rights reserved.").copyright_holder);
}

TEST_CASE("a licence is drawn by its address or its name") {
    CHECK(drawn("This text is licensed under CC BY-SA 4.0.").license->value == "CC BY-SA 4.0");
    const std::string url = "https://creativecommons.org/licenses/by/4.0/";
    const Inlines linked{Inline{Text{"Licensed under a "}}, Inline{Link{url, "", {Inline{Text{"licence"}}}}}};
    CHECK(at_foot(Blocks{Block{Paragraph{linked}}}).article.metadata.license->value == url);
}

TEST_CASE("what is known already is not drawn again") {
    Reading reading = reading_of(prose_blocks(4));
    reading.article.body.push_back(paragraph("© 2024 Reed Review"));
    reading.article.metadata.copyright_holder = Sourced<std::string>{"Weir Works", Origin::front_matter, {}, 1.0};
    reading = editorial::recognise_notes(std::move(reading));
    CHECK(reading.article.metadata.copyright_holder->value == "Weir Works");
}
