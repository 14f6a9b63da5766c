#include "writers/text/write_text.h"

#include "writers/text/article_lines.h"

namespace offprint {

Result<Written> write_text(const Article& article, const WriteContext& context, Sink& sink) {
    const edition::Edition edition = edition::make_edition(article, context.tool_version);
    text_output::write_lines(text_output::article_lines(edition, context.style.text_columns), sink);
    return Written{edition::formulas_as_text(edition), {}, {}};
}

}  // namespace offprint
