#include <malloc.h>

#include "sources/make_archive.h"
#include "sources/take_all.h"
#include "temporary_folder.h"

using namespace offprint;
using namespace offprint::tests;

/// There in the programs that are built with a sanitizer, whose allocator mallinfo2 does not know.
extern "C" [[gnu::weak]] std::size_t __sanitizer_get_current_allocated_bytes();

namespace {

std::size_t allocated_bytes() {
    if (__sanitizer_get_current_allocated_bytes != nullptr) return __sanitizer_get_current_allocated_bytes();
    return ::mallinfo2().uordblks;
}

class Unpacking {
public:
    Unpacking() { options.spool = folder / "spool"; }
    Taken take(std::string_view name, const std::string& bytes) const {
        return take_all(folder.write(name, bytes).string(), options);
    }

    TemporaryFolder folder;
    sources::Options options = readable();
};

const std::vector<Packed> issue{{"images/x.png", "pixels"},
                                {"letters/3.html", "three"},
                                {"a.md", "first"},
                                {"site.css", "-"},
                                {"letters/1.html", "one"}};

std::size_t files_in(const std::filesystem::path& folder) {
    std::size_t count = 0;
    std::error_code missing;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, missing))
        count += entry.is_regular_file() ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("an archive of each kind gives its articles in its own order, whatever its file is called") {
    const Unpacking unpacking;
    for (const auto& [format, compression] :
         {std::pair{Format::zip, Compression::none}, std::pair{Format::tar, Compression::none},
          std::pair{Format::tar, Compression::gzip}, std::pair{Format::tar, Compression::xz},
          std::pair{Format::tar, Compression::zstd}, std::pair{Format::tar, Compression::bzip2}}) {
        const Taken taken = unpacking.take("export-of-may", make_archive(format, compression, issue));
        REQUIRE(taken.relatives() == Names{"letters/3.html", "a.md", "letters/1.html"});
        REQUIRE(taken.troubles.empty());
        REQUIRE(taken.items[0].name == (unpacking.folder / "export-of-may/letters/3.html").string());
        REQUIRE(taken.items[0].is_spooled);
        REQUIRE(contents(taken.items[0].file) == "three");
        REQUIRE(contents(taken.items[2].file) == "one");
    }
}

TEST_CASE("an image of an archive lies where its articles look for it") {
    const Unpacking unpacking;
    const Taken taken = unpacking.take("may.tar.xz", make_archive(Format::tar, Compression::xz, issue));
    const sources::Item& letter = taken.items[0];
    REQUIRE(contents(letter.file.parent_path() / "../images/x.png") == "pixels");
    REQUIRE(letter.file == letter.root / letter.relative);
}

TEST_CASE("an article is unpacked when it is asked for, and nothing else is unpacked but images") {
    const Unpacking unpacking;
    const auto file = unpacking.folder.write("may.zip", make_archive(Format::zip, Compression::none, issue));
    auto stream = sources::open(file.string(), unpacking.options).value();
    REQUIRE(files_in(unpacking.options.spool) == 0);
    const sources::Item item = stream->next().value();
    REQUIRE(files_in(unpacking.options.spool) == 2);
    std::filesystem::remove(item.file);
    REQUIRE(stream->next());
    REQUIRE(files_in(unpacking.options.spool) == 2);
}

TEST_CASE("where all articles are done nothing is unpacked, and they come all the same") {
    Unpacking unpacking;
    unpacking.options.is_done = [](const std::string&, const std::string&) { return true; };
    const Taken taken = unpacking.take("may.zip", make_archive(Format::zip, Compression::none, issue));
    REQUIRE(taken.items.size() == 3);
    REQUIRE(taken.items[0].file.empty());
    REQUIRE_FALSE(taken.items[0].is_spooled);
    REQUIRE_FALSE(std::filesystem::exists(unpacking.options.spool));
}

TEST_CASE("stamps of entries stay from run to run, and tell entries and archives apart") {
    const Unpacking unpacking;
    const auto file = unpacking.folder.write("may.zip", make_archive(Format::zip, Compression::none, issue));
    const Taken before = take_all(file.string(), unpacking.options), again = take_all(file.string(), unpacking.options);
    REQUIRE(before.items[0].stamp == again.items[0].stamp);
    REQUIRE(before.items[0].stamp != before.items[1].stamp);
    unpacking.folder.write("may.zip", make_archive(Format::zip, Compression::none, issue));
    REQUIRE(take_all(file.string(), unpacking.options).items[0].stamp != before.items[0].stamp);
}

TEST_CASE("patterns choose among the entries; hidden ones are left out unless a pattern spells them") {
    Unpacking unpacking;
    const std::string bytes = make_archive(
        Format::zip, Compression::none,
        {{"a.html", "x"}, {"__MACOSX/._a.html", "x"}, {"drafts/b.html", "x"}, {"may/c.html", "x"}, {".d.html", "x"}});
    unpacking.options.exclude = {"drafts"};
    REQUIRE(unpacking.take("a.zip", bytes).relatives() == Names{"a.html", "may/c.html"});
    unpacking.options.include = {"may/*", ".*.html"};
    REQUIRE(unpacking.take("a.zip", bytes).relatives() == Names{"may/c.html", ".d.html"});
}

TEST_CASE("entries of the same name are told apart") {
    const Unpacking unpacking;
    const Taken taken =
        unpacking.take("a.tar", make_archive(Format::tar, Compression::none,
                                             {{"a.html", "1"}, {"a.html", "2"}, {"./a.html", "3"}, {"a~2.html", "4"}}));
    REQUIRE(taken.relatives() == Names{"a.html", "a~2.html", "a~3.html", "a~2~2.html"});
    REQUIRE(contents(taken.items[1].file) == "2");
    REQUIRE(contents(taken.items[3].file) == "4");
}

TEST_CASE("names are UTF-8 whatever a ZIP says of them") {
    const Unpacking unpacking;
    // Without the flag for UTF-8 the bytes are CP437's: 0x82 is é.
    const Taken taken = unpacking.take(
        "a.zip", make_archive(Format::zip, Compression::none, {{"caf\x82.html", "x"}, {"größe.html", "x"}}));
    REQUIRE(taken.relatives() == Names{"café.html", "größe.html"});
    const Taken tar = unpacking.take("a.tar", make_archive(Format::tar, Compression::none, {{"caf\xE9.html", "x"}}));
    REQUIRE(tar.relatives() == Names{"caf%E9.html"});
}

TEST_CASE("what a killed run left in the spool is replaced") {
    const Unpacking unpacking;
    const auto file = unpacking.folder.write("may.zip", make_archive(Format::zip, Compression::none, issue));
    const std::filesystem::path root = take_all(file.string(), unpacking.options).items[0].root;
    std::filesystem::create_directories(root / "left/over");
    REQUIRE(take_all(file.string(), unpacking.options).items[0].root == root);
    REQUIRE_FALSE(std::filesystem::exists(root / "left"));
}

TEST_CASE("ten thousand entries take the memory of one") {
    std::vector<Packed> entries;
    for (int i = 0; i < 10'000; ++i) entries.push_back({"articles/" + std::to_string(i) + ".html", "<p>A few words."});
    const Unpacking unpacking;
    const auto file = unpacking.folder.write("all.tar", make_archive(Format::tar, Compression::none, entries));
    auto stream = sources::open(file.string(), unpacking.options).value();
    std::size_t count = 0, early = 0;
    while (const std::optional<sources::Item> item = stream->next()) {
        std::filesystem::remove(item->file);
        if (++count == 1000) early = allocated_bytes();
    }
    REQUIRE(count == 10'000);
    REQUIRE(allocated_bytes() < early + (std::size_t{1} << 20U));
}
