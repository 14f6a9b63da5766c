#include "audit/audit_output.h"

#include <algorithm>
#include <iterator>

#include "audit/expected.h"
#include "audit/find_pieces.h"
#include "audit/read_outputs.h"

namespace offprint::audit {
namespace {

using ReadFunction = Found (*)(const std::string& bytes);

/// How each format that prints is read back.
struct Way {
    std::string_view format;
    Medium medium;
    ReadFunction read;
};
constexpr Way ways[] = {
    {"pdf", Medium::pdf, read_pdf}, {"epub", Medium::epub, read_epub}, {"text", Medium::plain_text, read_plain_text}};

edition::Edition edition_for(const Original& original, Medium medium) {
    const bool has_urls = medium == Medium::pdf && original.pdf.prints_links;
    return edition::make_edition(original.article, std::string(original.tool_version),
                                 has_urls ? edition::LinkUrls::as_footnotes : edition::LinkUrls::behind_the_words);
}

}  // namespace

Audit audit_output(const Original& original, const std::string& format, const std::string& bytes) {
    const Way* const way =
        std::find_if(std::begin(ways), std::end(ways), [&](const Way& row) { return row.format == format; });
    const Medium medium = way == std::end(ways) ? Medium::epub : way->medium;
    const Expected expected = expect(edition_for(original, medium), medium);
    Audit audit{format, expected.word_count, {}};
    if (way == std::end(ways)) {
        audit.losses = audit_json(original.article, bytes);
        return audit;
    }
    Found found = way->read(bytes);
    if (found.trouble.empty()) {
        audit.losses = find_pieces(expected, found);
    } else {
        audit.losses.push_back({"file", found.trouble});
    }
    return audit;
}

}  // namespace offprint::audit
