#include "cli/batch_folder.h"

#include <regex>
#include <sstream>

#include <fmt/format.h>

namespace offprint::tests {

namespace fs = std::filesystem;

std::map<std::string, std::string> outputs_in(const fs::path& folder) {
    std::map<std::string, std::string> outputs;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().lexically_relative(folder).generic_string();
        if (!entry.is_regular_file() || name.starts_with(".offprint/") || name == "report.jsonl") continue;
        outputs[name] = contents(entry.path());
    }
    return outputs;
}

std::vector<std::string> report_in(const fs::path& folder) {
    static const std::regex time(",?\"milliseconds\":[0-9.]+");
    std::istringstream file(contents(folder / "report.jsonl"));
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(std::regex_replace(line, time, ""));
    return lines;
}

std::string report_of(const fs::path& folder, const std::string& input) {
    for (const std::string& line : report_in(folder)) {
        if (line.starts_with("{\"input\":\"" + input + "\"")) return line;
    }
    return {};
}

void write_letters(const TemporaryFolder& folder, int count) {
    for (int number = 0; number < count; ++number) {
        folder.write(
            fmt::format("letters/{:03}.md", number),
            fmt::format("---\ntitle: Letter {}\nauthor: Ada Merrow\ndate: 2024-05-{:02}\n---\n\nThe level stood "
                        "at {} this morning, and nobody asked.\n\n*Editor's note: the level was read twice.*\n",
                        number - (number % 10 == 9 ? 1 : 0), number % 28 + 1, number * 37));
    }
}

}  // namespace offprint::tests
