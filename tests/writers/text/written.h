#pragma once

#include <catch2/catch.hpp>

#include <string>
#include <utility>

#include "writers/text/write_text.h"

namespace offprint::testing {

inline Inlines words(std::string text) { return {{Text{std::move(text)}}}; }
inline Block paragraph(std::string text) { return {Paragraph{words(std::move(text))}}; }
inline Sourced<std::string> given(std::string value) { return {std::move(value), Origin::front_matter, {}}; }
inline ListItem item(Blocks content) { return {TaskState::none, std::move(content)}; }
inline TableCell cell(std::string text) { return {{paragraph(std::move(text))}}; }

inline std::string written(const Article& article, int columns = 72) {
    WriteContext context;
    context.style.text_columns = columns;
    BufferSink sink;
    REQUIRE(write_text(article, context, sink));
    return sink.take();
}

/// The text of a body alone.
inline std::string written(const Blocks& body, int columns = 72) {
    Article article;
    article.body = body;
    return written(article, columns);
}

}  // namespace offprint::testing
