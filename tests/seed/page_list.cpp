#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "base/files.h"
#include "offprint/convert.h"
#include "seed/read_back.h"
#include "text/utf8.h"

/// A phrase stands on the page that the EPUB's page-list gives for it: poppler reads the PDF.
namespace offprint {
namespace {

namespace fs = std::filesystem;

/// Letters as they are compared: a hyphen at a line's end may be the line's or the word's.
std::string letters(const std::string& words) {
    std::string result = text::non_blank(words);
    for (const std::string hyphen : {"-", "\u2010", "\u00AD"}) {
        for (std::size_t at = result.find(hyphen); at != std::string::npos; at = result.find(hyphen, at))
            result.erase(at, hyphen.size());
    }
    return result;
}

/// The words after each page's mark, up to so many letters.
std::map<int, std::string> beginnings(const std::string& epub) {
    constexpr std::size_t enough = 24;
    std::map<int, std::string> found;
    for (const seed::PrintedPage& page : seed::read_pages(epub)) {
        const std::string words = letters(page.words);
        if (words.size() >= enough) found[page.number] = words.substr(0, enough);
    }
    return found;
}

}  // namespace

TEST_CASE("a phrase stands on the same page in the EPUB's page-list and in the PDF of the same run") {
    const Workshop workshop("0.0.0");
    for (const char* name : {"long-read.md", "everything.md", "river-accounts.md", "chaguan.md"}) {
        const fs::path path = fs::path(OFFPRINT_SOURCE_DIR) / "fixtures/articles" / name;
        ConvertOptions options;
        options.to = {"pdf", "epub"};
        const auto made = workshop.convert({read_file(path).value(), name}, path.parent_path(), options).value();
        const std::vector<std::string> pages = seed::read_pdf_pages(made.outputs[0].bytes);
        const std::map<int, std::string> marked = beginnings(made.outputs[1].bytes);
        REQUIRE(marked.size() > 1);
        for (const auto& [number, words] : marked) {
            INFO(name << ", page " << number << ": " << words);
            REQUIRE(static_cast<std::size_t>(number) <= pages.size());
            const auto place = static_cast<std::size_t>(number) - 1;
            CHECK(letters(pages[place]).find(words) != std::string::npos);
            if (place > 0) CHECK(letters(pages[place - 1]).find(words) == std::string::npos);
        }
    }
}

}  // namespace offprint
