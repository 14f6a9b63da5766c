#include "writers/pdf/fonts.h"

#include "base/overloaded.h"

namespace offprint::pdf {
namespace {

/// What the pages take from one face.
struct Use {
    const typeset::Face* face = nullptr;
    std::set<std::uint32_t> glyphs;
    std::uint32_t blank = 1;
};

class Uses {
public:
    void add(const layout::GlyphRun& run) {
        if (run.face == nullptr) return;
        const auto [place, is_new] = by_face_.try_emplace(run.face, list_.size());
        if (is_new) list_.push_back({run.face, {}, 1});
        Use& use = list_[place->second];
        for (const typeset::Glyph& glyph : run.glyphs) {
            use.glyphs.insert(glyph.id);
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

Result<Fonts> Fonts::of(Document& document, const layout::Pages& pages) {
    Fonts fonts;
    for (Use& use : uses_of(pages)) {
        const typeset::Face& face = *use.face;
        fonts.by_face_.emplace(&face, fonts.fonts_.size());
        if (face.format() == typeset::GlyphFormat::colour_bitmap) {
            fonts.fonts_.push_back({&face, use.blank, std::make_unique<PictureFont>(face)});
            continue;
        }
        use.glyphs.insert(use.blank);
        Result<typeset::Subset> subset = typeset::subset(face, {use.glyphs.begin(), use.glyphs.end()});
        if (!subset) return tl::unexpected(subset.error());
        fonts.fonts_.push_back({&face, use.blank, std::make_unique<EmbeddedFont>(document, face, std::move(*subset))});
    }
    return fonts;
}

GlyphCode Fonts::code(Document& document, const typeset::Face& face, std::uint32_t glyph, std::string_view text) {
    Font& font = fonts_.at(by_face_.at(&face));
    const std::uint32_t shown = glyph == 0 ? font.blank : glyph;
    return std::visit(
        overloaded{[&](const std::unique_ptr<EmbeddedFont>& kind) { return kind->code(shown, text); },
                   [&](const std::unique_ptr<PictureFont>& kind) { return kind->code(document, shown, text); }},
        font.kind);
}

Result<Done> Fonts::write(Document& document) const {
    for (const Font& font : fonts_) {
        const Result<Done> written =
            std::visit(overloaded{[&](const std::unique_ptr<EmbeddedFont>& kind) { return kind->write(document); },
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
