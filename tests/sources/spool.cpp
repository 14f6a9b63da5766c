#include "sources/spool.h"

#include <catch2/catch.hpp>

#include "sources/make_archive.h"
#include "temporary_folder.h"

using namespace offprint;
using namespace offprint::tests;

TEST_CASE("an entry that grows beyond the limit is told of, and nothing of it stays") {
    const TemporaryFolder folder;
    const auto file = folder.write(
        "bomb.tar.gz", make_archive(Format::tar, Compression::gzip, {{"a.html", std::string(1 << 20, 'x')}}));
    auto reader = sources::ArchiveReader::open(file, "bomb.tar.gz").value();
    REQUIRE(reader.next().value());
    sources::Spool spool(folder / "spool", "bomb");
    const auto unpacked = spool.unpack(reader, "a.html", 1000);
    REQUIRE_FALSE(unpacked);
    REQUIRE(unpacked.error().kind == ErrorKind::limit);
    REQUIRE(unpacked.error().message == "it has more than 1000 bytes");
    REQUIRE(entries_in(spool.folder()) == 0);
}

TEST_CASE("a spool that cannot be written to is an error of its own kind") {
    const TemporaryFolder folder;
    folder.write("spool", "a file where the folder should be");
    const auto file = folder.write("a.tar", make_archive(Format::tar, Compression::none, {{"a.html", "x"}}));
    auto reader = sources::ArchiveReader::open(file, "a.tar").value();
    REQUIRE(reader.next().value());
    REQUIRE(sources::Spool(folder / "spool", "a").unpack(reader, "a.html", 1000).error().kind == ErrorKind::unwritable);
}
