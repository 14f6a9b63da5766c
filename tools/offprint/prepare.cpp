#include "prepare.h"

#include <utility>

#include <fmt/format.h>

#include "clock.h"
#include "epub_options.h"
#include "report.h"
#include "run_job.h"

namespace offprint::program {
namespace {

tl::unexpected<int> fail(const std::string& name, const Error& error, Colours colours) {
    fmt::print(stderr, "{}", Reporter(name, "", colours).describe(error));
    return tl::unexpected<int>(exit_code_of(error.kind));
}

}  // namespace

tl::expected<Prepared, int> prepare(const Options& options) {
    const Colours colours = colours_of_standard_error();
    Result<ConvertOptions> converting = convert_options(options.editing);
    if (!converting) return fail("offprint", converting.error(), colours);
    Result<LoadedStyle> loaded = load_style(options.style, colours);
    if (!loaded) return fail(loaded.error().path.empty() ? "offprint" : loaded.error().path, loaded.error(), colours);
    if (!options.is_quiet) fmt::print(stderr, "{}", loaded->report);
    converting->style = std::move(loaded->style);
    converting->allows_unpublished = options.allows_unpublished;
    converting->now = now();
    converting->pdf = options.pdf;
    Result<EpubOptions> epub = load_epub_options(options.cover);
    if (!epub) return fail("offprint", epub.error(), colours);
    converting->epub = std::move(*epub);
    return Prepared{std::move(*converting), loaded->has_warnings};
}

}  // namespace offprint::program
