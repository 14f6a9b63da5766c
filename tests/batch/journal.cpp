#include "batch/journal.h"

#include <catch2/catch.hpp>

#include "temporary_folder.h"

using namespace offprint;
using batch::Journal;
using batch::JournalEntry;
using tests::TemporaryFolder;

namespace {

JournalEntry entry(const std::string& name, const std::string& stem) {
    return {name, std::string(64, 'a'), "0123456789abcdef", "12.34.5", stem, {{"pdf", 123}, {"txt", 4}}, {}};
}

}  // namespace

TEST_CASE("a journal knows again what it was told") {
    const TemporaryFolder folder;
    const JournalEntry plain = entry("may/bridge.html", "may/bridge");
    JournalEntry odd = entry(
        "a\tb\nc\\d\x1F"
        "e.html",
        "odd");
    odd.images = {{"fig\t1.png", "1.2"},
                  {"fig\x1F"
                   "2.png",
                   "-"}};
    {
        Journal journal = Journal::open(folder / "journal").value();
        REQUIRE(journal.claim(plain.name, plain.stem));
        REQUIRE(journal.add(plain));
        REQUIRE(journal.add(odd));
        REQUIRE(journal.find(plain.name) == plain);
    }
    const Journal again = Journal::open(folder / "journal").value();
    REQUIRE(again.find(plain.name) == plain);
    REQUIRE(again.find(odd.name) == odd);
    REQUIRE_FALSE(again.find("may/other.html"));
    REQUIRE(again.stem_of(plain.name) == "may/bridge");
    REQUIRE(again.owner("MAY/Bridge") == Journal::owner_of(plain.name));
    REQUIRE(again.owner("may/bridges") == 0);
}

TEST_CASE("an article's later line beats its earlier one") {
    const TemporaryFolder folder;
    Journal journal = Journal::open(folder / "journal").value();
    REQUIRE(journal.add(entry("a", "a")));
    JournalEntry later = entry("a", "a-2");
    later.stamp = "other";
    REQUIRE(journal.add(later));
    REQUIRE(journal.find("a") == later);
}

TEST_CASE("a line that was torn is cut off, wherever it was torn, and what comes then is read again") {
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "journal";
    {
        Journal journal = Journal::open(path).value();
        REQUIRE(journal.add(entry("a", "a")));
        REQUIRE(journal.add(entry("b", "b")));
    }
    const std::string whole = tests::contents(path);
    const std::size_t second = whole.rfind("done\tb");
    for (std::size_t size = 0; size < whole.size(); ++size) {
        folder.write("journal", whole.substr(0, size));
        Journal journal = Journal::open(path).value();
        REQUIRE(journal.find("a").has_value() == (size >= second));
        REQUIRE_FALSE(journal.find("b"));
        REQUIRE(journal.add(entry("c", "c")));
        REQUIRE(journal.find("c"));
    }
}

TEST_CASE("a line that was changed is not believed") {
    const TemporaryFolder folder;
    { REQUIRE(Journal::open(folder / "journal").value().add(entry("a", "a"))); }
    std::string bytes = tests::contents(folder / "journal");
    bytes[bytes.find("aaaa")] = 'b';
    folder.write("journal", bytes);
    REQUIRE_FALSE(Journal::open(folder / "journal").value().find("a"));
}

TEST_CASE("one run at a time has a journal; one that only reads may look") {
    const TemporaryFolder folder;
    const Journal first = Journal::open(folder / "journal").value();
    const auto second = Journal::open(folder / "journal");
    REQUIRE(second.error().kind == ErrorKind::exists);
    REQUIRE(Journal::open_to_read(folder / "journal"));
    REQUIRE(Journal::open_to_read(folder / "none")->bytes() == 0);
}

TEST_CASE("a file of another kind is no journal and stays as it is") {
    const TemporaryFolder folder;
    folder.write("journal", "my diary\n");
    REQUIRE(Journal::open(folder / "journal").error().kind == ErrorKind::malformed);
    REQUIRE(tests::contents(folder / "journal") == "my diary\n");
}
