#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "offprint/article.h"

/// What stands before and after the articles of a bundle: decided once, for every format.
namespace offprint::edition {

/// What is known of an article before its turn comes.
struct Listing {
    Metadata metadata{};
    std::string title;   ///< as printed; never empty
    std::string byline;  ///< its first line as printed; may be empty
    std::string language = "und";
    Direction direction = Direction::ltr;
};

Listing listing_of(const Article& article);

/// An article in the contents. Its number is its place in the bundle, from 0.
struct ContentsEntry {
    std::size_t article = 0;
    std::string title;
    std::string credit;  ///< its byline and its date: "By Ada Merrow · 21 August 2024"; may be empty
    std::string language;
    Direction direction = Direction::ltr;
};

struct ContentsGroup {
    std::string title;  ///< empty: the group has none
    std::vector<ContentsEntry> entries;
};

/// An author in the index, as a catalogue files the name, and where articles of theirs are; ascending.
struct IndexEntry {
    std::string name;
    std::vector<std::size_t> articles;
};

struct FrontMatter {
    std::string title;  ///< never empty
    std::string language = "und";
    Direction direction = Direction::ltr;
    std::vector<std::string> subtitles;  ///< from when to when, and who published: a line each
    std::string contents_title;
    std::vector<ContentsGroup> groups;  ///< their entries stand in the bundle's order
    std::string index_title;
    std::vector<IndexEntry> authors;  ///< in the order of the bundle's language

    [[nodiscard]] std::size_t articles() const;
};

/// A group's title for each listing, empty for none.
using GroupTitles = std::vector<std::string>;

/// The front matter of articles that stand in this order; neighbours under the same title make a group.
FrontMatter make_front_matter(const std::string& title, const std::vector<Listing>& listings,
                              const GroupTitles& groups);

}  // namespace offprint::edition
