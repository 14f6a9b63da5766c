#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "audit/audit_output.h"
#include "offprint/convert.h"

/// Outputs as the program writes them, to be damaged and audited.
namespace offprint::tests {

Conversion convert(std::string_view bytes, const std::string& name, std::vector<std::string> formats,
                   const std::filesystem::path& folder = {});

/// The output of one format, written of the article alone.
std::string written(const Article& article, const std::string& format);

/// "byline: By Ada Merrow | words: twice": what an output lacks of an article.
std::string losses(const Article& article, const std::string& format, const std::string& bytes);
std::string told(const std::vector<AuditLoss>& losses);

/// The text with the first of the words replaced.
std::string replaced(std::string text, std::string_view words, std::string_view others);

/// The EPUB with the first of the words replaced in the article's document.
std::string replaced_in_book(const std::string& epub, std::string_view words, std::string_view others);

}  // namespace offprint::tests
