#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "sources/file_stamp.h"
#include "sources/name_reader.h"
#include "sources/source_rows.h"

namespace offprint::sources {
namespace {

namespace fs = std::filesystem;

/// A listed path below the working folder says where its output goes; any other says no more than its own name.
std::string relative_of_listed(const std::string& listed) {
    const fs::path path = fs::path(listed).lexically_normal();
    const bool leaves = path.is_absolute() || path.begin() == path.end() || *path.begin() == "..";
    return name_of_path((leaves ? path.filename() : path).native());
}

/// The sources that a list names, one after the other.
class ListStream final : public Stream {
public:
    ListStream(std::string name, NameReader names, Options options)
        : name_(std::move(name)), names_(std::move(names)), options_(std::move(options)) {}

    std::optional<Item> next() override {
        for (;;) {
            if (!entry_ && !open_next()) return std::nullopt;
            if (std::optional<Item> item = entry_->next()) {
                if (is_file_) item->relative = relative_of_listed(listed_);
                return item;
            }
            take_over_troubles();
            entry_.reset();
        }
    }
    std::vector<Trouble> take_troubles() override {
        if (entry_) take_over_troubles();
        return std::exchange(troubles_, {});
    }

private:
    bool open_next() {
        while (std::optional<std::string> listed = names_.next()) {
            listed_ = *std::move(listed);
            const SourceRow& row = row_of_path(listed_, options_);
            Result<std::unique_ptr<Stream>> entry = row.open(listed_, options_);
            if (entry) {
                is_file_ = row.open == open_file;
                entry_ = *std::move(entry);
                return true;
            }
            troubles_.push_back({name_of_path(listed_), entry.error().message, entry.error().kind});
        }
        if (const int number = std::exchange(error_number_, names_.error_number()); number != names_.error_number()) {
            troubles_.push_back({name_, fmt::format("cannot read '{}' to its end: {}", name_,
                                                    std::generic_category().message(names_.error_number()))});
        }
        return false;
    }
    void take_over_troubles() {
        for (Trouble& trouble : entry_->take_troubles()) troubles_.push_back(std::move(trouble));
    }

    std::string name_;
    NameReader names_;
    Options options_;
    std::string listed_;
    bool is_file_ = false;
    std::unique_ptr<Stream> entry_;
    std::vector<Trouble> troubles_;
    int error_number_ = 0;
};

Result<NameReader> names_in(const std::string& source) {
    const std::string path = source.substr(1);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) return NameReader(descriptor);
    return failure(
        ErrorKind::unreadable,
        fmt::format("cannot open the list '{}': {}", name_of_path(path), std::generic_category().message(errno)),
        name_of_path(path));
}

}  // namespace

bool is_standard_input(const std::string& source, const Options&) { return source == "-"; }

Result<std::unique_ptr<Stream>> open_standard_input(const std::string&, const Options& options) {
    return std::make_unique<ListStream>("standard input", NameReader(STDIN_FILENO), options);
}

// A file of that name is "./@x".
bool is_list(const std::string& source, const Options&) { return source.size() > 1 && source.starts_with('@'); }

Result<std::unique_ptr<Stream>> open_list(const std::string& source, const Options& options) {
    Result<NameReader> names = names_in(source);
    if (!names) return tl::unexpected<Error>(std::move(names).error());
    return std::make_unique<ListStream>(name_of_path(source.substr(1)), *std::move(names), options);
}

std::optional<std::uint64_t> count_list(const std::string& source, const Options& options) {
    Result<NameReader> names = names_in(source);
    if (!names) return 0;
    std::uint64_t count = 0;
    while (const std::optional<std::string> listed = names->next()) {
        const std::optional<std::uint64_t> of_entry = row_of_path(*listed, options).count(*listed, options);
        if (!of_entry) return std::nullopt;
        count += *of_entry;
    }
    return count;
}

}  // namespace offprint::sources
