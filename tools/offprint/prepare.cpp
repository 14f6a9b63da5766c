#include "prepare.h"

#include <utility>

#include <fmt/format.h>

#include "clock.h"
#include "epub_options.h"
#include "report.h"
#include "run_job.h"

namespace offprint::program {
namespace {

tl::unexpected<int> fail(const std::string& name, const Error& error) {
    return tl::unexpected<int>(tell_failure(name, error));
}

}  // namespace

tl::expected<Prepared, int> prepare(const Options& options) {
    Result<ConvertOptions> converting = convert_options(options.editing);
    if (!converting) return fail("offprint", converting.error());
    Result<LoadedStyle> loaded = load_style(options.style, colours_of_standard_error());
    if (!loaded) return fail(loaded.error().path.empty() ? "offprint" : loaded.error().path, loaded.error());
    if (!options.is_quiet) fmt::print(stderr, "{}", loaded->report);
    converting->style = std::move(loaded->style);
    converting->allows_unpublished = options.allows_unpublished;
    converting->now = now();
    converting->is_audited = options.is_audited;
    converting->pdf = options.pdf;
    Result<EpubOptions> epub = load_epub_options(options.cover);
    if (!epub) return fail("offprint", epub.error());
    converting->epub = std::move(*epub);
    return Prepared{std::move(*converting), std::move(loaded->look), loaded->has_warnings};
}

}  // namespace offprint::program
