#include <catch2/catch.hpp>

#include "fuzz/entries.h"
#include "model/account.h"
#include "random_text.h"
#include "readers/text/read_text.h"
#include "text/decode.h"

using namespace offprint;

namespace {

constexpr std::uint64_t seeds = 250;

/// The same article, its lines ended as on another machine.
std::string with_line_ends(const std::string& text, const std::string& end) {
    std::string changed;
    for (const char character : text) {
        if (character == '\n') {
            changed += end;
        } else {
            changed += character;
        }
    }
    return changed;
}

std::string with_front_matter(const std::string& text) {
    return "---\ntitle: The lower weir\neditors-note: Words for the head.\ndisclaimer: Words for the foot.\n---\n" +
           text;
}

}  // namespace

TEST_CASE("the text reader counts every character of the decoded input that is not blank") {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const std::string words = testing::random_text(seed);
        for (const std::string& bytes : {words, with_line_ends(words, "\r\n"), with_front_matter(words)}) {
            INFO("seed " << seed << "\n" << bytes);
            const Result<Reading> reading = read_text({bytes, "random.txt"});
            if (!reading) continue;  // the words happen to look like front matter
            CHECK(reading->ledger.source_characters == count_characters(text::decode_input(bytes).text));
        }
    }
}

TEST_CASE("every reader and the editorial layer answer soundly to random texts") {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const std::string words = testing::random_text(seed);
        CAPTURE(seed);
        for (const std::string& bytes : {words, with_front_matter(words)}) {
            const auto* const start = reinterpret_cast<const std::uint8_t*>(bytes.data());
            fuzz_text(start, bytes.size());
            fuzz_markdown(start, bytes.size());
            fuzz_html(start, bytes.size());
        }
    }
    SUCCEED();
}
