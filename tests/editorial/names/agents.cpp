#include "editorial/names/agents.h"

#include <catch2/catch.hpp>

namespace offprint::editorial {
namespace {

std::vector<std::string> names(std::string_view words) {
    std::vector<std::string> list;
    for (const Agent& agent : parse_agents(words, Origin::front_matter)) list.push_back(agent.name);
    return list;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("commas and conjunctions of many languages part a list of names") {
    REQUIRE(names("Ada Merrow, Ben Ode and Cleo Hart") == Names{"Ada Merrow", "Ben Ode", "Cleo Hart"});
    REQUIRE(names("Ada Merrow, Ben Ode, and Cleo Hart") == Names{"Ada Merrow", "Ben Ode", "Cleo Hart"});
    for (const char* list :
         {"Ada Merrow & Ben Ode", "Ada Merrow und Ben Ode", "Ada Merrow et Ben Ode", "Ada Merrow y Ben Ode",
          "Ada Merrow e Ben Ode", "Ada Merrow en Ben Ode", "Ada Merrow och Ben Ode", "Ada Merrow og Ben Ode",
          "Ada Merrow и Ben Ode", "Ada Merrow та Ben Ode", "Ada Merrow ve Ben Ode", "Ada Merrow və Ben Ode",
          "Ada Merrow ja Ben Ode", "Ada Merrow és Ben Ode", "Ada Merrow i Ben Ode", "Ada Merrow și Ben Ode",
          "Ada Merrow dan Ben Ode", "Ada Merrow και Ben Ode"}) {
        INFO(list);
        REQUIRE(names(list) == Names{"Ada Merrow", "Ben Ode"});
    }
    REQUIRE(names("أحمد علي و سارا أحمد") == Names{"أحمد علي", "سارا أحمد"});
}

TEST_CASE("a conjunction in capitals parts a list in capitals") {
    REQUIRE(names("ADA MERROW AND BEN ODE") == Names{"ADA MERROW", "BEN ODE"});
    REQUIRE(names("Salt And Stone") == Names{"Salt And Stone"});
}

TEST_CASE("suffixes and degrees after a comma stay with their name") {
    REQUIRE(names("Ben Ode, Jr.") == Names{"Ben Ode, Jr."});
    REQUIRE(names("Ben Ode, Jr., and Ada Merrow, MD, Ph.D.") == Names{"Ben Ode, Jr.", "Ada Merrow, MD, Ph.D."});
    REQUIRE(names("Ada Merrow, MP") == Names{"Ada Merrow, MP"});
}

TEST_CASE("semicolons part a list of names that have commas") {
    REQUIRE(names("Merrow, Ada; Ode, Ben") == Names{"Merrow, Ada", "Ode, Ben"});
}

TEST_CASE("an address in brackets is the email") {
    const std::vector<Agent> agents =
        parse_agents("Ada Merrow <ada@weir.example> and Ben Ode (ben@weir.example)", Origin::front_matter);
    REQUIRE(agents.at(0).name == "Ada Merrow");
    REQUIRE(agents.at(0).email == "ada@weir.example");
    REQUIRE(agents.at(1).name == "Ben Ode");
    REQUIRE(agents.at(1).email == "ben@weir.example");
    REQUIRE(parse_agent("Ministry of Roads, Rivers and Ports", Origin::flag).name ==
            "Ministry of Roads, Rivers and Ports");
}

TEST_CASE("a list says what stood before each name") {
    REQUIRE(listed_names("A, B and C") == std::vector<ListedName>{{"A", ""}, {"B", ","}, {"C", "and"}});
}

TEST_CASE("an address is a name, an at sign and a host with a dot") {
    REQUIRE(is_email("ada@weir.example"));
    REQUIRE_FALSE(is_email("@ada"));
    REQUIRE_FALSE(is_email("Merrow@amerrow"));
    REQUIRE_FALSE(is_email("a@b@c.example"));
}

}  // namespace offprint::editorial
