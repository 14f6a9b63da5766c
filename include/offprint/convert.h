#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "offprint/audit.h"
#include "offprint/date.h"
#include "offprint/diagnostic.h"
#include "offprint/epub_options.h"
#include "offprint/ledger.h"
#include "offprint/pdf_options.h"
#include "offprint/reader.h"
#include "offprint/result.h"
#include "offprint/writer.h"

/// The way from files to files: what the program offprint is made of.
namespace offprint {

/// How one article is converted.
struct ConvertOptions {
    std::string from;  ///< reader's name ("markdown"); empty: by the file's extension, else by its first bytes
    std::vector<std::string> to;                                ///< writers' names ("pdf", "epub", "text", "json")
    std::vector<std::pair<std::string, std::string>> metadata;  ///< -M key=value, in order; they beat the front matter
    std::optional<MetadataFile> metadata_file;                  ///< beats the front matter, and is beaten by `metadata`
    bool is_repairing = true;
    std::vector<std::string> repairs;  ///< the repairs that run, by their rules' names; empty: all of repair_rules()
    bool allows_unpublished = false;   ///< true: drafts and what is under embargo are converted, with a diagnostic
    std::optional<Date> now;           ///< what an embargo is compared with; none: every embargo holds
    bool is_audited = true;            ///< each output is opened again and the article looked for in it
    Style style = article_style();
    PdfOptions pdf{};
    EpubOptions epub{};
};

/// One output as bytes.
struct Output {
    std::string format;  ///< the writer's name
    std::string bytes;
};

/// What became of one input.
struct Conversion {
    std::vector<Output> outputs;  ///< in the order of ConvertOptions::to
    std::vector<Audit> audits;    ///< of each output; none where none was asked for
    Reading reading;              ///< after the editorial layer: the article, the ledger, all diagnostics
    Resources resources;          ///< the images that were found
    std::vector<std::filesystem::path> image_files;  ///< those that were looked for in folders, found or not
};

/// The formats that there are, by name, with the extensions that choose them.
struct Format {
    std::string name;
    std::vector<std::string> extensions;  ///< without the dot
    std::string description;
};
std::vector<Format> readable_formats();
std::vector<Format> writable_formats();

/// The names of the repairs of bad exports, in the order in which they run.
std::vector<std::string> repair_rules();

struct BundleSource;
struct BundleOptions;
struct BundleTarget;
struct BundleReport;

/// Faces and patterns, loaded once and shared by any number of conversions and threads.
class Workshop {
public:
    explicit Workshop(std::string tool_version);
    ~Workshop();
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;

    /// Reads, edits and writes one article in memory. With no formats asked for it only reads and edits, and looks for
    /// no images. What an output lacks is in its audit and no error: whether it may go out, the caller decides. Error
    /// `unpublished` for a draft or an article under embargo.
    [[nodiscard]] Result<Conversion> convert(const Input& input, const ImageFolder& folder,
                                             const ConvertOptions& options) const;

    /// Reads, edits and writes many articles as one publication, which is not audited: see offprint/bundle.h. Errors:
    /// `usage` (a format that makes no bundles, no sources), and those of the writers. Articles that cannot be read are
    /// told in the report.
    [[nodiscard]] Result<BundleReport> bundle(const std::vector<BundleSource>& sources, const BundleOptions& options,
                                              const std::vector<BundleTarget>& targets) const;

private:
    /// Read and edited, and allowed to be published.
    [[nodiscard]] Result<Reading> read(const Input& input, const ConvertOptions& options) const;
    [[nodiscard]] WriteContext context_of(const ConvertOptions& options) const;
    [[nodiscard]] Result<Conversion> make(const Input& input, const ImageFolder& folder,
                                          const ConvertOptions& options) const;

    struct Shared;
    std::unique_ptr<Shared> shared_;
};

}  // namespace offprint
