#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "offprint/sink.h"

/// Text as lines without line ends, and what is put together of them.
namespace offprint::text_output {

using Lines = std::vector<std::string>;

/// Adds a block after a blank line; a block without lines adds nothing.
void add_block(Lines& lines, Lines block);

/// `first` before the first line, `rest` before the others; no trailing blanks where a line is empty.
Lines prefixed(Lines lines, std::string_view first, std::string_view rest);

/// A line under the others, as wide as the widest of them.
Lines underlined(Lines lines, char rule);

void write_lines(const Lines& lines, Sink& sink);

/// What plain text may hold: no control characters, bidi overrides, soft hyphens or byte order marks. No-break spaces
/// and word joiners are still there: they say where lines must not end.
std::string clean(std::string_view text);

/// A line as it is written: no-break spaces are spaces, word joiners are gone, nor are there blanks at its end.
std::string printed(std::string_view line);

/// Said to the wrapper, never written.
inline constexpr std::string_view no_break_space = "\u00A0";
inline constexpr std::string_view word_joiner = "\u2060";

}  // namespace offprint::text_output
