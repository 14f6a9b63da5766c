#include <unicode/uchar.h>

#include <algorithm>
#include <mutex>

#include <fmt/format.h>

#include "text/utf8.h"
#include "typeset/default_faces.h"
#include "typeset/face.h"
#include "typeset/installed_faces.h"

namespace offprint::typeset {
namespace {

bool prints(char32_t character) {
    return u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) == 0;
}

std::u32string printing(std::u32string characters) {
    characters.erase(
        std::remove_if(characters.begin(), characters.end(), [](char32_t character) { return !prints(character); }),
        characters.end());
    return characters;
}

}  // namespace

/// Everything found so far, under one lock. What is asked for again and again is kept by each Shaper.
struct FaceLibrary::Shelves {
    explicit Shelves(FontSources given) : sources(std::move(given)) {}

    const Face* load(const FaceFile& file) {
        const auto [entry, is_new] = loaded.try_emplace(file);
        if (is_new) entry->second = Face::open(file);
        return entry->second.get();
    }

    const Face* load(const std::optional<FaceFile>& file) { return file ? load(*file) : nullptr; }

    const Face* by_default_files(const FaceRequest& request) {
        for (const FaceFile& file : default_face_files(request, sources))
            if (const Face* const face = load(file)) return face;
        return nullptr;
    }

    /// A face of that very family.
    const Face* by_name(const FaceRequest& request) {
        if (const Face* const face = by_default_files(request)) return face;
        return sources.asks_fontconfig ? load(installed.find(request)) : nullptr;
    }

    /// The first one of the request's families that is there.
    const Face* by_names(const FaceRequest& request) {
        for (std::string_view rest = request.family; !rest.empty();) {
            const std::string_view family = rest.substr(0, rest.find(','));
            if (const Face* const face = by_name({std::string(family), request.weight, request.italic})) return face;
            rest.remove_prefix(std::min(rest.size(), family.size() + 1));
            rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of(' ')));
        }
        return nullptr;
    }

    const Face* nearest(const FaceRequest& request) {
        if (const Face* const face = by_names(request)) return face;
        const FaceRequest like{default_family_like(request.family), request.weight, request.italic};
        if (const Face* const face = by_default_files(like)) return face;
        return sources.asks_fontconfig ? load(installed.nearest(like)) : nullptr;
    }

    const Face* by_families(std::string_view cluster, const FaceRequest& request, std::string_view language) {
        for (std::string& family : fallback_families(text::to_utf32(cluster), request.family, language)) {
            const Face* const face = by_default_files({std::move(family), request.weight, request.italic});
            if (face != nullptr && face->covers(cluster)) return face;
        }
        return nullptr;
    }

    const Face* by_coverage(std::string_view cluster, const FaceRequest& request) {
        if (!sources.asks_fontconfig) return nullptr;
        for (const FaceFile& file : installed.covering(printing(text::to_utf32(cluster)), request)) {
            const Face* const face = load(file);
            if (face != nullptr && face->covers(cluster)) return face;
        }
        return nullptr;
    }

    std::mutex mutex;
    FontSources sources;
    std::map<FaceFile, std::unique_ptr<Face>> loaded;  // null: not there, or unusable
    std::map<FaceRequest, const Face*> found;
    InstalledFaces installed;
};

FaceLibrary::FaceLibrary(FontSources sources) : shelves_(std::make_unique<Shelves>(std::move(sources))) {}
FaceLibrary::~FaceLibrary() = default;

Result<const Face*> FaceLibrary::find(const FaceRequest& request) const {
    const std::lock_guard lock(shelves_->mutex);
    const auto [entry, is_new] = shelves_->found.try_emplace(request, nullptr);
    if (is_new) entry->second = shelves_->nearest(request);
    if (entry->second != nullptr) return entry->second;
    return failure(ErrorKind::missing_font,
                   fmt::format("no font found for '{}', nor any other; install the package fonts-noto-core "
                               "(and fonts-noto-mono for code)",
                               request.family));
}

const Face* FaceLibrary::fallback(std::string_view cluster, const FaceRequest& request,
                                  std::string_view language) const {
    const std::lock_guard lock(shelves_->mutex);
    if (const Face* const face = shelves_->by_families(cluster, request, language)) return face;
    return shelves_->by_coverage(cluster, request);
}

}  // namespace offprint::typeset
