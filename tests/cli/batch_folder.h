#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "temporary_folder.h"

/// What a bulk run has left.
namespace offprint::tests {

/// Every file below the folder but the run's own (".offprint" and report.jsonl): path and bytes.
std::map<std::string, std::string> outputs_in(const std::filesystem::path& folder);

/// The lines of its report.jsonl, without the time that each article took.
std::vector<std::string> report_in(const std::filesystem::path& folder);

/// The line of one article in them; empty where there is none.
std::string report_of(const std::filesystem::path& folder, const std::string& input);

/// Writes `count` small articles, "letters/<number>.md"; one in ten wears the headline of another.
void write_letters(const TemporaryFolder& folder, int count);

}  // namespace offprint::tests
