#include "readers/html/front/author_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/bylines/byline_openers.h"
#include "editorial/bylines/byline_parse.h"
#include "editorial/names/names.h"
#include "editorial/names/organizations.h"
#include "text/utf8.h"

namespace offprint::html {
namespace {

// Bytes; a list of a dozen authors with their houses is shorter.
constexpr std::size_t longest_byline = 400;
// A login is a word or a few: "ada99", "Der Michel".
constexpr std::size_t longest_login = 40;
constexpr std::size_t most_login_words = 4;
// Bytes of the longest first word of an opener, and some.
constexpr std::size_t longest_opener_word = 40;
// Bytes before a colon: "Text und Recherche:".
constexpr std::size_t longest_label = 30;

/// What links to an author's page say around the name. Folded.
constexpr std::array<std::string_view, 24> archive_openers{
    "view all posts by",
    "view all articles by",
    "view more articles by",
    "see all posts by",
    "posts by",
    "articles by",
    "more posts by",
    "more from",
    "more by",
    "visit the profile of",
    "zeige alle beiträge von",
    "alle beiträge von",
    "alle artikel von",
    "alle beiträge anzeigen von",
    "beiträge von",
    "weitere beiträge von",
    "profil von",
    "voir tous les articles de",
    "voir tous les articles par",
    "ver todas las entradas de",
    "ver todos los artículos de",
    "ver todos os artigos de",
    "vedi tutti gli articoli di",
    "bekijk alle berichten van",
};

/// What else stands before a name and is no opener of bylines elsewhere. Folded.
constexpr std::string_view plain_openers =
    "by von vom durch par por di da af av door od przez artikel beitrag ein eine text bericht author: autor: posted "
    "publisher: author autor autorin autor:in name "
    "name: "
    "gepostet geschrieben veröffentlicht verfasst written publicado escrito écrit publié pubblicato scritto am on from "
    "eingestellt erstellt enviado redigé rédigé napisał napisała skrevet written: contributor: writer: guest: blogger: "
    "user: benutzer:";

/// Of those, what stands before "by" or "von".
constexpr std::string_view verb_openers =
    "posted written published gepostet geschrieben veröffentlicht verfasst eingestellt erstellt artikel beitrag ein "
    "eine "
    "publicado escrito enviado écrit publié rédigé pubblicato scritto napisał napisała skrevet";
constexpr std::string_view by_words = "by von vom durch par por di da af av door od przez";

constexpr std::string_view nobodies =
    "admin administrator webmaster guest anonymous anonym unknown unbekannt user author autor none null root editor "
    "superuser super-user autoren authors autor/in autor*in autor:in autoreninfo 著者 作者 作家 文 gründer founder "
    "letzte "
    "n/a staff-writer undefined test default facebook twitter google youtube instagram wordpress "
    "blogger wpadmin sysadmin gast invité invitado autore auteur";

/// Words of buttons and boxes beside a byline; a name has none of them. Folded.
constexpr std::string_view control_words =
    "follow following share email e-mail mail bio text size watch live subscribe subscribed comment comments kommentar "
    "kommentare twitter facebook instagram linkedin rss print save listen folgen teilen drucken merken abonnieren "
    "abonnés abonné suivre seguir compartir more mehr info read profile profil website webseite homepage homepage: "
    "updated published aktualisiert veröffentlicht views shares opens window edited illustration illustrations "
    "foto fotos photo photos credit image bild click here contact kontakt about über articles artikel posts beiträge "
    "alle all newsletter login sign © opinion";

bool has_control_word(std::string_view name) {
    const std::vector<std::string_view> words = editorial::split_words(name);
    return std::any_of(words.begin(), words.end(), [](std::string_view word) {
        return editorial::has_word(control_words, editorial::folded(word));
    });
}

/// "Ada Merrow Ada Merrow": a portrait's caption and the name.
void halve(std::string& name) {
    const std::vector<std::string_view> words = editorial::split_words(name);
    const std::size_t half = words.size() / 2;
    if (words.size() < 2 || words.size() % 2 != 0) return;
    if (!std::equal(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(half),
                    words.begin() + static_cast<std::ptrdiff_t>(half)))
        return;
    name.resize(static_cast<std::size_t>(words[half].data() - name.data()));
    while (!name.empty() && name.back() == ' ') name.pop_back();
}

std::string_view without_archive_opener(std::string_view words) {
    for (const std::string_view opener : archive_openers) {
        if (!editorial::starts_with_folded(words, opener)) continue;
        const std::string_view rest = text::trimmed(words.substr(opener.size()));
        if (!rest.empty()) return rest;
    }
    return words;
}

std::string_view without_plain_openers(std::string_view words) {
    for (;;) {
        const std::vector<std::string_view> parts = editorial::split_words(words);
        if (parts.size() < 2 || !editorial::has_word(plain_openers, editorial::folded(parts.front()))) return words;
        words = words.substr(static_cast<std::size_t>(parts[1].data() - words.data()));
    }
}

/// "Posted by Ada Merrow" -> "Ada Merrow": only where one of the verbs and "by" stand there.
std::string_view without_verb_opener(std::string_view words) {
    const std::vector<std::string_view> parts = editorial::split_words(words);
    std::size_t at = 0;
    while (at + 1 < parts.size() && editorial::has_word(verb_openers, editorial::folded(parts[at]))) ++at;
    if (at == 0 || at + 1 >= parts.size()) return words;
    std::string by = editorial::folded(parts[at]);
    if (!by.empty() && by.back() == ':') by.pop_back();
    if (!editorial::has_word(by_words, by)) return words;
    return words.substr(static_cast<std::size_t>(parts[at + 1].data() - words.data()));
}

std::string_view without_marks(std::string_view words) {
    for (bool is_trimmed = true; is_trimmed;) {
        is_trimmed = false;
        words = text::trimmed(words);
        for (const std::string_view mark :
             {"•", "·", "–", "—", "»", "«", ",", ";", "|", "/", "-", ":", "*", ">", "<"}) {
            if (words.starts_with(mark)) words.remove_prefix(mark.size()), is_trimmed = true;
            if (words.ends_with(mark)) words.remove_suffix(mark.size()), is_trimmed = true;
        }
    }
    return words;
}

/// "José Volta e Pinto" is one name in languages whose names have "e" and "y": its second part is no full one.
void rejoin(AuthorWords& read, std::string_view words) {
    if (read.agents.size() != 2 || read.agents.back().name.find(' ') != std::string::npos) return;
    Agent& first = read.agents.front();
    if (!editorial::looks_like_a_full_name(first.name)) return;
    for (const std::string_view joint : {" e ", " y ", " i "}) {
        const std::string whole = first.name + std::string(joint) + read.agents.back().name;
        if (words.find(whole) == std::string_view::npos) continue;
        first.name = whole;
        read.agents.pop_back();
        return;
    }
}

AuthorWords from_byline(const editorial::Byline& byline, bool says_by, std::string_view words) {
    AuthorWords read;
    read.says_by = says_by;
    for (const Agent& agent : byline.agents) {
        if (is_nobody(agent.name) || has_control_word(agent.name)) continue;
        read.agents.push_back(agent);
        halve(read.agents.back().name);
    }
    rejoin(read, words);
    return read;
}

bool names_nobody(const AuthorWords& read) { return read.agents.empty(); }

std::optional<AuthorWords> parsed(std::string_view words, std::string_view language) {
    editorial::BylineSurroundings surroundings;
    surroundings.language = language;
    if (const auto byline = editorial::parse_byline(words, surroundings)) return from_byline(*byline, true, words);
    // "Text:" in front makes of a name what the page's element says that it is.
    if (const auto byline = editorial::parse_byline(std::string("Text: ").append(words), surroundings))
        return from_byline(*byline, false, words);
    return std::nullopt;
}

/// The words before the first mark that parts a row: "Ada Merrow | Mail | 3 comments".
std::string_view first_part(std::string_view words) {
    std::size_t end = words.size();
    for (const std::string_view mark : {" | ", "|", " • ", " · ", " – ", " — ", " - ", "／", " / ", "(", " @"})
        end = std::min(end, words.find(mark));
    return text::trimmed(words.substr(0, end));
}

bool is_login(std::string_view words) {
    const std::size_t count = editorial::split_words(words).size();
    if (words.size() > longest_login || count == 0 || count > most_login_words) return false;
    if (words.find("://") != std::string_view::npos || words.find_first_of("?!#{}\":()") != std::string_view::npos)
        return false;
    if (words.find("：") != std::string_view::npos) return false;
    const std::string last = editorial::folded(editorial::split_words(words).back());
    if (editorial::has_word(by_words, last)) return false;
    // "Dec 1st 2016 1:01PM" is a date that nobody else knew.
    constexpr std::ptrdiff_t most_digits = 4;
    const auto digits = std::count_if(words.begin(), words.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits > most_digits || (digits > 0 && count > 1)) return false;
    return std::any_of(words.begin(), words.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

}  // namespace

namespace {

/// The first words of all that opens a byline.
const std::unordered_set<std::string_view>& opener_words() {
    static const std::unordered_set<std::string_view> words = [] {
        std::unordered_set<std::string_view> first;
        for (const editorial::Opener& opener : editorial::byline_openers)
            first.insert(opener.phrase.substr(0, opener.phrase.find(' ')));
        return first;
    }();
    return words;
}

bool is_opener_word(std::string_view word) {
    if (word.size() > longest_opener_word) return false;
    return opener_words().count(editorial::folded(word)) > 0;
}

}  // namespace

AuthorWords read_author_words(std::string_view given, std::string_view language) {
    const std::string squeezed = editorial::squeezed(given);
    std::string_view words = without_marks(without_verb_opener(without_archive_opener(squeezed)));
    if (words.empty() || words.size() > longest_byline) return {};
    if (std::optional<AuthorWords> read = parsed(words, language)) {
        if (!names_nobody(*read)) return *read;
        return {};
    }
    const std::string_view first = first_part(words);
    if (first.size() < words.size() && !first.empty()) {
        if (std::optional<AuthorWords> read = parsed(first, language); read && !names_nobody(*read)) return *read;
    }
    const std::string_view login = without_marks(without_plain_openers(words));
    if (login.size() < words.size()) {
        if (std::optional<AuthorWords> read = parsed(login, language); read && !names_nobody(*read)) return *read;
    }
    if (!is_login(login) || is_nobody(login) || has_control_word(login)) return {};
    AuthorWords read;
    Agent agent;
    agent.name = std::string(login);
    if (editorial::looks_like_an_organization(login) || editorial::is_staff(login))
        agent.kind = AgentKind::organization;
    read.agents.push_back(std::move(agent));
    read.is_login = true;
    return read;
}

AuthorWords read_author_runs(const std::vector<std::string>& runs, std::string_view language) {
    std::string plain, parted;
    for (const std::string& run : runs) {
        plain += plain.empty() ? run : ' ' + run;
        parted += parted.empty() ? run : " | " + run;
    }
    AuthorWords whole = read_author_words(plain, language);
    if (runs.size() < 2) return whole;
    AuthorWords pieces = read_author_words(parted, language);
    if (pieces.agents.empty() || pieces.is_login) return whole;
    if (whole.agents.empty() || whole.is_login) return pieces;
    // "Ada Merrow" and "Valley Gazette" in two elements are no one name.
    const bool are_shorter = pieces.agents.size() <= whole.agents.size() &&
                             std::equal(pieces.agents.begin(), pieces.agents.end(), whole.agents.begin(),
                                        [](const Agent& a, const Agent& b) { return b.name.starts_with(a.name); }) &&
                             pieces.agents.back().name != whole.agents[pieces.agents.size() - 1].name;
    return are_shorter ? pieces : whole;
}

// A byline has an opener among its first words, a mark behind a name, letters without capitals, or is an agency.
bool may_be_byline(std::string_view words) {
    if (words.empty()) return false;
    constexpr std::size_t longest_agency = 40;
    constexpr std::size_t most_opener_words = 6;
    constexpr std::size_t longest_row = 100;
    const bool is_row = words.size() <= longest_row;
    if (is_row && words.find_first_of("@,|/") != std::string_view::npos) return true;
    if (is_row && words.find(" \xE2\x80\x93 ") != std::string_view::npos) return true;
    if (words.substr(0, longest_label).find(':') != std::string_view::npos) return true;
    if (words.front() == '(' || words.front() == '[') return true;
    // Scripts without capitals, and their full-width marks: not U+0080 to U+05FF, not U+2000 to U+2FFF.
    const auto is_uncased = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xD8 && byte != 0xE2;
    };
    if (is_row && std::any_of(words.begin(), words.end(), is_uncased)) return true;
    if (words.size() <= longest_agency && editorial::is_agency(words)) return true;
    const std::vector<std::string_view> parts = editorial::split_words(words);
    return std::any_of(parts.begin(),
                       parts.begin() + static_cast<std::ptrdiff_t>(std::min(most_opener_words, parts.size())),
                       is_opener_word);
}

AuthorWords read_byline_line(std::string_view words, std::string_view language, bool is_at_foot) {
    editorial::BylineSurroundings surroundings;
    surroundings.language = language;
    surroundings.place = is_at_foot ? editorial::BylinePlace::foot : editorial::BylinePlace::head;
    auto byline = editorial::parse_byline(words, surroundings);
    // "Author: Ada Merrow, Date: ...": what is behind the name says something else.
    const std::size_t colon = words.find(':');
    if (!byline && colon < longest_label) {
        for (const std::string_view mark : {" | ", ", ", " • ", " · ", " - ", " – ", " ("}) {
            const std::size_t end = words.find(mark, colon);
            if (end == std::string_view::npos) continue;
            byline = editorial::parse_byline(words.substr(0, end), surroundings);
            if (byline) break;
        }
    }
    if (!byline) return {};
    return from_byline(*byline, true, words);
}

std::string subject_of(std::string_view line) {
    // Prefixes of two to four words that are a full name; what follows is no capital, or nothing.
    constexpr std::size_t most_words = 4;
    const std::vector<std::string_view> words = editorial::split_words(line);
    std::string name;
    for (std::size_t count = 2; count <= std::min(most_words, words.size()); ++count) {
        const std::size_t end =
            static_cast<std::size_t>(words[count - 1].data() - line.data()) + words[count - 1].size();
        std::string_view prefix = line.substr(0, end);
        const bool is_ended = prefix.back() == ',' || prefix.back() == ':';
        if (is_ended) prefix.remove_suffix(1);
        const bool goes_on = count < words.size() && editorial::starts_upper(words[count]) && !is_ended;
        if (goes_on) continue;
        const bool is_named = editorial::looks_like_a_full_name(prefix) && editorial::starts_upper(words[count - 1]) &&
                              !editorial::looks_like_an_organization(prefix) && !editorial::is_job_title(prefix) &&
                              !has_control_word(prefix);
        return is_named ? std::string(prefix) : std::string();
    }
    return name;
}

AuthorWords read_signature(std::string_view line) {
    AuthorWords read;
    while (!line.empty() && std::string_view("+* ").find(line.back()) != std::string_view::npos) line.remove_suffix(1);
    const auto is_name = [](std::string_view name) {
        return editorial::looks_like_a_full_name(name) && editorial::has_cased_letters(name) &&
               !editorial::looks_like_an_organization(name) && !editorial::is_job_title(name) &&
               !has_control_word(name) && editorial::split_words(name).size() <= 4;
    };
    Agent agent;
    if (!line.empty() && line.back() == ')') {
        const std::size_t open = line.rfind('(');
        if (open == std::string_view::npos || open < 2) return read;
        const std::string_view name = text::trimmed(line.substr(open + 1, line.size() - open - 2));
        const std::string_view before = text::trimmed(line.substr(0, open));
        const bool ends = !before.empty() && (std::string_view(".!?\"").find(before.back()) != std::string_view::npos ||
                                              before.ends_with("“") || before.ends_with("”") || before.ends_with("»"));
        if (!ends) return read;
        if (editorial::is_agency(name)) {
            agent.kind = AgentKind::organization;
        } else if (!is_name(name)) {
            return read;
        }
        agent.name = std::string(name);
        read.says_by = true;
    } else {
        if (!is_name(line)) return read;
        agent.name = std::string(line);
    }
    read.agents.push_back(std::move(agent));
    return read;
}

namespace {

/// "ada.merrow", "ada_merrow": a login that is a name.
std::string spelled_login(std::string_view name) {
    std::string words(name);
    if (words.find(' ') == std::string::npos) {
        std::replace_if(
            words.begin(), words.end(), [](char c) { return c == '.' || c == '_' || c == '-'; }, ' ');
    }
    return words;
}

std::string without_blanks(std::string words) {
    words.erase(std::remove(words.begin(), words.end(), ' '), words.end());
    return words;
}

}  // namespace

bool is_same_name(std::string_view a, std::string_view b) {
    const std::string one = editorial::name_key(spelled_login(a));
    const std::string other = editorial::name_key(spelled_login(b));
    if (one == other) return !one.empty();
    // "Ada Merro w": a last letter in an element of its own.
    if (one.size() != other.size() && without_blanks(one) == without_blanks(other)) return true;
    const std::vector<std::string_view> ones = editorial::split_words(one);
    const std::vector<std::string_view> others = editorial::split_words(other);
    if (ones.size() < 2 || others.size() < 2) return false;
    return ones.front() == others.front() && ones.back() == others.back();
}

bool is_nobody(std::string_view name) {
    const std::string plain = editorial::folded(text::trimmed(name));
    if (plain.size() < 2 || editorial::has_word(nobodies, plain) || editorial::has_word(plain_openers, plain))
        return true;
    return plain.find("://") != std::string::npos || plain.starts_with("www.") ||
           plain.find_first_not_of("0123456789 .,-") == std::string::npos;
}

}  // namespace offprint::html
