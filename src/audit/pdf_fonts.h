#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "audit/pdf_file.h"

namespace offprint::audit {

/// What the codes of a font say: its ToUnicode CMap (ISO 32000-1, 9.10.3). Codes that it does not know say nothing.
class CodeTexts {
public:
    explicit CodeTexts(std::string_view character_map);

    void append_words(std::string& words, std::string_view codes) const;

private:
    struct Range {
        std::size_t begin = 0, size = 0;
    };
    void read_code_space(TokenReader& reader);
    void read_characters(TokenReader& reader);
    void read_ranges(TokenReader& reader);
    void set(std::size_t code, std::string_view utf16);

    std::size_t code_bytes_ = 1;
    std::string words_;
    std::vector<Range> texts_;  // by code
};

/// The fonts of a page by their names in its content.
using FontNames = std::vector<std::pair<std::string, const CodeTexts*>>;

/// The fonts of a file, each read when a page has it.
class PdfFonts {
public:
    explicit PdfFonts(const PdfFile& file) : file_(file) {}

    /// `page` is the page's dictionary; resources may be those of what it belongs to (ISO 32000-1, 7.7.3.4).
    FontNames of_page(Tokens page);

private:
    const CodeTexts* texts_of(Tokens font);
    std::vector<Token> resolved(Tokens value, std::string& text) const;

    const PdfFile& file_;
    std::map<int, const CodeTexts*> fonts_;                 // by object
    std::map<int, std::unique_ptr<const CodeTexts>> maps_;  // by the map's object: fonts may share one
};

}  // namespace offprint::audit
