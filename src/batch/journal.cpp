#include "batch/journal.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include <fmt/format.h>

#include "base/mapped_file.h"
#include "base/sha.h"
#include "batch/message.h"
#include "batch/stem.h"

namespace offprint::batch {
namespace {

constexpr std::string_view head = "offprint-journal\t1\n";
constexpr std::size_t checksum_digits = 8;

std::string reason(int error_number) { return std::generic_category().message(error_number); }

std::uint64_t number_of(std::string_view text) { return std::hash<std::string_view>{}(text); }

/// Fields are parted by tabs, lines by line breaks, the parts of a list by U+001F.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char sign : text) {
        switch (sign) {
            case '\\': out += "\\\\"; break;
            case '\t': out += "\\t"; break;
            case '\n': out += "\\n"; break;
            case '\x1F': out += "\\u"; break;
            default: out += sign;
        }
    }
    return out;
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            out += text[at];
            continue;
        }
        const char sign = text[++at];
        out += sign == 't' ? '\t' : sign == 'n' ? '\n' : sign == 'u' ? '\x1F' : sign;
    }
    return out;
}

std::vector<std::string_view> parts_of(std::string_view text, char sign) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0;;) {
        const std::size_t end = text.find(sign, at);
        parts.push_back(text.substr(at, end - at));
        if (end == std::string_view::npos) return parts;
        at = end + 1;
    }
}

std::string checksum(std::string_view text) { return sha256_hex(text).substr(0, checksum_digits); }

/// The line without its checksum; empty where the two do not agree.
std::string_view checked(std::string_view line) {
    if (line.size() <= checksum_digits) return {};
    const std::string_view words = line.substr(0, line.size() - checksum_digits);
    return line.substr(words.size()) == checksum(words) ? words : std::string_view{};
}

std::string list_of_outputs(const JournalEntry& entry) {
    std::string list;
    for (const auto& [extension, bytes] : entry.outputs)
        list += fmt::format("{}{}\x1F{}", list.empty() ? "" : "\x1F", escaped(extension), bytes);
    return list;
}

std::string list_of_images(const JournalEntry& entry) {
    std::string list;
    for (const auto& [path, stamp] : entry.images)
        list += fmt::format("{}{}\x1F{}", list.empty() ? "" : "\x1F", escaped(path), escaped(stamp));
    return list;
}

/// A list's parts in pairs.
std::vector<std::pair<std::string, std::string>> pairs_in(std::string_view list) {
    std::vector<std::pair<std::string, std::string>> pairs;
    if (list.empty()) return pairs;
    const std::vector<std::string_view> parts = parts_of(list, '\x1F');
    for (std::size_t i = 0; i + 1 < parts.size(); i += 2)
        pairs.emplace_back(unescaped(parts[i]), unescaped(parts[i + 1]));
    return pairs;
}

}  // namespace

Journal::~Journal() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Journal::Journal(Journal&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      path_(std::move(other.path_)),
      end_(other.end_),
      done_(std::move(other.done_)),
      claims_(std::move(other.claims_)),
      owners_(std::move(other.owners_)) {}

Result<Journal> Journal::open(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return failure(ErrorKind::unwritable, fmt::format("cannot open '{}': {}", path.string(), reason(errno)),
                       path.string());
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return failure(ErrorKind::exists,
                       fmt::format("another run is writing into '{}'; wait for it, or name another folder",
                                   path.parent_path().parent_path().string()),
                       path.string());
    }
    Result<Journal> journal = load(descriptor, path);
    if (!journal) return journal;
    if (::ftruncate(descriptor, static_cast<off_t>(journal->end_)) != 0)
        return failure(ErrorKind::unwritable, fmt::format("cannot write '{}': {}", path.string(), reason(errno)),
                       path.string());
    if (journal->end_ > 0) return journal;
    if (::write(descriptor, head.data(), head.size()) != static_cast<ssize_t>(head.size()))
        return failure(ErrorKind::unwritable, fmt::format("cannot write '{}': {}", path.string(), reason(errno)),
                       path.string());
    journal->end_ = head.size();
    return journal;
}

Result<Journal> Journal::open_to_read(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    return descriptor < 0 ? Result<Journal>(Journal{}) : load(descriptor, path);
}

Result<Journal> Journal::load(int descriptor, const std::filesystem::path& path) {
    Journal journal;
    journal.descriptor_ = descriptor;
    journal.path_ = path;
    const MappedFile file(descriptor);
    const std::string_view bytes = file.bytes();
    const std::size_t shared = std::min(bytes.size(), head.size());
    if (bytes.substr(0, shared) != head.substr(0, shared))
        return failure(ErrorKind::malformed,
                       fmt::format("'{}' is no journal of this version; move it away", path.string()), path.string());
    if (bytes.size() < head.size()) return journal;
    std::size_t at = head.size();
    for (;;) {
        const std::size_t end = bytes.find('\n', at);
        if (end == std::string_view::npos) break;
        const std::string_view line = checked(bytes.substr(at, end - at));
        if (line.empty()) break;
        journal.take_in(line, at);
        at = end + 1;
    }
    journal.end_ = at;
    return journal;
}

void Journal::take_in(std::string_view line, std::uint64_t offset) {
    const std::vector<std::string_view> fields = parts_of(line, '\t');
    if (fields.size() < 3) return;
    const std::uint64_t article = owner_of(unescaped(fields[1]));
    if (fields[0] == "done") done_[article] = offset;
    if (fields[0] != "claim") return;
    claims_[article] = offset;
    owners_[number_of(folded_stem(unescaped(fields[2])))] = article;
}

std::vector<std::string> Journal::line_at(std::uint64_t offset) const {
    constexpr std::size_t step = 1024;
    std::string line;
    for (;;) {
        const std::size_t filled = line.size();
        line.resize(filled + step);
        const ssize_t got = ::pread(descriptor_, line.data() + filled, step, static_cast<off_t>(offset + filled));
        line.resize(filled + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        const std::size_t end = line.find('\n', filled);
        if (end != std::string::npos) {
            line.resize(end);
            break;
        }
        if (got <= 0) return {};
    }
    // It was checked when it was read, or written by us.
    std::vector<std::string> fields;
    for (const std::string_view part : parts_of(line, '\t')) fields.emplace_back(part);
    return fields;
}

std::optional<JournalEntry> Journal::find(std::string_view name) const {
    const auto found = done_.find(owner_of(name));
    if (found == done_.end()) return std::nullopt;
    const std::vector<std::string> fields = line_at(found->second);
    // done, name, content, options, stamp, stem, outputs, images, and what stands before the checksum.
    constexpr std::size_t count = 9;
    if (fields.size() != count || unescaped(fields[1]) != name) return std::nullopt;
    JournalEntry entry{std::string(name),    fields[2], fields[3],          unescaped(fields[4]),
                       unescaped(fields[5]), {},        pairs_in(fields[7])};
    for (const auto& [extension, bytes] : pairs_in(fields[6])) entry.outputs.emplace_back(extension, number_in(bytes));
    return entry;
}

void Journal::let_go() {
    const int again = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC);
    ::close(std::exchange(descriptor_, again));
}

std::uint64_t Journal::owner_of(std::string_view name) {
    const std::uint64_t number = number_of(name);
    return number == 0 ? 1 : number;
}

std::uint64_t Journal::owner(std::string_view stem) const {
    const auto found = owners_.find(number_of(folded_stem(stem)));
    return found == owners_.end() ? 0 : found->second;
}

std::string Journal::stem_of(std::string_view name) const {
    const auto found = claims_.find(owner_of(name));
    if (found == claims_.end()) return {};
    const std::vector<std::string> fields = line_at(found->second);
    return fields.size() > 2 && unescaped(fields[1]) == name ? unescaped(fields[2]) : std::string{};
}

Result<Done> Journal::claim(const std::string& name, const std::string& stem) {
    if (stem_of(name) == stem && owner(stem) == owner_of(name)) return Done{};
    return append({"claim", name, stem});
}

void Journal::reserve(std::string_view name, std::string_view stem) {
    owners_[number_of(folded_stem(stem))] = owner_of(name);
}

Result<Done> Journal::add(const JournalEntry& entry) {
    return append({"done", entry.name, entry.content, entry.options, entry.stamp, entry.stem, list_of_outputs(entry),
                   list_of_images(entry)});
}

Result<Done> Journal::append(const std::vector<std::string>& fields) {
    std::string line;
    // Lists are escaped part by part.
    constexpr std::size_t first_list = 6;
    for (std::size_t i = 0; i < fields.size(); ++i) line += (i < first_list ? escaped(fields[i]) : fields[i]) + "\t";
    const std::string whole = line + checksum(line) + "\n";
    // One write at the end of the file: after a failure the next line takes the same place.
    const ssize_t put = ::pwrite(descriptor_, whole.data(), whole.size(), static_cast<off_t>(end_));
    if (put != static_cast<ssize_t>(whole.size())) {
        const int error_number = put < 0 ? errno : ENOSPC;
        return failure(ErrorKind::unwritable,
                       fmt::format("cannot write '{}': {}", path_.string(), reason(error_number)), path_.string());
    }
    take_in(line, end_);
    end_ += whole.size();
    return Done{};
}

}  // namespace offprint::batch
