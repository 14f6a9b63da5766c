// make_articles COUNT FOLDER   writes COUNT pages, as newspapers' sites make them, in our own words: "07/00107.html".
// Lengths of articles and sizes of pages are spread as those of real ones are; the same pages for the same COUNT.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"
#include "dice.h"

namespace {

namespace fs = std::filesystem;

using offprint::testing::Dice;

double unit(Dice& dice) { return static_cast<double>(dice.below(1'000'000)) / 1e6; }

/// A quantile and its value; between two the logarithm is straight.
using Quantiles = std::array<std::pair<double, double>, 9>;
// Measured over 826 real pages: bytes of the page, words of the article.
constexpr Quantiles page_bytes{{{0, 9e3},
                                {0.05, 22'583},
                                {0.1, 35'267},
                                {0.25, 60'690},
                                {0.5, 102'346},
                                {0.75, 185'733},
                                {0.9, 304'144},
                                {0.95, 428'143},
                                {1, 1.3e6}}};
constexpr Quantiles article_words{
    {{0, 40}, {0.05, 100}, {0.1, 145}, {0.25, 286}, {0.5, 540}, {0.75, 1037}, {0.9, 1797}, {0.95, 2556}, {1, 4.9e3}}};

std::size_t at(const Quantiles& quantiles, double share) {
    for (std::size_t i = 1; i < quantiles.size(); ++i) {
        const auto& [low, from] = quantiles[i - 1];
        const auto& [high, to] = quantiles[i];
        if (share > high) continue;
        return static_cast<std::size_t>(from * std::pow(to / from, (share - low) / (high - low)));
    }
    return static_cast<std::size_t>(quantiles.back().second);
}

/// Made-up words that are as long as English ones, the frequent ones short and often.
class Vocabulary {
public:
    Vocabulary() {
        constexpr std::array<const char*, 28> onsets{"b", "br", "c", "ch", "d", "dr", "f",  "fl", "g",  "gr",
                                                     "h", "j",  "k", "l",  "m", "n",  "p",  "pl", "qu", "r",
                                                     "s", "st", "t", "tr", "v", "w",  "th", ""};
        constexpr std::array<const char*, 10> nuclei{"a", "e", "i", "o", "u", "ea", "ou", "ai", "y", "io"};
        constexpr std::array<const char*, 14> codas{"",  "",  "",   "n",  "r",  "s",  "t",
                                                    "l", "m", "nd", "st", "ng", "ck", "re"};
        constexpr std::size_t count = 24'000;
        Dice dice(1);
        words_ = {"the",  "of",   "and",  "to",    "a",   "in",   "that", "it",  "was",  "he",
                  "for",  "on",   "with", "as",    "is",  "at",   "by",   "had", "but",  "not",
                  "from", "they", "his",  "which", "are", "were", "she",  "or",  "have", "said"};
        while (words_.size() < count) {
            std::string word;
            const std::size_t syllables = 1 + dice.below(words_.size() < 600 ? 2 : 4);
            for (std::size_t i = 0; i < syllables; ++i)
                word +=
                    std::string(dice.pick(onsets)) + dice.pick(nuclei) + (i + 1 == syllables ? dice.pick(codas) : "");
            words_.push_back(word);
        }
    }
    /// Zipf's law: the rank's logarithm is even.
    [[nodiscard]] const std::string& pick(Dice& dice) const {
        const double rank = std::pow(static_cast<double>(words_.size()), unit(dice));
        return words_[std::min(words_.size() - 1, static_cast<std::size_t>(rank) - 1)];
    }

private:
    std::vector<std::string> words_;
};

class Page {
public:
    Page(std::size_t number, const Vocabulary& vocabulary)
        : number_(number), vocabulary_(vocabulary), dice_(number + 17) {}

    std::string html() {
        const double share = unit(dice_);
        const std::size_t words = at(article_words, share);
        // Every other page is as large as its article is long.
        const std::size_t bytes = at(page_bytes, dice_.chance(50) ? share : unit(dice_));
        headline_ = capitalised(phrase(5 + dice_.below(7)));
        author_ =
            fmt::format("{} {}", capitalised(vocabulary_.pick(dice_)), capitalised(vocabulary_.pick(dice_) + "en"));
        day_ = fmt::format("20{:02}-{:02}-{:02}", 8 + dice_.below(17), 1 + dice_.below(12), 1 + dice_.below(28));
        const std::string article = body(words);
        const std::string opening = head() + navigation();
        const std::string closing =
            related() + comments() + "<footer><p>&copy; The Parish Ledger. All rights reserved.</p></footer>";
        const std::size_t written = opening.size() + article.size() + closing.size();
        return opening + scripts(bytes > written ? (bytes - written) / 2 : 0) + article + closing +
               scripts(bytes > written ? (bytes - written) / 2 : 0) + "</body></html>\n";
    }

private:
    static std::string capitalised(std::string words) {
        if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
        return words;
    }
    std::string phrase(std::size_t count) {
        std::string words;
        for (std::size_t i = 0; i < count; ++i) words += (i > 0 ? " " : "") + vocabulary_.pick(dice_);
        return words;
    }
    std::string sentence() {
        std::string words = capitalised(phrase(6 + dice_.below(18)));
        if (dice_.chance(8)) words += fmt::format(", <a href=\"/{}\">{}</a>", number_ % 977, phrase(2));
        if (dice_.chance(5)) words += fmt::format(" &ldquo;{}&rdquo;", phrase(6));
        if (dice_.chance(4)) words += fmt::format(" <em>{}</em>", phrase(2));
        return words + ". ";
    }
    std::string paragraph() {
        std::string words;
        for (std::size_t i = 1 + dice_.below(4); i > 0; --i) words += sentence();
        words.pop_back();
        return "<p>" + words + "</p>\n";
    }
    std::string head() {
        return fmt::format(
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{0} - The Parish Ledger</title>\n"
            "<meta property=\"og:title\" content=\"{0}\"><meta property=\"og:site_name\" content=\"The Parish "
            "Ledger\">\n"
            "<link rel=\"canonical\" href=\"https://ledger.example/{1}/{2}\">\n<script type=\"application/ld+json\">"
            "{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"{0}\",\"datePublished\":"
            "\"{1}T08:00:00Z\",\"author\":{{\"@type\":\"Person\",\"name\":\"{3}\"}}}}</script>\n<style>{4}</style></"
            "head><body>\n",
            headline_, day_, number_, author_, style());
    }
    static std::string style() {
        std::string css;
        for (int i = 0; i < 60; ++i) css += fmt::format(".c{0}{{margin:{0}px;padding:0 {0}px;color:#333}}", i);
        return css;
    }
    std::string navigation() {
        std::string html = "<header class=\"site-header\"><nav class=\"menu\"><ul>";
        for (int i = 0; i < 40; ++i)
            html +=
                fmt::format("<li class=\"menu-item c{0}\"><a href=\"/s/{0}\">{1}</a></li>", i, capitalised(phrase(1)));
        return html + "</ul></nav></header><main class=\"content\">\n";
    }
    std::string body(std::size_t words) {
        std::string html = fmt::format(
            "<article class=\"post story\"><header><h1 class=\"headline\">{}</h1><p class=\"dek\">{}</p>"
            "<div class=\"byline\">By <a rel=\"author\" href=\"/a/{}\">{}</a></div>"
            "<time datetime=\"{}T08:00:00Z\">{}</time></header>\n"
            "<div class=\"share\"><a href=\"#\">Share</a> <a href=\"#\">Tweet</a></div><div class=\"article-body\">\n",
            headline_, sentence(), number_ % 313, author_, day_, day_);
        std::size_t written = 0;
        // A paragraph has some forty words: on the average half of it is too much.
        while (written + 20 < words) {
            const std::string block = paragraph();
            written += static_cast<std::size_t>(std::count(block.begin(), block.end(), ' '));
            html += block;
            if (dice_.chance(6)) html += fmt::format("<h2>{}</h2>\n", capitalised(phrase(4)));
            if (dice_.chance(3)) html += fmt::format("<blockquote><p>{}</p></blockquote>\n", sentence());
            if (dice_.chance(3)) html += fmt::format("<ul><li>{}</li><li>{}</li></ul>\n", sentence(), sentence());
            if (dice_.chance(4))
                html += fmt::format(
                    "<figure><img src=\"https://img.example/{0}.jpg\" "
                    "alt=\"{1}\"><figcaption>{1}</figcaption></figure>\n",
                    number_, capitalised(phrase(8)));
        }
        if (dice_.chance(12)) html += fmt::format("<p class=\"correction\"><em>Correction: {}</em></p>\n", sentence());
        if (dice_.chance(8)) html += fmt::format("<p><em>Disclaimer: {}</em></p>\n", sentence());
        return html + "</div></article>\n";
    }
    std::string related() {
        std::string html = "<aside class=\"related\"><h3>Related stories</h3><ul>";
        for (int i = 0; i < 12; ++i)
            html += fmt::format("<li><a href=\"/r/{}\">{}</a></li>", i, capitalised(phrase(8)));
        return html + "</ul></aside></main>\n";
    }
    std::string comments() {
        std::string html = "<section class=\"comments\" id=\"comments\"><h3>Comments</h3>";
        for (std::size_t i = dice_.below(12); i > 0; --i)
            html += fmt::format("<div class=\"comment\"><b>{}</b><p>{}</p></div>", capitalised(phrase(1)), sentence());
        return html + "</section>\n";
    }
    static std::string scripts(std::size_t bytes) {
        std::string html;
        for (int i = 0; html.size() < bytes; ++i) {
            html += fmt::format("<script>window.q{0}=window.q{0}||[];q{0}.push(", i);
            for (int j = 0; j < 60 && html.size() < bytes; ++j)
                html +=
                    fmt::format("{{\"slot\":\"s{}\",\"size\":[{},250],\"t\":\"<div>ad</div>\"}},", i * 31 + j, 300 + j);
            html += fmt::format("0);</script><div class=\"slot c{}\"><span></span></div>\n", i % 60);
        }
        return html;
    }

    std::size_t number_;
    const Vocabulary& vocabulary_;
    Dice dice_;
    std::string headline_, author_, day_;
};

}  // namespace

int main(int count, char** words) {
    std::size_t pages = 0;
    const std::string_view digits = count == 3 ? words[1] : "";
    if (std::from_chars(digits.data(), digits.data() + digits.size(), pages).ec != std::errc()) {
        std::fputs("usage: make_articles COUNT FOLDER\n", stderr);
        return 2;
    }
    const Vocabulary vocabulary;
    for (std::size_t number = 0; number < pages; ++number) {
        const fs::path path = fs::path(words[2]) / fmt::format("{:02}/{:05}.html", number % 100, number);
        if (number < 100) fs::create_directories(path.parent_path());
        if (!offprint::write_file(path, Page(number, vocabulary).html())) {
            fmt::print(stderr, "make_articles: cannot write {}\n", path.string());
            return 1;
        }
    }
    return 0;
}
