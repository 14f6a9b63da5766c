#include "batch/fingerprint.h"

#include "base/sha.h"

namespace offprint::batch {
namespace {

/// Each value with its length, so that no two lists of values look alike.
class Values {
public:
    void put(std::string_view value) { bytes_ += std::to_string(value.size()) + ":" + std::string(value) + ";"; }
    void put(bool value) { put(std::string_view(value ? "1" : "0")); }
    template <class Enum>
    void put_enum(Enum value) {
        put(std::to_string(static_cast<int>(value)));
    }
    [[nodiscard]] const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_;
};

}  // namespace

std::string fingerprint(const BatchOptions& options, const std::string& tool_version) {
    const ConvertOptions& converting = options.converting;
    Values values;
    values.put(tool_version);
    values.put(options.look);
    values.put(options.name);
    values.put(std::to_string(options.fan_out));
    values.put(converting.from);
    values.put(std::to_string(converting.to.size()));
    for (const std::string& format : converting.to) values.put(format);
    values.put(std::to_string(converting.metadata.size()));
    for (const auto& [key, value] : converting.metadata) {
        values.put(key);
        values.put(value);
    }
    if (converting.metadata_file) values.put(converting.metadata_file->bytes);
    values.put(converting.is_repairing);
    for (const std::string& rule : converting.repairs) values.put(rule);
    values.put(converting.allows_unpublished);
    values.put(converting.is_audited);
    for (const PdfStandard standard : converting.pdf.standards) values.put_enum(standard);
    values.put(converting.pdf.attaches_source);
    values.put(converting.pdf.prints_links);
    values.put_enum(converting.epub.cover);
    values.put(converting.epub.cover_image.bytes);
    constexpr std::size_t digits = 16;
    return sha256_hex(values.bytes()).substr(0, digits);
}

}  // namespace offprint::batch
