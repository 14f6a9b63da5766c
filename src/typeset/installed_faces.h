#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "typeset/face.h"

namespace offprint::typeset {

/// What fontconfig knows; started with the first question, since that takes milliseconds. Not thread-safe.
class InstalledFaces {
public:
    InstalledFaces();
    ~InstalledFaces();
    InstalledFaces(const InstalledFaces&) = delete;
    InstalledFaces& operator=(const InstalledFaces&) = delete;

    /// The face of that very family, nearest in style.
    [[nodiscard]] std::optional<FaceFile> find(const FaceRequest& request);

    /// Whatever comes nearest, of any family.
    [[nodiscard]] std::optional<FaceFile> nearest(const FaceRequest& request);

    /// Faces that have all of `characters`, nearest to the request first; at most a few.
    [[nodiscard]] std::vector<FaceFile> covering(std::u32string_view characters, const FaceRequest& request);

private:
    struct Fontconfig;
    std::unique_ptr<Fontconfig> fontconfig_;
};

}  // namespace offprint::typeset
