#include "batch/convert_task.h"

#include <chrono>

#include <fmt/format.h>

#include "base/files.h"
#include "base/sha.h"
#include "batch/report_line.h"
#include "batch/stamp.h"
#include "batch/stem.h"

namespace offprint::batch {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

Answer failed(Answer answer, const Error& error) {
    answer.ending = Ending::failed;
    answer.cause = cause_of(error.kind);
    answer.message = error.message;
    return answer;
}

/// The first 16 digits are as even as all 64.
bool is_in_shard(const std::string& content, const BatchShard& shard) {
    constexpr int hexadecimal = 16;
    const std::uint64_t number = std::stoull(content.substr(0, 16), nullptr, hexadecimal);
    return number % shard.count == shard.index;
}

std::string extension_of(const std::string& format) {
    for (const Format& known : writable_formats()) {
        if (known.name == format) return known.extensions.front();
    }
    return format;
}

/// Writes what was made below the run's own folder.
Result<Done> write_outputs(Answer& answer, const Conversion& conversion, const Task& task, const fs::path& work) {
    for (std::size_t i = 0; i < conversion.outputs.size(); ++i) {
        const Output& output = conversion.outputs[i];
        Made made{output.format, extension_of(output.format), sha256_hex(output.bytes), output.bytes.size(), false};
        Result<Done> written = write_file(work_file(work, task.number, made), output.bytes);
        if (!written) return written;
        answer.outputs.push_back(std::move(made));
    }
    return Done{};
}

/// What was found of a loss, in a message.
std::string in_words(const AuditLoss& loss) {
    return loss.words.empty() ? loss.element : fmt::format("{} ({})", loss.element, loss.words);
}

}  // namespace

void reject_what_lacks(Answer& answer, const std::vector<Audit>& audits) {
    for (std::size_t i = 0; i < audits.size() && i < answer.outputs.size(); ++i) {
        if (audits[i].has_passed()) continue;
        answer.outputs[i].is_rejected = true;
        if (answer.ending == Ending::rejected) continue;
        answer.ending = Ending::rejected;
        answer.cause = cause_of(ErrorKind::editorial_loss);
        answer.message =
            fmt::format("the {} lacks of the article: {}", audits[i].format, in_words(audits[i].losses.front()));
    }
}

fs::path work_file(const fs::path& work, std::uint64_t number, const Made& made) {
    return work / fmt::format("{}.{}", number, made.extension);
}

Answer convert_task(const Task& task, const Bench& bench) {
    const auto start = Clock::now();
    const auto milliseconds = [start] {
        return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    };
    Answer answer;
    const Result<std::string> bytes = read_file(task.file);
    if (!bytes) return failed(answer, bytes.error());
    answer.content = sha256_hex(*bytes);
    if (!is_in_shard(answer.content, bench.options.shard)) {
        answer.ending = Ending::elsewhere;
        return answer;
    }
    if (answer.content == task.known) {
        answer.ending = Ending::unchanged;
        return answer;
    }
    ConvertOptions options = bench.options.converting;
    if (bench.options.is_dry) options.to.clear();
    const ImageFolder images(fs::path(task.file).parent_path(), task.root);
    const Result<Conversion> conversion = bench.workshop.convert({*bytes, task.relative}, images, options);
    if (!conversion) {
        answer.details = report_details(answer.content, bytes->size(), nullptr, milliseconds());
        return failed(answer, conversion.error());
    }
    const Metadata& metadata = conversion->reading.article.metadata;
    answer.stem = fanned_out(bench.names.expand(task.relative, metadata, answer.content), bench.options.fan_out);
    if (!task.is_spooled) {
        for (const fs::path& file : conversion->image_files) answer.images.emplace_back(file, stamp_of(file));
    }
    const Result<Done> written = write_outputs(answer, *conversion, task, bench.work);
    reject_what_lacks(answer, conversion->audits);
    if (bench.options.is_dry) answer.ending = Ending::planned;
    answer.details = report_details(answer.content, bytes->size(), &*conversion, milliseconds());
    if (written) return answer;
    answer.is_disk_full = true;
    return failed(answer, written.error());
}

}  // namespace offprint::batch
