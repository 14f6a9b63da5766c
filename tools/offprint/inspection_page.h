#pragma once

#include <string>

#include "offprint/reader.h"
#include "page_look.h"

namespace offprint::program {

/// What was found in an article, for a person at a terminal: each value with where it came from and how sure, notes by
/// kind, what was left out and why, what was repaired as small diffs, what contradicts itself, and the account.
std::string inspection_page(const Reading& reading, const PageLook& look);

}  // namespace offprint::program
