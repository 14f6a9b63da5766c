#pragma once

#include <chrono>
#include <string>

#include "offprint/batch.h"

namespace offprint::program {

/// How a long run is doing, on standard error: a bar with rate and time left at a terminal, a line a minute elsewhere,
/// nothing where it is to be quiet.
class BatchBar {
public:
    explicit BatchBar(bool is_quiet);
    ~BatchBar();
    BatchBar(const BatchBar&) = delete;
    BatchBar& operator=(const BatchBar&) = delete;

    /// A line above the bar.
    void say(const std::string& line);
    void show(const BatchProgress& progress);

private:
    using Clock = std::chrono::steady_clock;
    enum class Manner : std::uint8_t { silent, lines, bar };

    void draw();
    void clear();

    Manner manner_;
    Clock::time_point start_ = Clock::now();
    Clock::time_point next_;
    std::string drawn_;
};

/// "1,234 of 100,000 articles, 152 a second, 10 min 49 s left, 3 failed". `seconds` since the run began.
std::string describe(const BatchProgress& progress, double seconds);

}  // namespace offprint::program
