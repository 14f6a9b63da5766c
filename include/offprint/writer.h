#pragma once

#include <cstdint>
#include <memory>
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
class ShaperPool;
}  // namespace typeset

namespace edition {
struct FrontMatter;
}  // namespace edition

/// The block of a page that starts when all text is over: one with a figure that came late.
inline constexpr std::uint32_t after_all = 0xFFFFFFFF;

/// Where each page of a PDF of the same run starts, for an EPUB's page-list. Empty: no page-list.
struct PageStart {
    std::uint32_t page = 0;    ///< 1-based
    std::uint32_t block = 0;   ///< index into the edition's printed blocks; `after_all` for a page without own text
    std::uint32_t offset = 0;  ///< letter bytes (text/letters.h) of the block's words before the page's first word
    bool operator==(const PageStart&) const = default;
};

/// All that a writer may know besides the article.
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
    typeset::ShaperPool* shapers = nullptr;           ///< of these faces; without it each article learns its words anew
    const typeset::Hyphenator* hyphenator = nullptr;  ///< shared, read-only; without one nothing is hyphenated
    const TextPacker* packer = nullptr;               ///< shared; without one everything is packed anew
};

/// What a writer tells besides its bytes.
struct Written {
    Diagnostics diagnostics{};
    std::vector<PageStart> page_starts{};  ///< from the PDF writer
    std::string page_source{};             ///< from the PDF writer of a bundle: as WriteContext has it
    bool operator==(const Written&) const = default;
};

/// A pure function of its arguments: no files, clock, environment or globals. The same arguments give the same bytes.
using WriteFunction = Result<Written> (*)(const Article&, const WriteContext&, Sink&);

/// Writes a bundle article by article, so that it need not be in memory as a whole; as pure as a WriteFunction.
class BundleWriter {
public:
    BundleWriter() = default;
    BundleWriter(const BundleWriter&) = delete;
    BundleWriter& operator=(const BundleWriter&) = delete;
    virtual ~BundleWriter() = default;

    /// The next article, in the order of the front matter. `page_starts` are those of a PDF of the same run, numbered
    /// through the bundle; the PDF writer tells them.
    virtual Result<Written> add(const Article& article, const Resources& resources,
                                const std::vector<PageStart>& page_starts) = 0;

    /// After the last article. `page_source` is as WriteContext has it, of a PDF of the same run.
    virtual Result<Written> finish(const std::string& page_source) = 0;
};

/// `context` and `sink` outlive the writer; the context's resources and page starts are not looked at. In the articles
/// a link to another one of the bundle has the URL that `bundle_link` makes.
using StartBundle = std::unique_ptr<BundleWriter> (*)(const edition::FrontMatter&, const WriteContext& context,
                                                      Sink& sink);

}  // namespace offprint
