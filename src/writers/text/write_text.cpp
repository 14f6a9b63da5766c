#include "writers/text/write_text.h"

#include "writers/text/article_lines.h"

namespace offprint {

Result<Written> write_text(const Publication& publication, const WriteContext& context, Sink& sink) {
    using namespace text_output;
    Written written;
    Lines lines;
    if (!publication.title.empty()) lines = underlined({printed(clean(publication.title))}, '=');
    for (const Article& article : publication.articles) {
        const bool is_later = &article != &publication.articles.front();
        if (is_later) add_block(lines, {std::string(static_cast<std::size_t>(context.style.text_columns), '=')});
        const edition::Edition edition = edition::make_edition(article, context.tool_version);
        add_block(lines, article_lines(edition, context.style.text_columns));
        for (Diagnostic& diagnostic : edition::formulas_as_text(edition))
            written.diagnostics.push_back(std::move(diagnostic));
    }
    write_lines(lines, sink);
    return written;
}

}  // namespace offprint
