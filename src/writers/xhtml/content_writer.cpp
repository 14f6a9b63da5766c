#include "writers/xhtml/content_writer.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "model/names.h"
#include "text/letters.h"
#include "writers/xhtml/escape.h"
#include "writers/xhtml/language_tags.h"

namespace offprint::xhtml {

std::string document_name(const std::string& name, std::size_t document) {
    return document == 0 ? name + ".xhtml" : fmt::format("{}-{}.xhtml", name, document + 1);
}

std::size_t document_of(const FirstBlocks& first_blocks, std::size_t block) {
    const auto after = std::upper_bound(first_blocks.begin(), first_blocks.end(), block);
    return after == first_blocks.begin() ? 0 : static_cast<std::size_t>(after - first_blocks.begin()) - 1;
}

ContentWriter::ContentWriter(const edition::Edition& edition, const Surroundings& surroundings, const Anchors& anchors,
                             const FirstBlocks& first_blocks)
    : edition_(edition), surroundings_(surroundings), anchors_(anchors), first_blocks_(first_blocks) {}

std::string ContentWriter::take() { return std::exchange(out_, {}); }

Diagnostics ContentWriter::diagnostics() const {
    Diagnostics all = diagnostics_;
    if (replaced_ > 0) {
        all.push_back({Severity::warning,
                       "character-invalid",
                       {},
                       fmt::format("{} characters that XML cannot hold were replaced by U+FFFD", replaced_)});
    }
    for (const std::string& id : anchors_.repeated_ids()) {
        all.push_back({Severity::warning,
                       "id-repeated",
                       {},
                       fmt::format("the id '{}' is given twice; links lead to the first", id)});
    }
    return all;
}

void ContentWriter::open(std::string_view tag, const Attributes& attributes) {
    out_ += '<';
    out_ += tag;
    for (const Attribute& attribute : attributes) {
        out_ += ' ';
        out_ += attribute.name;
        out_ += "=\"";
        out_ += escaped(attribute.value);
        out_ += '"';
    }
    out_ += '>';
}

void ContentWriter::close(std::string_view tag) {
    out_ += "</";
    out_ += tag;
    out_ += '>';
}

void ContentWriter::put_empty(std::string_view tag, const Attributes& attributes) {
    open(tag, attributes);
    out_.back() = '/';
    out_ += '>';
}

std::string ContentWriter::escaped(std::string_view text) {
    Escaped result = escape(text);
    replaced_ += result.replaced;
    return std::move(result.text);
}

/// Words of the body, with the marks of the pages that start among them.
void ContentWriter::put_words(std::string_view words) {
    while (const PageStart* page = page_before(words)) {
        const bool is_late = page->block < block_ || page->offset <= letters_;
        const std::size_t cut = text::letter_after(words, is_late ? 0 : page->offset - letters_);
        out_ += escaped(words.substr(0, cut));
        count_letters(words.substr(0, cut));
        words.remove_prefix(cut);
        put_page_break(*page);
    }
    out_ += escaped(words);
    count_letters(words);
}

void ContentWriter::count_letters(std::string_view words) {
    if (has_pages_left()) letters_ += text::letter_bytes(words);
}

bool ContentWriter::has_pages_left() const { return next_page_ < surroundings_.page_starts.size(); }

/// The next page, if it starts within these words of the block being written; else null.
const PageStart* ContentWriter::page_before(std::string_view words) const {
    if (!is_in_body_ || !has_pages_left()) return nullptr;
    const PageStart& page = surroundings_.page_starts[next_page_];
    const bool is_due =
        page.block < block_ || (page.block == block_ && page.offset < letters_ + text::letter_bytes(words));
    return is_due ? &page : nullptr;
}

void ContentWriter::put_page_break(const PageStart& page) {
    const std::string id = page_id(page.page);
    const std::string number = std::to_string(page.page);
    put_empty("span", {{"epub:type", "pagebreak"}, {"role", "doc-pagebreak"}, {"id", id}, {"aria-label", number}});
    pages_.push_back({page.page, document_name(surroundings_.name, document_of(first_blocks_, block_)) + "#" + id});
    ++next_page_;
}

void ContentWriter::add_language(Attributes& attributes, const std::string& language, Direction direction) {
    if (is_language_tag(language)) {
        attributes.push_back({"xml:lang", language});
        attributes.push_back({"lang", language});
    } else if (!language.empty()) {
        warn("language-invalid", fmt::format("'{}' is no language tag (BCP 47); the language is left out", language));
    }
    if (direction != Direction::unknown) attributes.push_back({"dir", std::string(name_of(direction))});
}

void ContentWriter::warn(std::string_view finding, std::string message) {
    diagnostics_.push_back({Severity::warning, std::string(finding), source_, std::move(message)});
}

}  // namespace offprint::xhtml
