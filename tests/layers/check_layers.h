#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Who may include whom, proved from the sources.
namespace offprint::layers {

/// Every module with all modules that it may include: itself and the closure of what it declares under DEPENDS.
using Layers = std::map<std::string, std::set<std::string>>;

/// A file below src/ or include/offprint/, its path from the repository's root.
struct SourceFile {
    std::string path;
    std::string text;
};

/// Reads the lines "module: dependency dependency" that cmake/modules.cmake writes.
Layers read_layers(std::string_view declarations);

/// What is wrong, a sentence each: includes that go up or sideways, headers that are of no module, third-party headers
/// outside their home.
std::vector<std::string> violations(const Layers& layers, const std::vector<SourceFile>& files);

}  // namespace offprint::layers
