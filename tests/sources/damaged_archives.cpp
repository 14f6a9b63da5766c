#include "sources/make_archive.h"
#include "sources/take_all.h"
#include "temporary_folder.h"

using namespace offprint;
using namespace offprint::tests;

namespace {

Taken take(const TemporaryFolder& folder, const std::string& bytes) {
    sources::Options options = readable();
    options.spool = folder / "spool";
    return take_all(folder.write("a.archive", bytes).string(), options);
}

std::string noise(std::size_t size, std::uint32_t seed) {
    std::string bytes;
    for (std::uint32_t state = seed; bytes.size() < size; state = state * 1664525U + 1013904223U)
        bytes += static_cast<char>(state >> 24U);
    return bytes;
}

}  // namespace

TEST_CASE("no entry leaves the folder that it is unpacked into") {
    const TemporaryFolder folder;
    const Taken taken = take(folder, make_archive(Format::tar, Compression::none,
                                                  {{"../../evil.html", "x"},
                                                   {"a/../../evil.html", "x"},
                                                   {"/etc/evil.html", "absolute"},
                                                   {"up", "../..", Kind::symbolic_link},
                                                   {"up/evil.html", "through a link"},
                                                   {"link.html", "/etc/passwd", Kind::symbolic_link},
                                                   {"hard.html", "up/evil.html", Kind::hard_link},
                                                   {"null.html", "", Kind::device}}));
    REQUIRE(taken.relatives() == Names{"etc/evil.html", "up/evil.html"});
    for (const sources::Item& item : taken.items) {
        REQUIRE(std::filesystem::canonical(item.file) ==
                std::filesystem::canonical(folder / "spool") / item.root.filename() / item.relative);
    }
    REQUIRE(entries_in(folder.path()) == 2);
    REQUIRE_THAT(taken.told(), Catch::Contains("../../evil.html' would lie outside the archive") &&
                                   Catch::Contains("link.html' is a link") && Catch::Contains("hard.html' is a link") &&
                                   Catch::Contains("null.html' is no file"));
}

TEST_CASE("an encrypted entry, and an archive within, are told") {
    const TemporaryFolder folder;
    const Taken locked = take(folder, make_archive(Format::zip, Compression::none, {{"a.html", "x"}}, "secret"));
    REQUIRE(locked.items.empty());
    REQUIRE_THAT(locked.told(), Catch::Contains("a.html' is encrypted"));
    const Taken nested = take(folder, make_archive(Format::zip, Compression::none, {{"b.zip", "x"}, {"a.html", "x"}}));
    REQUIRE(nested.relatives() == Names{"a.html"});
    REQUIRE_THAT(nested.told(), Catch::Contains("b.zip' is an archive in an archive"));
}

TEST_CASE("an entry cannot be unpacked where another stands: it is told, and the rest comes") {
    const TemporaryFolder folder;
    const Taken taken = take(folder, make_archive(Format::tar, Compression::none,
                                                  {{"a.html/b.html", "x"},
                                                   {"a.html", "y"},
                                                   {"c.html", "z"},
                                                   {"c.html/d.html", "v"},
                                                   {std::string(300, 'x') + ".html", "w"}}));
    REQUIRE(taken.relatives() == Names{"a.html/b.html", "c.html"});
    REQUIRE(taken.troubles.size() == 3);
    for (const sources::Trouble& trouble : taken.troubles) REQUIRE(trouble.kind == ErrorKind::malformed);
    REQUIRE_THAT(taken.told(), Catch::Contains("a.html' cannot be unpacked"));
}

TEST_CASE("a truncated archive gives what comes before the end, and is told once") {
    const TemporaryFolder folder;
    for (const Compression compression : {Compression::none, Compression::gzip, Compression::zstd}) {
        const std::string bytes =
            make_archive(Format::tar, compression,
                         {{"a.html", noise(300'000, 1)}, {"x.png", "pixels"}, {"b.html", noise(300'000, 2)}});
        const Taken taken = take(folder, bytes.substr(0, bytes.size() - 100'000));
        REQUIRE(taken.relatives() == Names{"a.html"});
        REQUIRE(contents(taken.items[0].file).size() == 300'000);
        REQUIRE_FALSE(taken.troubles.empty());
        REQUIRE(taken.troubles.size() <= 2);
    }
}

TEST_CASE("an entry whose bytes are not what they were is told, and is no article") {
    const TemporaryFolder folder;
    std::string bytes =
        make_archive(Format::zip, Compression::none, {{"a.html", std::string(5000, 'x')}, {"b.html", "y"}});
    bytes[60] = static_cast<char>(bytes[60] ^ 0x55);
    const Taken taken = take(folder, bytes);
    REQUIRE(taken.relatives() == Names{"b.html"});
    REQUIRE_THAT(taken.told(), Catch::Contains("a.html' cannot be unpacked"));
}

TEST_CASE("what only looks like an archive is an error that says so") {
    const TemporaryFolder folder;
    for (const std::string& bytes : {std::string("PK\x03\x04 and no more"), std::string("BZh9 nothing"),
                                     make_archive(Format::tar, Compression::gzip, {}).substr(0, 10)}) {
        const auto stream = sources::open(folder.write("a.archive", bytes).string(), readable());
        if (stream) {
            REQUIRE_FALSE((*stream)->next());
            continue;
        }
        REQUIRE_THAT(stream.error().message, Catch::Contains("is no ZIP and no TAR that can be read"));
    }
}

TEST_CASE("an archive without entries has no articles") {
    const TemporaryFolder folder;
    REQUIRE(take(folder, make_archive(Format::zip, Compression::none, {})).items.empty());
    REQUIRE(take(folder, make_archive(Format::tar, Compression::xz, {})).items.empty());
}
