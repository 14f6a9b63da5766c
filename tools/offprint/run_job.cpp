#include "run_job.h"

#include <filesystem>

#include <fmt/format.h>

#include "base/files.h"
#include "model/ledger_json.h"

namespace offprint::program {
namespace {

namespace fs = std::filesystem;

Result<Done> make_folder(const fs::path& path) {
    if (path.empty()) return Done{};
    std::error_code error;
    fs::create_directories(path, error);
    if (!error) return Done{};
    return failure(ErrorKind::unwritable,
                   fmt::format("cannot make the folder '{}': {}", path.string(), error.message()), path.string());
}

/// A name of our own replaces nothing but the same bytes, unless it is told to.
Result<Done> write_derived(const fs::path& path, const std::string& bytes, const Options& options) {
    if (Result<Done> made = make_folder(path.parent_path()); !made) return made;
    std::error_code error;
    if (!options.is_replacing && fs::exists(path, error)) {
        const Result<std::string> there = read_file(path);
        if (there && *there == bytes) return Done{};
        return failure(ErrorKind::exists,
                       fmt::format("'{}' is there already with other bytes; --force replaces it", path.string()),
                       path.string());
    }
    return write_file(path, bytes);
}

Result<Done> write_target(const Target& target, const std::string& bytes, const Options& options) {
    if (target.path == "-") return write_standard_output(bytes);
    if (Result<Done> allowed = refuse_inputs_as_outputs(target.path, options); !allowed) return allowed;
    return target.is_derived ? write_derived(target.path, bytes, options) : write_file(target.path, bytes);
}

/// What an audit found lacking lies beside the output's name, whatever stood there before; nothing of it goes down a
/// pipe.
Result<Done> write_rejected(const Target& target, const std::string& bytes, const Options& options) {
    if (target.path == "-") return Done{};
    const fs::path path = target.path.string() + ".rejected";
    if (Result<Done> allowed = refuse_inputs_as_outputs(path, options); !allowed) return allowed;
    if (Result<Done> made = make_folder(target.is_derived ? path.parent_path() : fs::path()); !made) return made;
    return write_file(path, bytes);
}

Result<Done> write_outputs(const Job& job, const Conversion& conversion, const Options& options) {
    for (std::size_t i = 0; i < job.targets.size(); ++i) {
        const bool is_rejected = !conversion.audits.empty() && !conversion.audits[i].has_passed();
        const auto write = is_rejected ? write_rejected : write_target;
        Result<Done> written = write(job.targets[i], conversion.outputs[i].bytes, options);
        if (!written) return written;
    }
    if (options.ledger.empty()) return Done{};
    return write_target({"json", options.ledger, false}, ledger_to_json(conversion.reading), options);
}

void report(JobOutcome& outcome, const Diagnostics& diagnostics, Reporter& reporter, const Options& options) {
    for (const Diagnostic& diagnostic : diagnostics) {
        outcome.has_warnings = outcome.has_warnings || diagnostic.severity != Severity::note;
        if (!options.is_quiet) outcome.report += reporter.describe(diagnostic);
    }
}

void report(JobOutcome& outcome, const Error& error, Reporter& reporter) {
    outcome.report += reporter.describe(error);
    outcome.exit_code = exit_code_of(error.kind);
}

std::string message_for(const AuditLoss& loss, const Target& target) {
    const std::string name = target.path == "-" ? "the output" : fmt::format("'{}'", target.path.string());
    if (loss.element == "file") return fmt::format("{} cannot be read back: {}", name, loss.words);
    if (loss.words.empty()) return fmt::format("{} has another {} than the article", name, loss.element);
    return fmt::format("{} lacks of the article ({}): {}", name, loss.element, loss.words);
}

void report(JobOutcome& outcome, const std::vector<Audit>& audits, const Job& job, Reporter& reporter) {
    for (std::size_t i = 0; i < audits.size(); ++i) {
        for (const AuditLoss& loss : audits[i].losses) {
            outcome.report += reporter.describe(Error{ErrorKind::editorial_loss, message_for(loss, job.targets[i])});
            outcome.exit_code = exit_editorial_loss;
        }
    }
}

}  // namespace

int tell_failure(const std::string& name, const Error& error) {
    fmt::print(stderr, "{}", Reporter(name, "", colours_of_standard_error()).describe(error));
    return exit_code_of(error.kind);
}

Result<Done> refuse_inputs_as_outputs(const fs::path& path, const Options& options) {
    std::error_code error;
    for (const std::string& input : options.inputs) {
        if (input == "-" || path == "-" || !fs::is_regular_file(path, error) || !fs::equivalent(path, input, error))
            continue;
        return failure(ErrorKind::exists,
                       fmt::format("'{}' is an input and is not overwritten; name another output", path.string()),
                       path.string());
    }
    return Done{};
}

int exit_code_of(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::usage: return exit_usage;
        case ErrorKind::editorial_loss: return exit_editorial_loss;
        case ErrorKind::unpublished: return exit_unpublished;
        case ErrorKind::unreadable:
        case ErrorKind::malformed:
        case ErrorKind::unwritable:
        case ErrorKind::exists:
        case ErrorKind::limit:
        case ErrorKind::memory:
        case ErrorKind::missing_font:
        case ErrorKind::library: return exit_error;
    }
    return exit_error;
}

JobOutcome run_job(const Job& job, const Options& options, ConvertOptions converting, const Workshop& workshop,
                   Colours colours) {
    JobOutcome outcome;
    const bool is_standard_input = job.input == "-";
    const Result<std::string> bytes = is_standard_input ? read_standard_input() : read_file(job.input);
    Reporter reporter(is_standard_input ? "standard input" : job.input, bytes ? std::string_view(*bytes) : "", colours);
    report(outcome, job.diagnostics, reporter, options);
    if (!bytes) {
        report(outcome, bytes.error(), reporter);
        return outcome;
    }
    const fs::path folder = is_standard_input ? fs::path(".") : fs::path(job.input).parent_path();
    for (const Target& target : job.targets) converting.to.push_back(target.format);
    const auto conversion = workshop.convert({*bytes, job.input}, folder, converting);
    if (!conversion) {
        report(outcome, conversion.error(), reporter);
        return outcome;
    }
    report(outcome, conversion->reading.diagnostics, reporter, options);
    report(outcome, conversion->audits, job, reporter);
    if (const Result<Done> written = write_outputs(job, *conversion, options); !written) {
        report(outcome, written.error(), reporter);
    }
    return outcome;
}

}  // namespace offprint::program
