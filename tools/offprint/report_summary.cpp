#include "report_summary.h"

#include <algorithm>

#include <fmt/format.h>

#include "figures.h"
#include "page_lines.h"

namespace offprint::program {
namespace {

// More articles of one kind than this are counted, not shown: --html has them all.
constexpr std::size_t most_shown = 5;

class ReportSummary {
public:
    ReportSummary(const ReportTotals& totals, const PageLook& look)
        : totals_(totals), lines_(look.columns, look.colours) {}

    std::string made(const std::string& folder) {
        lines_.title(folder);
        put_totals();
        put_groups("Not done, by cause", totals_.by_cause);
        put_slowest();
        put_conflicts();
        put_groups("Missed by the audit", totals_.losses);
        return lines_.take();
    }

private:
    void put_totals() {
        lines_.row("articles", grouped(totals_.articles), "");
        for (const auto& [status, count] : totals_.by_status) lines_.row(status, grouped(count), share(count));
        if (totals_.words > 0) lines_.row("words", grouped(totals_.words), "");
        lines_.row("read", shown_bytes(totals_.bytes), "");
        for (const auto& [format, all] : totals_.by_format)
            lines_.row(format, shown_files(all.outputs), shown_bytes(all.bytes));
        if (totals_.articles > 0) {
            lines_.row("time", shown_time(totals_.milliseconds),
                       shown_time(totals_.milliseconds / static_cast<double>(totals_.articles)) + " an article");
        }
        put_counts("notes", totals_.notes);
        put_counts("findings", totals_.findings);
        lines_.row("dropped", grouped(totals_.dropped), "");
        lines_.row("repaired", grouped(totals_.repaired), "");
        if (totals_.damaged_lines > 0) {
            lines_.row("damaged",
                       fmt::format("{} of the report's lines cannot be read", grouped(totals_.damaged_lines)), "");
        }
        if (totals_.superseded_lines > 0)
            lines_.row("superseded", grouped(totals_.superseded_lines) + " earlier lines of articles tried again", "");
    }

    /// "correction 12, editor 3": the most first.
    void put_counts(std::string_view label, const std::map<std::string, std::uint64_t>& counts) {
        std::vector<std::pair<std::string, std::uint64_t>> sorted(counts.begin(), counts.end());
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        std::string words;
        for (const auto& [name, count] : sorted)
            words += fmt::format("{}{} {}", words.empty() ? "" : ", ", name, grouped(count));
        if (!words.empty()) lines_.row(label, words, "");
    }

    void put_groups(std::string_view title, const std::map<std::string, ReportGroup>& groups) {
        if (groups.empty()) return;
        heading(std::string(title));
        for (const auto& [name, group] : groups) {
            lines_.row("", fmt::format("{} ({})", name.empty() ? "no cause given" : name, grouped(group.articles)), "");
            put_examples(group);
        }
    }
    void put_conflicts() {
        if (totals_.conflicts.articles == 0) return;
        heading(fmt::format("Articles that contradict themselves ({})", grouped(totals_.conflicts.articles)));
        put_examples(totals_.conflicts);
    }
    void put_examples(const ReportGroup& group) {
        const std::size_t shown = std::min(group.examples.size(), most_shown);
        std::string_view before;
        for (std::size_t i = 0; i < shown; ++i) {
            const ReportExample& example = group.examples[i];
            const bool is_said = example.words.empty() || example.words == before;
            lines_.under("", is_said ? example.input : example.input + ": " + example.words);
            before = example.words;
        }
        if (group.articles > shown) lines_.under("", fmt::format("and {} more", grouped(group.articles - shown)));
    }

    void put_slowest() {
        if (totals_.slowest.empty()) return;
        heading("Slowest");
        for (const SlowArticle& slow : totals_.slowest) lines_.row(shown_time(slow.milliseconds), slow.input, "");
    }

    [[nodiscard]] std::string share(std::uint64_t count) const {
        return fmt::format("{:.2f} %", 100.0 * static_cast<double>(count) / static_cast<double>(totals_.articles));
    }
    void heading(const std::string& words) {
        lines_.blank();
        lines_.title(words);
    }

    const ReportTotals& totals_;
    PageLines lines_;
};

}  // namespace

std::string report_summary(const std::string& folder, const ReportTotals& totals, const PageLook& look) {
    return ReportSummary(totals, look).made(folder);
}

}  // namespace offprint::program
