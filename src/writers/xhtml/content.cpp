#include "writers/xhtml/content.h"

#include <numeric>
#include <utility>

#include "model/names.h"
#include "writers/xhtml/content_writer.h"
#include "writers/xhtml/escape.h"
#include "writers/xhtml/language_tags.h"

namespace offprint::xhtml {
namespace {

/// An edition's parts as XHTML, not yet put together.
struct Parts {
    std::string header;
    std::vector<std::string> blocks;
    std::string foot;  ///< footnotes and colophon
    std::vector<PageAddress> pages;
    Diagnostics diagnostics;
};

Parts write_parts(const edition::Edition& edition, const Surroundings& surroundings, const Anchors& anchors,
                  const FirstBlocks& first_blocks) {
    ContentWriter writer(edition, surroundings, anchors, first_blocks);
    Parts parts;
    writer.put_header();
    parts.header = writer.take();
    for (std::size_t block = 0; block < edition.body.size(); ++block) {
        writer.put_body_block(block);
        parts.blocks.push_back(writer.take());
    }
    writer.put_footnotes();
    writer.put_colophon();
    parts.foot = writer.take();
    parts.pages = writer.pages();
    parts.diagnostics = writer.diagnostics();
    return parts;
}

bool is_chapter_heading(const Block& block) {
    const auto* heading = std::get_if<Heading>(&block.node);
    return heading != nullptr && heading->level <= 2;
}

/// Where a new document begins: at the headings of level 2 before which what has gathered would grow too long.
FirstBlocks part_at_headings(const edition::Edition& edition, const Parts& parts, std::size_t longest) {
    FirstBlocks first_blocks{0};
    std::size_t gathered = parts.header.size();
    std::size_t chapter = 0;  // bytes since the last heading of level 2, which `gathered` does not count
    std::size_t chapter_begin = 0;
    for (std::size_t block = 0; block <= edition.body.size(); ++block) {
        const bool is_end = block == edition.body.size();
        if (is_end || is_chapter_heading(edition.body[block])) {
            if (chapter_begin > 0 && gathered + chapter > longest) {
                first_blocks.push_back(chapter_begin);
                gathered = 0;
            }
            gathered += std::exchange(chapter, 0);
            chapter_begin = block;
        }
        if (!is_end) chapter += parts.blocks[block].size();
    }
    return first_blocks;
}

std::size_t bytes_of(const Parts& parts) {
    return std::accumulate(parts.blocks.begin(), parts.blocks.end(), parts.header.size() + parts.foot.size(),
                           [](std::size_t sum, const std::string& block) { return sum + block.size(); });
}

/// Up to the end of what all documents' heads have in common.
std::string head_of(const edition::Edition& edition, const Surroundings& surroundings) {
    std::string head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"";
    if (is_language_tag(edition.language)) {
        const std::string language = escape(edition.language).text;
        head += " xml:lang=\"" + language + "\" lang=\"" + language + "\"";
    }
    if (edition.direction == Direction::rtl) head += " dir=\"rtl\"";
    head += ">\n<head>\n<title>" + escape(edition.title).text + "</title>\n";
    head += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n";
    head += "<meta name=\"color-scheme\" content=\"light dark\"/>\n";
    if (!surroundings.style_sheet_path.empty()) {
        head += "<link rel=\"stylesheet\" type=\"text/css\" href=\"" + escape(surroundings.style_sheet_path).text +
                "\"/>\n";
    }
    return head;
}

std::vector<ContentDocument> put_together(const edition::Edition& edition, const Surroundings& surroundings,
                                          Parts parts, const FirstBlocks& first_blocks) {
    const std::string head = head_of(edition, surroundings);
    std::vector<ContentDocument> documents;
    for (std::size_t i = 0; i < first_blocks.size(); ++i) {
        const bool is_last = i + 1 == first_blocks.size();
        const std::size_t end = is_last ? parts.blocks.size() : first_blocks[i + 1];
        std::string bytes = head;
        const bool has_data = i == 0 && !surroundings.structured_data.empty();
        if (has_data) bytes += "<script type=\"application/ld+json\">" + surroundings.structured_data + "</script>\n";
        bytes += "</head>\n<body>\n<article>\n";
        if (i == 0) bytes += parts.header;
        for (std::size_t block = first_blocks[i]; block < end; ++block) bytes += parts.blocks[block];
        if (is_last) bytes += parts.foot;
        bytes += "</article>\n</body>\n</html>\n";
        // All other "<" of the text are escaped.
        const bool has_math = bytes.find("<math ") != std::string::npos;
        documents.push_back({document_name(surroundings.name, i), std::move(bytes), has_math});
    }
    return documents;
}

std::vector<ContentsEntry> contents_of(const Anchors& anchors, const Surroundings& surroundings,
                                       const FirstBlocks& first_blocks) {
    std::vector<ContentsEntry> contents;
    for (const AnchoredHeading& heading : anchors.headings()) {
        const std::string file = document_name(surroundings.name, document_of(first_blocks, heading.anchor.block));
        contents.push_back({heading.level, heading.title, file + "#" + heading.anchor.id});
    }
    return contents;
}

}  // namespace

Content write_content(const edition::Edition& edition, const Surroundings& surroundings) {
    const Anchors anchors(edition);
    FirstBlocks first_blocks{0};
    Parts parts = write_parts(edition, surroundings, anchors, first_blocks);
    if (bytes_of(parts) > surroundings.longest_document) {
        first_blocks = part_at_headings(edition, parts, surroundings.longest_document);
        // Links between the documents need their names: written again, now that they are known.
        if (first_blocks.size() > 1) parts = write_parts(edition, surroundings, anchors, first_blocks);
    }
    Content content;
    content.contents = contents_of(anchors, surroundings, first_blocks);
    content.pages = std::move(parts.pages);
    content.diagnostics = std::move(parts.diagnostics);
    content.documents = put_together(edition, surroundings, std::move(parts), first_blocks);
    return content;
}

}  // namespace offprint::xhtml
