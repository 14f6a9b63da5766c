#include <fcntl.h>
#include <unistd.h>

#include "sources/make_archive.h"
#include "sources/name_reader.h"
#include "sources/take_all.h"
#include "temporary_folder.h"

using namespace offprint;
using namespace offprint::tests;

namespace {

/// Standard input comes from this file until the end of the scope.
class StandardInputFrom {
public:
    explicit StandardInputFrom(const std::filesystem::path& file) : before_(::dup(STDIN_FILENO)) {
        const int descriptor = ::open(file.c_str(), O_RDONLY);
        ::dup2(descriptor, STDIN_FILENO);
        ::close(descriptor);
    }
    ~StandardInputFrom() {
        ::dup2(before_, STDIN_FILENO);
        ::close(before_);
    }
    StandardInputFrom(const StandardInputFrom&) = delete;
    StandardInputFrom& operator=(const StandardInputFrom&) = delete;

private:
    int before_;
};

Names names_of(const TemporaryFolder& folder, const std::string& list) {
    sources::NameReader reader(::open(folder.write("list", list).c_str(), O_RDONLY));
    Names names;
    while (auto name = reader.next()) names.push_back(*std::move(name));
    return names;
}

}  // namespace

TEST_CASE("a list has a name a line, or is NUL-separated where there is a NUL") {
    const TemporaryFolder folder;
    REQUIRE(names_of(folder, "a b.md\n\nc.md\r\nd.md") == Names{"a b.md", "c.md", "d.md"});
    REQUIRE(names_of(folder, std::string("a\nb.md\0c.md\r\0", 12)) == Names{"a\nb.md", "c.md\r"});
    REQUIRE(names_of(folder, "").empty());
}

TEST_CASE("names are whole wherever the reading stops") {
    const TemporaryFolder folder;
    std::string list;
    Names expected;
    for (int i = 0; i < 20'000; ++i) {
        expected.push_back("folder/" + std::to_string(i) + ".html");
        list += expected.back() + "\n";
    }
    REQUIRE(names_of(folder, list) == expected);
}

TEST_CASE("a name that is longer than any path is cut") {
    const TemporaryFolder folder;
    const Names names = names_of(folder, std::string(1'000'000, 'x') + "\nb.md\n");
    REQUIRE(names.size() == 2);
    REQUIRE(names[0].size() < 100'000);
    REQUIRE(names[1] == "b.md");
}

TEST_CASE("a list names files of any extension, folders and archives; what is missing is told and the rest comes") {
    const TemporaryFolder folder;
    const std::string base = folder.path().string() + "/";
    folder.write("one.article", "x");
    folder.write("more/a.md", "x");
    folder.write("more/b.css", "x");
    folder.write("may.zip", make_archive(Format::zip, Compression::none, {{"c.md", "x"}}));
    const auto list = folder.write(
        "names.txt", base + "one.article\n" + base + "gone.md\n" + base + "more\n" + base + "may.zip\n@names.txt\n");
    sources::Options options = readable();
    options.spool = folder / "spool";
    const Taken taken = take_all("@" + list.string(), options);
    REQUIRE(taken.relatives() == Names{"one.article", "a.md", "c.md"});
    REQUIRE(taken.troubles.size() == 2);
    REQUIRE(taken.troubles[0].name == base + "gone.md");
    REQUIRE(taken.troubles[1].name == "@names.txt");
    REQUIRE_FALSE(sources::count("@" + list.string(), options));
}

TEST_CASE("a listed path below the working folder says where its output goes") {
    const TemporaryFolder folder;
    folder.write("may/a.md", "x");
    folder.write("june/a.md", "x");
    const auto list = folder.write("names.txt", "may/a.md\n./june//a.md\nmay/../june/a.md\n");
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    const Taken taken = take_all("@names.txt");
    const auto count = sources::count("@names.txt", readable());
    std::filesystem::current_path(before);
    REQUIRE(taken.relatives() == Names{"may/a.md", "june/a.md", "june/a.md"});
    REQUIRE(taken.items[1].name == "./june//a.md");
    REQUIRE(count == 3);
}

TEST_CASE("standard input names articles as a list does, and nobody knows how many") {
    const TemporaryFolder folder;
    folder.write("a.md", "x");
    const auto list = folder.write("list", (folder / "a.md").string() + std::string(1, '\0'));
    const StandardInputFrom input(list);
    REQUIRE_FALSE(sources::count("-", readable()));
    const Taken taken = take_all("-");
    REQUIRE(taken.relatives() == Names{"a.md"});
    REQUIRE(taken.items[0].root == folder.path());
}

TEST_CASE("a file is an article whatever its extension; one that is missing is an error") {
    const TemporaryFolder folder;
    folder.write("notes", "x");
    REQUIRE(take_all((folder / "notes").string()).relatives() == Names{"notes"});
    REQUIRE(sources::count((folder / "notes").string(), readable()) == 1);
    for (const std::string source : {"gone.md", "gone/", "@gone.txt"}) {
        const auto stream = sources::open(source, readable());
        REQUIRE_FALSE(stream);
        REQUIRE(stream.error().kind == ErrorKind::unreadable);
    }
}
