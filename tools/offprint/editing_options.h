#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "offprint/convert.h"

namespace CLI {
class App;
}

namespace offprint::program {

/// What a command line says of reading and editing, whatever is done with the article then.
struct EditingOptions {
    std::string from;  ///< empty: by extension
    std::vector<std::pair<std::string, std::string>> metadata;
    std::string metadata_file;         ///< empty: none
    std::vector<std::string> repairs;  ///< rules; empty: all
    bool is_repairing = true;
};

/// What is being parsed, before it is checked.
struct EditingWords {
    std::string from, metadata_file;
    std::vector<std::string> metadata, repairs;
    bool is_not_repairing = false;
};

/// Adds -f, -M, --metadata-file, --repair and --no-repair. `words` must outlive the parsing.
void add_editing_options(CLI::App& app, EditingWords& words);

/// The options; the words of the complaint, in place of them, where something makes no sense.
tl::expected<EditingOptions, std::string> complete(const EditingWords& words);

/// The same for the library. Error `unreadable` when the metadata file cannot be read.
Result<ConvertOptions> convert_options(const EditingOptions& options);

}  // namespace offprint::program
