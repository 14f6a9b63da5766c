#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "layout/pages.h"
#include "writers/pdf/clusters.h"
#include "writers/pdf/document.h"
#include "writers/pdf/fonts.h"
#include "writers/pdf/image_object.h"
#include "writers/pdf/structure.h"

namespace offprint::pdf {

/// The operators of one page (ISO 32000-1, 8 and 9). All of it is marked: real content by tag, flat, never nested,
/// because readers cut nested content off; the rest as artifacts.
class PageContent {
public:
    PageContent(Document& document, Fonts& fonts, StructureTree& tree, const layout::Page& page, std::size_t number);

    void put(layout::TagId tag, const layout::GlyphRun& run);
    void put(layout::TagId tag, const layout::FilledBox& box);
    void put(layout::TagId tag, const layout::PlacedImage& place, const ImageObject& image);
    /// An empty frame where an image could not be had.
    void put_frame(layout::TagId tag, const layout::PlacedImage& place);

    /// The whole content; the last call.
    std::string finish();

private:
    /// A glyph ready to be shown: where the pen must be, and what it says.
    struct Placed {
        double x = 0, rise = 0;
        GlyphCode code;
        bool is_missing = false;
    };
    /// Glyphs between two blanks, or a blank: [begin, end) of `placed_`, and of the run's clusters.
    struct Word {
        std::size_t begin = 0, end = 0;
        std::size_t first_cluster = 0, end_cluster = 0;
        bool needs_actual_text = false;
    };
    /// What the open piece of marked content belongs to.
    struct Mark {
        bool is_open = false;
        layout::TagId tag = 0;
        std::string language;
        bool is_word = false;  // an ActualText of its own: nothing joins it
    };

    [[nodiscard]] Clusters clusters(const layout::GlyphRun& run) const;
    void place(const layout::GlyphRun& run, const Clusters& clusters);
    std::optional<std::string> spoken(const Word& word, const Clusters& clusters, const layout::GlyphRun& run);
    void open_text(layout::TagId tag, const std::string& language, const std::optional<std::string>& actual_text);
    void open_graphics(layout::TagId tag);
    void close_mark();
    void leave_text();
    void close_array();
    void move_to(double x, double baseline);
    void set_spacing(const layout::GlyphRun& run);
    [[nodiscard]] double advance(const GlyphCode& code, double size) const;
    void append_code(const GlyphCode& code);
    void choose(const GlyphCode& code, double size);
    void set_colour(const Colour& colour);
    void set_rise(double rise);
    void set_visible(bool is_visible);
    void show(const Placed& glyph, double size, double baseline);
    void mark_bounds(layout::TagId tag, const layout::PlacedImage& place);
    [[nodiscard]] std::string begin_mark(layout::TagId tag, const std::string& properties);

    Document& document_;
    Fonts& fonts_;
    StructureTree& tree_;
    std::size_t page_;
    double height_;
    std::set<const layout::GlyphRun*> line_ends_;  // never walked

    std::string out_;
    std::vector<Placed> placed_;  // of the run that is being put
    std::vector<Word> words_;
    std::vector<double> letter_gaps_, blank_gaps_;
    Mark mark_;
    std::string initial_;  // a dropped letter, until the rest of its word comes
    bool is_in_text_ = false;
    bool has_place_ = false;  // a text matrix has been set in this text object
    std::string array_;       // strings and numbers to be shown
    char string_end_ = 0;     // what closes the open string: ')' or '>', 0 when none is open
    bool has_numbers_ = false;
    std::array<long, 2> line_{};  // where the text line begins, in hundredths of a point, upwards
    double pen_ = 0, baseline_ = 0, rise_ = 0, size_ = 0, letter_space_ = 0, word_space_ = 0;
    Reference font_;
    bool has_colour_ = false, is_visible_ = true;
    Colour colour_{};
};

}  // namespace offprint::pdf
