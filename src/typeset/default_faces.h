#pragma once

#include <string>
#include <vector>

#include "typeset/face.h"

namespace offprint::typeset {

/// Where Debian's packages keep a Noto family, nearest style first; the files need not be there. Empty for families
/// that are not Noto's.
std::vector<FaceFile> default_face_files(const FaceRequest& request, const FontSources& sources);

/// The Noto family nearest in kind: "Noto Sans" for "Helvetica Sans", "Noto Serif" when nothing is known.
std::string default_family_like(std::string_view family);

/// The families that may have a cluster, best first: those of its script in the request's kind (serif, sans), of the
/// language for Han, then symbols. Emoji come from "Noto Color Emoji" first when the cluster asks for colour.
std::vector<std::string> fallback_families(std::u32string_view cluster, std::string_view family,
                                           std::string_view language);

/// Whether a cluster is to be shown as a colour emoji: by its own properties or a variation selector (UTS 51).
bool is_emoji(std::u32string_view cluster);

}  // namespace offprint::typeset
