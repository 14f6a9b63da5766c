#include "batch/warm_up.h"

namespace offprint::batch {
namespace {

/// One of everything that is common.
constexpr std::string_view page =
    "<!DOCTYPE html><html lang=\"en\"><head><title>The lock keeper - The Parish Ledger</title>"
    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"The lock keeper\"}</script></head>"
    "<body><article><h1>The lock keeper</h1><p class=\"dek\">Water keeps its hours.</p><p class=\"byline\">By Ada "
    "Merrow</p><time datetime=\"2024-05-01\">May 1, 2024</time><p>The <em>keeper</em> opens the <strong>upper</strong> "
    "gate at six and writes down the level &ldquo;as it stands&rdquo;, inconveniently early.</p><h2>The lower "
    "gate</h2><p>It is <code>kept</code> shut<sup>1</sup>, and <a href=\"https://example.org/\">nobody</a> asks.</p>"
    "<ul><li>Oil</li></ul><blockquote><p>Shut it.</p></blockquote><table><tr><th>Level</th><td>3</td></tr></table>"
    "<p><em>Editor's note: an earlier version named the wrong gate.</em></p></article></body></html>";

}  // namespace

void warm_up(const Workshop& workshop, ConvertOptions options) {
    options.from = "html";
    options.metadata.clear();
    options.metadata_file.reset();
    // What comes of it, a failure too, is nobody's article.
    (void)workshop.convert({page, "lock-keeper.html"}, {}, options);
}

}  // namespace offprint::batch
