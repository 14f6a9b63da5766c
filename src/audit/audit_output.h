#pragma once

#include <string>
#include <string_view>

#include "offprint/article.h"
#include "offprint/audit.h"
#include "offprint/pdf_options.h"

namespace offprint::audit {

/// What the outputs of an article are held against.
struct Original {
    const Article& article;
    std::string_view tool_version;
    const PdfOptions& pdf;
};

/// Opens an output of this format again and looks for all that the article prints. Total over any bytes.
Audit audit_output(const Original& original, const std::string& format, const std::string& bytes);

/// A JSON output, read back by the model and compared.
std::vector<AuditLoss> audit_json(const Article& article, const std::string& bytes);

}  // namespace offprint::audit
