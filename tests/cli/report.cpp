#include <stdlib.h>
#include <sys/wait.h>

#include <catch2/catch.hpp>

#include <cstdio>
#include <cstdlib>
#include <optional>

#include "cli/run_program.h"
#include "dice.h"
#include "temporary_folder.h"

using namespace offprint::tests;

namespace {

/// A line of a report, as a bulk run writes it.
std::string line(const std::string& input, const std::string& rest) {
    return R"({"input":")" + input + R"(",)" + rest + "}\n";
}

std::string done(const std::string& input, const std::string& title, double milliseconds) {
    const std::string stem = input.substr(0, input.rfind('.'));
    return line(
        input,
        R"("status":"done","outputs":[{"path":")" + stem + R"(.pdf","sha256":"","bytes":25000,"format":"pdf"},)" +
            R"({"path":")" + stem + R"(.txt","sha256":"","bytes":3000,"format":"text"}],"sha256":"","bytes":9000,)" +
            R"("title":")" + title + R"(","authors":["Ada Merrow"],"dates":{"published":"2024-05-01"},)" +
            R"("notes":{"correction":1},"words":500,"diagnostics":[],"dropped":2,"repaired":1,)" +
            R"("audit":[{"format":"pdf","words":500,"losses":[]}],"milliseconds":)" + std::to_string(milliseconds));
}

/// A run in which each kind of thing happened.
std::string small_run() {
    return done("may/a.html", "The lower weir", 12) +
           line("may/b.html",
                R"("status":"failed","cause":"timeout","message":"took more than 30 s","milliseconds":30000)") +
           line("may/c.html",
                R"("status":"done","title":"Two dates","diagnostics":[{"severity":"warning","finding":"date-conflict",)"
                R"("message":"3 May or 4 May","line":3}],"milliseconds":20)") +
           line("may/d.html",
                R"("status":"rejected","cause":"audit","message":"the byline is lost",)"
                R"("audit":[{"format":"pdf","words":9,"losses":[{"element":"byline","words":"By Ada"}]}])");
}

/// Many articles, most of them done.
std::string large_run(std::size_t articles) {
    offprint::testing::Dice dice(3);
    std::string report;
    for (std::size_t i = 0; i < articles; ++i) {
        const std::string input = "a/" + std::to_string(i) + ".html";
        report += dice.chance(5) ? line(input, R"("status":"failed","cause":"crash","message":"ended by SIGSEGV")")
                                 : done(input, "Article " + std::to_string(i), static_cast<double>(dice.below(90)));
    }
    return report;
}

Ran report_on(const std::string& lines, std::vector<std::string> options = {}) {
    const TemporaryFolder folder;
    folder.write("out/report.jsonl", lines);
    options.insert(options.begin(), {"report", "out"});
    Surroundings surroundings;
    surroundings.folder = folder.path();
    return run(options, surroundings);
}

/// A Chromium of this machine, by the names that it has.
std::optional<std::string> browser() {
    for (const char* name : {"chromium", "chromium-browser", "google-chrome"}) {
        if (std::system(("command -v " + std::string(name) + " > /dev/null 2>&1").c_str()) == 0) return name;
    }
    return std::nullopt;
}

/// What a browser has made of the page once its script has run; no server of names or pages can be reached.
std::string opened(const TemporaryFolder& folder, const std::string& page, const std::string& view) {
    const std::string command = "HOME=" + (folder / "home").string() + " timeout 120 " + *browser() +
                                " --headless --no-sandbox --disable-gpu --host-resolver-rules='MAP * ~NOTFOUND'"
                                " --dump-dom 'file://" +
                                (folder / page).string() + view + "' 2> /dev/null";
    std::FILE* const pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string dom;
    char buffer[4096];
    while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe)) dom.append(buffer, got);
    ::pclose(pipe);
    return dom;
}

}  // namespace

TEST_CASE("report tells totals, failures by cause, the slowest, conflicts, and what the audit missed") {
    const Ran ran = report_on(small_run());
    INFO(ran.out << ran.err);
    REQUIRE(ran.exit_code == 0);
    for (const char* words :
         {"articles      4", "done          2  50.00 %", "failed        1", "pdf           1 file  25 KB",
          "notes         correction 1", "timeout (1)", "may/b.html: took more than 30 s", "30 s          may/b.html",
          "Articles that contradict themselves (1)", "may/c.html: 3 May or 4 May", "pdf: byline (1)",
          "may/d.html: By Ada"})
        REQUIRE(contains(ran.out, words));
    REQUIRE_FALSE(contains(ran.out, "damaged"));
}

TEST_CASE("report --json gives the same as one object") {
    const Ran ran = report_on(small_run(), {"--json"});
    INFO(ran.out);
    REQUIRE(ran.exit_code == 0);
    for (const char* words :
         {R"({"articles":4,"status":{"done":2,"failed":1,"rejected":1})",
          R"("timeout":{"articles":1,"examples":[{"input":"may/b.html","words":"took more than 30 s"}]})",
          R"("outputs":{"pdf":{"count":1,"bytes":25000})", R"("notes":{"correction":1})",
          R"("slowest":[{"input":"may/b.html","milliseconds":30000.0})", R"("damagedLines":0)"})
        REQUIRE(contains(ran.out, words));
}

TEST_CASE("of an article that was tried again the last whole line counts; a torn line is told of") {
    const std::string torn = R"({"input":"may/b.html","status":"fai)";
    const std::string tried_again = small_run() + done("may/b.html", "At last", 5) + "[1]\n{}\n" + torn;
    const Ran ran = report_on(tried_again, {"--json"});
    INFO(ran.out);
    REQUIRE(contains(ran.out, R"({"articles":4,"status":{"done":3,"rejected":1})"));
    REQUIRE(contains(ran.out, R"("damagedLines":3,"supersededLines":1)"));
}

TEST_CASE("fields of other kinds than they should be are as absent") {
    const Ran ran = report_on(R"({"input":"a","status":7,"notes":[],"outputs":{"x":1},"words":-3,"audit":[7],)"
                              R"("diagnostics":["x"],"authors":"x","milliseconds":"x","bytes":1e300})"
                              "\n",
                              {"--json"});
    INFO(ran.out << ran.err);
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contains(ran.out, R"("words":0)"));
}

TEST_CASE("report on what has no report is an error that says what to name") {
    const TemporaryFolder folder;
    const Ran ran = run({"report", folder.path().string()});
    REQUIRE(ran.exit_code == 1);
    REQUIRE(contains(ran.err, "report.jsonl'"));
    REQUIRE(contains(ran.err, "name the --output-dir of a batch"));
    REQUIRE(run({"report"}).exit_code == 2);
}

TEST_CASE("report --html writes one page that asks for nothing from outside") {
    const TemporaryFolder folder;
    folder.write("out/report.jsonl", small_run() + done("x.html", "</script><b>&amp;", 1));
    REQUIRE(run({"report", "out", "--html", "page.html"}, {folder.path()}).exit_code == 0);
    const std::string page = contents(folder / "page.html");
    REQUIRE(contains(page, "default-src 'none'"));
    REQUIRE(contains(page, "<h1>out</h1>"));
    REQUIRE_FALSE(contains(page, "</script><b>"));
    for (const char* address : {" src=", "<link", "@import", "url("}) REQUIRE_FALSE(contains(page, address));
}

TEST_CASE("a browser opens the page: charts, filters and a table of a page's length") {
    if (!browser()) return;
    const TemporaryFolder folder;
    folder.write("out/report.jsonl", large_run(1000) + small_run());
    REQUIRE(run({"report", "out", "--html", "page.html"}, {folder.path()}).exit_code == 0);
    const std::string all = opened(folder, "page.html", "");
    for (const char* words : {"1,004 of 1,004 articles", "Articles by status", "Why articles are not done", "<title>",
                              "Notes by kind", "href=\"out/a/0.pdf\"", "aria-pressed=\"false\""})
        REQUIRE(contains(all, words));
    REQUIRE_FALSE(contains(all, "href=\"out/a/999.pdf\""));
    const std::string chosen = opened(folder, "page.html", "#cause=timeout&q=30+S");
    REQUIRE(contains(chosen, "1 of 1,004 articles"));
    REQUIRE(contains(chosen, "<p class=\"message\">took more than 30 s</p>"));
}
