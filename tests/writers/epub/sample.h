#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "base/files.h"
#include "base/zip.h"
#include "writers/epub/write_epub.h"

/// Articles made by hand, and what is in the EPUB that becomes of them.
namespace offprint::epub {

inline Inlines words(const std::string& text) { return {Inline{Text{text}}}; }
inline Block paragraph(const std::string& text) { return {Paragraph{words(text)}}; }
inline Block picture(const std::string& url) { return {Figure{{Image{url, "A weir", ""}}, {}, {}}}; }

template <class T>
Maybe<T> given(T value) {
    return Sourced<T>{std::move(value), Origin::front_matter, {}};
}

inline Article article(const std::string& headline, Blocks body = {paragraph("It rose.")}) {
    Article made;
    made.metadata.headline = given<std::string>(headline);
    made.metadata.in_language = given<std::string>("en");
    made.metadata.date_published = given(Date{2024, 8, 21});
    made.body = std::move(body);
    return made;
}

inline std::string bytes_of(const Article& one, const WriteContext& context = {}) {
    BufferSink sink;
    const Result<Written> written = write_epub(one, context, sink);
    return written ? sink.take() : std::string{};
}

inline std::vector<ZipEntry> entries(const Article& one, const WriteContext& context = {}) {
    return read_zip(bytes_of(one, context)).value_or(std::vector<ZipEntry>{});
}

/// The entry of this name, "(none)" when there is none.
inline std::string entry(const std::string& name, const Article& one, const WriteContext& context = {}) {
    for (const ZipEntry& candidate : entries(one, context)) {
        if (candidate.name == name) return candidate.bytes;
    }
    return "(none)";
}

inline std::string package(const Article& one) { return entry("EPUB/package.opf", one); }

inline std::string names(const Article& one, const WriteContext& context = {}) {
    std::string all;
    for (const ZipEntry& candidate : entries(one, context)) all += candidate.name + "\n";
    return all;
}

/// The findings of all diagnostics, a blank between them.
inline std::string findings(const Article& one, const WriteContext& context = {}) {
    BufferSink sink;
    const Result<Written> written = write_epub(one, context, sink);
    std::string all;
    for (const Diagnostic& diagnostic : written->diagnostics) all += (all.empty() ? "" : " ") + diagnostic.finding;
    return all;
}

/// The bytes of fixtures/images/NAME.
inline std::string fixture_image(const std::string& name) {
    return read_file(std::filesystem::path(OFFPRINT_SOURCE_DIR) / "fixtures/images" / name).value_or("");
}

inline WriteContext with_resource(const std::string& url, MediaKind kind, const std::string& bytes) {
    WriteContext context;
    context.resources[url] = Resource{kind, bytes, 1, 1};
    return context;
}

}  // namespace offprint::epub
