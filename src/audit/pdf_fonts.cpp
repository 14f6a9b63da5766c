#include "audit/pdf_fonts.h"

#include <algorithm>

namespace offprint::audit {
namespace {

// Codes have one byte or two; a ligature or a word stands for one. A damaged map may claim anything.
constexpr std::size_t most_codes = 0x10000, most_text_bytes = 512, most_words = std::size_t{1} << 24U;

// How far up the page tree resources are looked for.
constexpr int most_ancestors = 64;

std::size_t code_of(const Token& token) {
    const std::string bytes = string_bytes(token);
    std::size_t code = 0;
    for (const char byte : std::string_view(bytes).substr(0, 4)) code = code << 8U | static_cast<unsigned char>(byte);
    return code;
}

/// The text of the code that comes so many after the first: its last byte grows (ISO 32000-1, 9.10.3).
std::string moved_on(std::string text, std::size_t steps) {
    if (text.empty()) return text;
    text.back() = static_cast<char>(static_cast<unsigned char>(text.back()) + steps);
    return text;
}

}  // namespace

CodeTexts::CodeTexts(std::string_view character_map) {
    TokenReader reader(character_map);
    for (Token token = reader.next(); token.kind != TokenKind::end; token = reader.next()) {
        if (token.is_keyword("begincodespacerange")) read_code_space(reader);
        if (token.is_keyword("beginbfchar")) read_characters(reader);
        if (token.is_keyword("beginbfrange")) read_ranges(reader);
    }
}

/// All ranges have the same length in the maps that we know.
void CodeTexts::read_code_space(TokenReader& reader) {
    const Token first = reader.next();
    if (first.is_string()) code_bytes_ = std::clamp<std::size_t>(string_bytes(first).size(), 1, 2);
}

void CodeTexts::read_characters(TokenReader& reader) {
    for (Token code = reader.next(); code.is_string(); code = reader.next()) {
        const Token text = reader.next();
        if (!text.is_string()) return;
        set(code_of(code), string_bytes(text));
    }
}

void CodeTexts::read_ranges(TokenReader& reader) {
    for (Token first = reader.next(); first.is_string(); first = reader.next()) {
        const Token last = reader.next();
        Token text = reader.next();
        if (!last.is_string()) return;
        std::size_t code = code_of(first);
        if (text.kind == TokenKind::open_array) {
            for (text = reader.next(); text.is_string(); text = reader.next()) set(code++, string_bytes(text));
            continue;
        }
        const std::string bytes = string_bytes(text);
        const std::size_t end = std::min(code_of(last) + 1, most_codes);
        for (std::size_t step = 0; code < end; ++step) set(code++, moved_on(bytes, step));
    }
}

void CodeTexts::set(std::size_t code, std::string_view utf16) {
    if (code >= most_codes || utf16.size() > most_text_bytes || words_.size() > most_words) return;
    if (texts_.size() <= code) texts_.resize(code + 1);
    const std::string text = utf8_of_utf16(utf16);
    texts_[code] = {words_.size(), text.size()};
    words_ += text;
}

void CodeTexts::append_words(std::string& words, std::string_view codes) const {
    for (std::size_t at = 0; at + code_bytes_ <= codes.size(); at += code_bytes_) {
        std::size_t code = static_cast<unsigned char>(codes[at]);
        if (code_bytes_ == 2) code = code << 8U | static_cast<unsigned char>(codes[at + 1]);
        if (code < texts_.size()) words.append(words_, texts_[code].begin, texts_[code].size);
    }
}

/// The value itself, or what it refers to, whose text is kept in `text`.
std::vector<Token> PdfFonts::resolved(Tokens value, std::string& text) const {
    const std::optional<Reference> reference = reference_of(value);
    if (!reference) return {value.begin(), value.end()};
    text = file_.object(*reference);
    return tokens_of(text);
}

FontNames PdfFonts::of_page(Tokens page) {
    std::string node_text, resources_text, fonts_text;
    std::vector<Token> node(page.begin(), page.end());
    for (int ancestors = 0; find_value(node, "Resources").empty() && ancestors < most_ancestors; ++ancestors) {
        const std::optional<Reference> parent = reference_of(find_value(node, "Parent"));
        if (!parent) return {};
        node_text = file_.object(*parent);
        node = tokens_of(node_text);
    }
    const std::vector<Token> resources = resolved(find_value(node, "Resources"), resources_text);
    const std::vector<Token> fonts = resolved(find_value(resources, "Font"), fonts_text);
    FontNames names;
    for (std::size_t at = 1; at + 1 < fonts.size() && fonts[at].kind == TokenKind::name;) {
        const std::size_t end = end_of_value(fonts, at + 1);
        if (const CodeTexts* const texts = texts_of(Tokens(fonts).subspan(at + 1, end - at - 1)))
            names.emplace_back(fonts[at].text, texts);
        at = end;
    }
    return names;
}

/// A font without a map says nothing.
const CodeTexts* PdfFonts::texts_of(Tokens font) {
    const std::optional<Reference> object = reference_of(font);
    if (!object) return nullptr;
    const auto [known, is_new] = fonts_.try_emplace(object->object);
    if (!is_new) return known->second;
    const std::string text = file_.object(*object);
    const std::vector<Token> dictionary = tokens_of(text);
    const std::optional<Reference> map = reference_of(find_value(dictionary, "ToUnicode"));
    if (!map) return nullptr;
    std::unique_ptr<const CodeTexts>& texts = maps_[map->object];
    if (texts == nullptr) texts = std::make_unique<const CodeTexts>(file_.stream(*map));
    known->second = texts.get();
    return texts.get();
}

}  // namespace offprint::audit
