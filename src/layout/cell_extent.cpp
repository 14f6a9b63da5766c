#include "layout/cell_extent.h"

#include <algorithm>
#include <utility>

#include "model/walk.h"

namespace offprint::layout {
namespace {

constexpr double block_indent = 20;  // points: about what a list or a quote takes
constexpr double least_picture = 40;

Extent extent_of_words(const Inlines& words, const Frame& frame, Composition& composition) {
    const Surroundings around{frame.text, 0, frame.language, frame.is_rtl, frame.width};
    return extent_of(shape(flatten(words, around, composition), composition), composition);
}

}  // namespace

Rehearsal::Rehearsal(Composition& composition)
    : composition_(composition),
      tags_(std::exchange(composition.tags, TagTree{})),
      marks_(std::exchange(composition.footnote_marks, {})),
      anchors_(std::exchange(composition.anchors, {})) {
    composition_.tags.add(TagKind::document, 0);
}

Rehearsal::~Rehearsal() {
    composition_.tags = std::move(tags_);
    composition_.footnote_marks = std::move(marks_);
    composition_.anchors = std::move(anchors_);
}

Extent cell_extent(const Blocks& content, const Frame& frame, Composition& composition) {
    Extent extent;
    for_each_block(content, [&](const Block& block) {
        Extent own;
        if (const auto* paragraph = std::get_if<Paragraph>(&block.node))
            own = extent_of_words(paragraph->content, frame, composition);
        else if (const auto* heading = std::get_if<Heading>(&block.node))
            own = extent_of_words(heading->content, frame, composition);
        else if (const auto* code = std::get_if<CodeBlock>(&block.node))
            own = {least_picture, 0.6 * frame.text.size * static_cast<double>(code->text.size())};
        else
            own = {least_picture, frame.width / 3};
        const bool is_inner = !std::holds_alternative<Paragraph>(content.front().node);
        const double indent = is_inner ? block_indent : 0;
        extent.least = std::max(extent.least, own.least + indent);
        extent.greatest = std::max(extent.greatest, std::min(own.greatest, 4 * frame.width) + indent);
    });
    return extent;
}

}  // namespace offprint::layout
