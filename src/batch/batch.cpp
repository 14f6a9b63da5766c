#include "offprint/batch.h"

#include <unistd.h>

#include <utility>

#include <fmt/format.h>

#include "batch/feed.h"
#include "batch/fingerprint.h"
#include "batch/limits.h"
#include "batch/name_template.h"
#include "batch/run.h"
#include "batch/warm_up.h"
#include "batch/worker.h"

namespace offprint {
namespace {

namespace fs = std::filesystem;
using namespace batch;

/// The folders of a run, empty but for the outputs'; what is in them for one run goes with this.
class Folders {
public:
    static Result<Folders> make(const BatchOptions& options) {
        const fs::path own = options.is_dry ? fs::temp_directory_path() / fmt::format("offprint-{}", ::getpid())
                                            : options.folder / ".offprint";
        Folders folders{RunFolders{options.folder, own / "work", own / "spool"}, own, options.is_dry};
        folders.empty();
        std::error_code error;
        fs::create_directories(folders.paths_.work, error);
        if (!error) return folders;
        return failure(ErrorKind::unwritable,
                       fmt::format("cannot make the folder '{}': {}", folders.paths_.work.string(), error.message()),
                       folders.paths_.work.string());
    }
    ~Folders() {
        std::error_code error;
        if (own_.empty()) return;
        empty();
        if (goes_) fs::remove(own_, error);
    }
    Folders(Folders&& other) noexcept
        : paths_(std::move(other.paths_)), own_(std::exchange(other.own_, fs::path())), goes_(other.goes_) {}
    Folders& operator=(Folders&&) = delete;

    [[nodiscard]] const RunFolders& paths() const { return paths_; }
    /// What a run that was killed has left.
    void empty() const {
        std::error_code error;
        fs::remove_all(paths_.work, error);
        fs::remove_all(paths_.spool, error);
    }

private:
    Folders(RunFolders paths, fs::path own, bool goes) : paths_(std::move(paths)), own_(std::move(own)), goes_(goes) {}
    RunFolders paths_;
    fs::path own_;
    bool goes_;
};

}  // namespace

Result<BatchOutcome> run_batch(const BatchOptions& options, const std::string& tool_version,
                               const BatchObserver& observer) {
    const Result<NameTemplate> names = NameTemplate::parse(options.name);
    if (!names) return tl::unexpected<Error>(names.error());
    const bool is_dry = options.is_dry;
    std::error_code error;
    const fs::path journal_file = options.folder / ".offprint/journal";
    if (!is_dry) fs::create_directories(journal_file.parent_path(), error);
    Result<Journal> journal = is_dry ? Journal::open_to_read(journal_file) : Journal::open(journal_file);
    if (!journal) return tl::unexpected<Error>(journal.error());
    const Result<Folders> folders = Folders::make(options);
    if (!folders) return tl::unexpected<Error>(folders.error());
    std::optional<ReportFile> report;
    if (!is_dry) {
        Result<ReportFile> opened = ReportFile::open(options.folder / "report.jsonl");
        if (!opened) return tl::unexpected<Error>(opened.error());
        report.emplace(std::move(*opened));
    }

    const Workshop workshop(tool_version);
    const std::string mark = fingerprint(options, tool_version);
    Feed feed(options, mark, *journal, folders->paths().spool);
    // What is loaded here, all workers share.
    warm_up(workshop, options.converting);
    const Bench bench{workshop, options, *names, folders->paths().work};
    Crew crew(options.jobs, options.timeout, [&](int descriptor) {
        limit_process(options.max_memory);
        journal->let_go();
        work(descriptor, bench);
    });
    Run run(options, observer, folders->paths(), mark, *journal, report ? &*report : nullptr, feed, crew);
    BatchOutcome outcome = run.go();
    const bool has_written = outcome.progress.converted + outcome.progress.failed > 0;
    if (report && has_written && outcome.stop != BatchStop::disk_full) {
        if (const Result<Done> tidied = report->tidy(); !tidied) return tl::unexpected<Error>(tidied.error());
    }
    return outcome;
}

}  // namespace offprint
