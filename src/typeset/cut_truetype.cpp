#include "typeset/cut_truetype.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <unordered_map>

#include <hb.h>

#include "typeset/sfnt.h"
#include "typeset/table.h"

namespace offprint::typeset {
namespace {

// OpenType 1.9, "glyf": flags of a part of a composed glyph.
constexpr std::uint32_t arguments_are_words = 0x0001, has_scale = 0x0008, has_more_parts = 0x0020,
                        has_two_scales = 0x0040, has_matrix = 0x0080, has_instructions = 0x0100;
constexpr std::size_t glyph_header_size = 10, head_size = 54, hhea_size = 36, maxp_size = 32;
constexpr std::size_t most_glyphs = 0xFFFF;

void put16(std::string& bytes, std::size_t value) {
    bytes += static_cast<char>((value >> 8U) & 0xFFU);
    bytes += static_cast<char>(value & 0xFFU);
}

void put32(std::string& bytes, std::size_t value) {
    put16(bytes, (value >> 16U) & 0xFFFFU);
    put16(bytes, value & 0xFFFFU);
}

void set16(std::string& bytes, std::size_t at, std::size_t value) {
    bytes[at] = static_cast<char>((value >> 8U) & 0xFFU);
    bytes[at + 1] = static_cast<char>(value & 0xFFU);
}

void set32(std::string& bytes, std::size_t at, std::size_t value) {
    set16(bytes, at, value >> 16U);
    set16(bytes, at + 2, value & 0xFFFFU);
}

constexpr hb_tag_t glyf = HB_TAG('g', 'l', 'y', 'f'), loca = HB_TAG('l', 'o', 'c', 'a'),
                   head = HB_TAG('h', 'e', 'a', 'd'), hhea = HB_TAG('h', 'h', 'e', 'a'),
                   hmtx = HB_TAG('h', 'm', 't', 'x'), maxp = HB_TAG('m', 'a', 'x', 'p');

/// The outlines of the whole face.
class Outlines {
public:
    explicit Outlines(const Face& face)
        : glyf_(face.handle(), glyf),
          loca_(face.handle(), loca),
          has_long_offsets_(number_at(Table(face.handle(), head).bytes(), 50, 2) != 0) {}

    [[nodiscard]] std::string_view of(std::uint32_t glyph) const {
        const std::size_t begin = offset(glyph), end = offset(std::size_t{glyph} + 1);
        if (begin >= end || end > glyf_.bytes().size()) return {};
        return glyf_.bytes().substr(begin, end - begin);
    }

private:
    [[nodiscard]] std::size_t offset(std::size_t glyph) const {
        return has_long_offsets_ ? number_at(loca_.bytes(), glyph * 4, 4)
                                 : std::size_t{2} * number_at(loca_.bytes(), glyph * 2, 2);
    }

    Table glyf_, loca_;
    bool has_long_offsets_;
};

/// The end of the points of an outline whose flags begin at `at` (repeated flags; short, long or no coordinates).
std::size_t end_of_points(std::string_view outline, std::size_t at, std::size_t points) {
    constexpr std::uint32_t x_is_short = 2, y_is_short = 4, repeats = 8, x_is_same = 16, y_is_same = 32;
    std::size_t coordinates = 0;
    while (points > 0 && at < outline.size()) {
        const std::uint32_t flag = number_at(outline, at++, 1);
        const std::size_t count =
            std::min<std::size_t>(points, (flag & repeats) != 0 ? number_at(outline, at++, 1) + 1 : 1);
        const std::size_t x = (flag & x_is_short) != 0 ? 1 : (flag & x_is_same) != 0 ? 0 : 2;
        const std::size_t y = (flag & y_is_short) != 0 ? 1 : (flag & y_is_same) != 0 ? 0 : 2;
        coordinates += count * (x + y);
        points -= count;
    }
    return std::min(outline.size(), at + coordinates);
}

/// A plain outline without its instructions and what may lie behind it.
std::string without_hints(std::string_view outline) {
    const std::size_t contours = number_at(outline, 0, 2);
    const std::size_t length_at = glyph_header_size + 2 * contours;
    if (contours == 0 || length_at + 2 > outline.size()) return {};
    const std::size_t points = std::size_t{number_at(outline, length_at - 2, 2)} + 1;
    const std::size_t flags_at = length_at + 2 + number_at(outline, length_at, 2);
    if (flags_at > outline.size()) return {};
    std::string plain(outline.substr(0, length_at));
    put16(plain, 0);
    return plain.append(outline.substr(flags_at, end_of_points(outline, flags_at, points) - flags_at));
}

/// The glyphs of the new face, and the numbers under which parts of composed ones are found.
class Glyphs {
public:
    Glyphs(const Face& face, const std::vector<std::uint32_t>& glyphs)
        : outlines_(face), hmtx_(face.handle(), hmtx), glyphs_(glyphs) {
        metrics_ = number_at(Table(face.handle(), hhea).bytes(), 34, 2);
        for (std::size_t n = 1; n < glyphs_.size(); ++n) numbers_.emplace(glyphs_[n], n);
    }

    /// Fills the three tables; parts join the list while it is walked.
    void write() {
        offsets_.push_back(0);
        for (std::size_t n = 0; n < glyphs_.size(); ++n) {
            const std::uint32_t glyph = glyphs_[n];
            if (glyph != 0) glyf_ += outline(glyph);
            if (glyf_.size() % 2 != 0) glyf_ += '\0';  // short offsets count in twos
            offsets_.push_back(glyf_.size());
            put_metrics(glyph);
        }
    }

    [[nodiscard]] std::size_t count() const { return glyphs_.size(); }
    [[nodiscard]] bool needs_long_offsets() const { return glyf_.size() / 2 > 0xFFFF; }
    [[nodiscard]] const std::string& outlines() const { return glyf_; }
    [[nodiscard]] const std::string& widths() const { return widths_; }

    [[nodiscard]] std::string offsets() const {
        std::string bytes;
        for (const std::size_t offset : offsets_)
            needs_long_offsets() ? put32(bytes, offset) : put16(bytes, offset / 2);
        return bytes;
    }

private:
    std::string outline(std::uint32_t glyph) {
        const std::string_view old = outlines_.of(glyph);
        if (old.size() < glyph_header_size) return {};
        return short_at(old, 0) < 0 ? composed(old) : without_hints(old);
    }

    std::string composed(std::string_view old) {
        std::string bytes(old.substr(0, glyph_header_size));
        for (std::size_t at = glyph_header_size; at + 4 <= old.size();) {
            const std::uint32_t flags = number_at(old, at, 2);
            std::size_t size = (flags & arguments_are_words) != 0 ? 8 : 6;
            if ((flags & has_scale) != 0) size += 2;
            if ((flags & has_two_scales) != 0) size += 4;
            if ((flags & has_matrix) != 0) size += 8;
            put16(bytes, flags & ~has_instructions);
            put16(bytes, number_of(number_at(old, at + 2, 2)));
            bytes += old.substr(at + 4, size - 4);
            at += size;
            if ((flags & has_more_parts) == 0) break;
        }
        return bytes;
    }

    std::size_t number_of(std::uint32_t glyph) {
        const auto [place, is_new] = numbers_.try_emplace(glyph, glyphs_.size());
        if (is_new) glyphs_.push_back(glyph);
        return place->second;
    }

    /// OpenType 1.9, "hmtx": the last full entry's advance holds for all glyphs behind it.
    void put_metrics(std::uint32_t glyph) {
        if (glyph == 0 || metrics_ == 0) return put32(widths_, 0);
        const bool is_full = glyph < metrics_;
        put16(widths_, number_at(hmtx_.bytes(), 4 * std::size_t{is_full ? glyph : metrics_ - 1}, 2));
        put16(widths_, number_at(hmtx_.bytes(),
                                 is_full ? 4 * std::size_t{glyph} + 2
                                         : 4 * std::size_t{metrics_} + 2 * std::size_t{glyph - metrics_},
                                 2));
    }

    Outlines outlines_;
    Table hmtx_;
    std::uint32_t metrics_ = 0;  // full entries of hmtx
    std::vector<std::uint32_t> glyphs_;
    std::unordered_map<std::uint32_t, std::size_t> numbers_;
    std::string glyf_, widths_;
    std::vector<std::size_t> offsets_;
};

/// OpenType 1.9, "cmap": one subtable of format 4, whose one segment goes from 0xF000 to 0xF000 + last.
std::string symbol_table(std::size_t last) {
    constexpr std::size_t first = 0xF000, beyond = 0xFFFF, to_zero = 0x1000;  // added modulo 0x10000
    std::string bytes;
    const auto put = [&bytes](std::initializer_list<std::size_t> words) {
        for (const std::size_t word : words) put16(bytes, word);
    };
    put({0, 1});         // version, one table:
    put({3, 0, 0, 12});  // Microsoft, symbols, at 12
    put({4, 32, 0});     // format, length, language
    put({4, 4, 1, 0});   // twice the segments, and what speeds a search
    put({first + last, beyond, 0});
    put({first, beyond});
    put({to_zero, 1});
    put({0, 0});  // no arrays
    return bytes;
}

std::uint32_t checksum(std::string_view bytes) {
    std::uint32_t sum = 0;
    for (std::size_t at = 0; at < bytes.size(); at += 4) sum += number_at(bytes, at, 4);
    return sum;
}

struct NamedTable {
    std::string_view tag;
    std::string bytes;
};

/// OpenType 1.9, "Organization of an OpenType font": the directory, then the tables on multiples of four.
std::string font_file(std::vector<NamedTable> tables) {
    std::size_t power = 0;
    while ((std::size_t{2} << power) <= tables.size()) ++power;
    std::string file;
    put32(file, 0x00010000);
    put16(file, tables.size());
    put16(file, std::size_t{16} << power);
    put16(file, power);
    put16(file, 16 * tables.size() - (std::size_t{16} << power));
    std::size_t offset = 12 + 16 * tables.size(), header = 0;
    for (NamedTable& table : tables) {
        if (table.tag == "head") header = offset;
        const std::size_t size = table.bytes.size();
        table.bytes.resize((size + 3) / 4 * 4);
        file += table.tag;
        put32(file, checksum(table.bytes));
        put32(file, offset);
        put32(file, size);
        offset += table.bytes.size();
    }
    for (const NamedTable& table : tables) file += table.bytes;
    set32(file, header + 8, 0xB1B0AFBA - checksum(file));
    return file;
}

}  // namespace

std::string cut_truetype(const Face& face, const std::vector<std::uint32_t>& glyphs, CodeTable codes) {
    const auto table = [&](hb_tag_t tag) { return std::string(Table(face.handle(), tag).bytes()); };
    std::string header = table(head), metrics = table(hhea), limits = table(maxp);
    if (header.size() < head_size || metrics.size() < hhea_size || limits.size() < maxp_size) return {};
    Glyphs cut(face, glyphs);
    cut.write();
    if (cut.count() > most_glyphs) return {};
    set32(header, 8, 0);  // the sum over the file comes last
    set16(header, 50, cut.needs_long_offsets() ? 1 : 0);
    set16(metrics, 34, cut.count());
    set16(limits, 4, cut.count());
    for (std::size_t at = 14; at < 28; at += 2)
        set16(limits, at, at == 14 ? 1 : 0);  // no instructions: one zone, no storage
    std::vector<NamedTable> tables;
    if (codes == CodeTable::symbol)
        tables.push_back({"cmap", symbol_table(std::min<std::size_t>(glyphs.size() - 1, 0xFF))});
    tables.push_back({"glyf", cut.outlines()});
    tables.push_back({"head", std::move(header)});
    tables.push_back({"hhea", std::move(metrics)});
    tables.push_back({"hmtx", cut.widths()});
    tables.push_back({"loca", cut.offsets()});
    tables.push_back({"maxp", std::move(limits)});
    return font_file(std::move(tables));
}

}  // namespace offprint::typeset
