#include "editing_options.h"

#include <algorithm>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/files.h"
#include "format_names.h"

namespace offprint::program {
namespace {

std::string complaint_about_rules(const std::vector<std::string>& rules) {
    const std::vector<std::string> known = repair_rules();
    for (const std::string& rule : rules) {
        if (std::find(known.begin(), known.end(), rule) == known.end())
            return fmt::format("there is no repair '{}'; there are {}", rule, fmt::join(known, ", "));
    }
    return {};
}

}  // namespace

void add_editing_options(CLI::App& app, EditingWords& words) {
    app.add_option("-f,--from", words.from,
                   "format of the inputs: " + list_of(readable_formats()) + " (default: by extension)");
    app.add_option("-M,--metadata", words.metadata, "key=value: beats what the article says; may be repeated")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
    app.add_option("--metadata-file", words.metadata_file,
                   "YAML, TOML or JSON: beats what the article says, and is beaten by -M")
        ->type_name("FILE");
    app.add_option("--repair", words.repairs,
                   fmt::format("mend only this of what an export broke: {}", fmt::join(repair_rules(), ", ")))
        ->type_name("RULE,...")
        ->delimiter(',');
    app.add_flag("--no-repair", words.is_not_repairing, "leave what an export broke as it is");
}

tl::expected<EditingOptions, std::string> complete(const EditingWords& words) {
    EditingOptions options{words.from, {}, words.metadata_file, words.repairs, !words.is_not_repairing};
    for (const std::string& pair : words.metadata) {
        const std::size_t sign = pair.find('=');
        if (sign == std::string::npos || sign == 0)
            return tl::unexpected<std::string>(fmt::format("-M takes key=value, not '{}'", pair));
        options.metadata.emplace_back(pair.substr(0, sign), pair.substr(sign + 1));
    }
    if (!options.from.empty() && !is_known(readable_formats(), options.from))
        return tl::unexpected<std::string>(
            fmt::format("there is no reader '{}'; there are {}", options.from, list_of(readable_formats())));
    if (!options.is_repairing && !options.repairs.empty())
        return tl::unexpected<std::string>("--repair and --no-repair exclude each other");
    if (const std::string complaint = complaint_about_rules(options.repairs); !complaint.empty())
        return tl::unexpected<std::string>(complaint);
    return options;
}

Result<ConvertOptions> convert_options(const EditingOptions& options) {
    ConvertOptions converting;
    converting.from = options.from;
    converting.metadata = options.metadata;
    converting.is_repairing = options.is_repairing;
    converting.repairs = options.repairs;
    if (options.metadata_file.empty()) return converting;
    Result<std::string> bytes = read_file(options.metadata_file);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    converting.metadata_file = MetadataFile{options.metadata_file, std::move(*bytes)};
    return converting;
}

}  // namespace offprint::program
