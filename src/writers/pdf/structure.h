#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "layout/pages.h"
#include "writers/pdf/document.h"

namespace offprint::pdf {

/// The name of a tag in content and structure tree: a standard structure type, or one that the role map explains.
std::string_view structure_type(layout::TagKind kind);

/// The structure tree (ISO 32000-1, 14.7): the tags of the layout, filled with the marked content and the annotations
/// of the pages in the order in which these come.
class StructureTree {
public:
    explicit StructureTree(const layout::Pages& pages);

    [[nodiscard]] bool knows(layout::TagId tag) const { return tag < nodes_.size(); }

    [[nodiscard]] layout::TagKind kind(layout::TagId tag) const { return tags_[tag].kind; }

    /// A new piece of marked content of the tag; its MCID on the page.
    int add_content(layout::TagId tag, std::size_t page);

    /// An annotation of a link; its key in the parent tree.
    int add_annotation(layout::TagId tag, std::size_t page, Reference annotation);

    /// Widens the box of a figure, in the page's own coordinates (upwards).
    void add_bounds(layout::TagId tag, std::array<double, 4> left_bottom_right_top);

    /// `figure_words` stand in for an alternative text that is missing (PDF/UA-1, 7.3 demands one).
    void write(Document& document, const std::string& figure_words);

private:
    struct Content {
        std::size_t page = 0;
        int id = 0;
    };
    struct Annotation {
        std::size_t page = 0;
        Reference object;
    };
    struct SectionKid {
        std::size_t number = 0;
    };
    using Kid = std::variant<Content, Annotation, layout::TagId, SectionKid>;
    struct Node {
        std::vector<Kid> kids;
        std::vector<layout::TagId> children;  // in logical order
        std::size_t placed_children = 0;      // how many of them are among the kids
        bool has_annotation = false;
        std::optional<std::array<double, 4>> bounds;
        Reference element, link;             // link: of a reference that is clickable, the Link inside it
        std::optional<std::size_t> section;  // where its parent's blocks are parted
    };
    struct PlacedSection {
        Reference element, parent;
        std::vector<Kid> kids;
    };

    void place(layout::TagId tag);
    void place_children_up_to(Node& parent, std::size_t count);
    void prune();
    [[nodiscard]] bool is_empty(layout::TagId tag) const;
    void reserve_elements(Document& document);
    void part_into_sections(Document& document, layout::TagId article);
    void write_section(Document& document, const PlacedSection& section) const;
    [[nodiscard]] std::string kids(const Document& document, const std::vector<Kid>& kids) const;
    [[nodiscard]] Reference parent_of(layout::TagId tag) const;
    void write_element(Document& document, layout::TagId tag, Reference root, const std::string& figure_words) const;
    [[nodiscard]] std::string attributes(layout::TagId tag) const;
    [[nodiscard]] bool is_row_header(layout::TagId cell) const;
    [[nodiscard]] Reference content_owner(layout::TagId tag) const;
    [[nodiscard]] std::string parent_tree() const;
    [[nodiscard]] std::string note_tree() const;

    const std::vector<layout::Tag>& tags_;
    std::vector<Node> nodes_;
    std::vector<PlacedSection> sections_;
    std::vector<std::vector<layout::TagId>> page_contents_;  // by page, by MCID
    std::vector<layout::TagId> annotations_;                 // by key, counted from the last page's
};

}  // namespace offprint::pdf
