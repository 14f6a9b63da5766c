#include <algorithm>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "audit/audit_output.h"
#include "base/sha.h"
#include "base/text_packer.h"
#include "editorial/edit.h"
#include "editorial/notes/publishable.h"
#include "offprint/convert.h"
#include "pipeline/attachments.h"
#include "pipeline/resolve_images.h"
#include "pipeline/without_exceptions.h"
#include "readers/registry.h"
#include "typeset/face.h"
#include "typeset/hyphenate.h"
#include "typeset/shaper_pool.h"
#include "writers/pdf/write_pdf.h"
#include "writers/registry.h"

namespace offprint {

struct Workshop::Shared {
    std::string tool_version;
    typeset::FaceLibrary faces;
    typeset::ShaperPool shapers{faces};
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

Result<Reading> read_with(const ReaderRow& reader, const Input& input, const std::string& tool_version) {
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
    conversion.outputs.resize(writers.size());
    std::vector<std::size_t> order(writers.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return writers[i]->name == "pdf"; });
    for (const std::size_t i : order) {
        BufferSink sink;
        Result<Written> written = writers[i]->write(conversion.reading.article, context, sink);
        if (!written) return tl::unexpected<Error>(written.error());
        append(conversion.reading.diagnostics, written->diagnostics);
        const bool is_last = i == order.back();
        if (!written->page_starts.empty() && !is_last) {
            context.page_starts = std::move(written->page_starts);
            context.page_source = page_source_of(sink.bytes());
        }
        conversion.outputs[i] = {std::string(writers[i]->name), sink.take()};
    }
    return Done{};
}

void audit_all(const ConvertOptions& options, const std::string& tool_version, Conversion& conversion) {
    const audit::Original original{conversion.reading.article, tool_version, options.pdf};
    for (const Output& output : conversion.outputs)
        conversion.audits.push_back(audit::audit_output(original, output.format, output.bytes));
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

Result<Reading> Workshop::read(const Input& input, const ConvertOptions& options) const {
    const auto reader = pick_reader(input, options.from);
    if (!reader) return tl::unexpected<Error>(reader.error());
    Result<Reading> reading = read_with(**reader, input, shared_->tool_version).and_then([&](Reading read) {
        return editorial::edit(std::move(read),
                               {options.is_repairing, options.repairs, options.metadata, options.metadata_file});
    });
    if (!reading) return reading;
    if (Result<Done> allowed = check_publishable(*reading, options); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    return reading;
}

WriteContext Workshop::context_of(const ConvertOptions& options) const {
    WriteContext context;
    context.style = options.style;
    context.tool_version = shared_->tool_version;
    context.pdf = options.pdf;
    context.epub = options.epub;
    context.faces = &shared_->faces;
    context.shapers = &shared_->shapers;
    context.hyphenator = &shared_->hyphenator;
    context.packer = &shared_->packer;
    return context;
}

Result<Conversion> Workshop::make(const Input& input, const ImageFolder& folder, const ConvertOptions& options) const {
    const auto writers = pick_writers(options.to);
    if (!writers) return tl::unexpected<Error>(writers.error());
    Result<Reading> reading = read(input, options);
    if (!reading) return tl::unexpected<Error>(reading.error());

    Conversion conversion;
    conversion.reading = std::move(*reading);
    if (writers->empty()) {
        sort_out(conversion.reading.diagnostics);
        return conversion;
    }
    pipeline::ResolvedImages images = pipeline::resolve_images(conversion.reading.article, folder);
    append(conversion.reading.diagnostics, images.diagnostics);
    conversion.image_files = std::move(images.files);
    WriteContext context = context_of(options);
    context.resources = std::move(images.resources);
    if (options.pdf.attaches_source) {
        context.attachments = pipeline::source_attachments(input, conversion.reading.article);
    }
    if (Result<Done> written = write_all(*writers, context, conversion); !written) {
        return tl::unexpected<Error>(written.error());
    }
    if (options.is_audited) audit_all(options, shared_->tool_version, conversion);
    conversion.resources = std::move(context.resources);
    sort_out(conversion.reading.diagnostics);
    return conversion;
}

Result<Conversion> Workshop::convert(const Input& input, const ImageFolder& folder, const ConvertOptions& options) const {
    return pipeline::without_exceptions(input.name, [&] { return make(input, folder, options); });
}

}  // namespace offprint
