#include "editorial/front_matter/open_input.h"

#include <fmt/format.h>

#include "text/utf8.h"

namespace offprint::editorial {

Result<OpenedInput> open_input(const Input& input, const std::string& media_type) {
    return open_decoded(input, text::decode_input(input.bytes), media_type);
}

Result<OpenedInput> open_decoded(const Input& input, text::DecodedInput decoded, const std::string& media_type) {
    if (decoded.looks_binary) {
        return failure(
            ErrorKind::malformed,
            fmt::format("'{}' looks like a binary file, not like text; export the article as Markdown or plain text",
                        input.name),
            input.name);
    }
    OpenedInput opened;
    if (decoded.replaced > 0) {
        opened.diagnostics.push_back(
            {Severity::warning,
             "encoding-replaced",
             {},
             fmt::format("{} ill-formed or NUL characters were replaced by U+FFFD; the input was read as {}",
                         decoded.replaced, decoded.encoding)});
    }
    if (text::trimmed(decoded.text).empty()) {
        opened.diagnostics.push_back({Severity::warning,
                                      "empty-input",
                                      {},
                                      fmt::format("'{}' holds no text: the outputs will be empty", input.name)});
    }
    opened.text = std::move(decoded.text);
    opened.provenance.encoding = std::move(decoded.encoding);
    opened.provenance.input_media_type = media_type;
    opened.provenance.input_name = input.name;
    opened.provenance.input_bytes = input.bytes.size();
    return opened;
}

}  // namespace offprint::editorial
