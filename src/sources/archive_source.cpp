#include <algorithm>
#include <array>
#include <fstream>
#include <utility>

#include <fmt/format.h>

#include "sources/archive_names.h"
#include "sources/archive_reader.h"
#include "sources/entry_names.h"
#include "sources/file_stamp.h"
#include "sources/selection.h"
#include "sources/source_rows.h"
#include "sources/spool.h"

namespace offprint::sources {
namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

bool is_image_name(std::string_view path) {
    constexpr std::array extensions{"png"sv, "jpg"sv, "jpeg"sv, "gif"sv, "webp"sv, "avif"sv, "svg"sv};
    return std::find(extensions.begin(), extensions.end(), extension_of(path)) != extensions.end();
}

/// What an archive is opened and told of by.
struct Place {
    fs::path file;
    std::string name;   ///< as given
    std::string stamp;  ///< of the archive's file
};

/// What tells an archive from all others, whatever folder it is named from.
std::string identity(const Place& place) {
    std::error_code error;
    return fs::absolute(place.file, error).lexically_normal().string() + '\0' + place.stamp;
}

/// The articles of an archive, each unpacked when it is asked for. Its images are unpacked in a pass of their own,
/// before the first article whose bytes somebody needs: where nobody needs any, an archive costs its headers.
class ArchiveStream final : public Stream {
public:
    ArchiveStream(Place place, ArchiveReader reader, const Options& options)
        : place_(std::move(place)),
          options_(options),
          selection_(options),
          spool_(options.spool, identity(place_)),
          reader_(std::move(reader)) {}

    std::optional<Item> next() override {
        while (!is_at_end_) {
            Result<std::optional<ArchiveEntry>> entry = reader_.next();
            if (!entry) {
                is_at_end_ = true;
                add_trouble(place_.name, fmt::format("'{}' is damaged, and what follows in it is lost: {}", place_.name,
                                                     entry.error().message));
            } else if (!*entry) {
                is_at_end_ = true;
            } else if (std::optional<Item> item = item_of(**entry)) {
                return item;
            }
        }
        return std::nullopt;
    }
    std::vector<Trouble> take_troubles() override { return std::exchange(troubles_, {}); }

private:
    std::optional<Item> item_of(const ArchiveEntry& entry) {
        if (entry.kind == EntryKind::folder) return std::nullopt;
        const std::optional<std::string> path = safe_path(entry.name);
        if (!path) {
            const std::string name = named(name_of_path(entry.name));
            add_trouble(name, fmt::format("'{}' would lie outside the archive and is left out", name));
            return std::nullopt;
        }
        if (!selection_.takes(*path)) {
            tell_what_else(entry, *path);
            return std::nullopt;
        }
        if (!is_readable(entry, *path)) return std::nullopt;
        return unpacked(entry, names_.made_unique(*path));
    }

    std::optional<Item> unpacked(const ArchiveEntry& entry, const std::string& path) {
        Item item;
        item.name = named(path);
        item.relative = path;
        item.root = spool_.folder();
        item.stamp = place_.stamp + "/" + entry.stamp;
        if (options_.is_done && options_.is_done(item.name, item.stamp)) return item;
        unpack_images();
        const Result<std::uint64_t> bytes = spool_.unpack(reader_, path, max_entry_bytes);
        if (!bytes) {
            add_trouble(item.name, fmt::format("'{}' cannot be unpacked: {}", item.name, bytes.error().message),
                        bytes.error().kind);
            return std::nullopt;
        }
        item.file = spool_.folder() / path;
        item.is_spooled = true;
        return item;
    }

    /// A damaged archive is told of by the pass over its articles.
    void unpack_images() {
        if (std::exchange(has_images_, true)) return;
        Result<ArchiveReader> reader = ArchiveReader::open(place_.file, place_.name);
        if (!reader) return;
        std::uint64_t left = max_unpacked_image_bytes;
        for (auto entry = reader->next(); entry && *entry; entry = reader->next()) {
            const std::optional<std::string> path = safe_path((*entry)->name);
            if (!path || (*entry)->kind != EntryKind::file || !is_image_name(*path) || !selection_.is_in_sight(*path) ||
                !is_readable(**entry, *path))
                continue;
            const Result<std::uint64_t> bytes = spool_.unpack(*reader, *path, std::min(left, max_entry_bytes));
            if (bytes) {
                left -= *bytes;
                continue;
            }
            add_trouble(named(*path),
                        fmt::format("the image '{}' cannot be unpacked: {}", named(*path), bytes.error().message),
                        bytes.error().kind);
            // Each of the next would fail in the same way.
            if (bytes.error().kind == ErrorKind::limit && left < max_entry_bytes) return;
        }
    }

    /// Of what is no article, an archive is told of, and a link in an image's place.
    void tell_what_else(const ArchiveEntry& entry, const std::string& path) {
        if (!selection_.is_in_sight(path)) return;
        if (is_archive_name(path)) {
            add_trouble(named(path), fmt::format("'{}' is an archive in an archive and is not opened; unpack it, or "
                                                 "exclude it",
                                                 named(path)));
        }
        if (is_image_name(path) && entry.kind != EntryKind::file) is_readable(entry, path);
    }

    /// Tells why where it is not.
    bool is_readable(const ArchiveEntry& entry, const std::string& path) {
        std::string_view reason;
        if (entry.kind == EntryKind::link) reason = "is a link and is left out; put the file itself into the archive";
        if (entry.kind == EntryKind::device) reason = "is no file and is left out";
        if (entry.is_encrypted) reason = "is encrypted; unpack it with its password first";
        if (!reason.empty()) add_trouble(named(path), fmt::format("'{}' {}", named(path), reason));
        return reason.empty();
    }

    [[nodiscard]] std::string named(const std::string& path) const { return place_.name + "/" + path; }
    void add_trouble(std::string name, std::string message, ErrorKind kind = ErrorKind::malformed) {
        troubles_.push_back({std::move(name), std::move(message), kind});
    }

    Place place_;
    Options options_;
    Selection selection_;
    Spool spool_;
    ArchiveReader reader_;
    EntryNames names_;
    std::vector<Trouble> troubles_;
    bool has_images_ = false;
    bool is_at_end_ = false;
};

std::string first_bytes_of(const std::string& source) {
    std::ifstream file(source, std::ios::binary);
    std::string bytes(archive_sign_bytes, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

}  // namespace

/// By its first bytes, or by its name; a file with the extension of a readable format is that, and need not be opened.
bool is_archive(const std::string& source, const Options& options) {
    std::error_code error;
    if (!fs::is_regular_file(source, error)) return false;
    const auto& readable = options.extensions;
    if (std::find(readable.begin(), readable.end(), extension_of(source)) != readable.end()) return false;
    return is_archive_name(source) || begins_like_archive(first_bytes_of(source));
}

Result<std::unique_ptr<Stream>> open_archive(const std::string& source, const Options& options) {
    Place place{source, name_of_path(source), {}};
    Result<std::string> stamp = stamp_of_file(place.file, place.name);
    if (!stamp) return tl::unexpected<Error>(std::move(stamp).error());
    place.stamp = *std::move(stamp);
    Result<ArchiveReader> reader = ArchiveReader::open(place.file, place.name);
    if (!reader) return tl::unexpected<Error>(std::move(reader).error());
    return std::make_unique<ArchiveStream>(std::move(place), *std::move(reader), options);
}

}  // namespace offprint::sources
