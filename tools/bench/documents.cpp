// bench_documents ARTICLE [SECONDS=2] [FORMAT...]: documents a second in one process, one thread, for each format.

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"
#include "offprint/convert.h"

namespace {

using Clock = std::chrono::steady_clock;

/// Of this process: a machine that does other things, too, makes no difference.
double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

}  // namespace

int main(int count, char** words) {
    if (count < 2) {
        fmt::print(stderr, "usage: bench_documents ARTICLE [SECONDS=2] [FORMAT...]\n");
        return 2;
    }
    const std::filesystem::path path = words[1];
    const double limit = count > 2 ? std::atof(words[2]) : 2;
    const auto bytes = offprint::read_file(path);
    if (!bytes) {
        fmt::print(stderr, "bench_documents: {}\n", bytes.error().message);
        return 1;
    }
    const offprint::Workshop workshop("0.0.0");
    std::vector<std::string> formats(words + std::min(count, 3), words + count);
    if (formats.empty()) formats = {"text", "epub", "pdf"};
    for (const std::string& format : formats) {
        offprint::ConvertOptions options;
        options.to = {format};
        const offprint::Input input{*bytes, path.filename().string()};
        const Clock::time_point cold = Clock::now();
        const auto first = workshop.convert(input, path.parent_path(), options);
        const double first_seconds = seconds_since(cold);
        if (!first) {
            fmt::print(stderr, "bench_documents: {}\n", first.error().message);
            return 1;
        }
        int documents = 0;
        const double processor_start = processor_seconds();
        const Clock::time_point start = Clock::now();
        while (seconds_since(start) < limit && workshop.convert(input, path.parent_path(), options)) ++documents;
        const double each = seconds_since(start) / documents;
        const double processor_each = (processor_seconds() - processor_start) / documents;
        fmt::print("{:5}  first {:6.2f} ms   then {:6.2f} ms a document, {:6.0f} documents/s and core, {} bytes\n",
                   format, first_seconds * 1e3, each * 1e3, 1 / processor_each, first->outputs.front().bytes.size());
    }
}
