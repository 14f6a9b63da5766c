#include "audit/written.h"

#include <catch2/catch.hpp>

#include "base/zip.h"
#include "base/zip_writer.h"
#include "typeset/face.h"
#include "writers/registry.h"

namespace offprint::tests {

Conversion convert(std::string_view bytes, const std::string& name, std::vector<std::string> formats,
                   const std::filesystem::path& folder) {
    static const Workshop workshop("0.0.0");
    ConvertOptions options;
    options.to = std::move(formats);
    return workshop.convert({bytes, name}, folder, options).value();
}

std::string written(const Article& article, const std::string& format) {
    static const typeset::FaceLibrary faces;
    WriteContext context;
    context.style = article_style();
    context.tool_version = "0.0.0";
    context.faces = &faces;
    BufferSink sink;
    REQUIRE(find_writer(format)->write(article, context, sink).has_value());
    return sink.take();
}

std::string told(const std::vector<AuditLoss>& losses) {
    std::string line;
    for (const AuditLoss& loss : losses) line += (line.empty() ? "" : " | ") + loss.element + ": " + loss.words;
    return line;
}

std::string losses(const Article& article, const std::string& format, const std::string& bytes) {
    const PdfOptions pdf;
    return told(audit::audit_output({article, "0.0.0", pdf}, format, bytes).losses);
}

std::string replaced(std::string text, std::string_view words, std::string_view others) {
    const std::size_t at = text.find(words);
    INFO(words);
    REQUIRE(at != std::string::npos);
    return text.replace(at, words.size(), others);
}

std::string replaced_in_book(const std::string& epub, std::string_view words, std::string_view others) {
    BufferSink sink;
    ZipWriter writer(sink);
    const std::vector<ZipEntry> entries = read_zip(epub).value();
    for (const ZipEntry& entry : entries) {
        const bool is_article = entry.name.ends_with("article-1.xhtml");
        writer.add(pack(entry.name, is_article ? replaced(entry.bytes, words, others) : entry.bytes, entry.method));
    }
    writer.finish();
    return sink.take();
}

}  // namespace offprint::tests
