#include <algorithm>
#include <iterator>

#include "edition/steps.h"
#include "model/walk.h"

namespace offprint::edition {
namespace {

bool is_internal(const Block& block) {
    const auto* note = std::get_if<Note>(&block.node);
    return note != nullptr && (note->visibility == Visibility::internal || note->kind == NoteKind::internal);
}

/// Not of the source's text: where such a note stands is the edition's choice.
bool is_from_outside(const Note& note) {
    return note.origin == Origin::front_matter || note.origin == Origin::flag || note.origin == Origin::metadata_file;
}

bool stands_at(Placement placement, const Block& block) {
    const auto* note = std::get_if<Note>(&block.node);
    return note != nullptr && is_from_outside(*note) && note->placement == placement;
}

bool shows_image(const Blocks& blocks, const std::string& url) {
    bool is_shown = false;
    for_each_block(blocks, [&](const Block& block) {
        if (const auto* figure = std::get_if<Figure>(&block.node)) {
            for (const Image& image : figure->images) is_shown = is_shown || image.url == url;
        }
    });
    for_each_inline(blocks, [&](const Inline& item) {
        if (const auto* image = std::get_if<Image>(&item.node)) is_shown = is_shown || image->url == url;
    });
    return is_shown;
}

Inlines text_or_nothing(const std::string& text) {
    if (text.empty()) return {};
    return {{Text{text}}};
}

/// The lead image as a figure, unless the body shows it already.
Blocks lead_figure(const Article& article) {
    if (article.metadata.image.empty()) return {};
    const LeadImage& lead = article.metadata.image.front();
    if (lead.image.url.empty() || shows_image(article.body, lead.image.url)) return {};
    std::string credit = lead.credit_text;
    if (!credit.empty() && !lead.copyright_notice.empty()) credit += ". ";
    credit += lead.copyright_notice;
    return {{Figure{{lead.image}, text_or_nothing(lead.caption), text_or_nothing(credit)}}};
}

/// An author's biography that only the metadata has, as a note.
Blocks biographies(const Article& article) {
    Blocks notes;
    const std::string printed = plain_text(article.body);
    for (const Agent& author : article.metadata.author) {
        const std::string words = plain_text(author.bio);
        if (words.empty() || printed.find(words) != std::string::npos) continue;
        Note note;
        note.kind = NoteKind::bio;
        note.placement = Placement::foot;
        note.body = author.bio;
        note.origin = author.origin;
        notes.push_back({note, author.source});
    }
    return notes;
}

bool has_dateline_span(const Blocks& body) {
    bool is_there = false;
    for_each_inline(body, [&](const Inline& item) {
        const auto* span = std::get_if<Span>(&item.node);
        is_there = is_there || (span != nullptr && span->kind == SpanKind::dateline);
    });
    return is_there;
}

bool ends_in_dash(std::string_view dateline) {
    return dateline.ends_with('-') || dateline.ends_with("—") || dateline.ends_with("–");
}

void put_dateline(Blocks& body, const Metadata& metadata) {
    if (!metadata.dateline || metadata.dateline->value.empty() || has_dateline_span(body)) return;
    const std::string& dateline = metadata.dateline->value;
    const auto first = std::find_if(body.begin(), body.end(),
                                    [](const Block& block) { return std::holds_alternative<Paragraph>(block.node); });
    if (first == body.end()) {
        body.insert(body.begin(), {Paragraph{{{Span{SpanKind::dateline, "", {}, "", {{Text{dateline}}}}}}}});
        return;
    }
    Inlines& content = std::get<Paragraph>(first->node).content;
    if (plain_text(content).starts_with(dateline)) return;
    const std::string parting = ends_in_dash(dateline) ? " " : " — ";
    content.insert(content.begin(), {Text{parting}});
    content.insert(content.begin(), {Span{SpanKind::dateline, "", {}, "", {{Text{dateline}}}}});
}

void append(Blocks& to, const Blocks& blocks) { to.insert(to.end(), blocks.begin(), blocks.end()); }

}  // namespace

Blocks without_internal_notes(Blocks blocks) {
    std::erase_if(blocks, is_internal);
    for (Block& block : blocks) {
        for (Blocks* contents : contents_of(block)) *contents = without_internal_notes(std::move(*contents));
    }
    return blocks;
}

Blocks arranged_body(const Article& article) {
    const Blocks source = without_internal_notes(article.body);
    Blocks head;
    Blocks middle;
    Blocks foot;
    for (const Block& block : source) {
        Blocks& part = stands_at(Placement::head, block) ? head : stands_at(Placement::foot, block) ? foot : middle;
        part.push_back(block);
    }
    put_dateline(middle, article.metadata);
    Blocks body = std::move(head);
    append(body, lead_figure(article));
    append(body, middle);
    append(body, foot);
    append(body, without_internal_notes(biographies(article)));
    return body;
}

}  // namespace offprint::edition
