#pragma once

#include <cstdint>

namespace offprint::batch {

/// Whether this build can have its memory limited: under AddressSanitizer a process reserves terabytes.
bool can_limit_memory();

/// From now on this process may take `bytes` more than it has (RLIMIT_AS): then allocations fail. It leaves no core
/// file, does not mind SIGINT, which a terminal sends to all, and ends when its parent does.
void limit_process(std::uint64_t bytes);

/// What this process has in memory of its own, in bytes.
std::uint64_t resident_bytes();

}  // namespace offprint::batch
