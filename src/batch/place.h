#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "batch/report_line.h"
#include "batch/task.h"
#include "offprint/result.h"

/// Outputs go from the run's own folder to their places.
namespace offprint::batch {

/// Where an output goes, below the run's folder: "may/bridge.pdf", "may/bridge.pdf.rejected".
std::string place_of(const std::string& stem, const Made& made);

/// Error `exists` where a file stands in one of the places that is not ours and has other bytes.
Result<Done> check_places(const std::vector<Placed>& outputs, const std::filesystem::path& folder);

/// Renames; folders are made. What was rejected before goes. Errors: `exists` where a file stands in
/// a folder's place or a folder in a file's, `unwritable`.
Result<Done> put_in_place(const std::vector<Placed>& outputs, const std::vector<std::filesystem::path>& files,
                          const std::filesystem::path& folder);

}  // namespace offprint::batch
