#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

#include <catch2/catch.hpp>

#include "cli/run_program.h"
#include "temporary_folder.h"

using namespace offprint::tests;
namespace fs = std::filesystem;

namespace {

std::string long_article() {
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "The ferry runs again, twice a day, " + std::to_string(i) + ".\n\n";
    return text;
}

}  // namespace

TEST_CASE("a full disk is an error: the old file stays and no half file is left") {
    const TemporaryFolder folder;
    folder.write("a.txt", long_article());
    folder.write("out/b.txt", "old");
    const Ran ran = run({"a.txt", "-o", "out/b.txt"}, {.folder = folder.path(), .largest_file = 20'000});
    REQUIRE(ran.exit_code == 1);
    REQUIRE(contains(ran.err, "cannot write 'out/b.txt': "));
    REQUIRE(contents(folder / "out/b.txt") == "old");
    REQUIRE(entries_in(folder / "out") == 1);
}

TEST_CASE("a full disk under a derived name leaves nothing") {
    const TemporaryFolder folder;
    folder.write("a.txt", long_article());
    const Ran ran =
        run({"a.txt", "-t", "text", "--output-dir", "out"}, {.folder = folder.path(), .largest_file = 20'000});
    REQUIRE(ran.exit_code == 1);
    REQUIRE(contains(ran.err, "cannot write"));
    REQUIRE(entries_in(folder / "out") == 0);
}

TEST_CASE("a full device is an error with the system's reason, and stays a device") {
    const Ran ran = run({"-", "-t", "text", "-o", "/dev/full"}, {{}, "Words.\n"});
    REQUIRE(ran.exit_code == 1);
    REQUIRE(contains(ran.err, "cannot write '/dev/full': No space left on device"));
    REQUIRE(fs::is_character_file("/dev/full"));
}

TEST_CASE("a full standard output is an error") {
    const Ran ran = run({"-", "-t", "text", "-o", "-"}, {.input = "Words.\n", .output = "/dev/full"});
    REQUIRE(ran.exit_code == 1);
    REQUIRE(contains(ran.err, "No space left on device"));
}

TEST_CASE("a folder that is not there or is a file is named") {
    const TemporaryFolder folder;
    folder.write("a.txt", "Words.\n");
    const Ran missing = run({"a.txt", "-o", "none/b.txt"}, {folder.path()});
    REQUIRE(missing.exit_code == 1);
    REQUIRE(contains(missing.err, "cannot write 'none/b.txt': No such file or directory"));
    const Ran below = run({"a.txt", "-o", "a.txt/b.txt"}, {folder.path()});
    REQUIRE(below.exit_code == 1);
    REQUIRE(contains(below.err, "Not a directory"));
    const Ran made = run({"a.txt", "-t", "text", "--output-dir", "a.txt/out"}, {folder.path()});
    REQUIRE(made.exit_code == 1);
    REQUIRE(contains(made.err, "a.txt/out"));
    REQUIRE(entries_in(folder.path()) == 1);
}

TEST_CASE("a folder in which nobody may write is named") {
    const TemporaryFolder folder;
    folder.write("a.txt", "Words.\n");
    const Ran ran = run({"a.txt", "-o", "/proc/offprint.txt"}, {folder.path()});
    REQUIRE(ran.exit_code == 1);
    REQUIRE(contains(ran.err, "cannot write '/proc/offprint.txt'"));
}

TEST_CASE("a directory in the output's place stays") {
    const TemporaryFolder folder;
    folder.write("a.txt", "Words.\n");
    fs::create_directory(folder / "b.txt");
    const Ran ran = run({"a.txt", "-o", "b.txt"}, {folder.path()});
    REQUIRE(ran.exit_code == 1);
    REQUIRE(contains(ran.err, "Is a directory"));
    REQUIRE(fs::is_directory(folder / "b.txt"));
}

TEST_CASE("a pipe is written into and stays a pipe") {
    const TemporaryFolder folder;
    const fs::path pipe = folder / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    // Open for both, so that neither end waits for the other; the words fit into the pipe's buffer.
    const int reader = ::open(pipe.c_str(), O_RDWR | O_NONBLOCK);
    REQUIRE(reader >= 0);
    const Ran ran = run({"-", "-t", "text", "-o", pipe.string()}, {{}, "Words.\n"});
    char buffer[4096] = {};
    const ssize_t got = ::read(reader, buffer, sizeof buffer);
    ::close(reader);
    REQUIRE(ran.exit_code == 0);
    REQUIRE(got > 0);
    REQUIRE(contains(buffer, "Words."));
    REQUIRE(fs::is_fifo(pipe));
}

TEST_CASE("a reader that goes away is an error, not a crash") {
    const TemporaryFolder folder;
    const fs::path pipe = folder / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    std::thread reader([&] { ::close(::open(pipe.c_str(), O_RDONLY)); });
    const std::string article = long_article();
    const Ran ran = run({"-", "-t", "text", "-o", "-"}, {.input = article, .output = pipe.string()});
    reader.join();
    REQUIRE(ran.exit_code == 1);
    REQUIRE(contains(ran.err, "Broken pipe"));
}
