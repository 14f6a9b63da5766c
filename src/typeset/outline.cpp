#include "typeset/outline.h"

#include <hb.h>

#include <initializer_list>

#include "base/c_handle.h"
#include "base/numbers.h"

namespace offprint::typeset {
namespace {

struct Point {
    float x = 0, y = 0;
};

/// Takes HarfBuzz's strokes down as path data.
class Path {
public:
    Path(const GlyphPlace& place, int units_per_em) : place_(place), scale_(place.size / units_per_em) {}

    void put(char command, std::initializer_list<Point> points = {}) {
        constexpr int decimals = 2;
        path_ += command;
        for (const Point& point : points) {
            if (path_.back() != command) path_ += ' ';
            path_ += decimal(place_.x + static_cast<double>(point.x) * scale_, decimals) + ' ' +
                     decimal(place_.baseline - static_cast<double>(point.y) * scale_, decimals);
        }
    }
    [[nodiscard]] const std::string& text() const { return path_; }

private:
    const GlyphPlace& place_;
    double scale_;
    std::string path_;
};

void put(void* path, char command, std::initializer_list<Point> points) {
    static_cast<Path*>(path)->put(command, points);
}

void move_to(hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x, float y, void*) { put(path, 'M', {{x, y}}); }
void line_to(hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x, float y, void*) { put(path, 'L', {{x, y}}); }
void quadratic_to(hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x1, float y1, float x, float y, void*) {
    put(path, 'Q', {{x1, y1}, {x, y}});
}
void cubic_to(hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x1, float y1, float x2, float y2, float x, float y,
              void*) {
    put(path, 'C', {{x1, y1}, {x2, y2}, {x, y}});
}
void close_path(hb_draw_funcs_t*, void* path, hb_draw_state_t*, void*) { put(path, 'Z', {}); }

}  // namespace

std::string outline(const Face& face, std::uint32_t glyph, const GlyphPlace& place) {
    const c_handle<hb_draw_funcs_t, hb_draw_funcs_destroy> strokes(hb_draw_funcs_create());
    hb_draw_funcs_set_move_to_func(strokes.get(), move_to, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(strokes.get(), line_to, nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(strokes.get(), quadratic_to, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(strokes.get(), cubic_to, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(strokes.get(), close_path, nullptr, nullptr);
    Path path(place, face.units_per_em());
    hb_font_get_glyph_shape(face.font(), glyph, strokes.get(), &path);
    return path.text();
}

}  // namespace offprint::typeset
