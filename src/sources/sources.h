#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "offprint/result.h"

namespace offprint::sources {

/// One article as a source gives it: always a file that a worker can read. Names are valid UTF-8; a byte of a file's
/// name that is not is written %XX (`file` has the bytes themselves).
struct Item {
    /// Unique within its source and stable from run to run: the path as given, "/" between folders;
    /// "may.zip/letters/3.html" in an archive.
    std::string name;
    /// The path below the source ("letters/3.html"), for names of outputs; a file's own name for a file. A file of a
    /// list: the path as listed where that stays below the working folder.
    std::string relative;
    /// Where the bytes are now; empty where `Options::is_done` said that nobody needs them.
    std::filesystem::path file;
    /// Images are looked for below it: the folder source, the unpacked archive's folder; a single file's own folder.
    std::filesystem::path root;
    /// Unpacked for this run: whoever has converted it removes it.
    bool is_spooled = false;
    /// Changes when the item may have changed, without its bytes being read: size, mtime in ns, ctime, inode for a
    /// file; the archive's own stamp and the entry's size, mtime and place for an entry.
    std::string stamp;
};

struct Options {
    /// Globs over `relative` (globs.h). They choose among what folders and archives hold; what is named itself, on the
    /// command line or in a list, always counts.
    std::vector<std::string> include, exclude;
    /// A folder of our own to unpack into; made when it is needed. Whoever named it removes it after the run.
    std::filesystem::path spool;
    /// What counts as an article where `include` is empty: extensions without the dot, lower case.
    std::vector<std::string> extensions;
    /// Where it says so, an entry's bytes are not unpacked; the Item comes all the same, with an empty file.
    std::function<bool(const std::string& name, const std::string& stamp)> is_done;
};

/// What of a source could not be had: a folder without rights, a damaged archive, a missing file. The rest goes on.
struct Trouble {
    std::string name;
    std::string message;
    /// `unwritable`: the spool (a full disk); there is no use in going on.
    ErrorKind kind = ErrorKind::unreadable;

    bool operator==(const Trouble&) const = default;
};

/// The articles of one source, one after the other, in the same order everywhere.
class Stream {
public:
    Stream() = default;
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    virtual ~Stream() = default;
    /// nullopt at the end.
    virtual std::optional<Item> next() = 0;
    /// The troubles met since they were last taken.
    virtual std::vector<Trouble> take_troubles() = 0;
};

/// Opens one SOURCE of the command line: "-" (standard input: names), "@names.txt" (a list), a folder, an archive, a
/// file. Streamed: memory does not grow with the number of articles, but for the names of one folder, forty bytes an
/// entry of an archive, and the directory of a ZIP, which libarchive keeps. Errors: `unreadable` (missing, no
/// rights), `malformed` (no archive after all), `library` (libarchive is not installed).
Result<std::unique_ptr<Stream>> open(const std::string& source, const Options& options);

/// How many articles a source has, where that can be known cheaply: files, folders and lists of them; not standard
/// input, not archives.
std::optional<std::uint64_t> count(const std::string& source, const Options& options);

}  // namespace offprint::sources
