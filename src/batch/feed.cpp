#include "batch/feed.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include <fmt/format.h>

#include "base/ascii.h"
#include "batch/limits.h"
#include "batch/stamp.h"
#include "sources/sources.h"

namespace offprint::batch {
namespace {

namespace fs = std::filesystem;

// The kinds of news.
constexpr const char* task_news = "task";
constexpr const char* done_news = "done";
constexpr const char* trouble_news = "trouble";
constexpr const char* total_news = "total";
constexpr const char* source_news = "source";
constexpr const char* full_news = "full";  // the disk that archives are unpacked to
constexpr const char* end_news = "end";

std::vector<std::string> readable_extensions() {
    std::vector<std::string> all;
    for (const Format& format : readable_formats()) {
        for (const std::string& extension : format.extensions) all.push_back(ascii::lower(extension));
    }
    return all;
}

sources::Options source_options(const BatchOptions& options, const fs::path& spool) {
    sources::Options chosen;
    chosen.include = options.include;
    chosen.exclude = options.exclude;
    chosen.spool = spool;
    chosen.extensions = readable_extensions();
    return chosen;
}

/// The sum, where all of them can tell.
std::optional<std::uint64_t> count_all(const BatchOptions& options, const sources::Options& chosen) {
    std::uint64_t sum = 0;
    for (const std::string& source : options.sources) {
        const std::optional<std::uint64_t> count = sources::count(source, chosen);
        if (!count) return std::nullopt;
        sum += *count;
    }
    return sum;
}

/// Where the outputs go, as a path within the source ("out/"); empty where they go elsewhere. They are no articles.
std::string outputs_within(const std::string& source, const fs::path& outputs) {
    std::error_code error;
    if (!fs::is_directory(source, error)) return {};
    const fs::path inner = fs::weakly_canonical(outputs, error).lexically_relative(fs::weakly_canonical(source, error));
    const bool is_below = !inner.empty() && *inner.begin() != ".." && inner != ".";
    return is_below ? inner.generic_string() + "/" : std::string{};
}

}  // namespace

bool is_intact(const JournalEntry& entry, const fs::path& folder) {
    const auto is_there = [&](const std::pair<std::string, std::uint64_t>& output) {
        struct stat status {};
        const std::string path = (folder / entry.stem).string() + "." + output.first;
        return ::stat(path.c_str(), &status) == 0 && static_cast<std::uint64_t>(status.st_size) == output.second;
    };
    const auto is_same = [](const std::pair<std::string, std::string>& image) {
        return stamp_of(image.first) == image.second;
    };
    return std::all_of(entry.outputs.begin(), entry.outputs.end(), is_there) &&
           std::all_of(entry.images.begin(), entry.images.end(), is_same);
}

Feed::Feed(const BatchOptions& options, std::string fingerprint, Journal& journal, fs::path spool)
    : options_(options), fingerprint_(std::move(fingerprint)), journal_(journal), spool_(std::move(spool)) {
    start(0);
}

Feed::~Feed() {
    if (process_ <= 0) return;
    ::kill(process_, SIGKILL);
    ::close(descriptor_);
    ::waitpid(process_, nullptr, 0);
}

void Feed::start(std::size_t first_source) {
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        troubles_.push_back({"sources", std::strerror(errno)});
        return;
    }
    // What fits into the pipe is how far it reads ahead: of an archive that many articles lie unpacked.
    constexpr int bytes_ahead = 16'384;
    ::fcntl(ends[1], F_SETPIPE_SZ, bytes_ahead);
    process_ = ::fork();
    if (process_ == 0) {
        ::close(ends[0]);
        run(ends[1], first_source);
    }
    ::close(ends[1]);
    descriptor_ = ends[0];
    inbox_ = {};
}

void Feed::run(int descriptor, std::size_t first_source) {
    limit_process(options_.max_memory);
    journal_.let_go();
    if (first_source == 0) {
        const auto total = count_all(options_, source_options(options_, spool_));
        if (total) send(descriptor, {total_news, std::to_string(*total)});
    }
    for (std::size_t i = first_source; i < options_.sources.size(); ++i) {
        const auto here = options_.sources.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(options_.sources.begin(), here, *here) != here) continue;
        send(descriptor, {source_news, std::to_string(i)});
        feed_source(descriptor, options_.sources[i]);
    }
    send(descriptor, {end_news});
    ::_exit(0);
}

void Feed::feed_source(int descriptor, const std::string& source) const {
    const auto say_troubles = [&](const std::vector<sources::Trouble>& troubles) {
        for (const sources::Trouble& trouble : troubles) {
            const bool is_disk_full = trouble.kind == ErrorKind::unwritable;
            send(descriptor, {is_disk_full ? full_news : trouble_news, trouble.name, trouble.message});
        }
    };
    const auto done_entry = [this](const std::string& name) {
        std::optional<JournalEntry> entry = journal_.find(name);
        const bool is_done = entry && entry->options == fingerprint_ && is_intact(*entry, options_.folder);
        return is_done ? entry : std::nullopt;
    };
    const auto is_same = [this](const JournalEntry& entry, const std::string& stamp) {
        return !options_.is_rehashing && !stamp.empty() && entry.stamp == stamp;
    };
    sources::Options chosen = source_options(options_, spool_);
    chosen.is_done = [&](const std::string& name, const std::string& stamp) {
        const std::optional<JournalEntry> entry = done_entry(name);
        return entry && is_same(*entry, stamp);
    };
    auto stream = sources::open(source, chosen);
    if (!stream) return say_troubles({{source, stream.error().message, stream.error().kind}});
    const std::string outputs = outputs_within(source, options_.folder);
    // Told many at a time: a run that finds all done would do little else than talk.
    constexpr std::uint64_t most_untold = 256;
    std::uint64_t untold = 0;
    const auto tell_done = [&] {
        if (untold > 0 && !send(descriptor, {done_news, std::to_string(untold)})) ::_exit(0);
        untold = 0;
    };
    while (std::optional<sources::Item> item = (*stream)->next()) {
        say_troubles((*stream)->take_troubles());
        if (!outputs.empty() && item->relative.starts_with(outputs)) continue;
        const std::optional<JournalEntry> entry = done_entry(item->name);
        if (entry && (item->file.empty() || is_same(*entry, item->stamp))) {
            if (++untold == most_untold) tell_done();
            continue;
        }
        tell_done();
        Message news = to_message(Task{0, item->name, item->relative, item->file, item->root, item->is_spooled,
                                       item->stamp, entry ? entry->content : ""});
        news.insert(news.begin(), task_news);
        if (!send(descriptor, news)) ::_exit(0);
    }
    tell_done();
    say_troubles((*stream)->take_troubles());
}

void Feed::collect() {
    if (!inbox_.fill(descriptor_)) return end();
    while (const std::optional<Message> message = inbox_.take()) take_in(*message);
}

void Feed::take_in(const Message& message) {
    const std::string kind = message.empty() ? "" : message.front();
    if (kind == task_news) {
        std::optional<Task> task = task_in(Message(message.begin() + 1, message.end()));
        if (!task) return;
        task->number = number_++;
        tasks_.push_back(std::move(*task));
    }
    if (kind == end_news) has_ended_ = true;
    if (message.size() < 2) return;
    if (kind == done_news) skipped_ += number_in(message[1]);
    if (kind == total_news) total_ = number_in(message[1]);
    if (kind == source_news) source_ = number_in(message[1]);
    if (kind == trouble_news && message.size() > 2) troubles_.push_back({message[1], message[2]});
    if (kind == full_news && message.size() > 2) full_ = message[2];
}

/// Where it did not say that it was through, it has crashed: the other sources follow.
void Feed::end() {
    ::close(descriptor_);
    int status = 0;
    while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
    }
    descriptor_ = -1;
    process_ = -1;
    if (has_ended_) return;
    const bool has_run_out = WIFEXITED(status) && WEXITSTATUS(status) == exit_out_of_memory;
    const std::string why = WIFSIGNALED(status) ? ::strsignal(WTERMSIG(status))
                            : has_run_out       ? "it needs more memory than --max-memory allows"
                                                : "it ended early";
    troubles_.push_back({options_.sources[source_],
                         fmt::format("what read this source crashed ({}); what it has after here is missing", why)});
    if (source_ + 1 < options_.sources.size()) start(source_ + 1);
}

Task Feed::take() {
    Task task = std::move(tasks_.front());
    tasks_.pop_front();
    return task;
}

std::vector<Feed::Trouble> Feed::take_troubles() { return std::exchange(troubles_, {}); }

}  // namespace offprint::batch
