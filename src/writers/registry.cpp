#include "writers/registry.h"

#include <algorithm>

#include "writers/epub/bundle_epub.h"
#include "writers/epub/write_epub.h"
#include "writers/json/write_json.h"
#include "writers/pdf/bundle_pdf.h"
#include "writers/pdf/write_pdf.h"
#include "writers/text/bundle_text.h"
#include "writers/text/write_text.h"

namespace offprint {

const std::vector<WriterRow>& writer_rows() {
    static const std::vector<WriterRow> rows{
        {"pdf", {"pdf"}, "PDF 1.7, PDF/A-2a and PDF/UA-1", write_pdf, start_pdf_bundle},
        {"epub", {"epub"}, "EPUB 3.3", write_epub, start_epub_bundle},
        {"text", {"txt", "text"}, "plain text", write_text, start_text_bundle},
        {"json", {"json"}, "offprint's own model", write_json, nullptr},
    };
    return rows;
}

const WriterRow* find_writer(std::string_view name) {
    const auto& rows = writer_rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [name](const WriterRow& row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace offprint
