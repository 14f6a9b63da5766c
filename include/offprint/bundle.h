#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "offprint/article.h"
#include "offprint/convert.h"
#include "offprint/diagnostic.h"
#include "offprint/result.h"
#include "offprint/sink.h"

/// Many articles in one publication. An article is in memory only while it is its turn.
namespace offprint {

/// In which order the articles stand. Those that know nothing to be sorted by come last; equals keep their order.
enum class BundleOrder : std::uint8_t { as_given, date, title, author, section };

/// What the articles stand under in the contents.
enum class BundleGrouping : std::uint8_t { none, section, author, year };

/// One article to be. `read` is called once to list the article and once to write it.
struct BundleSource {
    std::string name;              ///< for messages, links and the choice of a reader: its path
    std::filesystem::path folder;  ///< where its images are
    std::function<Result<std::string>()> read;
};

/// Where a format of the bundle goes. Nothing of it may be kept when `Workshop::bundle` fails.
struct BundleTarget {
    std::string format;  ///< a writer's name: "pdf", "epub", "text"
    Sink* sink = nullptr;
};

struct BundleOptions {
    ConvertOptions articles;  ///< how each is read and written; `to` is not looked at
    std::string title;        ///< of the whole; empty: the publication that all articles name, else the contents' title
    BundleOrder order = BundleOrder::as_given;
    BundleGrouping grouping = BundleGrouping::none;
    bool skips_failures = false;                   ///< true: what cannot be read is left out, and told
    std::function<void(std::size_t)> on_progress;  ///< articles read and articles written so far, of twice their number
};

/// What became of one source.
struct BundledSource {
    std::string name;
    Diagnostics diagnostics;
    std::optional<Error> error;  ///< it is not in the bundle
};

struct BundleReport {
    std::vector<BundledSource> sources;  ///< in the order given
    Diagnostics diagnostics{};           ///< of the whole
    std::size_t articles = 0;            ///< that are in the bundle; 0: nothing was written
};

}  // namespace offprint
