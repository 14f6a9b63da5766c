#pragma once

#include <memory>

#include "edition/front_matter.h"
#include "offprint/writer.h"

namespace offprint {

/// A bundle as one EPUB: title page, contents, the articles, index of authors. Each article goes into the container
/// when it comes; what is kept is the directory, and the names of the images.
std::unique_ptr<BundleWriter> start_epub_bundle(const edition::FrontMatter& front, const WriteContext& context,
                                                Sink& sink);

}  // namespace offprint
