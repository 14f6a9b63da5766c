#include "writers/epub/container.h"

#include "base/text_packer.h"

namespace offprint::epub {
namespace {

constexpr const char* container_document =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">\n"
    "<rootfiles>\n<rootfile full-path=\"EPUB/package.opf\" "
    "media-type=\"application/oebps-package+xml\"/>\n</rootfiles>\n"
    "</container>\n";

const std::string folder = "EPUB/";

/// Packed once for all books of a run, where there is a packer.
PackedEntry packed(const std::string& name, const std::string& text, const TextPacker* packer) {
    return packer != nullptr ? packer->pack(name, text) : pack(name, text, ZipMethod::deflated);
}

}  // namespace

Container::Container(const WriteContext& context, Sink& sink) : writer_(sink) {
    writer_.add(pack("mimetype", "application/epub+zip", ZipMethod::stored));
    writer_.add(packed("META-INF/container.xml", container_document, context.packer));
    writer_.add(packed(folder + "article.css", context.style.style_sheet, context.packer));
}

void Container::add_text(const std::string& name, std::string_view text) {
    writer_.add(pack(folder + name, text, ZipMethod::deflated));
}

void Container::add(const ImageFile& image) {
    const ZipMethod method = image.kind == MediaKind::svg ? ZipMethod::deflated : ZipMethod::stored;
    writer_.add(pack(folder + image.path, image.bytes, method));
}

}  // namespace offprint::epub
