#include "editorial/notes/note_introductions.h"

#include <catch2/catch.hpp>

using namespace offprint::editorial;

namespace {

std::string first(const std::string& words) {
    const auto found = introductions_in(words);
    if (found.empty()) return "";
    const std::string place = found[0].affiliation.empty() ? "" : " @ " + found[0].affiliation[0];
    return found[0].names + ": " + (found[0].is_joint ? "" : found[0].role) + place;
}

}  // namespace

TEST_CASE("a name, a job and a place are told apart in several languages") {
    CHECK(first("Ada Merrow is a hydrologist at the Reed Institute.") == "Ada Merrow: hydrologist @ Reed Institute");
    CHECK(first("Dr. Ada Merrow, an engineer. She is a fellow at the University of Reed, Fenland.") ==
          "Dr. Ada Merrow: engineer @ University of Reed, Fenland");
    CHECK(first("Ada Merrow ist Professorin an der Universität Ried.") == "Ada Merrow: Professorin @ Universität Ried");
    CHECK(first("Ada Merrow est professeure à l’Université de Roseau.") ==
          "Ada Merrow: professeure @ Université de Roseau");
    CHECK(first("Ada Merrow es profesora en la Universidad de Caña.") == "Ada Merrow: profesora @ Universidad de Caña");
    CHECK(first("Ада Мерроу — профессор гидрологии.") == "Ада Мерроу: профессор гидрологии");
    CHECK(first("Ada Merrow is a reporter for Reed Review covering rivers.") == "Ada Merrow: reporter @ Reed Review");
}

TEST_CASE("each of several is introduced as what they are") {
    const auto found = introductions_in("Ada Merrow and Ben Ode are engineers at Weir Works; Carl Name is a poet.");
    REQUIRE(found.size() == 2);
    CHECK(found[0].names == "Ada Merrow and Ben Ode");
    CHECK(found[0].is_joint);
    CHECK(found[0].affiliation == std::vector<std::string>{"Weir Works"});
    CHECK(found[1].names == "Carl Name");
    CHECK(found[1].role == "poet");
    CHECK_FALSE(found[1].is_joint);
}

TEST_CASE("one sentence may introduce two people") {
    const auto found = introductions_in("Ada Merrow is a hydrologist and Ben Ode is a poet.");
    REQUIRE(found.size() == 2);
    CHECK(found[0].role == "hydrologist");
    CHECK(found[1].role == "poet");
}

TEST_CASE("a sentence about something else introduces nobody") {
    CHECK(introductions_in("This article is from May.").empty());
    CHECK(introductions_in("The Reed Trust is a charity.").empty());
    CHECK(introductions_in("").empty());
}
