#include "writers/pdf/simple_font.h"

#include <fmt/format.h>

#include <algorithm>

#include "typeset/cut_truetype.h"
#include "writers/pdf/font_program.h"

namespace offprint::pdf {

SimpleFont::SimpleFont(Document& document, const typeset::Face& face, CodePage& page)
    : face_(face), page_(page), font_(document.reserve()), glyphs_{0} {}

std::optional<GlyphCode> SimpleFont::code(std::uint32_t glyph, std::string_view text) {
    auto& known = codes_[glyph];
    for (const auto& [says, code] : known) {
        if (says == text) return code;
    }
    std::size_t& speakers = speakers_[std::string(text)];
    const std::optional<std::uint8_t> code = page_.code(text, speakers);
    if (!code) return std::nullopt;
    ++speakers;
    if (glyphs_.size() <= *code) glyphs_.resize(*code + std::size_t{1}, 0);
    glyphs_[*code] = glyph;
    known.emplace_back(text, GlyphCode{font_, *code, 1, in_thousandths(face_.advance(glyph)), true});
    return known.back().second;
}

/// From the first code that is used to the last one.
std::string SimpleFont::widths() const {
    const auto is_used = [](std::uint32_t glyph) { return glyph != 0; };
    const auto first = std::find_if(glyphs_.begin(), glyphs_.end(), is_used);
    std::string array = fmt::format("/FirstChar {}/LastChar {}/Widths[", first - glyphs_.begin(), glyphs_.size() - 1);
    for (auto glyph = first; glyph != glyphs_.end(); ++glyph) {
        if (glyph != first) array += ' ';
        array += std::to_string(is_used(*glyph) ? in_thousandths(face_.advance(*glyph)) : 0);
    }
    return array + "]";
}

Result<Done> SimpleFont::write(Document& document) const {
    std::string bytes = typeset::cut_truetype(face_, glyphs_, typeset::CodeTable::symbol);
    if (bytes.empty()) {
        return failure(ErrorKind::library,
                       fmt::format("no subset can be made of the font '{}'; use another one", face_.postscript_name()));
    }
    const FontProgram program = write_program(document, face_, ProgramKind::truetype, std::move(bytes));
    document.set(font_, fmt::format("/Type/Font/Subtype/TrueType/BaseFont{}{}/FontDescriptor {}/ToUnicode {}",
                                    program.name, widths(), to_text(program.descriptor), to_text(page_.to_unicode())));
    return Done{};
}

}  // namespace offprint::pdf
