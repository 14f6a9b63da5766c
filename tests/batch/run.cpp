#include "batch/run.h"

#include <catch2/catch.hpp>

#include "batch/convert_task.h"
#include "temporary_folder.h"

using namespace offprint;
using namespace offprint::batch;
using tests::TemporaryFolder;

namespace fs = std::filesystem;

namespace {

/// A worker that converts nothing: what it answers is the same for each article.
struct MadeUp {
    Answer answer;
    fs::path work;
    void operator()(int descriptor) const {
        Inbox inbox;
        while (const std::optional<Message> message = receive(descriptor, inbox)) {
            const Task task = task_in(*message).value();
            for (const Made& made : answer.outputs) std::ofstream(work_file(work, task.number, made)) << made.format;
            send(descriptor, to_message(answer));
        }
    }
};

BatchOutcome run_with(const TemporaryFolder& folder, Answer answer) {
    BatchOptions options;
    options.sources = {(folder / "letters").string()};
    options.folder = folder / "out";
    const fs::path work = folder / "out/.offprint/work";
    fs::create_directories(work);
    Journal journal = Journal::open(folder / "out/.offprint/journal").value();
    ReportFile report = ReportFile::open(folder / "out/report.jsonl").value();
    Feed feed(options, "mark", journal, folder / "spool");
    Crew crew(2, std::chrono::seconds(60), MadeUp{std::move(answer), work});
    const BatchObserver observer;
    return Run(options, observer, {options.folder, work, folder / "spool"}, "mark", journal, &report, feed, crew).go();
}

Answer two_outputs() {
    Answer answer;
    answer.content = std::string(64, 'a');
    answer.stem = "bridge";
    answer.outputs = {{"pdf", "pdf", "aa", 3, false}, {"text", "txt", "bb", 4, false}};
    return answer;
}

}  // namespace

TEST_CASE("an output that lacks something stands under another name, is a failure, and is tried again") {
    const TemporaryFolder folder;
    folder.write("letters/a.md", "A");
    Answer lacking = two_outputs();
    reject_what_lacks(lacking, {{"pdf", 9, {{"byline", "By Ada Merrow"}}}, {"text", 9, {}}});
    REQUIRE(lacking.cause == "audit");
    REQUIRE(lacking.message == "the pdf lacks of the article: byline (By Ada Merrow)");
    const BatchOutcome first = run_with(folder, lacking);
    REQUIRE(first.progress.rejected == 1);
    REQUIRE(first.progress.failed == 1);
    REQUIRE(tests::contents(folder / "out/bridge.pdf.rejected") == "pdf");
    REQUIRE(tests::contents(folder / "out/bridge.txt") == "text");
    REQUIRE_FALSE(fs::exists(folder / "out/bridge.pdf"));
    REQUIRE(tests::contents(folder / "out/report.jsonl").find("\"status\":\"rejected\"") != std::string::npos);

    const BatchOutcome second = run_with(folder, two_outputs());
    REQUIRE(second.progress.converted == 1);
    REQUIRE(tests::contents(folder / "out/bridge.pdf") == "pdf");
    REQUIRE_FALSE(fs::exists(folder / "out/bridge.pdf.rejected"));
}

TEST_CASE("answers that all wish for one name get names in the order of the sources") {
    const TemporaryFolder folder;
    for (const char* name : {"letters/a.md", "letters/b.md", "letters/c.md"}) folder.write(name, name);
    REQUIRE(run_with(folder, two_outputs()).progress.converted == 3);
    const std::string report = tests::contents(folder / "out/report.jsonl");
    REQUIRE(report.find("bridge.pdf") < report.find("bridge-2.pdf"));
    REQUIRE(report.find("bridge-2.pdf") < report.find("bridge-3.pdf"));
    REQUIRE(report.find("b.md") < report.find("bridge-2.pdf"));
}

TEST_CASE("a worker that answers nonsense costs its article") {
    const TemporaryFolder folder;
    folder.write("letters/a.md", "A");
    Answer nonsense;
    nonsense.ending = static_cast<Ending>(77);
    const BatchOutcome outcome = run_with(folder, nonsense);
    REQUIRE(outcome.progress.failed == 1);
    REQUIRE(tests::contents(folder / "out/report.jsonl").find("\"cause\":\"crash\"") != std::string::npos);
}
