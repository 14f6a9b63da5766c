#include "editorial/front_matter/begin_reading.h"

#include "base/append.h"
#include "editorial/base/record.h"
#include "editorial/front_matter/front_matter.h"
#include "editorial/front_matter/open_input.h"
#include "text/utf8.h"

namespace offprint::editorial {
Result<BegunReading> begin_reading(const Input& input, const std::string& media_type) {
    Result<OpenedInput> opened = open_input(input, media_type);
    if (!opened) return tl::unexpected<Error>(opened.error());
    Result<FrontMatter> front = read_front_matter(opened->text);
    if (!front) return tl::unexpected<Error>(front.error());

    BegunReading begun;
    FilledMetadata& filled = front->filled;
    begun.reading.article.metadata = std::move(filled.metadata);
    begun.reading.article.metadata.provenance = std::move(opened->provenance);
    begun.reading.article.body = std::move(filled.head_notes);
    begun.reading.diagnostics = std::move(opened->diagnostics);
    append(begun.reading.diagnostics, std::move(filled.diagnostics));
    begun.foot_notes = std::move(filled.foot_notes);
    begun.body_at = opened->text.size() - front->rest.size();
    begun.body_line = front->rest_line;
    begun.text = std::move(opened->text);
    if (begun.body_at > 0) {
        const SourceRange block{{1, 1}, {begun.body_line > 1 ? begun.body_line - 1 : 1, 0}};
        record_to_metadata(begun.reading.ledger, "front-matter", text::trimmed(begun.text.substr(0, begun.body_at)),
                           "front matter", block, 1.0);
    }
    append(begun.reading.ledger.entries, std::move(filled.ledger.entries));
    return begun;
}

Reading finish_reading(BegunReading begun) {
    append(begun.reading.article.body, std::move(begun.foot_notes));
    return std::move(begun.reading);
}

}  // namespace offprint::editorial
