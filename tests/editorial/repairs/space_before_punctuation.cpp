#include "editorial/repairs/space_before_punctuation.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace offprint::editorial;

namespace {

std::string closed(const std::string& text, std::string_view language) {
    return with_edits(text, find_spaces_before_punctuation(text, language));
}

struct Case {
    std::string language;
    std::string before;
    std::string after;
};

const std::vector<Case> left_spaces{
    {"en", "Under the River Pact , with its annexes, all agreed.",
     "Under the River Pact, with its annexes, all agreed."},
    {"en", "The peak came in 2024 . According to the gauge, it held.",
     "The peak came in 2024. According to the gauge, it held."},
    {"en", "It cost $4.1 billion , up from last year.", "It cost $4.1 billion, up from last year."},
    {"en", "It cost a billion , 19% more.", "It cost a billion, 19% more."},
    {"en", "So says the report .", "So says the report."},
    {"en", "So says the report  .", "So says the report."},
    {"en", "See the map (old) , the plan and the list.", "See the map (old), the plan and the list."},
    {"en", "A rise of 5% , they said.", "A rise of 5%, they said."},
    {"en", "“The weir” , as it is known, leaks.", "“The weir”, as it is known, leaks."},
    {"en", "They came ; they saw.", "They came; they saw."},
    {"en", "Who knew ? Nobody.", "Who knew? Nobody."},
    {"en", "How it rained ! We fled.", "How it rained! We fled."},
    {"en", "Who knew ?", "Who knew?"},
    {"en", "Byron , Ode , and Lund came.", "Byron, Ode, and Lund came."},
    {"en", "a , b", "a, b"},
    {"en", "It was May . Élise came.", "It was May. Élise came."},
    {"de", "Der Vertrag , der gilt, ist alt.", "Der Vertrag, der gilt, ist alt."},
    {"de", "Das steht im Bericht . Niemand las ihn.", "Das steht im Bericht. Niemand las ihn."},
    {"de", "Wer war es ? Niemand.", "Wer war es? Niemand."},
    {"es", "El pacto , dicen, vale.", "El pacto, dicen, vale."},
    {"es", "Vale . Nadie lo niega.", "Vale. Nadie lo niega."},
    {"ru", "Договор , как говорят, старый.", "Договор, как говорят, старый."},
    {"ru", "Так сказано в отчёте . Никто не спорит.", "Так сказано в отчёте. Никто не спорит."},
    {"fr", "Le pacte , dit-on, tient.", "Le pacte, dit-on, tient."},
    {"fr", "Il tient . Personne ne le nie.", "Il tient. Personne ne le nie."},
    {"", "The pact , they say, holds.", "The pact, they say, holds."},
};

struct Kept {
    std::string language;
    std::string text;
};

const std::vector<Kept> kept_spaces{
    {"fr", "Il dit : « quoi ? » et partit."},
    {"fr", "Quoi ? Rien."},
    {"fr", "Quelle pluie ! On part."},
    {"fr", "Il vint ; il vit."},
    {"fr-CA", "Quoi ? Rien."},
    {"", "Quoi ? Rien."},
    {"und", "Quoi ? Rien."},
    {"fr", "Quoi\u00A0? Rien."},
    {"en", "He said “quoi\u00A0?” and left."},
    {"en", "Use the .NET library."},
    {"en", "It grew by .5 points."},
    {"en", "Edit the .gitignore file."},
    {"en", "Wait . . . for it."},
    {"en", "Wait ... for it."},
    {"en", "Wait … for it."},
    {"en", "Wait ..."},
    {"en", "Compose f . g there."},
    {"en", "The sequence 1 , 2 , 3 goes on."},
    {"en", "The ratio is 3 : 4 here."},
    {"en", "The Weir : A History"},
    {"en", "It smiles :) at you."},
    {"en", "It smiles ;) at you."},
    {"en", "Write a ,b pair."},
    {"en", "Run ./start at once."},
    {"en", "Run ../start at once."},
    {"en", "A dash — , they say, is odd."},
    {"en", " , alone"},
    {"en", "."},
    {"en", " ."},
    {"en", ""},
    {"en", " "},
    {"en", "No space here, none there."},
    {"en", "Two  spaces between words."},
    {"en", "End of it. Next one."},
    {"en", "Is x != y here?"},
    {"en", "Write a !important rule."},
    {"en", "Write a ?id=3 query."},
    {"en", "Go to .example domains."},
    {"en", "Take the ,comma key."},
    {"en", "Set a ;; b there."},
    {"en", "where   x   =   2   a      ."},
    {"en", "( p   +   3 )     ,      for every p"},
    {"zh", "水涨了 ， 人走了 。"},
    {"ja", "水が上がった 。"},
};

}  // namespace

TEST_CASE("the labelled cases of left spaces are at least 60") {
    REQUIRE(left_spaces.size() + kept_spaces.size() >= 60);
}

TEST_CASE("a space that a cut-out link left before a mark is closed") {
    for (const Case& one : left_spaces) CHECK(closed(one.before, one.language) == one.after);
}

TEST_CASE("French spacing, operators, ellipses and names that begin with a mark keep their space") {
    for (const Kept& one : kept_spaces) CHECK(closed(one.text, one.language) == one.text);
}

TEST_CASE("a run of spaces costs no more than its length") {
    REQUIRE(find_spaces_before_punctuation(std::string(2000000, ' '), "en").empty());
}
