#include "seed/read_back.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include <catch2/catch.hpp>

#include "base/zip.h"

namespace offprint::seed {
namespace {

std::string output_of(const std::string& command) {
    FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string output;
    std::array<char, 4096> buffer{};
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe)) output.append(buffer.data(), got);
    REQUIRE(::pclose(pipe) == 0);
    return output;
}

/// What a program says of a file with these bytes.
std::string output_over(const std::string& bytes, const std::string& before, const std::string& after) {
    std::string path = (std::filesystem::temp_directory_path() / "offprint-XXXXXX.pdf").string();
    ::close(::mkstemps(path.data(), 4));
    std::ofstream(path, std::ios::binary) << bytes;
    std::string output = output_of(before + path + after);
    std::filesystem::remove(path);
    return output;
}

/// pdfinfo prints each piece of text on a line of its own, in double quotes, below its element.
std::string quoted_lines(const std::string& tree) {
    std::string words;
    for (std::size_t at = 0; at < tree.size();) {
        const std::size_t end = std::min(tree.find('\n', at), tree.size());
        const std::string line = tree.substr(at, end - at);
        const std::size_t quote = line.find_first_not_of(' ');
        if (quote != std::string::npos && line[quote] == '"' && line.size() > quote + 1) {
            words += line.substr(quote + 1, line.size() - quote - 2);
        }
        words += '\n';
        at = end + 1;
    }
    return words;
}

std::string resolved(const std::string& entity) {
    static const std::map<std::string, std::string> known{{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}};
    const auto found = known.find(entity);
    INFO("entity &" << entity << ";");
    REQUIRE(found != known.end());
    return found->second;
}

/// The body's text; good enough for the XHTML that we write, which has no CDATA and few entities.
std::string without_tags(const std::string& xhtml) {
    std::string words;
    for (std::size_t at = std::min(xhtml.find("<body"), xhtml.size()); at < xhtml.size();) {
        if (xhtml[at] == '<') {
            at = xhtml.find('>', at) + 1;
            words += ' ';
            continue;
        }
        if (xhtml[at] == '&') {
            const std::size_t end = xhtml.find(';', at);
            words += resolved(xhtml.substr(at + 1, end - at - 1));
            at = end + 1;
            continue;
        }
        words += xhtml[at++];
    }
    return words;
}

/// A PDF says a hyphen of the text's own at a line's end as U+2010: poppler's plain text would drop an U+002D there.
std::string with_plain_hyphens(std::string words) {
    constexpr std::string_view hyphen = "\xE2\x80\x90";
    for (std::size_t at = words.find(hyphen); at != std::string::npos; at = words.find(hyphen, at)) {
        words.replace(at, hyphen.size(), "-");
    }
    return words;
}

}  // namespace

std::string read_pdf(const std::string& bytes) {
    return with_plain_hyphens(quoted_lines(output_over(bytes, "pdfinfo -struct-text '", "'")));
}

std::vector<std::string> read_pdf_pages(const std::string& bytes) {
    const std::string all = output_over(bytes, "pdftotext -raw '", "' -");
    std::vector<std::string> pages;
    for (std::size_t at = 0; at < all.size(); at = all.find('\f', at) + 1)
        pages.push_back(all.substr(at, all.find('\f', at) - at));
    return pages;
}

std::string read_epub(const std::string& bytes) {
    const auto entries = read_zip(bytes);
    REQUIRE(entries.has_value());
    std::string words;
    for (const ZipEntry& entry : *entries) {
        if (entry.name.ends_with(".xhtml") && entry.name.find("nav") == std::string::npos)
            words += without_tags(entry.bytes);
    }
    return words;
}

std::vector<PrintedPage> read_pages(const std::string& bytes) {
    constexpr std::string_view mark = "role=\"doc-pagebreak\" id=\"page-";
    constexpr std::string_view note_mark = "<sup class=\"noteref\"";
    std::string body;
    const std::vector<ZipEntry> entries = read_zip(bytes).value();
    for (const ZipEntry& entry : entries) {
        if (entry.name.find("article-1") != std::string::npos) body += entry.bytes.substr(entry.bytes.find("<body"));
    }
    body.erase(std::min(body.find("<section epub:type=\"footnotes\""), body.size()));
    // The numbers of notes stand elsewhere in what poppler reads.
    for (std::size_t at = body.find(note_mark); at != std::string::npos; at = body.find(note_mark, at))
        body.erase(at, body.find("</sup>", at) + 6 - at);
    std::vector<PrintedPage> pages;
    for (std::size_t at = body.find(mark); at != std::string::npos; at = body.find(mark, at + 1)) {
        const std::size_t begin = body.find('>', at) + 1;
        const std::size_t end = std::min(body.find(mark, begin), body.size());
        const int number = std::atoi(body.c_str() + at + mark.size());
        pages.push_back({number, without_tags("<body>" + body.substr(begin, body.rfind('<', end) - begin))});
    }
    return pages;
}

}  // namespace offprint::seed
