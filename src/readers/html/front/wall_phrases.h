#pragma once

#include <array>
#include <string_view>

/// What pages say where the rest of an article is not there. Folded. A language more is a row more.
namespace offprint::html {

/// A wall: what follows is for those who pay or sign in.
inline constexpr std::array<std::string_view, 62> wall_phrases{
    "subscribe to continue reading",
    "subscribe to read",
    "to continue reading",
    "to keep reading, subscribe",
    "continue reading your article with",
    "this article is for subscribers",
    "this content is for subscribers",
    "for subscribers only",
    "already a subscriber? log in",
    "sign in to continue reading",
    "register to continue reading",
    "create a free account to continue",
    "unlock this article",
    "to read the full story",
    "to read the rest of this article",
    "this is premium content",
    "jetzt weiterlesen",
    "weiterlesen mit",
    "lesen sie weiter mit",
    "um den artikel zu lesen",
    "um weiterzulesen",
    "nur für abonnenten",
    "exklusiv für abonnenten",
    "mit abo weiterlesen",
    "diesen artikel weiterlesen",
    "sie haben bereits ein abo",
    "artikel freischalten",
    "zugang wählen",
    "wählen sie ihren zugang",
    "für abonnentinnen und abonnenten",
    "réservé aux abonnés",
    "réservée aux abonnés",
    "de cet article à lire",
    "pour lire la suite",
    "abonnez-vous pour lire",
    "la suite est réservée",
    "déjà abonné",
    "contenido exclusivo para suscriptores",
    "exclusivo para suscriptores",
    "suscríbete para seguir leyendo",
    "para seguir leyendo",
    "hazte premium",
    "assine para continuar",
    "exclusivo para assinantes",
    "para continuar lendo",
    "abbonati per continuare",
    "riservato agli abbonati",
    "per continuare a leggere",
    "lees verder met",
    "alleen voor abonnees",
    "word abonnee",
    "endast för prenumeranter",
    "logga in för att läsa",
    "kun for abonnenter",
    "bliv abonnent og læs",
    "vain tilaajille",
    "dla prenumeratorów",
    "только для подписчиков",
    "доступна только подписчикам",
    "有料会員限定",
    "続きを読むには",
    "订阅后继续阅读",
};

/// The beginning of an article that stands whole elsewhere: the last line says so, and is a link.
inline constexpr std::array<std::string_view, 28> teaser_phrases{
    "read the full article",
    "read the full story",
    "read full article",
    "read full story",
    "read the rest of",
    "read the whole article",
    "continue reading at",
    "continue reading on",
    "read the original article",
    "read the entire article",
    "full text at",
    "zum vollständigen artikel",
    "den ganzen artikel lesen",
    "den vollständigen artikel",
    "zum ganzen artikel",
    "ganzen beitrag lesen",
    "lire l'article complet",
    "lire la suite",
    "lire l’article complet",
    "leer el artículo completo",
    "seguir leyendo",
    "leia o artigo completo",
    "leia a íntegra",
    "leggi l'articolo completo",
    "continua a leggere",
    "lees het hele artikel",
    "czytaj cały artykuł",
    "читать полностью",
};

/// Before the number of a part: "page 1 of 3".
inline constexpr std::array<std::string_view, 12> page_words{
    "page", "seite", "página", "pagina", "strona", "sida", "side", "sivu", "страница", "strana", "oldal", "sayfa",
};

/// Between that number and how many there are.
inline constexpr std::array<std::string_view, 14> of_words{
    "of", "von", "de", "sur", "di", "van", "z", "av", "af", "из", "ze", "of", "/", "out of",
};

}  // namespace offprint::html
