#include <algorithm>

#include "model/names.h"
#include "writers/xhtml/content_writer.h"

namespace offprint::xhtml {
namespace {

/// How a kind of note is marked up: `section` for what a reader must not miss, `aside` for what stands beside.
/// EPUBCheck and Ace refuse doc-notice and doc-errata on an `aside`.
struct NoteMarkup {
    std::string_view tag, epub_type, role;
};

constexpr NoteMarkup notice{"section", "notice", "doc-notice"};
constexpr NoteMarkup errata{"section", "errata", "doc-errata"};
constexpr NoteMarkup beside{"aside", "", "note"};

NoteMarkup markup_of(NoteKind kind) {
    switch (kind) {
        case NoteKind::editor:
        case NoteKind::update:
        case NoteKind::clarification:
        case NoteKind::expression_of_concern:
        case NoteKind::disclaimer:
        case NoteKind::disclosure_sponsor:
        case NoteKind::disclosure_affiliate:
        case NoteKind::disclosure_conflict:
        case NoteKind::disclosure_ai:
        case NoteKind::disclosure_funding:
        case NoteKind::legal:
        case NoteKind::access:
        case NoteKind::content_warning: return notice;
        case NoteKind::correction:
        case NoteKind::retraction: return errata;
        case NoteKind::rights:
        case NoteKind::translator:
        case NoteKind::bio:
        case NoteKind::credit:
        case NoteKind::origin:
        case NoteKind::internal: return beside;
    }
    return beside;
}

/// "note note-editor note-disclaimer": the note's kind and what else its words are.
std::string classes_of(const Note& note) {
    std::string classes = "note note-" + std::string(name_of(note.kind));
    for (const NoteKind kind : note.also) classes += " note-" + std::string(name_of(kind));
    return classes;
}

std::string_view class_of(edition::HeaderRole role) {
    switch (role) {
        case edition::HeaderRole::label: return "label";
        case edition::HeaderRole::headline: return "headline";
        case edition::HeaderRole::dek: return "dek";
        case edition::HeaderRole::byline: return "byline";
        case edition::HeaderRole::dates: return "dates";
        case edition::HeaderRole::source: return "source";
    }
    return {};
}

}  // namespace

void ContentWriter::put(const Note& note, Attributes attributes) {
    const NoteMarkup markup = markup_of(note.kind);
    if (!markup.epub_type.empty()) attributes.push_back({"epub:type", std::string(markup.epub_type)});
    attributes.push_back({"role", std::string(markup.role)});
    attributes.push_back({"class", classes_of(note)});
    open(markup.tag, attributes);
    end_line();
    put_note_body(note);
    close(markup.tag);
}

/// The label runs into the note's first paragraph; before anything else it is a paragraph of its own.
void ContentWriter::put_note_body(const Note& note) {
    if (note.label.empty()) {
        put(note.body);
        return;
    }
    const Paragraph* first = leading_paragraph(note.body);
    open("p");
    open("strong", {{"class", "note-label"}});
    put_words(note.label);
    close("strong");
    if (first != nullptr) {
        put_words(" ");
        put(first->content);
    }
    close("p");
    end_line();
    for (std::size_t i = first == nullptr ? 0 : 1; i < note.body.size(); ++i) put(note.body[i]);
}

void ContentWriter::put_header() {
    const auto& pages = surroundings_.page_starts;
    const bool starts_page = !pages.empty() && pages.front().block == 0 && pages.front().offset == 0;
    if (edition_.header.empty() && !starts_page) return;
    open("header");
    end_line();
    if (starts_page) put_page_break(pages.front());
    for (const edition::HeaderLine& line : edition_.header) put_header_line(line);
    close("header");
    end_line();
}

void ContentWriter::put_header_line(const edition::HeaderLine& line) {
    Attributes attributes{{"class", std::string(class_of(line.role))}};
    if (line.role == edition::HeaderRole::headline) attributes.push_back({"epub:type", "title"});
    if (line.role == edition::HeaderRole::dek) {
        attributes.push_back({"epub:type", "subtitle"});
        attributes.push_back({"role", "doc-subtitle"});
    }
    put_within(line.role == edition::HeaderRole::headline ? "h1" : "p", line.content, attributes);
    end_line();
}

void ContentWriter::put_footnotes() {
    block_ = edition_.body.size();
    if (edition_.footnotes.empty()) return;
    open("section", {{"epub:type", "footnotes"}, {"class", "footnotes"}});
    end_line();
    if (!edition_.footnotes_title.empty()) {
        put_within("h2", {Inline{Text{edition_.footnotes_title}}});
        end_line();
    }
    for (const edition::NumberedFootnote& footnote : edition_.footnotes) put_footnote(footnote);
    close("section");
    end_line();
}

void ContentWriter::put_footnote(const edition::NumberedFootnote& footnote) {
    source_ = footnote.source;
    open("aside", {{"epub:type", "footnote"},
                   {"role", "doc-footnote"},
                   {"id", footnote_id(footnote.number)},
                   {"class", "footnote"}});
    end_line();
    const Paragraph* first = leading_paragraph(footnote.content);
    open("p");
    put_back_links(footnote.number);
    if (first != nullptr) {
        out_ += ' ';
        put(first->content);
    }
    close("p");
    end_line();
    for (std::size_t i = first == nullptr ? 0 : 1; i < footnote.content.size(); ++i) put(footnote.content[i]);
    close("aside");
    end_line();
    source_ = {};
}

/// The footnote's number leads back to its first mark; the further ones have theirs.
void ContentWriter::put_back_links(int number) {
    const std::string shown = std::to_string(number);
    const std::vector<std::size_t>& blocks = anchors_.references(number);
    open("span", {{"class", "footnote-number"}});
    if (blocks.empty()) out_ += shown;
    for (std::size_t occurrence = 1; occurrence <= blocks.size(); ++occurrence) {
        const std::string address = address_of({reference_id(number, occurrence), blocks[occurrence - 1]});
        if (occurrence > 1) out_ += ' ';
        open("a", {{"href", address}, {"role", "doc-backlink"}});
        out_ += occurrence == 1 ? shown : shown + "." + std::to_string(occurrence);
        close("a");
    }
    close("span");
}

void ContentWriter::put_colophon() {
    block_ = edition_.body.size();
    if (edition_.colophon.empty() && !has_pages_left()) return;
    open("footer", {{"class", "colophon"}});
    open("section", {{"epub:type", "colophon"}, {"role", "doc-colophon"}});  // a footer may not have that role
    end_line();
    const auto is_next_after_all = [this] { return surroundings_.page_starts[next_page_].block == after_all; };
    while (has_pages_left() && !is_next_after_all()) put_page_break(surroundings_.page_starts[next_page_]);
    for (const Inlines& line : edition_.colophon) {
        put_within("p", line);
        end_line();
    }
    while (has_pages_left()) put_page_break(surroundings_.page_starts[next_page_]);
    close("section");
    close("footer");
    end_line();
}

}  // namespace offprint::xhtml
