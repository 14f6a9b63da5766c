#include "readers/html/notes/find_notes.h"

#include <algorithm>
#include <unordered_set>

#include "editorial/base/letters.h"
#include "editorial/bylines/byline_parse.h"
#include "editorial/notes/note_bios.h"
#include "editorial/notes/note_label.h"
#include "editorial/notes/note_opening.h"
#include "editorial/notes/note_telling.h"
#include "editorial/notes/note_text.h"
#include "model/walk.h"
#include "readers/html/notes/box_furniture.h"
#include "readers/html/notes/note_places.h"
#include "readers/html/notes/page_blocks.h"

namespace offprint::html {
namespace {

// How many blocks before the body and after it are read for notes that nothing but their words tell.
constexpr std::size_t blocks_before = 12;
constexpr std::size_t blocks_after = 24;
// Fewer bytes outside links are no sentence.
constexpr std::uint32_t shortest_prose = 25;
constexpr std::uint32_t shortest_statement = 40;
constexpr std::uint32_t shortest_sentence = 60;
constexpr std::uint32_t shortest_note = 12;
// "In cooperation with", and the name is a picture.
constexpr std::size_t shortest_sponsor_line = 5;
// What is longer is an article of its own.
constexpr std::uint32_t longest_box = 3000;
constexpr std::uint32_t longest_note = 1500;

struct Told {
    NoteKind kind = NoteKind::editor;
    std::string evidence{};
    double confidence = 0;
};

/// Disclosures bind wherever they stand on the page.
bool binds_anywhere(NoteKind kind) {
    return kind == NoteKind::disclosure_affiliate || kind == NoteKind::disclosure_sponsor ||
           kind == NoteKind::disclaimer || kind == NoteKind::disclosure_ai;
}

// What opens the credit of a picture, in the form of `matched`.
constexpr std::string_view picture_openings =
    "foto|(foto|[foto|photo|(photo|[photo|image|(image|[image|bild|(bild|[bild|picture|zdjęcie|fot.|фото|imagen|imagem|"
    "immagine|crédit photo|credit:|(credit|symbolbild|titelbild|写真|图片|照片";

/// Kinds that lines beside an article have and its site has too.
bool is_of_the_site(NoteKind kind) {
    return kind == NoteKind::rights || kind == NoteKind::legal || kind == NoteKind::access ||
           kind == NoteKind::internal || kind == NoteKind::content_warning;
}

/// "Updated: 6 May" is a row of dates.
bool is_dates_only(const Note& note) {
    return !note.label.empty() && editorial::is_only_a_date(editorial::matched(plain_text(note.body)));
}

/// A picture that is not ours has no credit here.
bool is_picture_credit(std::string_view words) {
    const editorial::BylineSurroundings anywhere{editorial::BylinePlace::foot, {}, {}};
    const std::string form = editorial::matched(words);
    if (editorial::longest_opening(form, picture_openings) > 0) return true;
    const auto byline = editorial::parse_byline(words, anywhere);
    return byline && !byline->agents.empty() &&
           std::all_of(byline->agents.begin(), byline->agents.end(),
                       [](const Agent& agent) { return agent.role == "pht" || agent.role == "ill"; });
}

/// "Written by Ada Merrow" is a byline.
bool is_byline(std::string_view words, const std::string& language) {
    const editorial::BylineSurroundings head{editorial::BylinePlace::head, language, {}};
    const auto byline = editorial::parse_byline(words, head);
    return byline && !byline->is_bare &&
           std::any_of(byline->agents.begin(), byline->agents.end(),
                       [](const Agent& agent) { return agent.role.empty() || agent.role == "aut"; });
}

bool opens_with_rights(std::string_view words) {
    const std::string form = editorial::matched(words.substr(0, 40));
    return form.starts_with("©") || form.starts_with("(c)") || form.starts_with("copyright");
}

std::size_t count_words(std::string_view words) { return editorial::split_words(words).size(); }

class NoteFinder {
public:
    NoteFinder(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
               const Metadata& metadata, Rulings& rulings)
        : document_(document), region_(region), metadata_(metadata), rulings_(rulings), places_(document, region) {
        gather_authors(facts);
    }

    std::vector<FoundNote> find() {
        blocks_ = page_blocks(document_, region_, rulings_);
        find_edges();
        for (std::size_t at = 0; at < blocks_.size();) at = look_at(at);
        return std::move(notes_);
    }

private:
    void gather_authors(const PageFacts& facts) {
        authors_ = metadata_.author;
        if (authors_.empty()) {
            for (const Fact* fact : facts.of(FactField::author)) {
                if (fact->agent.kind == AgentKind::person && !fact->agent.name.empty()) authors_.push_back(fact->agent);
            }
        }
        for (const Agent& author : authors_) {
            if (author.name.size() > 3) names_.push_back(editorial::matched(author.name));
        }
    }

    void find_edges() {
        while (body_begin_ < blocks_.size() && blocks_[body_begin_].zone == Zone::before) ++body_begin_;
        body_end_ = blocks_.size();
        while (body_end_ > body_begin_ && blocks_[body_end_ - 1].zone == Zone::after) --body_end_;
    }

    /// The index of the next block to look at.
    std::size_t look_at(std::size_t at) {
        const PageBlock& block = blocks_[at];
        const std::uint32_t prose = block.letters - block.linked;
        if (prose < shortest_note || block.letters > longest_note) return at + 1;
        if (const std::optional<MarkedBox> box = places_.box_around(block.element)) {
            if (const std::size_t next = take_box(at, *box); next > at) return next;
        }
        if (block.zone != Zone::within || rulings_.is_dropped(block.first)) take_words(at);
        return at + 1;
    }

    // --- boxes that are called like notes

    std::size_t take_box(std::size_t at, const MarkedBox& box) {
        if (box.mark.strength == MarkStrength::likely && box.mark.kind != NoteKind::bio) return at;
        const std::size_t begin = first_in(box.node, at);
        const std::size_t end = end_of(box.node, at);
        if (begin < taken_ || letters_between(begin, end) > longest_box || places_.is_foreign(box.node)) return at;
        const std::optional<Told> told =
            box.mark.kind == NoteKind::bio ? tell_bio(begin, end, box.mark.strength) : tell_box(begin, end, box.mark);
        if (!told || (blocks_[at].zone == Zone::within && told->kind != NoteKind::bio)) return at;
        keep(box.node, begin, end, *told);
        return end;
    }

    std::optional<Told> tell_bio(std::size_t begin, std::size_t end, MarkStrength strength) {
        bool is_named = false;
        bool is_told = false;
        bool is_sentence = false;
        bool is_prose = false;
        bool is_statement = false;
        for (std::size_t at = begin; at < end; ++at) {
            const std::string words = words_of(document_, blocks_[at]);
            const std::uint32_t prose = blocks_[at].letters - blocks_[at].linked;
            is_named = is_named || names_author(words);
            is_prose = is_prose || (prose >= shortest_prose && !is_byline(words, language()));
            is_sentence = is_sentence || (prose >= shortest_sentence && words.find(". ") != std::string::npos) ||
                          (prose >= shortest_sentence && words.ends_with('.'));
            is_statement = is_statement || prose >= shortest_statement;
            is_told = is_told || (prose >= shortest_prose && editorial::find_bio({}, words, authors_));
        }
        if (strength == MarkStrength::sure && is_prose && (is_named || is_told))
            return Told{NoteKind::bio, "box", 0.95};
        if (strength == MarkStrength::sure && is_sentence && blocks_[begin].zone != Zone::before)
            return Told{NoteKind::bio, "box-unnamed", 0.7};
        if ((is_told && is_statement) || (is_named && is_sentence)) return Told{NoteKind::bio, "box-likely", 0.8};
        return std::nullopt;
    }

    std::optional<Told> tell_box(std::size_t begin, std::size_t end, const NoteMark& mark) {
        std::optional<Told> told;
        bool is_prose = false;
        for (std::size_t at = begin; at < end && !told; ++at) {
            told = tell_words(at);
            is_prose = is_prose || blocks_[at].letters - blocks_[at].linked >= shortest_prose;
        }
        if (told) return Told{told->kind, "box", 0.95};
        const bool is_near = begin + blocks_before >= body_begin_ && !places_.is_in_page_footer(blocks_[begin].element);
        return is_prose && is_near ? std::optional(Told{mark.kind, "box", 0.8}) : std::nullopt;
    }

    // --- lines that are notes by their words

    std::optional<Told> tell_words(std::size_t at) {
        const std::string words = words_of(document_, blocks_[at]);
        const auto edge = blocks_[at].zone == Zone::before ? editorial::Edge::head : editorial::Edge::foot;
        const std::optional<Note> note = editorial::note_of({Paragraph{{{Text{words}}}}, {}}, edge, metadata_);
        if (!note || !is_note_of_article(*note, words, blocks_[at])) return std::nullopt;
        return Told{note->kind, note->evidence, note->confidence};
    }

    /// What is like a note and is not this article's: the site's own lines, rows of dates, bylines, pictures' credits.
    [[nodiscard]] bool is_note_of_article(const Note& note, const std::string& words, const PageBlock& block) const {
        if (is_dates_only(note) || note.evidence == "label-alone") return false;
        if (note.kind == NoteKind::disclosure_sponsor && count_words(words) < shortest_sponsor_line) return false;
        if (is_of_the_site(note.kind)) {
            return note.kind != NoteKind::internal && !places_.is_in_page_footer(block.element) &&
                   editorial::speaks_of_the_article(editorial::matched(words));
        }
        if (opens_with_rights(words)) return false;
        return note.kind != NoteKind::credit || (!is_picture_credit(words) && !is_byline(words, language()));
    }

    [[nodiscard]] std::string language() const {
        return metadata_.in_language ? metadata_.in_language->value : std::string();
    }

    void take_words(std::size_t at) {
        const PageBlock& block = blocks_[at];
        const Fate fate = rulings_[block.first].fate;
        if (fate != Fate::undecided && fate != Fate::dropped) return;
        if (at < taken_ || places_.is_foreign(block.element)) return;
        const std::optional<Told> told = tell_words(at);
        if (!told || (!is_near(at) && !binds_anywhere(told->kind))) return;
        const dom::NodeId node = element_of(at);
        if (node == dom::no_node) return;
        keep(node, at, at + 1, *told);
    }

    [[nodiscard]] bool is_near(std::size_t at) const {
        if (places_.is_in_page_footer(blocks_[at].element)) return false;
        return blocks_[at].zone == Zone::before ? at + blocks_before >= body_begin_ : at < body_end_ + blocks_after;
    }

    // --- what is kept

    void keep(dom::NodeId node, std::size_t begin, std::size_t end, const Told& told) {
        taken_ = end;
        std::string all;
        for (std::size_t at = begin; at < end; ++at) all += words_of(document_, blocks_[at]);
        if (!seen_.insert(all).second) return;
        rulings_.decide(node, Fate::note, "note", told.confidence);
        for (std::size_t at = begin; at < end; ++at) {
            const std::string words = words_of(document_, blocks_[at]);
            const bool is_apart = places_.is_foreign(blocks_[at].element) && !holds_address(words);
            if (is_apart || is_box_furniture(blocks_[at], words, named_in(words))) drop(blocks_[at]);
        }
        drop_pictures(document_, node, rulings_);
        const Zone zone = blocks_[begin].zone;
        const bool is_head = zone == Zone::before && told.kind != NoteKind::bio;
        notes_.push_back(
            {node, told.kind, is_head ? Placement::head : Placement::foot, told.evidence, told.confidence});
    }

    void drop(const PageBlock& block) {
        for (dom::NodeId node = block.first; node < block.end; ++node) {
            if (document_[node].is_text()) rulings_.decide(node, Fate::dropped, "note-furniture");
        }
    }

    // --- where things are

    /// The first of the authors' names that the words hold.
    [[nodiscard]] std::string_view named_in(std::string_view words) const {
        const std::string form = editorial::matched(words);
        for (const std::string& name : names_) {
            if (form.find(name) != std::string::npos) return name;
        }
        return {};
    }
    [[nodiscard]] bool names_author(std::string_view words) const { return !named_in(words).empty(); }

    [[nodiscard]] std::size_t first_in(dom::NodeId box, std::size_t at) const {
        while (at > 0 && blocks_[at - 1].first >= box) --at;
        return at;
    }

    [[nodiscard]] std::size_t end_of(dom::NodeId box, std::size_t at) const {
        while (at < blocks_.size() && blocks_[at].first < document_[box].end) ++at;
        return at;
    }

    [[nodiscard]] std::uint32_t letters_between(std::size_t begin, std::size_t end) const {
        std::uint32_t letters = 0;
        for (std::size_t at = begin; at < end; ++at) letters += blocks_[at].letters;
        return letters;
    }

    /// The largest element within the block's own that holds all of its words and no others.
    [[nodiscard]] dom::NodeId element_of(std::size_t at) const {
        const PageBlock& block = blocks_[at];
        const dom::NodeId earliest = at == 0 ? 1 : blocks_[at - 1].end;
        const dom::NodeId latest = at + 1 == blocks_.size() ? document_.size() : blocks_[at + 1].first;
        dom::NodeId node = dom::no_node;
        for (dom::NodeId up = document_[block.first].parent; up != dom::no_node; up = document_[up].parent) {
            if (up < earliest || document_[up].end > latest) break;
            if (document_[up].end >= block.end) node = up;
            if (up == block.element) break;
        }
        return node;
    }

    const dom::Document& document_;
    const ArticleRegion& region_;
    const Metadata& metadata_;
    Rulings& rulings_;
    NotePlaces places_;
    std::vector<Agent> authors_;
    std::vector<std::string> names_;
    std::vector<PageBlock> blocks_;
    std::size_t body_begin_ = 0;
    std::size_t body_end_ = 0;
    std::size_t taken_ = 0;  ///< blocks before this one are in notes
    std::unordered_set<std::string> seen_;
    std::vector<FoundNote> notes_;
};

}  // namespace

std::vector<FoundNote> find_notes(const dom::Document& document, const PageFacts& facts, const ArticleRegion& region,
                                  const Metadata& metadata, Rulings& rulings) {
    return NoteFinder(document, facts, region, metadata, rulings).find();
}

}  // namespace offprint::html
