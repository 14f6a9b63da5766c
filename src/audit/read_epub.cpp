#include <algorithm>
#include <map>
#include <vector>

#include "audit/read_outputs.h"
#include "base/zip.h"
#include "dom/read_xml.h"

namespace offprint::audit {
namespace {

using Entries = std::map<std::string, const ZipEntry*, std::less<>>;

bool has_word(std::string_view words, std::string_view wanted) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == wanted) return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

/// OCF 3.3, 4.2.6.3.1: container.xml names the package document.
class Container final : public dom::XmlListener {
public:
    void start(std::string_view name, const dom::XmlAttributes& attributes) override {
        if (name == "rootfile" && package.empty()) package = attributes.find("full-path");
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::string package;
};

/// EPUB 3.3, 5: the manifest's files, and the spine, which is their reading order.
class Package final : public dom::XmlListener {
public:
    void start(std::string_view name, const dom::XmlAttributes& attributes) override {
        if (name == "item" && !has_word(attributes.find("properties"), "nav"))
            files_.emplace(attributes.find("id"), attributes.find("href"));
        if (name == "itemref") spine_.emplace_back(attributes.find("idref"));
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    /// Relative to the package. The navigation document is not read: it repeats what the others say.
    [[nodiscard]] std::vector<std::string> reading_order() const {
        std::vector<std::string> names;
        for (const std::string& id : spine_) {
            if (const auto file = files_.find(id); file != files_.end()) names.push_back(file->second);
        }
        return names;
    }

private:
    std::map<std::string, std::string> files_;
    std::vector<std::string> spine_;
};

/// A content document's words, into their zones.
class Content final : public dom::XmlListener {
public:
    explicit Content(Found& found) : found_(found) {}

    void start(std::string_view name, const dom::XmlAttributes& attributes) override {
        const Place outer = open_.empty() ? Place{} : open_.back();
        Place place = outer;
        place.begins_note = false;
        if (name == "body") place.is_read = true;
        const std::string_view classes = attributes.find("class");
        const std::string_view type = attributes.find("epub:type");
        if (name == "header") place.zone = Zone::header;
        if (has_word(type, "footnotes")) place.zone = Zone::footnotes;
        if (has_word(type, "colophon")) place.zone = Zone::colophon;
        if (place.is_read && has_word(classes, "note") && (name == "section" || name == "aside")) {
            place.begins_note = true;
        }
        open_.push_back(place);
        FoundText& text = found_.zone(place.zone);
        text.put_edge();
        if (place.begins_note) text.enter_note();
        if (place.is_read && name == "img") put_alternative(text, attributes.find("alt"));
    }

    void end(std::string_view) override {
        if (open_.empty()) return;
        FoundText& text = found_.zone(open_.back().zone);
        if (open_.back().begins_note) text.leave_note();
        open_.pop_back();
        text.put_edge();
    }

    void text(std::string_view characters) override {
        if (!open_.empty() && open_.back().is_read) found_.zone(open_.back().zone).put(characters);
    }

private:
    struct Place {
        Zone zone = Zone::body;
        bool is_read = false;  ///< inside the document's body
        bool begins_note = false;
    };

    static void put_alternative(FoundText& text, std::string_view words) {
        text.put(words);
        text.put_edge();
    }

    Found& found_;
    std::vector<Place> open_;
};

std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

const ZipEntry* find(const Entries& entries, std::string_view name) {
    const auto entry = entries.find(name);
    return entry == entries.end() ? nullptr : entry->second;
}

Found in_trouble(std::string why) {
    Found found;
    found.trouble = std::move(why);
    return found;
}

}  // namespace

Found read_epub(const std::string& bytes) {
    const Result<std::vector<ZipEntry>> all = read_zip(bytes);
    if (!all) return in_trouble(all.error().message);
    Entries entries;
    for (const ZipEntry& entry : *all) entries.emplace(entry.name, &entry);
    Container container;
    const ZipEntry* const container_file = find(entries, "META-INF/container.xml");
    if (container_file == nullptr || !dom::read_xml(container_file->bytes, container))
        return in_trouble("META-INF/container.xml is missing, or is no XML");
    Package package;
    const ZipEntry* const package_file = find(entries, container.package);
    if (package_file == nullptr || !dom::read_xml(package_file->bytes, package))
        return in_trouble("the package document is missing, or is no XML");
    Found found;
    for (const std::string& name : package.reading_order()) {
        const ZipEntry* const file = find(entries, folder_of(container.package) + name);
        Content content(found);
        if (file == nullptr || !dom::read_xml(file->bytes, content))
            return in_trouble("the document '" + name + "' is missing, or is no XML");
    }
    return found;
}

}  // namespace offprint::audit
