#include "edition/edition.h"
#include "edition/steps.h"

namespace offprint::edition {

Edition make_edition(const Article& article, const std::string& tool_version, LinkUrls urls) {
    const Metadata& metadata = article.metadata;
    Edition edition;
    if (metadata.in_language && !metadata.in_language->value.empty()) edition.language = metadata.in_language->value;
    edition.direction = direction_of(article);
    edition.title = title_of(article);
    edition.header = make_header(article, edition.language);
    if (!edition.header.empty() && edition.header.front().role == HeaderRole::label)
        edition.running_label = std::get<Text>(edition.header.front().content.front().node).text;
    edition.body = arranged_body(article);
    join_wide_lines(edition.body);
    label_notes(edition.body, article, edition.language);
    close_up_headings(edition.body);
    edition.footnotes = number_footnotes(article, edition.language);
    for (NumberedFootnote& footnote : edition.footnotes) join_wide_lines(footnote.content);
    if (urls == LinkUrls::as_footnotes) note_links(edition);
    edition.footnotes_title = text::word(text::Word::notes, edition.language);
    edition.colophon = make_colophon(metadata, edition.language, tool_version);
    return edition;
}

int footnote_number(const Edition& edition, const std::string& label) {
    for (const NumberedFootnote& footnote : edition.footnotes) {
        if (footnote.label == label) return footnote.number;
    }
    return 0;
}

}  // namespace offprint::edition
