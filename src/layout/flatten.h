#pragma once

#include "layout/composition.h"
#include "layout/styled_text.h"

namespace offprint::layout {

/// What surrounds inlines that are made flat.
struct Surroundings {
    TextStyle style{};
    TagId tag = 0;
    std::string language{};
    bool is_rtl = false;
    double width = 0;  ///< points that an image may take
};

/// Makes inlines flat: white space folded, a tag for each element that has a meaning of its own, footnote marks as
/// numbers that no line may start with. Tags are made once, so call this once per paragraph.
StyledText flatten(const Inlines& inlines, const Surroundings& surroundings, Composition& composition);

/// The same with words of ours before it: a note's label.
StyledText flatten_labelled(const std::string& label, const InlineStyle& look, const Inlines& inlines,
                            const Surroundings& surroundings, Composition& composition);

/// More text of the same paragraph after it.
void append_flat(StyledText& text, StyledText more);

/// One stretch of text in one style, as it is.
StyledText plain_styled(const std::string& text, const Surroundings& surroundings);

}  // namespace offprint::layout
