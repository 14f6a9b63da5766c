#include "layout/composition.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "layout/script_habits.h"

namespace offprint::layout {
namespace {

typeset::ShaperPool::Loan shaper_for(const WriteContext& context) {
    if (context.shapers != nullptr) return context.shapers->take();
    return typeset::ShaperPool::Loan(std::make_unique<typeset::Shaper>(*context.faces).release());
}

}  // namespace

Composition::Composition(const edition::Edition& printed, const WriteContext& writing)
    : edition(printed),
      context(writing),
      style(fitted_to_script(writing.style, printed.language)),
      loan(shaper_for(writing)),
      shaper(*loan) {
    for (const edition::NumberedFootnote& footnote : printed.footnotes)
        footnote_numbers.emplace(footnote.label, footnote.number);
    const bool has_headline =
        std::any_of(printed.header.begin(), printed.header.end(),
                    [](const edition::HeaderLine& line) { return line.role == edition::HeaderRole::headline; });
    heading_shift = has_headline ? 0 : -1;
}

void Composition::note(std::string finding, SourceRange source, std::string message) {
    diagnostics.push_back({Severity::note, std::move(finding), source, std::move(message)});
}

void Composition::warn(std::string finding, SourceRange source, std::string message) {
    diagnostics.push_back({Severity::warning, std::move(finding), source, std::move(message)});
}

std::string Composition::unique_anchor(const std::string& wish) {
    std::string name = wish;
    for (int count = 2; !anchors.insert(name).second; ++count) name = wish + "-" + std::to_string(count);
    return name;
}

std::string footnote_anchor(int number) { return "fn-" + std::to_string(number); }
std::string footnote_mark_anchor(int number) { return "fnref-" + std::to_string(number); }

}  // namespace offprint::layout
