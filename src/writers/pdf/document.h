#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "offprint/result.h"
#include "writers/pdf/syntax.h"

namespace offprint::pdf {

/// An entry of the outline; 0 is the outline itself.
using OutlineId = std::size_t;

/// The objects of one PDF file, held by libharu. What libharu refuses is remembered and told by `save`; until then
/// every call may be made. Numbers of pages are 0-based. A dictionary's `entries` are what stands between "<<" and
/// ">>".
class Document {
public:
    Document();
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    /// An empty dictionary to be filled by `set` or `set_stream` before `save`.
    Reference reserve();
    void set(Reference object, std::string entries);
    /// Deflates `bytes` where that makes them shorter.
    void set_stream(Reference object, std::string entries, std::string bytes);
    Reference add(std::string entries);
    Reference add_stream(std::string entries, std::string bytes);
    /// A stream whose filter `entries` name, or whose bytes must stay readable (XMP).
    Reference add_stream_as_it_is(std::string entries, std::string bytes);

    std::size_t add_page(double width, double height);
    [[nodiscard]] Reference page(std::size_t page) const;
    void set_page_number(std::size_t page, const char* key, int value);
    void set_content(std::size_t page, std::string operators);
    void add_annotation(std::size_t page, Reference annotation);
    /// The name by which the page's content calls a font or an image ("F1", "X1").
    std::string font_name(std::size_t page, Reference font);
    std::string image_name(std::size_t page, Reference image);

    void set_catalog(const char* key, Reference value);
    void set_catalog_array(const char* key, const std::vector<Reference>& items);
    void set_catalog_text(const char* key, std::string_view ascii);
    void set_info(const char* key, std::string_view utf8);
    /// The entry goes to the height `top` (upwards from the page's foot).
    OutlineId add_outline(OutlineId parent, std::string_view title, std::size_t page, double top);

    /// The file. Errors: `library` with libharu's number, `limit`.
    Result<std::string> save();

private:
    struct Objects;
    std::unique_ptr<Objects> objects_;
};

}  // namespace offprint::pdf
