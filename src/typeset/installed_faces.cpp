#include "typeset/installed_faces.h"

#include <map>
#include <memory>
#include <string>

#include "typeset/libfontconfig.h"

namespace offprint::typeset {
namespace {

struct Release {
    void operator()(FcPattern* pattern) const { libfontconfig().FcPatternDestroy(pattern); }
    void operator()(FcFontSet* set) const { libfontconfig().FcFontSetDestroy(set); }
    void operator()(FcConfig* config) const { libfontconfig().FcConfigDestroy(config); }
};
using Pattern = std::unique_ptr<FcPattern, Release>;
using Set = std::unique_ptr<FcFontSet, Release>;

constexpr std::size_t few = 4;  // a file may turn out to be unusable

const FcChar8* chars(const std::string& text) { return reinterpret_cast<const FcChar8*>(text.c_str()); }

Pattern wanted(FcConfig* config, const FaceRequest& request) {
    Pattern pattern(libfontconfig().FcPatternCreate());
    libfontconfig().FcPatternAddString(pattern.get(), FC_FAMILY, chars(request.family));
    libfontconfig().FcPatternAddInteger(pattern.get(), FC_WEIGHT, libfontconfig().FcWeightFromOpenType(request.weight));
    libfontconfig().FcPatternAddInteger(pattern.get(), FC_SLANT, request.italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
    libfontconfig().FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
    libfontconfig().FcConfigSubstitute(config, pattern.get(), FcMatchPattern);
    libfontconfig().FcDefaultSubstitute(pattern.get());
    return pattern;
}

std::optional<FaceFile> file_of(FcPattern* pattern) {
    FcChar8* path = nullptr;
    int index = 0;
    if (libfontconfig().FcPatternGetString(pattern, FC_FILE, 0, &path) != FcResultMatch) return std::nullopt;
    libfontconfig().FcPatternGetInteger(pattern, FC_INDEX, 0, &index);
    // The upper half of fontconfig's index is the named instance of a variable font; we take the default one.
    return FaceFile{reinterpret_cast<const char*>(path), static_cast<unsigned>(index & 0xffff)};
}

bool is_of_family(FcPattern* pattern, const std::string& family) {
    FcChar8* name = nullptr;
    for (int i = 0; libfontconfig().FcPatternGetString(pattern, FC_FAMILY, i, &name) == FcResultMatch; ++i)
        if (libfontconfig().FcStrCmpIgnoreCase(name, chars(family)) == 0) return true;
    return false;
}

bool has_all(FcPattern* pattern, std::u32string_view characters) {
    FcCharSet* set = nullptr;
    if (libfontconfig().FcPatternGetCharSet(pattern, FC_CHARSET, 0, &set) != FcResultMatch) return false;
    for (const char32_t character : characters)
        if (!libfontconfig().FcCharSetHasChar(set, character)) return false;
    return true;
}

}  // namespace

struct InstalledFaces::Fontconfig {
    std::unique_ptr<FcConfig, Release> config;
    std::map<FaceRequest, Set> sorted;

    Pattern match(const FaceRequest& request) {
        if (!libfontconfig().is_complete()) return nullptr;
        FcResult result = FcResultNoMatch;
        return Pattern(libfontconfig().FcFontMatch(started(), wanted(started(), request).get(), &result));
    }

    FcFontSet* sort(const FaceRequest& request) {
        const auto [entry, is_new] = sorted.try_emplace(request);
        if (!is_new || !libfontconfig().is_complete()) return entry->second.get();
        FcResult result = FcResultNoMatch;
        entry->second.reset(
            libfontconfig().FcFontSort(started(), wanted(started(), request).get(), FcFalse, nullptr, &result));
        return entry->second.get();
    }

    FcConfig* started() {
        if (!config) config.reset(libfontconfig().FcInitLoadConfigAndFonts());
        return config.get();
    }
};

InstalledFaces::InstalledFaces() : fontconfig_(std::make_unique<Fontconfig>()) {}
InstalledFaces::~InstalledFaces() = default;

std::optional<FaceFile> InstalledFaces::find(const FaceRequest& request) {
    const Pattern match = fontconfig_->match(request);
    if (!match || !is_of_family(match.get(), request.family)) return std::nullopt;
    return file_of(match.get());
}

std::optional<FaceFile> InstalledFaces::nearest(const FaceRequest& request) {
    const Pattern match = fontconfig_->match(request);
    return match ? file_of(match.get()) : std::nullopt;
}

std::vector<FaceFile> InstalledFaces::covering(std::u32string_view characters, const FaceRequest& request) {
    std::vector<FaceFile> files;
    const FcFontSet* const set = fontconfig_->sort(request);
    for (int i = 0; set != nullptr && i < set->nfont && files.size() < few; ++i) {
        if (!has_all(set->fonts[i], characters)) continue;
        if (auto file = file_of(set->fonts[i])) files.push_back(*std::move(file));
    }
    return files;
}

}  // namespace offprint::typeset
