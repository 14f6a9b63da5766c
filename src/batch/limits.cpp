#include "batch/limits.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <new>

namespace offprint::batch {
namespace {

/// The sizes of this process in bytes, as the kernel counts them.
struct Sizes {
    std::uint64_t reserved = 0, resident = 0, shared = 0;
};

Sizes sizes() {
    Sizes found;
    std::FILE* file = std::fopen("/proc/self/statm", "r");
    if (file == nullptr) return found;
    unsigned long long reserved = 0, resident = 0, shared = 0;
    if (std::fscanf(file, "%llu %llu %llu", &reserved, &resident, &shared) == 3) {
        const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
        found = {reserved * page, resident * page, shared * page};
    }
    std::fclose(file);
    return found;
}

}  // namespace

bool can_limit_memory() {
#ifdef __SANITIZE_ADDRESS__
    return false;
#else
    return true;
#endif
}

void limit_process(std::uint64_t bytes) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGTERM, SIG_DFL);
    const rlimit no_core{0, 0};
    ::setrlimit(RLIMIT_CORE, &no_core);
    if (!can_limit_memory()) return;
    std::set_new_handler([] { ::_exit(exit_out_of_memory); });
    const rlim_t most = sizes().reserved + bytes;
    const rlimit memory{most, most};
    ::setrlimit(RLIMIT_AS, &memory);
}

std::uint64_t resident_bytes() {
    const Sizes now = sizes();
    return now.resident - now.shared;
}

}  // namespace offprint::batch
