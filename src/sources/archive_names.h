#pragma once

#include <string>
#include <string_view>

namespace offprint::sources {

/// Whether a name ends as those of archives do: ".zip", ".tar", ".tar.gz", ".tgz" ...
bool is_archive_name(std::string_view name);

/// Whether a file begins as an archive, or as what may be a compressed one.
bool begins_like_archive(std::string_view first_bytes);

/// How much of a file begins_like_archive looks at: TAR's mark stands at byte 257 (POSIX.1-1988, ustar).
inline constexpr std::size_t archive_sign_bytes = 262;

}  // namespace offprint::sources
