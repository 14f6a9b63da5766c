#include "base/files.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <thread>
#include <vector>

#include <catch2/catch.hpp>

#include "temporary_folder.h"

using namespace offprint;
using offprint::tests::contents;
using offprint::tests::entries_in;
using offprint::tests::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

/// Files cannot grow beyond `bytes` while it lives: writing fails as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : handler_(::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        ::signal(SIGXFSZ, handler_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    sighandler_t handler_;
    rlimit before_{};
};

}  // namespace

TEST_CASE("a file is read whole, zero bytes and all") {
    const TemporaryFolder folder;
    const std::string bytes("a\0b\r\n\xFF", 6);
    REQUIRE(read_file(folder.write("x", bytes)).value() == bytes);
    REQUIRE(read_file(folder.write("empty", "")).value().empty());
}

TEST_CASE("a file that cannot be read says why") {
    const TemporaryFolder folder;
    const auto missing = read_file(folder / "none.md");
    REQUIRE(missing.error().kind == ErrorKind::unreadable);
    REQUIRE(missing.error().message ==
            "cannot open '" + (folder / "none.md").string() + "': No such file or directory");
    const auto directory = read_file(folder.path());
    REQUIRE(directory.error().kind == ErrorKind::unreadable);
    REQUIRE(directory.error().message.find("is a directory") != std::string::npos);
}

TEST_CASE("a file beyond the limit is refused, one at the limit is read") {
    const TemporaryFolder folder;
    const fs::path file = folder.write("x", "12345");
    REQUIRE(read_file(file, 5).value() == "12345");
    REQUIRE(read_file(file, 4).error().kind == ErrorKind::limit);
}

TEST_CASE("an endless device ends at the limit") {
    REQUIRE(read_file("/dev/zero", 100'000).error().kind == ErrorKind::limit);
}

TEST_CASE("a file is there when it is committed and not before") {
    const TemporaryFolder folder;
    const fs::path file = folder / "out.txt";
    FileSink sink(file);
    sink.write("one ");
    sink.write("two");
    REQUIRE_FALSE(fs::exists(file));
    REQUIRE(sink.commit());
    REQUIRE(contents(file) == "one two");
    REQUIRE(entries_in(folder.path()) == 1);
}

TEST_CASE("without a commit the old file stays and nothing else is left") {
    const TemporaryFolder folder;
    const fs::path file = folder.write("out.txt", "old");
    {
        FileSink sink(file);
        sink.write("new");
    }
    REQUIRE(contents(file) == "old");
    REQUIRE(entries_in(folder.path()) == 1);
}

TEST_CASE("a full disk is an error, the old file stays, no half file is left") {
    const TemporaryFolder folder;
    const fs::path file = folder.write("out.txt", "old");
    const std::string big(2'000'000, 'x');
    const FullDisk full(100'000);
    FileSink sink(file);
    sink.write(big);
    const auto committed = sink.commit();
    REQUIRE(committed.error().kind == ErrorKind::unwritable);
    REQUIRE(committed.error().message == "cannot write '" + file.string() + "': File too large");
    REQUIRE(contents(file) == "old");
    REQUIRE(entries_in(folder.path()) == 1);
}

TEST_CASE("a folder that is not there, or is a file, is named") {
    const TemporaryFolder folder;
    FileSink nowhere(folder / "none/out.txt");
    nowhere.write("x");
    REQUIRE(nowhere.commit().error().message ==
            "cannot write '" + (folder / "none/out.txt").string() + "': No such file or directory");
    const fs::path file = folder.write("file", "x");
    FileSink below(file / "out.txt");
    REQUIRE(below.commit().error().message.find("Not a directory") != std::string::npos);
}

TEST_CASE("a directory is not replaced") {
    const TemporaryFolder folder;
    fs::create_directory(folder / "out");
    FileSink sink(folder / "out");
    REQUIRE(sink.commit().error().kind == ErrorKind::unwritable);
    REQUIRE(fs::is_directory(folder / "out"));
    REQUIRE(entries_in(folder.path()) == 1);
}

TEST_CASE("a name as long as names may be can be written") {
    const TemporaryFolder folder;
    const fs::path file = folder / std::string(255, 'n');
    FileSink sink(file);
    sink.write("x");
    REQUIRE(sink.commit());
    REQUIRE(contents(file) == "x");
}

TEST_CASE("a symbolic link stays one and what it points to is written") {
    const TemporaryFolder folder;
    const fs::path target = folder.write("real/out.txt", "old");
    fs::create_symlink(target, folder / "link");
    FileSink sink(folder / "link");
    sink.write("new");
    REQUIRE(sink.commit());
    REQUIRE(fs::is_symlink(folder / "link"));
    REQUIRE(contents(target) == "new");
}

TEST_CASE("files written by many threads at once have the rights of any new file, and so have later ones") {
    const TemporaryFolder folder;
    const mode_t mask = ::umask(027);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&folder, thread] {
            for (int i = 0; i < 50; ++i) {
                FileSink sink(folder / (std::to_string(thread) + "-" + std::to_string(i)));
                static_cast<void>(sink.commit());
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    const mode_t after = ::umask(mask);
    REQUIRE(after == 027);
    REQUIRE(entries_in(folder.path()) == 200);
    for (const auto& entry : fs::directory_iterator(folder.path()))
        REQUIRE(entry.status().permissions() == fs::perms(0640));
}
