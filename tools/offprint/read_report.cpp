#include "read_report.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <optional>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace offprint::program {
namespace {

using Json = nlohmann::json;

/// Reads a line without making its values, and keeps its input: that is all that the first reading needs.
class InputFinder final : public nlohmann::json_sax<Json> {
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t& value) override {
        if (depth_ == 1 && is_input_) input_ = value;
        return true;
    }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return ++depth_ > 0; }
    bool key(string_t& name) override {
        if (depth_ == 1) is_input_ = name == "input";
        return true;
    }
    bool end_object() override { return depth_-- > 0; }
    // What is in a list at the top is of no object.
    bool start_array(std::size_t) override { return ++depth_ > 1; }
    bool end_array() override { return depth_-- > 0; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

    [[nodiscard]] const std::optional<std::string>& input() const { return input_; }

private:
    std::size_t depth_ = 0;
    bool is_input_ = false;
    std::optional<std::string> input_;
};

/// nullopt for a line that is torn, or is no object with an input.
std::optional<std::string> input_of(const std::string& line) {
    InputFinder finder;
    if (!Json::sax_parse(line, &finder)) return std::nullopt;
    return finder.input();
}

const Json& field(const Json& object, const char* key) {
    static const Json absent;
    const auto found = object.find(key);
    return found == object.end() ? absent : *found;
}

std::string words_in(const Json& object, const char* key) {
    const Json& value = field(object, key);
    return value.is_string() ? value.get<std::string>() : std::string();
}

double figure_of(const Json& value) { return value.is_number() ? std::max(value.get<double>(), 0.0) : 0; }

std::uint64_t count_of(const Json& value) {
    constexpr double beyond = 1e18;
    if (value.is_number_unsigned()) return value.get<std::uint64_t>();
    return static_cast<std::uint64_t>(std::min(figure_of(value), beyond));
}

/// The objects of a list; those of what is none are none.
template <class Take>
void for_each_object(const Json& list, const Take& take) {
    if (!list.is_array()) return;
    for (const Json& element : list) {
        if (element.is_object()) take(element);
    }
}

std::vector<std::string> all_words(const Json& list) {
    std::vector<std::string> words;
    if (!list.is_array()) return words;
    for (const Json& element : list) {
        if (element.is_string()) words.push_back(element.get<std::string>());
    }
    return words;
}

ReportedArticle article_of(const Json& line) {
    ReportedArticle article;
    article.input = words_in(line, "input");
    article.status = words_in(line, "status");
    article.cause = words_in(line, "cause");
    article.message = words_in(line, "message");
    article.title = words_in(line, "title");
    article.authors = all_words(field(line, "authors"));
    if (const Json& dates = field(line, "dates"); dates.is_object()) article.published = words_in(dates, "published");
    if (const Json& notes = field(line, "notes"); notes.is_object()) {
        for (const auto& [kind, count] : notes.items()) article.notes[kind] = count_of(count);
    }
    for_each_object(field(line, "outputs"), [&](const Json& output) {
        article.outputs.push_back(
            {words_in(output, "path"), words_in(output, "format"), count_of(field(output, "bytes"))});
    });
    for_each_object(field(line, "diagnostics"), [&](const Json& diagnostic) {
        article.diagnostics.push_back({words_in(diagnostic, "severity"), words_in(diagnostic, "finding"),
                                       words_in(diagnostic, "message"), count_of(field(diagnostic, "line"))});
    });
    for_each_object(field(line, "audit"), [&](const Json& audit) {
        for_each_object(field(audit, "losses"), [&](const Json& loss) {
            article.losses.push_back({words_in(audit, "format"), words_in(loss, "element"), words_in(loss, "words")});
        });
    });
    article.bytes = count_of(field(line, "bytes"));
    article.words = count_of(field(line, "words"));
    article.dropped = count_of(field(line, "dropped"));
    article.repaired = count_of(field(line, "repaired"));
    article.milliseconds = figure_of(field(line, "milliseconds"));
    return article;
}

std::size_t key_of(const std::string& input) { return std::hash<std::string>{}(input); }

}  // namespace

bool ReportedArticle::has_conflict() const {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const ReportedDiagnostic& diagnostic) { return diagnostic.is_conflict(); });
}

Result<ReportFile> ReportFile::open(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path)) {
        return failure(ErrorKind::unreadable,
                       fmt::format("cannot open '{}': {}; name the --output-dir of a batch", path.string(),
                                   std::generic_category().message(file ? EISDIR : errno)),
                       path.string());
    }
    ReportFile report;
    report.path_ = path;
    std::string line;
    for (std::uint64_t number = 0; std::getline(file, line); ++number) {
        if (line.empty()) continue;
        const std::optional<std::string> input = input_of(line);
        if (!input) {
            ++report.damaged_lines_;
        } else if (!report.last_lines_.insert_or_assign(key_of(*input), number).second) {
            ++report.superseded_lines_;
        }
    }
    return report;
}

void ReportFile::for_each(const std::function<void(const ReportedArticle&)>& take) const {
    std::ifstream file(path_, std::ios::binary);
    std::string line;
    for (std::uint64_t number = 0; std::getline(file, line); ++number) {
        const Json object = Json::parse(line, nullptr, false);
        if (!object.is_object()) continue;
        const ReportedArticle article = article_of(object);
        const auto last = last_lines_.find(key_of(article.input));
        if (last != last_lines_.end() && last->second == number) take(article);
    }
}

}  // namespace offprint::program
