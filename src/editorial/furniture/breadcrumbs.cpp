#include "editorial/furniture/breadcrumbs.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "editorial/base/letters.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::size_t longest_trail = 200;
constexpr std::size_t longest_part = 80;
constexpr std::size_t most_words = 12;

/// How sites call their first page, folded.
constexpr std::array home_names{
    std::string_view("home"),
    std::string_view("home page"),
    std::string_view("homepage"),
    std::string_view("front page"),
    std::string_view("startseite"),
    std::string_view("start"),
    std::string_view("accueil"),
    std::string_view("inicio"),
    std::string_view("portada"),
    std::string_view("início"),
    std::string_view("página inicial"),
    std::string_view("pagina iniziale"),
    std::string_view("главная"),
    std::string_view("главная страница"),
    std::string_view("головна"),
    std::string_view("anasayfa"),
    std::string_view("ana sayfa"),
    std::string_view("ana səhifə"),
    std::string_view("voorpagina"),
    std::string_view("strona główna"),
    std::string_view("start page"),
    std::string_view("hem"),
    std::string_view("forside"),
    std::string_view("الرئيسية"),
    std::string_view("الصفحة الرئيسية"),
    std::string_view("首页"),
    std::string_view("首頁"),
    std::string_view("主页"),
    std::string_view("ホーム"),
    std::string_view("トップ"),
    std::string_view("トップページ"),
};

/// Signs that part the steps of a trail. A slash parts other things as well ("Home / Away").
constexpr std::u32string_view arrows = U">›»→▸►❯▶";
constexpr std::u32string_view left_arrows = U"<‹«←◂◄❮";  // in rows from right to left

bool is_separator(std::string_view word) {
    const text::Decoded first = text::decode_at(word, 0);
    if (first.bytes != word.size()) return false;
    return first.character == '/' || arrows.find(first.character) != std::u32string_view::npos ||
           left_arrows.find(first.character) != std::u32string_view::npos;
}

struct Trail {
    std::vector<std::string> parts;
    std::size_t slashes = 0;
};

/// Parted where a separator stands between spaces; no parts when separators of several kinds do.
Trail parse_trail(std::string_view words) {
    Trail trail;
    std::string part;
    std::string_view separator;
    for (const std::string_view word : split_words(words)) {
        if (!is_separator(word)) {
            part += (part.empty() ? "" : " ") + std::string(word);
            continue;
        }
        if (!separator.empty() && separator != word) return {};
        separator = word;
        trail.slashes += word == "/" ? 1 : 0;
        if (!part.empty()) trail.parts.push_back(part);
        part.clear();
    }
    if (!part.empty()) trail.parts.push_back(part);
    return trail;
}

bool is_step(const std::string& part) {
    const std::size_t words = split_words(part).size();
    return part.size() <= longest_part && words <= most_words && part.back() != '.' && part.back() != ',';
}

}  // namespace

bool is_home(std::string_view words) {
    const std::string name = folded(text::trimmed(words));
    return std::find(home_names.begin(), home_names.end(), name) != home_names.end();
}

std::optional<Furniture> find_breadcrumbs(const FurnitureRow& row, Zone zone) {
    if (!zone.is_edge() || row.words.size() > longest_trail || row.is_spoken) return std::nullopt;
    const Trail trail = parse_trail(row.words);
    if (trail.parts.size() < 2 || !std::all_of(trail.parts.begin(), trail.parts.end(), is_step)) return std::nullopt;
    const bool begins_at_home = is_home(trail.parts.front());
    if (!begins_at_home) {
        const bool is_linked_trail = trail.parts.size() >= 3 && row.addresses.size() + 1 >= trail.parts.size();
        return is_linked_trail ? std::optional(Furniture{"breadcrumbs", 0.9}) : std::nullopt;
    }
    if (trail.slashes > 0 && trail.parts.size() < 3 && row.addresses.empty()) return std::nullopt;
    return Furniture{"breadcrumbs"};
}

}  // namespace offprint::editorial
