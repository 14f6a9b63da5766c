#include <signal.h>

#include <chrono>
#include <fstream>
#include <thread>

#include <catch2/catch.hpp>

#include "cli/batch_folder.h"
#include "cli/run_program.h"
#include "dice.h"

using namespace offprint::tests;
namespace fs = std::filesystem;

namespace {

using Milliseconds = std::chrono::milliseconds;

std::vector<std::string> command(const std::string& out, const std::string& formats = "text,epub") {
    return {"batch", "letters", "-t", formats, "--output-dir", out, "--name", "{slug}", "-j", "2", "-q"};
}

Milliseconds up_to(offprint::testing::Dice& dice, Milliseconds most) {
    return Milliseconds(dice.below(static_cast<std::size_t>(most.count()) + 1));
}

}  // namespace

TEST_CASE("a run that was killed at any point goes on to the same files, byte for byte") {
    constexpr int kills = 50;
    const TemporaryFolder folder;
    write_letters(folder, 60);
    const auto start = std::chrono::steady_clock::now();
    REQUIRE(run(command("whole"), {.folder = folder.path()}).exit_code == 0);
    const auto whole_time = std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - start);
    const auto outputs = outputs_in(folder / "whole");
    const auto report = report_in(folder / "whole");
    offprint::testing::Dice dice(11);
    int killed = 0;
    for (int round = 0; killed < kills; ++round) {
        const std::string out = "out-" + std::to_string(round);
        for (;;) {
            Running running(command(out), folder.path());
            std::this_thread::sleep_for(up_to(dice, whole_time));
            if (killed == kills || running.has_ended()) {
                CAPTURE(running.said());
                REQUIRE(running.wait() == 0);
                break;
            }
            running.send(SIGKILL);
            running.wait();
            ++killed;
        }
        REQUIRE(outputs_in(folder / out) == outputs);
        REQUIRE(report_in(folder / out) == report);
        REQUIRE_FALSE(fs::exists(folder / out / ".offprint/work"));
    }
}

TEST_CASE("a worker that crashes or is killed costs the article that it was at, and nothing else") {
    const TemporaryFolder folder;
    write_letters(folder, 120);
    REQUIRE(run(command("whole"), {.folder = folder.path()}).exit_code == 0);
    offprint::testing::Dice dice(5);
    const std::vector<int> signals{SIGSEGV, SIGABRT, SIGKILL, SIGBUS};
    Running running(command("out"), folder.path());
    while (!running.has_ended()) {
        std::this_thread::sleep_for(up_to(dice, Milliseconds(60)));
        const std::vector<int> workers = running.children();
        // The first child reads the sources: its end is another test's.
        if (workers.size() > 1) ::kill(workers[1 + dice.below(workers.size() - 1)], dice.pick(signals));
    }
    const int exit_code = running.wait();
    CAPTURE(running.said());
    std::size_t failed = 0;
    for (const std::string& line : report_in(folder / "out")) {
        if (contains(line, "\"status\":\"done\"")) continue;
        ++failed;
        const bool has_cause = contains(line, "\"cause\":\"crash\"") || contains(line, "\"cause\":\"memory\"");
        REQUIRE(has_cause);
    }
    REQUIRE(exit_code == (failed > 0 ? 3 : 0));
    REQUIRE(report_in(folder / "out").size() == 120);
    // Once more, and all is there. A name that a failed article would have had may be another's now.
    REQUIRE(run(command("out"), {.folder = folder.path()}).exit_code == 0);
    REQUIRE(outputs_in(folder / "out").size() == outputs_in(folder / "whole").size());
    REQUIRE(report_in(folder / "out").size() == 120);
}

TEST_CASE("an article that takes too long is given up, and no other one with it") {
    const TemporaryFolder folder;
    write_letters(folder, 120);
    Running running({"batch", "letters", "-t", "text", "--output-dir", "out", "-j", "2", "--timeout", "6"},
                    folder.path());
    while (running.children().size() < 2) REQUIRE_FALSE(running.has_ended());
    // Who is stopped takes for ever.
    ::kill(running.children().back(), SIGSTOP);
    REQUIRE(running.wait() == 3);
    CAPTURE(running.said());
    REQUIRE(contains(running.said(), "error: it took more than 6 s"));
    REQUIRE(contains(running.said(), "119 converted, 1 failed"));
    REQUIRE(outputs_in(folder / "out").size() == 119);
}

TEST_CASE("two runs do not write into one folder at the same time") {
    const TemporaryFolder folder;
    write_letters(folder, 60);
    Running first(command("out"), folder.path());
    while (first.children().empty()) REQUIRE_FALSE(first.has_ended());
    first.send(SIGSTOP);
    const Ran second = run(command("out"), {.folder = folder.path()});
    first.send(SIGCONT);
    REQUIRE(second.exit_code == 1);
    REQUIRE(contains(second.err, "another run is writing into 'out'"));
    REQUIRE(first.wait() == 0);
}

TEST_CASE("what reads the sources may crash: the rest of that source is told to be missing, the next one follows") {
    const TemporaryFolder folder;
    write_letters(folder, 3);
    REQUIRE(std::system(("mkfifo '" + (folder / "list").string() + "'").c_str()) == 0);
    Running running({"batch", "@list", "letters", "-t", "text", "--output-dir", "out"}, folder.path());
    // A list without an end: whoever reads it waits.
    std::ofstream list(folder / "list");
    while (running.children().empty()) REQUIRE_FALSE(running.has_ended());
    std::this_thread::sleep_for(Milliseconds(300));
    ::kill(running.children().front(), SIGSEGV);
    list.close();
    REQUIRE(running.wait() == 3);
    REQUIRE(contains(running.said(), "@list: error: what read this source crashed"));
    REQUIRE(outputs_in(folder / "out").size() == 3);
}

TEST_CASE("an interrupted run finishes what is under way and tells how to go on") {
    const TemporaryFolder folder;
    write_letters(folder, 300);
    Running running({"batch", "letters", "-t", "text,epub", "--output-dir", "out", "-j", "2"}, folder.path());
    while (!fs::exists(folder / "out/005.txt")) REQUIRE_FALSE(running.has_ended());
    running.send(SIGINT);
    REQUIRE(running.wait() == 130);
    REQUIRE(contains(running.said(), "stopped: interrupted; the same command goes on from here"));
    const std::size_t so_far = outputs_in(folder / "out").size();
    REQUIRE(so_far < 600);
    REQUIRE(report_in(folder / "out").size() * 2 == so_far);
    const Ran ran = run({"batch", "letters", "-t", "text,epub", "--output-dir", "out"}, {.folder = folder.path()});
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contains(ran.err, std::to_string(so_far / 2) + " done before"));
    REQUIRE(outputs_in(folder / "out").size() == 600);
}

TEST_CASE("a full disk stops a run cleanly, and it goes on when there is room") {
    const TemporaryFolder folder;
    write_letters(folder, 20);
    folder.write("letters/010.md", "# Long\n\n" + std::string(300'000, 'x') + "\n");
    REQUIRE(run(command("whole", "text"), {.folder = folder.path()}).exit_code == 0);
    const Ran full = run(command("out", "text"), {.folder = folder.path(), .largest_file = 100'000});
    CAPTURE(full.err);
    REQUIRE(full.exit_code == 1);
    REQUIRE(contains(full.err, "the same command goes on from here"));
    REQUIRE(outputs_in(folder / "out").size() < 20);
    REQUIRE(run(command("out", "text"), {.folder = folder.path()}).exit_code == 0);
    REQUIRE(outputs_in(folder / "out") == outputs_in(folder / "whole"));
    REQUIRE(report_in(folder / "out") == report_in(folder / "whole"));
}

TEST_CASE("a full disk that has no room for the journal stops a run cleanly, too") {
    const TemporaryFolder folder;
    write_letters(folder, 60);
    const Ran full = run(command("out", "text"), {.folder = folder.path(), .largest_file = 6'000});
    REQUIRE(full.exit_code == 1);
    REQUIRE(contains(full.err, "cannot write"));
    REQUIRE(run(command("out", "text"), {.folder = folder.path()}).exit_code == 0);
    REQUIRE(run(command("whole", "text"), {.folder = folder.path()}).exit_code == 0);
    REQUIRE(outputs_in(folder / "out") == outputs_in(folder / "whole"));
    REQUIRE(report_in(folder / "out") == report_in(folder / "whole"));
}

TEST_CASE("an article that wants more memory than it may have fails alone", "[.release]") {
    const TemporaryFolder folder;
    write_letters(folder, 10);
    folder.write("letters/005.md", "# Long\n\n" + std::string(40'000'000, 'x') + "\n");
    const Ran ran = run({"batch", "letters", "-t", "text,pdf", "--output-dir", "out", "--max-memory", "100M"},
                        {.folder = folder.path()});
    CAPTURE(ran.err);
    REQUIRE(ran.exit_code == 3);
    REQUIRE(contains(report_of(folder / "out", "letters/005.md"), "\"cause\":\"memory\""));
    REQUIRE(outputs_in(folder / "out").size() == 18);
}
