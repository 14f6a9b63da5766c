#pragma once

#include "edition/edition.h"
#include "writers/text/lines.h"

namespace offprint::text_output {

/// All of an article: header, body, footnotes, links, colophon.
Lines article_lines(const edition::Edition& edition, int columns);

}  // namespace offprint::text_output
