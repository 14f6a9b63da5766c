#include "audit/pdf_file.h"

#include <cstdlib>
#include <memory>

#include "base/c_handle.h"

namespace offprint::audit {
namespace {

void release(unsigned char* data) { std::free(data); }
using Data = c_handle<unsigned char, release>;

std::string taken(unsigned char* data, std::size_t size) {
    const Data owned(data);
    return owned == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(owned.get()), size);
}

}  // namespace

PdfFile::PdfFile(const std::string& bytes) {
    const Libqpdf& library = libqpdf();
    if (!library.is_complete()) {
        trouble_ = "libqpdf is not installed (Debian's package libqpdf29); install it, or say --no-audit";
        return;
    }
    file_ = library.qpdf_init();
    library.qpdf_silence_errors(file_);
    library.qpdf_set_suppress_warnings(file_, QPDF_TRUE);
    library.qpdf_set_attempt_recovery(file_, QPDF_FALSE);
    library.qpdf_read_memory(file_, "the PDF", bytes.data(), bytes.size(), nullptr);
}

PdfFile::~PdfFile() {
    if (file_ == nullptr) return;
    (void)libqpdf().qpdf_get_error(file_);  // one that nobody asked for would be printed
    libqpdf().qpdf_cleanup(&file_);
}

std::string PdfFile::trouble() const {
    if (file_ == nullptr) return trouble_;
    const Libqpdf& library = libqpdf();
    if (library.qpdf_has_error(file_) != QPDF_FALSE)
        return library.qpdf_get_error_full_text(file_, library.qpdf_get_error(file_));
    if (library.qpdf_more_warnings(file_) == QPDF_FALSE) return {};
    return library.qpdf_get_error_full_text(file_, library.qpdf_next_warning(file_));
}

std::string PdfFile::catalog() const {
    const qpdf_oh root = libqpdf().qpdf_get_root(file_);
    return libqpdf().qpdf_oh_unparse_resolved(file_, root);
}

std::string PdfFile::object(Reference reference) const {
    const qpdf_oh object = libqpdf().qpdf_get_object_by_id(file_, reference.object, reference.generation);
    std::string text = libqpdf().qpdf_oh_unparse_resolved(file_, object);
    libqpdf().qpdf_oh_release(file_, object);
    return text;
}

std::string PdfFile::stream(Reference reference) const {
    const qpdf_oh object = libqpdf().qpdf_get_object_by_id(file_, reference.object, reference.generation);
    unsigned char* data = nullptr;
    std::size_t size = 0;
    libqpdf().qpdf_oh_get_stream_data(file_, object, qpdf_dl_generalized, nullptr, &data, &size);
    libqpdf().qpdf_oh_release(file_, object);
    return taken(data, size);
}

std::string PdfFile::page_content(Reference page) const {
    const qpdf_oh object = libqpdf().qpdf_get_object_by_id(file_, page.object, page.generation);
    unsigned char* data = nullptr;
    std::size_t size = 0;
    libqpdf().qpdf_oh_get_page_content_data(file_, object, &data, &size);
    libqpdf().qpdf_oh_release(file_, object);
    return taken(data, size);
}

}  // namespace offprint::audit
