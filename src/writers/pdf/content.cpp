#include "writers/pdf/content.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "text/utf8.h"

namespace offprint::pdf {
namespace {

using layout::GlyphRun;
using layout::TagId;

constexpr double thousand = 1000, hundred = 100;

constexpr double seen = 0.0025;  // em: what lies less far off is beyond seeing

/// What Tw widens (ISO 32000-1, 9.3.3).
bool is_word_space(const GlyphCode& code) { return code.code_bytes == 1 && code.code == ' '; }

double median(std::vector<double>& values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// How an artifact is named (ISO 32000-1, 14.8.2.2).
std::string_view artifact_properties(TagId tag) {
    if (tag == layout::header_artifact_tag) return "/Type/Pagination/Subtype/Header/Attached[/Top]";
    if (tag == layout::footer_artifact_tag) return "/Type/Pagination/Subtype/Footer/Attached[/Bottom]";
    return "/Type/Layout";
}

/// The matrix that lays an image of the unit square on a box, turned as EXIF's number says.
std::array<double, 6> image_matrix(int orientation, double x, double y, double w, double h) {
    switch (orientation) {
        case 2: return {-w, 0, 0, h, x + w, y};
        case 3: return {-w, 0, 0, -h, x + w, y + h};
        case 4: return {w, 0, 0, -h, x, y + h};
        case 5: return {0, -h, -w, 0, x + w, y + h};
        case 6: return {0, -h, w, 0, x, y + h};
        case 7: return {0, h, w, 0, x, y};
        case 8: return {0, h, -w, 0, x + w, y};
        default: return {w, 0, 0, h, x, y};
    }
}

/// A character whose meaning only its author knows: PDF/A-2a (ISO 19005-2, 6.2.11.7.3) wants an ActualText for it.
bool has_private_use(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded decoded = text::decode_at(text, at);
        const char32_t character = decoded.character;
        if ((character >= 0xE000 && character <= 0xF8FF) || character >= 0xF0000) return true;
        at += decoded.bytes;
    }
    return false;
}

/// The runs after which the text goes on elsewhere than on their own baseline.
std::set<const GlyphRun*> runs_at_line_ends(const layout::Page& page) {
    constexpr double same_line = 0.5;  // em: a raised mark is on its line still
    std::set<const GlyphRun*> ends;
    const GlyphRun* last = nullptr;
    for (const layout::PageItem& item : page.items) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run == nullptr) continue;
        if (last != nullptr && std::abs(run->baseline - last->baseline) > same_line * last->size) ends.insert(last);
        last = run;
    }
    if (last != nullptr) ends.insert(last);
    return ends;
}

}  // namespace

PageContent::PageContent(Document& document, Fonts& fonts, StructureTree& tree, const layout::Page& page,
                         std::size_t number)
    : document_(document),
      fonts_(fonts),
      tree_(tree),
      page_(number),
      height_(page.height),
      line_ends_(runs_at_line_ends(page)) {}

std::string PageContent::begin_mark(TagId tag, const std::string& properties) {
    if (!tree_.knows(tag)) return fmt::format("/Artifact<<{}>>BDC\n", artifact_properties(tag));
    const int id = tree_.add_content(tag, page_);
    const std::string_view type = properties.empty() ? structure_type(tree_.kind(tag)) : "Span";
    return fmt::format("/{}<</MCID {}{}>>BDC\n", type, id, properties);
}

void PageContent::close_mark() {
    close_array();
    if (mark_.is_open) out_ += "EMC\n";
    mark_ = {};
}

void PageContent::leave_text() {
    close_mark();
    if (is_in_text_) out_ += "ET\n";
    is_in_text_ = has_place_ = false;
}

/// Marks of text lie inside one text object, so that a tag's lines are one piece.
void PageContent::open_text(TagId tag, const std::string& language, const std::optional<std::string>& actual_text) {
    const bool goes_on = mark_.is_open && mark_.tag == tag && mark_.language == language && !mark_.is_word;
    if (is_in_text_ && goes_on && !actual_text) return;
    close_mark();
    if (!is_in_text_) out_ += "BT\n";
    is_in_text_ = true;
    std::string properties;
    if (!language.empty()) properties += "/Lang" + text_string(language);
    // Poppler takes an ActualText only on a Span, and only in UTF-16.
    if (actual_text) properties += "/ActualText<FEFF" + utf16_hex(*actual_text) + ">";
    out_ += begin_mark(tag, properties);
    mark_ = {true, tag, language, actual_text.has_value()};
}

void PageContent::open_graphics(TagId tag) {
    leave_text();
    out_ += begin_mark(tag, "");
    mark_ = {true, tag, {}, true};
}

void PageContent::close_array() {
    if (array_.empty()) return;
    if (string_end_ != 0) array_ += string_end_;
    out_ += has_numbers_ ? "[" + array_ + "]TJ\n" : array_ + "Tj\n";
    array_.clear();
    string_end_ = 0;
    has_numbers_ = false;
}

void PageContent::move_to(double x, double baseline) {
    if (has_place_ && std::abs(baseline - baseline_) < 0.001) return;
    close_array();
    // A hundredth of a point is beyond seeing; whole ones never add up to a drift from line to line.
    const std::array<long, 2> place{std::lround(x * hundred), std::lround((height_ - baseline) * hundred)};
    if (!has_place_) line_ = {0, 0};
    out_ += number(static_cast<double>(place[0] - line_[0]) / hundred) + " " +
            number(static_cast<double>(place[1] - line_[1]) / hundred) + " Td\n";
    line_ = place;
    pen_ = static_cast<double>(place[0]) / hundred;
    baseline_ = baseline;
    has_place_ = true;
}

void PageContent::choose(const GlyphCode& code, double size) {
    if (font_ == code.font && size_ == size) return;
    close_array();
    out_ += fmt::format("/{} {} Tf\n", document_.font_name(page_, code.font), number(size));
    font_ = code.font;
    size_ = size;
}

void PageContent::set_colour(const Colour& colour) {
    if (has_colour_ && colour_ == colour) return;
    close_array();
    out_ += fill_colour(colour) + "\n";
    colour_ = colour;
    has_colour_ = true;
}

void PageContent::set_rise(double rise) {
    if (std::abs(rise - rise_) < 0.001) return;
    close_array();
    out_ += number(rise) + " Ts\n";
    rise_ = rise;
}

void PageContent::set_visible(bool is_visible) {
    if (is_visible == is_visible_) return;
    close_array();
    out_ += is_visible ? "0 Tr\n" : "3 Tr\n";
    is_visible_ = is_visible;
}

double PageContent::advance(const GlyphCode& code, double size) const {
    return code.width * size / thousand + letter_space_ + (is_word_space(code) ? word_space_ : 0);
}

/// What justification and tracking add to most blanks and letters of the run is said once, not after each of them.
void PageContent::set_spacing(const GlyphRun& run) {
    if (run.is_rtl) return;
    constexpr std::size_t fewest = 2;  // gaps for which it pays
    letter_gaps_.clear();
    blank_gaps_.clear();
    for (std::size_t i = 0; i + 1 < placed_.size(); ++i) {
        const GlyphCode& code = placed_[i].code;
        const double gap = placed_[i + 1].x - placed_[i].x - code.width * run.size / thousand;
        (is_word_space(code) ? blank_gaps_ : letter_gaps_).push_back(gap);
    }
    const auto set = [&](double& now, double wanted, const char* name) {
        if (std::abs(now - wanted) < 0.001) return;
        close_array();
        now = std::round(wanted * thousand) / thousand;
        out_ += number(now) + name;
    };
    if (letter_gaps_.size() >= fewest) {
        const double usual = median(letter_gaps_);
        set(letter_space_, std::abs(usual) > seen * run.size ? usual : 0, " Tc\n");
    }
    if (blank_gaps_.size() >= fewest) set(word_space_, median(blank_gaps_) - letter_space_, " Tw\n");
}

void PageContent::append_code(const GlyphCode& code) {
    const char end = code.code_bytes == 1 ? ')' : '>';
    if (string_end_ == 0) array_ += end == ')' ? '(' : '<';
    string_end_ = end;
    if (code.code_bytes != 1) {
        array_ += hex16(code.code);
        return;
    }
    const auto byte = static_cast<char>(code.code);
    if (byte == '(' || byte == ')' || byte == '\\' || byte == '\r') array_ += '\\';
    array_ += byte == '\r' ? 'r' : byte;
}

/// The pen is followed through the whole line, so that rounded widths never add up.
void PageContent::show(const Placed& glyph, double size, double baseline) {
    move_to(glyph.x, baseline);
    choose(glyph.code, size);
    set_rise(glyph.rise);
    set_visible(!glyph.is_missing);
    const double off = pen_ - glyph.x;
    if (std::abs(off) > seen * size) {
        if (string_end_ != 0) array_ += string_end_;
        string_end_ = 0;
        const long back = std::lround(off * thousand / size);
        array_ += std::to_string(back);
        has_numbers_ = true;
        pen_ -= static_cast<double>(back) * size / thousand;
    }
    append_code(glyph.code);
    pen_ += advance(glyph.code, size);
}

Clusters PageContent::clusters(const GlyphRun& run) const {
    const bool ends_line = line_ends_.contains(&run) && !run.face->is_monospaced();
    return ends_line ? with_lasting_hyphen(clusters_of(run)) : clusters_of(run);
}

/// In logical order. Right-to-left text needs no ActualText, and poppler would reverse it.
void PageContent::place(const GlyphRun& run, const Clusters& clusters) {
    placed_.clear();
    words_.clear();
    bool was_blank = true;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        const Cluster& cluster = clusters[i];
        const bool is_blank = cluster.text == " ";
        if (is_blank || was_blank) words_.push_back({placed_.size(), placed_.size(), i, i});
        was_blank = is_blank;
        Word& word = words_.back();
        if (run.is_complex && !run.is_rtl && cluster.glyphs.size() > 1) word.needs_actual_text = true;
        if (has_private_use(cluster.text)) word.needs_actual_text = true;
        for (const SpokenGlyph& glyph : cluster.glyphs) {
            const GlyphCode code = fonts_.code(document_, *run.face, glyph.id, glyph.text);
            if (!code.is_exact && !run.is_rtl) word.needs_actual_text = true;
            placed_.push_back({run.x + glyph.x * run.size, glyph.rise * run.size, code, glyph.id == 0});
        }
        word.end = placed_.size();
        word.end_cluster = i + 1;
    }
}

/// What is said instead of the word's glyphs. A dropped letter stands lines below the rest of its word, and whoever
/// reads by place would part them: the rest says the whole word, and the letter nothing.
std::optional<std::string> PageContent::spoken(const Word& word, const Clusters& clusters, const GlyphRun& run) {
    const bool is_plain = !run.is_initial && initial_.empty() && !word.needs_actual_text;
    if (is_plain) return std::nullopt;
    std::string text;
    for (std::size_t i = word.first_cluster; i < word.end_cluster; ++i) text += clusters[i].text;
    if (!run.is_initial) return std::exchange(initial_, {}) + text;
    initial_ += text;
    return std::string();
}

void PageContent::put(TagId tag, const GlyphRun& run) {
    if (run.face == nullptr || run.glyphs.empty() || run.size <= 0) return;
    const Clusters clusters = this->clusters(run);
    place(run, clusters);
    for (const Word& word : words_) {
        open_text(tag, run.language, spoken(word, clusters, run));
        set_colour(run.colour);
        if (word.begin == 0) set_spacing(run);
        for (std::size_t i = word.begin; i < word.end; ++i) {
            show(placed_[i], run.size, run.baseline);
            // In logical order each on its own: PDFium sorts what is shown apart, and poppler and mutool read on.
            if (run.is_rtl) close_array();
        }
    }
}

void PageContent::put(TagId tag, const layout::FilledBox& box) {
    open_graphics(tree_.knows(tag) ? layout::artifact_tag : tag);
    set_colour(box.colour);
    out_ += fmt::format("{} {} {} {} re f\n", number(box.x), number(height_ - box.y - box.height), number(box.width),
                        number(box.height));
    close_mark();
}

void PageContent::mark_bounds(TagId tag, const layout::PlacedImage& place) {
    if (!tree_.knows(tag)) return;
    tree_.add_bounds(tag, {place.x, height_ - place.y - place.height, place.x + place.width, height_ - place.y});
}

void PageContent::put(TagId tag, const layout::PlacedImage& place, const ImageObject& image) {
    open_graphics(tag);
    mark_bounds(tag, place);
    const std::array<double, 6> matrix =
        image_matrix(image.orientation, place.x, height_ - place.y - place.height, place.width, place.height);
    out_ += "q";
    for (const double entry : matrix) out_ += " " + number(entry);
    out_ += fmt::format(" cm /{} Do Q\n", document_.image_name(page_, image.object));
    close_mark();
}

void PageContent::put_frame(TagId tag, const layout::PlacedImage& place) {
    open_graphics(tag);
    mark_bounds(tag, place);
    out_ += fmt::format("q 0.5 w 0.6 G {} {} {} {} re S Q\n", number(place.x), number(height_ - place.y - place.height),
                        number(place.width), number(place.height));
    close_mark();
}

std::string PageContent::finish() {
    leave_text();
    return std::move(out_);
}

}  // namespace offprint::pdf
