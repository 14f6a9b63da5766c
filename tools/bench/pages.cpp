// bench_pages [--repeat N] FOLDER|PAGE.html...   CPU time of saved web pages, one process, one thread, in one run:
// libxml2's own parse of the same bytes in UTF-8, and ours, step upon step; then, for pages over 1 MB, how far memory
// grows beyond an empty page.

#include <libxml/HTMLparser.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "dom/parse.h"
#include "editorial/edit.h"
#include "readers/html/containers/open_page.h"
#include "readers/html/read_html.h"

namespace {

using offprint::Input;
namespace fs = std::filesystem;

constexpr std::size_t large_page = 1'000'000;

double cpu_seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> pages_of(const std::vector<std::string>& arguments) {
    std::vector<fs::path> pages;
    for (const std::string& argument : arguments) {
        if (!fs::is_directory(argument)) {
            pages.emplace_back(argument);
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(argument)) {
            const std::string extension = entry.path().extension().string();
            if (extension == ".html" || extension == ".htm" || extension == ".mhtml") pages.push_back(entry.path());
        }
    }
    std::sort(pages.begin(), pages.end());
    return pages;
}

std::string text_of(const std::string& bytes) {
    const auto opened = offprint::html::open_page({bytes, "bench.html"});
    return opened ? opened->html : std::string();
}

void parse_barely(const std::string& text) {
    constexpr int options =
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
    xmlFreeDoc(htmlReadMemory(text.data(), static_cast<int>(text.size()), nullptr, "UTF-8", options));
}

void read_and_edit(const std::string& bytes) {
    auto reading = offprint::read_html({bytes, "bench.html"});
    if (reading) reading = offprint::editorial::edit(std::move(*reading), {});
}

/// The least of several runs, in seconds.
double least(int repeats, const std::function<void()>& run) {
    double least = 1e9;
    for (int n = 0; n < repeats; ++n) {
        const double start = cpu_seconds();
        run();
        least = std::min(least, cpu_seconds() - start);
    }
    return least;
}

/// The most memory that this process has had since it last asked, in bytes.
std::size_t peak_memory() {
    std::ifstream status("/proc/self/status");
    std::string word;
    std::size_t kilobytes = 0;
    while (status >> word) {
        if (word == "VmHWM:") status >> kilobytes;
    }
    std::ofstream("/proc/self/clear_refs") << "5";
    return kilobytes * 1024;
}

/// How far memory grows while a page is read and edited, in a process of its own, as a multiple of the page.
double growth_of(const fs::path& page) {
    int ends[2];
    if (pipe(ends) != 0) return 0;
    if (fork() == 0) {
        read_and_edit("<p>One line.");
        peak_memory();
        const std::size_t before = peak_memory();
        const std::string bytes = content_of(page);
        read_and_edit(bytes);
        const double growth = static_cast<double>(peak_memory() - before) / static_cast<double>(bytes.size());
        _exit(write(ends[1], &growth, sizeof growth) == sizeof growth ? 0 : 1);
    }
    close(ends[1]);
    double growth = 0;
    if (read(ends[0], &growth, sizeof growth) != sizeof growth) growth = -1;
    close(ends[0]);
    wait(nullptr);
    return growth;
}

void print_memory(const std::vector<fs::path>& pages) {
    for (const fs::path& page : pages) {
        const auto size = static_cast<std::size_t>(fs::file_size(page));
        if (size > large_page)
            fmt::print("memory: {:>6.1f} x the page  {:>6.2f} MB  {}\n", growth_of(page),
                       static_cast<double>(size) / 1e6, page.filename().string());
    }
}

struct Step {
    const char* name;
    double seconds = 0;
};

void print_speed(const std::vector<fs::path>& pages, int repeats) {
    Step steps[] = {
        {"libxml2's tree, bare"}, {"decoded, opened"}, {"opened and parsed"}, {"read"}, {"read and edited"}};
    double bytes_of_all = 0;
    for (const fs::path& page : pages) {
        const std::string bytes = content_of(page);
        const std::string text = text_of(bytes);
        bytes_of_all += static_cast<double>(bytes.size());
        steps[0].seconds += least(repeats, [&] { parse_barely(text); });
        steps[1].seconds += least(repeats, [&] { text_of(bytes); });
        steps[2].seconds += least(repeats, [&] { offprint::dom::parse_page(text_of(bytes)); });
        steps[3].seconds += least(repeats, [&] { (void)offprint::read_html({bytes, "bench.html"}); });
        steps[4].seconds += least(repeats, [&] { read_and_edit(bytes); });
    }
    const auto count = static_cast<double>(pages.size());
    fmt::print("{} pages, {:.0f} KB on average; the least CPU time of {} runs\n", pages.size(),
               bytes_of_all / count / 1e3, repeats);
    for (const Step& step : steps)
        fmt::print("{:<22} {:>7.2f} ms a page {:>8.0f} pages a CPU second   x {:.2f}\n", step.name,
                   step.seconds / count * 1e3, count / step.seconds, step.seconds / steps[0].seconds);
}

}  // namespace

int main(int count, char** words) {
    std::vector<std::string> arguments(words + 1, words + count);
    int repeats = 3;
    if (arguments.size() > 1 && arguments[0] == "--repeat") {
        repeats = std::max(1, std::atoi(arguments[1].c_str()));
        arguments.erase(arguments.begin(), arguments.begin() + 2);
    }
    const std::vector<fs::path> pages = pages_of(arguments);
    if (pages.empty()) {
        fmt::print(stderr, "usage: bench_pages [--repeat N] FOLDER|PAGE.html...\n");
        return 2;
    }
    print_memory(pages);
    std::fflush(stdout);
    print_speed(pages, repeats);
}
