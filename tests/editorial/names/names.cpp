#include "editorial/names/names.h"

#include <catch2/catch.hpp>

namespace offprint::editorial {

TEST_CASE("names of many shapes and scripts look like names") {
    for (const char* name : {"Ada Merrow",
                             "Ada",
                             "Dr. Ada Merrow",
                             "Mst. Nadira Quill",
                             "Prof. Dr. Klara Moor",
                             "Sir Ben Ode",
                             "Ben Ode Jr.",
                             "Ben Ode, Jr.",
                             "Ben Ode III",
                             "Ada Merrow, MD, Ph.D.",
                             "Ada Merrow MP",
                             "Jan van der Moor",
                             "Inès de la Rive",
                             "Omar bin Said",
                             "Yasmin al-Amin",
                             "Ben O'Neill",
                             "Sam D’Souza",
                             "Anne-Marie Weir",
                             "A. B. Merrow",
                             "J.R.R. Weir",
                             "Ch. Sorel",
                             "Leo McDonald",
                             "ADA MERROW",
                             "Per Lund",
                             "Will May",
                             "Анна Белова",
                             "Nagy Anna",
                             "Nguyễn Văn An",
                             "山田太郎",
                             "王小明",
                             "加夫列尔·加西亚",
                             "홍길동",
                             "أحمد علي",
                             "דן כהן",
                             "अनिल कुमार",
                             "রহিম উদ্দিন",
                             "ნინო კაპანაძე",
                             "สมชาย ใจดี"}) {
        INFO(name);
        REQUIRE(looks_like_a_name(name));
    }
}

TEST_CASE("words of sentences, titles and addresses do not look like names") {
    for (const char* words : {"",
                              " ",
                              "the river",
                              "The River",
                              "This Week",
                              "Monday",
                              "Ada Merrow said",
                              "Ada Is Gone",
                              "Ada Merrow.",
                              "Jan van",
                              "Dr.",
                              "Jr.",
                              "Popular Demand",
                              "Moonlight Alone",
                              "Land",
                              "see above",
                              "ada2",
                              "50 Fields",
                              "ada@weir.example",
                              "Why Rivers Rise",
                              "Ada Merrow Published",
                              "What Ada Knew",
                              "Ada, Merrow",
                              "One Two Three Four Five Six Seven Eight Nine",
                              "从市政府获悉的最新消息是今天下午三点"}) {
        INFO(words);
        REQUIRE_FALSE(looks_like_a_name(words));
    }
}

TEST_CASE("a full name has a given and a family name") {
    REQUIRE(looks_like_a_full_name("Ada Merrow"));
    REQUIRE(looks_like_a_full_name("E. Merrow"));
    REQUIRE(looks_like_a_full_name("王小明"));
    REQUIRE_FALSE(looks_like_a_full_name("Voltaire"));
    REQUIRE_FALSE(looks_like_a_full_name("der Moor"));
    REQUIRE_FALSE(looks_like_a_full_name("Moor Jr."));
}

TEST_CASE("a name in capitals gets its normal case, all else stays as printed") {
    REQUIRE(in_normal_case("ADA MERROW") == "Ada Merrow");
    REQUIRE(in_normal_case("BEN O'NEILL") == "Ben O'Neill");
    REQUIRE(in_normal_case("LEO MCDONALD") == "Leo McDonald");
    REQUIRE(in_normal_case("ANNE-MARIE DE LA RIVE") == "Anne-Marie de la Rive");
    REQUIRE(in_normal_case("J.R.R. WEIR") == "J.R.R. Weir");
    REQUIRE(in_normal_case("BEN ODE III") == "Ben Ode III");
    REQUIRE(in_normal_case("BEN ODE, JR.") == "Ben Ode, Jr.");
    REQUIRE(in_normal_case("TJ WEIR") == "TJ Weir");
    REQUIRE(in_normal_case("АННА БЕЛОВА") == "Анна Белова");
    REQUIRE(in_normal_case("VOLTAIRE") == "VOLTAIRE");
    REQUIRE(in_normal_case("Ada MERROW") == "Ada MERROW");
}

}  // namespace offprint::editorial
