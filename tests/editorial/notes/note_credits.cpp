#include "editorial/notes/note_credits.h"

#include <catch2/catch.hpp>

#include "editorial/notes/note_cases.h"

using namespace offprint;
using namespace offprint::testing;

namespace {

using Names = std::vector<std::string>;

Names names_of(const std::vector<Agent>& agents) {
    Names names;
    for (const Agent& agent : agents) names.push_back(agent.role + " " + agent.name);
    return names;
}

Names contributors(const std::string& words) { return names_of(at_foot(words).article.metadata.contributor); }
Names editors(const std::string& words) { return names_of(at_foot(words).article.metadata.editor); }
Names agencies(const std::string& words) { return names_of(at_foot(words).article.metadata.source_organization); }

}  // namespace

TEST_CASE("a credit line names reporters and editors with their roles") {
    const std::string line =
        "(Reporting by Ada Merrow; Additional reporting by Ben Ode in Reedham; Editing by Carl Name)";
    REQUIRE(foot_kind(line) == NoteKind::credit);
    CHECK(contributors(line) == Names{"ctb Ada Merrow", "ctb Ben Ode"});
    CHECK(editors(line) == Names{"edt Carl Name"});
    CHECK(contributors("Reporting by Ada Merrow, editing by Carl Name") == Names{"ctb Ada Merrow"});
    CHECK(editors("Reporting by Ada Merrow, editing by Carl Name") == Names{"edt Carl Name"});
}

TEST_CASE("who contributed may stand before the words") {
    CHECK(contributors("Ada Merrow and Ben Ode contributed to this report.") == Names{"ctb Ada Merrow", "ctb Ben Ode"});
    CHECK(contributors("Ada Merrow hat zu diesem Artikel beigetragen.") == Names{"ctb Ada Merrow"});
    CHECK(contributors("Ada Merrow a contribué à cet article.") == Names{"ctb Ada Merrow"});
}

TEST_CASE("agencies are source organizations") {
    CHECK(agencies("Mit Material von dpa") == Names{"ctb dpa"});
    CHECK(agencies("— with files from Example Wire") == Names{"ctb Example Wire"});
    CHECK(agencies("Source: Example Wire") == Names{"ctb Example Wire"});
    CHECK(agencies("Kaynak: Örnek Ajansı") == Names{"ctb Örnek Ajansı"});
    CHECK(agencies("来源：苇社") == Names{"ctb 苇社"});
    CHECK(foot_kind("Avec AFP") == NoteKind::credit);
}

TEST_CASE("photographers are contributors of their own role") {
    CHECK(contributors("Photos: Ben Ode") == Names{"pht Ben Ode"});
    CHECK(contributors("Fotos: Ben Ode") == Names{"pht Ben Ode"});
    CHECK(contributors("Фото: Бен Оде") == Names{"pht Бен Оде"});
}

TEST_CASE("credits are told in many languages") {
    for (const char* line :
         {"Mitarbeit: Ada Merrow", "Con información de Agencia Caña", "Com informações da Agência Junco",
          "По материалам «Агентства Тростник»", "Mənbə: Qamış Agentliyi", "المصدر: وكالة القصب", "编辑：陆苇",
          "स्रोत: नरकट समाचार", "Źródło: Agencja Trzcina", "Bron: Agentschap Riet"}) {
        INFO(line);
        CHECK(foot_kind(line) == NoteKind::credit);
    }
}

TEST_CASE("prose about reports and sources is no credit") {
    CHECK_FALSE(foot_kind("Reporting by hand was slow, and the council preferred it to remain that way."));
    CHECK_FALSE(foot_kind("Mit Agenturen arbeitet der Verein seit Jahren nicht mehr zusammen."));
    CHECK_FALSE(
        foot_kind("Editing by daylight is what the old clerks advised, and they were right about most things."));
    CHECK_FALSE(midst_kind("Source: Example Wire"));
}
