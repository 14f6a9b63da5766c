#pragma once

#include "offprint/date.h"

namespace offprint::program {

/// This second, in UTC. Nothing that is written depends on it: embargoes are compared with it, and that is all.
Date now();

}  // namespace offprint::program
