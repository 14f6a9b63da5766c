#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "editorial/base/steps.h"
#include "model/account.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

const std::string prose =
    "Water stood in the lower fields for nine days, and on the tenth the pumps were moved to the other side of the "
    "valley, where nobody had asked for them.";

Block row(const std::string& words) { return {Paragraph{{{Text{words}}}}}; }
Inline linked(const std::string& words, const std::string& url = "https://harbour.example/a") {
    return {Link{url, "", {{Text{words}}}}};
}
Block link_row(const std::string& words) { return {Paragraph{{linked(words)}}}; }
Block list_of(const std::vector<Block>& rows) {
    List list;
    for (const Block& block : rows) list.items.push_back({TaskState::none, {block}});
    return {list};
}

Reading reading_of(Blocks body) {
    Reading reading;
    reading.article.body = std::move(body);
    return reading;
}

/// The rules of what was dropped, in order; checks that the words of the body and of the ledger add up.
std::vector<std::string> dropped(const Reading& given, const Reading& edited) {
    std::vector<std::string> rules;
    std::uint64_t characters = count_characters(edited.article);
    for (const LedgerEntry& entry : edited.ledger.entries) {
        characters += entry.characters;
        if (entry.disposition == Disposition::dropped) rules.push_back(entry.rule);
    }
    CHECK(characters == count_characters(given.article));
    return rules;
}
std::vector<std::string> dropped(Blocks body) {
    const Reading given = reading_of(std::move(body));
    return dropped(given, remove_page_furniture(given));
}

using Rules = std::vector<std::string>;

/// The rule that removes one row above, amid or below prose; "" when it stays.
std::string rule_amid(const Block& block) {
    const Rules rules = dropped(
        {row(prose), row(prose), row(prose), row(prose), block, row(prose), row(prose), row(prose), row(prose)});
    return rules.empty() ? "" : rules.at(0);
}
std::string rule_above(const Block& block) {
    const Rules rules = dropped({block, row(prose), row(prose), row(prose), row(prose)});
    return rules.empty() ? "" : rules.at(0);
}
std::string rule_below(const Block& block) {
    const Rules rules = dropped({row(prose), row(prose), row(prose), row(prose), block});
    return rules.empty() ? "" : rules.at(0);
}

struct Family {
    std::string rule;
    std::vector<std::string> rows;
};

}  // namespace

TEST_CASE("rows of page furniture are known by their words wherever they stand") {
    const std::vector<Family> families = {
        {"widget-row", {"date 2024-08-21 + ↺ − 16 px", "A− A+", "Listen Print Share", "Schriftgröße A− A A+"}},
        {"listen-row",
         {"Listen to this article 6:32", "Listen to this article", "▶ Listen 6:32", "Artikel anhören", "Anhören 4:10",
          "Écouter l'article", "Écouter l’article 5:02", "Escuchar este artículo", "Ascolta l'articolo",
          "Ouvir este artigo", "Прослушать статью 7:01", "Bu haberi dinle", "Bu xəbəri dinləyin",
          "Luister naar dit artikel", "Posłuchaj artykułu", "استمع إلى المقال", "收听本文 6:32", "この記事を聴く"}},
        {"print-row",
         {"Print this article",   "Copy link",          "Save for later",     "Print Save",    "Artikel drucken",
          "Link kopieren",        "Imprimer l'article", "Copier le lien",     "Copiar enlace", "Stampa l'articolo",
          "Imprimir este artigo", "Версия для печати",  "Скопировать ссылку", "Haberi yazdır", "Xəbəri çap et",
          "Kopieer link",         "Skopiuj link",       "نسخ الرابط",         "复制链接",      "リンクをコピー"}},
        {"share-row",
         {"Share on Facebook Tweet Email", "Share this article", "Share on X", "Share Tweet Email", "Artikel teilen",
          "Auf Facebook teilen", "Partager sur Facebook", "Compartir en WhatsApp", "Condividi su Facebook",
          "Compartilhar no WhatsApp", "Поделиться в Telegram", "Bu haberi paylaş", "Bu xəbəri paylaşın",
          "Deel dit artikel", "Udostępnij na Facebooku", "شارك الخبر", "分享到 微信 微博", "この記事をシェアする"}},
        {"reading-time",
         {"5 min read", "Reading time: 4 minutes", "Lesezeit: 4 Minuten", "4 Min. Lesezeit", "Temps de lecture : 3 min",
          "Lectura de 5 minutos", "Tempo di lettura: 3 min", "Tempo de leitura: 4 min", "Время чтения: 5 минут",
          "Okuma süresi: 4 dakika", "Oxuma vaxtı: 3 dəqiqə", "Leestijd: 4 minuten", "Czas czytania: 4 min",
          "وقت القراءة: 3 دقائق", "阅读时间 5 分钟", "この記事は約5分で読めます"}},
        {"counts",
         {"1,204 views · 33 comments", "12 likes 4 shares", "1.204 Aufrufe, 33 Kommentare",
          "33 commentaires 12 partages", "1204 vistas 33 comentarios", "1 204 просмотра · 33 комментария",
          "1204次阅读 33条评论"}},
        {"newsletter",
         {"Sign up for our newsletter", "Subscribe to our free weekly newsletter",
          "Get the week's best stories in your inbox", "Enter your email address", "Unseren Newsletter abonnieren",
          "Jetzt für den Newsletter anmelden", "Inscrivez-vous à notre newsletter", "Suscríbete a nuestro boletín",
          "Iscriviti alla nostra newsletter", "Assine nossa newsletter", "Подпишитесь на нашу рассылку",
          "Bültenimize abone olun", "Schrijf je in voor onze nieuwsbrief", "Zapisz się do naszego newslettera",
          "اشترك في النشرة البريدية", "订阅我们的新闻通讯", "メールマガジンに登録する"}},
        {"cookie-text",
         {"We use cookies to improve your experience on our website. By browsing on you agree to our privacy policy.",
          "Accept all cookies", "Cookie settings",
          "Wir verwenden Cookies, um Ihnen die Website zu zeigen. Mit Ihrer Einwilligung messen wir auch Werbung.",
          "Nous utilisons des cookies pour améliorer votre navigation sur ce site avec nos partenaires.",
          "Utilizamos cookies propias para mejorar la navegación en este sitio web.",
          "Мы используем cookies, чтобы сайт работал; настройки браузера можно изменить, а согласие отозвать.",
          "本网站使用Cookie", "Empfohlener redaktioneller Inhalt",
          "An dieser Stelle finden Sie einen externen Inhalt von Wasserbild. Mit einem Klick wird er angezeigt.",
          "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden; mehr im Datenschutz."}},
        {"comment-area",
         {"Leave a comment", "Log in to comment", "View all 33 comments", "Kommentar schreiben",
          "Laisser un commentaire", "Deja un comentario", "Lascia un commento", "Deixe um comentário",
          "Оставить комментарий", "Yorum yap", "Şərh yaz", "Plaats een reactie", "Dodaj komentarz", "اترك تعليقا",
          "发表评论", "コメントを書く"}},
        {"skip-link",
         {"Skip to main content", "Skip to content", "Zum Inhalt springen", "Aller au contenu principal",
          "Saltar al contenido", "Vai al contenuto", "Pular para o conteúdo", "Перейти к содержимому", "İçeriğe geç",
          "Əsas məzmuna keç", "Ga naar de inhoud", "Przejdź do treści", "انتقل إلى المحتوى", "跳到主要内容",
          "コンテンツへスキップ"}},
        {"advertisement-label",
         {"Advertisement", "ADVERTISEMENT", "— Advertisement —", "Article continues below advertisement", "Anzeige",
          "Werbung", "Publicité", "Publicidad", "Pubblicità", "Publicidade", "Реклама", "Reklam", "Advertentie",
          "Reklama", "إعلان", "广告", "広告"}},
        {"follow-row",
         {"Follow us on Telegram", "Follow us on Facebook, X and Instagram", "Download our app", "Get the app",
          "Folgen Sie uns auf Instagram", "Suivez-nous sur Facebook", "Síguenos en Telegram",
          "Siguenos en Telegram, Facebook y Twitter para recibir las noticias del valle", "Seguici su Telegram",
          "Siga-nos no Instagram", "Подписывайтесь на наш канал", "Подписывайтесь на наш Telegram-канал",
          "Bizi Telegram'da takip edin", "Bizi Facebook səhifəmizdə izləyin", "Volg ons op Instagram",
          "Obserwuj nas na Facebooku", "تابعونا على فيسبوك", "关注我们", "フォローする"}},
        {"page-navigation",
         {"Back to top", "↑ Back to top", "Previous article Next article", "Zurück zur Startseite", "Retour en haut",
          "Artículo anterior Artículo siguiente", "Articolo successivo", "Voltar ao topo", "Следующая статья",
          "Sonraki haber", "Növbəti xəbər", "Meer laden", "Następny artykuł", "العودة إلى الأعلى", "返回顶部",
          "次の記事"}},
        {"player-row",
         {"Play video",      "00:00 / 03:12",   "Loading…",      "Loading...",    "Current time 0:00 Duration 3:12",
          "Image 2 of 7",    "Video abspielen", "Wird geladen…", "Lire la vidéo", "Reproducir video",
          "Guarda il video", "Смотреть видео",  "Загрузка…",     "Videoyu izle",  "Videonu izlə",
          "Video afspelen",  "Zdjęcie 2 z 7",   "تشغيل الفيديو", "播放视频",      "動画を再生"}},
        {"subscription-prompt",
         {"Already a subscriber? Log in", "Start your free trial", "Sie sind bereits Abonnent? Hier anmelden",
          "Déjà abonné ? Connectez-vous", "¿Ya eres suscriptor? Inicia sesión", "Sei già abbonato? Accedi",
          "Já é assinante? Faça login", "Уже есть подписка? Войти", "Zaten abone misiniz? Giriş yapın",
          "Al abonnee? Log in", "Masz już konto? Zaloguj się", "立即订阅", "ログインはこちら"}},
        {"paywall-prompt",
         {"Subscribe to continue reading", "Log in to read the full article", "To continue reading, subscribe now",
          "Jetzt abonnieren und weiterlesen", "Abonnez-vous pour lire la suite", "Suscríbete para seguir leyendo",
          "Abbonati per continuare a leggere", "Assine para continuar lendo", "Подпишитесь, чтобы читать дальше",
          "Okumaya devam etmek için abone olun", "Word abonnee om verder te lezen", "登录后继续阅读"}},
        {"related-line",
         {"Read more: A new levy for the valley", "READ MORE: How the weir was built",
          "Related: The fields that nobody measured", "See also: What the pumps cost the town",
          "Lesen Sie auch: Wer das Wehr bezahlt", "Siehe auch: Wie die Pumpen ins Tal kamen",
          "À lire aussi : Qui paiera le barrage ?", "Lea también: Quién paga la presa", "Leggi anche: Chi paga la diga",
          "Leia também: Quem paga a represa", "Читайте также: Кто заплатит за плотину",
          "İlgili haber: Bent kimin parasıyla yapıldı", "Həmçinin oxuyun: Bəndin pulunu kim verib",
          "Lees ook: Wie de stuw betaalt", "Czytaj także: Kto zapłaci za tamę", "اقرأ أيضا: من يدفع ثمن السد",
          "相关阅读：谁来支付水坝的费用", "関連記事：堰の費用を誰が払うのか"}},
    };
    for (const Family& family : families) {
        for (const std::string& words : family.rows) {
            INFO(words);
            CHECK(rule_amid(row(words)) == family.rule);
        }
    }
}

TEST_CASE("what could be prose in the midst is furniture only above or below it") {
    CHECK(rule_below(row("33 comments")) == "comment-area");
    CHECK(rule_amid(row("33 comments")).empty());
    CHECK(rule_above(row("1,204 views")) == "counts");
    CHECK(rule_amid(row("1,204 views")).empty());
    CHECK(rule_below(row("Комментарии")) == "comment-area");
    CHECK(rule_amid(row("Комментарии")).empty());
    for (const char* words :
         {"Home > News > Politics", "Startseite › Politik", "Home / News / Region", "Accueil > Actualités",
          "Inicio » Sociedad", "Главная → Новости", "Ana Sayfa > Gündem", "Ana səhifə > Siyasət",
          "Strona główna > Kraj", "الرئيسية > أخبار", "首页 > 新闻", "ホーム > ニュース"}) {
        INFO(words);
        CHECK(rule_above(row(words)) == "breadcrumbs");
        CHECK(rule_amid(row(words)).empty());
    }
}

TEST_CASE("a short row that is wholly a link leads about the page, the same words without one may be prose") {
    for (const char* words :
         {"Read more", "Weiterlesen", "Lire la suite", "Leer más", "Continua a leggere", "Leia mais", "Читать далее",
          "Devamını oku", "Lees verder", "Czytaj dalej", "阅读全文", "続きを読む"}) {
        INFO(words);
        CHECK(rule_amid(link_row(words)) == "read-more-link");
        CHECK(rule_amid(row(words)).empty());
    }
    CHECK(rule_amid(link_row("Subscribe")) == "subscription-prompt");
    CHECK(rule_amid(row("Subscribe")).empty());
    CHECK(rule_amid({Paragraph{{linked("Next", "#chapter-2")}}}).empty());
}

TEST_CASE("rows that begin like furniture and are prose stay, above, amid and below") {
    for (const char* words : {"Share prices fell on Monday.",
                              "Share with friends",
                              "Listen to the old men of the weir",
                              "Print was dying.",
                              "Follow the river to the weir",
                              "Home is where the pumps are",
                              "Comments that nobody read",
                              "Loading the cart took an hour.",
                              "Read more carefully and you will see the seam.",
                              "Read more: he never did.",
                              "See also: Section 4",
                              "See also: Table 3 and its notes",
                              "Related: she is my cousin.",
                              "Tags on the sheep were blue.",
                              "16 px is small",
                              "Save 5",
                              "No comment.",
                              "Home / Away",
                              "Home 3 – Away 1",
                              "a > b > c",
                              "12 May / 13 May",
                              "Advertisement is an art.",
                              "Cookies, baked twice",
                              "We use cookies as plates here.",
                              "We use cookies to feed the children, and the website of the bakery says so.",
                              "Subscribe",
                              "Get the boat in before dark",
                              "Sign up, he said, and I did",
                              "Related by marriage",
                              "More from less",
                              "Most read nothing at all that winter",
                              "Anzeige gegen Unbekannt",
                              "Werbung wirkt.",
                              "Реклама — двигатель торговли.",
                              "Комментариев он не дал",
                              "Lire aussi, c'est écrire.",
                              "Leer más no hace daño.",
                              "Continua a leggere, disse.",
                              "Ein Kommentar von Klara Moor",
                              "A.",
                              "5 minutes to read it all.",
                              "10:30 / 11:15",
                              "— Share this article",
                              "“Leave a comment”",
                              "Наш канал впадает в море",
                              "Bizi izləyin, uşaqlar",
                              "تابعنا الطريق حتى النهر",
                              "Q: Print?",
                              "A: Share",
                              "Play on",
                              "Facebook, Instagram, TikTok",
                              "33",
                              "2 – 1 – 0",
                              "- 5 -",
                              "+ 49 30 1234",
                              "Opinion",
                              "By Ada Merrow"}) {
        INFO(words);
        CHECK(rule_above(row(words)).empty());
        CHECK(rule_amid(row(words)).empty());
        CHECK(rule_below(row(words)).empty());
    }
}

TEST_CASE("a note outranks furniture: disclosures, corrections, credits and biographies stay") {
    for (const char* words :
         {"This article was sponsored by Weir Tools.", "Sponsored", "Advertorial", "Paid content", "На правах рекламы",
          "Реклама. Рекламодатель: «Плотина»", "We may earn a commission from links in this article.",
          "Correction: Read more of the levy as nine per cent.", "Editor's note: Share prices are as of Monday.",
          "Photo: Ada Merrow", "Reporting by Ada Merrow; editing by Ben Oduya",
          "Ada Merrow writes about rivers. Follow her on Telegram.", "Follow Ada Merrow on Twitter",
          "© 2024 Harbour Times. All rights reserved.", "This article first appeared in the Harbour Times.",
          "Read more: Sponsored by Weir Tools"}) {
        INFO(words);
        CHECK(rule_above(row(words)).empty());
        CHECK(rule_amid(row(words)).empty());
        CHECK(rule_below(row(words)).empty());
    }
}

TEST_CASE("a date in a row of controls becomes the article's, unless it has one") {
    const Reading reading = remove_page_furniture(reading_of({row("21 August 2024 · 7 min read"), row(prose)}));
    REQUIRE(to_iso(reading.article.metadata.date_published->value) == "2024-08-21");
    REQUIRE(reading.article.metadata.date_published->origin == Origin::text_pattern);
    REQUIRE(reading.article.body.size() == 1);
    REQUIRE(reading.ledger.entries.at(0).rule == "reading-time-date");

    Reading dated = reading_of({row("21 August 2024 · 7 min read"), row(prose)});
    dated.article.metadata.date_published = Sourced<Date>{Date{2023, 5, 6}, Origin::front_matter};
    REQUIRE(remove_page_furniture(dated).article.metadata.date_published->value.year == 2023);
}

TEST_CASE("a byline keeps its row when the furniture beside it goes") {
    const Reading given = reading_of({row("By Ada Merrow · 21 August 2024 · 5 min read · 33 comments"), row(prose)});
    const Reading reading = remove_page_furniture(given);
    REQUIRE(plain_text(Blocks{reading.article.body.at(0)}) == "By Ada Merrow · 21 August 2024");
    REQUIRE(dropped(given, reading) == Rules{"comment-area", "reading-time"});
    const Reading other = remove_page_furniture(reading_of({row("5 min read | By Ada Merrow"), row(prose)}));
    REQUIRE(plain_text(Blocks{other.article.body.at(0)}) == "By Ada Merrow");
    REQUIRE(other.ledger.entries.at(0).before == "5 min read |");
    REQUIRE(find_bylines(other).article.metadata.author.at(0).name == "Ada Merrow");
}

TEST_CASE("only those lines of a paragraph go that are furniture") {
    const auto lines = [](const std::vector<std::string>& words, const Inline& end) {
        Inlines content;
        for (const std::string& line : words) {
            if (!content.empty()) content.push_back(end);
            content.push_back({Text{line}});
        }
        return Block{Paragraph{content}};
    };
    for (const Inline& end : {Inline{SoftBreak{}}, Inline{LineBreak{}}}) {
        const Reading given = reading_of({lines(
            {"Advertisement", "The weir held.", "Share this article", "Nobody had paid for it.", "5 min read"}, end)});
        const Reading reading = remove_page_furniture(given);
        REQUIRE(dropped(given, reading) == Rules{"advertisement-label", "share-row", "reading-time"});
        REQUIRE(std::get<Paragraph>(reading.article.body.at(0).node).content.size() == 3);
        REQUIRE(dropped({lines({"He asked me to", "leave a comment", "and I went home."}, end)}).empty());
        REQUIRE(dropped({lines({"Leave a comment", "is what they say."}, end)}).empty());
        REQUIRE(dropped({lines({"Share this article", "Print this article"}, end)}).size() == 2);
        REQUIRE(remove_page_furniture(reading_of({lines({"Copy link", "5 min read"}, end)})).article.body.empty());
    }
}

TEST_CASE("a related line may be a label and a link, in one row or two") {
    const Block one{
        Paragraph{{{Strong{{{Text{"Read more"}}}}}, {Text{" "}}, linked("the weir in figures, as they stand")}}};
    const Block two{Paragraph{{{Text{"Read also:"}},
                               {SoftBreak{}},
                               linked("The weir in figures"),
                               {SoftBreak{}},
                               linked("The levy, by field")}}};
    const Block whole{Paragraph{{linked("Watch: the river rises.")}}};
    const Block inside{Paragraph{{{Text{"See also: "}}, linked("the chapter on the weir", "#weir")}}};
    const Block sentence{
        Paragraph{{{Text{"Read more about it in "}}, linked("the report"), {Text{", which is long."}}}}};
    CHECK(rule_amid(one) == "related-line");
    CHECK_FALSE(rule_amid(two).empty());
    CHECK(rule_amid(whole) == "related-line");
    CHECK(rule_amid(inside).empty());
    CHECK(rule_amid(sentence).empty());
}

TEST_CASE("tags become keywords and their row goes") {
    Reading given =
        reading_of({row(prose), row(prose), row(prose), row(prose), row("Tags: water, the levy, Water, Marshfield")});
    given.article.metadata.keywords = {"Marshfield"};
    const Reading reading = remove_page_furniture(given);
    REQUIRE(reading.article.metadata.keywords == std::vector<std::string>{"Marshfield", "water", "the levy"});
    REQUIRE(dropped(given, reading) == Rules{"tag-row"});
    REQUIRE(reading.ledger.entries.at(0).after == "keywords: water, the levy");
    for (const char* words :
         {"Filed under: water | levy", "Topics: Water · Levy", "Schlagwörter: Wasser, Abgabe", "Mots-clés : eau, taxe",
          "Etiquetas: agua, tasa", "Argomenti: acqua, tassa", "Теги: вода, налог", "Etiketler: su, vergi",
          "Etiketlər: su, vergi", "Trefwoorden: water, heffing", "Tagi: woda, opłata", "الوسوم: الماء، الضريبة",
          "标签：水，税", "タグ：水、税", "#water #levy #weir"}) {
        INFO(words);
        CHECK(rule_below(row(words)) == "tag-row");
        CHECK(rule_amid(row(words)).empty());
    }
    CHECK(rule_below(row("Topics: the levy, the pumps and who will pay for them in the end.")).empty());
    CHECK(rule_below(row("Tags: he had them all, even the one that the whole valley had thought lost")).empty());
    const Rules rules = dropped({row(prose), row("Tags:"), list_of({link_row("water"), link_row("levy")})});
    CHECK(rules == Rules{"tag-row", "tag-row"});
}

TEST_CASE("a list of other articles goes with its heading, a list of the article's own stays") {
    const Block label{Heading{2, "", {{Text{"You may also like"}}}}};
    const Block links =
        list_of({link_row("The weir in figures."), link_row("The levy, by field"), link_row("Who pays")});
    CHECK(dropped({row(prose), row(prose), row(prose), label, links}) == Rules{"recirculation", "recirculation"});
    CHECK(
        dropped({row(prose), row("Mehr zum Thema"), link_row("Das Wehr in Zahlen"), link_row("Wer zahlt"), row(prose)})
            .size() == 3);
    CHECK(dropped({row(prose), row(prose), row(prose), row("Читайте также"), link_row("Плотина в цифрах")}).size() ==
          2);
    const Block references{Heading{2, "", {{Text{"References"}}}}};
    CHECK(dropped({row(prose), references, links}).empty());
    const Block prose_list = list_of({row("The pumps, which were lent and not given."), row("The levy.")});
    CHECK(dropped({row(prose), row(prose), row(prose), label, prose_list}).empty());
    const Block contents =
        list_of({Block{Paragraph{{linked("One", "#one")}}}, Block{Paragraph{{linked("Two", "#two")}}}});
    CHECK(dropped({row(prose), row(prose), row(prose), row("Related"), contents}).empty());
}

TEST_CASE("in a text without links a label and short titles after the prose are a list of other articles") {
    const Blocks body = {row(prose),
                         row(prose),
                         row(prose),
                         row(prose),
                         row("Most read"),
                         row("The weir in plain figures"),
                         row("Who pays for the pumps"),
                         row("Ada Merrow is a writer in Marshfield")};
    CHECK(dropped(body) == Rules{"recirculation", "recirculation", "recirculation"});
    CHECK(dropped(
              {row(prose), row(prose), row(prose), row("Related"), row("He was her uncle."), row("She was his niece.")})
              .empty());
}

TEST_CASE("lists of ways to share and of steps to the page go, lists of things stay") {
    const auto share = [](const char* name, const char* url) { return Block{Paragraph{{linked(name, url)}}}; };
    CHECK(rule_amid(list_of({share("Facebook", "https://www.facebook.com/sharer.php?u=a"),
                             share("X", "https://twitter.com/intent/tweet?a")})) == "share-row");
    CHECK(rule_above(list_of({row("Share"), row("Facebook"), row("WhatsApp"), row("Copy link")})) == "share-row");
    CHECK(rule_above(list_of({link_row("Home"), link_row("News"), link_row("Region")})) == "breadcrumbs");
    CHECK(rule_above(list_of({row("Facebook"), row("Instagram")})).empty());
    CHECK(rule_amid(list_of({row("Flour"), row("Water"), row("Salt")})).empty());
    CHECK(rule_below(list_of({row("Home"), row("School")})).empty());
}

TEST_CASE("a wish for money after the text says that the article may not be whole") {
    const Reading below = remove_page_furniture(
        reading_of({row(prose), row(prose), row(prose), row(prose), row("Subscribe to continue reading")}));
    REQUIRE(below.article.metadata.completeness == Completeness::paywalled);
    REQUIRE(below.diagnostics.at(0).finding == "paywall-noticed");
    const Reading above = remove_page_furniture(
        reading_of({row("Subscribe to continue reading"), row(prose), row(prose), row(prose), row(prose)}));
    REQUIRE(above.article.metadata.completeness == Completeness::unknown);
    const Reading login = remove_page_furniture(reading_of({row(prose), row("Already a subscriber? Log in")}));
    REQUIRE(login.article.metadata.completeness == Completeness::unknown);
    REQUIRE(login.diagnostics.empty());
}

TEST_CASE("headings of boxes at the foot go, the article's own headings stay") {
    const auto heading = [](const char* words) { return Block{Heading{2, "", {{Text{words}}}}}; };
    CHECK(rule_below(heading("Sign up for our newsletter")) == "newsletter");
    CHECK(rule_below(heading("Leave a comment")) == "comment-area");
    CHECK(rule_amid(heading("Comments")).empty());
    CHECK(rule_below(heading("Read more: the sources")).empty());
}

TEST_CASE("rows with code, notes' marks or struck words are the author's") {
    CHECK(rule_amid({Paragraph{{{Code{"Loading..."}}}}}).empty());
    CHECK(rule_amid({Paragraph{{{Text{"Share this article"}}, {FootnoteReference{"1"}}}}}).empty());
    CHECK(rule_amid({Paragraph{{{Strikethrough{{{Text{"Advertisement"}}}}}}}}).empty());
    CHECK(rule_amid({BlockQuote{{row("Leave a comment")}, {}}}).empty());
}

TEST_CASE("long input of any shape is gone through once") {
    Blocks body;
    for (int i = 0; i < 5000; ++i) body.push_back(row(i % 2 == 0 ? "Related" : "A short line"));
    body.push_back(row(std::string(4000000, 'a')));
    Inlines lines;
    for (int i = 0; i < 5000; ++i) {
        lines.push_back({Text{"A short line."}});
        lines.push_back({SoftBreak{}});
    }
    body.push_back({Paragraph{lines}});
    CHECK(dropped(body).empty());
}

}  // namespace offprint::editorial
