#pragma once

#include <string>

#include "audit/libqpdf.h"
#include "audit/pdf_tokens.h"

namespace offprint::audit {

/// A PDF that libqpdf has opened; it finds objects, unpacks them and their streams. What is not there is empty.
class PdfFile {
public:
    /// `bytes` outlive the file.
    explicit PdfFile(const std::string& bytes);
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    /// Something that libqpdf found wrong since it was asked last; empty while there is nothing.
    [[nodiscard]] std::string trouble() const;

    [[nodiscard]] std::string catalog() const;
    /// The object as it is written, of a stream its dictionary.
    [[nodiscard]] std::string object(Reference reference) const;
    /// A stream's data without its filters.
    [[nodiscard]] std::string stream(Reference reference) const;
    [[nodiscard]] std::string page_content(Reference page) const;

private:
    qpdf_data file_ = nullptr;
    std::string trouble_;  // where there is no file
};

}  // namespace offprint::audit
