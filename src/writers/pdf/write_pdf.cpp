#include "writers/pdf/write_pdf.h"

#include "base/sha.h"
#include "edition/edition.h"
#include "layout/lay_out.h"
#include "writers/pdf/facts.h"
#include "writers/pdf/paint.h"

namespace offprint {

Result<Written> write_pdf(const Article& article, const WriteContext& context, Sink& sink) {
    const auto urls = context.pdf.prints_links ? edition::LinkUrls::as_footnotes : edition::LinkUrls::behind_the_words;
    const Result<layout::Pages> pages =
        layout::lay_out(edition::make_edition(article, context.tool_version, urls), context);
    if (!pages) return tl::unexpected<Error>(pages.error());
    pdf::Facts facts = pdf::facts_of({article.metadata}, pages->title, pages->language, context.tool_version);
    facts.standards = context.pdf.standards;
    Result<pdf::Painted> painted = pdf::paint(*pages, facts, context.resources, context.attachments);
    if (!painted) return tl::unexpected<Error>(painted.error());
    sink.write(painted->bytes);
    Written written{pages->diagnostics, pages->page_starts, {}};
    written.diagnostics.insert(written.diagnostics.end(), painted->diagnostics.begin(), painted->diagnostics.end());
    return written;
}

std::string page_source_of(std::string_view bytes) { return "nih:sha-256;" + sha256_hex(bytes); }

}  // namespace offprint
