#include <sys/stat.h>
#include <unistd.h>

#include "sources/take_all.h"
#include "temporary_folder.h"

using namespace offprint;
using namespace offprint::tests;

TEST_CASE("a folder gives what lies below it, each folder's entries by the bytes of their names") {
    const TemporaryFolder folder;
    for (const auto* const name : {"b.md", "a/z.html", "a/c/1.txt", "B.md", "é.md", "a-b.md"}) folder.write(name, "x");
    const Taken taken = take_all(folder.path().string());
    REQUIRE(taken.relatives() == Names{"B.md", "a/c/1.txt", "a/z.html", "a-b.md", "b.md", "é.md"});
    REQUIRE(taken.troubles.empty());
    REQUIRE(taken.items[1].name == folder.path().string() + "/a/c/1.txt");
    REQUIRE(taken.items[1].file == folder / "a/c/1.txt");
    REQUIRE(taken.items[1].root == folder.path());
    REQUIRE_FALSE(taken.items[1].is_spooled);
    REQUIRE(sources::count(folder.path().string(), readable()) == 6);
}

TEST_CASE("what counts in a folder has a readable format's extension, in any case") {
    const TemporaryFolder folder;
    for (const auto* const name : {"a.HTML", "style.css", "photo.jpg", "README"}) folder.write(name, "x");
    REQUIRE(take_all(folder.path().string()).relatives() == Names{"a.HTML"});
}

TEST_CASE("patterns include and exclude, and an excluded folder is not entered") {
    const TemporaryFolder folder;
    for (const auto* const name : {"may/a.html", "may/a.xml", "june/b.html", "drafts/c.html", "june/drafts/d.html"})
        folder.write(name, "x");
    sources::Options options = readable();
    options.include = {"*.xml", "june/**"};
    REQUIRE(take_all(folder.path().string(), options).relatives() ==
            Names{"june/b.html", "june/drafts/d.html", "may/a.xml"});
    options.exclude = {"drafts"};
    REQUIRE(take_all(folder.path().string(), options).relatives() == Names{"june/b.html", "may/a.xml"});
    options.include.clear();
    options.exclude = {"/drafts/", "a.*"};
    REQUIRE(take_all(folder.path().string(), options).relatives() == Names{"june/b.html", "june/drafts/d.html"});
}

TEST_CASE("hidden files and folders are left out unless a pattern spells them") {
    const TemporaryFolder folder;
    for (const auto* const name : {"a.md", ".git/b.md", "__MACOSX/._a.md", "._a.md"}) folder.write(name, "x");
    REQUIRE(take_all(folder.path().string()).relatives() == Names{"a.md"});
    sources::Options options = readable();
    options.include = {"*.md", ".git/*"};
    REQUIRE(take_all(folder.path().string(), options).relatives() == Names{".git/b.md", "a.md"});
}

TEST_CASE("a link to a folder is not followed, a link to a file is that file") {
    const TemporaryFolder folder;
    folder.write("a/b.md", "x");
    std::filesystem::create_directory_symlink("..", folder / "a/up");
    std::filesystem::create_directory_symlink(".", folder / "a/loop.md");
    std::filesystem::create_symlink("b.md", folder / "a/c.md");
    const Taken taken = take_all(folder.path().string());
    REQUIRE(taken.relatives() == Names{"a/b.md", "a/c.md"});
    REQUIRE(taken.items[0].stamp == taken.items[1].stamp);
    REQUIRE(taken.troubles.empty());
}

TEST_CASE("what cannot be had in a folder is told, and the rest comes") {
    const TemporaryFolder folder;
    folder.write("b.md", "x");
    folder.write("old/may.zip", "x");
    std::filesystem::create_symlink("nowhere.md", folder / "a.md");
    REQUIRE(::mkfifo((folder / "pipe.txt").c_str(), 0600) == 0);
    const Taken taken = take_all(folder.path().string());
    REQUIRE(taken.relatives() == Names{"b.md"});
    REQUIRE_THAT(taken.told(), Catch::Contains("a.md': No such file or directory") &&
                                   Catch::Contains("pipe.txt' is not a file with an article") &&
                                   Catch::Contains("may.zip' is an archive in a folder"));
}

TEST_CASE("a folder without rights is told, and the rest comes") {
    if (::geteuid() == 0) return;  // who may read all
    const TemporaryFolder folder;
    folder.write("a/b.md", "x");
    folder.write("c.md", "x");
    std::filesystem::permissions(folder / "a", std::filesystem::perms::none);
    const Taken taken = take_all(folder.path().string());
    std::filesystem::permissions(folder / "a", std::filesystem::perms::owner_all);
    REQUIRE(taken.relatives() == Names{"c.md"});
    REQUIRE_THAT(taken.told(), Catch::Contains("Permission denied"));
}

TEST_CASE("a stamp changes with the file, and with nothing else") {
    const TemporaryFolder folder;
    folder.write("a.md", "x");
    const std::string before = take_all(folder.path().string()).items[0].stamp;
    REQUIRE(take_all(folder.path().string()).items[0].stamp == before);
    folder.write("a.md", "y");
    REQUIRE(take_all(folder.path().string()).items[0].stamp != before);
}

TEST_CASE("a name that is not UTF-8 is shown by its bytes, and its file is found") {
    const TemporaryFolder folder;
    folder.write("caf\xE9.md", "x");
    const Taken taken = take_all(folder.path().string());
    REQUIRE(taken.relatives() == Names{"caf%E9.md"});
    REQUIRE(contents(taken.items[0].file) == "x");
}
