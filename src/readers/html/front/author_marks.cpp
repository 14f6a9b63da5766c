#include "readers/html/front/author_marks.h"

#include <array>
#include <string>

#include "base/ascii.h"
#include "readers/html/facts/fact_text.h"

namespace offprint::html {
namespace {

/// What templates call whoever wrote, at the beginning of a word or of its part.
constexpr std::array<std::string_view, 26> author_stems{
    "author",    "byline",     "autor",      "verfasser", "writer",   "contributor", "creator",
    "reporter",  "auteur",     "autore",     "forfatt",   "författ",  "skribent",    "redakteur",
    "redactor",  "journalist", "giornalist", "firmante",  "postedby", "posted-by",   "posted_by",
    "writtenby", "written-by", "by-line",    "signature", "yazar",
};

/// What makes something else of it.
constexpr std::array<std::string_view, 12> other_stems{"comment",      "reply",  "kommentar", "related",
                                                       "teaser",       "widget", "sidebar",   "photo-",
                                                       "image-credit", "quote",  "cite",      "review-author"};
constexpr std::array<std::string_view, 15> box_stems{"bio",    "about", "box",   "description", "profile",
                                                     "avatar", "image", "photo", "thumb",       "social",
                                                     "follow", "more",  "pic",   "info-wrap",   "list"};
constexpr std::array<std::string_view, 4> name_stems{"name", "fn", "link", "url"};

template <std::size_t size>
bool has_any(std::string_view name, const std::array<std::string_view, size>& stems) {
    for (const std::string_view stem : stems) {
        if (name.find(stem) != std::string_view::npos) return true;
    }
    return false;
}

/// Paths of pages about people; "/au" is "/author/", "/autoren/", "/auteur/" and their like.
constexpr std::array<std::string_view, 5> author_paths{"/au", "/redakteur/", "/by/", "/contributors/", "/writers/"};
constexpr std::array<std::string_view, 6> au_paths{"/author/",  "/authors/", "/autor/",
                                                   "/autoren/", "/auteur/",  "/autore/"};

bool is_author_path(std::string_view path) {
    return has_any(path, author_paths) && (path.find("/au") == std::string_view::npos || has_any(path, au_paths));
}

// Generated class names run to kilobytes; what counts stands first.
constexpr std::size_t longest_name = 200;

/// First letters of the stems: most names are done after a look at these.
bool may_have_stem(std::string_view value) {
    for (std::size_t at = 0; at + 4 < value.size(); ++at) {
        const char c = static_cast<char>(value[at] | 0x20);
        const char next = static_cast<char>(value[at + 1] | 0x20);
        const bool may_begin = (c == 'a' && next == 'u') || (c == 'b' && (next == 'y')) || (c == 'v' && next == 'e') ||
                               (c == 'w' && next == 'r') || (c == 'c' && (next == 'o' || next == 'r')) ||
                               (c == 'r' && next == 'e') || (c == 'f' && next != 'l') ||
                               (c == 's' && (next == 'k' || next == 'i')) || (c == 'j' && next == 'o') ||
                               (c == 'g' && next == 'i') || (c == 'p' && next == 'o') || (c == 'y' && next == 'a');
        if (may_begin) return true;
    }
    return false;
}

AuthorMark mark_in(std::string_view value) {
    value = value.substr(0, longest_name);
    if (!may_have_stem(value)) return AuthorMark::none;
    const std::string name = ascii::lower(value);
    if (!has_any(name, author_stems)) return AuthorMark::none;
    if (has_any(name, other_stems)) return AuthorMark::other;
    if (has_any(name, box_stems)) return AuthorMark::box;
    return has_any(name, name_stems) ? AuthorMark::name : AuthorMark::row;
}

}  // namespace

AuthorMark author_mark(const dom::Document& document, dom::NodeId node) {
    AuthorMark best = AuthorMark::none;
    for (const dom::PageAttribute* at = document.begin_attributes(node); at != document.end_attributes(node); ++at) {
        const std::string_view name = at->name;
        if (name == "rel" || name == "itemprop" || name == "property") {
            const bool is_name = at->value == "author" || at->value == "creator" || at->value == "schema:author";
            if (is_name) return AuthorMark::name;
        } else if (name == "class" || name == "id" || name == "data-testid" || name == "data-component") {
            const AuthorMark mark = mark_in(at->value);
            if (mark > best) best = mark;
        } else if (name == "href" && best == AuthorMark::none && is_author_path(at->value)) {
            best = AuthorMark::link;
        }
    }
    return best;
}

}  // namespace offprint::html
