#include <atomic>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>

#include "readers/markdown/read_markdown.h"

namespace offprint {

TEST_CASE("threads that read Markdown at the same time do not take its marks from each other") {
    std::string text;
    for (int i = 0; i < 50; ++i)
        text += "Words ~~taken back~~ at www.sampler.example, and | a | table |\n|---|---|\n| x | y |\n\n";
    const Result<Reading> alone = read_markdown({text, "a.md"});
    REQUIRE(alone.has_value());
    std::atomic<int> different = 0;
    std::vector<std::thread> readers;
    for (int thread = 0; thread < 4; ++thread) {
        readers.emplace_back([&] {
            for (int i = 0; i < 25; ++i) {
                const Result<Reading> reading = read_markdown({text, "a.md"});
                if (!reading || reading->article != alone->article) ++different;
            }
        });
    }
    for (std::thread& reader : readers) reader.join();
    REQUIRE(different == 0);
}

}  // namespace offprint
