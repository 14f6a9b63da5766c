#pragma once

#include <filesystem>

#include "read_report.h"
#include "report_totals.h"

namespace offprint::program {

/// Writes the report as one HTML page with charts, filters and a table of all articles. All that it needs is inside; it
/// asks for nothing from any network. Outputs are linked to by their places relative to `page`. Error: `unwritable`.
Result<Done> write_report_page(const std::filesystem::path& page, const std::filesystem::path& report_file,
                               const ReportFile& report, const ReportTotals& totals);

}  // namespace offprint::program
