#include "writers/pdf/structure.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/overloaded.h"
#include "writers/pdf/sections.h"

namespace offprint::pdf {
namespace {

using layout::Tag;
using layout::TagId;
using layout::TagKind;

/// The types of PDF 2.0 and our own, in those of PDF 1.7 (ISO 32000-1, 14.8.4).
constexpr std::string_view role_map = "/Aside/Sect/Header/Div/Colophon/Sect/Em/Span/Strong/Span/CodeBlock/P";

/// What may be empty and must stay: a table keeps its columns, a list item its parts.
bool stays_when_empty(TagKind kind) {
    return kind == TagKind::document || kind == TagKind::table_row || kind == TagKind::table_header_cell ||
           kind == TagKind::table_data_cell || kind == TagKind::list_item || kind == TagKind::list_label ||
           kind == TagKind::list_body;
}

}  // namespace

std::string_view structure_type(TagKind kind) {
    switch (kind) {
        case TagKind::document: return "Document";
        case TagKind::article: return "Art";
        case TagKind::section: return "Sect";
        case TagKind::header: return "Header";
        case TagKind::paragraph: return "P";
        case TagKind::heading1: return "H1";
        case TagKind::heading2: return "H2";
        case TagKind::heading3: return "H3";
        case TagKind::heading4: return "H4";
        case TagKind::heading5: return "H5";
        case TagKind::heading6: return "H6";
        case TagKind::block_quote: return "BlockQuote";
        case TagKind::list: return "L";
        case TagKind::list_item: return "LI";
        case TagKind::list_label: return "Lbl";
        case TagKind::list_body: return "LBody";
        case TagKind::code_block: return "CodeBlock";
        case TagKind::code: return "Code";
        case TagKind::table: return "Table";
        case TagKind::table_row: return "TR";
        case TagKind::table_header_cell: return "TH";
        case TagKind::table_data_cell: return "TD";
        case TagKind::caption: return "Caption";
        case TagKind::figure: return "Figure";
        case TagKind::note: return "Note";
        case TagKind::reference: return "Reference";
        case TagKind::link: return "Link";
        case TagKind::emphasis: return "Em";
        case TagKind::strong: return "Strong";
        case TagKind::span: return "Span";
        case TagKind::quotation: return "Quote";
        case TagKind::aside: return "Aside";
        case TagKind::colophon: return "Colophon";
        case TagKind::contents: return "TOC";
        case TagKind::contents_entry: return "TOCI";
    }
    return "Span";
}

StructureTree::StructureTree(const layout::Pages& pages)
    : tags_(pages.tags), nodes_(pages.tags.size()), page_contents_(pages.pages.size()) {
    for (TagId tag = 1; tag < tags_.size(); ++tag) {
        // A parent stands before its children; whatever does not is the document's.
        nodes_[tags_[tag].parent < tag ? tags_[tag].parent : 0].children.push_back(tag);
    }
}

void StructureTree::place_children_up_to(Node& parent, std::size_t count) {
    for (; parent.placed_children < count; ++parent.placed_children) {
        parent.kids.emplace_back(parent.children[parent.placed_children]);
    }
}

/// Puts the tag, and what contains it, among its parent's kids, if it is not there yet; elder siblings go before it.
void StructureTree::place(TagId tag) {
    while (tag != 0) {
        const TagId parent_tag = tags_[tag].parent < tag ? tags_[tag].parent : 0;
        Node& parent = nodes_[parent_tag];
        const auto at = std::lower_bound(parent.children.begin(), parent.children.end(), tag);
        const auto index = static_cast<std::size_t>(at - parent.children.begin());
        if (index < parent.placed_children) return;
        place_children_up_to(parent, index + 1);
        tag = parent_tag;
    }
}

int StructureTree::add_content(TagId tag, std::size_t page) {
    place(tag);
    const int id = static_cast<int>(page_contents_.at(page).size());
    page_contents_[page].push_back(tag);
    nodes_.at(tag).kids.emplace_back(Content{page, id});
    return id;
}

int StructureTree::add_annotation(TagId tag, std::size_t page, Reference annotation) {
    place(tag);
    nodes_.at(tag).kids.emplace_back(Annotation{page, annotation});
    nodes_[tag].has_annotation = true;
    annotations_.push_back(tag);
    return static_cast<int>(page_contents_.size() + annotations_.size()) - 1;
}

void StructureTree::add_bounds(TagId tag, std::array<double, 4> box) {
    std::optional<std::array<double, 4>>& bounds = nodes_.at(tag).bounds;
    if (!bounds) {
        bounds = box;
        return;
    }
    *bounds = {std::min((*bounds)[0], box[0]), std::min((*bounds)[1], box[1]), std::max((*bounds)[2], box[2]),
               std::max((*bounds)[3], box[3])};
}

bool StructureTree::is_empty(TagId tag) const { return nodes_[tag].kids.empty() && !stays_when_empty(tags_[tag].kind); }

/// Places what has no content of its own and takes out what stayed empty; children stand after their parents.
void StructureTree::prune() {
    for (auto tag = static_cast<TagId>(nodes_.size()); tag-- > 0;) {
        Node& node = nodes_[tag];
        place_children_up_to(node, node.children.size());
        std::erase_if(node.kids, [&](const Kid& kid) {
            const auto* child = std::get_if<TagId>(&kid);
            return child != nullptr && is_empty(*child);
        });
    }
}

void StructureTree::reserve_elements(Document& document) {
    for (TagId tag = 0; tag < nodes_.size(); ++tag) {
        if (tag != 0 && is_empty(tag)) continue;
        nodes_[tag].element = document.reserve();
        if (tags_[tag].kind == TagKind::reference && nodes_[tag].has_annotation) nodes_[tag].link = document.reserve();
    }
}

/// Blocks below a heading are its section's kids, no longer the article's.
void StructureTree::part_into_sections(Document& document, TagId article) {
    Node& node = nodes_[article];
    std::vector<TagId> blocks;
    for (const Kid& kid : node.kids) {
        if (!std::holds_alternative<TagId>(kid)) return;
        blocks.push_back(std::get<TagId>(kid));
    }
    const Sections parted = into_sections(blocks, tags_);
    const std::size_t first = sections_.size();
    const auto kids_of = [&](const std::vector<Section::Part>& parts, std::optional<std::size_t> section) {
        std::vector<Kid> kids;
        for (const Section::Part& part : parts) {
            const auto* block = std::get_if<TagId>(&part);
            if (block != nullptr) nodes_[*block].section = section;
            kids.push_back(block != nullptr ? Kid(*block) : Kid(SectionKid{first + std::get<std::size_t>(part)}));
        }
        return kids;
    };
    for (const Section& section : parted.sections) {
        const Reference parent = section.parent ? sections_[first + *section.parent].element : node.element;
        sections_.push_back({document.reserve(), parent, kids_of(section.parts, sections_.size())});
    }
    node.kids = kids_of(parted.top, std::nullopt);
}

void StructureTree::write_section(Document& document, const PlacedSection& section) const {
    document.set(section.element,
                 fmt::format("/Type/StructElem/S/Sect/P {}", to_text(section.parent)) + kids(document, section.kids));
}

Reference StructureTree::parent_of(TagId tag) const {
    if (nodes_[tag].section) return sections_[*nodes_[tag].section].element;
    return nodes_[tags_[tag].parent < tag ? tags_[tag].parent : 0].element;
}

std::string StructureTree::kids(const Document& document, const std::vector<Kid>& kids) const {
    std::string text = "/K[";
    std::optional<std::size_t> page;  // of the plain MCIDs: the element's own
    for (const Kid& kid : kids) {
        if (const auto* content = std::get_if<Content>(&kid); content != nullptr && !page) page = content->page;
        text += std::visit(
            overloaded{[&](const Content& content) {
                           if (content.page == page) return std::to_string(content.id) + " ";
                           return fmt::format("<</Type/MCR/Pg {}/MCID {}>>", to_text(document.page(content.page)),
                                              content.id);
                       },
                       [&](const Annotation& annotation) {
                           return fmt::format("<</Type/OBJR/Obj {}/Pg {}>>", to_text(annotation.object),
                                              to_text(document.page(annotation.page)));
                       },
                       [&](TagId child) { return to_text(nodes_[child].element) + " "; },
                       [&](const SectionKid& section) { return to_text(sections_[section.number].element) + " "; }},
            kid);
    }
    text += "]";
    return page ? "/Pg " + to_text(document.page(*page)) + text : text;
}

/// A header cell beside data cells heads its row; a row of header cells heads the columns.
bool StructureTree::is_row_header(TagId cell) const {
    const std::vector<TagId>& cells = nodes_[tags_[cell].parent].children;
    return std::any_of(cells.begin(), cells.end(),
                       [&](TagId other) { return tags_[other].kind == TagKind::table_data_cell; });
}

std::string StructureTree::attributes(TagId tag) const {
    const Tag& what = tags_[tag];
    if (what.kind == TagKind::list) {
        return fmt::format("/A<</O/List/ListNumbering/{}>>", what.is_ordered ? "Decimal" : "Disc");
    }
    if (what.kind == TagKind::figure && nodes_[tag].bounds) {
        const std::array<double, 4>& box = *nodes_[tag].bounds;
        return fmt::format("/A<</O/Layout/Placement/Block/BBox[{} {} {} {}]>>", number(box[0]), number(box[1]),
                           number(box[2]), number(box[3]));
    }
    if (what.kind != TagKind::table_header_cell && what.kind != TagKind::table_data_cell) return {};
    std::string table;
    if (what.kind == TagKind::table_header_cell) table += is_row_header(tag) ? "/Scope/Row" : "/Scope/Column";
    if (what.column_span > 1) table += fmt::format("/ColSpan {}", what.column_span);
    if (what.row_span > 1) table += fmt::format("/RowSpan {}", what.row_span);
    return table.empty() ? table : "/A<</O/Table" + table + ">>";
}

void StructureTree::write_element(Document& document, TagId tag, Reference root,
                                  const std::string& figure_words) const {
    const Tag& what = tags_[tag];
    const Node& node = nodes_[tag];
    const Reference parent = tag == 0 ? root : parent_of(tag);
    std::string entries =
        fmt::format("/Type/StructElem/S/{}/P {}", structure_type(what.kind), to_text(parent)) + attributes(tag);
    if (!what.language.empty()) entries += "/Lang" + text_string(what.language);
    if (!what.title.empty()) entries += "/T" + text_string(what.title);
    if (what.kind == TagKind::figure) entries += "/Alt" + text_string(what.alt.empty() ? figure_words : what.alt);
    if (what.kind == TagKind::note)
        entries += "/ID" + byte_string(what.id.empty() ? fmt::format("note-{}", tag) : what.id);
    if (node.link.number != 0) {  // PDF/UA-1, 7.18.5: the annotation lies in a Link
        document.set(node.link,
                     fmt::format("/Type/StructElem/S/Link/P {}", to_text(node.element)) + kids(document, node.kids));
        document.set(node.element, entries + "/K " + to_text(node.link));
        return;
    }
    document.set(node.element, entries + kids(document, node.kids));
}

Reference StructureTree::content_owner(TagId tag) const {
    const Node& node = nodes_[tag];
    return node.link.number != 0 ? node.link : node.element;
}

/// From each page's MCIDs, and from each annotation, to the element that holds it.
std::string StructureTree::parent_tree() const {
    std::string numbers = "/Nums[";
    for (std::size_t page = 0; page < page_contents_.size(); ++page) {
        numbers += fmt::format("{}[", page);
        for (const TagId tag : page_contents_[page]) numbers += to_text(content_owner(tag)) + " ";
        numbers += "]";
    }
    for (std::size_t i = 0; i < annotations_.size(); ++i) {
        numbers += fmt::format("{} {} ", page_contents_.size() + i, to_text(content_owner(annotations_[i])));
    }
    return numbers + "]";
}

/// From the identifiers of notes to their elements, sorted as a name tree must be.
std::string StructureTree::note_tree() const {
    std::map<std::string, Reference> notes;
    for (TagId tag = 0; tag < tags_.size(); ++tag) {
        if (tags_[tag].kind != TagKind::note || nodes_[tag].element.number == 0) continue;
        notes.emplace(tags_[tag].id.empty() ? fmt::format("note-{}", tag) : tags_[tag].id, nodes_[tag].element);
    }
    if (notes.empty()) return {};
    std::string names;
    for (const auto& [id, element] : notes) names += byte_string(id) + to_text(element);
    return "/IDTree<</Names[" + names + "]>>";
}

void StructureTree::write(Document& document, const std::string& figure_words) {
    prune();
    const Reference root = document.reserve();
    reserve_elements(document);
    for (TagId tag = 0; tag < nodes_.size(); ++tag) {
        if (tags_[tag].kind == TagKind::article) part_into_sections(document, tag);
    }
    for (const PlacedSection& section : sections_) write_section(document, section);
    for (TagId tag = 0; tag < nodes_.size(); ++tag) {
        if (nodes_[tag].element.number != 0) write_element(document, tag, root, figure_words);
    }
    document.set(root, fmt::format("/Type/StructTreeRoot/K {}/RoleMap<<{}>>/ParentTree {}/ParentTreeNextKey {}{}",
                                   nodes_.empty() ? "[]" : to_text(nodes_[0].element), role_map,
                                   to_text(document.add(parent_tree())), page_contents_.size() + annotations_.size(),
                                   note_tree()));
    document.set_catalog("StructTreeRoot", root);
    document.set_catalog("MarkInfo", document.add("/Marked true"));
}

}  // namespace offprint::pdf
