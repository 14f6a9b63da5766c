#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "editorial/base/letters.h"
#include "editorial/base/steps.h"

namespace offprint::editorial {
namespace {

namespace fs = std::filesystem;
using Paragraphs = std::set<std::string>;

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The paragraphs and sentences of a fixture, but for front matter, headings, tables, code and its real furniture.
void add_prose(Paragraphs& paragraphs, const std::string& given) {
    const std::size_t front = given.substr(0, 4) == "---\n" ? given.find("\n---\n", 3) + 5 : 0;
    for (std::size_t begin = front; begin < given.size();) {
        const std::size_t end = std::min(given.find("\n\n", begin), given.size());
        const std::string words = squeezed(std::string_view(given).substr(begin, end - begin));
        begin = end + 2;
        const bool is_prose = !words.empty() && std::string("#|`~!<[{:-*>+").find(words[0]) == std::string::npos;
        const bool is_furniture = words.find(" px") != std::string::npos ||
                                  words.find("min read") != std::string::npos || words.find("A− ") != std::string::npos;
        if (!is_prose || is_furniture) continue;
        paragraphs.insert(words);
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t stop = std::min(words.find(". ", at), words.size() - 1);
            paragraphs.insert(squeezed(std::string_view(words).substr(at, stop + 1 - at)));
            at = stop + 1;
        }
    }
}

/// Small, deterministic: the same paragraphs on every machine.
class Dice {
public:
    std::size_t roll(std::size_t sides) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(state_ >> 33U) % sides;
    }
    const std::string& pick(const std::vector<std::string>& words) { return words[roll(words.size())]; }

private:
    std::uint64_t state_ = 20240821;
};

/// Sentences that begin like furniture, and short rows that are none. "{n}" is a number, "{a}" to "{d}" the words of
/// the language.
struct Wordings {
    std::vector<std::string> templates;
    std::vector<std::string> subjects;  ///< {a}
    std::vector<std::string> places;    ///< {b}
    std::vector<std::string> names;     ///< {c}
    std::vector<std::string> deeds;     ///< {d}
};

const std::vector<Wordings>& wordings() {
    static const std::vector<Wordings> all = {
        {{"Share prices of {a} fell by {n} per cent in {b}.",
          "Listen to {a}, {c} says, and you will hear {b}.",
          "Listen to {a} of {b}",
          "Print was dying in {b}, and {a} {d}.",
          "Comments that {c} made about {a} were read in {b}.",
          "Follow the river past {a} to {b}",
          "Follow {a} for {n} miles, then turn to {b}.",
          "Home is where {a} {d}.",
          "Tags on {a} were blue in {b}.",
          "Tags: {c} had {n} of them, and {a} {d}.",
          "{n} px is small for {a}, said {c}.",
          "Loading the cart with {a} took {n} minutes.",
          "Save {a} for {b}, said {c}.",
          "— Share it with {c}, then.",
          "— Leave a comment, {c} said, and {d}.",
          "\"Read more,\" said {c}. \"{n} pages a day.\"",
          "{c}: Listen.",
          "{c}: Print it, {n} copies",
          "Q: Who {d}?",
          "A: {c} and {a}",
          "Q: How many comments?",
          "{n} g flour, {n} g butter",
          "{n} tablespoons of sugar",
          "{n} eggs, beaten with {a}",
          "Bake for {n} minutes.",
          "Harbour {n}, Weir {n}",
          "Home {n} Away {n}",
          "{c} {n}–{n} {c}",
          "{c} beat {c} by {n} points in {b}",
          "Related to {c} by marriage, {a} {d}.",
          "Related: {c} is the cousin of {c}.",
          "See also the chapter on {a}.",
          "See also: {a}",
          "Read more carefully and {a} will show {b}.",
          "Read more: {c} never did.",
          "Most read nothing in {b}; {c} {d}.",
          "More from {a} than from {b}",
          "Subscribe to that view and {a} {d}.",
          "Sign up, said {c}, and {a} {d}.",
          "Sign up for the walk to {b}",
          "Get the boat in before {a} {d}",
          "Get {c} in, and close the door",
          "Enter {c}, with {a}.",
          "Enter your name, said the machine in {b}, and {c} {d}.",
          "Back to {b} went {a}",
          "Back to the top of {b} it was {n} miles.",
          "Next came {a}.",
          "Next: {a}",
          "Previous owners of {a} {d}.",
          "Advertisement is how {c} {d}.",
          "Advertising {a} cost {c} {n} pounds",
          "We use cookies as plates for {a}.",
          "Cookies: {n}, with {a}",
          "Accept {a}, all of it, and go to {b}.",
          "Skip to {b}, and {a} {d}.",
          "Skip the part where {c} {d}",
          "Already a subscriber to {a}, {c} {d}.",
          "Download speeds in {b} {d}.",
          "Play the part of {c}",
          "Video from {b} shows {a}.",
          "Photo of {a}",
          "Views of {b} from {a}",
          "{n} views of {b}",
          "{n} shares in {a}, bought by {c}",
          "{n} likes it, {n} do not",
          "{n} comments were made by {c} in {b}.",
          "{n} minutes later {a} {d}",
          "{n} min",
          "It took {n} minutes to read {a}",
          "A {n} minute walk to {b}",
          "Reading {a} in {b}",
          "Time {d}.",
          "Follow us to {b}, said {c}",
          "Follow us.",
          "Join the conversation about {a} in {b}, said {c}.",
          "Tweet tweet went {a}",
          "Email {c} about {a}",
          "Contact {c} in {b}",
          "Copy that, said {c}",
          "Link by link {a} {d}",
          "Menu: {a}, {a} and {n} eggs",
          "Search {b} and {a} {d}",
          "Cancel {a}",
          "Close to {b}",
          "{b} > {a}",
          "{a} / {b}",
          "{n} > {n}",
          "{n} / {n}",
          "Monday / Tuesday",
          "{c} | {a}",
          "{c}, {b}",
          "Topics: {a}, and then some.",
          "Under {a}, {c} {d}",
          "Filed under {a}, the letter {d}.",
          "Opinion: {a} {d}",
          "Yes.",
          "{c} nodded",
          "{a} {d}",
          "And {a} {d},",
          "O {a}, O {b}",
          "Where {a} {d}",
          "{c} (left) with {a} in {b}",
          "{n}. {a}",
          "{n}:{n} {a}",
          "At {n}:15 {a} {d}",
          "{c}, {n}, of {b}",
          "Total {n}",
          "{a}: {n}"},
         {"the old men", "the pumps", "a weir", "the levy", "two lamps", "the choir", "the ferry", "her uncle",
          "the herons", "nine sheep", "the mill", "our boat"},
         {"Marshfield", "the lower fields", "the valley", "Dunholt", "the quay", "the market", "the north", "town",
          "the sail loft", "Saltmere"},
         {"Ada Merrow", "Ben Oduya", "Mrs. Penhallow", "Ilse", "the mayor", "Tomas"},
         {"stood still", "came home late", "paid for it", "had gone", "went on", "were counted twice", "knew better",
          "said nothing"}},
        {{"Teilen heißt, dass {a} {d}.",
          "Drucken war in {b} teuer, sagte {c}.",
          "Anzeige erstattete {c} in {b}",
          "Anzeigen schaltet {a} in {b}",
          "Werbung für {a} gab es in {b} nicht.",
          "Lesen Sie auch nachts, fragt {c}.",
          "Siehe auch das Kapitel über {a}.",
          "Mehr zu sagen hatte {c} nicht",
          "Kommentare gab {c} in {b} nicht ab",
          "Hören Sie {a} in {b}?",
          "Folgen Sie dem Fluss bis {b}",
          "Zum Inhalt des Krugs sagte {c} nichts",
          "Startseite war {a}",
          "{n} Minuten später kam {a}",
          "{n} g Mehl, {n} g Butter",
          "{c}: Drucken!",
          "– Teilen, sagte {c}.",
          "„Weiterlesen“, sagte {c}.",
          "Themen gab es in {b} genug: {a} und {c}.",
          "Zurück nach {b} ging {c}",
          "Weiter nach {b}",
          "Ein Kommentar von {c}",
          "Meist gelesen wird in {b} abends",
          "{a} {d}",
          "{c} in {b}",
          "Schließen Sie {a}",
          "Jetzt testen wir {a}, sagte {c}",
          "Abonnenten in {b} {d}",
          "Keine Kommentare, sagte {c}.",
          "{n} Kommentare von {c}"},
         {"das Wehr", "die Pumpe", "der Chor", "die Fähre", "das Licht", "der Müller"},
         {"Saltmeer", "dem Tal", "der Stadt", "Nordmoor", "den Feldern"},
         {"Klara Moor", "Herr Brand", "Ilse", "der Wirt"},
         {"stand still", "kam spät", "war bezahlt", "blieb dunkel", "ging weiter"}},
        {{"Partager {a}, c'est {d}.",
          "Imprimer coûtait cher à {b}.",
          "Lire la suite de {a} prit {n} jours",
          "Lire aussi, dit {c}, c'est écrire.",
          "Publicité et {a} vont ensemble à {b}",
          "Écouter {a} à {b}",
          "Suivez la rivière jusqu'à {b}",
          "Commentaires de {c} sur {a}",
          "Voir aussi loin que {b}",
          "— Partagez, dit {c}.",
          "« Lire la suite », dit {c}.",
          "{n} g de farine",
          "Retour à {b}",
          "Accueil froid à {b}",
          "Recevez {a}, dit {c}, et partez.",
          "Recevez la lettre de {c}",
          "Sur le même chemin, {a}",
          "À lire : {a}",
          "{a} à {b}",
          "{n} minutes plus tard",
          "Comment {d}"},
         {"le barrage", "la pompe", "le chœur", "le bac", "la lampe", "le meunier"},
         {"Rive-Haute", "Saltmère", "la ville", "midi", "la foire"},
         {"Luc Sorel", "Anne", "le maire", "Mme Rive"},
         {"attendre", "payer", "partir", "tout dire", "se taire"}},
        {{"Compartir {a} no cuesta, dijo {c}.",
          "Leer más no hace daño, dijo {c}.",
          "Publicidad de {a} no había en {b}",
          "Ver también {a} desde {b}",
          "Comentarios de {c} sobre {a}",
          "Escuchar {a} en {b}",
          "Siga el río hasta {b}",
          "Inicio lento en {b}",
          "Más de {n} en {b}",
          "Su dirección",
          "—Comparta, dijo {c}.",
          "{n} gramos de harina",
          "Lea también de noche, dijo {c}.",
          "Te puede interesar {a}, dijo {c}.",
          "{a} en {b}",
          "Assine o contrato, disse {c}",
          "Leia mais devagar, disse {c}.",
          "Saiba que {a} ficou em {b}",
          "Condividi {a} con {c}",
          "Abbonati e passanti in {b}",
          "Leggi anche di notte, disse {c}.",
          "Home sweet home, disse {c}"},
         {"la presa", "la bomba", "el coro", "la barca", "el molino"},
         {"Vega Alta", "el valle", "la feria", "el norte"},
         {"Inés Vega", "Luis", "la alcaldesa"},
         {"calló", "volvió", "pagó"}},
        {{"Поделиться {a} он не хотел.",
          "Реклама в {b} стоила дорого.",
          "Реклама — это {a}",
          "Читайте также по ночам, сказала {c}.",
          "Читать далее он не стал, и {a} {d}.",
          "Комментарии {c} не дала",
          "Слушать {a} в {b}",
          "Наш канал идёт к {b}",
          "Печать стояла на {n} листах",
          "По теме {c} молчит",
          "Вверх по реке {n} вёрст",
          "Наверх ушла {c}",
          "Главная улица в {b}",
          "Главная / боковая",
          "— Поделись, — сказала {c}.",
          "«Читать далее», — сказала {c}.",
          "{n} г муки",
          "{n} минут спустя {a} {d}",
          "Темы: {a} и прочее.",
          "Подписаться под этим {c} не могла",
          "Мы в {b} видели, как {a} {d}",
          "Следите за рекой у {b}",
          "Обсудить {a} в {b}",
          "{a} {d}",
          "Обсуждение было долгим"},
         {"мельница", "лодка", "насос", "плотина", "хор"},
         {"Дальнем", "городе", "долине", "поле"},
         {"Анна", "Вера Шлюз", "мэр"},
         {"стояла", "молчала", "шла дальше"}},
        {{"Paylaş dedi {c}, {a} {d}.", "Reklam {b} içinde pahalıydı", "Dinle, dedi {c}", "Yorum yapmadı {c}",
          "Devamını oku, dedi {c}.", "{n} dakika sonra {a} {d}", "Bizi izləyin, {c}", "Reklam {b} üçün deyil",
          "Şərh {c} üçün çətindir", "Deel {a} met {c}", "Lees ook 's nachts, zei {c}.",
          "Reclame voor {a} in {b} kostte {n} euro", "Volg de rivier naar {b}", "Reageer niet, zei {c}",
          "Czytaj także nocą, mówi {c}.", "Reklama dźwignią handlu, mówi {c}", "Więcej: {a}",
          "Komentarz {c} był krótki", "{a} {d}"},
         {"değirmen", "su", "de stuw", "młyn", "qayıq"},
         {"Vadi", "şəhər", "het dal", "dolina"},
         {"Leyla", "Joris", "Ewa"},
         {"durdu", "getdi", "stond stil", "stał"}},
        {{"مشاركة {a} في {b}", "إعلان {c} عن {a}", "تابعنا {a} حتى {b}", "اقرأ أيضا في الليل، قال {c}.",
          "تعليق {c} على {a}", "استمع إلى {a}", "分享{a}的人是{c}。", "广告里的{a}", "评论{a}的是{c}。",
          "相关的{a}在{b}。", "{n}分钟后，{a}到了{b}。", "続きを読むと{c}は言った。", "広告は{b}にない。",
          "関連のない{a}", "コメントは{c}が書いた。", "印刷された{a}"},
         {"السد", "水坝", "船", "القارب", "灯"},
         {"الوادي", "城里", "港", "السوق"},
         {"ليلى", "老王", "花子"},
         {"-"}},
    };
    return all;
}

std::string filled(std::string words, const Wordings& wording, Dice& dice) {
    for (std::size_t at = words.find('{'); at != std::string::npos; at = words.find('{', at)) {
        const char slot = words[at + 1];
        const std::string with = slot == 'n'   ? std::to_string(dice.roll(60) + 1)
                                 : slot == 'a' ? dice.pick(wording.subjects)
                                 : slot == 'b' ? dice.pick(wording.places)
                                 : slot == 'c' ? dice.pick(wording.names)
                                               : dice.pick(wording.deeds);
        words.replace(at, 3, with);
        at += with.size();
    }
    return words;
}

Paragraphs ordinary_paragraphs() {
    Paragraphs paragraphs;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(fs::path(OFFPRINT_SOURCE_DIR) / "fixtures/articles")) {
        const std::string kind = entry.path().extension().string();
        // These two are there to show page furniture.
        const std::string name = entry.path().stem().string();
        if (name == "market-hall" || name == "kornspeicher") continue;
        if (kind == ".md" || kind == ".txt") add_prose(paragraphs, bytes_of(entry.path()));
    }
    Dice dice;
    constexpr int fillings = 130;
    for (int i = 0; i < fillings; ++i) {
        for (const Wordings& wording : wordings()) {
            for (const std::string& words : wording.templates) paragraphs.insert(filled(words, wording, dice));
        }
    }
    return paragraphs;
}

/// The words that the step takes from an article of these paragraphs.
std::vector<std::string> removed_from(const std::vector<std::string>& paragraphs) {
    Reading reading;
    for (const std::string& words : paragraphs) reading.article.body.push_back({Paragraph{{{Text{words}}}}});
    std::vector<std::string> removed;
    for (const LedgerEntry& entry : remove_page_furniture(std::move(reading)).ledger.entries)
        removed.push_back(entry.rule + ": " + entry.before);
    return removed;
}

}  // namespace

TEST_CASE("of ten thousand ordinary paragraphs none is removed, be they alone or among others") {
    const Paragraphs all = ordinary_paragraphs();
    REQUIRE(all.size() >= 10000);
    std::vector<std::string> article;
    for (const std::string& words : all) {
        const std::vector<std::string> removed = removed_from({words});
        if (!removed.empty()) FAIL_CHECK(removed.front());
        article.push_back(words);
        constexpr std::size_t article_size = 50;
        if (article.size() < article_size) continue;
        for (const std::string& wrong : removed_from(article)) FAIL_CHECK(wrong);
        article.clear();
    }
}

// OFFPRINT_PARAGRAPHS names a file of real paragraphs, one a line: what is removed of them is printed, to be looked at.
TEST_CASE("what is removed of real paragraphs is shown") {
    const char* path = std::getenv("OFFPRINT_PARAGRAPHS");
    if (path == nullptr) {
        SUCCEED("OFFPRINT_PARAGRAPHS is not set: not checked");
        return;
    }
    std::ifstream file(path);
    std::size_t count = 0;
    std::size_t removed = 0;
    for (std::string words; std::getline(file, words); ++count) {
        for (const std::string& row : removed_from({words})) {
            WARN(row);
            ++removed;
        }
    }
    WARN(removed << " of " << count);
    CHECK(removed * 500 <= count);
}

}  // namespace offprint::editorial
