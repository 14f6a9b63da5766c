#include "readers/markdown/footnote_labels.h"

#include <algorithm>
#include <set>

#include "base/ascii.h"

namespace offprint::markdown {
namespace {

constexpr std::size_t longest_label = 1000;  // cmark's own limit

/// The label of "[^label]:" behind the marks of quotes and lists; empty when the line has none.
std::string_view label_of(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \t>*+-");
    if (begin == std::string_view::npos || !line.substr(begin).starts_with("[^")) return {};
    const std::size_t end = line.find(']', begin);
    if (end == std::string_view::npos || !line.substr(end).starts_with("]:")) return {};
    const std::string_view label = line.substr(begin + 2, end - begin - 2);
    const bool is_label = label.size() <= longest_label && label.find_first_of(" \t[\\") == std::string_view::npos;
    return is_label ? label : std::string_view();
}

/// Whether lines lie between code fences.
class FenceTracker {
public:
    bool is_code(std::string_view line) {
        const std::size_t begin = std::min(line.find_first_not_of(" \t>*+-"), line.size());
        const std::string_view body = line.substr(begin);
        const bool is_fence = body.starts_with("```") || body.starts_with("~~~");
        if (!is_fence) return fence_ != '\0';
        if (fence_ == '\0') {
            fence_ = body.front();
        } else if (fence_ == body.front()) {
            fence_ = '\0';
        }
        return true;
    }

private:
    char fence_ = '\0';
};

}  // namespace

LabelledText refer_to_footnotes(std::string_view text) {
    LabelledText labelled;
    std::set<std::string> seen;
    FenceTracker fences;
    std::string body;
    std::uint32_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        const std::string_view label = label_of(line);
        ++number;
        at = end + 1;
        const bool is_code = fences.is_code(line);
        if (!label.empty() && !is_code && !seen.insert(ascii::lower(label)).second) {
            const std::size_t bracket = line.find("[^");
            body += line.substr(0, bracket);
            body += '\\';
            body += line.substr(bracket);
            labelled.diagnostics.push_back(
                {Severity::warning,
                 "footnote-duplicate",
                 {{number, 1}, {number, 0}},
                 "a second footnote '" + std::string(label) + "' stays as text; give it a label of its own"});
        } else {
            if (!label.empty() && !is_code) labelled.labels.emplace_back(label);
            body += line;
        }
        if (end < text.size()) body += '\n';
    }
    for (const std::string& label : labelled.labels) labelled.text += "[^" + label + "]\n";
    if (!labelled.labels.empty()) {
        labelled.text += '\n';
        labelled.head_lines = static_cast<std::uint32_t>(labelled.labels.size()) + 1;
    }
    labelled.text += body;
    return labelled;
}

}  // namespace offprint::markdown
