#include "editorial/furniture/cookie_texts.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "editorial/base/wording_index.h"

namespace offprint::editorial {
namespace {

struct CookieWords {
    std::string_view language;
    std::string_view openings;  ///< parted by "|", folded
    std::string_view consents;  ///< words, parted by spaces, of which such a text has some; a word begins with them
};

constexpr std::array cookie_words{
    CookieWords{"en",
                "we use cookies|we and our partners|this website uses cookies|this site uses cookies|our website uses "
                "cookies|our site uses cookies|by continuing to|by using this site|by using our site|by clicking "
                "accept|cookies "
                "help us|your privacy is important to us|we value your privacy",
                "cookie consent accept agree privacy website browse browsing experience personali advertising "
                "preferences settings traffic policy partners"},
    CookieWords{
        "de",
        "wir verwenden cookies|wir nutzen cookies|wir setzen cookies|wir und unsere partner|diese website "
        "verwendet cookies|diese website benutzt cookies|diese seite verwendet cookies|diese webseite verwendet "
        "cookies|unsere website verwendet cookies|mit der nutzung dieser|durch die nutzung dieser|"
        "an dieser stelle finden sie einen externen|an dieser stelle findest du einen externen|an dieser stelle findet "
        "ihr einen externen|ich bin damit einverstanden dass mir externe",
        "extern inhalt klick anzeig angezeigt einverstanden cookie einwillig zustimm akzeptier datenschutz website "
        "webseite browser nutzererlebnis "
        "einstellungen "
        "partner werbung"},
    CookieWords{"fr",
                "nous utilisons des cookies|ce site utilise des cookies|nous et nos partenaires|en poursuivant votre "
                "navigation|notre site utilise des cookies|en continuant à naviguer",
                "cookie consent accept confidentialité site navigation expérience partenaires paramètres publicité"},
    CookieWords{
        "es",
        "utilizamos cookies|usamos cookies|este sitio web utiliza cookies|este sitio utiliza cookies|esta página "
        "utiliza cookies|esta web utiliza cookies|nosotros y nuestros socios|si continúa navegando|si continúas "
        "navegando",
        "cookie consent acept privacidad sitio web navega experiencia socios configura publicidad"},
    CookieWords{"it",
                "utilizziamo i cookie|utilizziamo cookie|usiamo i cookie|questo sito utilizza cookie|questo sito "
                "utilizza i cookie|questo sito usa i cookie|noi e i nostri partner|continuando la "
                "navigazione|proseguendo la navigazione",
                "cookie consen accett privacy sito naviga esperienza partner impostazioni pubblicit"},
    CookieWords{
        "pt",
        "utilizamos cookies|usamos cookies|nós usamos cookies|este site utiliza cookies|este site usa "
        "cookies|nosso site utiliza cookies|nós e os nossos parceiros|ao continuar navegando|ao continuar a navegar",
        "cookie consent aceit privacidade site naveg experiência parceiros configura publicidade"},
    CookieWords{
        "ru",
        "мы используем cookie|мы используем файлы cookie|мы используем cookies|этот сайт использует cookie|этот "
        "сайт использует файлы cookie|наш сайт использует|продолжая использовать сайт|продолжая использовать наш "
        "сайт|на сайте используются cookie",
        "cookie соглас конфиденциальн сайт браузер настройк политик персональн"},
    CookieWords{"tr",
                "çerezleri kullanıyoruz|çerez kullanıyoruz|bu site çerez|bu web sitesi çerez|bu internet sitesinde "
                "çerez|sitemizde çerez|web sitemizde çerez",
                "çerez kabul gizlilik site deneyim politika izin reklam"},
    CookieWords{"az", "saytımız kukilərdən|bu sayt kukilərdən|biz kukilərdən|saytda kukilərdən",
                "kuki razı qəbul məxfilik sayt siyasət"},
    CookieWords{"nl",
                "wij gebruiken cookies|we gebruiken cookies|deze website gebruikt cookies|deze site maakt gebruik van "
                "cookies|wij en onze partners|door verder te surfen|door gebruik te maken van deze",
                "cookie toestemming accept akkoord privacy website surf ervaring instellingen partners"},
    CookieWords{"pl",
                "używamy plików cookie|ta strona używa plików cookie|nasza strona używa plików cookie|ten serwis używa "
                "plików cookie|strona korzysta z plików cookie|ta witryna używa|my i nasi partnerzy",
                "cookie zgod akcept prywatno stron ustawie przeglądar partner"},
    CookieWords{
        "ar",
        "نستخدم ملفات تعريف الارتباط|يستخدم هذا الموقع ملفات تعريف الارتباط|هذا الموقع يستخدم ملفات تعريف الارتباط",
        "ملفات موافق توافق الخصوصية الموقع تجرب"},
    CookieWords{
        "zh", "我们使用cookie|我们使用 cookie|本网站使用cookie|本网站使用 cookie|本站使用cookie|本網站使用cookie", ""},
    CookieWords{"ja",
                "当サイトではcookie|当サイトでは、cookie|当サイトはcookie|このサイトではcookie|当サイトではクッキー|"
                "本サイトではcookie",
                ""},
};

/// A bit for each row of cookie_words that has an opening of the text.
std::uint64_t rows_that_open(std::string_view words) {
    static_assert(cookie_words.size() <= 64);
    static const WordingIndex index = [] {
        std::vector<std::string_view> lists;
        for (const CookieWords& row : cookie_words) lists.push_back(row.openings);
        return WordingIndex(lists);
    }();
    std::uint64_t rows = 0;
    index.for_each_opening(words, [&](const Wording& opening) { rows |= std::uint64_t{1} << opening.list; });
    return rows;
}

bool begins_consent(std::string_view consents, std::string_view token) {
    for (std::size_t begin = 0; begin < consents.size();) {
        const std::size_t end = std::min(consents.find(' ', begin), consents.size());
        if (token.substr(0, end - begin) == consents.substr(begin, end - begin)) return true;
        begin = end + 1;
    }
    return false;
}

std::string joined(const std::vector<std::string>& tokens) {
    std::string words;
    for (const std::string& token : tokens) {
        if (!words.empty()) words += ' ';
        words += token;
    }
    return words;
}

}  // namespace

std::optional<Furniture> find_cookie_text(const FurnitureRow& row, Zone zone) {
    if (row.is_spoken || row.tokens.empty() || row.words.size() > longest_cookie_text) return std::nullopt;
    // Cookies are baked as well: outside the edges more words of consent must follow.
    const std::ptrdiff_t enough = zone.is_edge() ? 2 : 3;
    const std::string words = joined(row.tokens);
    const std::uint64_t opening_rows = rows_that_open(words);
    if (opening_rows == 0) return std::nullopt;
    for (std::size_t i = 0; i < cookie_words.size(); ++i) {
        if ((opening_rows >> i & 1) == 0) continue;
        const CookieWords& wording = cookie_words[i];
        if (wording.consents.empty()) return Furniture{"cookie-text", 0.95};
        const auto count = std::count_if(row.tokens.begin(), row.tokens.end(), [&](const std::string& token) {
            return begins_consent(wording.consents, token);
        });
        const bool names_them = words.find("cook") != std::string::npos || words.find("çerez") != std::string::npos ||
                                words.find("kuki") != std::string::npos || words.find("extern") != std::string::npos ||
                                words.find("ملفات") != std::string::npos;
        if (names_them && count > enough) return Furniture{"cookie-text", 0.95};
    }
    return std::nullopt;
}

}  // namespace offprint::editorial
