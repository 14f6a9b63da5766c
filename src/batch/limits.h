#pragma once

#include <cstdint>

namespace offprint::batch {

/// Whether this build can have its memory limited: under AddressSanitizer a process reserves terabytes.
bool can_limit_memory();

/// With this exit code a limited process ends when it would need more memory than it may have.
inline constexpr int exit_out_of_memory = 77;

/// From now on this process may take `bytes` more than it has (RLIMIT_AS), or ends: what a library does when it gets no
/// memory is not to be relied on. It leaves no core file, does not mind SIGINT, which a terminal sends to all, and ends
/// when its parent does.
void limit_process(std::uint64_t bytes);

/// What this process has in memory of its own, in bytes.
std::uint64_t resident_bytes();

}  // namespace offprint::batch
