#include "writers/pdf/document.h"

extern "C" {
#include <hpdf.h>
#include <hpdf_catalog.h>
#include <hpdf_doc.h>
#include <hpdf_info.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <hpdf_streams.h>
#include <hpdf_utils.h>
}

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <set>
#include <vector>

#include "base/c_handle.h"
#include "base/deflate.h"
#include "text/utf8.h"
#include "writers/pdf/compact_file.h"

#if HPDF_VERSION_ID != 20300
#error "libharu's structures are known for version 2.3.0; compare them before allowing another one"
#endif

namespace offprint::pdf {
namespace {

/// What stands in a dictionary beside libharu's own entries, and its stream.
struct Content {
    std::string entries;
    std::string bytes;
    bool is_stream = false;
};

/// libharu's hook: called between "<<" and ">>". Nothing in it throws.
HPDF_STATUS write_entries(HPDF_Dict dictionary, HPDF_Stream stream) {
    const auto* content = static_cast<const Content*>(dictionary->attr);
    const std::string& entries = content->entries;
    return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(entries.data()),
                             static_cast<HPDF_UINT>(entries.size()));
}

/// The sink of libharu's serialiser. An exception must not pass through C.
HPDF_STATUS append_bytes(HPDF_Stream stream, const HPDF_BYTE* bytes, HPDF_UINT count) {
    try {
        static_cast<std::string*>(stream->attr)->append(reinterpret_cast<const char*>(bytes), count);
        return HPDF_OK;
    } catch (...) {
        return HPDF_SetError(stream->error, HPDF_FAILD_TO_ALLOC_MEM, 0);
    }
}

constexpr std::uint32_t number_bits = 0x00FFFFFF;

std::uint32_t number_of(const HPDF_Obj_Header& header) { return header.obj_id & number_bits; }

bool is_plain_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char byte) { return byte >= ' ' && byte <= '~'; });
}

/// UTF-16BE after its byte order mark, cut between two characters (ISO 19005-2, 6.1.13: 32767 bytes at most).
std::string utf16_bytes(std::string_view utf8) {
    constexpr std::size_t longest = 32767, longest_character = 4;
    constexpr char32_t first_pair = 0x10000;
    std::string bytes = "\xFE\xFF";
    const auto append = [&](char32_t unit) {
        bytes += static_cast<char>((unit >> 8U) & 0xFFU);
        bytes += static_cast<char>(unit & 0xFFU);
    };
    for (std::size_t at = 0; at < utf8.size() && bytes.size() + longest_character <= longest;) {
        const text::Decoded decoded = text::decode_at(utf8, at);
        at += decoded.bytes;
        if (decoded.character < first_pair) {
            append(decoded.character);
            continue;
        }
        append(0xD800U + ((decoded.character - first_pair) >> 10U));
        append(0xDC00U + (decoded.character & 0x3FFU));
    }
    return bytes;
}

/// libharu's own strings end at NUL and know no UTF-16; dates and plain words are ASCII.
void* text_object(HPDF_MMgr memory, std::string_view utf8) {
    constexpr std::size_t longest = 32767;
    if (is_plain_ascii(utf8)) return HPDF_String_New(memory, std::string(utf8.substr(0, longest)).c_str(), nullptr);
    std::string bytes = utf16_bytes(utf8);
    return HPDF_Binary_New(memory, reinterpret_cast<HPDF_BYTE*>(bytes.data()), static_cast<HPDF_UINT>(bytes.size()));
}

}  // namespace

struct Document::Objects {
    c_handle<_HPDF_Doc_Rec, HPDF_Free> pdf;
    std::deque<Content> contents;           // libharu keeps their addresses
    std::vector<HPDF_Dict> dictionaries{};  // by object number; only ours
    std::vector<HPDF_Page> pages{};
    std::vector<HPDF_Outline> outlines{nullptr};
    std::set<std::uint32_t> unused{};  // numbers of libharu's objects that we have replaced

    explicit Objects(HPDF_Doc made) : pdf(made) {}

    [[nodiscard]] bool is_sound() const { return pdf && pdf->error.error_no == HPDF_OK; }

    void own(HPDF_Dict dictionary) {
        contents.emplace_back();
        dictionary->attr = &contents.back();
        dictionary->write_fn = write_entries;
        const std::uint32_t number = number_of(dictionary->header);
        if (dictionaries.size() <= number) dictionaries.resize(number + 1);
        dictionaries[number] = dictionary;
    }

    [[nodiscard]] HPDF_Dict dictionary(Reference object) const {
        return object.number < dictionaries.size() ? dictionaries[object.number] : nullptr;
    }

    [[nodiscard]] Content* content(Reference object) const {
        const HPDF_Dict found = dictionary(object);
        return found == nullptr ? nullptr : static_cast<Content*>(found->attr);
    }

    /// libharu's content stream becomes a dictionary of ours; its separate length object is no longer needed.
    void adopt_content(HPDF_Page page) {
        auto* attributes = static_cast<HPDF_PageAttr>(page->attr);
        const HPDF_Dict stream = attributes->contents;
        if (const auto* length = static_cast<HPDF_Number>(HPDF_Dict_GetItem(stream, "Length", HPDF_OCLASS_NUMBER))) {
            unused.insert(number_of(length->header));
        }
        HPDF_Dict_RemoveElement(stream, "Length");
        HPDF_Stream_Free(stream->stream);
        stream->stream = nullptr;
        attributes->stream = nullptr;
        own(stream);
    }

    [[nodiscard]] std::vector<FileObject> serialise();
};

Document::Document() : objects_(std::make_unique<Objects>(HPDF_New(nullptr, nullptr))) {
    if (!objects_->is_sound()) return;
    constexpr HPDF_UINT kids_a_node = 64;  // without it page 32768 fails
    HPDF_SetPagesConfiguration(objects_->pdf.get(), kids_a_node);
    constexpr HPDF_UINT entries_a_step = 1U << 16U;  // libharu's own 1024 makes many objects quadratic
    objects_->pdf->xref->entries->items_per_block = entries_a_step;
    HPDF_Dict_RemoveElement(objects_->pdf->info, "Producer");
}

Document::~Document() = default;

Reference Document::reserve() {
    if (!objects_->is_sound()) return {};
    const HPDF_Dict dictionary = HPDF_Dict_New(objects_->pdf->mmgr);
    if (dictionary == nullptr || HPDF_Xref_Add(objects_->pdf->xref, dictionary) != HPDF_OK) return {};
    objects_->own(dictionary);
    return {number_of(dictionary->header)};
}

void Document::set(Reference object, std::string entries) {
    if (Content* content = objects_->content(object)) content->entries = std::move(entries);
}

void Document::set_stream(Reference object, std::string entries, std::string bytes) {
    Content* content = objects_->content(object);
    if (content == nullptr) return;
    std::string packed = zlib_compress(bytes);
    const bool is_shorter = packed.size() < bytes.size();
    if (is_shorter) entries += "/Filter/FlateDecode";
    content->bytes = is_shorter ? std::move(packed) : std::move(bytes);
    content->entries = std::move(entries) + "/Length " + std::to_string(content->bytes.size());
    content->is_stream = true;
}

Reference Document::add(std::string entries) {
    const Reference object = reserve();
    set(object, std::move(entries));
    return object;
}

Reference Document::add_stream(std::string entries, std::string bytes) {
    const Reference object = reserve();
    set_stream(object, std::move(entries), std::move(bytes));
    return object;
}

Reference Document::add_stream_as_it_is(std::string entries, std::string bytes) {
    const Reference object = reserve();
    if (Content* content = objects_->content(object)) {
        *content = {std::move(entries) + "/Length " + std::to_string(bytes.size()), std::move(bytes), true};
    }
    return object;
}

std::size_t Document::add_page(double width, double height) {
    if (!objects_->is_sound()) return 0;
    const HPDF_Page page = HPDF_AddPage(objects_->pdf.get());
    if (page == nullptr) return 0;
    HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(width));
    HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(height));
    HPDF_Dict_AddName(page, "Tabs", "S");
    objects_->adopt_content(page);
    objects_->pages.push_back(page);
    return objects_->pages.size() - 1;
}

Reference Document::page(std::size_t page) const {
    return page < objects_->pages.size() ? Reference{number_of(objects_->pages[page]->header)} : Reference{};
}

void Document::set_page_number(std::size_t page, const char* key, int value) {
    if (objects_->is_sound()) HPDF_Dict_AddNumber(objects_->pages.at(page), key, value);
}

void Document::set_content(std::size_t page, std::string operators) {
    if (!objects_->is_sound()) return;
    const auto* attributes = static_cast<HPDF_PageAttr>(objects_->pages.at(page)->attr);
    set_stream({number_of(attributes->contents->header)}, "", std::move(operators));
}

void Document::add_annotation(std::size_t page, Reference annotation) {
    if (!objects_->is_sound()) return;
    const HPDF_Page dictionary = objects_->pages.at(page);
    auto* annotations = static_cast<HPDF_Array>(HPDF_Dict_GetItem(dictionary, "Annots", HPDF_OCLASS_ARRAY));
    if (annotations == nullptr) {
        annotations = HPDF_Array_New(objects_->pdf->mmgr);
        HPDF_Dict_Add(dictionary, "Annots", annotations);
    }
    if (objects_->is_sound()) HPDF_Array_Add(annotations, objects_->dictionary(annotation));
}

std::string Document::font_name(std::size_t page, Reference font) {
    if (!objects_->is_sound()) return {};
    const char* name = HPDF_Page_GetLocalFontName(objects_->pages.at(page), objects_->dictionary(font));
    return name == nullptr ? std::string() : name;
}

std::string Document::image_name(std::size_t page, Reference image) {
    if (!objects_->is_sound()) return {};
    const char* name = HPDF_Page_GetXObjectName(objects_->pages.at(page), objects_->dictionary(image));
    return name == nullptr ? std::string() : name;
}

void Document::set_catalog(const char* key, Reference value) {
    if (objects_->is_sound()) HPDF_Dict_Add(objects_->pdf->catalog, key, objects_->dictionary(value));
}

void Document::set_catalog_array(const char* key, const std::vector<Reference>& items) {
    if (!objects_->is_sound()) return;
    const HPDF_Array array = HPDF_Array_New(objects_->pdf->mmgr);
    HPDF_Dict_Add(objects_->pdf->catalog, key, array);
    for (const Reference item : items) {
        if (objects_->is_sound()) HPDF_Array_Add(array, objects_->dictionary(item));
    }
}

void Document::set_catalog_text(const char* key, std::string_view ascii) {
    if (!objects_->is_sound()) return;
    HPDF_Dict_Add(objects_->pdf->catalog, key, text_object(objects_->pdf->mmgr, ascii));
}

void Document::set_info(const char* key, std::string_view utf8) {
    if (objects_->is_sound()) HPDF_Dict_Add(objects_->pdf->info, key, text_object(objects_->pdf->mmgr, utf8));
}

OutlineId Document::add_outline(OutlineId parent, std::string_view title, std::size_t page, double top) {
    if (!objects_->is_sound()) return 0;
    const HPDF_MMgr memory = objects_->pdf->mmgr;
    const HPDF_Outline entry = HPDF_CreateOutline(objects_->pdf.get(), objects_->outlines.at(parent), "-", nullptr);
    if (entry == nullptr) return 0;
    HPDF_Dict_Add(entry, "Title", text_object(memory, title));
    HPDF_Dict_RemoveElement(entry, "Type");  // libharu says Outlines, which it is not
    const HPDF_Array destination = HPDF_Array_New(memory);
    HPDF_Dict_Add(entry, "Dest", destination);
    if (!objects_->is_sound()) return 0;
    HPDF_Array_Add(destination, objects_->pages.at(page));
    HPDF_Array_AddName(destination, "XYZ");
    HPDF_Array_AddNumber(destination, 0);
    HPDF_Array_AddReal(destination, static_cast<HPDF_REAL>(top));
    HPDF_Array_Add(destination, HPDF_Null_New(memory));
    objects_->outlines.push_back(entry);
    return objects_->outlines.size() - 1;
}

std::vector<FileObject> Document::Objects::serialise() {
    std::vector<FileObject> objects;
    const HPDF_List entries = pdf->xref->entries;
    objects.reserve(entries->count);
    for (HPDF_UINT i = 0; i < entries->count && is_sound(); ++i) {
        const auto* entry = static_cast<HPDF_XrefEntry>(HPDF_List_ItemAt(entries, i));
        if (entry->entry_typ != HPDF_IN_USE_ENTRY || entry->obj == nullptr) continue;
        const auto& header = *static_cast<const HPDF_Obj_Header*>(entry->obj);
        FileObject object{number_of(header), {}, nullptr};
        if (unused.contains(object.number)) continue;
        const HPDF_Stream sink = HPDF_CallbackWriter_New(pdf->mmgr, append_bytes, &object.value);
        if (sink == nullptr) break;
        HPDF_Obj_WriteValue(entry->obj, sink, nullptr);
        HPDF_Stream_Free(sink);
        if (const Content* ours = content({object.number}); ours != nullptr && ours->is_stream) {
            object.stream = &ours->bytes;
        }
        objects.push_back(std::move(object));
    }
    return objects;
}

Result<std::string> Document::save() {
    std::vector<FileObject> objects;
    if (objects_->is_sound()) objects = objects_->serialise();
    if (!objects_->is_sound()) {
        const unsigned long code = objects_->pdf ? objects_->pdf->error.error_no : HPDF_FAILD_TO_ALLOC_MEM;
        return failure(ErrorKind::library, fmt::format("libharu refused the PDF (error 0x{:04X})", code));
    }
    return compact_file(objects, {number_of(objects_->pdf->catalog->header), number_of(objects_->pdf->info->header)});
}

}  // namespace offprint::pdf
