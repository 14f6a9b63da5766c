#pragma once

#include <vector>

#include "audit/expected.h"
#include "audit/found_text.h"
#include "offprint/audit.h"

namespace offprint::audit {

/// Looks for each piece where it is due: after the one before it. What is not there is looked for between its
/// neighbours, and then, the header's lines excepted, anywhere in its zone. No letter is found twice. The work is
/// bounded: a text that is far from what is expected is given up, and what was not found by then is lost.
std::vector<AuditLoss> find_pieces(const Expected& expected, Found& found);

}  // namespace offprint::audit
