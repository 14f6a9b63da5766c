// bench_processes RUNS NAME=COMMAND...: times whole processes, in turn (A B C A B C ...), and prints medians and
// ratios. A command is run by the shell with `exec`, so that no shell is timed; the first NAME is what the ratios are
// against.

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace {

struct Run {
    double wall = 0;  ///< milliseconds
    double cpu = 0;   ///< milliseconds, user and system
    long peak = 0;    ///< KB
};

struct Contestant {
    std::string name;
    std::string command;
    std::vector<Run> runs;
    bool has_failed = false;
};

double milliseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

void time_once(Contestant& contestant) {
    const std::string script = "exec " + contestant.command + " >/dev/null 2>&1";
    std::vector<std::string> words{"/bin/sh", "-c", script};
    char* arguments[] = {words[0].data(), words[1].data(), words[2].data(), nullptr};
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (::posix_spawn(&child, "/bin/sh", nullptr, nullptr, arguments, environ) != 0) {
        contestant.has_failed = true;
        return;
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    const double wall = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    contestant.has_failed = contestant.has_failed || status != 0;
    contestant.runs.push_back({wall, milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), usage.ru_maxrss});
}

double median(const std::vector<Run>& runs, double Run::*field) {
    std::vector<double> values;
    for (const Run& run : runs) values.push_back(run.*field);
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

long greatest_peak(const std::vector<Run>& runs) {
    long peak = 0;
    for (const Run& run : runs) peak = std::max(peak, run.peak);
    return peak;
}

}  // namespace

int main(int count, char** words) {
    if (count < 3) {
        fmt::print(stderr, "usage: bench_processes RUNS NAME=COMMAND...\n");
        return 2;
    }
    const int rounds = std::atoi(words[1]);
    std::vector<Contestant> contestants;
    for (int i = 2; i < count; ++i) {
        const std::string word = words[i];
        const std::size_t sign = word.find('=');
        if (sign == std::string::npos) continue;
        contestants.push_back({word.substr(0, sign), word.substr(sign + 1), {}, false});
    }
    for (int round = 0; round < rounds; ++round) {
        for (Contestant& contestant : contestants) time_once(contestant);
    }
    const double first = contestants.empty() ? 1 : median(contestants.front().runs, &Run::wall);
    const double first_cpu = contestants.empty() ? 1 : median(contestants.front().runs, &Run::cpu);
    for (const Contestant& contestant : contestants) {
        const double wall = median(contestant.runs, &Run::wall);
        const double cpu = median(contestant.runs, &Run::cpu);
        fmt::print("{:20} wall {:8.1f} ms  cpu {:8.1f} ms  peak {:5} MB  x{:<6.1f} cpu x{:<6.1f}{}\n", contestant.name,
                   wall, cpu, greatest_peak(contestant.runs) / 1024, wall / first, cpu / first_cpu,
                   contestant.has_failed ? "  (failed runs)" : "");
    }
}
