#include "readers/html/containers/open_page.h"

#include <fmt/format.h>

#include "editorial/dates/written_dates.h"
#include "editorial/front_matter/open_input.h"
#include "readers/html/containers/mhtml.h"
#include "readers/html/containers/saved_from.h"
#include "text/decode.h"

namespace offprint::html {
namespace {

Diagnostic contradiction(const text::DecodedInput& decoded) {
    return {Severity::note,
            "encoding-contradicted",
            {},
            fmt::format("the page says that it is {}, but its bytes are {}; it was read so", decoded.contradicted,
                        decoded.encoding)};
}

std::optional<Date> date_of(std::string_view written) {
    const auto found = editorial::find_date(written, "en");
    return found ? std::optional<Date>(found->date) : std::nullopt;
}

Result<OpenedPage> opened(const Input& input, text::DecodedInput decoded, const std::string& media_type) {
    Diagnostics diagnostics;
    if (!decoded.contradicted.empty()) diagnostics.push_back(contradiction(decoded));
    Result<editorial::OpenedInput> page = editorial::open_decoded(input, std::move(decoded), media_type);
    if (!page) return tl::unexpected<Error>(page.error());
    diagnostics.insert(diagnostics.end(), page->diagnostics.begin(), page->diagnostics.end());
    return OpenedPage{std::move(page->text), std::move(page->provenance), std::move(diagnostics)};
}

Result<OpenedPage> open_mhtml(const Input& input) {
    const SavedPage saved = read_mhtml(input.bytes);
    if (saved.html.empty()) {
        return failure(ErrorKind::malformed,
                       fmt::format("'{}' is a message without a web page in it; save the page again", input.name),
                       input.name);
    }
    Result<OpenedPage> page = opened(input, text::decode_as(saved.html, saved.charset), "multipart/related");
    if (!page) return page;
    page->html = with_pictures(std::move(page->html), saved);
    page->provenance.source_url = saved.url;
    page->provenance.retrieved_at = date_of(saved.date);
    if (saved.left_out > 0) {
        page->diagnostics.push_back(
            {Severity::warning,
             "image-huge",
             {},
             fmt::format("{} pictures of '{}' are too large and left out", saved.left_out, input.name)});
    }
    return page;
}

}  // namespace

Result<OpenedPage> open_page(const Input& input) {
    if (is_mhtml(input.bytes)) return open_mhtml(input);
    Result<OpenedPage> page = opened(input, text::decode_page(input.bytes), "text/html");
    if (!page) return page;
    const SavedFrom saved = find_saved_from(page->html);
    page->provenance.source_url = saved.url;
    page->provenance.retrieved_at = date_of(saved.date);
    return page;
}

}  // namespace offprint::html
