#include <cstdlib>
#include <string>

#include "audit/audit_output.h"
#include "fuzz/entries.h"

namespace {

offprint::Article small_article() {
    offprint::Article article;
    article.metadata.byline = offprint::Sourced<std::string>{"By Ada Merrow"};
    article.body = {{offprint::Paragraph{{{offprint::Text{"The ferry runs again."}}}}}};
    return article;
}

}  // namespace

/// Whatever an output holds, it is read to its end; nothing at all does not pass.
void fuzz_audit(const std::uint8_t* bytes, std::size_t size) {
    static const offprint::Article article = small_article();
    static const offprint::PdfOptions pdf;
    const std::string output(reinterpret_cast<const char*>(bytes), size);
    for (const char* format : {"pdf", "epub", "text", "json"}) {
        const offprint::Audit audit = offprint::audit::audit_output({article, "0.0.0", pdf}, format, output);
        if (audit.words < 6 || (output.empty() && audit.has_passed())) std::abort();
    }
}
