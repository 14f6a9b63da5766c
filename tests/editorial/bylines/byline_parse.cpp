#include "editorial/bylines/byline_parse.h"

#include <catch2/catch.hpp>

namespace offprint::editorial {
namespace {

std::optional<Byline> parse(std::string_view row, std::string_view language = "") {
    BylineSurroundings surroundings;
    surroundings.language = language;
    return parse_byline(row, surroundings);
}

/// "Ada Merrow; pht Ben Ode": roles other than aut are written before the name, an organization's name in brackets.
std::string people(std::string_view row, std::string_view language = "") {
    const std::optional<Byline> byline = parse(row, language);
    std::string list;
    if (!byline) return list;
    for (const Agent& agent : byline->agents) {
        if (!list.empty()) list += "; ";
        if (agent.role != "aut") list += agent.role + " ";
        list += agent.kind == AgentKind::person ? agent.name : "[" + agent.name + "]";
    }
    return list;
}

}  // namespace

TEST_CASE("bylines open in many languages") {
    struct Case {
        const char* language;
        const char* row;
        const char* people;
    };
    for (const Case& c : {
             Case{"en", "By Ada Merrow", "Ada Merrow"},
             Case{"en", "Words by Ada Merrow", "Ada Merrow"},
             Case{"en", "Story by Ada Merrow", "Ada Merrow"},
             Case{"de", "Von Klara von Moor und Jan Weir", "Klara von Moor; Jan Weir"},
             Case{"de", "Text: Klara Moor", "Klara Moor"},
             Case{"de", "Autorin: Klara Moor", "Klara Moor"},
             Case{"de", "Ein Kommentar von Klara Moor", "Klara Moor"},
             Case{"fr", "Par Luc de la Rive et Anne Sorel", "Luc de la Rive; Anne Sorel"},
             Case{"fr", "Texte : Anne Sorel", "Anne Sorel"},
             Case{"es", "Por Inés Vega y Juan Peral", "Inés Vega; Juan Peral"},
             Case{"es", "Texto: Inés Vega. Fotografía: Juan Peral", "Inés Vega; pht Juan Peral"},
             Case{"pt", "Por João Lima", "João Lima"},
             Case{"pt", "Reportagem: João Lima", "João Lima"},
             Case{"it", "Di Anna Bianchi", "Anna Bianchi"},
             Case{"it", "Testi di Anna Bianchi", "Anna Bianchi"},
             Case{"it", "Autore: Anna Bianchi", "Anna Bianchi"},
             Case{"nl", "Door Jan van der Moor", "Jan van der Moor"},
             Case{"da", "Af Mette Lund", "Mette Lund"},
             Case{"sv", "Av Kari Lund", "Kari Lund"},
             Case{"sv", "Text av Kari Lund", "Kari Lund"},
             Case{"nb", "Tekst: Kari Lund", "Kari Lund"},
             Case{"fi", "Teksti: Aino Lahti", "Aino Lahti"},
             Case{"fi", "Kirjoittanut Aino Lahti", "Aino Lahti"},
             Case{"is", "Höfundur: Anna Jónsdóttir", "Anna Jónsdóttir"},
             Case{"pl", "Przez Adam Lipa", "Adam Lipa"},
             Case{"pl", "Autor: Adam Lipa", "Adam Lipa"},
             Case{"cs", "Autor: Jan Lípa", "Jan Lípa"},
             Case{"hu", "Írta: Nagy Anna", "Nagy Anna"},
             Case{"ro", "De Ion Tei", "Ion Tei"},
             Case{"ru", "Автор: Анна Белова", "Анна Белова"},
             Case{"ru", "Текст: Анна Белова, фото: Иван Серов", "Анна Белова; pht Иван Серов"},
             Case{"uk", "Автор: Олена Вербова", "Олена Вербова"},
             Case{"tr", "Yazan: Ayşe Kaya", "Ayşe Kaya"},
             Case{"az", "Müəllif: Leyla Bulaq", "Leyla Bulaq"},
             Case{"el", "Κείμενο: Άννα Λιβαδά", "Άννα Λιβαδά"},
             Case{"ka", "ავტორი: ნინო კაპანაძე", "ნინო კაპანაძე"},
             Case{"ar", "بقلم: أحمد علي", "أحمد علي"},
             Case{"ar", "كتب أحمد علي", "أحمد علي"},
             Case{"fa", "نویسنده: سارا احمدی", "سارا احمدی"},
             Case{"he", "מאת דן כהן", "דן כהן"},
             Case{"hi", "लेखक: अनिल कुमार", "अनिल कुमार"},
             Case{"bn", "লেখক: রহিম উদ্দিন", "রহিম উদ্দিন"},
             Case{"id", "Oleh Budi Sungai", "Budi Sungai"},
             Case{"vi", "Tác giả: Nguyễn Văn An", "Nguyễn Văn An"},
             Case{"th", "โดย สมชาย ใจดี", "สมชาย ใจดี"},
             Case{"zh", "作者：王小明 编辑：李华", "王小明; edt 李华"},
             Case{"zh", "文／王小明", "王小明"},
             Case{"zh", "记者 王小明", "王小明"},
             Case{"zh", "[媒体=王小明]", "王小明"},
             Case{"ja", "著者：山田太郎", "山田太郎"},
             Case{"ja", "取材・文／山田太郎", "山田太郎"},
             Case{"ja", "山田太郎記者", "山田太郎"},
             Case{"ko", "홍길동 기자", "홍길동"},
             Case{"ko", "홍길동·김철수 기자", "홍길동; 김철수"},
             Case{"ko", "글 홍길동", "홍길동"},
         }) {
        INFO(c.row);
        REQUIRE(people(c.row, c.language) == c.people);
    }
}

TEST_CASE("an opener that is an everyday word asks for its language") {
    for (const char* row : {"Di Anna Bianchi", "Af Mette Lund", "Av Kari Lund", "Von Klara Moor", "Por Inés Vega"}) {
        INFO(row);
        REQUIRE(people(row, "en").empty());
        REQUIRE_FALSE(people(row, "").empty());
    }
    REQUIRE(people("De Ion Tei", "").empty());
    REQUIRE(people("De Ion Tei", "fr").empty());
}

TEST_CASE("sentences and titles that begin as bylines do name nobody") {
    for (const char* row : {"By the time the rain stopped, Ada Merrow had left.",
                            "By Monday, prices had fallen",
                            "By Monday",
                            "Von der Leyen sprach in Brüssel",
                            "Von der Moor",
                            "Por fin llegó Ana Ruiz",
                            "Par exemple",
                            "By 2030",
                            "By Air and Sea",
                            "By Land, Sea and Air",
                            "By Popular Demand",
                            "By Moonlight Alone",
                            "By Royal Appointment",
                            "By Any Means Necessary",
                            "By the Book",
                            "By Design",
                            "By Hook or by Crook",
                            "By and large, the plan holds.",
                            "Text: see above",
                            "Text Size",
                            "Text - Planung",
                            "Story continues",
                            "By Voltaire",
                            "By Ada Merrow and the men of the weir",
                            "By Ada Merrow, who kept the lock",
                            "By 21 August 2024, it was over",
                            "By Easter | 3 May 2024",
                            "Von Kopf bis Fuß",
                            "Von Frau zu Frau",
                            "Von Hamburg nach Bremen",
                            "Par Monts et Vaux",
                            "Por la isla",
                            "Di Padre in Figlio",
                            "记者从市政府获悉",
                            "كتب محمد رسالة إلى أمه",
                            "By",
                            "Text:",
                            "By:",
                            "",
                            "|",
                            "By | 3 May 2024",
                            "with Ada Merrow",
                            "By Ada Merrow?",
                            "By Ada Merrow – A Life in Water",
                            "Words that Ada Merrow never wrote",
                            "Ada Merrow",
                            "Ada Merrow, Economist",
                            "New York, May 3, 2024",
                            "Valley Weir Correspondent",
                            "— Ada Merrow (@amerrow) 20 November 2019",
                            "Reader Support Team: help@weir.example",
                            "Map",
                            "spa",
                            "Staff Writer",
                            "Our Staff",
                            "The Editors"}) {
        INFO(row);
        REQUIRE(people(row).empty());
    }
}

TEST_CASE("a single name needs words that say author, or a date beside it") {
    REQUIRE(people("Written by Voltaire") == "Voltaire");
    REQUIRE(people("By Regan | 6 December 2017") == "Regan");
    REQUIRE(people("By Ada Merrow and Prince") == "Ada Merrow; Prince");
    REQUIRE(parse("Written by Voltaire")->agents.at(0).confidence < parse("Written by Ada Merrow")->confidence);
}

TEST_CASE("a name that the metadata know may look like anything") {
    BylineSurroundings surroundings;
    surroundings.known = {"weirwatcher7"};
    REQUIRE(parse_byline("By weirwatcher7", surroundings)->agents.at(0).name == "weirwatcher7");
    REQUIRE_FALSE(parse_byline("By weirwatcher8", surroundings).has_value());
}

TEST_CASE("roles come from their words, several in one row") {
    REQUIRE(people("Words by Ada Merrow, photographs by Ben Ode") == "Ada Merrow; pht Ben Ode");
    REQUIRE(people("Words by Ada Merrow. Photographs by Ben Ode.") == "Ada Merrow; pht Ben Ode");
    REQUIRE(people("Text: Ada Merrow | Fotos: Ben Ode") == "Ada Merrow; pht Ben Ode");
    REQUIRE(people("Text von Klara Moor Illustration von Jan Weir") == "Klara Moor; ill Jan Weir");
    REQUIRE(people("By Ada Merrow, with additional reporting by Ben Ode and Cleo Hart") ==
            "Ada Merrow; ctb Ben Ode; ctb Cleo Hart");
    REQUIRE(people("By Ada Merrow, with Ben Ode") == "Ada Merrow; ctb Ben Ode");
    REQUIRE(people("Written by Ada Merrow and edited by Ben Ode") == "Ada Merrow; edt Ben Ode");
    REQUIRE(people("By Ada Merrow, as told to Ben Ode") == "Ada Merrow; ivr Ben Ode");
    REQUIRE(people("by Ada Merrow (reporting) and Ben Ode (photography)") == "Ada Merrow; pht Ben Ode");
    REQUIRE(people("Edited by Ada Merrow") == "edt Ada Merrow");
    REQUIRE(people("Compiled by Ada Merrow") == "com Ada Merrow");
    REQUIRE(people("Research: Ada Merrow") == "res Ada Merrow");
    REQUIRE(people("Interview: Ada Merrow") == "ivr Ada Merrow");
    REQUIRE(people("Propos recueillis par Anne Sorel") == "ivr Anne Sorel");
    REQUIRE(people("Illustrations by Ada Merrow") == "ill Ada Merrow");
    REQUIRE(people("Translated by Ada Merrow") == "trl Ada Merrow");
    REQUIRE(people("Translated from the French by Ada Merrow") == "trl Ada Merrow");
    REQUIRE(people("Aus dem Englischen von Klara Moor") == "trl Klara Moor");
    REQUIRE(people("Traduit de l'anglais par Anne Sorel") == "trl Anne Sorel");
    REQUIRE(people("Tłumaczenie: Adam Lipa") == "trl Adam Lipa");
    REQUIRE(people("Перевод: Анна Белова") == "trl Анна Белова");
}

TEST_CASE("agencies and staff are organizations, as printed") {
    REQUIRE(people("By Example Wire") == "[Example Wire]");
    REQUIRE(people("By Reuters") == "[Reuters]");
    REQUIRE(people("dpa/Reuters") == "[dpa]; [Reuters]");
    REQUIRE(people("AFP/The Ledger") == "[AFP/The Ledger]");
    REQUIRE(people("(AP)") == "[AP]");
    REQUIRE(people("By Staff") == "[Staff]");
    REQUIRE(people("Staff report") == "[Staff report]");
    REQUIRE(people("By our correspondent") == "[our correspondent]");
    REQUIRE(people("By HNW Staff") == "[HNW Staff]");
    REQUIRE(people("By The Valley Times") == "[The Valley Times]");
    REQUIRE(people("By Ada Merrow and agencies") == "Ada Merrow; [agencies]");
    REQUIRE(people("Von Redaktion") == "[Redaktion]");
    REQUIRE(people("Von Jan Staff am 10.08.2022") == "Jan Staff");
}

TEST_CASE("jobs, houses and places after a name are not names") {
    const auto agent = [](std::string_view row) { return parse(row)->agents.at(0); };
    for (const char* row :
         {"By Ada Merrow, political editor", "By Ada Merrow, Water Correspondent",
          "By Ada Merrow, Director of Research and Strategy", "Ada Merrow – Staff Writer", "By Ada Merrow Staff Writer",
          "By Political Editor Ada Merrow", "Ada MerrowStaff Writer", "By Ada Merrow (political editor)"}) {
        INFO(row);
        REQUIRE(people(row) == "Ada Merrow");
        REQUIRE_FALSE(agent(row).job_title.empty());
    }
    for (const char* row :
         {"By Ada Merrow, Example Times", "By Ada Merrow | Example Wire", "By Ada Merrow for Example Times",
          "By Ada Merrow of the Valley Ledger", "By Ada Merrow BBC News", "By Ada Merrow, CNN", "By Ada Merrow, dpa",
          "By Ada Merrow (Example Wire)", "Text: Ada Merrow / weir.example"}) {
        INFO(row);
        REQUIRE(people(row) == "Ada Merrow");
        REQUIRE(agent(row).affiliation.size() == 1);
    }
    REQUIRE(people("By Ada Merrow in Marshfield and Ben Ode in Reedham") == "Ada Merrow; Ben Ode");
    REQUIRE(people("By Ada Merrow, Marshfield") == "Ada Merrow");
    REQUIRE(agent("By Ada Merrow, Director of Research and Strategy").job_title == "Director of Research and Strategy");
}

TEST_CASE("handles and addresses leave the name clean") {
    REQUIRE(parse("By Ada Merrow @amerrow")->agents.at(0).name == "Ada Merrow");
    REQUIRE(parse("By Ada Merrow @amerrow")->agents.at(0).identifier == "@amerrow");
    REQUIRE(parse("By Ada Merrow@amerrow")->agents.at(0).identifier == "@amerrow");
    REQUIRE(parse("By Ada Merrow (ada@weir.example)")->agents.at(0).email == "ada@weir.example");
    REQUIRE(parse("Reporter: Ada Merrow, ada@weir.example")->agents.at(0).email == "ada@weir.example");
    REQUIRE(parse("홍길동 기자 hong@weir.example")->agents.at(0).email == "hong@weir.example");
}

TEST_CASE("what spans glued to a name comes off it") {
    for (const char* row : {"By Ada MerrowNovember 15, 2019", "By Ada Merrow3 min read", "By Ada Merrow15.11.2019",
                            "By Ada MerrowPublished 3 May 2024", "vonAda Merrow", "By Ada Merrow 19 hours ago",
                            "By Ada Merrow/June 12, 2020 9:49 am/Updated: Aug. 18, 2020"}) {
        INFO(row);
        REQUIRE(people(row) == "Ada Merrow");
    }
    REQUIRE(parse("By Ada Merrow and Ben OdePolitical Editor")->agents.at(1).job_title == "Political Editor");
    REQUIRE(people("By Leo McDonald, Ada DiCaprio, Jo LeMay and Ben O'Neil") ==
            "Leo McDonald; Ada DiCaprio; Jo LeMay; Ben O'Neil");
}

TEST_CASE("dates in a byline row are read by what they say") {
    REQUIRE(to_iso(*parse("By Ada Merrow | 21 August 2024")->published) == "2024-08-21");
    REQUIRE(to_iso(*parse("By Ada Merrow, 21 August 2024 06:30")->published) == "2024-08-21T06:30");
    REQUIRE(to_iso(*parse("17 février 2020 | Par Luc Rive", "fr")->published) == "2020-02-17");
    const Byline updated = *parse("By Ada Merrow | Updated 21 August 2024");
    REQUIRE_FALSE(updated.published.has_value());
    REQUIRE(to_iso(*updated.modified) == "2024-08-21");
    REQUIRE(people("Veröffentlicht am 13. März 2019 von Klara Moor", "de") == "Klara Moor");
}

TEST_CASE("names in capitals, suffixes, initials and particles are kept whole") {
    REQUIRE(people("BY ADA MERROW AND BEN O'NEILL") == "Ada Merrow; Ben O'Neill");
    REQUIRE(people("By Mst. Nadira Quill, Ph.D.") == "Mst. Nadira Quill, Ph.D.");
    REQUIRE(people("By Dr. B. Ode, Jr. and Sir Cleo Hart III") == "Dr. B. Ode, Jr.; Sir Cleo Hart III");
    REQUIRE(people("By A. B. Merrow and J.R.R. Weir") == "A. B. Merrow; J.R.R. Weir");
    REQUIRE(people("By Inès de la Rive and Yasmin al-Amin") == "Inès de la Rive; Yasmin al-Amin");
    REQUIRE(people("By TJ Weir and D’Arcy Moor") == "TJ Weir; D’Arcy Moor");
}

TEST_CASE("a byline is never cut, and prose of any length costs little") {
    std::string row = "By ";
    for (char first = 'A'; first < 'A' + 20; ++first) {
        for (const char* family : {"Merrow", "Ode", "Hart"})
            row.append(1, first).append("da ").append(family).append(", ");
    }
    row += "and Cleo Last";
    const std::optional<Byline> byline = parse(row);
    REQUIRE(byline->agents.size() == 61);
    REQUIRE(byline->agents.at(60).name == "Cleo Last");

    std::string prose = "By noon";
    for (int i = 0; i < 200000; ++i) prose += " the water";
    REQUIRE_FALSE(parse(prose).has_value());
    std::string names = "By Ada Merrow";
    for (int i = 0; i < 20000; ++i) names += ", Ada Merrow | Editor";
    REQUIRE_FALSE(parse(names).has_value());
    REQUIRE_FALSE(parse("By " + std::string(1000000, 'A')).has_value());
    REQUIRE_FALSE(parse("By " + std::string(100000, '(')).has_value());
    REQUIRE_FALSE(parse("By Ada\xEF\xBF\xBD Merrow \xE2\x80\xA8").has_value());
}

TEST_CASE("what goes on with a byline in the next row is read into its last agent") {
    Byline byline = *parse("By Ada Merrow and Ben Ode");
    REQUIRE(read_more("Political Editor", byline));
    REQUIRE(byline.agents.at(1).job_title == "Political Editor");
    REQUIRE(read_more("@benode", byline));
    REQUIRE_FALSE(read_more("The weir opened at noon.", byline));
    REQUIRE_FALSE(read_more("Marshfield Weir", byline));
}

}  // namespace offprint::editorial
