#include "readers/markdown/read_markdown.h"

#include "base/append.h"
#include "editorial/front_matter/begin_reading.h"
#include "readers/markdown/build_blocks.h"
#include "readers/markdown/footnote_labels.h"
#include "readers/markdown/guard.h"
#include "readers/markdown/parse.h"

namespace offprint {
namespace {

/// Diagnostics about the text behind the front matter, in lines of the whole input.
Diagnostics moved_down(Diagnostics diagnostics, std::uint32_t lines) {
    for (Diagnostic& diagnostic : diagnostics) {
        diagnostic.source.begin.line += lines;
        diagnostic.source.end.line += lines;
    }
    return diagnostics;
}

/// Reads the text behind the front matter into the reading.
void read_body(Reading& reading, std::string_view text, std::uint32_t first_line) {
    markdown::GuardedText guarded = markdown::guard(text);
    markdown::LabelledText labelled = markdown::refer_to_footnotes(guarded.text);
    append(reading.diagnostics, moved_down(std::move(guarded.diagnostics), first_line - 1));
    append(reading.diagnostics, moved_down(std::move(labelled.diagnostics), first_line - 1));
    const markdown::Document document = markdown::parse(labelled.text);
    markdown::Body body =
        markdown::build_body(document.get(), {std::move(labelled.labels), labelled.head_lines, first_line});
    append(reading.article.body, std::move(body.blocks));
    reading.article.footnotes = std::move(body.footnotes);
    append(reading.diagnostics, std::move(body.findings.diagnostics));
    append(reading.ledger.entries, std::move(body.findings.dropped));
}

}  // namespace

Result<Reading> read_markdown(const Input& input) {
    Result<editorial::BegunReading> begun = editorial::begin_reading(input, "text/markdown");
    if (!begun) return tl::unexpected<Error>(begun.error());
    read_body(begun->reading, begun->body(), begun->body_line);
    return editorial::finish_reading(std::move(*begun));
}

}  // namespace offprint
