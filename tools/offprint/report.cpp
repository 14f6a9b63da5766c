#include "report.h"

#include <unistd.h>

#include <cstdlib>

#include <fmt/format.h>

#include "model/names.h"
#include "printable.h"
#include "text/decode.h"
#include "text/utf8.h"
#include "text/width.h"

namespace offprint::program {
namespace {

constexpr const char* bold = "\x1b[1m";
constexpr const char* plain = "\x1b[0m";

const char* colour_of(Severity severity) {
    switch (severity) {
        case Severity::note: return "\x1b[1;36m";
        case Severity::warning: return "\x1b[1;35m";
        case Severity::error: return "\x1b[1;31m";
    }
    return plain;
}

Colours colours_of(int descriptor) {
    const char* no_colour = std::getenv("NO_COLOR");
    const bool is_refused = no_colour != nullptr && *no_colour != '\0';
    return ::isatty(descriptor) == 1 && !is_refused ? Colours::terminal : Colours::none;
}

/// What of a line is shown, and which byte of that the caret points at.
struct Window {
    std::string_view shown;
    std::size_t caret = 0;
    bool is_cut_before = false;
    bool is_cut_after = false;
};

/// At most some 100 bytes around the column, cut between characters: a line may have megabytes.
Window window(std::string_view line, std::size_t caret) {
    constexpr std::size_t before = 60;
    constexpr std::size_t after = 40;
    caret = std::min(caret, line.size());
    const auto is_inside_character = [&](std::size_t at) {
        return at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U;
    };
    while (caret > 0 && is_inside_character(caret)) --caret;
    std::size_t begin = caret > before ? caret - before : 0;
    std::size_t end = std::min(line.size(), std::max(caret + after, before + after));
    while (begin > 0 && is_inside_character(begin)) --begin;
    while (is_inside_character(end)) ++end;
    return {line.substr(begin, end - begin), caret - begin, begin > 0, end < line.size()};
}

}  // namespace

Colours colours_of_standard_error() { return colours_of(STDERR_FILENO); }
Colours colours_of_standard_output() { return colours_of(STDOUT_FILENO); }

Reporter::Reporter(std::string name, std::string_view source, Colours colours)
    : name_(std::move(name)), source_(source), colours_(colours) {}

std::string Reporter::describe(const Diagnostic& diagnostic) {
    const std::string message = fmt::format("{} [{}]", diagnostic.message, diagnostic.finding);
    return head(diagnostic.source.begin, diagnostic.severity, message) + excerpt(diagnostic.source.begin);
}

std::string Reporter::describe(const Error& error) {
    const SourcePosition place{error.line, error.column};
    return head(place, Severity::error, error.message) + excerpt(place);
}

std::string Reporter::head(SourcePosition place, Severity severity, std::string_view message) const {
    std::string where = name_;
    if (place.line > 0) where += fmt::format(":{}", place.line);
    if (place.line > 0 && place.column > 0) where += fmt::format(":{}", place.column);
    const std::string words = printable(message);
    if (colours_ == Colours::none) return fmt::format("{}: {}: {}\n", where, name_of(severity), words);
    return fmt::format("{}{}:{} {}{}:{} {}\n", bold, where, plain, colour_of(severity), name_of(severity), plain,
                       words);
}

std::string_view Reporter::line(std::uint32_t number) {
    if (line_starts_.empty()) {
        decoded_ = text::decode_input(source_).text;
        line_starts_.push_back(0);
        for (std::size_t at = decoded_.find('\n'); at != std::string::npos; at = decoded_.find('\n', at + 1))
            line_starts_.push_back(at + 1);
    }
    if (number == 0 || number > line_starts_.size()) return {};
    const std::size_t begin = line_starts_[number - 1];
    const std::size_t end = number < line_starts_.size() ? line_starts_[number] - 1 : decoded_.size();
    return std::string_view(decoded_).substr(begin, end - begin);
}

std::string Reporter::excerpt(SourcePosition place) {
    if (place.line == 0) return {};
    const std::string_view whole = line(place.line);
    if (text::trimmed(whole).empty()) return {};
    const Window part = window(whole, place.column > 0 ? place.column - 1 : 0);
    const std::string shown = printable(part.shown);
    const char* ellipsis = "...";
    std::string text = fmt::format("{:>6} | {}{}{}\n", place.line, part.is_cut_before ? ellipsis : "", shown,
                                   part.is_cut_after ? ellipsis : "");
    if (place.column == 0) return text;
    const auto column = static_cast<std::size_t>(text::display_width(std::string_view(shown).substr(0, part.caret)));
    const char* colour = colours_ == Colours::terminal ? "\x1b[1;32m" : "";
    return text + fmt::format("{:>6} | {}{}^{}\n", "", std::string(column + (part.is_cut_before ? 3 : 0), ' '), colour,
                              colours_ == Colours::terminal ? plain : "");
}

}  // namespace offprint::program
