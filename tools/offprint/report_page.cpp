#include "report_page.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/files.h"
#include "figures.h"
#include "printable.h"
#include "report_page_parts.h"

namespace offprint::program {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

// What the page says of one article: a hundred thousand of them must fit into a browser.
constexpr std::size_t most_message_bytes = 300;
constexpr std::size_t most_words_bytes = 160;
constexpr std::size_t most_diagnostics = 6;

/// Text between tags and in attributes.
std::string escaped(std::string_view text) {
    std::string html;
    for (const char character : text) {
        switch (character) {
            case '&': html += "&amp;"; break;
            case '<': html += "&lt;"; break;
            case '>': html += "&gt;"; break;
            case '"': html += "&quot;"; break;
            default: html += character;
        }
    }
    return html;
}

/// JSON inside a script element: no "<", so that nothing in it can end the element (HTML, 4.12.1.3).
std::string in_script(const Json& json) {
    const std::string dumped = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    std::string safe;
    safe.reserve(dumped.size());
    for (const char character : dumped) {
        if (character == '<') {
            safe += "\\u003c";
        } else {
            safe += character;
        }
    }
    return safe;
}

/// Names that come again and again, as numbers.
class Vocabulary {
public:
    std::size_t number_of(const std::string& name) {
        const auto [place, is_new] = numbers_.try_emplace(name, names_.size());
        if (is_new) names_.push_back(name);
        return place->second;
    }
    [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

private:
    std::unordered_map<std::string, std::size_t> numbers_;
    std::vector<std::string> names_;
};

/// What all paths begin with.
std::string common_beginning(const std::vector<ReportedOutput>& outputs) {
    if (outputs.empty()) return {};
    std::string_view common = outputs.front().path;
    for (const ReportedOutput& output : outputs) {
        const auto [end, other] = std::mismatch(common.begin(), common.end(), output.path.begin(), output.path.end());
        common = common.substr(0, static_cast<std::size_t>(end - common.begin()));
    }
    return std::string(common);
}

/// Articles as lists whose order report_page.js knows; what is empty at the end of one is left out.
class Rows {
public:
    std::string row(const ReportedArticle& article) {
        Json row = {article.input, statuses_.number_of(article.status), causes_.number_of(article.cause),
                    cut(article.message, most_message_bytes), cut(article.title, most_words_bytes),
                    cut(fmt::format("{}", fmt::join(article.authors, ", ")), most_words_bytes), article.published,
                    article.words,
                    // Tenths are enough for a chart.
                    std::round(article.milliseconds * 10) / 10, notes(article), outputs(article), diagnostics(article),
                    article.diagnostics.size(), article.dropped, article.repaired, losses(article)};
        while (is_nothing(row.back())) row.erase(row.size() - 1);
        return in_script(row);
    }
    [[nodiscard]] Json vocabularies() const {
        return {{"status", statuses_.names()}, {"cause", causes_.names()},        {"note", kinds_.names()},
                {"format", formats_.names()},  {"severity", severities_.names()}, {"finding", findings_.names()}};
    }

private:
    static bool is_nothing(const Json& value) {
        return (value.is_number() && value == 0) || (value.is_string() && value == "") ||
               (value.is_array() && value.empty());
    }
    Json notes(const ReportedArticle& article) {
        Json list = Json::array();
        for (const auto& [kind, count] : article.notes) list.push_back({kinds_.number_of(kind), count});
        return list;
    }
    Json outputs(const ReportedArticle& article) {
        if (article.outputs.empty()) return Json::array();
        const std::string beginning = common_beginning(article.outputs);
        Json list = {beginning};
        for (const ReportedOutput& output : article.outputs) {
            list.push_back({formats_.number_of(output.format), output.bytes, output.path.substr(beginning.size())});
        }
        return list;
    }
    Json diagnostics(const ReportedArticle& article) {
        Json list = Json::array();
        for (const ReportedDiagnostic& diagnostic : article.diagnostics) {
            if (list.size() == most_diagnostics) break;
            list.push_back({findings_.number_of(diagnostic.finding), severities_.number_of(diagnostic.severity),
                            diagnostic.line, cut(diagnostic.message, most_words_bytes)});
        }
        return list;
    }
    static Json losses(const ReportedArticle& article) {
        Json list = Json::array();
        for (const ReportedLoss& loss : article.losses)
            list.push_back({loss.format, loss.element, cut(loss.words, most_words_bytes)});
        return list;
    }

    Vocabulary statuses_, causes_, kinds_, formats_, severities_, findings_;
};

/// What runs no script still says the totals.
std::string totals_in_words(const ReportTotals& totals) {
    std::string html = "<dl class=\"totals\">\n";
    const auto add = [&html](std::string_view name, const std::string& figure, const std::string& more) {
        html += fmt::format("<div><dt>{}</dt><dd>{}<small>{}</small></dd></div>\n", escaped(name), escaped(figure),
                            escaped(more));
    };
    add("articles", grouped(totals.articles),
        totals.words > 0 ? grouped(totals.words) + " words" : shown_bytes(totals.bytes) + " read");
    for (const auto& [status, count] : totals.by_status) {
        add(status, grouped(count),
            fmt::format("{:.2f} %", 100.0 * static_cast<double>(count) / static_cast<double>(totals.articles)));
    }
    for (const auto& [format, all] : totals.by_format) add(format, shown_bytes(all.bytes), shown_files(all.outputs));
    if (totals.articles > 0) {
        add("time an article", shown_time(totals.milliseconds / static_cast<double>(totals.articles)),
            shown_time(totals.milliseconds) + " in all");
    }
    add("conflicts", grouped(totals.conflicts.articles), "of articles");
    html += "</dl>\n";
    if (totals.damaged_lines + totals.superseded_lines > 0) {
        html += fmt::format(
            "<p class=\"lines\">Of the report's lines {} could not be read, and {} were superseded by "
            "later lines of the same article.</p>\n",
            grouped(totals.damaged_lines), grouped(totals.superseded_lines));
    }
    return html;
}

/// Up to where the articles stand. The policy lets nothing in from outside, whatever an article's title may hold.
std::string beginning(const std::string& name, const ReportTotals& totals) {
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
    html +=
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "script-src 'unsafe-inline'\">\n";
    html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    html += "<meta name=\"color-scheme\" content=\"light dark\">\n";
    html +=
        fmt::format("<title>{} · offprint report</title>\n<style>\n{}</style>\n</head>\n", escaped(name), page_style());
    html += fmt::format("<body>\n<header>\n<p class=\"kicker\">offprint report</p>\n<h1>{}</h1>\n</header>\n<main>\n",
                        escaped(name));
    html += fmt::format("<section aria-label=\"Totals\">\n{}</section>\n", totals_in_words(totals));
    html += "<noscript><p class=\"lines\">Charts, filters and the table of articles need JavaScript.</p></noscript>\n";
    html += "<section id=\"charts\" aria-label=\"Charts\"></section>\n";
    html += "<section id=\"articles\" aria-label=\"Articles\"></section>\n</main>\n";
    html += "<script type=\"application/json\" id=\"rows\">[\n";
    return html;
}

/// The way from the page to what the report's paths are relative to.
std::string way(const fs::path& page, const fs::path& report_file) {
    std::error_code error;
    const fs::path from = fs::absolute(page, error).parent_path();
    const fs::path to = fs::absolute(report_file, error).parent_path();
    return to.lexically_normal().lexically_relative(from.lexically_normal()).generic_string();
}

/// The folder's own name, whatever it was called by.
std::string name_of(const fs::path& report_file) {
    std::error_code error;
    return fs::absolute(report_file, error).lexically_normal().parent_path().filename().string();
}

}  // namespace

Result<Done> write_report_page(const fs::path& page, const fs::path& report_file, const ReportFile& report,
                               const ReportTotals& totals) {
    FileSink sink(page);
    sink.write(beginning(name_of(report_file), totals));
    Rows rows;
    bool is_first = true;
    report.for_each([&](const ReportedArticle& article) {
        sink.write((is_first ? "" : ",\n") + rows.row(article));
        is_first = false;
    });
    Json names = rows.vocabularies();
    names["way"] = way(page, report_file);
    sink.write("\n]</script>\n<script type=\"application/json\" id=\"names\">" + in_script(names) +
               "</script>\n<script>\n");
    sink.write(page_script());
    sink.write("</script>\n</body>\n</html>\n");
    return sink.commit();
}

}  // namespace offprint::program
