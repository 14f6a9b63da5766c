#include "writers/pdf/write_pdf.h"

#include <vector>

#include "edition/edition.h"
#include "layout/lay_out.h"
#include "writers/pdf/bind.h"
#include "writers/pdf/facts.h"
#include "writers/pdf/paint.h"

namespace offprint {

Result<Written> write_pdf(const Publication& publication, const WriteContext& context, Sink& sink) {
    std::vector<layout::Pages> articles;
    std::vector<std::size_t> first_pages;
    std::size_t page_count = 0;
    const auto urls = context.pdf.prints_links ? edition::LinkUrls::as_footnotes : edition::LinkUrls::behind_the_words;
    for (const Article& article : publication.articles) {
        Result<layout::Pages> pages =
            layout::lay_out(edition::make_edition(article, context.tool_version, urls), context);
        if (!pages) return tl::unexpected(std::move(pages.error()));
        first_pages.push_back(page_count);
        page_count += pages->pages.size();
        articles.push_back(std::move(*pages));
    }
    const layout::Pages pages = pdf::bind(std::move(articles));
    const std::string& title = publication.title.empty() ? pages.title : publication.title;
    pdf::Facts facts = pdf::facts_of(publication, title, pages.language, context.tool_version);
    facts.standards = context.pdf.standards;
    facts.first_pages = std::move(first_pages);
    Result<pdf::Painted> painted = pdf::paint(pages, facts, context.resources, context.attachments);
    if (!painted) return tl::unexpected(std::move(painted.error()));
    sink.write(painted->bytes);
    Written written{pages.diagnostics, pages.page_starts};
    written.diagnostics.insert(written.diagnostics.end(), painted->diagnostics.begin(), painted->diagnostics.end());
    return written;
}

}  // namespace offprint
