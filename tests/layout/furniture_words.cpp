#include <catch2/catch.hpp>

#include "pages_of.h"
#include "text/words_by_language.h"

using namespace offprint;
using namespace offprint::layout;

TEST_CASE("the furniture words of every language are printed without a missing glyph") {
    WriteContext context = test_context();
    for (const char* family : {"Noto Serif", "Noto Sans"}) {
        context.style.body.family = family;
        for (const text::WordsOfLanguage& row : text::words_by_language()) {
            Blocks body;
            for (const std::string_view word : row.words) body.push_back(paragraph(std::string(word)));
            edition::Edition edition = edition_of(std::move(body));
            edition.language = row.language;
            INFO(family << ", " << row.language);
            REQUIRE(pages_of(edition, context).diagnostics.empty());
        }
    }
}
