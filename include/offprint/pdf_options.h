#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offprint {

/// A standard that a PDF says it conforms to: a part and level of PDF/A (ISO 19005-2, -3), PDF/UA-1 (ISO 14289-1).
enum class PdfStandard : std::uint8_t { a_2b, a_2u, a_2a, a_3a, ua_1 };

/// "a-2b", "a-2u", "a-2a", "a-3a", "ua-1"; nullopt for any other name.
std::optional<PdfStandard> pdf_standard(std::string_view name);

/// What is asked of a PDF besides its look.
struct PdfOptions {
    std::vector<PdfStandard> standards{PdfStandard::a_2a, PdfStandard::ua_1};  ///< of PDF/A at most one
    bool attaches_source = false;  ///< the input and the article's JSON lie in the file; needs a_3a
    bool prints_links = false;     ///< the URLs of links stand as footnotes
    bool operator==(const PdfOptions&) const = default;
};

/// What an associated file is to the document (ISO 19005-3, annex E).
enum class Relationship : std::uint8_t { source, data };

/// A file that lies in the PDF.
struct Attachment {
    std::string name;        ///< without folders
    std::string media_type;  ///< "text/markdown"
    Relationship relationship = Relationship::source;
    std::string bytes;
    bool operator==(const Attachment&) const = default;
};

}  // namespace offprint
