#include "layers/check_layers.h"

#include <algorithm>
#include <optional>
#include <sstream>

namespace offprint::layers {
namespace {

/// The public headers stand in one folder; each belongs to the module that implements or owns what it declares.
const std::map<std::string, std::string, std::less<>> public_homes{
    {"result", "base"},         {"diagnostic", "base"},      {"sink", "base"},         {"resource", "base"},
    {"date", "text"},           {"style", "style"},          {"style_sheet", "style"}, {"article", "model"},
    {"ledger", "model"},        {"reader", "model"},         {"writer", "edition"},    {"convert", "pipeline"},
    {"pdf_options", "edition"}, {"epub_options", "edition"}, {"bundle", "pipeline"},   {"batch", "batch"},
    {"audit", "audit"},
};

/// A library's headers, by how the include begins, and the one module that may include them.
struct ThirdPartyHome {
    std::string_view prefix;
    std::string_view module;
};
constexpr ThirdPartyHome third_party_homes[] = {
    {"hpdf", "writers/pdf"},    {"cmark", "readers/markdown"},
    {"libxml/", "dom"},         {"hb", "typeset"},
    {"fontconfig/", "typeset"}, {"zip.h", "base"},
    {"zlib.h", "base"},         {"sha1.h", "base"},
    {"sha2.h", "base"},         {"sha256.h", "base"},
    {"sha512.h", "base"},       {"md5.h", "base"},
    {"qpdf/", "audit"},         {"archive", "sources"},
};

std::set<std::string> closure(const std::string& module, const std::map<std::string, std::set<std::string>>& direct) {
    std::set<std::string> reached;
    std::vector<std::string> waiting{module};
    while (!waiting.empty()) {
        const std::string next = waiting.back();
        waiting.pop_back();
        if (!reached.insert(next).second) continue;
        if (const auto found = direct.find(next); found != direct.end())
            waiting.insert(waiting.end(), found->second.begin(), found->second.end());
    }
    return reached;
}

std::string folder_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

/// The module of a public header: "offprint/date.h" is text's.
std::optional<std::string> public_home(std::string_view header) {
    constexpr std::string_view folder = "offprint/";
    if (!header.starts_with(folder) || !header.ends_with(".h")) return std::nullopt;
    const std::string_view name = header.substr(folder.size(), header.size() - folder.size() - 2);
    const auto home = public_homes.find(name);
    return home == public_homes.end() ? std::nullopt : std::optional(home->second);
}

/// The module that a file of the repository belongs to; nullopt for one that is nobody's.
std::optional<std::string> module_of(std::string_view path, const Layers& layers) {
    if (path.starts_with("include/")) return public_home(path.substr(std::string_view("include/").size()));
    if (!path.starts_with("src/")) return std::nullopt;
    std::string folder = folder_of(path.substr(std::string_view("src/").size()));
    return layers.contains(folder) ? std::optional(std::move(folder)) : std::nullopt;
}

struct Include {
    std::string header;
    bool is_quoted = false;
};

std::optional<Include> include_of(std::string_view line) {
    const std::size_t hash = line.find_first_not_of(" \t");
    if (hash == std::string_view::npos || line[hash] != '#') return std::nullopt;
    const std::size_t word = line.find_first_not_of(" \t", hash + 1);
    if (word == std::string_view::npos || !line.substr(word).starts_with("include")) return std::nullopt;
    const std::size_t open = line.find_first_of("\"<", word);
    if (open == std::string_view::npos) return std::nullopt;
    const std::size_t close = line.find_first_of("\">", open + 1);
    if (close == std::string_view::npos) return std::nullopt;
    return Include{std::string(line.substr(open + 1, close - open - 1)), line[open] == '"'};
}

std::vector<Include> includes_of(const std::string& text) {
    std::vector<Include> includes;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (std::optional<Include> include = include_of(line)) includes.push_back(std::move(*include));
    }
    return includes;
}

const ThirdPartyHome* third_party_home(std::string_view header) {
    for (const ThirdPartyHome& home : third_party_homes) {
        if (header.starts_with(home.prefix)) return &home;
    }
    return nullptr;
}

/// Checks one file after the other and collects what is wrong.
class Checker {
public:
    explicit Checker(const Layers& layers) : layers_(layers) {}

    void check(const SourceFile& file) {
        const std::optional<std::string> module = module_of(file.path, layers_);
        if (!module) {
            wrong_.push_back(file.path + " belongs to no module of src/CMakeLists.txt");
            return;
        }
        for (const Include& include : includes_of(file.text)) {
            if (include.is_quoted) {
                check_own(file, *module, include.header);
            } else {
                check_third_party(file, *module, include.header);
            }
        }
    }

    std::vector<std::string> finish() {
        if (libharu_files_.size() > 1) {
            std::string names;
            for (const std::string& path : libharu_files_) names += " " + path;
            wrong_.push_back("hpdf*.h is included by more than one file:" + names);
        }
        return wrong_;
    }

private:
    void check_own(const SourceFile& file, const std::string& module, const std::string& header) {
        const bool is_public = header.starts_with("offprint/");
        const std::optional<std::string> home = is_public ? public_home(header) : module_of("src/" + header, layers_);
        if (!home) {
            wrong_.push_back(file.path + " includes \"" + header + "\", which is of no module");
        } else if (!layers_.at(module).contains(*home)) {
            wrong_.push_back(file.path + " includes \"" + header + "\": " + module + " does not depend on " + *home);
        }
    }

    void check_third_party(const SourceFile& file, const std::string& module, const std::string& header) {
        const ThirdPartyHome* home = third_party_home(header);
        if (home == nullptr) return;
        if (module != home->module)
            wrong_.push_back(file.path + " includes <" + header + ">, whose home is " + std::string(home->module));
        if (header.starts_with("hpdf")) libharu_files_.insert(file.path);
    }

    const Layers& layers_;
    std::set<std::string> libharu_files_;
    std::vector<std::string> wrong_;
};

}  // namespace

Layers read_layers(std::string_view declarations) {
    std::map<std::string, std::set<std::string>> direct;
    std::istringstream lines{std::string(declarations)};
    for (std::string line; std::getline(lines, line);) {
        const std::size_t colon = line.find(':');
        if (colon == std::string::npos) continue;
        std::set<std::string>& dependencies = direct[line.substr(0, colon)];
        std::istringstream names(line.substr(colon + 1));
        for (std::string name; names >> name;) dependencies.insert(name);
    }
    Layers layers;
    for (const auto& [module, dependencies] : direct) layers[module] = closure(module, direct);
    return layers;
}

std::vector<std::string> violations(const Layers& layers, const std::vector<SourceFile>& files) {
    Checker checker(layers);
    for (const SourceFile& file : files) checker.check(file);
    return checker.finish();
}

}  // namespace offprint::layers
