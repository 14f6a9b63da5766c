#include "editorial/notes/note_gathering.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/notes/note_label.h"
#include "editorial/notes/note_opening.h"
#include "editorial/notes/note_phrases.h"
#include "editorial/notes/note_text.h"
#include "model/walk.h"

namespace offprint::editorial {
namespace {

// A label alone is looked for among so many blocks at either end.
constexpr std::size_t head_blocks = 3;
constexpr std::size_t foot_blocks = 14;
constexpr std::size_t most_paragraphs = 6;
constexpr std::size_t longest_label_block = 200;
constexpr std::size_t longest_paragraph = 1200;

const Inlines* words_of(const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) return &paragraph->content;
    if (const auto* heading = std::get_if<Heading>(&block.node)) return &heading->content;
    return nullptr;
}

/// The label that is all that a heading or a paragraph holds.
std::optional<FoundLabel> lone_label_of(const Block& block, std::string_view language) {
    const Inlines* content = words_of(block);
    if (content == nullptr) return std::nullopt;
    const std::string flat = flat_text(*content);
    if (flat.size() > longest_label_block) return std::nullopt;
    const std::optional<FoundLabel> label = find_label(flat, 0, language);
    return label && label->is_alone && label->kind != NoteKind::internal ? label : std::nullopt;
}

bool is_labelled(const Block& block, std::string_view language) {
    const Inlines* content = words_of(block);
    if (content == nullptr) return false;
    const std::string flat = flat_text(*content);
    return find_label(flat, emphasised_lead(*content), language).has_value();
}

/// A line of rights or origin, or a credit, ends what belongs to a label.
bool opens_another_note(const Block& block, std::string_view language) {
    if (is_labelled(block, language)) return true;
    const std::string words = matched(plain_text(Blocks{block}));
    const std::optional<WordedKind> told = kind_by_opening(words);
    return told && (told->kind == NoteKind::rights || told->kind == NoteKind::origin);
}

bool may_follow(const Block& block, NoteKind kind) {
    if (std::holds_alternative<List>(block.node)) return kind == NoteKind::editor || kind == NoteKind::bio;
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    return paragraph != nullptr && flat_text(paragraph->content).size() <= longest_paragraph;
}

/// A word of the language needs more: its paragraph speaks of the article or as such a note does.
bool is_borne_out(const FoundLabel& label, const Block& first) {
    if (label.strength == LabelStrength::certain || label.date) return true;
    const std::string words = matched(plain_text(Blocks{first}));
    return speaks_of_the_article(words) || kind_by_opening(words) || kind_by_phrase(words) ||
           (label.kind == NoteKind::disclosure_funding && holds_any(words, funding_words));
}

/// Whether all headings from here to the end are labels: what comes is the article's foot.
bool is_foot(const Blocks& body, std::size_t begin, std::string_view language) {
    return std::all_of(body.begin() + static_cast<std::ptrdiff_t>(begin), body.end(), [&](const Block& block) {
        return !std::holds_alternative<Heading>(block.node) || lone_label_of(block, language);
    });
}

/// One past the last block that belongs to the label at `at`; `at` itself where there is none.
std::size_t end_of_note(const Blocks& body, std::size_t at, const FoundLabel& label, std::string_view language) {
    const std::size_t first = at + 1;
    if (first >= body.size() || !may_follow(body[first], label.kind) || is_labelled(body[first], language)) return at;
    if (!is_borne_out(label, body[first])) return at;
    const bool is_at_foot = at + foot_blocks >= body.size() && at > 0 && is_foot(body, at, language);
    if (!is_at_foot) return at < head_blocks && label.strength == LabelStrength::certain ? first + 1 : at;
    std::size_t end = first + 1;
    while (end < body.size() && may_follow(body[end], label.kind) && !opens_another_note(body[end], language)) ++end;
    return end - first <= most_paragraphs || label.kind == NoteKind::editor ? end : first + 1;
}

Block note_from(Blocks& body, std::size_t at, std::size_t end, const FoundLabel& label) {
    Note note;
    note.kind = label.kind;
    note.label = squeezed(plain_text(*words_of(body[at])));
    note.date = label.date;
    note.evidence = std::holds_alternative<Heading>(body[at].node) ? "label-heading" : "label-paragraph";
    note.confidence = label.strength == LabelStrength::certain ? 0.95 : 0.85;
    note.origin = Origin::text_pattern;
    const auto begin = body.begin() + static_cast<std::ptrdiff_t>(at);
    note.body.assign(std::make_move_iterator(begin + 1),
                     std::make_move_iterator(body.begin() + static_cast<std::ptrdiff_t>(end)));
    SourceRange source = body[at].source;
    if (note.body.back().source.is_known()) source.end = note.body.back().source.end;
    return Block{std::move(note), source};
}

}  // namespace

Blocks gather_labelled(Blocks body, std::string_view language) {
    Blocks gathered;
    gathered.reserve(body.size());
    for (std::size_t at = 0; at < body.size();) {
        const bool may_be_label = at < head_blocks || at + foot_blocks >= body.size();
        const std::optional<FoundLabel> label = may_be_label ? lone_label_of(body[at], language) : std::nullopt;
        const std::size_t end = label ? end_of_note(body, at, *label, language) : at;
        if (end == at) {
            gathered.push_back(std::move(body[at++]));
            continue;
        }
        gathered.push_back(note_from(body, at, end, *label));
        at = end;
    }
    return gathered;
}

}  // namespace offprint::editorial
