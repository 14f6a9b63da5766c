#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "offprint/article.h"
#include "offprint/epub_options.h"
#include "offprint/pdf_options.h"
#include "offprint/resource.h"
#include "offprint/result.h"
#include "offprint/sink.h"
#include "offprint/style.h"

namespace offprint {

class TextPacker;

namespace typeset {
class FaceLibrary;
class Hyphenator;
}  // namespace typeset

/// One article or a bundle.
struct Publication {
    std::vector<Article> articles;
    std::string title;  ///< a bundle's own; empty for one article
    bool operator==(const Publication&) const = default;
};

/// The block of a page that starts when all text is over: one with a figure that came late.
inline constexpr std::uint32_t after_all = 0xFFFFFFFF;

/// Where each page of a PDF of the same run starts, for an EPUB's page-list. Empty: no page-list.
struct PageStart {
    std::uint32_t page = 0;    ///< 1-based
    std::uint32_t block = 0;   ///< index into the edition's printed blocks; `after_all` for a page without own text
    std::uint32_t offset = 0;  ///< letter bytes (text/letters.h) of the block's words before the page's first word
    bool operator==(const PageStart&) const = default;
};

/// All that a writer may know besides the publication.
struct WriteContext {
    Style style{};
    Resources resources{};
    std::vector<PageStart> page_starts{};
    std::string page_source{};  ///< the id of the PDF that has those pages ("nih:sha-256;..."), drawn from its bytes
    PdfOptions pdf{};
    EpubOptions epub{};
    std::vector<Attachment> attachments{};            ///< in the PDF
    std::string tool_version{};                       ///< "0.1.0"
    const typeset::FaceLibrary* faces = nullptr;      ///< for writers that set type; shared, read-only
    const typeset::Hyphenator* hyphenator = nullptr;  ///< shared, read-only; without one nothing is hyphenated
    const TextPacker* packer = nullptr;               ///< shared; without one everything is packed anew
};

/// What a writer tells besides its bytes.
struct Written {
    Diagnostics diagnostics{};
    std::vector<PageStart> page_starts{};  ///< from the PDF writer
    bool operator==(const Written&) const = default;
};

/// A pure function of its arguments: no files, clock, environment or globals. The same arguments give the same bytes.
using WriteFunction = Result<Written> (*)(const Publication&, const WriteContext&, Sink&);

}  // namespace offprint
