#include "typeset/itemize.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "base/ascii.h"
#include "text/utf8.h"
#include "typeset/default_faces.h"
#include "typeset/unicode_runs.h"

namespace offprint::typeset {
namespace {

constexpr char32_t first_after_ascii = 0x80;

std::uint32_t iso_15924(int script) {
    const char* const name = uscript_getShortName(static_cast<UScriptCode>(script));
    std::uint32_t tag = 0;
    for (int i = 0; i < 4; ++i) tag = tag << 8 | static_cast<unsigned char>(name[i]);
    return tag;
}

bool is_of_no_script(char32_t character) {
    if (character < first_after_ascii) return !ascii::is_letter(static_cast<char>(character));
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(character), &status);
    return script <= USCRIPT_INHERITED || script == USCRIPT_UNKNOWN;
}

bool is_space(std::u32string_view cluster) { return u_isUWhiteSpace(static_cast<UChar32>(cluster[0])) != 0; }

/// Scripts whose punctuation is as wide as their letters, and so comes from their own face.
bool has_wide_punctuation(int script) {
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
           script == USCRIPT_BOPOMOFO;
}

/// A grapheme cluster with the face that it will have.
struct Cluster {
    std::u32string_view characters;
    int script = USCRIPT_COMMON;
    const Face* face = nullptr;
    bool is_common = false;  // punctuation, digits, symbols
};

}  // namespace

struct Itemizer::State {
    explicit State(const FaceLibrary& all) : faces(all) {}

    const FaceLibrary& faces;
    GraphemeClusters graphemes;
    std::vector<std::string> missing;
    std::set<std::string, std::less<>> known_missing;
};

namespace {

/// Chooses the faces of one text.
class Dresser {
public:
    Dresser(const FaceLibrary& faces, const Face& primary, const FaceRequest& request, std::string_view language)
        : faces_(faces), primary_(primary), request_(request), language_(language) {}

    /// Of the clusters of one word and script: one face for all its letters, if any of them needs a fallback.
    void dress_word(std::vector<Cluster>::iterator begin, std::vector<Cluster>::iterator end) {
        const Face* const other = fallback_of_letters(begin, end);
        for (auto cluster = begin; cluster != end; ++cluster) cluster->face = face_of(*cluster, other);
    }

    /// A space goes with what is before it, so that it does not end a run.
    [[nodiscard]] const Face* face_of_space(const Cluster& space, const Face* before) const {
        const bool fits = before != nullptr && before->format() != GlyphFormat::colour_bitmap;
        return fits && before->covers(text::to_utf8(space.characters)) ? before : &primary_;
    }

private:
    [[nodiscard]] bool is_at_home(const Cluster& cluster) const {
        if (is_emoji(cluster.characters)) return false;
        if (cluster.characters.size() == 1) return primary_.has(cluster.characters[0]);
        return primary_.covers(text::to_utf8(cluster.characters));
    }

    [[nodiscard]] const Face* fallback(const Cluster& cluster) const {
        return faces_.fallback(text::to_utf8(cluster.characters), request_, language_);
    }

    [[nodiscard]] const Face* fallback_of_letters(std::vector<Cluster>::iterator begin,
                                                  std::vector<Cluster>::iterator end) const {
        for (auto cluster = begin; cluster != end; ++cluster)
            if (!cluster->is_common && !is_at_home(*cluster)) return fallback(*cluster);
        return nullptr;
    }

    [[nodiscard]] const Face* face_of(const Cluster& cluster, const Face* other) const {
        const bool is_wide = has_wide_punctuation(cluster.script) && cluster.characters[0] >= first_after_ascii;
        const bool prefers_other = other != nullptr && (!cluster.is_common || is_wide) && !is_emoji(cluster.characters);
        if (prefers_other && other->covers(text::to_utf8(cluster.characters))) return other;
        if (is_at_home(cluster)) return &primary_;
        const bool goes_along = other != nullptr && !is_emoji(cluster.characters);
        if (goes_along && other->covers(text::to_utf8(cluster.characters))) return other;
        return fallback(cluster);
    }

    const FaceLibrary& faces_;
    const Face& primary_;
    const FaceRequest& request_;
    std::string_view language_;
};

std::vector<Cluster> clusters_of(std::u32string_view characters, const std::vector<std::uint32_t>& bounds,
                                 const std::vector<int>& scripts) {
    std::vector<Cluster> clusters;
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
        const std::uint32_t begin = bounds[i];
        clusters.push_back({characters.substr(begin, bounds[i + 1] - begin), scripts[begin], nullptr,
                            is_of_no_script(characters[begin])});
    }
    return clusters;
}

void dress(std::vector<Cluster>& clusters, Dresser dresser) {
    for (auto begin = clusters.begin(); begin != clusters.end();) {
        auto end = begin + 1;
        if (is_space(begin->characters)) {
            begin->face = dresser.face_of_space(*begin, begin == clusters.begin() ? nullptr : (begin - 1)->face);
        } else {
            while (end != clusters.end() && end->script == begin->script && !is_space(end->characters)) ++end;
            dresser.dress_word(begin, end);
        }
        begin = end;
    }
}

/// Most words: ASCII that the text's own face has, a cluster a character.
bool is_plain(std::u32string_view characters, const Face& face) {
    return std::all_of(characters.begin(), characters.end(), [&face](char32_t character) {
        return character >= U' ' && character < first_after_ascii && face.has(character);
    });
}

bool is_letter(char32_t character) { return ascii::is_letter(static_cast<char>(character)); }

Segment plain_segment(std::u32string_view characters, const Face& face) {
    const bool has_letters = std::any_of(characters.begin(), characters.end(), is_letter);
    return {0, static_cast<std::uint32_t>(characters.size()), false,
            iso_15924(has_letters ? USCRIPT_LATIN : USCRIPT_COMMON), &face};
}

}  // namespace

Itemizer::Itemizer(const FaceLibrary& faces) : state_(std::make_unique<State>(faces)) {}
Itemizer::~Itemizer() = default;

const std::vector<std::string>& Itemizer::missing() const { return state_->missing; }

void Itemizer::forget_missing() {
    state_->missing.clear();
    state_->known_missing.clear();
}

std::vector<Segment> Itemizer::segments(std::u32string_view characters, bool is_rtl, const Face& primary,
                                        const FaceRequest& request, std::string_view language) {
    if (!is_rtl && !characters.empty() && is_plain(characters, primary)) return {plain_segment(characters, primary)};
    const std::vector<bool> rtl = directions(characters, is_rtl);
    std::vector<Cluster> clusters =
        clusters_of(characters, state_->graphemes.bounds(characters), resolved_scripts(characters));
    dress(clusters, Dresser(state_->faces, primary, request, language));
    std::vector<Segment> segments;
    std::uint32_t at = 0, script = 0;
    int script_number = USCRIPT_INVALID_CODE;
    for (const Cluster& cluster : clusters) {
        if (cluster.script != script_number) script = iso_15924(script_number = cluster.script);
        const auto end = at + static_cast<std::uint32_t>(cluster.characters.size());
        if (cluster.face == nullptr && state_->known_missing.insert(text::to_utf8(cluster.characters)).second)
            state_->missing.push_back(text::to_utf8(cluster.characters));
        const Segment next{at, end, rtl[at], script, cluster.face ? cluster.face : &primary};
        at = end;
        const bool joins = !segments.empty() && segments.back().is_rtl == next.is_rtl &&
                           segments.back().script == next.script && segments.back().face == next.face;
        if (joins)
            segments.back().end = end;
        else
            segments.push_back(next);
    }
    return segments;
}

}  // namespace offprint::typeset
