#pragma once

#include <string>

#include "inspection_page.h"
#include "report_totals.h"

namespace offprint::program {

/// What a bulk run came to, for a person at a terminal: totals, failures by cause, the slowest, articles that
/// contradict themselves, and what the audit missed.
std::string report_summary(const std::string& folder, const ReportTotals& totals, const PageLook& look);

}  // namespace offprint::program
