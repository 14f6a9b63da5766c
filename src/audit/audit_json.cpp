#include "audit/audit_output.h"
#include "model/json.h"

namespace offprint::audit {

std::vector<AuditLoss> audit_json(const Article& article, const std::string& bytes) {
    const Result<Article> read = from_json(bytes);
    if (!read) return {{"file", read.error().message}};
    std::vector<AuditLoss> losses;
    const auto compare = [&](const char* element, bool is_equal) {
        if (!is_equal) losses.push_back({element, {}});
    };
    compare("headline", read->metadata.headline == article.metadata.headline);
    compare("byline",
            read->metadata.byline == article.metadata.byline && read->metadata.author == article.metadata.author);
    compare("dates", read->metadata.date_published == article.metadata.date_published &&
                         read->metadata.date_modified == article.metadata.date_modified);
    if (losses.empty()) compare("metadata", read->metadata == article.metadata);
    compare("body", read->body == article.body);
    compare("footnotes", read->footnotes == article.footnotes);
    return losses;
}

}  // namespace offprint::audit
