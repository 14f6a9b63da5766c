#pragma once

#include <sys/resource.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "temporary_folder.h"

namespace offprint::tests {

/// What is run besides the arguments.
struct Surroundings {
    std::filesystem::path folder{};        ///< the working folder; empty: ours
    std::string_view input{};              ///< what standard input holds
    std::string output{};                  ///< standard output goes to this file, say "/dev/full"; empty: it is caught
    rlim_t largest_file = 0;               ///< bytes; writing more fails as on a full disk; 0: no limit
    bool is_terminal = false;              ///< standard error is a terminal
    std::vector<std::string> variables{};  ///< "NO_COLOR=1"
};

/// What the program did.
struct Ran {
    int exit_code = -1;  ///< 128 and more: it was ended by a signal; 99: a sanitizer ended it
    std::string out, err;
};

/// Runs the program that was built, to its end.
Ran run(const std::vector<std::string>& arguments, const Surroundings& surroundings = {});

/// The program while it runs: to be interrupted and killed. What is still running at the end is killed.
class Running {
public:
    Running(const std::vector<std::string>& arguments, const std::filesystem::path& folder);
    ~Running();
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    void send(int signal) const;
    /// The processes that it has forked and not yet waited for.
    [[nodiscard]] std::vector<int> children() const;
    [[nodiscard]] bool has_ended();
    /// Waits; the exit code as Ran has it.
    int wait();
    /// What it has said on standard error so far.
    [[nodiscard]] std::string said() const;

private:
    TemporaryFolder own_;
    int process_ = -1;
    int exit_code_ = -1;
};

inline bool contains(std::string_view text, std::string_view words) {
    return text.find(words) != std::string_view::npos;
}

}  // namespace offprint::tests
