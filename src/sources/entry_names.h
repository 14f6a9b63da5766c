#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace offprint::sources {

/// A name of a ZIP that does not say its encoding: UTF-8 where it is that, else CP437 (APPNOTE.TXT, D.1).
std::string decoded_zip_name(std::string name);

/// An entry's name as a path below the archive's folder: valid UTF-8, no leading "/", no empty parts, no ".". nullopt
/// for one that would lie elsewhere ("..") or is nothing.
std::optional<std::string> safe_path(std::string_view name);

/// Tells apart entries of the same name: the second "a/b.html" is "a/b~2.html". Keeps a hash of each name, not the
/// name: two that happen to share one are told apart too.
class EntryNames {
public:
    std::string made_unique(std::string path);

private:
    std::unordered_map<std::uint64_t, std::uint32_t> seen_;
};

}  // namespace offprint::sources
