#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "edition/edition.h"

namespace offprint::xhtml {

/// Where a link inside the article leads.
struct Anchor {
    std::string id;
    std::size_t block = 0;  ///< index into the edition's body; its size: the footnotes, which follow it
};

/// A heading as a table of contents needs it.
struct AnchoredHeading {
    int level = 2;
    std::string title;
    Anchor anchor;
};

/// A heading and the block of the body that it stands in.
struct PlacedHeading {
    const Heading* heading = nullptr;
    std::string title;
    std::size_t block = 0;
    bool is_top_level = false;
};

/// Every id of an edition: XML names in ASCII, each given once. The edition must outlive it.
class Anchors {
public:
    explicit Anchors(const edition::Edition& edition);

    /// The id of a heading of this edition.
    [[nodiscard]] const std::string& id_of(const Heading& heading) const;
    /// What "#fragment" leads to: the source's own id, or the heading whose words make it ("#the-lower-weir").
    [[nodiscard]] std::optional<Anchor> find(std::string_view fragment) const;
    /// The headings of the body in order, those inside notes, quotes and lists left out.
    [[nodiscard]] const std::vector<AnchoredHeading>& headings() const { return headings_; }
    /// The source's ids that were given twice.
    [[nodiscard]] const std::vector<std::string>& repeated_ids() const { return repeated_ids_; }
    /// The number of a footnote, 0 when there is none of this label.
    [[nodiscard]] int footnote_number(const std::string& label) const;
    /// The blocks of the body in which the marks of a footnote stand, in order: a mark an entry.
    [[nodiscard]] const std::vector<std::size_t>& references(int number) const;

private:
    void add_own(const PlacedHeading& placed);
    void add_references(const edition::Edition& edition);
    std::string unused(const std::string& id);

    std::unordered_map<const Heading*, std::string> ids_;
    std::unordered_set<std::string> used_;
    std::unordered_map<std::string, int> copies_;
    std::map<std::string, Anchor, std::less<>> by_fragment_;
    std::vector<AnchoredHeading> headings_;
    std::vector<std::string> repeated_ids_;
    std::unordered_map<std::string, int> footnotes_;
    std::unordered_map<int, std::vector<std::size_t>> references_;
};

/// The words of a heading as GitHub makes fragments of them: lower case, "-" for spaces, no punctuation.
std::string fragment_of(std::string_view title);

std::string footnote_id(int number);
std::string reference_id(int number, std::size_t occurrence);
std::string page_id(std::uint32_t page);

}  // namespace offprint::xhtml
