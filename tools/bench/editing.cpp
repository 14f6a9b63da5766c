// bench_editing   how the time of reading and editing plain text grows: each input is timed at half and at full size.
// The ratio of the two is near 2 where every rule is linear.

#include <chrono>
#include <string>

#include <fmt/format.h>

#include "editorial/edit.h"
#include "readers/text/read_text.h"

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t megabyte = 1'000'000;

/// `words` over and over, up to about `bytes`.
std::string repeated(std::string_view words, std::size_t bytes) {
    std::string text;
    text.reserve(bytes + words.size());
    while (text.size() < bytes) text += words;
    return text;
}

std::string one_paragraph(std::size_t bytes) {
    return repeated(
        "The weir holds the water of many small fields.The owners paid for it in 1996 , and they still complain. "
        "Nobody at News.Az or Ph.D level was asked ; the price was $4.69 billion , up 1.6%. ",
        bytes);
}
std::string short_lines(std::size_t bytes) {
    return repeated("By the river\n\n12 May 2024\n\nShare\n\nThe clerk, A. Merrow, wrote it down\n\n(c) 2024\n\n",
                    bytes);
}
std::string wrapped_lines(std::size_t bytes) {
    return repeated(
        "The clerk wrote it down in the big book that nobody else was allowed to\n\nopen, and closed it.\n\n", bytes);
}
std::string notes(std::size_t bytes) {
    return repeated("Correction, 3 May 2024: an earlier version said so.\n\nEditor's note: this is one.\n\n", bytes);
}
std::string without_a_space(std::size_t bytes) { return repeated("Wasser.stand", bytes); }
std::string broken_characters(std::size_t bytes) {
    return repeated(
        "It\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s &amp;oacute; caf\xC3\x83\xC2\xA9 in\xC2\xAD"
        "ter\xC2\xA0\xC2\xA0val. ",
        bytes);
}
std::string dates(std::size_t bytes) { return repeated("12 May 2024, 3/4/2024, 21. August 2024 um 6:30, ", bytes); }

double seconds_of(const std::string& text) {
    const auto begin = Clock::now();
    auto reading = offprint::read_text({text, "bench.txt"});
    if (reading) reading = offprint::editorial::edit(std::move(*reading), {});
    if (!reading) fmt::print("  {}\n", reading.error().message);
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

struct Row {
    const char* name;
    std::string (*make)(std::size_t);
    std::size_t bytes;
};

constexpr Row rows[] = {
    {"one paragraph", one_paragraph, 20 * megabyte},       {"100,000 short lines", short_lines, 2 * megabyte},
    {"wrapped lines", wrapped_lines, 20 * megabyte},       {"nothing but notes", notes, 10 * megabyte},
    {"no space at all", without_a_space, megabyte},        {"broken characters", broken_characters, 20 * megabyte},
    {"nothing but dates, one line", dates, 10 * megabyte},
};

}  // namespace

int main() {
    fmt::print("{:<28} {:>8} {:>10} {:>10} {:>10} {:>7}\n", "reading and editing", "MB", "half, s", "whole, s", "MB/s",
               "ratio");
    for (const Row& row : rows) {
        const double half = seconds_of(row.make(row.bytes / 2));
        const double whole = seconds_of(row.make(row.bytes));
        const double size = static_cast<double>(row.bytes) / static_cast<double>(megabyte);
        fmt::print("{:<28} {:>8.1f} {:>10.2f} {:>10.2f} {:>10.1f} {:>7.2f}\n", row.name, size, half, whole,
                   size / whole, whole / half);
        std::fflush(stdout);
    }
}
