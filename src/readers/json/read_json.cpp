#include "readers/json/read_json.h"

#include "editorial/front_matter/open_input.h"
#include "model/json.h"

namespace offprint {

Result<Reading> read_json(const Input& input) {
    Result<editorial::OpenedInput> opened = editorial::open_input(input, "application/json");
    if (!opened) return tl::unexpected<Error>(opened.error());
    Result<Article> article = from_json(opened->text);
    if (!article) {
        Error error = article.error();
        error.path = input.name;
        return tl::unexpected<Error>(std::move(error));
    }
    Reading reading;
    reading.article = std::move(*article);
    // Where the article came from is what its own provenance says; only what it leaves open is filled in.
    if (reading.article.metadata.provenance == Provenance{}) reading.article.metadata.provenance = opened->provenance;
    reading.diagnostics = std::move(opened->diagnostics);
    reading.is_edited = true;
    return reading;
}

}  // namespace offprint
