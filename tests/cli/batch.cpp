#include <cstdlib>

#include <catch2/catch.hpp>

#include "cli/batch_folder.h"
#include "cli/run_program.h"

using namespace offprint::tests;
namespace fs = std::filesystem;

namespace {

Ran batch(const TemporaryFolder& folder, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "batch");
    return run(arguments, {.folder = folder.path()});
}

Ran to_text(const TemporaryFolder& folder, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{"letters", "-t", "text", "--output-dir", "out"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return batch(folder, std::move(arguments));
}

}  // namespace

TEST_CASE("a folder's articles come out under their paths, each with a line in the report") {
    const TemporaryFolder folder;
    write_letters(folder, 3);
    folder.write("letters/may/deep.html",
                 "<html><body><article><h1>Deep</h1><p>Down there.</p></article></body></html>");
    folder.write("letters/notes.xyz", "no article");
    const Ran ran = batch(folder, {"letters", "-t", "text,epub,pdf", "--output-dir", "out", "-j", "2"});
    CAPTURE(ran.err);
    REQUIRE(ran.exit_code == 0);
    const auto outputs = outputs_in(folder / "out");
    REQUIRE(outputs.size() == 12);
    REQUIRE(contains(outputs.at("may/deep.txt"), "Down there."));
    REQUIRE(outputs.at("001.pdf").starts_with("%PDF-"));
    REQUIRE(report_in(folder / "out").size() == 4);
    const std::string line = report_of(folder / "out", "letters/001.md");
    for (const char* words :
         {"\"status\":\"done\"", "\"path\":\"001.epub\"", "\"title\":\"Letter 1\"", "\"authors\":[\"Ada Merrow\"]",
          "\"published\":\"2024-05-02\"", "\"notes\":{\"editor\":1}"})
        REQUIRE(contains(line, words));
}

TEST_CASE("what is done is skipped; what has changed, or is asked for otherwise, is done again") {
    const TemporaryFolder folder;
    write_letters(folder, 4);
    REQUIRE(to_text(folder).exit_code == 0);
    const auto first = outputs_in(folder / "out");
    const auto report = report_in(folder / "out");
    REQUIRE(contains(to_text(folder).err, "0 converted, 4 done before"));
    REQUIRE(contains(to_text(folder, {"--rehash"}).err, "0 converted, 4 done before"));
    REQUIRE(outputs_in(folder / "out") == first);
    REQUIRE(report_in(folder / "out") == report);

    folder.write("letters/002.md", "# Another\n\nQuite another letter.\n");
    REQUIRE(contains(to_text(folder).err, "1 converted, 3 done before"));
    REQUIRE(contains(contents(folder / "out/002.txt"), "Quite another letter."));
    REQUIRE(report_in(folder / "out").size() == 4);
    REQUIRE(contains(report_of(folder / "out", "letters/002.md"), "\"title\":\"Another\""));

    fs::remove(folder / "out/001.txt");
    REQUIRE(contains(to_text(folder).err, "1 converted, 3 done before"));
    REQUIRE(contains(to_text(folder, {"-M", "lang=de"}).err, "4 converted"));
}

TEST_CASE("an image that comes later is a change") {
    const TemporaryFolder folder;
    folder.write("letters/a.md", "# A\n\n![A lock](lock.svg)\n\nWords.\n");
    const auto to_epub = [&] { return batch(folder, {"letters", "-t", "epub", "--output-dir", "out"}); };
    REQUIRE(to_epub().exit_code == 0);
    REQUIRE(contains(to_epub().err, "1 done before"));
    folder.write("letters/lock.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    REQUIRE(contains(to_epub().err, "1 converted"));
    REQUIRE(contains(to_epub().err, "1 done before"));
}

TEST_CASE("a file that is not ours is not overwritten, unless it is to be") {
    const TemporaryFolder folder;
    write_letters(folder, 2);
    folder.write("out/001.txt", "mine");
    const Ran ran = to_text(folder);
    REQUIRE(ran.exit_code == 3);
    REQUIRE(
        contains(ran.err, "letters/001.md: error: 'out/001.txt' is there already and not ours; --force replaces it"));
    REQUIRE(contents(folder / "out/001.txt") == "mine");
    REQUIRE(contains(report_of(folder / "out", "letters/001.md"), "\"cause\":\"exists\""));
    REQUIRE(to_text(folder, {"--force"}).exit_code == 0);
    REQUIRE(contains(contents(folder / "out/001.txt"), "The level"));
    REQUIRE(report_in(folder / "out").size() == 2);
}

TEST_CASE("a file in the place of an article's folder costs that article and no other") {
    const TemporaryFolder folder;
    write_letters(folder, 3);
    folder.write("letters/000/deep.md", "# Deep\n\nDown there.\n");
    folder.write("out/000", "a file");
    const Ran ran = to_text(folder);
    REQUIRE(ran.exit_code == 3);
    REQUIRE(contains(ran.err, "3 converted, 1 failed"));
    REQUIRE(contains(report_of(folder / "out", "letters/000/deep.md"), "\"cause\":\"exists\""));
}

TEST_CASE("one article's failure costs no other, and says why") {
    const TemporaryFolder folder;
    write_letters(folder, 3);
    folder.write("letters/draft.md", "---\ndraft: true\n---\n\nNot yet.\n");
    folder.write("letters/torn.md", "---\ntitle: [\n---\n\nTorn.\n");
    const Ran ran = to_text(folder);
    REQUIRE(ran.exit_code == 3);
    REQUIRE(outputs_in(folder / "out").size() == 3);
    REQUIRE(contains(report_of(folder / "out", "letters/draft.md"), "\"cause\":\"unpublished\""));
    REQUIRE(contains(report_of(folder / "out", "letters/torn.md"), "\"cause\":\"malformed\""));
    REQUIRE(contains(ran.err, "3 converted, 2 failed"));
    // Again: what failed is tried again, and has one line still.
    REQUIRE(contains(to_text(folder).err, "0 converted, 2 failed, 3 done before"));
    REQUIRE(report_in(folder / "out").size() == 5);
}

TEST_CASE("a run can end at the first failures") {
    const TemporaryFolder folder;
    write_letters(folder, 20);
    folder.write("letters/000.md", "---\ndraft: true\n---\n\nNot yet.\n");
    folder.write("letters/001.md", "---\ndraft: true\n---\n\nNor this.\n");
    const Ran fast = to_text(folder, {"--fail-fast", "-j", "1"});
    REQUIRE(fast.exit_code == 3);
    REQUIRE(contains(fast.err, "stopped: 1 articles failed"));
    REQUIRE(outputs_in(folder / "out").size() < 18);
    REQUIRE(contains(to_text(folder, {"--max-failures", "2", "-j", "1"}).err, "stopped: 2 articles failed"));
    REQUIRE(to_text(folder, {"--max-failures", "3"}).exit_code == 3);
    REQUIRE(outputs_in(folder / "out").size() == 18);
}

TEST_CASE("names come from a template, and no two articles share one") {
    const TemporaryFolder folder;
    write_letters(folder, 10);
    REQUIRE(to_text(folder, {"--name", "{year}/{slug}", "-j", "3"}).exit_code == 0);
    const auto outputs = outputs_in(folder / "out");
    REQUIRE(outputs.size() == 10);
    REQUIRE(contains(outputs.at("2024/letter-8.txt"), "level stood at 296"));
    REQUIRE(contains(outputs.at("2024/letter-8-2.txt"), "level stood at 333"));
    REQUIRE(batch(folder, {"letters", "-t", "text", "--output-dir", "o", "--name", "{titel}"}).exit_code == 2);
}

TEST_CASE("outputs, report and names are the same for any number of workers") {
    const TemporaryFolder folder;
    write_letters(folder, 30);
    const auto with = [&](const std::string& jobs) {
        REQUIRE(
            batch(folder, {"letters", "-t", "text,epub", "--name", "{slug}", "--output-dir", "out-" + jobs, "-j", jobs})
                .exit_code == 0);
        return std::pair(outputs_in(folder / ("out-" + jobs)), report_in(folder / ("out-" + jobs)));
    };
    REQUIRE(with("1") == with("5"));
}

TEST_CASE("shares have each article once") {
    const TemporaryFolder folder;
    write_letters(folder, 25);
    std::map<std::string, std::string> all;
    std::size_t count = 0;
    for (const char* share : {"1/3", "2/3", "3/3"}) {
        const std::string out = std::string("out-") + share[0];
        REQUIRE(batch(folder, {"letters", "-t", "text", "--output-dir", out, "--shard", share}).exit_code == 0);
        count += outputs_in(folder / out).size();
        all.merge(outputs_in(folder / out));
    }
    REQUIRE(count == 25);
    REQUIRE(to_text(folder).exit_code == 0);
    REQUIRE(all == outputs_in(folder / "out"));
    for (const char* share : {"0/3", "4/3", "1", "1/0", "a/b"})
        REQUIRE(to_text(folder, {"--shard", share}).exit_code == 2);
}

TEST_CASE("a dry run names all and writes nothing") {
    const TemporaryFolder folder;
    write_letters(folder, 10);
    const Ran ran = to_text(folder, {"--dry-run", "--name", "{slug}"});
    REQUIRE(ran.exit_code == 0);
    REQUIRE(contains(ran.out, "letters/008.md -> letter-8.txt\n"));
    REQUIRE(contains(ran.out, "letters/009.md -> letter-8-2.txt\n"));
    REQUIRE(contains(ran.err, "10 would be converted"));
    REQUIRE_FALSE(fs::exists(folder / "out"));
}

TEST_CASE("names come on standard input, an article that is named twice is taken once, one that is missing is told") {
    const TemporaryFolder folder;
    write_letters(folder, 3);
    const std::string list("letters/000.md\0letters/001.md\0letters/000.md\0none.md\0", 52);
    const Ran ran = run({"batch", "-", "-t", "text", "--output-dir", "out"}, {.folder = folder.path(), .input = list});
    CAPTURE(ran.err);
    REQUIRE(ran.exit_code == 3);
    REQUIRE(contains(ran.err, "none.md"));
    REQUIRE(contains(ran.err, "1 named twice"));
    REQUIRE(outputs_in(folder / "out").size() == 2);
}

TEST_CASE("an archive's articles find their images in it") {
    const TemporaryFolder folder;
    folder.write("site/letters/a.md", "# A\n\n![A lock](../fig/lock.svg)\n\nWords.\n");
    folder.write("site/fig/lock.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    REQUIRE(
        std::system(("tar -C '" + folder.path().string() + "' -czf '" + (folder / "site.tar.gz").string() + "' site")
                        .c_str()) == 0);
    const auto to_epub = [&] { return batch(folder, {"site.tar.gz", "-t", "epub", "--output-dir", "out"}); };
    const Ran ran = to_epub();
    CAPTURE(ran.err);
    REQUIRE(ran.exit_code == 0);
    REQUIRE(outputs_in(folder / "out").size() == 1);
    REQUIRE_FALSE(contains(report_in(folder / "out").front(), "image-"));
    REQUIRE(contains(to_epub().err, "1 done before"));
    REQUIRE_FALSE(fs::exists(folder / "out/.offprint/spool"));
}

TEST_CASE("a terminal sees a bar with rate and time left, a pipe does not, and --quiet says nothing") {
    const TemporaryFolder folder;
    write_letters(folder, 12);
    const std::vector<std::string> words{"batch", "letters", "-t", "text", "--output-dir", "out", "--rehash"};
    const Ran seen = run(words, {.folder = folder.path(), .is_terminal = true});
    REQUIRE(seen.exit_code == 0);
    REQUIRE(contains(seen.err, "######"));
    REQUIRE(contains(seen.err, " 12 of 12 articles, "));
    REQUIRE(contains(seen.err, " a second"));
    REQUIRE_FALSE(contains(run(words, {.folder = folder.path()}).err, "\r"));
    std::vector<std::string> quiet = words;
    quiet.emplace_back("-q");
    REQUIRE(run(quiet, {.folder = folder.path(), .is_terminal = true}).err.empty());
}

TEST_CASE("outputs within a source are no articles of it, and a source that is named twice is read once") {
    const TemporaryFolder folder;
    write_letters(folder, 3);
    const auto into_source = [&] {
        return batch(folder, {"letters", "letters", "-t", "text", "--output-dir", "letters/out"});
    };
    REQUIRE(contains(into_source().err, "offprint: 3 converted\n"));
    REQUIRE(contains(into_source().err, "offprint: 0 converted, 3 done before\n"));
}
