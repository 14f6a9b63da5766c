#include <algorithm>
#include <exception>
#include <new>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "base/sha.h"
#include "base/text_packer.h"
#include "editorial/edit.h"
#include "editorial/notes/publishable.h"
#include "offprint/convert.h"
#include "pipeline/attachments.h"
#include "pipeline/resolve_images.h"
#include "readers/registry.h"
#include "typeset/face.h"
#include "typeset/hyphenate.h"
#include "writers/registry.h"

namespace offprint {

struct Workshop::Shared {
    std::string tool_version;
    typeset::FaceLibrary faces;
    typeset::Hyphenator hyphenator;
    TextPacker packer;
};

namespace {

namespace fs = std::filesystem;

Result<const ReaderRow*> pick_reader(const Input& input, const std::string& from) {
    if (from.empty()) return &guess_reader(input.name, input.bytes);
    if (const ReaderRow* row = find_reader(from)) return row;
    return failure(ErrorKind::usage, fmt::format("there is no reader '{}'; --help lists them", from));
}

Result<std::vector<const WriterRow*>> pick_writers(const std::vector<std::string>& names) {
    std::vector<const WriterRow*> rows;
    for (const std::string& name : names) {
        const WriterRow* row = find_writer(name);
        if (row == nullptr)
            return failure(ErrorKind::usage, fmt::format("there is no writer '{}'; --help lists them", name));
        rows.push_back(row);
    }
    return rows;
}

Result<Reading> read(const ReaderRow& reader, const Input& input, const std::string& tool_version) {
    Result<Reading> reading = reader.read(input);
    if (!reading) return reading;
    Provenance& provenance = reading->article.metadata.provenance;
    provenance.input_name = fs::path(input.name).filename().string();
    provenance.input_sha256 = sha256_hex(input.bytes);
    provenance.input_bytes = input.bytes.size();
    provenance.tool_version = tool_version;
    return reading;
}

/// An unpublished article is refused, or converted with a word on it.
Result<Done> check_publishable(Reading& reading, const ConvertOptions& options) {
    Result<Done> checked = editorial::check_publishable(reading.article.metadata, options.now);
    if (checked || !options.allows_unpublished) return checked;
    const std::string& why = checked.error().message;
    reading.diagnostics.push_back({Severity::warning, "unpublished", {}, why.substr(0, why.find(';'))});
    return Done{};
}

void append(Diagnostics& all, const Diagnostics& more) { all.insert(all.end(), more.begin(), more.end()); }

/// Each diagnostic once, where it came first: two writers of the same article find the same trouble.
Diagnostics without_repeats(Diagnostics diagnostics) {
    using Key = std::tuple<std::uint32_t, std::uint32_t, Severity, std::string, std::string>;
    std::set<Key> seen;
    const auto is_repeat = [&seen](const Diagnostic& diagnostic) {
        const SourcePosition& place = diagnostic.source.begin;
        return !seen.insert({place.line, place.column, diagnostic.severity, diagnostic.finding, diagnostic.message})
                    .second;
    };
    Diagnostics once;
    for (Diagnostic& diagnostic : diagnostics) {
        if (!is_repeat(diagnostic)) once.push_back(std::move(diagnostic));
    }
    return once;
}

/// Writes each format once. The PDF comes first, so that an EPUB of the same run has its page-list.
Result<Done> write_all(const std::vector<const WriterRow*>& writers, WriteContext& context, Conversion& conversion) {
    const Publication publication{{conversion.reading.article}, {}};
    conversion.outputs.resize(writers.size());
    std::vector<std::size_t> order(writers.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return writers[i]->name == "pdf"; });
    for (const std::size_t i : order) {
        BufferSink sink;
        Result<Written> written = writers[i]->write(publication, context, sink);
        if (!written) return tl::unexpected<Error>(written.error());
        append(conversion.reading.diagnostics, written->diagnostics);
        if (!written->page_starts.empty()) {
            context.page_starts = std::move(written->page_starts);
            context.page_source = "nih:sha-256;" + sha256_hex(sink.bytes());  // RFC 6920, 7
        }
        conversion.outputs[i] = {std::string(writers[i]->name), sink.take()};
    }
    return Done{};
}

/// Each once, in the order of their places.
void sort_out(Diagnostics& diagnostics) {
    diagnostics = without_repeats(std::move(diagnostics));
    std::stable_sort(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& left, const Diagnostic& right) {
        const auto place = [](const Diagnostic& diagnostic) {
            return std::pair(diagnostic.source.begin.line, diagnostic.source.begin.column);
        };
        return place(left) < place(right);
    });
}

}  // namespace

Workshop::Workshop(std::string tool_version) : shared_(std::make_unique<Shared>()) {
    shared_->tool_version = std::move(tool_version);
}

Workshop::~Workshop() = default;

Result<Conversion> Workshop::make(const Input& input, const fs::path& folder, const ConvertOptions& options) const {
    const auto reader = pick_reader(input, options.from);
    if (!reader) return tl::unexpected<Error>(reader.error());
    const auto writers = pick_writers(options.to);
    if (!writers) return tl::unexpected<Error>(writers.error());
    Result<Reading> reading = read(**reader, input, shared_->tool_version).and_then([&](Reading read) {
        return editorial::edit(std::move(read),
                               {options.is_repairing, options.repairs, options.metadata, options.metadata_file});
    });
    if (!reading) return tl::unexpected<Error>(reading.error());
    if (Result<Done> allowed = check_publishable(*reading, options); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }

    Conversion conversion;
    conversion.reading = std::move(*reading);
    if (writers->empty()) {
        sort_out(conversion.reading.diagnostics);
        return conversion;
    }
    pipeline::ResolvedImages images = pipeline::resolve_images(conversion.reading.article, folder);
    append(conversion.reading.diagnostics, images.diagnostics);
    WriteContext context;
    context.style = options.style;
    context.resources = std::move(images.resources);
    context.tool_version = shared_->tool_version;
    context.pdf = options.pdf;
    context.epub = options.epub;
    if (options.pdf.attaches_source) {
        context.attachments = pipeline::source_attachments(input, conversion.reading.article);
    }
    context.faces = &shared_->faces;
    context.hyphenator = &shared_->hyphenator;
    context.packer = &shared_->packer;
    if (Result<Done> written = write_all(*writers, context, conversion); !written) {
        return tl::unexpected<Error>(written.error());
    }
    conversion.resources = std::move(context.resources);
    sort_out(conversion.reading.diagnostics);
    return conversion;
}

Result<Conversion> Workshop::convert(const Input& input, const fs::path& folder, const ConvertOptions& options) const {
    // We throw nothing; what libraries throw becomes this article's failure.
    try {
        return make(input, folder, options);
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::limit, fmt::format("'{}' needs more memory than there is", input.name), input.name);
    } catch (const std::exception& thrown) {
        return failure(ErrorKind::library, fmt::format("'{}' cannot be converted: {}", input.name, thrown.what()),
                       input.name);
    }
}

}  // namespace offprint
