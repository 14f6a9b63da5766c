#pragma once

#include <memory>

#include "edition/front_matter.h"
#include "offprint/writer.h"

namespace offprint {

/// A bundle as plain text: its title, the contents, the articles by number, the index of authors.
std::unique_ptr<BundleWriter> start_text_bundle(const edition::FrontMatter& front, const WriteContext& context,
                                                Sink& sink);

}  // namespace offprint
