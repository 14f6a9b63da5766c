#include "readers/html/containers/open_page.h"

#include "editorial/front_matter/open_input.h"

namespace offprint::html {

Result<OpenedPage> open_page(const Input& input) {
    Result<editorial::OpenedInput> opened = editorial::open_input(input, "text/html");
    if (!opened) return tl::unexpected<Error>(opened.error());
    return OpenedPage{std::move(opened->text), std::move(opened->provenance), std::move(opened->diagnostics)};
}

}  // namespace offprint::html
