#include "batch_progress.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include <fmt/format.h>

namespace offprint::program {
namespace {

std::string grouped(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
    return digits;
}

std::string duration(double seconds) {
    const auto whole = static_cast<std::uint64_t>(seconds + 0.5);
    if (whole < 60) return fmt::format("{} s", whole);
    if (whole < 3600) return fmt::format("{} min {} s", whole / 60, whole % 60);
    return fmt::format("{} h {} min", whole / 3600, whole % 3600 / 60);
}

}  // namespace

std::string describe(const BatchProgress& progress, double seconds) {
    const std::uint64_t worked = progress.converted + progress.failed;
    const double rate = seconds > 0 ? static_cast<double>(worked) / seconds : 0;
    std::string words = grouped(progress.seen());
    if (progress.total) words += " of " + grouped(std::max(*progress.total, progress.seen()));
    words += fmt::format(" articles, {:.{}f} a second", rate, rate < 10 ? 1 : 0);
    // What was skipped took no time: only what is left to be converted counts.
    if (progress.total && *progress.total > progress.seen() && rate > 0)
        words += fmt::format(", {} left", duration(static_cast<double>(*progress.total - progress.seen()) / rate));
    if (progress.skipped > 0) words += fmt::format(", {} done before", grouped(progress.skipped));
    if (progress.failed > 0) words += fmt::format(", {} failed", grouped(progress.failed));
    return words;
}

BatchBar::BatchBar(bool is_quiet)
    : manner_(is_quiet                       ? Manner::silent
              : ::isatty(STDERR_FILENO) == 1 ? Manner::bar
                                             : Manner::lines),
      next_(start_ + (manner_ == Manner::lines ? std::chrono::minutes(1) : std::chrono::minutes(0))) {}

BatchBar::~BatchBar() { clear(); }

void BatchBar::say(const std::string& line) {
    clear();
    std::fwrite(line.data(), 1, line.size(), stderr);
    draw();
}

void BatchBar::show(const BatchProgress& progress) {
    const Clock::time_point now = Clock::now();
    const bool is_last = manner_ == Manner::bar && progress.total && progress.seen() >= *progress.total;
    if (manner_ == Manner::silent || (now < next_ && !is_last)) return;
    const double seconds = std::chrono::duration<double>(now - start_).count();
    const std::string words = describe(progress, seconds);
    if (manner_ == Manner::lines) {
        next_ = now + std::chrono::minutes(1);
        fmt::print(stderr, "offprint: {}\n", words);
        return;
    }
    next_ = now + std::chrono::milliseconds(200);
    constexpr std::uint64_t width = 24;
    std::string bar;
    if (progress.total && *progress.total > 0) {
        const std::uint64_t full = std::min(width, progress.seen() * width / *progress.total);
        bar = std::string(full, '#') + std::string(width - full, '.') + " ";
    }
    clear();
    drawn_ = bar + words;
    draw();
}

void BatchBar::draw() {
    if (manner_ != Manner::bar || drawn_.empty()) return;
    std::fwrite(drawn_.data(), 1, drawn_.size(), stderr);
    std::fflush(stderr);
}

void BatchBar::clear() {
    if (manner_ == Manner::bar && !drawn_.empty()) fmt::print(stderr, "\r\x1b[K");
}

}  // namespace offprint::program
