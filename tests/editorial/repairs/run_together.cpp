#include "editorial/repairs/run_together.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace offprint::editorial;

namespace {

/// The text with "¶" where a glued sentence begins.
std::string parted(const std::string& text) {
    std::string result;
    std::size_t taken = 0;
    for (const std::size_t start : find_glued_sentences(text)) {
        result += text.substr(taken, start - taken) + "¶";
        taken = start;
    }
    return result + text.substr(taken);
}

std::string unmarked(std::string text) {
    const std::string mark = "¶";
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark)) text.erase(at, mark.size());
    return text;
}

/// "¶" stands where the repair is to part.
const std::vector<std::string> glued{
    "The water rose in the lower fields.¶The farmers moved their sheep.",
    "It was over by May.¶The council met again.",
    "The gates were rebuilt in 2019.¶During the next flood they held.",
    "The village waited for help.¶It never came.",
    "Everyone had seen the maps.¶In the end they were burnt.",
    "The pump failed on the first night.¶We carried buckets.",
    "There was nothing to be done.¶Nobody tried.",
    "They repaired the bridge.¶A week later it fell.",
    "She closed the ledger.¶I went home.",
    "This is a matter of order.¶Lund's report says as much.",
    "Costs fell by 12%.¶The board was pleased.",
    "The whole scheme is expanding.¶Trade follows it.",
    "Was anyone warned?¶The minutes do not say.",
    "How they laughed!¶Then the lights went out.",
    "He read it aloud (twice).¶The room was silent.",
    "“We shall see.”¶The chairman left.",
    "They sang all night.¶“Enough,” said the miller.",
    "The towns were quiet.¶Reedham, however, was not.",
    "The work is nearly done.¶Much remains to be paid.",
    "It is a long river.¶However long it is, it ends.",
    "They gave up farming.¶Meanwhile the reeds grew.",
    "Two mills stood there.¶Both are gone.",
    "Nobody asked the engineers.¶They would have known.",
    "That was the year of the drought in 1976.¶After it came the floods.",
    "We counted the swans.¶NATO flew over us.",
    "The ferry stopped on Friday.¶On Monday it sank.",
    "It belongs to the Fenland Trust.¶The trust denies it.",
    "The road is closed.¶Well-meaning people move the signs.",
    "Ends are hard to see.¶Beginnings are harder.",
    "Das Wasser stieg weiter.¶Die Bauern zogen fort.",
    "Niemand wusste davon.¶Nach einer Woche kam der Brief.",
    "Der Damm hielt nicht.¶Schafe standen auf dem Dach.",
    "L'eau montait toujours.¶Les fermiers partaient.",
    "Personne ne répondait.¶Après la crue, tout changea.",
    "El agua subía despacio.¶Los vecinos esperaban.",
    "Nadie avisó a tiempo.¶Después llegaron las barcas.",
    "Вода поднималась всю ночь.¶Жители уходили в горы.",
    "Мост закрыли ещё весной.¶После этого ходил паром.",
    "Su yavaş yavaş yükseldi.¶Köylüler bekledi.",
    "Woda stale rosła.¶Ludzie czekali na łodzie.",
    "L'acqua saliva piano.¶Nessuno parlava.",
};

/// Nothing here is to be parted.
const std::vector<std::string> whole{
    "It may not coincide with the view of News.Az, as printed.",
    "The view of Weir.Az.",
    "We paid through Booking.com and regretted it.",
    "We paid through Booking.Com and regretted it.",
    "Their site is fenland.Example today.",
    "See https://times.example/Weir.Html for more.",
    "See https://times.example/page.The-weir for more.",
    "See www.times.example.The for more.",
    "Write to ada.Byron@times.example about it.",
    "The file is readme.Md in the top folder.",
    "Open Report.Pdf first.",
    "Open annual_report.Final now.",
    "Look in /var/log/Weir.Log again.",
    "Look in C:\\Rivers.Old again.",
    "The U.S.A is far away.",
    "The U.S.The rest is silence.",
    "She has a Ph.D in hydrology.",
    "He is B.Sc and proud.",
    "Birds, e.g.The heron, nest here.",
    "Birds, i.e.Herons, nest here.",
    "It begins at 6 a.m.The gates open.",
    "We met J.R.Marsh at the weir.",
    "We met A.Byron at the weir.",
    "Dr.Marsh was there.",
    "Mr.Ode was not.",
    "Mst.Quill wrote it.",
    "Prof.Lund agreed.",
    "St.Anne keeps the gate.",
    "They waited...The rain went on.",
    "They waited…The rain went on.",
    "Wait!!The dog!",
    "It costs 3.50 a bucket.",
    "Version 2.Beta is out.",
    "Version v2.3.The last one.",
    "It measured 1.The rest was lost.",
    "Section 12.The heading says so.",
    "In chapter 3.In the middle of it.",
    "Yahoo!Finance had the number.",
    "Yahoo!Answers is closed.",
    "We wrote it in Node.Js last year.",
    "We wrote it in ASP.NET last year.",
    "The framework is the.NET one.",
    "Call console.WriteLine there.",
    "Call object.Method() there.",
    "Call Math.Floor there.",
    "Import com.example.App first.",
    "Import java.util.List first.",
    "The handle is @ada.Byron today.",
    "The tag is #flood.The today.",
    "The query is page?Id=3 there.",
    "Set name=value.The there.",
    "A path such as a/b.The stays.",
    "The array is list[0].The there.",
    "The user is john.Smith1 there.",
    "We listened to will.I.Am there.",
    "It is vitamin C.The label says so.",
    "The time was 14.30.",
    "On 21.08.2024 it rained.",
    "He came at 7.Later he left.",
    "It is 10.Example.",
    "No. 5 is alive.",
    "The end. The beginning.",
    "What? Nothing.",
    "Stop! Thief!",
    "It ended.",
    "",
    ".",
    "...",
    ".The",
    "a.",
    "One.two three.",
    "one.two.three.Four",
    "the iOS.the end",
    "水が上がった。農民は去った。",
    "水涨了.农民走了.",
    "ارتفع الماء.رحل الناس.",
    "John.Smith wrote it.",
    "Inc.Magazine is a title.",
    "Amazon.De had it.",
    "Amazon.Co.Uk had it.",
    "Last.Fm played it.",
    "Maps.Me led us there.",
    "Change.Org has the petition.",
    "Who.Int has the table.",
    "index.Html",
    "photo.JPG",
    "track.Mp3 is missing",
    "Ш.А.Иванов пришёл.",
    "Смотри сайт вода.РФ завтра.",
    "Живёт на ул.Речная давно.",
    "bzw.Die andere Seite",
    "z.B.Der Damm",
    "Mme.Rivière arrive.",
    "approx.Half of it",
    "fig.Two shows it",
    "cf.The appendix",
    "vs.The river",
};

}  // namespace

TEST_CASE("the labelled cases of glued sentences are at least 120") { REQUIRE(glued.size() + whole.size() >= 120); }

TEST_CASE("a sentence glued to the one before is found") {
    for (const std::string& expected : glued) CHECK(parted(unmarked(expected)) == expected);
}

TEST_CASE("names, addresses, abbreviations, numbers and code are never parted") {
    for (const std::string& text : whole) CHECK(parted(text) == text);
}

TEST_CASE("a word that is also a domain's ending is not parted from a name: the repair would rather miss than break") {
    CHECK(parted("We read it on Tut.By last year.") == "We read it on Tut.By last year.");
    CHECK(parted("Prices doubled in March.By April they had tripled.") ==
          "Prices doubled in March.By April they had tripled.");
}

TEST_CASE("a long paragraph without a space costs no more than its length") {
    std::string text;
    for (int i = 0; i < 200000; ++i) text += "ab.Cd";
    REQUIRE(find_glued_sentences(text).empty());
}

TEST_CASE("glued sentences are counted no further than is asked") {
    const std::string text = "in various fields.The first was dry.Then came rain.The rest is told below.";
    CHECK(count_glued_sentences(text, 2) == 2);
    CHECK(count_glued_sentences(text, 9) == find_glued_sentences(text).size());
    CHECK(count_glued_sentences("It rained. The rest is told below.", 2) == 0);
}
