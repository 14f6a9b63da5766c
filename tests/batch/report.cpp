#include <catch2/catch.hpp>

#include "batch/report_file.h"
#include "batch/report_line.h"
#include "temporary_folder.h"

using namespace offprint;
using namespace offprint::batch;
using tests::TemporaryFolder;

namespace {

std::string line(const std::string& name, const std::string& message) {
    Answer answer;
    answer.ending = Ending::failed;
    answer.cause = "crash";
    answer.message = message;
    return report_line(name, answer, {});
}

}  // namespace

TEST_CASE("a report line is one line of JSON, whatever the names") {
    Answer answer;
    answer.details = "\"sha256\":\"ab\"";
    const std::string text = report_line("a\n\"b\"\xFF", answer, {{"x.pdf", {"pdf", "pdf", "cd", 5, false}}});
    REQUIRE(text ==
            "{\"input\":\"a\\n\\\"b\\\"\xEF\xBF\xBD\",\"status\":\"done\",\"outputs\":[{\"path\":\"x.pdf\",\"sha256\":"
            "\"cd\",\"bytes\":5,\"format\":\"pdf\"}],\"sha256\":\"ab\"}\n");
    REQUIRE(report_key(text) == "a\\n\\\"b\\\"\xEF\xBF\xBD");
    REQUIRE(report_key("{}") == "");
    REQUIRE(report_key("{\"input\":\"a\\") == "");
}

TEST_CASE("a report keeps an article's last line, and no half line") {
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "report.jsonl";
    folder.write("report.jsonl", line("a", "first") + line("b", "first") + "{\"input\":\"c");
    {
        ReportFile report = ReportFile::open(path).value();
        REQUIRE(tests::contents(path) == line("a", "first") + line("b", "first"));
        REQUIRE(report.add(line("a", "second")));
        REQUIRE(report.tidy());
    }
    REQUIRE(tests::contents(path) == line("b", "first") + line("a", "second"));
}
