#include "editorial/front_matter/front_matter.h"

#include <fmt/format.h>

#include "editorial/front_matter/fields.h"
#include "editorial/front_matter/front_block.h"
#include "editorial/front_matter/set_field.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

FrontMatter without_front_matter(std::string_view text) {
    FrontMatter front;
    front.rest = text;
    return front;
}

/// A block between fences or braces, or a title block of pandoc's.
MaybeFrontBlock read_marked_block(std::string_view text) {
    using ReadBlock = MaybeFrontBlock (*)(std::string_view);
    for (const ReadBlock read : {read_yaml_block, read_toml_block, read_json_block, read_pandoc_block}) {
        MaybeFrontBlock block = read(text);
        if (!block) block.error().message = "front matter " + block.error().message;
        if (!block || *block) return block;
    }
    return std::nullopt;
}

Result<FrontMatter> filled(const FrontBlock& block) {
    Result<FilledMetadata> metadata = fill_metadata({}, block.value, {Origin::front_matter, "front-matter-key"});
    if (!metadata) return tl::unexpected<Error>(metadata.error());
    return FrontMatter{std::move(*metadata), block.rest, block.rest_line};
}

}  // namespace

Result<FrontMatter> read_front_matter(std::string_view text) {
    const MaybeFrontBlock marked = read_marked_block(text);
    if (!marked) return tl::unexpected<Error>(marked.error());
    if (*marked) return filled(**marked);
    const MaybeFrontBlock lines = read_multimarkdown_block(text);
    if (!lines || !*lines) return without_front_matter(text);
    // Nothing marks these lines as metadata, so that a value that does not fit is a sign of prose.
    Result<FrontMatter> front = filled(**lines);
    return front ? std::move(front) : without_front_matter(text);
}

Result<Done> set_metadata(Metadata& metadata, std::string_view key, std::string_view value, Origin origin) {
    Value given;
    given.kind = ValueKind::scalar;
    given.scalar = text::to_nfc(value);
    const std::optional<Field> field = field_named(key);
    if (!field) {
        metadata.extra.emplace_back(key, given.scalar);
        return Done{};
    }
    Result<Done> done = set_field(metadata, *field, given, origin);
    if (!done) done.error().message = fmt::format("{}: {}", key, done.error().message);
    return done;
}

}  // namespace offprint::editorial
