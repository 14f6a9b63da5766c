#include "editorial/notes/note_telling.h"

#include <algorithm>
#include <string>
#include <utility>

#include "editorial/base/inlines.h"
#include "editorial/base/letters.h"
#include "editorial/notes/embargoes.h"
#include "editorial/notes/note_bios.h"
#include "editorial/notes/note_credits.h"
#include "editorial/notes/note_label.h"
#include "editorial/notes/note_opening.h"
#include "editorial/notes/note_text.h"
#include "model/walk.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

// A paragraph without a label is looked at whole, but no note is longer than this.
constexpr std::size_t longest_worded_note = 1200;

/// Without the white space and the line breaks that parted it from its label.
Inlines without_leading_break(const Inlines& content) {
    Inlines rest = without_leading_space(content);
    while (!rest.empty() && std::holds_alternative<LineBreak>(rest.front().node)) {
        rest.erase(rest.begin());
        rest = without_leading_space(rest);
    }
    return rest;
}

Note note_by(const WordedKind& told, const Inlines& content, const SourceRange& source) {
    Note note;
    note.kind = told.kind;
    note.body = {Block{Paragraph{content}, source}};
    note.evidence = std::string(told.evidence);
    note.origin = Origin::text_pattern;
    note.confidence = told.confidence;
    return note;
}

/// A sentence, not the second half of a title: "Disclosure: a memoir".
bool begins_or_ends_as_a_sentence(std::string_view words) {
    const std::string_view rest = text::trimmed(words);
    return !is_lower(character_at(rest, 0)) || rest.ends_with('.') || rest.ends_with('!') || rest.ends_with('?');
}

/// Whether a label of this strength is one here; how sure that is, else 0.
double label_confidence(const FoundLabel& label, std::string_view rest, Edge edge, ArticleType type) {
    const bool is_lower_case = is_lower(character_at(text::trimmed(rest), 0));
    switch (label.strength) {
        case LabelStrength::certain: return 0.98;
        case LabelStrength::common:
            if (edge != Edge::none) return begins_or_ends_as_a_sentence(rest) ? 0.95 : 0;
            if (!is_lower_case) return 0.9;
            return type == ArticleType::live_blog ? 0.8 : 0;
        case LabelStrength::weak: {
            const std::string words = matched(rest.substr(0, longest_worded_note));
            const bool is_told = speaks_of_the_article(words) || kind_by_phrase(words) || kind_by_opening(words);
            return edge != Edge::none && is_told ? 0.85 : 0;
        }
    }
    return 0;
}

/// "Disclosure" and "Note" say little: what follows tells which kind.
NoteKind refined_kind(const FoundLabel& label, std::string_view rest) {
    const bool is_vague = label.strength == LabelStrength::weak ||
                          (label.kind == NoteKind::disclosure_conflict && label.strength == LabelStrength::common);
    if (!is_vague) return label.kind;
    const std::string words = matched(rest.substr(0, longest_worded_note));
    if (const std::optional<WordedKind> told = kind_by_opening(words)) return told->kind;
    if (const std::optional<WordedKind> told = kind_by_phrase(words)) return told->kind;
    return label.kind;
}

std::string language_of(const Metadata& metadata) {
    return metadata.in_language ? metadata.in_language->value : std::string();
}

/// Labels that say all that there is to say: "Sponsored content", "Not for publication".
bool says_all_alone(NoteKind kind) {
    return kind == NoteKind::disclosure_sponsor || kind == NoteKind::internal || kind == NoteKind::access;
}

/// The label is the whole paragraph.
std::optional<Note> lone_label(const FoundLabel& label, const Inlines& content, const SourceRange& source, Edge edge) {
    if (edge == Edge::none || !says_all_alone(label.kind) || label.strength != LabelStrength::certain)
        return std::nullopt;
    return note_by({label.kind, "label-alone", 0.85}, content, source);
}

std::optional<Note> labelled_note(const Inlines& content, const std::string& flat, const SourceRange& source, Edge edge,
                                  const Metadata& metadata) {
    const std::optional<FoundLabel> label = find_label(flat, emphasised_lead(content), language_of(metadata));
    if (!label) return std::nullopt;
    if (label->is_alone) return lone_label(*label, content, source, edge);
    const std::string_view rest = std::string_view(flat).substr(label->end);
    const double confidence = label_confidence(*label, rest, edge, metadata.type);
    if (confidence == 0) return std::nullopt;
    auto [head, body] = split_at(content, label->end);
    Note note = note_by({refined_kind(*label, rest), "label", confidence}, without_leading_break(body), source);
    note.label = squeezed(plain_text(head));
    note.date = label->date;
    return note;
}

/// By the words alone, near an edge.
std::optional<WordedKind> worded_kind(const Inlines& content, const std::string& flat, Edge edge,
                                      const std::vector<Agent>& authors) {
    if (flat.size() > longest_worded_note) return std::nullopt;
    const std::string words = matched(flat);
    if (auto told = kind_by_opening(words)) return told;
    if (auto told = find_credit(flat)) return told;
    if (edge == Edge::foot) {
        if (auto told = find_bio(content, flat, authors)) return told;
    }
    return kind_by_phrase(words);
}

std::optional<Note> note_of_paragraph(const Inlines& content, const SourceRange& source, Edge edge,
                                      const Metadata& metadata) {
    const std::string flat = flat_text(content);
    if (auto note = labelled_note(content, flat, source, edge, metadata)) return note;
    if (edge == Edge::none) return std::nullopt;
    if (find_embargo(flat, language_of(metadata)).value_or(Embargo{}).until)
        return note_by({NoteKind::internal, "embargo", 0.95}, content, source);
    const std::optional<WordedKind> told = worded_kind(content, flat, edge, metadata.author);
    return told ? std::optional(note_by(*told, content, source)) : std::nullopt;
}

/// A quotation near an edge that opens with a label is a box: "> **Editor's note:** ...".
std::optional<Note> note_of_quote(const BlockQuote& quote, Edge edge, const Metadata& metadata) {
    if (edge == Edge::none || quote.content.empty() || !quote.attribution.empty()) return std::nullopt;
    const auto* first = std::get_if<Paragraph>(&quote.content.front().node);
    if (first == nullptr) return std::nullopt;
    const SourceRange& source = quote.content.front().source;
    std::optional<Note> note = labelled_note(first->content, flat_text(first->content), source, edge, metadata);
    if (!note) return std::nullopt;
    note->body.insert(note->body.end(), quote.content.begin() + 1, quote.content.end());
    return note;
}

}  // namespace

std::optional<Note> note_of(const Block& block, Edge edge, const Metadata& metadata) {
    std::optional<Note> note;
    if (const auto* paragraph = std::get_if<Paragraph>(&block.node))
        note = note_of_paragraph(paragraph->content, block.source, edge, metadata);
    if (const auto* quote = std::get_if<BlockQuote>(&block.node)) note = note_of_quote(*quote, edge, metadata);
    if (note && note->kind == NoteKind::internal) note->visibility = Visibility::internal;
    return note;
}

Note with_other_kinds(Note note) {
    const std::string words = plain_text(note.body);
    if (words.size() > 4 * longest_worded_note) return note;
    for (const NoteKind kind : kinds_said(matched(words))) {
        if (kind != note.kind && std::find(note.also.begin(), note.also.end(), kind) == note.also.end())
            note.also.push_back(kind);
    }
    return note;
}

std::string signature_of(const Note& note) {
    constexpr std::size_t longest_signature = 48;
    if (note.body.empty()) return {};
    const std::string words = squeezed(plain_text(Blocks{note.body.back()}));
    std::size_t begin = std::string::npos;
    for (const std::string_view dash : {" — ", " – ", " -- ", " —", " –"}) {
        const std::size_t at = words.rfind(dash);
        if (at != std::string::npos && (begin == std::string::npos || at + dash.size() > begin))
            begin = at + dash.size();
    }
    // A signature follows a sentence: "... in May. — The Editors".
    if (begin == std::string::npos || words.size() - begin > longest_signature) return {};
    const std::string_view before = text::trimmed(std::string_view(words).substr(0, begin));
    const std::string_view name = text::trimmed(std::string_view(words).substr(begin));
    const std::string_view sentence = before.substr(0, before.find_last_not_of("-\xE2\x80\x93\x94 ") + 1);
    if (sentence.empty() || std::string_view(".!?)\"").find(sentence.back()) == std::string_view::npos) return {};
    const bool is_name = is_upper(character_at(name, 0)) || character_at(name, 0) > 0x0590;
    return is_name && split_words(name).size() <= 4 ? std::string(name) : std::string{};
}

}  // namespace offprint::editorial
