#include "readers/html/front/author_marks.h"

#include <algorithm>
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

/// Where a stem may begin, by its first two letters: most names are done after a look at these.
class StemBeginnings {
public:
    constexpr StemBeginnings() {
        for (const std::string_view stem : author_stems) begins_[place(stem[0], stem[1])] = true;
    }
    [[nodiscard]] constexpr bool may_begin(char first, char second) const { return begins_[place(first, second)]; }

private:
    /// Letters fall into 32 places, both cases of one into the same.
    static constexpr std::size_t place(char first, char second) {
        return (static_cast<unsigned char>(first) & 31U) * 32 + (static_cast<unsigned char>(second) & 31U);
    }
    std::array<bool, 1024> begins_{};
};

constexpr StemBeginnings stem_beginnings;

bool begins_with_stem(std::string_view name) {
    return std::any_of(author_stems.begin(), author_stems.end(), [name](std::string_view stem) {
        return name.size() >= stem.size() &&
               std::equal(stem.begin(), stem.end(), name.begin(),
                          [](char one, char other) { return one == ascii::lower(other); });
    });
}

bool has_author_stem(std::string_view name) {
    for (std::size_t at = 0; at + 1 < name.size(); ++at) {
        if (stem_beginnings.may_begin(name[at], name[at + 1]) && begins_with_stem(name.substr(at))) return true;
    }
    return false;
}

AuthorMark mark_in(std::string_view value) {
    value = value.substr(0, longest_name);
    if (!has_author_stem(value)) return AuthorMark::none;
    const std::string name = ascii::lower(value);
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
