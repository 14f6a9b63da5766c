#include "typeset/default_faces.h"

#include <algorithm>
#include <array>
#include <optional>

namespace offprint::typeset {
namespace {

constexpr int least_bold = 600;  // lighter requests get Regular: Debian's core package has only these two weights

// The order of the faces in the collections of fonts-noto-cjk; NotoSansCJK has the monospaced ones after these.
constexpr std::array<std::string_view, 5> cjk_variants = {"JP", "KR", "SC", "TC", "HK"};

std::vector<std::string_view> suffixes(const FaceRequest& request) {
    const bool is_bold = request.weight >= least_bold;
    if (is_bold && request.italic) return {"-BoldItalic", "-Bold", "-Italic", "-Regular"};
    if (is_bold) return {"-Bold", "-Regular"};
    if (request.italic) return {"-Italic", "-Regular"};
    return {"-Regular"};
}

std::string without_blanks(std::string_view family) {
    std::string stem(family);
    stem.erase(std::remove(stem.begin(), stem.end(), ' '), stem.end());
    return stem;
}

bool is_plain_name(std::string_view stem) {
    return std::all_of(stem.begin(), stem.end(), [](unsigned char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    });
}

std::optional<unsigned> cjk_index(std::string_view variant) {
    const auto* const found = std::find(cjk_variants.begin(), cjk_variants.end(), variant);
    if (found == cjk_variants.end()) return std::nullopt;
    return static_cast<unsigned>(found - cjk_variants.begin());
}

std::vector<FaceFile> cjk_files(const FaceRequest& request, const FontSources& sources) {
    const std::optional<unsigned> index = cjk_index(std::string_view(request.family).substr(request.family.size() - 2));
    if (!index) return {};
    const bool is_mono = request.family.starts_with("Noto Sans Mono");
    const std::string_view stem = request.family.starts_with("Noto Serif") ? "NotoSerifCJK" : "NotoSansCJK";
    FaceRequest upright = request;
    upright.italic = false;
    std::vector<FaceFile> files;
    for (const std::string_view suffix : suffixes(upright)) {
        const std::string name = std::string(stem).append(suffix).append(".ttc");
        files.push_back(
            {sources.opentype_folder + "/" + name, *index + static_cast<unsigned>(is_mono ? cjk_variants.size() : 0)});
    }
    return files;
}

}  // namespace

std::vector<FaceFile> default_face_files(const FaceRequest& request, const FontSources& sources) {
    if (!request.family.starts_with("Noto ")) return {};
    if (request.family == "Noto Color Emoji") return {{sources.truetype_folder + "/NotoColorEmoji.ttf"}};
    if (request.family.find(" CJK ") != std::string::npos) return cjk_files(request, sources);
    const std::string stem = without_blanks(request.family);
    if (!is_plain_name(stem)) return {};
    std::vector<FaceFile> files;
    for (const std::string_view suffix : suffixes(request)) {
        const std::string name = std::string(stem).append(suffix).append(".ttf");
        files.push_back({sources.truetype_folder + "/" + name});
    }
    return files;
}

std::string default_family_like(std::string_view family) {
    const auto says = [family](std::string_view word) { return family.find(word) != std::string_view::npos; };
    if (says("Mono") || says("mono") || says("Courier")) return "Noto Sans Mono";
    return says("Sans") || says("sans") ? "Noto Sans" : "Noto Serif";
}

}  // namespace offprint::typeset
