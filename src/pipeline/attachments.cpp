#include "pipeline/attachments.h"

#include <filesystem>

#include "model/json.h"

namespace offprint::pipeline {
namespace {

constexpr std::string_view any_bytes = "application/octet-stream";

/// Standard input has no name of its own.
std::filesystem::path name_of(const Input& input) {
    const std::filesystem::path name = std::filesystem::path(input.name).filename();
    return name.empty() || name == "-" ? "source" : name;
}

}  // namespace

std::vector<Attachment> source_attachments(const Input& input, const Article& article) {
    const std::filesystem::path name = name_of(input);
    const std::string& type = article.metadata.provenance.input_media_type;
    return {
        {name.string(), type.empty() ? std::string(any_bytes) : type, Relationship::source, std::string(input.bytes)},
        {name.stem().string() + ".offprint.json", "application/json", Relationship::data, to_json(article)}};
}

}  // namespace offprint::pipeline
