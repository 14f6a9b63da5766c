#include "readers/markdown/parse.h"

#include <cmark-gfm-core-extensions.h>

#include <mutex>

namespace offprint::markdown {

Document parse(std::string_view text) {
    // cmark's registry of extensions is process-wide and unguarded.
    static std::once_flag is_registered;
    std::call_once(is_registered, cmark_gfm_core_extensions_ensure_registered);
    const c_handle<cmark_parser, cmark_parser_free> parser(cmark_parser_new(CMARK_OPT_FOOTNOTES));
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), text.data(), text.size());
    // While it reads inlines, cmark keeps the extensions' special characters ("~") in a table of the whole process, and
    // empties it at the end: two threads would take them from each other.
    static std::mutex inlines;
    const std::lock_guard<std::mutex> lock(inlines);
    return Document(cmark_parser_finish(parser.get()));
}

bool is_named(cmark_node* node, std::string_view name) { return cmark_node_get_type_string(node) == name; }

}  // namespace offprint::markdown
