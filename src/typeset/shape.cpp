#include "typeset/shape.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <unordered_map>
#include <utility>

#include <hb-ot.h>
#include <hb.h>

#include "base/c_handle.h"
#include "text/utf8.h"
#include "typeset/itemize.h"
#include "typeset/source_text.h"
#include "typeset/unicode_runs.h"

namespace offprint::typeset {
namespace {

constexpr std::size_t many_words = 50'000;  // about 30 MB: then those not asked for since the last time are forgotten
constexpr std::size_t longest_word = 64;    // bytes; longer texts hardly come twice

using Features = std::vector<hb_feature_t>;

hb_feature_t feature(hb_tag_t tag, std::uint32_t value) {
    return {tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
}

/// The Turkic alphabets tell i from dotless i, which an fi ligature hides.
bool has_dotless_i(std::string_view language) {
    const std::string_view primary = language.substr(0, language.find_first_of("-_"));
    return primary == "tr" || primary == "az" || primary == "crh";
}

Features features_of(const ShapeRequest& request, bool has_small_capitals) {
    Features features;
    if (request.capitals == Capitals::small_caps && has_small_capitals)
        features.push_back(feature(HB_TAG('s', 'm', 'c', 'p'), 1));
    if (request.numerals == Numerals::lining_tabular) {
        features.push_back(feature(HB_TAG('l', 'n', 'u', 'm'), 1));
        features.push_back(feature(HB_TAG('t', 'n', 'u', 'm'), 1));
    }
    if (request.numerals == Numerals::old_style) features.push_back(feature(HB_TAG('o', 'n', 'u', 'm'), 1));
    if (request.is_letter_spaced || has_dotless_i(request.language)) {
        features.push_back(feature(HB_TAG('l', 'i', 'g', 'a'), 0));
        features.push_back(feature(HB_TAG('c', 'l', 'i', 'g'), 0));
    }
    return features;
}

bool has_small_capitals(const Face& face) {
    hb_tag_t tags[128];
    unsigned count = 128, start = 0;
    const hb_tag_t gsub = HB_TAG('G', 'S', 'U', 'B');
    do {
        hb_ot_layout_table_get_feature_tags(face.handle(), gsub, start, &count, tags);
        for (unsigned i = 0; i < count; ++i)
            if (tags[i] == HB_TAG('s', 'm', 'c', 'p')) return true;
        start += count;
    } while (count == 128);
    return false;
}

/// Whether the face kerns the space with capitals, as a few do: then a text is more than the sum of its words.
bool kerns_space(const Face& face) {
    constexpr std::string_view capitals = "A T V W Y L P A";
    const c_handle<hb_buffer_t, hb_buffer_destroy> buffer(hb_buffer_create());
    hb_buffer_add_utf8(buffer.get(), capitals.data(), static_cast<int>(capitals.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(face.font(), buffer.get(), nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* const glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* const places = hb_buffer_get_glyph_positions(buffer.get(), &count);
    for (unsigned i = 0; i < count; ++i)
        if (places[i].x_advance != hb_font_get_glyph_h_advance(face.font(), glyphs[i].codepoint)) return true;
    return false;
}

/// Where the cluster of each glyph ends, in characters: where the next one begins, or at the run's end.
std::vector<std::uint32_t> cluster_ends(const hb_glyph_info_t* glyphs, std::size_t count, const Segment& segment) {
    std::vector<std::uint32_t> ends(count, segment.end);
    std::uint32_t last = segment.end, end = segment.end;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = segment.is_rtl ? i : count - 1 - i;  // from the logical end backwards
        if (glyphs[at].cluster != last) {
            end = last;
            last = glyphs[at].cluster;
        }
        ends[at] = end;
    }
    return ends;
}

bool has_shared_clusters(const std::vector<Glyph>& glyphs) {
    for (std::size_t i = 1; i < glyphs.size(); ++i)
        if (glyphs[i].begin == glyphs[i - 1].begin) return true;
    return false;
}

bool has_missing(const std::vector<ShapedRun>& runs) {
    return std::any_of(runs.begin(), runs.end(), [](const ShapedRun& run) {
        return std::any_of(run.glyphs.begin(), run.glyphs.end(), [](const Glyph& glyph) { return glyph.id == 0; });
    });
}

/// Whether words can be shaped one by one: nothing in the text is right to left, and words are parted by spaces.
bool can_be_parted(const ShapeRequest& request) {
    if ((request.bidi_level & 1) != 0) return false;
    for (std::size_t at = 0; at < request.text.size();) {
        const text::Decoded next = text::decode_at(request.text, at);
        if (may_turn(next.character)) return false;
        at += next.bytes;
    }
    return true;
}

/// After the spaces that follow the word.
std::size_t end_of_word(std::string_view text, std::size_t begin) {
    const std::size_t space = text.find(' ', begin);
    return std::min(text.find_first_not_of(' ', space), text.size());
}

void append(std::vector<ShapedRun>& runs, const ShapedRun& run, std::size_t offset) {
    const auto shift = static_cast<std::uint32_t>(offset);
    const bool joins = !runs.empty() && runs.back().face == run.face && runs.back().is_complex == run.is_complex;
    if (!joins) runs.push_back({run.face, run.is_rtl, run.is_complex, run.begin + shift, run.end + shift, {}});
    ShapedRun& whole = runs.back();
    whole.end = run.end + shift;
    for (Glyph glyph : run.glyphs) {
        glyph.begin += shift;
        glyph.end += shift;
        whole.glyphs.push_back(glyph);
    }
}

/// What a cache of words belongs to: everything of a request but the text.
struct Setting {
    FaceRequest face;
    std::string language;
    Capitals capitals;
    Numerals numerals;
    bool is_rtl, is_letter_spaced;
};

auto view(const Setting& setting) {
    return std::make_tuple(std::string_view(setting.face.family), setting.face.weight, setting.face.italic,
                           std::string_view(setting.language), setting.capitals, setting.numerals, setting.is_rtl,
                           setting.is_letter_spaced);
}

auto view(const ShapeRequest& request) {
    return std::make_tuple(std::string_view(request.face.family), request.face.weight, request.face.italic,
                           request.language, request.capitals, request.numerals, (request.bidi_level & 1) != 0,
                           request.is_letter_spaced);
}

struct BySetting {
    using is_transparent = void;
    template <class One, class Other>
    bool operator()(const One& one, const Other& other) const {
        return view(one) < view(other);
    }
};

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

struct Words {
    const Face* face = nullptr;  // null: there is none at all
    Features features;
    bool is_uppercase = false;
    bool are_parts = true;  // a text is the sum of its words: nothing reaches across a space
    hb_language_t language = nullptr;
    std::unordered_map<std::string, std::vector<ShapedRun>, TextHash, std::equal_to<>> runs, old_runs;

    /// Null when the word is new.
    const std::vector<ShapedRun>* find(std::string_view text) {
        const auto found = runs.find(text);
        if (found != runs.end()) return &found->second;
        const auto old = old_runs.find(text);
        return old == old_runs.end() ? nullptr : &runs.insert(old_runs.extract(old)).position->second;
    }
};

}  // namespace

struct Shaper::State {
    explicit State(const FaceLibrary& all) : faces(all), itemizer(all), buffer(hb_buffer_create()) {}

    const FaceLibrary& faces;
    Itemizer itemizer;
    c_handle<hb_buffer_t, hb_buffer_destroy> buffer;
    std::map<Setting, Words, BySetting> words;
    std::size_t word_count = 0;
    const Setting* last_setting = nullptr;
    Words* last_words = nullptr;
    std::vector<ShapedRun> text_runs, unkept_runs;

    void forget() {
        std::erase_if(words, [](const auto& one) { return one.second.runs.empty(); });
        for (auto& [setting, known] : words) known.old_runs = std::exchange(known.runs, {});
        word_count = 0;
        last_setting = nullptr;
        last_words = nullptr;
    }

    const std::vector<ShapedRun>& word(const ShapeRequest& request, Words& setting) {
        if (request.text.size() > longest_word) return unkept_runs = shape(request, setting);
        const std::size_t young = setting.runs.size();
        if (const std::vector<ShapedRun>* const known = setting.find(request.text)) {
            word_count += setting.runs.size() - young;
            return *known;
        }
        std::vector<ShapedRun> runs = shape(request, setting);
        // Whoever comes after is to be told too of what no face has.
        if (has_missing(runs)) return unkept_runs = std::move(runs);
        ++word_count;
        return setting.runs.emplace(std::string(request.text), std::move(runs)).first->second;
    }

    Words& words_for(const ShapeRequest& request) {
        if (last_setting != nullptr && view(*last_setting) == view(request)) return *last_words;
        auto found = words.find(request);
        if (found == words.end()) found = words.emplace(setting_of(request), new_words(request)).first;
        last_setting = &found->first;
        last_words = &found->second;
        return found->second;
    }

    static Setting setting_of(const ShapeRequest& request) {
        return {request.face,     std::string(request.language), request.capitals,
                request.numerals, (request.bidi_level & 1) != 0, request.is_letter_spaced};
    }

    [[nodiscard]] Words new_words(const ShapeRequest& request) const {
        Words result;
        result.face = faces.find(request.face).value_or(nullptr);
        if (result.face == nullptr) return result;
        result.are_parts = !kerns_space(*result.face);
        const bool has_small = request.capitals == Capitals::small_caps && has_small_capitals(*result.face);
        result.features = features_of(request, has_small);
        result.is_uppercase =
            request.capitals == Capitals::uppercase || (request.capitals == Capitals::small_caps && !has_small);
        result.language = hb_language_from_string(request.language.data(), static_cast<int>(request.language.size()));
        return result;
    }

    std::vector<ShapedRun> shape(const ShapeRequest& request, const Words& setting) {
        std::vector<ShapedRun> runs;
        if (setting.face == nullptr || request.text.empty()) return runs;
        const SourceText source =
            setting.is_uppercase ? uppercased(request.text, request.language) : as_written(request.text);
        const bool is_rtl = (request.bidi_level & 1) != 0;
        for (const Segment& segment :
             itemizer.segments(source.characters, is_rtl, *setting.face, request.face, request.language))
            runs.push_back(shape(source, segment, setting));
        return runs;
    }

    ShapedRun shape(const SourceText& source, const Segment& segment, const Words& setting) {
        fill_buffer(source.characters, segment, setting.language);
        hb_shape(segment.face->font(), buffer.get(), setting.features.data(),
                 static_cast<unsigned>(setting.features.size()));
        ShapedRun run{
            segment.face, segment.is_rtl, false, source.begin[segment.begin], source.end[segment.end - 1], {}};
        run.glyphs = glyphs(source, segment);
        run.is_complex = !segment.is_rtl && has_shared_clusters(run.glyphs);
        return run;
    }

    void fill_buffer(std::u32string_view characters, const Segment& segment, hb_language_t language) {
        hb_buffer_t* const filled = buffer.get();
        hb_buffer_clear_contents(filled);
        const auto size = static_cast<int>(characters.size());
        hb_buffer_add_codepoints(filled, reinterpret_cast<const hb_codepoint_t*>(characters.data()), size,
                                 segment.begin, static_cast<int>(segment.end - segment.begin));
        hb_buffer_set_direction(filled, segment.is_rtl ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_set_script(filled, hb_script_from_iso15924_tag(segment.script));
        hb_buffer_set_language(filled, language);
    }

    [[nodiscard]] std::vector<Glyph> glyphs(const SourceText& source, const Segment& segment) const {
        unsigned count = 0;
        const hb_glyph_info_t* const shaped = hb_buffer_get_glyph_infos(buffer.get(), &count);
        const hb_glyph_position_t* const places = hb_buffer_get_glyph_positions(buffer.get(), &count);
        const std::vector<std::uint32_t> ends = cluster_ends(shaped, count, segment);
        const float em = static_cast<float>(segment.face->units_per_em());
        std::vector<Glyph> result;
        result.reserve(count);
        for (unsigned i = 0; i < count; ++i) {
            const auto in_em = [em](hb_position_t length) { return static_cast<float>(length) / em; };
            result.push_back({shaped[i].codepoint, in_em(places[i].x_advance), in_em(places[i].x_offset),
                              in_em(places[i].y_offset), source.begin[shaped[i].cluster], source.end[ends[i] - 1]});
        }
        return result;
    }
};

Shaper::Shaper(const FaceLibrary& faces) : state_(std::make_unique<State>(faces)) {}
Shaper::~Shaper() = default;

const std::vector<ShapedRun>& Shaper::shape(const ShapeRequest& request) {
    State& state = *state_;
    if (state.word_count >= many_words) state.forget();
    Words& words = state.words_for(request);
    if (!words.are_parts || !can_be_parted(request)) return state.word(request, words);
    state.text_runs.clear();
    for (std::size_t begin = 0; begin < request.text.size();) {
        const std::size_t end = end_of_word(request.text, begin);
        ShapeRequest word = request;
        word.text = request.text.substr(begin, end - begin);
        for (const ShapedRun& run : state.word(word, words)) append(state.text_runs, run, begin);
        begin = end;
    }
    return state.text_runs;
}

const std::vector<std::string>& Shaper::missing() const { return state_->itemizer.missing(); }
void Shaper::forget_missing() { state_->itemizer.forget_missing(); }

}  // namespace offprint::typeset
