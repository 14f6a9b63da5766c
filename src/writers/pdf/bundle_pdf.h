#pragma once

#include <memory>

#include "edition/front_matter.h"
#include "offprint/writer.h"

namespace offprint {

/// A bundle as one PDF: title page, contents with page numbers, the articles, each with its own running heads and
/// language, the index of authors. Its pages are in memory until `finish`.
std::unique_ptr<BundleWriter> start_pdf_bundle(const edition::FrontMatter& front, const WriteContext& context,
                                               Sink& sink);

}  // namespace offprint
