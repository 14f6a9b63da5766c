#include "progress.h"

#include <unistd.h>

#include <cstdio>

#include <fmt/format.h>

namespace offprint::program {

Progress::Progress(std::size_t total, bool is_quiet)
    : total_(total), is_shown_(total > 1 && !is_quiet && ::isatty(STDERR_FILENO) == 1) {
    draw();
}

Progress::~Progress() { clear(); }

void Progress::say(const std::string& text) {
    if (text.empty()) return;
    clear();
    std::fwrite(text.data(), 1, text.size(), stderr);
    draw();
}

void Progress::advance() {
    ++done_;
    draw();
}

void Progress::draw() {
    if (!is_shown_) return;
    constexpr std::size_t width = 40;
    const std::size_t full = done_ * width / total_;
    fmt::print(stderr, "\r{}{} {}/{}", std::string(full, '#'), std::string(width - full, '.'), done_, total_);
    std::fflush(stderr);
}

void Progress::clear() {
    if (is_shown_) fmt::print(stderr, "\r\x1b[K");
}

}  // namespace offprint::program
