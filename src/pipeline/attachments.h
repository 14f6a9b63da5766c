#pragma once

#include <vector>

#include "offprint/article.h"
#include "offprint/pdf_options.h"
#include "offprint/reader.h"

namespace offprint::pipeline {

/// The input as it came, and the article that was made of it as JSON ("column.md", "column.offprint.json").
std::vector<Attachment> source_attachments(const Input& input, const Article& article);

}  // namespace offprint::pipeline
