#include "readers/html/flow/elements.h"

#include <algorithm>
#include <array>

#include "model/names.h"

namespace offprint::html {
namespace {

constexpr std::array<std::string_view, 21> dropped_elements = {
    "applet", "audio", "base",   "button", "canvas", "datalist", "embed", "frame",    "head",     "iframe", "input",
    "link",   "meta",  "object", "script", "select", "style",    "svg",   "template", "textarea", "video"};
static_assert(std::is_sorted(dropped_elements.begin(), dropped_elements.end()));

struct NamedKind {
    std::string_view name;
    NoteKind kind;
};

// Class names as publishers write them, without their hyphens and underscores.
constexpr NamedKind class_kinds[] = {
    {"editorsnote", NoteKind::editor},
    {"editornote", NoteKind::editor},
    {"editorialnote", NoteKind::editor},
    {"correction", NoteKind::correction},
    {"corrections", NoteKind::correction},
    {"erratum", NoteKind::correction},
    {"errata", NoteKind::correction},
    {"clarification", NoteKind::clarification},
    {"retraction", NoteKind::retraction},
    {"retractionnotice", NoteKind::retraction},
    {"expressionofconcern", NoteKind::expression_of_concern},
    {"updatenote", NoteKind::update},
    {"articleupdate", NoteKind::update},
    {"disclaimer", NoteKind::disclaimer},
    {"disclosure", NoteKind::disclosure_conflict},
    {"conflictofinterest", NoteKind::disclosure_conflict},
    {"sponsordisclosure", NoteKind::disclosure_sponsor},
    {"sponsorednote", NoteKind::disclosure_sponsor},
    {"affiliatedisclosure", NoteKind::disclosure_affiliate},
    {"affiliatedisclaimer", NoteKind::disclosure_affiliate},
    {"affiliatenote", NoteKind::disclosure_affiliate},
    {"aidisclosure", NoteKind::disclosure_ai},
    {"fundingdisclosure", NoteKind::disclosure_funding},
    {"legalnotice", NoteKind::legal},
    {"copyrightnotice", NoteKind::rights},
    {"rightsnotice", NoteKind::rights},
    {"translatorsnote", NoteKind::translator},
    {"translatornote", NoteKind::translator},
    {"contentwarning", NoteKind::content_warning},
    {"triggerwarning", NoteKind::content_warning},
    {"authorbio", NoteKind::bio},
    {"contributorbio", NoteKind::bio},
    {"abouttheauthor", NoteKind::bio},
    {"aboutauthor", NoteKind::bio},
};

std::string without_hyphens(std::string_view word) {
    std::string joined;
    for (const char character : word) {
        if (character != '-' && character != '_' && character != '\'') joined += character;
    }
    return joined;
}

std::optional<NoteKind> kind_of_class(const std::string& word) {
    if (word.starts_with("note-")) return from_name<NoteKind>(std::string_view(word).substr(5));
    const std::string joined = without_hyphens(word);
    for (const NamedKind& candidate : class_kinds) {
        if (candidate.name == joined) return candidate.kind;
    }
    return std::nullopt;
}

}  // namespace

bool is_dropped(std::string_view name) {
    return std::binary_search(dropped_elements.begin(), dropped_elements.end(), name);
}

bool is_program(std::string_view name) { return name == "script" || name == "style"; }

std::optional<NoteKind> note_kind(const dom::Node& element) {
    for (const std::string& word : dom::classes(element)) {
        if (const auto kind = kind_of_class(word)) return kind;
    }
    if (dom::attribute_text(element, "role") == "doc-errata") return NoteKind::correction;
    return std::nullopt;
}

Direction direction_of(const dom::Node& element) {
    const std::string_view value = dom::attribute_text(element, "dir");
    if (value == "rtl" || value == "RTL") return Direction::rtl;
    if (value == "ltr" || value == "LTR") return Direction::ltr;
    return Direction::unknown;
}

}  // namespace offprint::html
