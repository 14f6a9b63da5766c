#include "handmade.h"

#include <zlib.h>

#include <catch2/catch.hpp>

#include "typeset/shape.h"
#include "writers/pdf/paint.h"

namespace offprint::pdf {
namespace {

/// Inflates; what follows the stream is passed over.
std::string inflated(std::string_view packed) {
    z_stream stream{};
    REQUIRE(inflateInit(&stream) == Z_OK);
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string plain, buffer(1U << 16U, '\0');
    int status = Z_OK;
    while (status == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        status = inflate(&stream, Z_NO_FLUSH);
        plain.append(buffer, 0, buffer.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    REQUIRE(status == Z_STREAM_END);
    return plain;
}

}  // namespace

const typeset::FaceLibrary& faces() {
    static const typeset::FaceLibrary library;
    return library;
}

void put_line(layout::Page& page, const std::string& text, const LineOptions& options) {
    typeset::Shaper shaper(faces());
    typeset::ShapeRequest request;
    request.text = text;
    request.language = options.language;
    request.bidi_level = options.is_rtl ? 1 : 0;
    double x = options.x;
    for (const typeset::ShapedRun& shaped : shaper.shape(request)) {
        layout::GlyphRun run;
        run.face = shaped.face;
        run.size = options.size;
        run.x = x;
        run.baseline = options.baseline;
        run.is_rtl = shaped.is_rtl;
        run.is_complex = shaped.is_complex;
        run.text = text;
        run.glyphs = shaped.glyphs;
        run.ends_in_hyphen = options.ends_in_hyphen;
        for (const typeset::Glyph& glyph : run.glyphs) x += glyph.advance * options.size;
        page.items.push_back({options.tag, run});
    }
}

layout::Pages blank_pages() {
    layout::Pages pages;
    pages.language = "en";
    pages.title = "A page";
    pages.pages.resize(1);
    pages.pages[0].width = 595;
    pages.pages[0].height = 842;
    pages.tags.resize(2);
    pages.tags[0].kind = layout::TagKind::document;
    return pages;
}

layout::Pages page_with(const std::string& text) {
    layout::Pages pages = blank_pages();
    put_line(pages.pages[0], text, {});
    return pages;
}

Facts plain_facts() {
    Facts facts;
    facts.title = "A page";
    facts.language = "en";
    facts.producer = "offprint test";
    return facts;
}

std::string painted(const layout::Pages& pages, const Resources& resources) {
    const Result<Painted> result = paint(pages, plain_facts(), resources);
    REQUIRE(result.has_value());
    return result->bytes;
}

std::string unpacked(const std::string& pdf) {
    std::string all;
    std::size_t at = 0;
    while (true) {
        const std::size_t stream = pdf.find("\nstream\n", at);
        all += pdf.substr(at, stream == std::string::npos ? stream : stream - at);
        if (stream == std::string::npos) return all;
        const std::size_t end = pdf.find("\nendstream", stream);
        const std::string_view content = std::string_view(pdf).substr(stream + 8, end - stream - 8);
        const std::size_t entries = pdf.rfind(" 0 obj", stream);
        const std::string_view dictionary = std::string_view(pdf).substr(entries, stream - entries);
        const bool is_packed = dictionary.find("/FlateDecode") != std::string_view::npos;
        all += "\n" + (is_packed ? inflated(content) : std::string(content)) + "\n";
        at = end;
    }
}

bool says(const std::string& pdf, const std::string& words) { return unpacked(pdf).find(words) != std::string::npos; }

}  // namespace offprint::pdf
