#include "report_totals.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace offprint::program {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_examples = 10;

void add(ReportGroup& group, const std::string& input, const std::string& words) {
    ++group.articles;
    if (group.examples.size() < most_examples) group.examples.push_back({input, words});
}

bool is_slower(const SlowArticle& a, const SlowArticle& b) { return a.milliseconds > b.milliseconds; }

class Summer {
public:
    explicit Summer(std::size_t most_slowest) : most_slowest_(most_slowest) {}

    void add(const ReportedArticle& article) {
        ++totals_.articles;
        ++totals_.by_status[article.status];
        totals_.bytes += article.bytes;
        totals_.words += article.words;
        totals_.dropped += article.dropped;
        totals_.repaired += article.repaired;
        totals_.milliseconds += article.milliseconds;
        for (const auto& [kind, count] : article.notes) totals_.notes[kind] += count;
        for (const ReportedOutput& output : article.outputs) {
            ++totals_.by_format[output.format].outputs;
            totals_.by_format[output.format].bytes += output.bytes;
        }
        if (article.status != "done") program::add(totals_.by_cause[article.cause], article.input, article.message);
        add_diagnostics(article);
        add_losses(article);
        add_time(article);
    }
    ReportTotals sum() {
        std::sort_heap(totals_.slowest.begin(), totals_.slowest.end(), is_slower);
        return std::move(totals_);
    }

private:
    void add_diagnostics(const ReportedArticle& article) {
        bool has_conflict = false;
        for (const ReportedDiagnostic& diagnostic : article.diagnostics) {
            ++totals_.findings[diagnostic.finding];
            if (diagnostic.is_conflict() && !has_conflict)
                program::add(totals_.conflicts, article.input, diagnostic.message);
            has_conflict = has_conflict || diagnostic.is_conflict();
        }
    }
    void add_losses(const ReportedArticle& article) {
        for (const ReportedLoss& loss : article.losses)
            program::add(totals_.losses[loss.format + ": " + loss.element], article.input, loss.words);
    }
    /// The heap's first is the fastest of the slowest.
    void add_time(const ReportedArticle& article) {
        std::vector<SlowArticle>& slowest = totals_.slowest;
        slowest.push_back({article.milliseconds, article.input});
        std::push_heap(slowest.begin(), slowest.end(), is_slower);
        if (slowest.size() <= most_slowest_) return;
        std::pop_heap(slowest.begin(), slowest.end(), is_slower);
        slowest.pop_back();
    }

    std::size_t most_slowest_;
    ReportTotals totals_;
};

Json to_json(const std::map<std::string, std::uint64_t>& counts) {
    Json json = Json::object();
    for (const auto& [name, count] : counts) json[name] = count;
    return json;
}

Json to_json(const ReportGroup& group) {
    Json examples = Json::array();
    for (const ReportExample& example : group.examples)
        examples.push_back({{"input", example.input}, {"words", example.words}});
    return {{"articles", group.articles}, {"examples", std::move(examples)}};
}

Json to_json(const std::map<std::string, ReportGroup>& groups) {
    Json json = Json::object();
    for (const auto& [name, group] : groups) json[name] = to_json(group);
    return json;
}

}  // namespace

ReportTotals sum_up(const ReportFile& report, std::size_t most_slowest) {
    Summer summer(most_slowest);
    report.for_each([&summer](const ReportedArticle& article) { summer.add(article); });
    ReportTotals totals = summer.sum();
    totals.damaged_lines = report.damaged_lines();
    totals.superseded_lines = report.superseded_lines();
    return totals;
}

std::string to_json(const ReportTotals& totals) {
    Json json;
    json["articles"] = totals.articles;
    json["status"] = to_json(totals.by_status);
    json["causes"] = to_json(totals.by_cause);
    json["words"] = totals.words;
    json["bytes"] = totals.bytes;
    json["milliseconds"] = totals.milliseconds;
    json["outputs"] = Json::object();
    for (const auto& [format, all] : totals.by_format)
        json["outputs"][format] = {{"count", all.outputs}, {"bytes", all.bytes}};
    json["notes"] = to_json(totals.notes);
    json["findings"] = to_json(totals.findings);
    json["dropped"] = totals.dropped;
    json["repaired"] = totals.repaired;
    json["conflicts"] = to_json(totals.conflicts);
    json["losses"] = to_json(totals.losses);
    json["slowest"] = Json::array();
    for (const SlowArticle& slow : totals.slowest)
        json["slowest"].push_back({{"input", slow.input}, {"milliseconds", slow.milliseconds}});
    json["damagedLines"] = totals.damaged_lines;
    json["supersededLines"] = totals.superseded_lines;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace offprint::program
