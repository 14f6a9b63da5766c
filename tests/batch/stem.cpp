#include "batch/stem.h"

#include <catch2/catch.hpp>

#include "batch/journal.h"
#include "batch/stem_taker.h"
#include "dice.h"
#include "temporary_folder.h"
#include "text/utf8.h"

using namespace offprint::batch;
using offprint::tests::TemporaryFolder;

TEST_CASE("a stem is a name that every file system takes") {
    REQUIRE(safe_stem("may/bridge") == "may/bridge");
    REQUIRE(safe_stem("Straßenbahn, Teil 2") == "Straßenbahn, Teil 2");
    REQUIRE(safe_stem("a:b?c*d") == "a-b-c-d");
    REQUIRE(safe_stem("../../etc/passwd") == "etc/passwd");
    REQUIRE(safe_stem("/abs//twice/") == "abs/twice/article");
    REQUIRE(safe_stem(".hidden/.file") == "hidden/file");
    REQUIRE(safe_stem("ends. ") == "ends");
    REQUIRE(safe_stem("con/LPT1/aux.old/console") == "_con/_LPT1/_aux.old/console");
    REQUIRE(safe_stem("") == "article");
    REQUIRE(safe_stem("e\xCC\x81t\xC3\xA9") == "\xC3\xA9t\xC3\xA9");
    REQUIRE(safe_stem("a\nb\xFF"
                      "c") == "a-b-c");
    REQUIRE(safe_part("may/bridge") == "may-bridge");
}

TEST_CASE("any words give a safe stem, and a safe stem stays as it is") {
    offprint::testing::Dice dice(7);
    for (int i = 0; i < 500; ++i) {
        std::string words;
        for (std::size_t n = dice.below(300); n > 0; --n) words += static_cast<char>(dice.below(256));
        const std::string stem = safe_stem(words);
        REQUIRE(offprint::text::is_valid_utf8(stem));
        REQUIRE(safe_stem(stem) == stem);
        REQUIRE(stem.find_first_of("<>:\"\\|?*") == std::string::npos);
        for (std::size_t at = 0; at <= stem.size();) {
            const std::size_t end = std::min(stem.find('/', at), stem.size());
            REQUIRE(end - at <= most_name_bytes + 1);
            REQUIRE(end > at);
            at = end + 1;
        }
    }
}

TEST_CASE("a slug has letters, digits and hyphens of ASCII, whatever the script") {
    REQUIRE(slug("A bridge for Aberdeen!") == "a-bridge-for-aberdeen");
    REQUIRE(slug("The keeper's log: 1924") == "the-keepers-log-1924");
    REQUIRE(slug("Über Größe") == "uber-grosse");
    REQUIRE(slug("Мост") == "most");
    REQUIRE(slug("...") == "");
    const std::string cut = slug(std::string(50, 'a') + " " + std::string(50, 'b'));
    REQUIRE(cut == std::string(50, 'a'));
}

TEST_CASE("folders fan out by a name's hash") {
    const std::string once = fanned_out("may/bridge", 1);
    REQUIRE(once.size() == std::string("3f/may/bridge").size());
    REQUIRE(fanned_out("may/bridge", 2).starts_with(once.substr(0, 3)));
    REQUIRE(fanned_out("may/bridge", 0) == "may/bridge");
}

TEST_CASE("each article has a stem of its own and keeps it") {
    const TemporaryFolder folder;
    Journal journal = Journal::open(folder / "journal").value();
    StemTaker stems(journal);
    const auto take = [&](const std::string& name, const std::string& wish) {
        const std::string stem = stems.stem_for(name, wish);
        REQUIRE(journal.claim(name, stem));
        return stem;
    };
    REQUIRE(take("a.html", "bridge") == "bridge");
    REQUIRE(take("b.html", "Bridge") == "Bridge-2");
    REQUIRE(take("c.html", "bridge") == "bridge-3");
    REQUIRE(take("b.html", "Bridge") == "Bridge-2");
    REQUIRE(take("a.html", "bridge") == "bridge");
    REQUIRE(take("a.html", "tunnel") == "tunnel");
}
