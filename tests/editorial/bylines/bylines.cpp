#include <algorithm>

#include <catch2/catch.hpp>

#include "editorial/base/record.h"
#include "editorial/base/steps.h"
#include "model/account.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

using Names = std::vector<std::string>;

constexpr const char* prose = "Water now stands in the lower fields, and nobody has come to measure it.";
constexpr const char* more_prose = "The keeper of the lock says that he has written to the council twice.";

Block paragraph(Inlines content) { return Block{Paragraph{std::move(content)}, {{3, 1}, {3, 40}}}; }

/// "\n" is a soft break, "\\" a line break.
Block paragraph(const std::string& words) {
    Inlines content;
    std::string run;
    const auto end_run = [&] {
        if (!run.empty()) content.push_back({Text{run}});
        run.clear();
    };
    for (const char c : words) {
        if (c != '\n' && c != '\\') {
            run += c;
            continue;
        }
        end_run();
        content.push_back(c == '\n' ? Inline{SoftBreak{}} : Inline{LineBreak{}});
    }
    end_run();
    return paragraph(std::move(content));
}

Reading of(const std::vector<std::string>& paragraphs) {
    Reading reading;
    for (const std::string& words : paragraphs) reading.article.body.push_back(paragraph(words));
    return reading;
}

/// The step with the account around it: words that left are in the ledger, once.
Reading found(Reading reading) {
    open_account(reading);
    reading = find_bylines(std::move(reading));
    close_account(reading);
    for (const Diagnostic& diagnostic : reading.diagnostics) REQUIRE(diagnostic.finding != "ledger-unbalanced");
    return reading;
}
Reading found(const std::vector<std::string>& paragraphs) { return found(of(paragraphs)); }

Names names(const std::vector<Agent>& agents) {
    Names list;
    for (const Agent& agent : agents) list.push_back(agent.name);
    return list;
}

Names body(const Reading& reading) {
    Names list;
    for (const Block& block : reading.article.body) list.push_back(plain_text(Blocks{block}));
    return list;
}

auto entries(const Reading& reading, std::string_view after) {
    return std::count_if(reading.ledger.entries.begin(), reading.ledger.entries.end(),
                         [&](const LedgerEntry& entry) { return entry.rule == "byline" && entry.after == after; });
}

Reading with_author(const std::string& name, const std::vector<std::string>& paragraphs) {
    Reading reading = of(paragraphs);
    Agent agent;
    agent.name = name;
    agent.origin = Origin::json_ld;
    reading.article.metadata.author = {agent};
    return reading;
}

}  // namespace

TEST_CASE("a byline row leaves the body and is in the ledger with what was drawn from it") {
    const Reading reading = found({"By Ada Merrow and Example Wire | 3 May 2024", prose});
    const Metadata& metadata = reading.article.metadata;
    REQUIRE(body(reading) == Names{prose});
    REQUIRE(metadata.byline->value == "By Ada Merrow and Example Wire | 3 May 2024");
    REQUIRE(metadata.byline->origin == Origin::text_pattern);
    REQUIRE(metadata.byline->confidence > 0.8);
    REQUIRE(names(metadata.author) == Names{"Ada Merrow"});
    REQUIRE(metadata.author.at(0).origin == Origin::text_pattern);
    REQUIRE(metadata.author.at(0).source.begin.line == 3);
    REQUIRE(names(metadata.source_organization) == Names{"Example Wire"});
    REQUIRE(to_iso(metadata.date_published->value) == "2024-05-03");
    REQUIRE(entries(reading, "byline: By Ada Merrow and Example Wire | 3 May 2024") == 1);
    REQUIRE(entries(reading, "author: Ada Merrow") == 1);
    REQUIRE(entries(reading, "sourceOrganization: Example Wire") == 1);
    REQUIRE(entries(reading, "datePublished: 2024-05-03") == 1);
}

TEST_CASE("roles go to their own lists") {
    const Reading reading = found({"Words by Ada Merrow, photographs by Ben Ode, edited by Cleo Hart", prose});
    REQUIRE(names(reading.article.metadata.author) == Names{"Ada Merrow"});
    REQUIRE(names(reading.article.metadata.editor) == Names{"Cleo Hart"});
    REQUIRE(reading.article.metadata.contributor.at(0).role == "pht");
    REQUIRE(names(found({"Von Klara Moor", "Aus dem Englischen von Jan Weir", prose}).article.metadata.translator) ==
            Names{"Jan Weir"});
}

TEST_CASE("an agency that signs alone is the author and where the words came from") {
    const Metadata metadata = found({"By Reuters", prose}).article.metadata;
    REQUIRE(metadata.author.at(0).kind == AgentKind::organization);
    REQUIRE(names(metadata.source_organization) == Names{"Reuters"});
    REQUIRE(names(found({"Von Klara Moor, dpa", prose}).article.metadata.source_organization) == Names{"dpa"});
    REQUIRE(found({"By Staff", prose}).article.metadata.source_organization.empty());
    REQUIRE(found({"By Staff", prose}).article.metadata.author.at(0).name == "Staff");
}

TEST_CASE("the first lines of a paragraph are taken, its other lines stay") {
    for (const char* words : {"By Ada Merrow\nPublished 3 May 2024\nWater now stands in the lower fields.",
                              "By Ada Merrow\\Published 3 May 2024\\Water now stands in the lower fields.",
                              "By\nAda Merrow\nPublished 3 May 2024\nWater now stands in the lower fields."}) {
        INFO(words);
        const Reading reading = found({words, prose});
        REQUIRE(names(reading.article.metadata.author) == Names{"Ada Merrow"});
        REQUIRE(reading.article.metadata.byline->value == "By Ada Merrow | Published 3 May 2024");
        REQUIRE(to_iso(reading.article.metadata.date_published->value) == "2024-05-03");
        REQUIRE(body(reading) == Names{"Water now stands in the lower fields.", prose});
    }
    const Reading only = found({"By Ada Merrow\nWater now stands in the lower fields.", prose});
    REQUIRE(body(only) == Names{"Water now stands in the lower fields.", prose});
}

TEST_CASE("a list of names may go on over line ends") {
    const Reading reading = found({"By Ada Merrow,\nBen Ode\nand Cleo Hart\nPolitical Editor", prose});
    REQUIRE(names(reading.article.metadata.author) == Names{"Ada Merrow", "Ben Ode", "Cleo Hart"});
    REQUIRE(reading.article.metadata.author.at(2).job_title == "Political Editor");
    REQUIRE(body(reading) == Names{prose});
}

TEST_CASE("a wrapped sentence is no byline, whatever its first line looks like") {
    for (const char* words : {"By Ada Merrow and Ben Ode,\nwho kept the lock, the gates were opened.",
                              "By Ada Merrow\nand the men of the weir it was called a folly."}) {
        INFO(words);
        const Reading reading = found({words, prose});
        REQUIRE(reading.article.metadata.author.empty());
        REQUIRE(reading.article.body.size() == 2);
    }
}

TEST_CASE("an image beside a byline stays") {
    Reading given;
    given.article.body = {paragraph(Inlines{{Image{"ada.jpg"}}, {Text{"By Ada Merrow"}}}), paragraph(prose)};
    const Reading reading = found(given);
    REQUIRE(names(reading.article.metadata.author) == Names{"Ada Merrow"});
    REQUIRE(std::holds_alternative<Image>(std::get<Paragraph>(reading.article.body.at(0).node).content.at(0).node));
}

TEST_CASE("By in one block and the name in the next are one byline") {
    const Reading reading = found({"By", "Ada Merrow", prose});
    REQUIRE(names(reading.article.metadata.author) == Names{"Ada Merrow"});
    REQUIRE(reading.article.metadata.byline->value == "By Ada Merrow");
    REQUIRE(body(reading) == Names{prose});
    REQUIRE(found({"By", "The river rose.", prose}).article.body.size() == 3);
}

TEST_CASE("a job in the row behind a byline belongs to it") {
    const Reading reading = found({"By Ada Merrow", "Political Editor", prose});
    REQUIRE(reading.article.metadata.author.at(0).job_title == "Political Editor");
    REQUIRE(reading.article.metadata.byline->value == "By Ada Merrow | Political Editor");
    REQUIRE(body(reading) == Names{prose});
    REQUIRE(found({prose, "Political Editor", more_prose}).article.body.size() == 3);
}

TEST_CASE("credits behind a byline join it") {
    const Reading reading = found({"By Ada Merrow", "Photographs by Ben Ode", prose});
    REQUIRE(reading.article.metadata.byline->value == "By Ada Merrow | Photographs by Ben Ode");
    REQUIRE(names(reading.article.metadata.contributor) == Names{"Ben Ode"});
    REQUIRE(body(reading) == Names{prose});
}

TEST_CASE("a picture's credit is nobody's byline") {
    Reading given = of({"Foto: Jan Weir", prose});
    given.article.body.insert(given.article.body.begin(), Block{Figure{{Image{"weir.jpg"}}, {}, {}}});
    const Reading reading = found(given);
    REQUIRE(reading.article.metadata.contributor.empty());
    REQUIRE(reading.article.body.size() == 3);
}

TEST_CASE("credits and signatures at the foot are taken") {
    const Reading text = found({prose, more_prose, "Text: Ada Merrow | Fotos: Ben Ode"});
    REQUIRE(names(text.article.metadata.author) == Names{"Ada Merrow"});
    REQUIRE(names(text.article.metadata.contributor) == Names{"Ben Ode"});
    REQUIRE(body(text) == Names{prose, more_prose});
    REQUIRE(names(found({prose, more_prose, "(Ada Merrow)"}).article.metadata.author) == Names{"Ada Merrow"});
    REQUIRE(names(found({prose, more_prose, "（山田太郎）"}).article.metadata.author) == Names{"山田太郎"});
    REQUIRE(found({prose, more_prose, "（未完待续）"}).article.metadata.author.empty());
    REQUIRE(names(found({prose, more_prose, "[媒体=王小明]"}).article.metadata.author) == Names{"王小明"});
    REQUIRE(names(found({prose, more_prose, "(dpa)"}).article.metadata.source_organization) == Names{"dpa"});
}

TEST_CASE("a credit at the foot beside a byline is left to the notes, which stay where they stand") {
    const Reading added = found(
        {"By Ada Merrow", prose, more_prose, prose, prose, prose, prose, prose, "Additional reporting by Ben Ode."});
    REQUIRE(added.article.metadata.byline->value == "By Ada Merrow");
    REQUIRE(body(added).back() == "Additional reporting by Ben Ode.");
}

TEST_CASE("an agency in brackets behind the last sentence is known, its words stay") {
    const std::string last = "The weir was closed on Monday. (dpa)";
    const Reading reading = found({prose, last});
    REQUIRE(names(reading.article.metadata.source_organization) == Names{"dpa"});
    REQUIRE(reading.article.metadata.author.empty());
    REQUIRE(body(reading) == Names{prose, last});
}

TEST_CASE("nobody is invented from prose") {
    for (const char* words :
         {"The weir (Reuters) was closed by Ada Merrow.", "The weir was closed by the firm (Reuters)",
          "By the time the rain stopped, Ada Merrow had left.", "Text: see above", "By Air and Sea",
          "Ada Merrow, Political Editor", "(New York)", "Ada Merrow"}) {
        INFO(words);
        const Reading reading = found({words, prose, more_prose});
        REQUIRE(reading.article.metadata.author.empty());
        REQUIRE(reading.article.metadata.source_organization.empty());
        REQUIRE(reading.article.body.size() == 3);
    }
    REQUIRE(found({prose, prose, prose, prose, prose, prose, prose, "By Ada Merrow", prose, prose, prose, prose, prose})
                .article.metadata.author.empty());
}

TEST_CASE("a byline of the people whom the metadata name is taken, with what it adds") {
    const Reading reading = found(with_author("Ada Merrow", {"BY ADA MERROW, POLITICAL EDITOR", prose}));
    REQUIRE(names(reading.article.metadata.author) == Names{"Ada Merrow"});
    REQUIRE(reading.article.metadata.author.at(0).origin == Origin::json_ld);
    REQUIRE(reading.article.metadata.author.at(0).job_title == "POLITICAL EDITOR");
    REQUIRE(reading.article.metadata.byline->value == "BY ADA MERROW, POLITICAL EDITOR");
    REQUIRE(body(reading) == Names{prose});
    REQUIRE(body(found(with_author("Ada Merrow", {"Ada Merrow", prose}))) == Names{prose});
    REQUIRE(body(found(with_author("weirwatcher7", {"by weirwatcher7", prose}))) == Names{prose});
}

TEST_CASE("a byline that names others stays and is reported") {
    const Reading reading = found(with_author("Ada Merrow", {"By Ben Ode and Ada Merrow", prose}));
    REQUIRE(reading.article.body.size() == 2);
    REQUIRE(reading.diagnostics.at(0).finding == "byline-conflict");
    REQUIRE_FALSE(reading.article.metadata.byline.has_value());
    const Reading foot = found(with_author("Ada Merrow", {prose, more_prose, "Text: Ben Ode"}));
    REQUIRE(foot.article.body.size() == 3);
    REQUIRE(foot.diagnostics.at(0).finding == "byline-conflict");
}

TEST_CASE("a byline that the front matter gave is not replaced") {
    Reading given = with_author("Ada Merrow", {"By Ada Merrow, Political Editor", prose});
    given.article.metadata.byline = Sourced<std::string>{"By our own Ada Merrow", Origin::front_matter};
    const Reading reading = found(given);
    REQUIRE(reading.article.metadata.byline->value == "By our own Ada Merrow");
    REQUIRE(reading.article.body.size() == 2);
}

TEST_CASE("a date that is known is not replaced, an update is the modification") {
    Reading given = of({"By Ada Merrow | Updated 3 May 2024", prose});
    given.article.metadata.date_published = Sourced<Date>{{2024, 5, 1}, Origin::meta};
    const Metadata metadata = found(given).article.metadata;
    REQUIRE(to_iso(metadata.date_published->value) == "2024-05-01");
    REQUIRE(to_iso(metadata.date_modified->value) == "2024-05-03");
}

TEST_CASE("what a name links to is its address") {
    Reading given;
    given.article.body = {paragraph(Inlines{{Text{"By "}},
                                            {Link{"https://weir.example/ada", "", {{Text{"Ada Merrow"}}}}},
                                            {Text{" and "}},
                                            {Link{"mailto:ben@weir.example", "", {{Text{"Ben Ode"}}}}}}),
                          paragraph(prose)};
    const Metadata metadata = found(given).article.metadata;
    REQUIRE(metadata.author.at(0).url == "https://weir.example/ada");
    REQUIRE(metadata.author.at(1).email == "ben@weir.example");
}

TEST_CASE("a row without an opener is a byline by its job, but never the first block of an article without headline") {
    Reading given = of({"Ada Merrow, Political Editor", prose});
    given.article.metadata.headline = Sourced<std::string>{"The weir is closed", Origin::markup};
    REQUIRE(names(found(given).article.metadata.author) == Names{"Ada Merrow"});
    REQUIRE(names(found({prose, "Ada MerrowStaff Writer", more_prose}).article.metadata.author) == Names{"Ada Merrow"});
}

TEST_CASE("sixty authors are sixty authors, in order") {
    std::string row = "By ";
    for (int i = 0; i < 59; ++i) row.append("Ada M").append(1, static_cast<char>('a' + i % 26)).append("rrow, ");
    row += "and Cleo Last";
    const Reading reading = found({row, prose});
    REQUIRE(reading.article.metadata.author.size() == 60);
    REQUIRE(reading.article.metadata.author.at(59).name == "Cleo Last");
    REQUIRE(reading.article.metadata.byline->value == row);
}

TEST_CASE("huge paragraphs and many lines cost little") {
    std::string words = "By Ada Merrow";
    for (int i = 0; i < 100000; ++i) words += "\nBy Ada Merrow";
    REQUIRE(found({words, prose}).article.body.size() == 2);
    std::string names_only = "By Ada Merrow";
    for (int i = 0; i < 20000; ++i) names_only += ", Ben Ode";
    REQUIRE(found({names_only, prose}).article.metadata.author.size() == 20001);
}

}  // namespace offprint::editorial
