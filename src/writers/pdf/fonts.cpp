#include "writers/pdf/fonts.h"

#include <algorithm>
#include <map>

#include "base/overloaded.h"

namespace offprint::pdf {
namespace {

/// What the pages take from one face.
struct Use {
    const typeset::Face* face = nullptr;
    std::vector<bool> is_used;  // by glyph
    std::uint32_t blank = 1;

    void add(std::uint32_t glyph) {
        if (is_used.size() <= glyph) is_used.resize(glyph + std::size_t{1});
        is_used[glyph] = true;
    }
    [[nodiscard]] std::vector<std::uint32_t> glyphs() const {
        std::vector<std::uint32_t> list;
        for (std::uint32_t glyph = 0; glyph < is_used.size(); ++glyph) {
            if (is_used[glyph]) list.push_back(glyph);
        }
        return list;
    }
};

class Uses {
public:
    void add(const layout::GlyphRun& run) {
        if (run.face == nullptr) return;
        const auto [place, is_new] = by_face_.try_emplace(run.face, list_.size());
        if (is_new) list_.push_back({run.face, {}, 1});
        Use& use = list_[place->second];
        for (const typeset::Glyph& glyph : run.glyphs) {
            use.add(glyph.id);
            const bool says_space =
                glyph.end == glyph.begin + 1 && glyph.end <= run.text.size() && run.text[glyph.begin] == ' ';
            if (says_space && glyph.id != 0) use.blank = glyph.id;
        }
    }
    [[nodiscard]] std::vector<Use> take() { return std::move(list_); }

private:
    std::vector<Use> list_;
    std::map<const typeset::Face*, std::size_t> by_face_;
};

std::vector<Use> uses_of(const layout::Pages& pages) {
    Uses uses;
    for (const layout::Page& page : pages.pages) {
        for (const layout::PageItem& item : page.items) {
            if (const auto* run = std::get_if<layout::GlyphRun>(&item.content)) uses.add(*run);
        }
    }
    return uses.take();
}

}  // namespace

Result<Fonts::Kind> Fonts::make(Document& document, const typeset::Face& face, const std::vector<std::uint32_t>& glyphs,
                                std::deque<CodePage>& pages) {
    // Some glyphs say more than one text; with fewer of them a page of codes is seldom used up.
    constexpr std::size_t most_in_a_simple_font = 200;
    if (face.format() == typeset::GlyphFormat::colour_bitmap) return std::make_unique<PictureFont>(face);
    if (face.format() != typeset::GlyphFormat::truetype) {
        Result<typeset::Subset> subset = typeset::subset(face, glyphs);
        if (!subset) return tl::unexpected(std::move(subset.error()));
        return std::make_unique<EmbeddedFont>(document, face, std::move(*subset));
    }
    if (glyphs.size() > most_in_a_simple_font) return std::make_unique<EmbeddedFont>(document, face);
    if (pages.empty() || pages.back().room() < glyphs.size()) pages.emplace_back(document);
    return OutlineFont{std::make_unique<SimpleFont>(document, face, pages.back())};
}

Result<Fonts> Fonts::of(Document& document, const layout::Pages& pages) {
    Fonts fonts;
    for (Use& use : uses_of(pages)) {
        use.add(use.blank);
        Result<Kind> kind = make(document, *use.face, use.glyphs(), fonts.pages_);
        if (!kind) return tl::unexpected(std::move(kind.error()));
        fonts.fonts_.push_back({use.face, use.blank, std::move(*kind)});
    }
    return fonts;
}

GlyphCode Fonts::code(Document& document, const typeset::Face& face, std::uint32_t glyph, std::string_view text) {
    Font& font = *std::find_if(fonts_.begin(), fonts_.end(), [&face](const Font& one) { return one.face == &face; });
    const std::uint32_t shown = glyph == 0 ? font.blank : glyph;
    return std::visit(
        overloaded{[&](OutlineFont& kind) {
                       if (const std::optional<GlyphCode> code = kind.simple->code(shown, text)) return *code;
                       if (!kind.rest) kind.rest = std::make_unique<EmbeddedFont>(document, face);
                       return kind.rest->code(shown, text);
                   },
                   [&](const std::unique_ptr<EmbeddedFont>& kind) { return kind->code(shown, text); },
                   [&](const std::unique_ptr<PictureFont>& kind) { return kind->code(document, shown, text); }},
        font.kind);
}

Result<Done> Fonts::write(Document& document) {
    for (const CodePage& page : pages_) page.write(document);
    for (const Font& font : fonts_) {
        const Result<Done> written =
            std::visit(overloaded{[&](const OutlineFont& kind) {
                                      Result<Done> simple = kind.simple->write(document);
                                      return simple && kind.rest ? kind.rest->write(document) : simple;
                                  },
                                  [&](const std::unique_ptr<EmbeddedFont>& kind) { return kind->write(document); },
                                  [&](const std::unique_ptr<PictureFont>& kind) -> Result<Done> {
                                      kind->write(document);
                                      return Done{};
                                  }},
                       font.kind);
        if (!written) return written;
    }
    return Done{};
}

}  // namespace offprint::pdf
